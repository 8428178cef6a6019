package org.dpa4j.rules.deadline;

import java.util.List;

/**
 * Two times of one agreement that do not go together, seen on one day.
 *
 * <p>Example: {@code WINDOW_EXCEEDS_NOTICE}, "the window to object ends on 2026-07-02, but the sub-processor may be used from
 * 2026-06-25".
 *
 * @param kind which two times
 * @param obligations the obligations that they belong to, in the order of the sentence
 * @param text one English sentence without a full stop
 */
public record TimeConflict(Kind kind, List<ObligationId> obligations, String text) {
    /** Copies the list. */
    public TimeConflict {
        obligations = List.copyOf(obligations);
    }

    /** Which two times do not go together. */
    public enum Kind {
        /** The window to object is still open when the notice period is over and the sub-processor may be used. */
        WINDOW_EXCEEDS_NOTICE,
        /** The times for a breach notice down a chain of sub-processors exceed the time of the processor itself. */
        CHAIN_EXCEEDS_NOTICE,
        /** The data must be deleted before the time is over for which they must be kept. */
        DELETION_BEFORE_HOLD_ENDS,
        /** An audit on the last day of the agreement would have to be announced before its first day. */
        NOTICE_EXCEEDS_TERM,
        /** One duty has two periods that end differently. */
        TWO_PERIODS
    }

    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
