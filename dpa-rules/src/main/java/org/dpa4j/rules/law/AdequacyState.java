package org.dpa4j.rules.law;

/** Where the law stands with adequacy on a date. */
public enum AdequacyState {
    /** A decision is in force. */
    IN_FORCE,
    /** There is no decision yet; a later one is known. */
    NOT_YET,
    /** The decision has ended, or a court declared it invalid, and no other has taken its place. */
    ENDED,
    /** No decision is known, earlier or later. */
    NONE,
    /** The code covers what the law treats differently, or names no country: somebody has to decide. */
    REVIEW,
    /** Not known: the date is after the law data, or the law data does not speak of it. */
    NOT_KNOWN
}
