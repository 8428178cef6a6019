package org.dpa4j.rules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;

/**
 * The end of a period, and how it was found.
 *
 * <p>Example: ten bank days of SE-BANK after 2026-06-17 have the last day 2026-07-02 and the bound
 * 2026-07-03T00:00+02:00[Europe/Stockholm], exclusive.
 *
 * @param trigger when the event is
 * @param period the period as written
 * @param direction on which side of the event it lies
 * @param convention how it was counted
 * @param bound where the period ends, in the zone of the place; of a period counted back, the latest time for the act. For a
 *     period not in hours or minutes, the beginning of the day after {@link #lastDay}
 * @param boundInclusive whether an act exactly at the bound is in time
 * @param lastDay the last day on which an act is in time, inclusive; empty for hours and minutes
 * @param earliestDay the first day after the period, from which on is permitted what must not be done within it; empty for
 *     hours and minutes, and for a period counted back
 * @param nominalDay the last day before it was moved for holidays or lengthened for working days; empty for hours and minutes
 * @param provisional whether the openness of a day decided in a year that was not checked against an official list
 * @param suspensionRuleIsLibraryConvention whether the period stood still by the rule of this library, which no law states
 * @param calendar the calendar that was asked; empty if none had to be
 * @param calendarEdition the edition of its data; empty exactly if the calendar is
 * @param tzdb the edition of the time zone database, such as {@code 2025b}
 * @param steps what was done, in order, at least two steps
 */
public record Counted(
        When trigger,
        Period period,
        Direction direction,
        Convention convention,
        ZonedDateTime bound,
        boolean boundInclusive,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> earliestDay,
        Optional<LocalDate> nominalDay,
        boolean provisional,
        boolean suspensionRuleIsLibraryConvention,
        Optional<CalendarId> calendar,
        Optional<String> calendarEdition,
        String tzdb,
        List<Step> steps)
        implements Count {
    public Counted {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(convention, "convention");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(earliestDay, "earliestDay");
        Objects.requireNonNull(nominalDay, "nominalDay");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(calendarEdition, "calendarEdition");
        Objects.requireNonNull(tzdb, "tzdb");
        steps = List.copyOf(steps);
    }

    /**
     * Whether an act is in time.
     *
     * @param act when it was done
     * @return whether that was before the bound, or exactly at it if the bound is inclusive
     */
    public boolean inTime(Instant act) {
        int order = act.compareTo(bound.toInstant());
        return boundInclusive ? order <= 0 : order < 0;
    }

    /** {@return the last day, or for hours and minutes the bound with its offset} */
    @Override
    public String toString() {
        return lastDay.map(LocalDate::toString)
                .orElseGet(() -> bound.toOffsetDateTime().toString());
    }
}
