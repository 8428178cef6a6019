package org.dpa4j.rules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.calendar.LegalCalendar;

/** Everything that can be counted: all conventions and calendars, over all years that calendars cover. */
final class CountingArbitraries {
    /** Zones whose clocks do everything that clocks do: at midnight, by half an hour, over a whole day. */
    private static final List<String> ZONES = List.of(
            "Europe/Stockholm",
            "Europe/Berlin",
            "Europe/Lisbon",
            "Atlantic/Azores",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "America/New_York",
            "America/Sao_Paulo",
            "Africa/Casablanca",
            "UTC",
            "+05:30");

    private CountingArbitraries() {}

    /** Every constant, every suffix on every base, and switches that have no suffix. */
    static List<Convention> conventions() {
        List<Convention> all = new ArrayList<>();
        Convention.ids().stream()
                .map(id -> Convention.find(id).orElseThrow())
                .filter(convention -> convention.frequency().isEmpty())
                .forEach(all::add);
        for (String base : List.of(
                "PLAIN", "EU_1182_71", "SE_1930_173", "DK_FORL_27", "DE_BGB", "BANK_DAYS", "EU_1182_71/NO_RETRO_2WD")) {
            for (String suffix : List.of(
                    "WALL_CLOCK",
                    "FOLLOWING",
                    "PRECEDING",
                    "BACK_INCLUSIVE",
                    "INCLUDE_TRIGGER_DAY",
                    "HOURS_2WD_TOUCHED",
                    "HOURS_2WD_FULL",
                    "CUTOFF=15:00",
                    "BUSINESS=09:00-17:00",
                    "FOLLOWING/INCLUDE_TRIGGER_DAY",
                    "PRECEDING/BACK_INCLUSIVE",
                    "WALL_CLOCK/HOURS_2WD_FULL")) {
                all.add(Convention.parse(base + "/" + suffix));
            }
        }
        return List.copyOf(all);
    }

    static Arbitrary<Convention> anyConvention() {
        return Arbitraries.of(conventions());
    }

    /** Those that are bundled, weekends only, and unions of two. */
    static List<LegalCalendar> calendars() {
        Calendars bundled = Calendars.bundled();
        return Stream.concat(
                        bundled.ids().stream().map(CalendarId::value),
                        Stream.of("SE-BANK+DK-BANK", "EU-OJ-SE+DE-PUBLIC", "WEEKEND+TARGET"))
                .map(id -> bundled.find(CalendarId.of(id)).orElseThrow())
                .toList();
    }

    static Arbitrary<LegalCalendar> anyCalendar() {
        return Arbitraries.of(calendars());
    }

    static Arbitrary<Place> places() {
        return Combinators.combine(zones(), anyCalendar().optional(0.95)).as(Place::new);
    }

    static Arbitrary<Place> placesWithCalendar() {
        return Combinators.combine(zones(), anyCalendar()).as(Place::of);
    }

    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    /** In the coverage, and a little beyond its edges. */
    static Arbitrary<LocalDate> dates() {
        return between(LocalDate.of(1999, 11, 1), LocalDate.of(2051, 2, 28));
    }

    /** All days that the bundled calendars cover. */
    static Arbitrary<LocalDate> coveredDates() {
        return between(LocalDate.of(2000, 1, 1), LocalDate.of(2050, 12, 31));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay);
        // month ends and the weeks of Christmas and the clock changes, more often than chance brings them
        Arbitrary<LocalDate> special = Combinators.combine(
                        Arbitraries.integers().between(first.getYear() + 1, last.getYear() - 1),
                        Arbitraries.of(
                                101, 131, 228, 326, 327, 329, 402, 405, 430, 619, 831, 1004, 1025, 1026, 1224, 1229,
                                1231))
                .as((year, day) -> LocalDate.of(year, day / 100, day % 100));
        Arbitrary<LocalDate> edge = Arbitraries.integers()
                .between(0, 40)
                .flatMap(n -> Arbitraries.of(first.plusDays(n), last.minusDays(n)));
        return Arbitraries.frequencyOf(Tuple.of(6, any), Tuple.of(3, special), Tuple.of(1, edge));
    }

    static Arbitrary<LocalTime> times() {
        Arbitrary<LocalTime> any = Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
        Arbitrary<LocalTime> special = Arbitraries.of(
                        "00:00",
                        "01:00",
                        "01:59:59",
                        "02:00",
                        "02:15",
                        "02:30",
                        "03:00",
                        "08:59",
                        "15:00",
                        "17:00",
                        "23:30")
                .map(LocalTime::parse);
        return Arbitraries.oneOf(any, special);
    }

    static Arbitrary<When> triggers() {
        return Combinators.combine(dates(), times(), Arbitraries.of("on", "at", "local"))
                .as(CountingArbitraries::when);
    }

    static Arbitrary<When> instants() {
        return Combinators.combine(coveredDates(), times()).as((date, time) -> when(date, time, "at"));
    }

    private static When when(LocalDate date, LocalTime time, String kind) {
        LocalDateTime local = date.atTime(time);
        Instant instant = local.toInstant(ZoneOffset.UTC);
        return switch (kind) {
            case "on" -> When.on(date);
            case "at" -> When.at(instant);
            default -> When.local(local);
        };
    }

    static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.of(Unit.class),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.integers().between(1, 100)),
                        Arbitraries.integers().between(1, 20).optional(0.3))
                .as(CountingArbitraries::period);
    }

    private static Period period(Unit unit, int amount, Optional<Integer> days) {
        return switch (unit) {
            case MONTH -> new Period((amount + 3) / 4, unit, days);
            case YEAR -> Period.of((amount + 49) / 50, unit);
            default -> Period.of(amount, unit);
        };
    }

    static Arbitrary<Unit> calendarUnits() {
        return Arbitraries.of(Unit.DAY, Unit.WEEK, Unit.MONTH);
    }
}
