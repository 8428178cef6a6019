package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.AWARE;
import static org.dpa4j.rules.deadline.Given.ENDED;
import static org.dpa4j.rules.deadline.Given.NOTICE;
import static org.dpa4j.rules.deadline.Given.PLANNED_USE;
import static org.dpa4j.rules.deadline.Given.STOCKHOLM;
import static org.dpa4j.rules.deadline.Given.atLeast;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.clock;
import static org.dpa4j.rules.deadline.Given.combined;
import static org.dpa4j.rules.deadline.Given.date;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;
import static org.dpa4j.rules.deadline.Given.extended;
import static org.dpa4j.rules.deadline.Given.recurring;
import static org.dpa4j.rules.deadline.Given.right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.ConventionId;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.Regularity;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each variant of a time limit. */
class LimitsTest {
    private static final Fact SENT = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-17");
    private static final Fact AWARE_AT = FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00");
    private static final Fact SERVICES_END = FactType.SERVICE_TERMINATED.at("2026-06-30");
    private static final Event CONSULTED = Event.of(Occurrence.of("prior-consultation"));

    private static Deadline after(TimeLimit limit, Fact... facts) {
        return engine(duty("a", facts[0].type().equals(FactType.PROCESSOR_AWARE) ? AWARE : NOTICE, limit))
                .after(facts)
                .named("a");
    }

    private static String why(TimeLimit limit) {
        return after(limit, SENT).uncomputable().orElseThrow().toString();
    }

    @Test
    void hoursEndAtAnInstant() {
        Deadline deadline = after(atMost("PT72H"), AWARE_AT);

        assertThat(date(deadline)).isEqualTo("2026-04-17T09:30+02:00");
        assertThat(deadline.lastDay()).isEmpty();
        assertThat(deadline.kind()).isEqualTo(TimeKind.MAX);
        assertThat(deadline.safe()).isEqualTo(deadline.legal());
        assertThat(deadline.outer()).isEmpty();
    }

    @Test
    void hoursNeedAnInstant() {
        assertThat(why(atMost("PT72H"))).startsWith("INSTANT_REQUIRED: ");
    }

    /** 18, 22, 23, 24, 25, 26, 29, 30 June, 1, 2 July; 19 June is Midsummer Eve. */
    @Test
    void bankDaysAreThoseOfThePlace() {
        Deadline deadline = after(atMost("P10BD"), SENT);

        assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 7, 2));
        assertThat(deadline.legal().orElseThrow().convention()).contains(Convention.BANK_DAYS);
    }

    /** TARGET is open on Midsummer Eve: 18, 19, 22, 23, 24, 25, 26, 29, 30 June, 1 July. */
    @Test
    void aCalendarThatTheClauseNamesWins() {
        assertThat(date(after(named("P10BD", null, "TARGET"), SENT))).isEqualTo("2026-07-01");
        assertThat(date(after(named("P10BD", null, "XX-BANK"), SENT))).isEqualTo("UNKNOWN_NAME");
        Deadlines elsewhere =
                engine(duty("a", NOTICE, named("P10BD", null, "TARGET"))).at(ObligationId.of("a"), Given.NO_CALENDAR);
        assertThat(date(elsewhere.after(SENT).named("a"))).isEqualTo("2026-07-01");
    }

    @Test
    void bankDaysNeedACalendar() {
        Deadlines engine = Deadlines.of(List.of(duty("a", NOTICE, atMost("P10BD"))), Given.NO_CALENDAR);

        assertThat(date(engine.after(SENT).named("a"))).isEqualTo("NO_CALENDAR");
        assertThat(date(engine.at(ObligationId.of("a"), STOCKHOLM).after(SENT).named("a")))
                .isEqualTo("2026-07-02");
    }

    @Test
    void aCalendarEndsWithItsCoverage() {
        assertThat(date(after(atMost("P10BD"), FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2050-12-27"))))
                .isEqualTo("OUTSIDE_COVERAGE");
    }

    /** 17 June + 3 days = Saturday 20 June; by PLAIN/FOLLOWING Monday 22 June. */
    @Test
    void aConventionThatTheClauseNamesWins() {
        Deadlines engine = engine(duty("a", NOTICE, named("P3D", "PLAIN/FOLLOWING", null)))
                .counting(ObligationId.of("a"), Convention.PLAIN);
        Deadlines other =
                engine(duty("a", NOTICE, atMost("P3D"))).counting(ObligationId.of("a"), Convention.PLAIN_FOLLOWING);

        assertThat(date(engine.after(SENT).named("a"))).isEqualTo("2026-06-22");
        assertThat(date(other.after(SENT).named("a"))).isEqualTo("2026-06-22");
        assertThat(date(after(atMost("P3D"), SENT))).isEqualTo("2026-06-20");
        assertThat(date(after(named("P3D", "NONSENSE", null), SENT))).isEqualTo("UNKNOWN_NAME");
    }

    /** 1 July - 30 days = 1 June, clear: Sunday 31 May; the bank day before is Friday 29 May; inclusive: 1 June. */
    @Test
    void aNoticeHasThreeReadings() {
        Deadline deadline = engine(duty("a", PLANNED_USE, before("P30D")))
                .after(FactType.PLANNED_USE.at("2026-07-01"))
                .named("a");

        assertThat(deadline.kind()).isEqualTo(TimeKind.NOTICE);
        assertThat(deadline.safe().orElseThrow()).hasToString("2026-05-29");
        assertThat(deadline.legal().orElseThrow()).hasToString("2026-05-31");
        assertThat(deadline.outer().orElseThrow()).hasToString("2026-06-01");
    }

    /** Without a calendar nothing can be moved to an open day before. */
    @Test
    void aNoticeWithoutACalendarHasTwo() {
        Deadline deadline = Deadlines.of(List.of(duty("a", PLANNED_USE, before("P30D"))), Given.NO_CALENDAR)
                .after(FactType.PLANNED_USE.at("2026-07-01"))
                .named("a");

        assertThat(deadline.safe()).isEqualTo(deadline.legal());
        assertThat(deadline.outer().orElseThrow()).hasToString("2026-06-01");
    }

    /** 1 June + 45 days = 16 July, so that 17 July is the first day of freedom. */
    @Test
    void aMinimumGivesTheFirstDay() {
        Deadline deadline = after(atLeast("P45D"), FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01"));

        assertThat(deadline.kind()).isEqualTo(TimeKind.MIN);
        assertThat(deadline.earliestDay()).contains(LocalDate.of(2026, 7, 17));
    }

    /** Not older than twelve months on 17 June 2026: from 17 June 2025 on. */
    @Test
    void aLookBackGivesTheFirstDayThatCounts() {
        Deadline deadline = engine(
                        duty("a", Event.of(Occurrence.DAMAGE), bound(Bound.AT_MOST, "P12M", Direction.BEFORE)))
                .after(FactType.parse("damage:occurred").at("2026-06-17"))
                .named("a");

        assertThat(deadline.kind()).isEqualTo(TimeKind.MIN);
        assertThat(deadline.earliestDay()).contains(LocalDate.of(2025, 6, 17));
    }

    @Test
    void minutesAndZeroAreNotCounted() {
        assertThat(why(atMost("PT15M")))
                .isEqualTo("NOT_COUNTABLE: minutes are a technical limit, which is not counted");
        assertThat(why(atMost("P0D"))).startsWith("NOT_COUNTABLE: ");
        assertThat(why(atMost("P2000000000Y"))).startsWith("NOT_COUNTABLE: ");
    }

    @Test
    void aLocalTimeThatTheZoneHasTwiceIsNone() {
        assertThat(date(after(atMost("PT72H"), FactType.PROCESSOR_AWARE.at("2026-10-25T02:30"))))
                .isEqualTo("LOCAL_TIME");
    }

    @Test
    void whatHasNoNumberHasNoDate() {
        assertThat(why(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY)))
                .isEqualTo("NO_FIGURE: without-undue-delay is no figure");
        assertThat(engine(duty(
                                "b",
                                PLANNED_USE,
                                new Prompt(
                                        Promptness.REASONABLE_NOTICE,
                                        Direction.BEFORE,
                                        Optional.empty(),
                                        Bindingness.FIRM,
                                        List.of())))
                        .after(FactType.PLANNED_USE.at("2026-07-01"))
                        .named("b")
                        .uncomputable()
                        .orElseThrow()
                        .text())
                .isEqualTo("reasonable-notice is no figure; it must be done before 2026-07-01");
    }

    /** Before 1 July: on 30 June at the latest to be safe; on 1 July itself only before the use, and nobody knows when that was. */
    @Test
    void beforehandIsBeforeTheEventHoweverShortly() {
        Deadlines engine = engine(duty("b", PLANNED_USE, TimeLimit.prompt(Promptness.BEFOREHAND)));
        Deadline day = engine.after(FactType.PLANNED_USE.at("2026-07-01")).named("b");

        assertThat(day.kind()).isEqualTo(TimeKind.NOTICE);
        assertThat(day.safe().orElseThrow()).hasToString("2026-06-30");
        assertThat(day.legal().orElseThrow()).hasToString("2026-07-01");
        assertThat(day.outer()).isEmpty();
        assertThat(day.steps())
                .extracting(Step::toString)
                .containsExactly(
                        "The event planned-use on 2026-07-01 starts it.", "It must be done before 2026-07-01.");
        assertThat(doneOn(engine, "2026-06-30")).isEqualTo(DeadlineState.MET);
        assertThat(doneOn(engine, "2026-07-01")).isEqualTo(DeadlineState.DONE);
        assertThat(doneOn(engine, "2026-07-01T08:00+02:00")).isEqualTo(DeadlineState.DONE);
        assertThat(doneOn(engine, "2026-07-02")).isEqualTo(DeadlineState.OUT_OF_TIME);

        Deadline hour = engine.after(
                        FactType.PLANNED_USE.at("2026-07-01T10:00+02:00"),
                        FactType.DONE.at("2026-07-01T10:00+02:00").about("b"))
                .named("b");
        assertThat(hour.safe()).isEqualTo(hour.legal());
        assertThat(hour.legal().orElseThrow()).hasToString("2026-07-01T10:00+02:00");
        assertThat(hour.legal().orElseThrow().boundInclusive()).isFalse();
        assertThat(hour.state(Instant.parse("2026-07-03T00:00:00Z"))).isEqualTo(DeadlineState.OUT_OF_TIME);
    }

    private static final Event AUDITED = Event.of(Occurrence.AUDIT_START, Moment.OCCURRED);

    private static DeadlineState doneOn(Deadlines engine, String when) {
        return engine.after(
                        FactType.PLANNED_USE.at("2026-07-01"),
                        FactType.DONE.at(when).about("b"))
                .named("b")
                .state(Instant.parse("2026-07-03T00:00:00Z"));
    }

    @Test
    void aNumberWithoutAUnitIsNotGuessed() {
        TimeLimit number =
                new NumberOnly(30, Bound.AT_LEAST, Direction.BEFORE, Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(engine(duty("a", PLANNED_USE, number))
                        .after(FactType.PLANNED_USE.at("2026-07-01"))
                        .named("a")
                        .uncomputable())
                .contains(new Uncomputable(Obstacle.NO_UNIT, "the number 30 has no unit"));
    }

    @Test
    void whatStandsElsewhereOrNowhereHasNoDate() {
        assertThat(why(new Elsewhere(
                        Reference.builder().label("Terms").build(), Optional.empty(), Bindingness.FIRM, List.of())))
                .isEqualTo("ELSEWHERE: the time is stated in another document");
        assertThat(why(new Blank(
                        Optional.empty(), Optional.of(Unit.DAY), Optional.empty(), Bindingness.FIRM, List.of())))
                .isEqualTo("BLANK: a field for a time limit was not filled in, its unit is the day");
        assertThat(engine(duty("a", NOTICE, null)).after(SENT).named("a").uncomputable())
                .contains(new Uncomputable(Obstacle.NO_TIME, "no time is stated"));
    }

    @Test
    void aDateNeverMoves() {
        TimeLimit sunday = new Fixed(LocalDate.of(2026, 4, 5), Optional.empty(), Bindingness.FIRM, List.of());
        Deadlines engine = engine(duty("a", null, sunday));

        assertThat(date(engine.dates().named("a"))).isEqualTo("2026-04-05");
        assertThat(engine.after(SENT).ids()).isEmpty();
    }

    @Test
    void whatLastsEndsWithAnEvent() {
        Deadline deadline = engine(duty("a", NOTICE, TimeLimit.until(ENDED)))
                .after(SERVICES_END)
                .named("a");

        assertThat(deadline.kind()).isEqualTo(TimeKind.DURING);
        assertThat(date(deadline)).isEqualTo("2026-06-30");
        assertThat(why(TimeLimit.until(ENDED)))
                .isEqualTo("TRIGGER_NOT_HAPPENED: it starts with end-of-services, which is not recorded");
        assertThat(why(new Lasting(Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of())))
                .isEqualTo("ENDLESS: it lasts without end");
    }

    @Test
    void whatALawSetsIsKnownIfItsClockIs() {
        Obligation law = clock("law", "36(2)", CONSULTED, atMost("P8W"));
        Fact received = FactType.PRIOR_CONSULTATION_RECEIVED.at("2026-01-15");
        Obligation byLaw = duty("a", CONSULTED, setBy("GDPR Art. 36(2)"));

        // 15 January + 56 days = 12 March, a Thursday
        assertThat(date(engine(byLaw, law).after(received).named("a"))).isEqualTo("2026-03-12");
        assertThat(why(setBy("GDPR Art. 99"))).isEqualTo("SET_BY_LAW: the time is set by GDPR Art. 99");
        assertThat(why(new SetByLaw(Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of())))
                .isEqualTo("SET_BY_LAW: a law that the text does not name sets the time");
    }

    /** 17 June + 10 days = 27 June, + 20 days = 7 July. */
    @Test
    void severalLimitsGoTogether() {
        assertThat(date(after(combined(Combination.EARLIEST, atMost("P20D"), atMost("P10D")), SENT)))
                .isEqualTo("2026-06-27");
        assertThat(date(after(combined(Combination.LATEST, atMost("P10D"), atMost("P20D")), SENT)))
                .isEqualTo("2026-07-07");
        assertThat(date(after(combined(Combination.FALLBACK, atMost("P20D"), atMost("P10D")), SENT)))
                .isEqualTo("2026-07-07");
        Deadline open = after(combined(Combination.ALTERNATIVE, atMost("P10D"), atMost("P20D")), SENT);
        assertThat(open.safe().orElseThrow()).hasToString("2026-06-27");
        assertThat(open.legal().orElseThrow()).hasToString("2026-07-07");
    }

    @Test
    void aPartWithoutADateDoesNotCountUnlessAllDo() {
        TimeLimit prompt = TimeLimit.prompt(Promptness.PROMPTLY);

        assertThat(date(after(combined(Combination.EARLIEST, prompt, atMost("P10D")), SENT)))
                .isEqualTo("2026-06-27");
        assertThat(date(after(combined(Combination.ALTERNATIVE, prompt, atMost("P10D")), SENT)))
                .isEqualTo("2026-06-27");
        assertThat(date(after(combined(Combination.LATEST, prompt, atMost("P10D")), SENT)))
                .isEqualTo("NO_FIGURE");
        assertThat(date(after(combined(Combination.EARLIEST, prompt, prompt), SENT)))
                .isEqualTo("NO_FIGURE");
    }

    @Test
    void aFallbackIsPlannedWhileTheFirstIsNotKnown() {
        TimeLimit law = new SetByLaw(Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
        Deadline deadline = after(combined(Combination.FALLBACK, law, atMost("P30D")), SENT);

        assertThat(date(deadline)).isEqualTo("2026-07-17");
        assertThat(deadline.planned()).isTrue();
        assertThat(deadline.steps())
                .last()
                .hasToString("It counts if what comes before it gives nothing:"
                        + " a law that the text does not name sets the time.");
    }

    @Test
    void aPartHasATriggerOfItsOwn() {
        TimeLimit own = atMost("P10D").from(Event.of(Occurrence.AMENDMENT_NOTICE));
        Deadlines engine =
                engine(duty("a", null, combined(Combination.ALTERNATIVE, own, TimeLimit.prompt(Promptness.TIMELY))));

        Deadline deadline =
                engine.after(FactType.AMENDMENT_NOTICE_SENT.at("2026-06-17")).named("a");

        assertThat(date(deadline)).isEqualTo("2026-06-27");
        assertThat(deadline.facts()).hasSize(1);
    }

    /** 31 January + 1 month = 28 February; + 3 months in one step = 30 April, not 28 April. */
    @Test
    void anExtensionCountsInOneStep() {
        Deadlines engine = engine(duty("a", NOTICE, extended(atMost("P1M"), "P2M")));
        Fact sent = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2025-01-31");

        Schedule open = engine.after(sent);
        assertThat(open.ids()).containsExactly("a", "a/extension-notice", "a/extended");
        assertThat(open.deadlines()).extracting(Given::date).containsExactly("2025-02-28", "2025-02-28", "2025-04-30");
        assertThat(open.named("a/extended").planned()).isTrue();

        Schedule told = engine.after(sent, FactType.EXTENSION_ANNOUNCED.at("2025-02-20"));
        assertThat(told.ids()).containsExactly("a");
        assertThat(date(told.named("a"))).isEqualTo("2025-04-30");

        Schedule late = engine.after(sent, FactType.EXTENSION_ANNOUNCED.at("2025-03-01"));
        assertThat(date(late.named("a"))).isEqualTo("2025-02-28");
    }

    /** 15 January + 8 weeks = 12 March, + 14 weeks = 23 April; a pause from 1 to 11 February moves both by ten days. */
    @Test
    void theClockOfPriorConsultationStandsStill() {
        Deadlines engine = engine(clock("a", "36(2)", CONSULTED, extended(atMost("P8W"), "P6W")));
        Fact received = FactType.PRIOR_CONSULTATION_RECEIVED.at("2026-01-15");
        Fact pause = FactType.SUSPENDED.at("2026-02-01").until(LocalDate.of(2026, 2, 11));

        assertThat(engine.after(received).deadlines())
                .extracting(Given::date)
                .containsExactly("2026-03-12", "2026-04-23");
        // Sunday 22 March and Sunday 3 May: by Art. 3(4) the Monday after
        assertThat(engine.after(received, pause).deadlines())
                .extracting(Given::date)
                .containsExactly("2026-03-23", "2026-05-04");
    }

    /** Friday 17 April 09:00: EXACT, from 10:00, and with two whole working days, Monday and Tuesday. */
    @Test
    void aClockOfTheLawHasThreeReadings() {
        Deadline deadline = engine(clock("a", "33(1)", Event.of(Occurrence.PERSONAL_DATA_BREACH), atMost("PT72H")))
                .after(FactType.CONTROLLER_AWARE.at("2026-04-17T09:00+02:00"))
                .named("a");

        assertThat(deadline.safe().orElseThrow()).hasToString("2026-04-20T09:00+02:00");
        assertThat(deadline.legal().orElseThrow()).hasToString("2026-04-20T10:00+02:00");
        assertThat(deadline.outer().orElseThrow()).hasToString("2026-04-22T00:00+02:00");
    }

    /** 5 March + 1 month = 5 April, Easter Sunday; Easter Monday is a holiday, Tuesday is not. */
    @Test
    void aMonthOfTheLawEndsOnAWorkingDay() {
        Deadline deadline = engine(clock("a", "12(3)", Event.of(Occurrence.DATA_SUBJECT_REQUEST), atMost("P1M")))
                .after(FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2026-03-05"))
                .named("a");

        assertThat(deadline.safe().orElseThrow()).hasToString("2026-04-05");
        assertThat(deadline.legal().orElseThrow()).hasToString("2026-04-07");
    }

    /** Midsummer Eve is no bank day, but not in the published list: 19 May + 1 month = 19 June. */
    @Test
    void theLawHasACalendarOfItsOwn() {
        Deadlines engine = engine(clock("a", "12(3)", Event.of(Occurrence.DATA_SUBJECT_REQUEST), atMost("P1M")));
        Fact received = FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2026-05-19");

        assertThat(date(engine.after(received).named("a"))).isEqualTo("2026-06-19");
        assertThat(date(engine.statutoryPlace(Place.of("Europe/Stockholm", "SE-LAG1930"))
                        .after(received)
                        .named("a")))
                .isEqualTo("2026-06-22");
        assertThat(date(Deadlines.of(engine.obligations(), Place.of("Europe/Stockholm", "TARGET"))
                        .after(received)
                        .named("a")))
                .isEqualTo("NO_CALENDAR");
    }

    @Test
    void aClockThatIsNotYetLawIsNone() {
        Obligation clock = clock("a", "12(3)", Event.of(Occurrence.DATA_SUBJECT_REQUEST), atMost("P1M"));
        Fact received = FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2018-05-24");

        assertThat(date(engine(clock).after(received).named("a"))).isEqualTo("NOT_LAW");
        assertThat(date(engine(clock)
                        .asOf(LocalDate.of(2018, 5, 25))
                        .after(received)
                        .named("a")))
                .isEqualTo("2018-06-25"); // 24 June 2018 is a Sunday
    }

    @Test
    void aCapGivesTheFirstDayForTheNextTime() {
        Event audit = Event.of(Occurrence.AUDIT_START);
        Fact last = FactType.AUDIT_DONE.at("2025-12-20");

        assertThat(frequency(audit, Cycle.CALENDAR_YEAR, last)).contains(LocalDate.of(2026, 1, 1));
        assertThat(frequency(audit, Cycle.YEAR, last)).contains(LocalDate.of(2026, 12, 21));
        Obligation yearly = duty("a", audit, recurring(Bound.AT_MOST, 1, Cycle.YEAR));
        assertThat(engine(yearly).after(last).named("a").outer().orElseThrow().earliestDay())
                .isEqualTo(LocalDate.of(2026, 1, 1));
        Deadline chosen = engine(yearly)
                .counting(yearly.id(), Convention.FREQ_CALENDAR_YEAR)
                .after(last)
                .named("a");
        assertThat(chosen.earliestDay()).contains(LocalDate.of(2026, 1, 1));
        assertThat(chosen.outer()).isEmpty();
        assertThat(frequency(audit, Cycle.of("P6M"), last)).contains(LocalDate.of(2026, 6, 21));
        assertThat(frequency(audit, Cycle.CALENDAR_MONTH, last)).contains(LocalDate.of(2026, 1, 1));
        assertThat(date(engine(duty("a", audit, recurring(Bound.AT_MOST, 1, Cycle.CONTRACT_YEAR)))
                        .after(last)
                        .named("a")))
                .isEqualTo("NO_ANCHOR");
    }

    private static Optional<LocalDate> frequency(Event event, Cycle cycle, Fact last) {
        return engine(duty("a", event, recurring(Bound.AT_MOST, 1, cycle)))
                .after(last)
                .named("a")
                .earliestDay();
    }

    @Test
    void aCapOfTwoCountsFromTheLastButOne() {
        Deadlines engine = engine(duty("a", Event.of(Occurrence.AUDIT_START), recurring(Bound.AT_MOST, 2, Cycle.YEAR)));
        Fact one = FactType.AUDIT_DONE.at("2026-02-01");
        Fact two = FactType.AUDIT_DONE.at("2026-05-01");
        Fact three = FactType.AUDIT_DONE.at("2026-08-01");

        assertThat(engine.after(one).named("a").uncomputable())
                .contains(new Uncomputable(Obstacle.TRIGGER_NOT_HAPPENED, "1 of 2 times have been used"));
        assertThat(engine.after(two, one).named("a").earliestDay()).contains(LocalDate.of(2027, 2, 2));

        // the first of the three lies a year back on 2 February 2027: the third was too early, the fourth is free from
        // 2 May
        Schedule third = engine.after(three, two, one);
        assertThat(third.ids()).containsExactly("a", "a*2");
        assertThat(third.named("a").earliestDay()).contains(LocalDate.of(2027, 2, 2));
        assertThat(third.named("a").metBy()).contains(three);
        assertThat(third.named("a").state(Instant.parse("2026-09-01T00:00:00Z")))
                .isEqualTo(DeadlineState.OUT_OF_TIME);
        assertThat(third.named("a*2").earliestDay()).contains(LocalDate.of(2027, 5, 2));
        assertThat(third.named("a*2").metBy()).isEmpty();
        assertThat(third.named("a*2").state(Instant.parse("2026-09-01T00:00:00Z")))
                .isEqualTo(DeadlineState.NOT_YET);
    }

    /** Once in a calendar year: 2026 after 2025 is allowed, a second time in 2026 is not. A plan is judged, but breaks nothing. */
    @Test
    void eachTimeIsJudgedByTheOneBefore() {
        Obligation cap =
                right("audit-frequency", "/audit/frequency", AUDITED, recurring(Bound.AT_MOST, 1, Cycle.CALENDAR_YEAR));
        Instant now = Instant.parse("2026-12-01T00:00:00Z");
        Schedule audits = engine(cap)
                .after(
                        FactType.AUDIT_DONE.at("2025-11-03"),
                        FactType.AUDIT_DONE.at("2026-02-02"),
                        FactType.AUDIT_DONE.at("2026-09-07"));

        assertThat(audits.deadlines())
                .extracting(one -> one.id() + " " + one.earliestDay().orElseThrow() + " " + one.state(now))
                .containsExactly(
                        "audit-frequency 2026-01-01 MET",
                        "audit-frequency*2 2027-01-01 OUT_OF_TIME",
                        "audit-frequency*3 2027-01-01 NOT_YET");
        assertThat(audits.of(ObligationId.of("audit-frequency"))).isEqualTo(audits.deadlines());

        Deadline planned = engine(cap)
                .after(FactType.AUDIT_DONE.at("2026-02-02"), FactType.AUDIT_PLANNED.at("2026-12-09"))
                .named("audit-frequency");
        assertThat(planned.state(now)).isEqualTo(DeadlineState.NOT_YET);
        assertThat(planned.steps()).last().hasToString("The event audit-planned on 2026-12-09 is too early.");
    }

    /** At least once in a calendar year: the audit of 2024 asks for one by the end of 2025; that of 2026 came too late. */
    @Test
    void aRecurringDutyThatCameTooLateWasLate() {
        Schedule audits = engine(duty("a", AUDITED, recurring(Bound.AT_LEAST, 1, Cycle.CALENDAR_YEAR)))
                .after(FactType.AUDIT_DONE.at("2024-05-06"), FactType.AUDIT_DONE.at("2026-01-12"));

        assertThat(audits.deadlines())
                .extracting(one -> one.id() + " " + one.lastDay().orElseThrow() + " "
                        + one.state(Instant.parse("2026-12-01T00:00:00Z")))
                .containsExactly("a 2025-12-31 OUT_OF_TIME", "a*2 2027-12-31 OPEN");
    }

    /** Audits planned for May and December, one a year: from 12 May 2027 the next is free, so that the second plan is too early. */
    @Test
    void aPlanIsHeldAgainstThePlanBefore() {
        Schedule plans = engine(right(
                        "audit-frequency", "/audit/frequency", AUDITED, recurring(Bound.AT_MOST, 1, Cycle.of("P12M"))))
                .after(FactType.AUDIT_PLANNED.at("2026-12-09"), FactType.AUDIT_PLANNED.at("2026-05-11"));

        assertThat(plans.ids()).containsExactly("audit-frequency", "audit-frequency*2");
        assertThat(plans.named("audit-frequency").earliestDay()).contains(LocalDate.of(2027, 5, 12));
        assertThat(plans.named("audit-frequency").steps())
                .last()
                .hasToString("The event audit-planned on 2026-12-09 is too early.");
        assertThat(plans.named("audit-frequency*2").steps())
                .last()
                .hasToString(
                        "P12M after 2026-12-09 must have passed in full, so that the next may begin on 2027-12-10.");
    }

    /** Thirty days from 1 July end on 31 July; the first day on which keeping is over is 1 August. */
    @Test
    void aMinimumSaysWhatIsTooEarly() {
        Deadline keeping = engine(duty("k", "/endOfServices/minimumKeeping", ENDED, atLeast("P30D")))
                .after(FactType.SERVICE_TERMINATED.at("2026-07-01"))
                .named("k");

        assertThat(keeping.steps()).last().hasToString("What is done before 2026-08-01T00:00+02:00 is too early.");
    }

    /** Erasure on request during the term: a request after the end is one for the disposal at the end. */
    @Test
    void erasureDuringTheTermEndsWithIt() {
        Deadlines engine = engine(duty(
                "erasure-during-term",
                "/dataUse/erasureDuringTerm",
                Event.of(Occurrence.REQUEST_OF_CONTROLLER),
                atMost("P10D")));
        Fact request = FactType.DELETION_REQUESTED.at("2026-07-05");

        assertThat(engine.after(request, FactType.SERVICE_TERMINATED.at("2026-07-04"))
                        .ids())
                .isEmpty();
        assertThat(engine.after(request, FactType.SERVICE_TERMINATED.at("2026-07-05"))
                        .ids())
                .containsExactly("erasure-during-term");
        assertThat(engine.after(request).named("erasure-during-term").lastDay()).contains(LocalDate.of(2026, 7, 15));
    }

    /** Own measures until an instruction comes, if a warning goes unheard: an instruction alone ends nothing. */
    @Test
    void whatFollowsAndLastsEndsOnlyOnceItHasBegun() {
        Obligation await = duty(
                "await",
                "/instructions/infringementWarning/consequences/0/duty",
                AWARE,
                new Lasting(
                        Optional.of(Event.of(Occurrence.INSTRUCTION)), Optional.empty(), Bindingness.FIRM, List.of()));
        Fact instruction = FactType.of(Occurrence.INSTRUCTION, Moment.RECEIVED).at("2026-07-05");

        assertThat(engine(await).after(instruction).ids()).isEmpty();
        assertThat(engine(await)
                        .after(instruction, FactType.PROCESSOR_AWARE.at("2026-07-04"))
                        .named("await")
                        .lastDay())
                .contains(LocalDate.of(2026, 7, 5));
    }

    @Test
    void aConventionForPeriodsSaysNothingOnFrequencies() {
        Obligation cap = duty("a", AUDITED, recurring(Bound.AT_MOST, 1, Cycle.YEAR));
        Fact last = FactType.AUDIT_DONE.at("2026-02-02");

        assertThat(engine(cap)
                        .counting(cap.id(), Convention.PLAIN_PRECEDING)
                        .after(last)
                        .named("a")
                        .uncomputable())
                .contains(new Uncomputable(
                        Obstacle.NOT_COUNTABLE,
                        "the convention PLAIN/PRECEDING does not say how often something may be done in each year"));
        assertThat(engine(cap)
                        .counting(cap.id(), Convention.FREQ_CALENDAR_YEAR)
                        .after(last)
                        .named("a")
                        .earliestDay())
                .contains(LocalDate.of(2027, 1, 1));
    }

    /** The year after that of the last: until its end. Twelve months: until the anniversary. */
    @Test
    void aRecurringDutyIsDueInTheNextCycle() {
        Event audit = Event.of(Occurrence.AUDIT_START);
        Fact last = FactType.AUDIT_DONE.at("2025-12-20");
        Deadline year = engine(duty("a", audit, recurring(Bound.AT_LEAST, 1, Cycle.CALENDAR_YEAR)))
                .after(last)
                .named("a");
        Deadline rolling = engine(duty("a", audit, recurring(Bound.AT_LEAST, 1, Cycle.YEAR)))
                .after(last)
                .named("a");

        assertThat(year.lastDay()).contains(LocalDate.of(2026, 12, 31));
        assertThat(year.earliestDay()).isEmpty();
        assertThat(rolling.lastDay()).contains(LocalDate.of(2026, 12, 20));
    }

    /** What nobody may do for ten days may be done after them. */
    @Test
    void aBanIsAMinimum() {
        Obligation ban = Given.ban("a", NOTICE, atMost("P10D"));

        Deadline deadline = engine(ban).after(SENT).named("a");

        assertThat(deadline.kind()).isEqualTo(TimeKind.MIN);
        assertThat(deadline.earliestDay()).contains(LocalDate.of(2026, 6, 28));
    }

    @Test
    void howOftenInWordsIsNoFigure() {
        assertThat(why(new Recurring(
                        Bound.AT_LEAST,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Regularity.REGULARLY),
                        Optional.empty(),
                        Bindingness.FIRM,
                        List.of())))
                .isEqualTo("NO_FIGURE: regularly is no figure");
    }

    private static SetByLaw setBy(String law) {
        return new SetByLaw(Optional.of(LegalReference.parse(law)), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static Measured named(String period, @Nullable String convention, @Nullable String calendar) {
        return new Measured(
                Bound.AT_MOST,
                Period.parse(period),
                Direction.AFTER,
                Optional.ofNullable(convention).map(ConventionId::of),
                Optional.ofNullable(calendar).map(CalendarId::of),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    private static Measured bound(Bound bound, String period, Direction direction) {
        return new Measured(
                bound,
                Period.parse(period),
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }
}
