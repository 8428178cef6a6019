package org.dpa4j.rules;

import java.util.Objects;

/**
 * A waiver that waived nothing in a review.
 *
 * @param waiver the waiver
 * @param cause why it has no effect
 */
public record LapsedWaiver(Waiver waiver, Cause cause) {
    public LapsedWaiver {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(cause, "cause");
    }

    /** Why a waiver has no effect. */
    public enum Cause {
        /** Its last day is before the date of the review. */
        EXPIRED,
        /** The part that was waived has changed. */
        CHANGED,
        /** There is no finding of the rule at that place. */
        NOTHING_FOUND
    }
}
