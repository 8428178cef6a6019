package org.dpa4j.model.party;

/** How a party or a sub-processor is identified. */
public enum Identity {
    /** By its name. */
    NAMED,
    /** As a class, such as "the customer", whoever accepts. */
    CLASS,
    /** By a field that is not filled in. */
    BLANK
}
