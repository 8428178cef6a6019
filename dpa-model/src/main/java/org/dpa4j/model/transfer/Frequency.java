package org.dpa4j.model.transfer;

/** How often data are transferred. */
public enum Frequency {
    /** Once. */
    ONE_OFF,
    /** Now and then. */
    OCCASIONAL,
    /** Regularly. */
    REGULAR,
    /** All the time. */
    CONTINUOUS
}
