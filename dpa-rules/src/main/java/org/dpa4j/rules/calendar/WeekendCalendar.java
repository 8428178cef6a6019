package org.dpa4j.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import org.dpa4j.model.time.CalendarId;

/** Monday to Friday are open, from the first date there is to the last. */
final class WeekendCalendar extends LegalCalendar {
    static final WeekendCalendar WEEKEND = new WeekendCalendar();

    private static final CalendarId ID = CalendarId.of("WEEKEND");
    private static final long FIRST = LocalDate.MIN.toEpochDay();
    private static final long LAST = LocalDate.MAX.toEpochDay();
    /** A Monday, 1969-12-29. */
    private static final long MONDAY = -3;

    /** Bits of the days from a Monday on, 42 of them. */
    private static final long OPEN_FROM_MONDAY = 0b0011111_0011111_0011111_0011111_0011111_0011111L;

    private WeekendCalendar() {}

    @Override
    public CalendarId id() {
        return ID;
    }

    @Override
    public String title() {
        return "Saturdays and Sundays";
    }

    @Override
    public String edition() {
        return "1";
    }

    @Override
    public List<String> sources() {
        return List.of();
    }

    @Override
    public LocalDate first() {
        return LocalDate.MIN;
    }

    @Override
    public LocalDate last() {
        return LocalDate.MAX;
    }

    @Override
    public boolean isChecked(LocalDate from, LocalDate to) {
        requireOrder(from, to);
        return true;
    }

    @Override
    public boolean isOpen(LocalDate day) {
        return Math.floorMod(day.toEpochDay() - MONDAY, 7) < 5;
    }

    @Override
    public LocalDate openOnOrAfter(LocalDate day) {
        return isOpen(day) ? day : plusOpenDays(day, 1);
    }

    @Override
    public LocalDate openOnOrBefore(LocalDate day) {
        return isOpen(day) ? day : minusOpenDays(day, 1);
    }

    @Override
    public LocalDate plusOpenDays(LocalDate day, int n) {
        requirePositive(n);
        long result = openDay(openDaysBefore(day.toEpochDay() + 1) + n - 1);
        if (result > LAST) {
            throw outside(TableCalendar.forward(day, n));
        }
        return LocalDate.ofEpochDay(result);
    }

    @Override
    public LocalDate minusOpenDays(LocalDate day, int n) {
        requirePositive(n);
        long result = openDay(openDaysBefore(day.toEpochDay()) - n);
        if (result < FIRST) {
            throw outside(TableCalendar.backward(day, n));
        }
        return LocalDate.ofEpochDay(result);
    }

    @Override
    public int openDays(LocalDate startInclusive, LocalDate endExclusive) {
        requireOrder(startInclusive, endExclusive);
        return Math.toIntExact(openDaysBefore(endExclusive.toEpochDay()) - openDaysBefore(startInclusive.toEpochDay()));
    }

    @Override
    int openDaysOf(int month) {
        LocalDate day = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        int weekday = day.getDayOfWeek().getValue() - 1;
        return (int) (OPEN_FROM_MONDAY >>> weekday) & -1 >>> (32 - day.lengthOfMonth());
    }

    /** How many open days lie before a day, counted from {@link #MONDAY}; negative before it. */
    private static long openDaysBefore(long epochDay) {
        long days = epochDay - MONDAY;
        return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7), 5);
    }

    /** The open day with that many open days before it. */
    private static long openDay(long openDaysBefore) {
        return MONDAY + Math.floorDiv(openDaysBefore, 5) * 7 + Math.floorMod(openDaysBefore, 5);
    }
}
