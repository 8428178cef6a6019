package org.dpa4j.model.time;

/** The point in the life of an event that starts a clock. */
public enum Moment {
    /** It is planned. */
    PLANNED,
    /** It happens. */
    OCCURRED,
    /** It is suspected. */
    SUSPECTED,
    /** It is discovered. */
    DISCOVERED,
    /** Somebody becomes aware of it. */
    AWARE,
    /** It is confirmed. */
    CONFIRMED,
    /** It is sent. */
    SENT,
    /** It is received. */
    RECEIVED,
    /** It is requested. */
    REQUESTED,
    /** It is completed. */
    COMPLETED
}
