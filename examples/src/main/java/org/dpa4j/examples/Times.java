package org.dpa4j.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dpa4j.rules.time.When;

/** Times as people at a place write them. */
final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mmxxx", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT);

    private Times() {}

    /** Such as {@code 2026-07-02 Thu}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 2026-04-17 09:30+02:00}. */
    static String instant(Instant instant, ZoneId zone) {
        return (instant.getEpochSecond() % 60 == 0 ? MINUTE : SECOND).format(instant.atZone(zone));
    }

    /** A day or an instant. */
    static String when(When when, ZoneId zone) {
        return when instanceof When.On on ? day(on.date()) : instant(instant(when, zone), zone);
    }

    /** The instant, or the start of the day. */
    static Instant instant(When when, ZoneId zone) {
        if (when instanceof When.At at) {
            return at.instant();
        }
        return when instanceof When.On on
                ? on.date().atStartOfDay(zone).toInstant()
                : ((When.Local) when).time().atZone(zone).toInstant();
    }
}
