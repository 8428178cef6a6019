package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.calendar.LegalCalendar;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.Counted;
import org.dpa4j.rules.time.Counting;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.When;

/**
 * The lengths by which rules compare periods hold for what is counted on any day. The zone has days of 24 hours and the calendar
 * no holidays, as {@link Length} takes it.
 */
class LengthProperties {
    private static final Place PLACE = Place.of(ZoneOffset.UTC, LegalCalendar.weekend());

    /** Hours run from the event; days from the end of the day of the event, which does not count. */
    @Property(tries = 5_000)
    void aPeriodAfterAnEventIsNoShorterAndNoLonger(@ForAll("periods") Period period, @ForAll("days") LocalDate day) {
        boolean clock = period.unit() == Unit.HOUR || period.unit() == Unit.MINUTE;
        ZonedDateTime event = day.atTime(9, 0).atZone(ZoneOffset.UTC);
        ZonedDateTime start = clock ? event : day.plusDays(1).atStartOfDay(ZoneOffset.UTC);

        assertThat(Duration.between(start, end(period, event, Direction.AFTER)))
                .isBetween(Duration.ofHours(Length.least(period)), Duration.ofHours(Length.most(period)));
    }

    /** Of a period before an event neither the day of the act nor that of the event counts: both are free of it. */
    @Property(tries = 5_000)
    void aPeriodBeforeAnEventIsNoShorterAndNoLonger(@ForAll("periods") Period period, @ForAll("days") LocalDate day) {
        boolean clock = period.unit() == Unit.HOUR || period.unit() == Unit.MINUTE;
        ZonedDateTime event = day.atTime(9, 0).atZone(ZoneOffset.UTC);
        ZonedDateTime start = clock ? event : day.atStartOfDay(ZoneOffset.UTC);

        assertThat(Duration.between(end(period, event, Direction.BEFORE), start))
                .isBetween(Duration.ofHours(Length.least(period)), Duration.ofHours(Length.most(period)));
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Period> whole = Combinators.combine(
                        Arbitraries.of(Unit.class), Arbitraries.integers().between(1, 400))
                .as((unit, amount) -> Period.of(amount, unit));
        Arbitrary<Period> months = Combinators.combine(
                        Arbitraries.integers().between(1, 36),
                        Arbitraries.integers().between(1, 31))
                .as((amount, days) -> new Period(amount, Unit.MONTH, Optional.of(days)));
        return Arbitraries.frequencyOf(Tuple.of(8, whole), Tuple.of(1, months));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2049, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static ZonedDateTime end(Period period, ZonedDateTime event, Direction direction) {
        return ((Counted) Counting.count(Convention.PLAIN, PLACE, When.at(event.toInstant()), period, direction))
                .bound();
    }
}
