package org.dpa4j.model.obligation;

/** In which state data are used. */
public enum DataState {
    /** As personal data. */
    IDENTIFIABLE,
    /** Pseudonymised, GDPR Art. 4(5). */
    PSEUDONYMISED,
    /** Aggregated. */
    AGGREGATED,
    /** Anonymised, recital 26. */
    ANONYMISED
}
