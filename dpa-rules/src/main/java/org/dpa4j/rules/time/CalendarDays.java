package org.dpa4j.rules.time;

import java.time.LocalDate;
import org.dpa4j.model.time.Period;

/** Periods of days, weeks, months and years added to a day: one step for whole months, then the days beyond them. */
final class CalendarDays {
    private CalendarDays() {}

    /** A month without the day takes its last day. */
    static LocalDate plus(LocalDate day, Period period) {
        return switch (period.unit()) {
            case DAY -> day.plusDays(period.amount());
            case WEEK -> day.plusWeeks(period.amount());
            case MONTH, YEAR -> day.plusMonths(months(period)).plusDays(daysBeyond(period));
            case MINUTE, HOUR, WORKING_DAY, BANK_DAY ->
                throw new IllegalArgumentException(
                        "a period of days, weeks, months or years is needed, but it is " + period);
        };
    }

    /** How many months a period of months or years has. */
    static long months(Period period) {
        return switch (period.unit()) {
            case MONTH -> period.amount();
            case YEAR -> 12L * period.amount();
            default -> throw new IllegalArgumentException("a period of months or years is needed, but it is " + period);
        };
    }

    /** The days of a period that come after its whole months; 0 if there are none. */
    static int daysBeyond(Period period) {
        return period.plusDays().orElse(0);
    }

    /** Whether the years 1 to 9999, which are those that can be written with four digits, hold a day. */
    static boolean inRange(LocalDate day) {
        return inRange(day.getYear());
    }

    /** Whether a year is one of 1 to 9999. */
    static boolean inRange(int year) {
        return year >= 1 && year <= 9999;
    }
}
