package org.dpa4j.model.law;

/** The duties of the controller with which a processor has to help, GDPR Art. 28(3)(f). */
public enum AssistedArticle {
    /** Security of processing, GDPR Art. 32. */
    SECURITY_32,
    /** Notice of a breach to the supervisory authority, GDPR Art. 33. */
    AUTHORITY_33,
    /** Communication of a breach to the data subjects, GDPR Art. 34. */
    DATA_SUBJECTS_34,
    /** Data protection impact assessment, GDPR Art. 35. */
    IMPACT_ASSESSMENT_35,
    /** Prior consultation, GDPR Art. 36. */
    PRIOR_CONSULTATION_36
}
