package org.dpa4j.model.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A calendar date.
 *
 * @param date the date
 */
public record OnDate(LocalDate date) implements Trigger {
    public OnDate {
        Objects.requireNonNull(date, "date");
    }
}
