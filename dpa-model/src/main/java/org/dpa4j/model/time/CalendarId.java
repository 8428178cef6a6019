package org.dpa4j.model.time;

import org.dpa4j.model.internal.Checks;

/**
 * The name of a calendar of working or bank days. Only a name: what it stands for is data outside the model.
 *
 * <p>Example: {@code CalendarId.of("SE-BANK")}.
 *
 * <p>A plus sign joins calendars that all have to be open: {@code SE-BANK+DK-BANK}.
 *
 * @param value the name, 1 to 100 letters, digits, dots, hyphens, underscores and plus signs
 */
public record CalendarId(String value) {
    public CalendarId {
        Checks.name("calendar id", value, "+", "the sign +");
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
