package org.dpa4j.model.time;

/** On which side of its trigger a limit lies. */
public enum Direction {
    /** After the trigger. */
    AFTER,
    /** Before the trigger. */
    BEFORE
}
