package org.dpa4j.rules.law;

/** What can be done with standard clauses, or with an adequacy decision, on a date. */
public enum ClauseState {
    /** It can be agreed or relied on anew. */
    USABLE,
    /** Contracts made while it was usable can still rely on it if the processing is unchanged; no new ones can. */
    LEGACY_ONLY,
    /** Nobody can rely on it any more: it was repealed or declared invalid. */
    ENDED,
    /** It did not exist yet. */
    NOT_YET,
    /** Not known: the date is after the law data, or the law data does not speak of it. */
    NOT_KNOWN
}
