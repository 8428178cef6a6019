package org.dpa4j.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.dpa4j.model.time.CalendarId;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a calendar against the list of its open days, asked day by day, which is right by inspection; and what holds for any two
 * calendars.
 */
class LegalCalendarProperties {
    private static final Map<LegalCalendar, List<LocalDate>> OPEN = new ConcurrentHashMap<>();
    private static final Calendars CALENDARS = Calendars.bundled();

    @Property(tries = 2000)
    void plusOpenDaysIsAsInTheList(
            @ForAll("calendars") LegalCalendar calendar, @ForAll("days") LocalDate day, @ForAll("counts") int n) {
        assertThat(answer(() -> calendar.plusOpenDays(day, n))).isEqualTo(forward(calendar, day.plusDays(1), n));
    }

    @Property(tries = 2000)
    void minusOpenDaysIsAsInTheList(
            @ForAll("calendars") LegalCalendar calendar, @ForAll("days") LocalDate day, @ForAll("counts") int n) {
        assertThat(answer(() -> calendar.minusOpenDays(day, n))).isEqualTo(backward(calendar, day.minusDays(1), n));
    }

    @Property(tries = 2000)
    void openOnOrAfterIsAsInTheList(@ForAll("calendars") LegalCalendar calendar, @ForAll("days") LocalDate day) {
        assertThat(answer(() -> calendar.openOnOrAfter(day))).isEqualTo(forward(calendar, day, 1));
    }

    @Property(tries = 2000)
    void openOnOrBeforeIsAsInTheList(@ForAll("calendars") LegalCalendar calendar, @ForAll("days") LocalDate day) {
        assertThat(answer(() -> calendar.openOnOrBefore(day))).isEqualTo(backward(calendar, day, 1));
    }

    @Property(tries = 2000)
    void openDaysIsAsInTheList(
            @ForAll("calendars") LegalCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 2000) int length) {
        LocalDate end = day.plusDays(length);
        boolean covered = length == 0
                || (!day.isBefore(calendar.first()) && !end.minusDays(1).isAfter(calendar.last()));
        assertThat(answer(() -> calendar.openDays(day, end)))
                .isEqualTo(
                        covered
                                ? (int) day.datesUntil(end)
                                        .filter(calendar::isOpen)
                                        .count()
                                : null);
    }

    @Property(tries = 2000)
    void aUnionIsClosedWhereEitherIs(
            @ForAll("calendars") LegalCalendar one,
            @ForAll("calendars") LegalCalendar other,
            @ForAll("days") LocalDate day) {
        LegalCalendar union = one.and(other);

        assertThat(union.first()).isEqualTo(one.first().isAfter(other.first()) ? one.first() : other.first());
        assertThat(union.last()).isEqualTo(one.last().isBefore(other.last()) ? one.last() : other.last());
        Boolean first = answer(() -> one.isOpen(day));
        Boolean second = answer(() -> other.isOpen(day));
        assertThat(answer(() -> union.isOpen(day)))
                .isEqualTo(first == null || second == null ? null : (Object) (first && second));
        assertThat(union.isChecked(day, day)).isEqualTo(one.isChecked(day, day) && other.isChecked(day, day));
    }

    @Property(tries = 2000)
    void aUnionNeverEndsEarlier(
            @ForAll("calendars") LegalCalendar one,
            @ForAll("calendars") LegalCalendar other,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 300) int n) {
        LocalDate end = answer(() -> one.and(other).plusOpenDays(day, n));

        if (end != null) {
            assertThat(end).isAfterOrEqualTo(one.plusOpenDays(day, n));
            assertThat(end).isAfterOrEqualTo(other.plusOpenDays(day, n));
        }
    }

    /** Three years around a day that lies anywhere in the range of dates: a calendar with a table says the same. */
    @Property(tries = 2000)
    void weekendsAreTheSameEverywhere(
            @ForAll("anyDay") LocalDate day, @ForAll @IntRange(min = 1, max = 100_000) int n) {
        LegalCalendar weekend = LegalCalendar.weekend();

        assertThat(weekend.isOpen(day)).isEqualTo(!Days.isWeekend(day));
        LocalDate after = weekend.plusOpenDays(day, n);
        assertThat(weekend.isOpen(after)).isTrue();
        assertThat(weekend.openDays(day.plusDays(1), after.plusDays(1))).isEqualTo(n);
        LocalDate before = weekend.minusOpenDays(day, n);
        assertThat(weekend.isOpen(before)).isTrue();
        assertThat(weekend.openDays(before, day)).isEqualTo(n);
        // five days a week
        assertThat(weekend.openDays(day, day.plusWeeks(n))).isEqualTo(5 * n);
        assertThat(weekend.openOnOrAfter(day)).isEqualTo(forward(weekend, day, 1));
        assertThat(weekend.openOnOrBefore(day)).isEqualTo(backward(weekend, day, 1));
        assertThat(weekend.plusOpenDays(day, 1 + n % 30)).isEqualTo(forward(weekend, day.plusDays(1), 1 + n % 30));
        assertThat(weekend.minusOpenDays(day, 1 + n % 30)).isEqualTo(backward(weekend, day.minusDays(1), 1 + n % 30));
    }

    @Provide
    Arbitrary<LegalCalendar> calendars() {
        Stream<LegalCalendar> bundled = CALENDARS.ids().stream()
                .map(id -> CALENDARS.find(id).orElseThrow())
                .filter(calendar -> calendar != LegalCalendar.weekend());
        Stream<LegalCalendar> unions = Stream.of("SE-BANK+DK-BANK", "TARGET+EU-OJ-IT+DE-SN", "WEEKEND+FR-PUBLIC")
                .map(id -> CALENDARS.find(CalendarId.of(id)).orElseThrow());
        Stream<LegalCalendar> own = Stream.of(
                Own.fridayAndSaturday(),
                // a factory that closes for the whole of each summer, so that months have no open day
                Own.of(
                        "SUMMER",
                        "2001-02-10",
                        "2049-11-20",
                        day -> day.getMonthValue() >= 6 && day.getMonthValue() <= 8),
                Own.of("NEVER-OPEN", "2018-01-01", "2021-12-31", day -> true),
                Own.of("ALWAYS-OPEN", "2010-01-31", "2030-02-01", day -> false),
                Own.of("ONE-DAY", "2020-02-29", "2020-02-29", day -> false));
        return Arbitraries.of(Stream.of(bundled, unions, own).flatMap(s -> s).toList());
    }

    /** Days of the coverage and around it, and more often at its edges. */
    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> all = Arbitraries.longs()
                .between(
                        LocalDate.of(1999, 12, 1).toEpochDay(),
                        LocalDate.of(2051, 1, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> edges = Combinators.combine(
                        Arbitraries.of(
                                LocalDate.of(2000, 1, 1),
                                LocalDate.of(2050, 12, 31),
                                LocalDate.of(2001, 2, 10),
                                LocalDate.of(2049, 11, 20),
                                LocalDate.of(2010, 1, 31),
                                LocalDate.of(2030, 2, 1),
                                LocalDate.of(2020, 2, 29)),
                        Arbitraries.integers().between(-10, 10))
                .as(LocalDate::plusDays);
        return Arbitraries.frequencyOf(Tuple.of(3, all), Tuple.of(1, edges));
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30),
                Arbitraries.integers().between(1, 400),
                Arbitraries.integers().between(1, 14_000),
                Arbitraries.just(Integer.MAX_VALUE));
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay() + 1_000_000, LocalDate.MAX.toEpochDay() - 1_000_000)
                .map(LocalDate::ofEpochDay);
    }

    /** The open days of a calendar with a limit, asked one by one. */
    private static List<LocalDate> open(LegalCalendar calendar) {
        return OPEN.computeIfAbsent(
                calendar, c -> Days.from(c.first(), c.last()).filter(c::isOpen).toList());
    }

    /** The n-th open day from a day on; null if a day that is counted is not covered. */
    private static @Nullable LocalDate forward(LegalCalendar calendar, LocalDate from, int n) {
        if (calendar != LegalCalendar.weekend()) {
            List<LocalDate> open = open(calendar);
            int place = Collections.binarySearch(open, from);
            long nth = (place < 0 ? -place - 1L : place) + n - 1;
            return from.isBefore(calendar.first()) || nth >= open.size() ? null : open.get((int) nth);
        }
        int left = n;
        for (LocalDate day = from; ; day = day.plusDays(1)) {
            if (calendar.isOpen(day) && --left == 0) {
                return day;
            }
        }
    }

    private static @Nullable LocalDate backward(LegalCalendar calendar, LocalDate from, int n) {
        if (calendar != LegalCalendar.weekend()) {
            List<LocalDate> open = open(calendar);
            int place = Collections.binarySearch(open, from);
            long nth = (long) (place < 0 ? -place - 2 : place) - n + 1;
            return from.isAfter(calendar.last()) || nth < 0 ? null : open.get((int) nth);
        }
        int left = n;
        for (LocalDate day = from; ; day = day.minusDays(1)) {
            if (calendar.isOpen(day) && --left == 0) {
                return day;
            }
        }
    }

    /** Null if the calendar refuses. */
    private static <T> @Nullable T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (CalendarRangeException e) {
            return null;
        }
    }
}
