package org.dpa4j.model.law;

/**
 * The special categories of personal data, GDPR Art. 9(1), in its order and split where the Data Privacy Vocabulary
 * has two terms.
 */
public enum SpecialCategory {
    /** Data revealing racial or ethnic origin. */
    RACIAL_OR_ETHNIC_ORIGIN,
    /** Data revealing political opinions. */
    POLITICAL_OPINIONS,
    /** Data revealing religious beliefs. */
    RELIGIOUS_BELIEFS,
    /** Data revealing philosophical beliefs. */
    PHILOSOPHICAL_BELIEFS,
    /** Data revealing trade union membership. */
    TRADE_UNION_MEMBERSHIP,
    /** Genetic data, GDPR Art. 4(13). */
    GENETIC_DATA,
    /** Biometric data used to identify a person uniquely, GDPR Art. 4(14). */
    BIOMETRIC_DATA_FOR_IDENTIFICATION,
    /** Data concerning health, GDPR Art. 4(15). */
    HEALTH_DATA,
    /** Data concerning sex life. */
    SEX_LIFE,
    /** Data concerning sexual orientation. */
    SEXUAL_ORIENTATION
}
