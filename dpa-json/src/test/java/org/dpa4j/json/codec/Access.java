package org.dpa4j.json.codec;

/** A closed list. */
public enum Access {
    OPEN,
    MEMBERS_ONLY,
    CLOSED
}
