package org.dpa4j.rules.time;

import java.util.Objects;

/**
 * Why a period cannot be counted.
 *
 * <p>Example: {@code PT72H} from a bare date is {@code INSTANT_REQUIRED}: "a period in hours must run from an instant, but
 * the event has only the day 2026-04-14".
 *
 * @param error the code, which is stable
 * @param text one sentence in English that says what was expected and what was found
 */
public record NotCounted(CountError error, String text) implements Count {
    public NotCounted {
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(text, "text");
    }

    /** {@return the code and the sentence} */
    @Override
    public String toString() {
        return error + ": " + text;
    }
}
