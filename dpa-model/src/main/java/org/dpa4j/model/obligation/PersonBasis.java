package org.dpa4j.model.obligation;

/** What binds persons to confidentiality, GDPR Art. 28(3)(b). */
public enum PersonBasis {
    /** A commitment. */
    COMMITMENT,
    /** A statutory duty. */
    STATUTORY_DUTY
}
