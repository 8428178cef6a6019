package org.dpa4j.rules.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.calendar.LegalCalendar;

/**
 * A count asked for in texts, as a command line or a table has them. Every fault of the texts is a {@link NotCounted}; the
 * first is told, in the order of {@link CountError}.
 *
 * <p>Example: {@code new CountRequest("BANK_DAYS", "Europe/Stockholm", "SE-BANK", "2026-06-17", "P10BD",
 * Direction.AFTER).count()} has the last day 2026-07-02.
 *
 * @param convention its name, such as {@code EU_1182_71}, as {@link Convention#parse} reads it; also
 *     {@code FREQ/CONTRACT_YEAR}
 * @param zone its name, such as {@code Europe/Stockholm}; empty if none is given, which is refused
 * @param calendar its name, such as {@code SE-BANK}; {@code NONE} or empty if none is given
 * @param trigger when the event is, as {@link When#parse} reads it
 * @param period the period, such as {@code P30D}; no minutes, which no law or contract of this field counts in; with {@code FREQ/CONTRACT_YEAR} and the first day of the contract after
 *     an at sign, {@code P1Y@2024-02-29}
 * @param direction after the event, or before it
 */
public record CountRequest(
        String convention, String zone, String calendar, String trigger, String period, Direction direction) {
    private static final String CONTRACT_YEAR = "FREQ/CONTRACT_YEAR";

    public CountRequest {
        Objects.requireNonNull(convention, "convention");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(direction, "direction");
    }

    /** {@return the result with the bundled calendars} */
    public Count count() {
        return count(Calendars.bundled());
    }

    /**
     * The result.
     *
     * @param calendars where the calendar is looked up
     * @return the end, or why there is none
     */
    public Count count(Calendars calendars) {
        if (convention.equals(CONTRACT_YEAR)) {
            return contractYear(calendars);
        }
        Optional<Convention> known = Convention.find(convention);
        if (known.isEmpty()) {
            return new NotCounted(CountError.UNKNOWN_CONVENTION, Convention.unknown(convention));
        }
        return count(known.get(), period, calendars);
    }

    private Count contractYear(Calendars calendars) {
        int at = period.indexOf('@');
        try {
            if (at >= 0) {
                FrequencyRule rule = FrequencyRule.contractYear(LocalDate.parse(period.substring(at + 1)));
                return count(Convention.of(rule), period.substring(0, at), calendars);
            }
        } catch (DateTimeException | IllegalArgumentException malformed) {
            // no such day after the sign is as good as no sign
        }
        return new NotCounted(
                CountError.PERIOD_SYNTAX,
                "a period by years of the contract must name its first day, like \"P1Y@2024-02-29\", but is "
                        + Quoted.of(period));
    }

    private Count count(Convention how, String length, Calendars calendars) {
        Period counted;
        try {
            counted = Period.parse(length);
        } catch (IllegalArgumentException malformed) {
            return PeriodText.fault(length);
        }
        if (counted.amount() < 1 || counted.unit() == Unit.MINUTE) {
            return PeriodText.fault(length);
        }
        When event;
        try {
            event = When.parse(trigger);
        } catch (IllegalArgumentException malformed) {
            return new NotCounted(CountError.TRIGGER_SYNTAX, String.valueOf(malformed.getMessage()));
        }
        if (zone.isEmpty()) {
            // that hours need an instant is true in every zone
            return Counting.count(how, Place.of(ZoneOffset.UTC), event, counted, direction)
                                    instanceof NotCounted earlier
                            && earlier.error() == CountError.INSTANT_REQUIRED
                    ? earlier
                    : new NotCounted(
                            CountError.ZONE_REQUIRED,
                            "a zone must be given, such as Europe/Stockholm, but there is none");
        }
        Optional<ZoneId> where = Place.zone(zone);
        if (where.isEmpty()) {
            return new NotCounted(CountError.UNKNOWN_ZONE, Place.unknownZone(zone));
        }
        if (calendar.isEmpty() || calendar.equals(Place.NO_CALENDAR)) {
            return Counting.count(how, Place.of(where.get()), event, counted, direction);
        }
        Optional<LegalCalendar> named = Place.calendar(calendar, calendars);
        if (named.isEmpty()) {
            // what is wrong with the period or the trigger is told before an unknown calendar
            return Counting.count(how, Place.of(where.get()), event, counted, direction) instanceof NotCounted earlier
                            && isOfPeriodOrTrigger(earlier.error())
                    ? earlier
                    : new NotCounted(CountError.UNKNOWN_CALENDAR, Place.unknownCalendar(calendar));
        }
        return Counting.count(how, Place.of(where.get(), named.get()), event, counted, direction);
    }

    private static boolean isOfPeriodOrTrigger(CountError error) {
        return switch (error) {
            case PERIOD_SYNTAX,
                    PERIOD_NOT_POSITIVE,
                    PERIOD_MIXED_UNITS,
                    INSTANT_REQUIRED,
                    NONEXISTENT_LOCAL_TIME,
                    AMBIGUOUS_LOCAL_TIME -> true;
            default -> false;
        };
    }
}
