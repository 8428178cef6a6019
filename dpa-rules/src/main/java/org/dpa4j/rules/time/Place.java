package org.dpa4j.rules.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.calendar.LegalCalendar;

/**
 * Where an act is to be done: the zone in which its days begin, and the calendar whose holidays count. Never a default of
 * the machine.
 *
 * <p>Example: {@code Place.of("Europe/Stockholm", "SE-BANK")}.
 *
 * @param zone the zone
 * @param calendar the calendar; empty if none is given, so that a count that needs one is refused
 */
public record Place(ZoneId zone, Optional<LegalCalendar> calendar) {
    /** The name that stands for no calendar. */
    public static final String NO_CALENDAR = "NONE";

    public Place {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * A place without a calendar.
     *
     * @param zone the zone
     * @return the place
     */
    public static Place of(ZoneId zone) {
        return new Place(zone, Optional.empty());
    }

    /**
     * A place.
     *
     * @param zone the zone
     * @param calendar the calendar, bundled or of the user's own
     * @return the place
     */
    public static Place of(ZoneId zone, LegalCalendar calendar) {
        return new Place(zone, Optional.of(calendar));
    }

    /**
     * A place by the names of its zone and of a bundled calendar.
     *
     * @param zone such as {@code Europe/Stockholm}
     * @param calendar such as {@code SE-BANK} or {@code SE-BANK+DK-BANK}; {@code NONE} for none
     * @return the place
     * @throws IllegalArgumentException if there is no such zone or calendar, in the words of
     *     {@link CountError#UNKNOWN_ZONE} or {@link CountError#UNKNOWN_CALENDAR}
     */
    public static Place of(String zone, String calendar) {
        return of(zone, calendar, Calendars.bundled());
    }

    /**
     * A place by names, with calendars of the user's own.
     *
     * @param zone such as {@code Europe/Stockholm}
     * @param calendar the name of one of the calendars; {@code NONE} for none
     * @param calendars where to look it up
     * @return the place
     * @throws IllegalArgumentException if there is no such zone or calendar, in the words of
     *     {@link CountError#UNKNOWN_ZONE} or {@link CountError#UNKNOWN_CALENDAR}
     */
    public static Place of(String zone, String calendar, Calendars calendars) {
        ZoneId where = zone(zone).orElseThrow(() -> new IllegalArgumentException(unknownZone(zone)));
        if (calendar.equals(NO_CALENDAR)) {
            return of(where);
        }
        return of(
                where,
                calendar(calendar, calendars)
                        .orElseThrow(() -> new IllegalArgumentException(unknownCalendar(calendar))));
    }

    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    static String unknownZone(String name) {
        return "a zone must be one of the time zone database, such as Europe/Stockholm, but is " + Quoted.of(name);
    }

    static Optional<LegalCalendar> calendar(String name, Calendars calendars) {
        try {
            return calendars.find(CalendarId.of(name));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static String unknownCalendar(String name) {
        return "a calendar must be one that is known, such as SE-BANK or EU-OJ-SE, or NONE for none, but is "
                + Quoted.of(name);
    }
}
