package org.dpa4j.rules.time;

import java.time.LocalTime;
import java.util.Objects;

/**
 * When something that arrives counts as received. The clauses that call for it speak of business hours; no law does, so
 * none is cited.
 *
 * <p>Example: under {@code new Receipt.Cutoff(LocalTime.of(15, 0))} a notice that arrives on a Friday at 15:00 counts as
 * received on Monday, if Monday is an open day.
 */
public sealed interface Receipt extends Convention.Switch {
    /** On the day on which it arrives, at any hour. */
    Receipt AS_IS = new AsIs();

    /** On the day on which it arrives, at any hour and on any day. */
    record AsIs() implements Receipt {}

    /**
     * Within business hours: on the day on which it arrives if that is an open day and the hour of closing has not come,
     * else on the next open day.
     *
     * @param open when business begins; what arrives earlier on an open day counts as received on that day
     * @param close when business ends, exclusive: what arrives at this time is late
     */
    record Business(LocalTime open, LocalTime close) implements Receipt {
        public Business {
            Objects.requireNonNull(open, "open");
            if (!open.isBefore(close)) {
                throw new IllegalArgumentException(
                        "business must open before it closes, but opens at " + open + " and closes at " + close);
            }
        }
    }

    /**
     * Before a time of day: on the day on which it arrives if that is an open day and this time has not come, else on the
     * next open day.
     *
     * @param time the time, exclusive: what arrives at this time is late
     */
    record Cutoff(LocalTime time) implements Receipt {
        public Cutoff {
            Objects.requireNonNull(time, "time");
        }
    }
}
