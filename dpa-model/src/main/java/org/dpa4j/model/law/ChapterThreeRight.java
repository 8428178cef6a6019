package org.dpa4j.model.law;

/** The rights of the data subject in GDPR Art. 13 to 22, in order. */
public enum ChapterThreeRight {
    /** Information where data are collected from the person, GDPR Art. 13. */
    INFORMATION_AT_COLLECTION,
    /** Information where data come from elsewhere, GDPR Art. 14. */
    INFORMATION_FROM_ELSEWHERE,
    /** Access, GDPR Art. 15. */
    ACCESS,
    /** Rectification, GDPR Art. 16. */
    RECTIFICATION,
    /** Erasure, GDPR Art. 17. */
    ERASURE,
    /** Restriction of processing, GDPR Art. 18. */
    RESTRICTION,
    /** Notice to recipients, GDPR Art. 19. */
    NOTIFICATION_TO_RECIPIENTS,
    /** Data portability, GDPR Art. 20. */
    PORTABILITY,
    /** Objection, GDPR Art. 21. */
    OBJECTION,
    /** Not being subject to solely automated decisions, GDPR Art. 22. */
    AUTOMATED_DECISIONS
}
