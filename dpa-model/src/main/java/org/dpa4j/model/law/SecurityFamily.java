package org.dpa4j.model.law;

/** The four families of measures in GDPR Art. 32(1)(a) to (d). */
public enum SecurityFamily {
    /** Pseudonymisation and encryption, GDPR Art. 32(1)(a). */
    PSEUDONYMISATION_AND_ENCRYPTION,
    /** Lasting confidentiality, integrity, availability and resilience, GDPR Art. 32(1)(b). */
    CONFIDENTIALITY_INTEGRITY_AVAILABILITY_RESILIENCE,
    /** Restoring availability and access in time after an incident, GDPR Art. 32(1)(c). */
    RESTORATION,
    /** Regular testing, assessing and evaluating, GDPR Art. 32(1)(d). */
    TESTING
}
