package org.dpa4j.model.duty;

/** Whether somebody must, may or must not act. */
public enum Modality {
    /** Must act. */
    MUST,
    /** Is free to act; the obligor is the one who has the right. */
    MAY,
    /** Must not act. */
    MUST_NOT
}
