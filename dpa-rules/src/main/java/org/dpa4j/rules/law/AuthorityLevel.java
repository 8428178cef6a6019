package org.dpa4j.rules.law;

/** For whom an authority is there. */
public enum AuthorityLevel {
    /** A whole country, or a territory with a law of its own. */
    NATIONAL,
    /** The federation of a federal country, beside the authorities of its parts. */
    FEDERAL,
    /** A part of a country. */
    REGIONAL,
    /** The institutions of the Union. */
    UNION,
    /** No authority but the board in which the authorities sit together, GDPR Art. 68. */
    BOARD
}
