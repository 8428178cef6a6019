package org.dpa4j.model.time;

/** Which side of a period is agreed. */
public enum Bound {
    /** No longer than the period. */
    AT_MOST,
    /** No shorter than the period. */
    AT_LEAST,
    /** The period itself. */
    EXACTLY
}
