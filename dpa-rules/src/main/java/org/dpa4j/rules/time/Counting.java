package org.dpa4j.rules.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;

/**
 * Counts periods. Pure functions: no clock, no default zone, and bad input is a {@link NotCounted}, never an exception.
 *
 * <p>Example: {@code count(Convention.EU_1182_71, Place.of("Europe/Stockholm", "EU-OJ-SE"), When.on(LocalDate.of(2026, 3, 5)),
 * Period.parse("P1M"), Direction.AFTER)} has the last day 2026-04-07, since 5 April is Easter Sunday.
 */
public final class Counting {
    private Counting() {}

    /**
     * The end of a period.
     *
     * @param convention how to count
     * @param place the zone in which days begin, and the calendar
     * @param trigger when the event is
     * @param period how long
     * @param direction after the event, or before it
     * @return the end, or why there is none
     */
    public static Count count(Convention convention, Place place, When trigger, Period period, Direction direction) {
        return count(convention, place, trigger, period, direction, List.of());
    }

    /**
     * The end of a period that stood still for some time. For every suspension the nominal end moves by the days between the
     * dates of its beginning and its end, 24 hours each for a period in hours; then it moves for holidays. Suspensions that
     * overlap are one; what lies before the event, or begins after the end, does not count. No law states this rule.
     *
     * @param convention how to count
     * @param place the zone in which days begin, and the calendar
     * @param trigger when the event is
     * @param period how long
     * @param direction after the event; before it only if there are no suspensions
     * @param suspensions when the period stood still, in any order
     * @return the end, or why there is none; {@link CountError#EVENT_ORDER} if a suspension ends before it begins, or the
     *     period is counted back or a frequency
     */
    public static Count count(
            Convention convention,
            Place place,
            When trigger,
            Period period,
            Direction direction,
            List<Suspension> suspensions) {
        return new Calculation(convention, place, trigger, period, direction, suspensions).count();
    }

    /**
     * A time in which a period stands still.
     *
     * @param from the day on which it begins to
     * @param to the day on which it goes on
     */
    public record Suspension(LocalDate from, LocalDate to) {
        public Suspension {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }
}
