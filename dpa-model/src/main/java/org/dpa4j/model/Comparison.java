package org.dpa4j.model;

/** How a definition compares to that of the law. */
public enum Comparison {
    /** The same. */
    AS_IN_LAW,
    /** Wider. */
    WIDER,
    /** Narrower. */
    NARROWER,
    /** The law does not define the term. */
    NOT_IN_LAW
}
