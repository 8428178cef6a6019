package org.dpa4j.model.law;

/** The bases of lawful processing, GDPR Art. 6(1)(a) to (f). */
public enum LegalBasis {
    /** Consent, point (a). */
    CONSENT,
    /** A contract with the data subject, point (b). */
    CONTRACT,
    /** A legal obligation, point (c). */
    LEGAL_OBLIGATION,
    /** Vital interests, point (d). */
    VITAL_INTERESTS,
    /** A task in the public interest, point (e). */
    PUBLIC_TASK,
    /** Legitimate interests, point (f). */
    LEGITIMATE_INTERESTS
}
