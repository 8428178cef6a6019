package org.dpa4j.json.codec;

/** What the absence of a field means. */
public enum Presence {
    /** A fault. */
    REQUIRED,
    /** No value. */
    OPTIONAL,
    /** An empty list. */
    LIST,
    /** A value that is not written. */
    DEFAULTED
}
