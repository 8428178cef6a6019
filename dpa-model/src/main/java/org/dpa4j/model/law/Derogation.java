package org.dpa4j.model.law;

/** The derogations for specific situations, GDPR Art. 49(1)(a) to (g) and its second subparagraph. */
public enum Derogation {
    /** Explicit consent, point (a). */
    EXPLICIT_CONSENT,
    /** A contract with the data subject, point (b). */
    CONTRACT_WITH_DATA_SUBJECT,
    /** A contract in the interest of the data subject, point (c). */
    CONTRACT_IN_HIS_INTEREST,
    /** Important reasons of public interest, point (d). */
    PUBLIC_INTEREST,
    /** Legal claims, point (e). */
    LEGAL_CLAIMS,
    /** Vital interests, point (f). */
    VITAL_INTERESTS,
    /** A public register, point (g). */
    PUBLIC_REGISTER,
    /** Compelling legitimate interests, second subparagraph. */
    COMPELLING_INTERESTS
}
