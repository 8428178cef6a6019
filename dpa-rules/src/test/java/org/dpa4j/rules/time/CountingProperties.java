package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.calendar.LegalCalendar;
import org.dpa4j.rules.time.Convention.BackCount;
import org.dpa4j.rules.time.Counting.Suspension;

/** What holds for every count: it is what the pseudo code says, and the invariants of the specification. */
class CountingProperties {

    @Property(tries = 10_000)
    void itIsWhatThePseudoCodeSays(
            @ForAll("conventions") Convention convention,
            @ForAll("places") Place place,
            @ForAll("triggers") When trigger,
            @ForAll("periods") Period period,
            @ForAll Direction direction) {
        assertThat(NaiveCounting.line(Counting.count(convention, place, trigger, period, direction)))
                .isEqualTo(NaiveCounting.answer(convention, place, trigger, period, direction, List.of()));
    }

    @Property(tries = 2_000)
    void aSuspendedPeriodIsAClockThatStandsStill(
            @ForAll("conventions") Convention convention,
            @ForAll("places") Place place,
            @ForAll("triggers") When trigger,
            @ForAll("periods") Period period,
            @ForAll("pauses") List<Integer> pauses) {
        LocalDate around = trigger instanceof When.On on
                ? on.date()
                : LocalDate.parse(trigger.toString().substring(0, 10));
        List<Suspension> suspensions = pauses.stream()
                .map(n -> new Suspension(around.plusDays(n % 60 - 10), around.plusDays(n % 60 - 10 + n / 60)))
                .toList();

        assertThat(NaiveCounting.line(Counting.count(convention, place, trigger, period, Direction.AFTER, suspensions)))
                .isEqualTo(NaiveCounting.answer(convention, place, trigger, period, Direction.AFTER, suspensions));
    }

    @Property
    void theRegulationNeverEndsADatePeriodBeforeThePlainCount(
            @ForAll("calendarPlaces") Place place,
            @ForAll("coveredDates") LocalDate date,
            @ForAll("calendarUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 24) int n) {
        assertThat(lastDay(Convention.EU_1182_71, place, date, Period.of(n, unit), Direction.AFTER))
                .isAfterOrEqualTo(lastDay(Convention.PLAIN, place, date, Period.of(n, unit), Direction.AFTER));
    }

    @Property
    void theRegulationEndsADatePeriodOnAnOpenDay(
            @ForAll("calendarPlaces") Place place,
            @ForAll("coveredDates") LocalDate date,
            @ForAll("dayPeriods") Period period) {
        LegalCalendar calendar = place.calendar().orElseThrow();
        assertThat(calendar.isOpen(lastDay(Convention.EU_1182_71, place, date, period, Direction.AFTER)))
                .isTrue();
    }

    @Property
    void theRegulationGivesHoursUpToOneHourMore(
            @ForAll("calendarPlaces") Place place,
            @ForAll("instants") When trigger,
            @ForAll @IntRange(min = 1, max = 200) int hours) {
        Period period = Period.ofHours(hours);
        Counted plain = counted(Convention.PLAIN, place, trigger, period, Direction.AFTER);
        Counted eu = counted(Convention.EU_1182_71, place, trigger, period, Direction.AFTER);

        assertThat(Duration.between(plain.bound(), eu.bound())).isPositive().isLessThanOrEqualTo(Duration.ofHours(1));
    }

    @Property
    void aWeekIsSevenDays(
            @ForAll("conventions") Convention convention,
            @ForAll("calendarPlaces") Place place,
            @ForAll("instants") When trigger,
            @ForAll @IntRange(min = 1, max = 60) int weeks,
            @ForAll Direction direction) {
        assertThat(NaiveCounting.line(
                        Counting.count(convention, place, trigger, Period.of(weeks, Unit.WEEK), direction)))
                .isEqualTo(NaiveCounting.line(
                        Counting.count(convention, place, trigger, Period.ofDays(7 * weeks), direction)));
    }

    @Property
    void aYearIsTwelveMonths(
            @ForAll("conventions") Convention convention,
            @ForAll("calendarPlaces") Place place,
            @ForAll("instants") When trigger,
            @ForAll @IntRange(min = 1, max = 2) int years,
            @ForAll Direction direction) {
        assertThat(NaiveCounting.line(
                        Counting.count(convention, place, trigger, Period.of(years, Unit.YEAR), direction)))
                .isEqualTo(NaiveCounting.line(
                        Counting.count(convention, place, trigger, Period.ofMonths(12 * years), direction)));
    }

    @Property
    void clearDaysLieBetweenTheActAndTheEvent(
            @ForAll("clear") Convention convention,
            @ForAll("calendarPlaces") Place place,
            @ForAll("coveredDates") LocalDate event,
            @ForAll @IntRange(min = 9, max = 400) int days) {
        // every nine days contain two working days

        assertThat(lastDay(convention, place, event, Period.ofDays(days), Direction.BEFORE)
                        .plusDays(days + 1L))
                .isEqualTo(event);
    }

    @Property
    void theInclusiveCountAllowsOneDayMore(
            @ForAll("clear") Convention clear,
            @ForAll("calendarPlaces") Place place,
            @ForAll("coveredDates") LocalDate event,
            @ForAll("dayPeriods") Period period) {
        Convention inclusive = clear.variant("INCLUSIVE", BackCount.INCLUSIVE);

        assertThat(lastDay(inclusive, place, event, period, Direction.BEFORE))
                .isEqualTo(
                        lastDay(clear, place, event, period, Direction.BEFORE).plusDays(1));
    }

    @Property
    void moreHolidaysNeverEndAPeriodEarlier(
            @ForAll("conventions") Convention convention,
            @ForAll("calendarPlaces") Place place,
            @ForAll("calendars") LegalCalendar other,
            @ForAll("instants") When trigger,
            @ForAll("periods") Period period) {
        Place union = Place.of(place.zone(), place.calendar().orElseThrow().and(other));

        assertThat(counted(convention, union, trigger, period, Direction.AFTER).bound())
                .isAfterOrEqualTo(counted(convention, place, trigger, period, Direction.AFTER)
                        .bound());
    }

    @Property
    void aLongerPeriodNeverEndsNearerToItsEvent(
            @ForAll("conventions") Convention convention,
            @ForAll("calendarPlaces") Place place,
            @ForAll("instants") When trigger,
            @ForAll("periods") Period period,
            @ForAll Direction direction) {
        Period longer = new Period(period.amount() + 1, period.unit(), period.plusDays());
        Counted one = counted(convention, place, trigger, period, direction);
        Counted more = counted(convention, place, trigger, longer, direction);

        if (direction == Direction.AFTER) {
            assertThat(more.bound()).isAfterOrEqualTo(one.bound());
        } else {
            assertThat(more.bound()).isBeforeOrEqualTo(one.bound());
        }
    }

    @Property
    void aLaterEventNeverEndsAPeriodEarlier(
            @ForAll("conventions") Convention convention,
            @ForAll("calendarPlaces") Place place,
            @ForAll("coveredDates") LocalDate date,
            @ForAll @IntRange(min = 1, max = 10) int days,
            @ForAll("dayPeriods") Period period,
            @ForAll Direction direction) {
        Assume.that(convention.receipt() instanceof Receipt.AsIs);

        assertThat(lastDay(convention, place, date.plusDays(days), period, direction))
                .isAfterOrEqualTo(lastDay(convention, place, date, period, direction));
    }

    @Property
    void theDayAfterTheLastOneBeginsAtTheBound(
            @ForAll("conventions") Convention convention,
            @ForAll("calendarPlaces") Place place,
            @ForAll("instants") When trigger,
            @ForAll("periods") Period period,
            @ForAll Direction direction) {
        Counted counted = counted(convention, place, trigger, period, direction);

        assertThat(counted.lastDay().map(day -> day.plusDays(1).atStartOfDay(place.zone())))
                .isEqualTo(counted.lastDay().map(day -> counted.bound()));
        assertThat(counted.earliestDay())
                .isEqualTo(
                        direction == Direction.AFTER
                                ? counted.lastDay().map(day -> day.plusDays(1))
                                : Optional.empty());
        assertThat(counted.inTime(counted.bound().toInstant())).isEqualTo(counted.boundInclusive());
        assertThat(counted.inTime(counted.bound().toInstant().minusNanos(1))).isTrue();
        assertThat(counted.inTime(counted.bound().toInstant().plusNanos(1))).isFalse();
    }

    @Property
    void noInputThrows(
            @ForAll("texts") String convention,
            @ForAll("texts") String zone,
            @ForAll("texts") String calendar,
            @ForAll("texts") String trigger,
            @ForAll("texts") String period,
            @ForAll Direction direction) {
        assertThat(new CountRequest(convention, zone, calendar, trigger, period, direction).count())
                .isNotNull();
    }

    private static Counted counted(
            Convention convention, Place place, When trigger, Period period, Direction direction) {
        Count count = Counting.count(convention, place, trigger, period, direction);
        Assume.that(!(count instanceof NotCounted refused) || refused.error() != CountError.CALENDAR_RANGE);
        return (Counted) count;
    }

    private static LocalDate lastDay(
            Convention convention, Place place, LocalDate date, Period period, Direction direction) {
        return counted(convention, place, When.on(date), period, direction)
                .lastDay()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Convention> conventions() {
        return CountingArbitraries.anyConvention();
    }

    @Provide
    Arbitrary<Convention> clear() {
        return Arbitraries.of(
                Convention.PLAIN,
                Convention.EU_1182_71,
                Convention.EU_1182_71_NO_RETRO_2WD,
                Convention.DK_FORL_27,
                Convention.DE_BGB,
                Convention.BANK_DAYS);
    }

    @Provide
    Arbitrary<Place> places() {
        return CountingArbitraries.places();
    }

    @Provide
    Arbitrary<Place> calendarPlaces() {
        return CountingArbitraries.placesWithCalendar();
    }

    @Provide
    Arbitrary<LegalCalendar> calendars() {
        return CountingArbitraries.anyCalendar();
    }

    @Provide
    Arbitrary<When> triggers() {
        return CountingArbitraries.triggers();
    }

    @Provide
    Arbitrary<When> instants() {
        return CountingArbitraries.instants();
    }

    @Provide
    Arbitrary<LocalDate> coveredDates() {
        return CountingArbitraries.coveredDates();
    }

    @Provide
    Arbitrary<Period> periods() {
        return CountingArbitraries.periods();
    }

    @Provide
    Arbitrary<Period> dayPeriods() {
        return CountingArbitraries.periods().filter(period -> switch (period.unit()) {
            case DAY, WEEK, MONTH, YEAR -> true;
            default -> false;
        });
    }

    @Provide
    Arbitrary<Unit> calendarUnits() {
        return CountingArbitraries.calendarUnits();
    }

    @Provide
    Arbitrary<List<Integer>> pauses() {
        return Arbitraries.integers().between(0, 2000).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> good = Arbitraries.of(
                "PLAIN",
                "EU_1182_71",
                "FREQ/CONTRACT_YEAR",
                "FREQ/CALENDAR_YEAR",
                "Europe/Stockholm",
                "SE-BANK",
                "NONE",
                "",
                "2026-06-17",
                "2026-06-17T09:00+02:00",
                "+999999999-12-31",
                "PT72H",
                "P1Y@2024-02-29",
                "P2147483647Y",
                "P2147483647M2147483647D",
                "PT2147483647H",
                "P10BD");
        Arbitrary<String> bad = Arbitraries.strings()
                .withChars("P-T0123456789HDWMYB.@/=: +ZA\u00e5")
                .ofMaxLength(12);
        return Arbitraries.oneOf(good, good, bad);
    }
}
