package org.dpa4j.model.subprocessor;

/** What kind of change a notice announces. */
public enum Change {
    /** A new sub-processor. */
    ADDITION,
    /** A replacement. */
    REPLACEMENT,
    /** A removal. */
    REMOVAL,
    /** A new location. */
    LOCATION
}
