package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.TimeConflict;
import org.dpa4j.rules.time.Place;

/** The rule compares lengths for all dates at once, the deadlines count on one day: neither contradicts the other. */
class TimeOfObjectionProperties {
    private static final Place PLACE = Place.of("Europe/Stockholm", "SE-BANK");

    /** Not so for a notice in bank days, which holidays can stretch beyond a window that it is too short for on other days. */
    @Property
    void whatTheRuleFindsIsAConflictOnAnyDay(
            @ForAll("calendarPeriod") Period notice,
            @ForAll("anyPeriod") Period window,
            @ForAll("days") LocalDate day) {
        DataProcessingAgreement agreement = agreement(notice, window);

        if (outcome(agreement) instanceof NotMet) {
            assertThat(isConflict(agreement, day)).isTrue();
        }
    }

    /** Not so for a window in bank days: holidays make it longer than any length that a rule without a place can know. */
    @Property
    void whereTheRuleIsMetThereIsNoConflict(
            @ForAll("calendarPeriod") Period notice,
            @ForAll("calendarPeriod") Period window,
            @ForAll("days") LocalDate day) {
        DataProcessingAgreement agreement = agreement(notice, window);

        if (isConflict(agreement, day)) {
            assertThat(outcome(agreement)).isNotEqualTo(Outcome.MET);
        }
    }

    @Provide
    Arbitrary<Period> anyPeriod() {
        return periods(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.BANK_DAY);
    }

    @Provide
    Arbitrary<Period> calendarPeriod() {
        return periods(Unit.DAY, Unit.WEEK, Unit.MONTH);
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

    private static Outcome outcome(DataProcessingAgreement agreement) {
        return DutyMessages.outcome(ObjectionRules.WINDOW, agreement);
    }

    private static boolean isConflict(DataProcessingAgreement agreement, LocalDate day) {
        return Deadlines.of(agreement, PLACE).conflictsOn(day).stream()
                .anyMatch(one -> one.kind() == TimeConflict.Kind.WINDOW_EXCEEDS_NOTICE);
    }

    private static DataProcessingAgreement agreement(Period notice, Period window) {
        DataProcessingAgreement sound = Sound.agreement();
        SubProcessing sub = SubProcessing.builder()
                .from(sound.subProcessing())
                .changeNotice(ChangeNotice.builder()
                        .from(sound.subProcessing().changeNotice())
                        .duty(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER)
                                .on(Event.of(Occurrence.SUB_PROCESSOR_CHANGE, Moment.PLANNED))
                                .within(TimeLimit.atLeastBefore(notice)))
                        .build())
                .objection(Objection.builder()
                        .from(sound.subProcessing().objection())
                        .right(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR)
                                .on(Event.of(Occurrence.CHANGE_NOTICE, Moment.RECEIVED))
                                .within(TimeLimit.atMost(window)))
                        .build())
                .build();
        return DataProcessingAgreement.builder().from(sound).subProcessing(sub).build();
    }
}
