package org.dpa4j.model.statement;

/** Whether what a reference points at is there. */
public enum Resolution {
    /** Nobody looked. */
    UNCHECKED,
    /** It is there and of the expected kind. */
    RESOLVED,
    /** Something is there, but of another kind than the text expects. */
    WRONG_TARGET,
    /** There is nothing. */
    BROKEN
}
