package org.dpa4j.rules.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * When something happens: an instant, a day, or a local time that the zone of a {@link Place} makes an instant.
 * {@link #parse(String)} reads what {@code toString} prints.
 *
 * <p>Example: {@code When.parse("2026-06-17T09:00+02:00")} equals {@code When.at(Instant.parse("2026-06-17T07:00:00Z"))}.
 */
public sealed interface When {
    /**
     * An instant.
     *
     * @param instant the instant
     */
    record At(Instant instant) implements When {
        public At {
            Objects.requireNonNull(instant, "instant");
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /**
     * A day, at an hour that is not known or does not matter.
     *
     * @param date the day in the zone of the place
     */
    record On(LocalDate date) implements When {
        public On {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * A local time. Where the clocks skip it or show it twice it says too little: counting answers
     * {@link CountError#NONEXISTENT_LOCAL_TIME} or {@link CountError#AMBIGUOUS_LOCAL_TIME}.
     *
     * @param time the time on the clocks of the place
     */
    record Local(LocalDateTime time) implements When {
        public Local {
            Objects.requireNonNull(time, "time");
        }

        @Override
        public String toString() {
            return time.toString();
        }
    }

    /**
     * An instant.
     *
     * @param instant the instant
     * @return the time
     */
    static When at(Instant instant) {
        return new At(instant);
    }

    /**
     * The instant of a time whose offset from UTC is known; the offset itself is not kept.
     *
     * @param time the time
     * @return the time
     */
    static When at(OffsetDateTime time) {
        return new At(time.toInstant());
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the time
     */
    static When on(LocalDate date) {
        return new On(date);
    }

    /**
     * A local time.
     *
     * @param time the time on the clocks of the place
     * @return the time
     */
    static When local(LocalDateTime time) {
        return new Local(time);
    }

    /**
     * Reads a time in ISO 8601.
     *
     * @param text such as {@code 2026-06-17}, {@code 2026-06-17T09:00+02:00}, {@code 2026-06-17T07:00Z} or
     *     {@code 2026-06-17T09:00}
     * @return the time
     * @throws IllegalArgumentException if it is malformed, in the words of {@link CountError#TRIGGER_SYNTAX}
     */
    static When parse(String text) {
        try {
            int clock = text.indexOf('T');
            if (clock < 0) {
                return on(LocalDate.parse(text));
            }
            boolean offset = text.endsWith("Z") || text.indexOf('+', clock) > 0 || text.indexOf('-', clock) > 0;
            return offset ? at(OffsetDateTime.parse(text)) : local(LocalDateTime.parse(text));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "a time must read like \"2026-06-17\", \"2026-06-17T09:00+02:00\", \"2026-06-17T07:00Z\" or "
                            + "\"2026-06-17T09:00\", but is " + Quoted.of(text),
                    malformed);
        }
    }
}
