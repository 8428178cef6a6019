package org.dpa4j.model.transfer;

/** Whether the annexes of standard clauses are filled in. */
public enum AnnexState {
    /** All of them. */
    COMPLETE,
    /** Some of them. */
    PARTIAL,
    /** None of them. */
    BLANK,
    /** The text does not say. */
    NOT_SAID
}
