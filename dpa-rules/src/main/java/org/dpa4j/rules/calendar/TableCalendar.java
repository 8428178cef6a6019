package org.dpa4j.rules.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.time.CalendarId;

/**
 * A calendar as a table: one int of bits per month, and how many open days come before each month. Counting is a sum, a guess
 * of the month that is right or nearly so, and a search among the bits of one int.
 */
final class TableCalendar extends LegalCalendar {
    /** No calendar of days closed for work needs more, and the table stays small. */
    private static final int LAST_YEAR = 9999;

    private final CalendarId id;
    private final String title;
    private final String edition;
    private final List<String> sources;
    private final LocalDate first;
    private final LocalDate last;
    /** By year. */
    private final BitSet checked;
    /** By month since that of the first day: bit d - 1 is set if day d is open and covered. */
    private final int[] open;
    /** By month, and one more: how many open days of the coverage come before it. */
    private final int[] before;

    private final float monthsPerOpenDay;

    /**
     * @param checked by year; handed over
     * @param open by month since that of the first day, a bit for each open day; handed over
     */
    TableCalendar(
            CalendarId id,
            String title,
            String edition,
            List<String> sources,
            LocalDate first,
            LocalDate last,
            BitSet checked,
            int[] open) {
        this.id = id;
        this.title = title;
        this.edition = edition;
        this.sources = sources;
        this.first = first;
        this.last = last;
        this.checked = checked;
        open[0] &= -1 << (first.getDayOfMonth() - 1);
        open[open.length - 1] &= upTo(last);
        this.open = open;
        this.before = new int[open.length + 1];
        for (int month = 0; month < open.length; month++) {
            before[month + 1] = before[month] + Integer.bitCount(open[month]);
        }
        this.monthsPerOpenDay = (float) open.length / Math.max(1, before[open.length]);
    }

    static TableCalendar from(CalendarSource source) {
        String id = source.id().value();
        if (id.indexOf('+') >= 0) {
            throw new IllegalArgumentException(
                    "the id of a calendar must not hold a plus sign, which joins two: " + id);
        }
        if (source.title().isBlank() || source.edition().isBlank()) {
            throw new IllegalArgumentException("the calendar " + id + " must have a title and an edition");
        }
        LocalDate first = source.first();
        LocalDate last = source.last();
        if (last.isBefore(first) || first.getYear() < 1 || last.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("the calendar " + id + " must cover days of the years 1 to " + LAST_YEAR
                    + ", not " + first + " to " + last);
        }
        int[] open = new int[month(last) - month(first) + 1];
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!source.isClosed(day)) {
                open[month(day) - month(first)] |= bit(day);
            }
        }
        BitSet checked = new BitSet();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            checked.set(year, source.isChecked(year));
        }
        return new TableCalendar(
                source.id(),
                source.title(),
                source.edition(),
                List.copyOf(source.sources()),
                first,
                last,
                checked,
                open);
    }

    static TableCalendar union(LegalCalendar one, LegalCalendar other) {
        LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
        LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "the calendars " + one.id() + " and " + other.id() + " must have a day in common");
        }
        int[] open = new int[month(last) - month(first) + 1];
        Arrays.setAll(open, i -> one.openDaysOf(month(first) + i) & other.openDaysOf(month(first) + i));
        BitSet checked = new BitSet();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate day = LocalDate.ofYearDay(year, 1);
            checked.set(year, one.isChecked(day, day) && other.isChecked(day, day));
        }
        return new TableCalendar(
                CalendarId.of(one.id() + "+" + other.id()),
                one.title() + "; " + other.title(),
                one.edition() + "+" + other.edition(),
                Stream.concat(one.sources().stream(), other.sources().stream())
                        .distinct()
                        .toList(),
                first,
                last,
                checked,
                open);
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
    public List<String> sources() {
        return sources;
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
    public boolean isChecked(LocalDate from, LocalDate to) {
        requireOrder(from, to);
        return from.getYear() >= 0 && checked.nextClearBit(from.getYear()) > to.getYear();
    }

    @Override
    public boolean isOpen(LocalDate day) {
        if (!covers(day)) {
            throw outside("whether " + day + " is open");
        }
        return (open[index(day)] & bit(day)) != 0;
    }

    @Override
    public LocalDate openOnOrAfter(LocalDate day) {
        if (covers(day)) {
            int n = openDaysBefore(day);
            if (n < before[open.length]) {
                return (open[index(day)] & bit(day)) != 0 ? day : openDay(n, index(day));
            }
        }
        throw outside("the first open day on or after " + day);
    }

    @Override
    public LocalDate openOnOrBefore(LocalDate day) {
        if (covers(day)) {
            if ((open[index(day)] & bit(day)) != 0) {
                return day;
            }
            int n = openDaysBefore(day);
            if (n > 0) {
                return openDay(n - 1, index(day));
            }
        }
        throw outside("the last open day on or before " + day);
    }

    @Override
    public LocalDate plusOpenDays(LocalDate day, int n) {
        requirePositive(n);
        int skipped;
        int month;
        if (covers(day)) {
            month = index(day);
            skipped = before[month] + Integer.bitCount(open[month] & upTo(day));
        } else if (day.isBefore(first) && day.plusDays(1).equals(first)) {
            month = 0;
            skipped = 0;
        } else {
            throw outside(forward(day, n));
        }
        if (n > before[open.length] - skipped) {
            throw outside(forward(day, n));
        }
        return openDay(skipped + n - 1, month + (int) (n * monthsPerOpenDay));
    }

    @Override
    public LocalDate minusOpenDays(LocalDate day, int n) {
        requirePositive(n);
        int left;
        int month;
        if (covers(day)) {
            month = index(day);
            left = openDaysBefore(day);
        } else if (day.isAfter(last) && day.minusDays(1).equals(last)) {
            month = open.length - 1;
            left = before[open.length];
        } else {
            throw outside(backward(day, n));
        }
        if (n > left) {
            throw outside(backward(day, n));
        }
        return openDay(left - n, month - (int) (n * monthsPerOpenDay));
    }

    @Override
    public int openDays(LocalDate startInclusive, LocalDate endExclusive) {
        requireOrder(startInclusive, endExclusive);
        if (startInclusive.equals(endExclusive)) {
            return 0;
        }
        LocalDate end = endExclusive.minusDays(1);
        if (!covers(startInclusive) || !covers(end)) {
            throw outside("how many days from " + startInclusive + " to " + end + " are open");
        }
        int month = index(end);
        return before[month] + Integer.bitCount(open[month] & upTo(end)) - openDaysBefore(startInclusive);
    }

    /** The question that counting forward answers. */
    static String forward(LocalDate day, int n) {
        return "the day that lies " + n + (n == 1 ? " open day" : " open days") + " after " + day;
    }

    /** The question that counting backward answers. */
    static String backward(LocalDate day, int n) {
        return "the day that lies " + n + (n == 1 ? " open day" : " open days") + " before " + day;
    }

    @Override
    int openDaysOf(int month) {
        return open[month - month(first)];
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private int openDaysBefore(LocalDate covered) {
        int month = index(covered);
        return before[month] + Integer.bitCount(open[month] & (bit(covered) - 1));
    }

    /**
     * The open day of the coverage with n open days before it.
     *
     * @param n from 0 to one less than all open days
     * @param guess a month near it, which only saves time
     */
    private LocalDate openDay(int n, int guess) {
        int month = Math.max(0, Math.min(guess, open.length - 1));
        while (before[month] > n) {
            month--;
        }
        while (before[month + 1] <= n) {
            month++;
        }
        int sinceYearZero = month(first) + month;
        return LocalDate.of(
                sinceYearZero / 12, sinceYearZero % 12 + 1, positionOfBit(open[month], n - before[month]) + 1);
    }

    /** The place of the bit that has n bits below it. */
    private static int positionOfBit(int bits, int n) {
        int rest = bits;
        int left = n;
        int position = 0;
        for (int half = 16; half > 0; half >>= 1) {
            int lower = Integer.bitCount(rest & ((1 << half) - 1));
            if (left >= lower) {
                left -= lower;
                rest >>>= half;
                position += half;
            }
        }
        return position;
    }

    private int index(LocalDate covered) {
        return month(covered) - month(first);
    }

    /** Months since the year 0. */
    static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /** The bit of a day in the int of its month. */
    static int bit(LocalDate day) {
        return 1 << (day.getDayOfMonth() - 1);
    }

    /** The bits of the days of a month up to this one. */
    private static int upTo(LocalDate day) {
        return -1 >>> (32 - day.getDayOfMonth());
    }
}
