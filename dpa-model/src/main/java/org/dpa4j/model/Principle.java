package org.dpa4j.model;

/** How a conflict is solved. */
public enum Principle {
    /** The first document of the order wins. */
    FIRST_WINS,
    /** The stricter rule wins. */
    STRICTEST_WINS,
    /** The later rule wins. */
    LATER_WINS,
    /** The other document may not restrict this one. */
    NO_RESTRICTION
}
