package org.dpa4j.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.dpa4j.model.time.CalendarId;

/** Calendars of a user's own. */
final class Own {
    private Own() {}

    static LegalCalendar of(String id, String first, String last, Predicate<LocalDate> isClosed) {
        return LegalCalendar.of(new Source(id, "Days of " + id, "7", first, last, isClosed));
    }

    /** A week that begins on Sunday; 2015 to 2035. */
    static LegalCalendar fridayAndSaturday() {
        return of(
                "FRI-SAT",
                "2015-01-01",
                "2035-12-31",
                day -> day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY);
    }

    static CalendarSource named(String title, String edition) {
        return new Source("A", title, edition, "2020-01-01", "2020-12-31", Days::isWeekend);
    }

    static CalendarSource checkedOnlyIn2020() {
        return new Source("A", "Days of A", "1", "2019-01-01", "2021-12-31", Days::isWeekend) {
            @Override
            public boolean isChecked(int year) {
                return year == 2020;
            }
        };
    }

    private static class Source implements CalendarSource {
        private final CalendarId id;
        private final String title;
        private final String edition;
        private final LocalDate first;
        private final LocalDate last;
        private final Predicate<LocalDate> isClosed;

        Source(String id, String title, String edition, String first, String last, Predicate<LocalDate> isClosed) {
            this.id = CalendarId.of(id);
            this.title = title;
            this.edition = edition;
            this.first = LocalDate.parse(first);
            this.last = LocalDate.parse(last);
            this.isClosed = isClosed;
        }

        @Override
        public CalendarId id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public String edition() {
            return edition;
        }

        @Override
        public LocalDate first() {
            return first;
        }

        @Override
        public LocalDate last() {
            return last;
        }

        @Override
        public boolean isClosed(LocalDate day) {
            return isClosed.test(day);
        }
    }
}
