package org.dpa4j.rules.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;

/**
 * The conventions by which a disputed clock may be read. Which readings are plausible is the choice of this library.
 *
 * <p>Example: {@code Readings.ART_33_1.count(place, aware, Period.ofHours(72), Direction.AFTER)} for an awareness at
 * 2020-12-22T12:17+01:00 in Berlin gives the safe time 2020-12-25T12:17+01:00 and the legal time 2020-12-25T13:00+01:00.
 *
 * @param safe the earliest of the plausible readings, for alarms
 * @param legal the reading that decides whether something is late
 * @param outer a lenient or minority reading, only to be shown; empty if there is none
 */
public record Readings(Convention safe, Convention legal, Optional<Convention> outer) {
    /** GDPR Art. 33(1), the 72 hours of a breach notification: the outer reading wants two whole working days in them. */
    public static final Readings ART_33_1 =
            new Readings(Convention.PLAIN, Convention.EU_1182_71, Optional.of(Convention.EU_1182_71_HOURS_2WD_FULL));

    /** GDPR Art. 12(3), the month, or three, for an answer to a data subject. */
    public static final Readings ART_12_3 = new Readings(Convention.PLAIN, Convention.EU_1182_71, Optional.empty());

    /** A notice to be given so long before an event: the outer reading counts the day of the notice. */
    public static final Readings NOTICE =
            new Readings(Convention.PLAIN_PRECEDING, Convention.PLAIN, Optional.of(Convention.PLAIN_BACK_INCLUSIVE));

    /** The same in bank days. */
    public static final Readings NOTICE_IN_BANK_DAYS = new Readings(
            Convention.parse("BANK_DAYS/PRECEDING"),
            Convention.BANK_DAYS,
            Optional.of(Convention.BANK_DAYS_BACK_INCLUSIVE));

    public Readings {
        Objects.requireNonNull(safe, "safe");
        Objects.requireNonNull(legal, "legal");
        Objects.requireNonNull(outer, "outer");
    }

    /**
     * The one reading that is not disputed.
     *
     * @param convention the convention
     * @return readings of which the safe one is the legal one
     */
    public static Readings of(Convention convention) {
        return new Readings(convention, convention, Optional.empty());
    }

    /**
     * The end of a period by each reading.
     *
     * @param place the zone in which days begin, and the calendar
     * @param trigger when the event is
     * @param period how long
     * @param direction after the event, or before it
     * @return the results; one reading may have one where another, which needs a calendar, has none
     */
    public Dates count(Place place, When trigger, Period period, Direction direction) {
        Count decisive = Counting.count(legal, place, trigger, period, direction);
        return new Dates(
                safe.equals(legal) ? decisive : strictest(place, trigger, period, direction, List.of()),
                decisive,
                outer.map(convention -> Counting.count(convention, place, trigger, period, direction)));
    }

    /**
     * The end of a period by the safe reading. Disputed hours end when they have passed or when the hands of the clock are there,
     * whichever comes first: the two differ where the clocks change.
     *
     * @param place the zone in which days begin, and the calendar
     * @param trigger when the event is
     * @param period how long
     * @param direction after the event, or before it
     * @param suspensions the times in which it stands still
     * @return the result
     */
    public Count strictest(
            Place place, When trigger, Period period, Direction direction, List<Counting.Suspension> suspensions) {
        Count exact = Counting.count(safe, place, trigger, period, direction, suspensions);
        if (period.unit() != Unit.HOUR || safe.equals(legal)) {
            return exact;
        }
        Count hands = Counting.count(Convention.PLAIN_WALL_CLOCK, place, trigger, period, direction, suspensions);
        return exact instanceof Counted one
                        && hands instanceof Counted other
                        && other.bound().isBefore(one.bound())
                ? hands
                : exact;
    }

    /**
     * The end of one period by each reading.
     *
     * @param safe for alarms
     * @param legal decides whether something is late
     * @param outer only to be shown; empty if there is no such reading
     */
    public record Dates(Count safe, Count legal, Optional<Count> outer) {
        public Dates {
            Objects.requireNonNull(safe, "safe");
            Objects.requireNonNull(legal, "legal");
            Objects.requireNonNull(outer, "outer");
        }
    }
}
