package org.dpa4j.model.obligation;

/** What a report or certificate does to an audit. */
public enum SubstituteEffect {
    /** It is taken into account. */
    TAKEN_INTO_ACCOUNT,
    /** It comes first; an audit may follow. */
    FIRST_STEP,
    /** It replaces the audit for what it covers. */
    PARTIAL_REPLACEMENT,
    /** It replaces the audit. */
    FULL_REPLACEMENT
}
