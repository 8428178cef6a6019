package org.dpa4j.rules.law;

/** How Chapter V of the GDPR sees a territory on a date. */
public enum Zone {
    /** A Member State of the Union, or a part of one to which Union law applies. */
    UNION,
    /** A State of the European Economic Area outside the Union. */
    EEA,
    /** Treated as a Member State by a withdrawal agreement. */
    TREATED_AS_MEMBER,
    /** Treated as if inside by a bridge in a trade agreement. */
    BRIDGE,
    /** A third country, GDPR Art. 44. */
    THIRD,
    /** The code covers territories that the law treats differently, or the position is open: somebody has to decide. */
    REVIEW,
    /** Not known: the date is after the law data, or the territory is not in it. */
    NOT_KNOWN;

    /** {@return whether a flow of data there is no transfer to a third country} */
    public boolean isInside() {
        return this == UNION || this == EEA || this == TREATED_AS_MEMBER || this == BRIDGE;
    }
}
