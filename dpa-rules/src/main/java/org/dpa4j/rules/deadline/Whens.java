package org.dpa4j.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dpa4j.rules.time.When;

/** When things happened, put in order. A date is the whole of its day; a local time that a zone has twice is the earlier one. */
final class Whens {
    private static final Instant FIRST = Instant.parse("-999999998-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("+999999998-01-01T00:00:00Z");

    /** The instant, or the start of the day. */
    static Instant instant(When when, ZoneId zone) {
        if (when instanceof When.At at) {
            return at.instant().isBefore(FIRST) ? FIRST : at.instant().isAfter(LAST) ? LAST : at.instant();
        }
        return when instanceof When.On on
                ? on.date().atStartOfDay(zone).toInstant()
                : ((When.Local) when).time().atZone(zone).toInstant();
    }

    static LocalDate day(When when, ZoneId zone) {
        if (when instanceof When.On on) {
            return on.date();
        }
        return when instanceof When.Local local
                ? local.time().toLocalDate()
                : instant(when, zone).atZone(zone).toLocalDate();
    }

    /** Instants if both are known, else days. */
    static int compare(When a, When b, ZoneId zone) {
        return a instanceof When.On || b instanceof When.On
                ? day(a, zone).compareTo(day(b, zone))
                : instant(a, zone).compareTo(instant(b, zone));
    }

    private Whens() {}
}
