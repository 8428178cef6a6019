package org.dpa4j.model.duty;

/** What silence of the one who could consent or object means. */
public enum Silence {
    /** Consent. */
    APPROVAL,
    /** Refusal. */
    REFUSAL,
    /** Nothing. */
    NO_EFFECT
}
