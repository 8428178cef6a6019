package org.dpa4j.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;

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

    /** The instant, or the end of the day. */
    static Instant end(When when, ZoneId zone) {
        if (!(when instanceof When.On on)) {
            return instant(when, zone);
        }
        return on.date().equals(LocalDate.MAX)
                ? LAST
                : on.date().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The earlier of two, of which either may be missing. */
    static @Nullable Instant first(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    static LocalDate day(When when, ZoneId zone) {
        if (when instanceof When.On on) {
            return on.date();
        }
        return when instanceof When.Local local
                ? local.time().toLocalDate()
                : instant(when, zone).atZone(zone).toLocalDate();
    }

    /** An instant with the offset of the zone; a date or a local time as it stands. */
    static String text(When when, ZoneId zone) {
        return when instanceof When.At
                ? instant(when, zone).atZone(zone).toOffsetDateTime().toString()
                : when.toString();
    }

    /** A total order: by days, a whole day before the times of it. */
    static int order(When a, When b, ZoneId zone) {
        int days = day(a, zone).compareTo(day(b, zone));
        if (days != 0) {
            return days;
        }
        int whole = Boolean.compare(!(a instanceof When.On), !(b instanceof When.On));
        return whole != 0 ? whole : instant(a, zone).compareTo(instant(b, zone));
    }

    /** What happened first; of what happened together one and the same first, however it was listed. */
    static Comparator<Fact> inOrder(ZoneId zone) {
        return Comparator.<Fact, When>comparing(Fact::when, (a, b) -> order(a, b, zone))
                .thenComparing(Fact::toString);
    }

    /** Instants if both are known, else days; no order of more than two. */
    static int compare(When a, When b, ZoneId zone) {
        return a instanceof When.On || b instanceof When.On
                ? day(a, zone).compareTo(day(b, zone))
                : instant(a, zone).compareTo(instant(b, zone));
    }

    private Whens() {}
}
