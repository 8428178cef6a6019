package org.dpa4j.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.Counted;
import org.dpa4j.rules.time.Step;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One date of a deadline under one convention, and how it was found. Immutable.
 *
 * <p>Example: ten bank days from a notice on 2026-06-17 in Sweden: {@code lastDay()} is 2026-07-02, {@code bound()} the start of
 * 2026-07-03 in the zone of the place, exclusive.
 */
public final class Reading {
    private final List<Step> before;
    private final @Nullable Counted counted;
    private final List<Step> counting;
    private final ZonedDateTime bound;
    private final boolean inclusive;
    private final @Nullable LocalDate lastDay;
    /** Whether the hour of the last day tells, though nobody knows which. */
    private final boolean hourTells;

    private final List<Step> after;

    private Reading(
            List<Step> before,
            @Nullable Counted counted,
            List<Step> counting,
            ZonedDateTime bound,
            boolean inclusive,
            @Nullable LocalDate lastDay,
            boolean hourTells,
            List<Step> after) {
        this.before = before;
        this.counted = counted;
        this.counting = counting;
        this.bound = bound;
        this.inclusive = inclusive;
        this.lastDay = lastDay;
        this.hourTells = hourTells;
        this.after = after;
    }

    static Reading of(Counted counted, List<Step> why) {
        return new Reading(
                why,
                counted,
                counted.steps(),
                counted.bound(),
                counted.boundInclusive(),
                counted.lastDay().orElse(null),
                false,
                List.of());
    }

    /** A time that must pass: who acts in it is too early rather than in time. */
    static Reading minimum(Counted counted, List<Step> why) {
        List<Step> steps = new ArrayList<>(counted.steps());
        steps.removeIf(step -> step.key().equals("bound"));
        steps.add(Steps.earliest(counted.bound()));
        return new Reading(
                why,
                counted,
                steps,
                counted.bound(),
                counted.boundInclusive(),
                counted.lastDay().orElse(null),
                false,
                List.of());
    }

    /** A whole day. */
    static Reading lastDay(LocalDate day, ZoneId zone, List<Step> why) {
        return new Reading(why, null, List.of(), day.plusDays(1).atStartOfDay(zone), false, day, false, List.of());
    }

    /** An instant, itself in time. */
    static Reading at(ZonedDateTime instant, List<Step> why) {
        return new Reading(why, null, List.of(), instant, true, null, false, List.of());
    }

    /** An instant, itself too late. */
    static Reading before(ZonedDateTime instant, List<Step> why) {
        return new Reading(why, null, List.of(), instant, false, null, false, List.of());
    }

    /** A whole day, on which only the hour of an act could tell. */
    static Reading beforeOn(LocalDate day, ZoneId zone, List<Step> why) {
        return new Reading(why, null, List.of(), day.plusDays(1).atStartOfDay(zone), false, day, true, List.of());
    }

    /** The same with a step more at the end. */
    Reading and(Step step) {
        List<Step> more = new ArrayList<>(after);
        more.add(step);
        return new Reading(before, counted, counting, bound, inclusive, lastDay, hourTells, List.copyOf(more));
    }

    /** {@return the convention; empty for a date that is not counted} */
    public Optional<Convention> convention() {
        return counted == null ? Optional.empty() : Optional.of(counted.convention());
    }

    /** {@return what counting gave; empty for a date that is not counted} */
    public Optional<Counted> counted() {
        return Optional.ofNullable(counted);
    }

    /** {@return the end of the time, in the zone of the place; the start of the day after {@link #lastDay()} for days} */
    public ZonedDateTime bound() {
        return bound;
    }

    /** {@return whether the bound itself is in time; so for hours counted exactly, never for days} */
    public boolean boundInclusive() {
        return inclusive;
    }

    /** {@return the last day in time; empty for hours} */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** {@return the first day after the time, on which a minimum is over; for hours the day of the bound} */
    public LocalDate earliestDay() {
        return bound.toLocalDate();
    }

    /** {@return whether it rests on a year of the calendar that was not checked against an official list} */
    public boolean provisional() {
        if (counted != null && counted.provisional()) {
            return true;
        }
        for (Step step : before) {
            if (step.key().equals("provisional")) {
                return true;
            }
        }
        return false;
    }

    /** {@return what led to the date, in order: the event, the counting, what was combined} */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(before);
        steps.addAll(counting);
        steps.addAll(after);
        return List.copyOf(steps);
    }

    /**
     * Whether an act at an instant is in time.
     *
     * @param act the instant
     * @return whether it lies before the bound, or on it if {@link #boundInclusive()}
     */
    public boolean inTime(Instant act) {
        int order = act.compareTo(bound.toInstant());
        return order < 0 || (inclusive && order == 0);
    }

    /** Whether an act on a day or at an instant is in time. */
    boolean inTime(When act) {
        if (act instanceof When.On on) {
            return !on.date().isAfter(dayOfBound());
        }
        return inTime(Whens.instant(act, bound.getZone()));
    }

    /** Whether only the hour of an act could tell, and only its day is known. */
    boolean isUnclear(When act) {
        return hourTells
                ? Whens.day(act, bound.getZone()).equals(lastDay)
                : lastDay == null && act instanceof When.On on && on.date().equals(dayOfBound());
    }

    /** The last day of which any moment is in time. */
    private LocalDate dayOfBound() {
        return lastDay != null ? lastDay : bound.minusNanos(inclusive ? 0 : 1).toLocalDate();
    }

    /** Whether an act comes after the time is over, for a minimum. */
    boolean afterwards(When act) {
        if (act instanceof When.On on) {
            return !on.date().isBefore(bound.toLocalDate());
        }
        return !Whens.instant(act, bound.getZone()).isBefore(bound.toInstant());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading that
                && bound.equals(that.bound)
                && inclusive == that.inclusive
                && hourTells == that.hourTells
                && Objects.equals(lastDay, that.lastDay)
                && Objects.equals(counted, that.counted)
                && counting.equals(that.counting)
                && before.equals(that.before)
                && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bound, inclusive, lastDay);
    }

    /** {@return the last day, or the instant for hours} */
    @Override
    public String toString() {
        return lastDay != null ? lastDay.toString() : bound.toOffsetDateTime().toString();
    }
}
