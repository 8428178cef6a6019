package org.dpa4j.model.law;

/** The risks that GDPR Art. 32(2) names. */
public enum SecurityRisk {
    /** Accidental or unlawful destruction. */
    DESTRUCTION,
    /** Loss. */
    LOSS,
    /** Alteration. */
    ALTERATION,
    /** Unauthorised disclosure. */
    UNAUTHORISED_DISCLOSURE,
    /** Unauthorised access. */
    UNAUTHORISED_ACCESS
}
