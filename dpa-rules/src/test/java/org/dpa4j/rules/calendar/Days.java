package org.dpa4j.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Days for tests, asked one by one. */
final class Days {
    private Days() {}

    static LocalDate of(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** All days from one to another, both included. */
    static Stream<LocalDate> from(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }

    static Stream<LocalDate> ofYear(int year) {
        return from(of(year, 1, 1), of(year, 12, 31));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static List<LocalDate> closed(LegalCalendar calendar, LocalDate first, LocalDate last) {
        return from(first, last).filter(day -> !calendar.isOpen(day)).toList();
    }

    /** The holidays of a year that fall on Monday to Friday. */
    static List<LocalDate> holidays(LegalCalendar calendar, int year) {
        return ofYear(year)
                .filter(day -> !isWeekend(day) && !calendar.isOpen(day))
                .toList();
    }
}
