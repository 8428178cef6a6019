package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.calendar.LegalCalendar;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.TimeConflict;
import org.dpa4j.rules.time.Place;

/**
 * A rule holds for any day, the deadlines are counted on one: how far ART33-2-8 and DRAFT-TIME-2 go together with the conflicts of
 * that day. Both start all clocks at 09:00; a day lasts to midnight, so a time in hours and one in days do not compare exactly.
 */
class TimeConflictProperties {
    private static final Place STOCKHOLM = Place.of("Europe/Stockholm", "SE-BANK");

    // ART33-2-8: the times of a chain of sub-processors exceed that of the processor

    @Property(tries = 1000)
    void hoursDownAChainAddUpOnAnyDayAsInTheRule(
            @ForAll("hours") Period own, @ForAll("chainsInHours") List<Period> chain, @ForAll("days") LocalDate day) {
        DataProcessingAgreement agreement = chain(own, chain);

        assertThat(exceeds(agreement, STOCKHOLM, day)).isEqualTo(isTooLong(agreement));
    }

    @Property(tries = 1000)
    void wholeDaysOfOneSubProcessorCompareOnAnyDayAsInTheRule(
            @ForAll("wholeDays") Period own, @ForAll("wholeDays") Period below, @ForAll("days") LocalDate day) {
        DataProcessingAgreement agreement = chain(own, List.of(below));

        assertThat(exceeds(agreement, STOCKHOLM, day)).isEqualTo(isTooLong(agreement));
    }

    @Property(tries = 1000)
    void daysDownAChainAddUpOnAnyDayAsInTheRule(
            @ForAll("wholeDays") Period own,
            @ForAll("chainsInDays") List<Period> chain,
            @ForAll("days") LocalDate day) {
        DataProcessingAgreement agreement = chain(own, chain);

        assertThat(exceeds(agreement, STOCKHOLM, day)).isEqualTo(isTooLong(agreement));
    }

    /** The rule is met only if that holds on every day. Holidays, which make working days longer still, are left out of it. */
    @Property(tries = 2000)
    void whereTheRuleIsMetNoChainIsTooSlowOnAnyDay(
            @ForAll("anyPeriods") Period own, @ForAll("anyChains") List<Period> chain, @ForAll("days") LocalDate day) {
        DataProcessingAgreement agreement = chain(own, chain);

        if (exceeds(agreement, Place.of(STOCKHOLM.zone(), LegalCalendar.weekend()), day)) {
            assertThat(DutyMessages.outcome(BreachRules.CHAIN, agreement)).isNotEqualTo(Outcome.MET);
        }
    }

    // DRAFT-TIME-2: two periods for one duty

    /** Whether alternatives differ does not matter to the rule: which of them counts is open either way. */
    @Property(tries = 1000)
    void alternativesThatEndDifferentlyAreFoundByTheRule(
            @ForAll("anyPeriods") Period one, @ForAll("anyPeriods") Period other, @ForAll("days") LocalDate day) {
        DataProcessingAgreement agreement = within(alternatives(one, other));

        assertThat(hasOneLimit(agreement)).isFalse();
        if (areApart(one, other)) {
            assertThat(hasTwoPeriods(agreement, day)).isTrue();
        }
        if (one.equals(other)) {
            assertThat(hasTwoPeriods(agreement, day)).isFalse();
        }
    }

    /**
     * Beyond alternatives they speak of different things: the rule of a minimum and a maximum that exclude each other, the deadlines
     * of two ends of the same kind. Of those the first counts, as all limits of a list apply together, so the rule is met.
     */
    @Property(tries = 1000)
    void twoLimitsOfOneListAreToldByOneOfBothAtMost(
            @ForAll Bound bound,
            @ForAll("datePeriods") Period one,
            @ForAll Bound otherBound,
            @ForAll("datePeriods") Period other,
            @ForAll("days") LocalDate day) {
        DataProcessingAgreement agreement = within(limit(bound, one), limit(otherBound, other));

        if (hasTwoPeriods(agreement, day)) {
            assertThat(bound).isEqualTo(otherBound);
            assertThat(hasOneLimit(agreement)).isTrue();
        } else {
            assertThat(bound == otherBound && areApart(one, other)).isFalse();
        }
    }

    @Provide
    Arbitrary<Period> hours() {
        return Arbitraries.integers().between(1, 96).map(Period::ofHours);
    }

    @Provide
    Arbitrary<List<Period>> chainsInHours() {
        return hours().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Period> wholeDays() {
        return periods(Unit.DAY, Unit.WEEK);
    }

    @Provide
    Arbitrary<List<Period>> chainsInDays() {
        return wholeDays().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Period>> anyChains() {
        return anyPeriods().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Period> anyPeriods() {
        return Arbitraries.oneOf(hours(), datePeriods());
    }

    @Provide
    Arbitrary<Period> datePeriods() {
        return periods(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.WORKING_DAY);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2001, 1, 1).toEpochDay(),
                        LocalDate.of(2048, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Period> periods(Unit... units) {
        return Combinators.combine(Arbitraries.of(units), Arbitraries.integers().between(1, 12))
                .as((unit, amount) -> Period.of(unit == Unit.DAY ? amount * 5 : amount, unit));
    }

    private static boolean isTooLong(DataProcessingAgreement agreement) {
        return DutyMessages.outcome(BreachRules.CHAIN, agreement) instanceof NotMet;
    }

    private static boolean exceeds(DataProcessingAgreement agreement, Place place, LocalDate day) {
        return hasConflict(agreement, place, day, TimeConflict.Kind.CHAIN_EXCEEDS_NOTICE);
    }

    private static boolean hasOneLimit(DataProcessingAgreement agreement) {
        return DutyMessages.outcome(TimeRules.ONE_LIMIT, agreement).equals(Outcome.MET);
    }

    private static boolean hasTwoPeriods(DataProcessingAgreement agreement, LocalDate day) {
        Place weekends = Place.of(STOCKHOLM.zone(), LegalCalendar.weekend());
        return hasConflict(agreement, weekends, day, TimeConflict.Kind.TWO_PERIODS);
    }

    private static boolean hasConflict(
            DataProcessingAgreement agreement, Place place, LocalDate day, TimeConflict.Kind kind) {
        return Deadlines.of(agreement, place).conflictsOn(day).stream().anyMatch(one -> one.kind() == kind);
    }

    /** On every day and from any time of the day; hours end within a day, so that they need one day more. */
    private static boolean areApart(Period one, Period other) {
        return Length.least(one) > Length.most(other) + Length.DAY
                || Length.least(other) > Length.most(one) + Length.DAY;
    }

    private static Measured limit(Bound bound, Period period) {
        return new Measured(
                bound,
                period,
                Direction.AFTER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    private static Combined alternatives(Period one, Period other) {
        return new Combined(
                Combination.ALTERNATIVE,
                List.of(TimeLimit.atMost(one), TimeLimit.atMost(other)),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    private static DataProcessingAgreement within(TimeLimit... limits) {
        DataProcessingAgreement sound = Sound.agreement();
        return DataProcessingAgreement.builder()
                .from(sound)
                .breachNotification(notice(limits))
                .build();
    }

    private static BreachNotification notice(TimeLimit... limits) {
        return BreachNotification.builder()
                .from(Sound.agreement().breachNotification())
                .notice(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER)
                        .on(Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE))
                        .within(limits))
                .build();
    }

    /** @param below the times of the sub-processors, the deepest first */
    private static DataProcessingAgreement chain(Period own, List<Period> below) {
        DataProcessingAgreement sound = Sound.agreement();
        Optional<Engagement> chain = Optional.empty();
        for (int i = 0; i < below.size(); i++) {
            chain = Optional.of(Engagement.builder()
                    .id(EngagementId.of("e" + i))
                    .addBreachLimits(TimeLimit.atMost(below.get(i)))
                    .addAllEngagements(chain.stream().toList())
                    .build());
        }
        return DataProcessingAgreement.builder()
                .from(sound)
                .breachNotification(notice(TimeLimit.atMost(own)))
                .subProcessing(SubProcessing.builder()
                        .from(sound.subProcessing())
                        .engagements(List.of(chain.orElseThrow()))
                        .build())
                .build();
    }
}
