package org.dpa4j.model.law;

/** What a notice of a personal data breach has to contain, GDPR Art. 33(3)(a) to (d). */
public enum BreachInformation {
    /** The nature of the breach, point (a). */
    NATURE,
    /** The categories of data subjects, point (a). */
    DATA_SUBJECT_CATEGORIES,
    /** The approximate number of data subjects, point (a). */
    DATA_SUBJECT_NUMBER,
    /** The categories of records, point (a). */
    RECORD_CATEGORIES,
    /** The approximate number of records, point (a). */
    RECORD_NUMBER,
    /** The data protection officer or another contact point, point (b). */
    CONTACT_POINT,
    /** The likely consequences, point (c). */
    LIKELY_CONSEQUENCES,
    /** Measures taken or proposed, point (d). */
    MEASURES
}
