package org.dpa4j.rules.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.time.ConventionId;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;

/**
 * What "once a year" means: from which day on the next one is permitted. The readings are those of practice; no law says
 * which one holds, so none is cited.
 *
 * <p>Example: after an audit on 2025-12-20, {@code FrequencyRule.CALENDAR_YEAR.next(last, Period.parse("P1Y"))} is
 * 2026-01-01, and {@code FrequencyRule.ROLLING_DAY_AFTER.next(last, Period.parse("P12M"))} is 2026-12-21.
 *
 * @param reading which reading it is
 * @param anchor the first day of the first year of the contract, in the years 1 to 9999; empty for any reading but
 *     {@link Reading#CONTRACT_YEAR}
 */
public record FrequencyRule(Reading reading, Optional<LocalDate> anchor) {
    /** Once in each calendar year. */
    public static final FrequencyRule CALENDAR_YEAR = new FrequencyRule(Reading.CALENDAR_YEAR, Optional.empty());

    /** Once in twelve months, which must have passed in full: the cautious reading. */
    public static final FrequencyRule ROLLING_DAY_AFTER =
            new FrequencyRule(Reading.ROLLING_DAY_AFTER, Optional.empty());

    /** Once in twelve months, again on the anniversary. */
    public static final FrequencyRule ROLLING_ANNIVERSARY =
            new FrequencyRule(Reading.ROLLING_ANNIVERSARY, Optional.empty());

    public FrequencyRule {
        Objects.requireNonNull(reading, "reading");
        if (anchor.isPresent() != (reading == Reading.CONTRACT_YEAR)) {
            throw new IllegalArgumentException(
                    "a rule needs the first day of a contract exactly if it goes by its years");
        }
        if (anchor.isPresent() && !CalendarDays.inRange(anchor.get())) {
            throw new IllegalArgumentException(
                    "the first day of a contract must lie in the years 1 to 9999, but is " + anchor.get());
        }
    }

    /**
     * Once in each year of a contract.
     *
     * @param anchor the first day of the first year of the contract, in the years 1 to 9999
     * @return the rule
     * @throws IllegalArgumentException if the day lies in another year
     */
    public static FrequencyRule contractYear(LocalDate anchor) {
        return new FrequencyRule(Reading.CONTRACT_YEAR, Optional.of(anchor));
    }

    /**
     * The first day on which the next one is permitted. A month without the day takes its last day.
     *
     * @param last the day on which the last one began
     * @param cycle the cycle, one for which {@link #fits} holds
     * @return the day
     * @throws IllegalArgumentException if the cycle does not fit
     * @throws java.time.DateTimeException if there is no such {@link LocalDate}
     */
    public LocalDate next(LocalDate last, Period cycle) {
        if (!fits(cycle)) {
            throw new IllegalArgumentException(unfit(cycle));
        }
        return switch (reading) {
            case CALENDAR_YEAR -> LocalDate.of(last.getYear() + years(cycle), 1, 1);
            case ROLLING_DAY_AFTER -> CalendarDays.plus(last, cycle).plusDays(1);
            case ROLLING_ANNIVERSARY -> CalendarDays.plus(last, cycle);
            case CONTRACT_YEAR -> contractYearAfter(last, anchor.orElseThrow(), years(cycle));
        };
    }

    /**
     * Whether a cycle has a meaning under this rule.
     *
     * @param cycle the cycle
     * @return by calendar years and years of a contract, whether it is a number of whole years ({@code P1Y}, {@code P12M});
     *     else whether it has the unit day, week, month or year; never for a cycle of nothing
     */
    public boolean fits(Period cycle) {
        boolean years = reading == Reading.CALENDAR_YEAR || reading == Reading.CONTRACT_YEAR;
        return cycle.amount() > 0
                && switch (cycle.unit()) {
                    case YEAR -> true;
                    case MONTH ->
                        !years || (cycle.amount() % 12 == 0 && cycle.plusDays().isEmpty());
                    case DAY, WEEK -> !years;
                    case MINUTE, HOUR, WORKING_DAY, BANK_DAY -> false;
                };
    }

    /** {@return the name of its convention, such as {@code FREQ/CALENDAR_YEAR} or {@code FREQ/CONTRACT_YEAR=2024-02-29}} */
    public ConventionId id() {
        return ConventionId.of("FREQ/" + reading + anchor.map(day -> "=" + day).orElse(""));
    }

    /**
     * The same as {@link #next} with its steps: a {@link Counted} whose {@link Counted#earliestDay()} is the first day on
     * which the next one is permitted and whose {@link Counted#lastDay()} is the day before.
     *
     * @param place where the days begin; its calendar is not asked
     * @param last when the last one began
     * @param cycle the cycle
     * @return the result, or why there is none; {@link CountError#PERIOD_SYNTAX} if the cycle does not fit
     */
    public Count count(Place place, When last, Period cycle) {
        return Counting.count(Convention.of(this), place, last, cycle, Direction.AFTER);
    }

    String unfit(Period cycle) {
        return "the cycle of " + id() + " must be one such as P1Y or P12M, but is " + cycle;
    }

    private static LocalDate contractYearAfter(LocalDate last, LocalDate anchor, int years) {
        if (last.isBefore(anchor)) {
            return anchor;
        }
        long begun = ChronoUnit.YEARS.between(anchor, last);
        // in a year without the 29th, the year of the contract begins on the 28th, which is no full year for java.time
        if (!anchor.plusYears(begun + 1).isAfter(last)) {
            begun++;
        }
        return anchor.plusYears(begun + years);
    }

    private static int years(Period cycle) {
        return cycle.unit() == Unit.YEAR ? cycle.amount() : cycle.amount() / 12;
    }

    /** The readings of "once a year". */
    public enum Reading {
        /** On 1 January, after so many calendar years, that of the last one included. */
        CALENDAR_YEAR,
        /** On the day after the anniversary. */
        ROLLING_DAY_AFTER,
        /** On the anniversary. */
        ROLLING_ANNIVERSARY,
        /**
         * When the next year of the contract begins. Each year is counted from the first day of the contract, so that a
         * contract of 29 February returns to that day in leap years. For a cycle of more years, so many years of the
         * contract, that of the last one included, must be over; before the contract the next one may begin with it.
         */
        CONTRACT_YEAR
    }
}
