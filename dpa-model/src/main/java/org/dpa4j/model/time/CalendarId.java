package org.dpa4j.model.time;

import org.dpa4j.model.internal.Checks;

/**
 * The name of a calendar of working or bank days. Only a name: what it stands for is data outside the model.
 *
 * <p>Example: {@code CalendarId.of("SE-BANK")}.
 *
 * @param value the name, 1 to 100 letters, digits, dots, hyphens and underscores
 */
public record CalendarId(String value) {
    public CalendarId {
        Checks.id("calendar id", value);
    }

    /**
     * The id with this value.
     *
     * @param value the name
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
