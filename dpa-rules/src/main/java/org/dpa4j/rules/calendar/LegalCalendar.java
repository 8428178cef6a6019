package org.dpa4j.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import org.dpa4j.model.time.CalendarId;

/**
 * Which days are open under one law: neither weekend nor holiday. A day is a local date, so a calendar needs no time zone.
 * Immutable and thread-safe.
 *
 * <p>A calendar knows the days from {@link #first()} to {@link #last()}, its coverage. A question is answered if the days
 * that decide it are covered, and only those: the tenth open day after the last day before the coverage can be told. Any
 * other question is refused with a {@link CalendarRangeException}; a day that is not known is never taken for an open one.
 *
 * <p>Some years were held against an official list and some follow from rules only: see {@link #isChecked}.
 *
 * <p>Example: ten Swedish bank days after 17 June 2026. Midsummer Eve, 19 June, is none.
 *
 * <pre>{@code
 * LegalCalendar bank = Calendars.bundled().find(CalendarId.of("SE-BANK")).orElseThrow();
 * bank.plusOpenDays(LocalDate.of(2026, 6, 17), 10); // 2026-07-02
 * }</pre>
 */
public abstract sealed class LegalCalendar permits TableCalendar, WeekendCalendar {
    LegalCalendar() {}

    /**
     * The calendar in which only Saturdays and Sundays are closed, for every date there is. Its id is {@code WEEKEND}.
     *
     * @return the calendar
     */
    public static LegalCalendar weekend() {
        return WeekendCalendar.WEEKEND;
    }

    /**
     * A calendar of the user's own. The source is asked once for each day of its coverage, here, and not kept.
     *
     * @param source what the calendar has to say
     * @return the calendar
     * @throws IllegalArgumentException if the id holds a plus sign, which joins two calendars; if the title or the edition
     *     is blank; if the last day comes before the first; or if the coverage leaves the years 1 to 9999
     */
    public static LegalCalendar of(CalendarSource source) {
        return TableCalendar.from(source);
    }

    /** {@return its name; for a union the names of its parts, joined by a plus sign} */
    public abstract CalendarId id();

    /** {@return what it is, in one line} */
    public abstract String title();

    /** {@return which edition of its data this is, to be kept with each result; for a union those of its parts, joined by a plus sign} */
    public abstract String edition();

    /** {@return the law and then the lists and data on which it rests, a line each; none if its author names none} */
    public abstract List<String> sources();

    /** {@return the first day of its coverage, inclusive; {@link LocalDate#MIN} if it is without limit} */
    public abstract LocalDate first();

    /** {@return the last day of its coverage, inclusive; {@link LocalDate#MAX} if it is without limit} */
    public abstract LocalDate last();

    /**
     * Whether an official list was compared for all years of an interval. A result that rests on other years is provisional:
     * it follows from the rules of the law, which may have been changed, or a single day given or taken.
     *
     * @param from a day of the first year
     * @param to a day of the last year
     * @return whether all years from that of one day to that of the other, both included, were checked; a year outside the
     *     coverage was not
     * @throws IllegalArgumentException if the second day comes before the first
     */
    public abstract boolean isChecked(LocalDate from, LocalDate to);

    /**
     * Whether a day is open.
     *
     * @param day the day
     * @return whether it is neither weekend nor holiday
     * @throws CalendarRangeException if the day is not covered
     */
    public abstract boolean isOpen(LocalDate day);

    /**
     * The day itself if it is open, else the next open day.
     *
     * @param day the day
     * @return the first open day that does not come before it
     * @throws CalendarRangeException if the day, or a day up to the result, is not covered
     */
    public abstract LocalDate openOnOrAfter(LocalDate day);

    /**
     * The day itself if it is open, else the open day before it.
     *
     * @param day the day
     * @return the last open day that does not come after it
     * @throws CalendarRangeException if the day, or a day down to the result, is not covered
     */
    public abstract LocalDate openOnOrBefore(LocalDate day);

    /**
     * Counts open days forward. The day itself is not counted, open or not, and need not be covered.
     *
     * @param day the day after which counting starts
     * @param n how many, at least 1
     * @return the n-th open day that comes after the day
     * @throws IllegalArgumentException if n is less than 1
     * @throws CalendarRangeException if a day that is counted is not covered
     */
    public abstract LocalDate plusOpenDays(LocalDate day, int n);

    /**
     * Counts open days backward. The day itself is not counted, open or not, and need not be covered.
     *
     * @param day the day before which counting starts
     * @param n how many, at least 1
     * @return the n-th open day that comes before the day
     * @throws IllegalArgumentException if n is less than 1
     * @throws CalendarRangeException if a day that is counted is not covered
     */
    public abstract LocalDate minusOpenDays(LocalDate day, int n);

    /**
     * How many open days an interval has.
     *
     * @param startInclusive its first day
     * @param endExclusive the day after its last day
     * @return the number; 0 if both are the same day
     * @throws IllegalArgumentException if the end comes before the start
     * @throws CalendarRangeException if a day of the interval is not covered
     * @throws ArithmeticException if the number is larger than an int can hold, which takes eight million years
     */
    public abstract int openDays(LocalDate startInclusive, LocalDate endExclusive);

    /**
     * The union of two calendars: a day is closed if it is closed in either. Counting forward in it never ends earlier than
     * in one of them.
     *
     * @param other the other calendar
     * @return a calendar with both names; it covers the days that both cover, and a year is checked if it is in both. A
     *     calendar and itself is that calendar
     * @throws IllegalArgumentException if they have no day in common, or the joined name is too long for a calendar id
     */
    public final LegalCalendar and(LegalCalendar other) {
        return this == other ? this : TableCalendar.union(this, other);
    }

    @Override
    public final String toString() {
        return id() + " (" + edition() + ")";
    }

    /**
     * The open days of a covered month, as bits: the lowest is the first day of the month.
     *
     * @param month in months since the year 0
     */
    abstract int openDaysOf(int month);

    final CalendarRangeException outside(String question) {
        return new CalendarRangeException(
                "the calendar " + id() + " covers " + first() + " to " + last() + " and cannot tell " + question);
    }

    static void requireOrder(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "the end of an interval must not come before its start: " + end + " before " + start);
        }
    }

    static void requirePositive(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("the number of open days must be at least 1, not " + n);
        }
    }
}
