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
import org.dpa4j.model.DataProcessingAgreement;
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
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.LaterOf;
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
import org.dpa4j.rules.calendar.CalendarSource;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.calendar.LegalCalendar;
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
                .isEqualTo("TRIGGER_NOT_HAPPENED: it ends with end-of-services, which is not recorded");
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

    /** 17 June + 10 days = 27 June. A figure that gives way to one that is stated elsewhere is a plan; one that gives way to none is not. */
    @Test
    void aFallbackCountsOnceWhatComesBeforeItIsKnownToGiveNothing() {
        TimeLimit elsewhere = new Elsewhere(
                Reference.builder().label("Terms").build(), Optional.empty(), Bindingness.FIRM, List.of());
        TimeLimit later = atMost("P5D").from(Event.of(Occurrence.AMENDMENT_NOTICE));

        Deadline stated = after(combined(Combination.FALLBACK, elsewhere, atMost("P10D")), SENT);
        assertThat(date(stated)).isEqualTo("2026-06-27");
        assertThat(stated.planned()).isTrue();
        Deadline waiting = after(combined(Combination.FALLBACK, later, atMost("P10D")), SENT);
        assertThat(date(waiting)).isEqualTo("2026-06-27");
        assertThat(waiting.planned()).isTrue();
        assertThat(waiting.steps())
                .last()
                .hasToString("It counts if what comes before it gives nothing:"
                        + " it starts with amendment-notice, which is not recorded.");
        Deadline soon =
                after(combined(Combination.FALLBACK, TimeLimit.prompt(Promptness.PROMPTLY), atMost("P10D")), SENT);
        assertThat(date(soon)).isEqualTo("2026-06-27");
        assertThat(soon.planned()).isFalse();
    }

    /** 1 June + 10 days = 11 June; the notice of the same matter on 10 June + 5 days = 15 June, that of another on 20 June says nothing. */
    @Test
    void aPartStartsWithTheSameMatter() {
        TimeLimit own = atMost("P5D").from(Event.of(Occurrence.AMENDMENT_NOTICE));
        Deadlines engine = engine(duty("a", NOTICE, combined(Combination.LATEST, atMost("P10D"), own)));
        Fact sent = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01");
        Fact same = FactType.AMENDMENT_NOTICE_SENT.at("2026-06-10");
        Fact other = FactType.AMENDMENT_NOTICE_SENT.at("2026-06-09").about("y");

        assertThat(date(engine.after(sent.about("x"), other, same.about("x")).named("a#x")))
                .isEqualTo("2026-06-15");
        assertThat(date(engine.after(sent.about("x"), other).named("a#x"))).isEqualTo("TRIGGER_NOT_HAPPENED");
        assertThat(date(engine.after(sent.about("x"), same).named("a#x"))).isEqualTo("2026-06-15");
        assertThat(date(engine.after(sent, same.about("x")).named("a"))).isEqualTo("2026-06-15");
    }

    /** Both parts are needed, so both facts are behind the date, in the order of time, and one that is behind both is there once. */
    @Test
    void whatSeveralLimitsGiveRestsOnTheFactsOfAll() {
        Fact amended = FactType.AMENDMENT_NOTICE_SENT.at("2026-06-10");
        Fact changed = FactType.LAW_CHANGED.at("2026-06-05");
        Measured first = atMost("P5D").from(Event.of(Occurrence.AMENDMENT_NOTICE));
        TimeLimit second = atMost("P5D").from(Event.of(Occurrence.CHANGE_OF_LAW));

        assertThat(engine(duty("a", null, combined(Combination.EARLIEST, first, second)))
                        .after(amended, changed)
                        .named("a")
                        .facts())
                .containsExactlyInAnyOrder(amended, changed);
        assertThat(engine(duty(
                                "a",
                                null,
                                combined(Combination.EARLIEST, first, first.with(Bindingness.WHERE_FEASIBLE))))
                        .after(amended)
                        .named("a")
                        .facts())
                .containsExactly(amended);
        assertThat(engine(duty("a", NOTICE, combined(Combination.EARLIEST, atMost("P30D"), second)))
                        .after(SENT, changed)
                        .named("a")
                        .facts())
                .containsExactly(changed, SENT);
        assertThat(engine(duty(
                                "a",
                                NOTICE,
                                combined(
                                        Combination.EARLIEST,
                                        atMost("P30D"),
                                        atMost("P10D").from(NOTICE))))
                        .after(SENT)
                        .named("a")
                        .facts())
                .containsExactly(SENT);
    }

    /** A notice that was sent stands in for one that was received. */
    @Test
    void severalLimitsArePlannedIfOneIs() {
        TimeLimit received = atMost("P5D").from(Event.of(Occurrence.CHANGE_NOTICE, Moment.RECEIVED));

        assertThat(after(combined(Combination.LATEST, atMost("P10D"), received), SENT)
                        .planned())
                .isTrue();
        assertThat(after(combined(Combination.LATEST, received, atMost("P10D")), SENT)
                        .planned())
                .isTrue();
        assertThat(after(combined(Combination.LATEST, atMost("P10D"), atMost("P5D")), SENT)
                        .planned())
                .isFalse();
    }

    /** Two minimums of which the text does not say which: whoever waits for the longer one is safe. */
    @Test
    void theSafeOneOfTwoMinimumsIsTheLonger() {
        for (TimeLimit both : List.of(
                combined(Combination.ALTERNATIVE, atLeast("P10D"), atLeast("P20D")),
                combined(Combination.ALTERNATIVE, atLeast("P20D"), atLeast("P10D")))) {
            Deadline open = after(both, SENT);

            assertThat(open.kind()).isEqualTo(TimeKind.MIN);
            assertThat(open.safe().orElseThrow().earliestDay()).isEqualTo(LocalDate.of(2026, 7, 8));
            assertThat(open.legal().orElseThrow().earliestDay()).isEqualTo(LocalDate.of(2026, 6, 28));
        }
    }

    /** For as long as the services or the agreement last, whichever ends first. */
    @Test
    void whatLastsUntilOneOfTwoEndsWithTheFirst() {
        Deadlines engine = engine(duty(
                "a",
                null,
                combined(
                        Combination.EARLIEST,
                        TimeLimit.until(ENDED),
                        TimeLimit.until(Event.of(Occurrence.END_OF_AGREEMENT)))));
        Fact agreement = FactType.AGREEMENT_TERMINATED.at("2026-07-31");

        assertThat(date(engine.after(SERVICES_END, agreement).named("a"))).isEqualTo("2026-06-30");
        assertThat(date(engine.after(agreement).named("a"))).isEqualTo("2026-07-31");
    }

    /** The text leaves open whether sending or receiving ends it: to be safe it ends with the first. */
    @Test
    void whatLastsUntilAnOpenMomentHasTwoEnds() {
        Deadline open = engine(duty("a", null, TimeLimit.until(NOTICE)))
                .after(SENT, FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-19T08:00+02:00"))
                .named("a");

        assertThat(open.safe().orElseThrow()).hasToString("2026-06-17");
        assertThat(open.legal().orElseThrow()).hasToString("2026-06-19T08:00+02:00");
        assertThat(open.legal().orElseThrow().boundInclusive()).isTrue();
    }

    /** It waits for its end once it has begun, and nobody need be told of it before. */
    @Test
    void whatLastsIsListedOnceItHasBegun() {
        Deadlines engine = engine(duty("a", NOTICE, TimeLimit.until(ENDED)));

        assertThat(engine.after(SENT).named("a").facts()).containsExactly(SENT);
        assertThat(engine.after(FactType.LAW_CHANGED.at("2026-06-01")).ids()).isEmpty();
    }

    /**
     * Ten bank days before Tuesday 30 June, of which 19 June is none: 29, 26, 25, 24, 23, 22, 18, 17, 16, 15 June. Clear is Sunday 14
     * June, the bank day before Friday 12 June, inclusive 15 June.
     */
    @Test
    void aNoticeInBankDaysHasThreeReadingsInBankDays() {
        Deadline deadline = engine(duty("a", PLANNED_USE, before("P10BD")))
                .after(FactType.PLANNED_USE.at("2026-06-30"))
                .named("a");

        assertThat(deadline.safe().orElseThrow()).hasToString("2026-06-12");
        assertThat(deadline.legal().orElseThrow()).hasToString("2026-06-14");
        assertThat(deadline.outer().orElseThrow()).hasToString("2026-06-15");
        assertThat(deadline.safe().orElseThrow().convention().orElseThrow()).hasToString("BANK_DAYS/PRECEDING");
        assertThat(deadline.legal().orElseThrow().convention()).contains(Convention.BANK_DAYS);
    }

    /** 2 July - 30 days = 2 June, clear: Monday 1 June, which is open, so that the cautious reading is the same. */
    @Test
    void aReadingThatSaysNothingNewIsNotAnother() {
        Deadline deadline = engine(duty("a", PLANNED_USE, before("P30D")))
                .after(FactType.PLANNED_USE.at("2026-07-02"))
                .named("a");

        assertThat(deadline.legal().orElseThrow()).hasToString("2026-06-01");
        assertThat(deadline.safe()).isEqualTo(deadline.legal());
    }

    /** A month from 31 January is 28 February, three are 30 April; the damage of 10 February came in time, that of 5 March did not. */
    @Test
    void anEventThatTheTextNamesExtends() {
        Event damage = Event.of(Occurrence.DAMAGE);
        Deadlines engine = engine(duty(
                "a",
                NOTICE,
                new Extended(
                        atMost("P1M"),
                        Period.parse("P2M"),
                        Optional.of(damage),
                        Optional.empty(),
                        Bindingness.FIRM,
                        List.of())));
        Fact sent = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2025-01-31");
        Fact early = FactType.parse("damage:occurred").at("2025-02-10");

        Schedule extended = engine.after(sent, early);
        assertThat(extended.ids()).containsExactly("a");
        assertThat(date(extended.named("a"))).isEqualTo("2025-04-30");
        assertThat(extended.named("a").facts()).containsExactly(sent, early);
        assertThat(date(engine.after(sent, FactType.parse("damage:occurred").at("2025-03-05"))
                        .named("a")))
                .isEqualTo("2025-02-28");
        assertThat(engine.after(sent).ids()).containsExactly("a", "a/extension-notice", "a/extended");
    }

    /** An announcement about another matter extends nothing here; one about the obligation itself does, whatever the matter. */
    @Test
    void anExtensionIsThatOfItsMatterOrOfItsObligation() {
        Deadlines engine = engine(duty("a", NOTICE, extended(atMost("P1M"), "P2M")));
        Fact sent = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2025-01-31").about("x");
        Fact told = FactType.EXTENSION_ANNOUNCED.at("2025-02-20");

        assertThat(date(engine.after(sent, told.about("x")).named("a#x"))).isEqualTo("2025-04-30");
        assertThat(date(engine.after(sent, told.about("a")).named("a#x"))).isEqualTo("2025-04-30");
        assertThat(date(engine.after(sent, told.about("y")).named("a#x"))).isEqualTo("2025-02-28");
    }

    @Test
    void onlyAPeriodIsExtended() {
        Schedule undated = engine(duty("a", NOTICE, extended(TimeLimit.prompt(Promptness.PROMPTLY), "P1M")))
                .after(SENT);
        assertThat(undated.ids()).containsExactly("a");
        assertThat(date(undated.named("a"))).isEqualTo("NO_FIGURE");

        Deadlines several = engine(
                duty("a", NOTICE, extended(combined(Combination.EARLIEST, atMost("P5D"), atMost("P9D")), "P1M")));
        assertThat(several.after(SENT).named("a/extended").uncomputable())
                .contains(new Uncomputable(Obstacle.NOT_COUNTABLE, "only a period can be extended by a period"));
        assertThat(engine(duty("a", NOTICE, extended(atMost("P10BD"), "P1M")))
                        .after(SENT)
                        .named("a/extended")
                        .uncomputable())
                .contains(new Uncomputable(Obstacle.NOT_COUNTABLE, "P10BD and P1M are no period together"));
    }

    private static final Fact CONSULTATION = FactType.PRIOR_CONSULTATION_RECEIVED.at("2026-01-15");

    private static Obligation extension(String id, String provision, String period, LocalDate from) {
        return Obligation.builder()
                .id(ObligationId.of(id))
                .action("inform-of-extension")
                .trigger(CONSULTED)
                .limit(atMost(period))
                .kind(TimeKind.MAX)
                .addBasis(LegalReference.gdpr(provision))
                .from(from)
                .build();
    }

    /**
     * Eight weeks from 15 January are 12 March, fourteen 23 April. A month is 15 February, a Sunday: the extension may be told until
     * Monday 16 February, Art. 36(2) and Reg. 1182/71 Art. 3(4).
     */
    @Test
    void theLawSaysByWhenAnExtensionIsTold() {
        Deadlines engine = Deadlines.of(DataProcessingAgreement.builder().build(), STOCKHOLM);

        Deadline told = engine.after(CONSULTATION, FactType.EXTENSION_ANNOUNCED.at("2026-02-16"))
                .named("law.art-36-2");
        assertThat(date(told)).isEqualTo("2026-04-23");
        Deadline late = engine.after(CONSULTATION, FactType.EXTENSION_ANNOUNCED.at("2026-02-17"))
                .named("law.art-36-2");
        assertThat(date(late)).isEqualTo("2026-03-12");
        assertThat(late.steps())
                .last()
                .hasToString("The extension of 2026-02-17 came after 2026-02-16 and does not count.");
    }

    /** Two weeks from 15 January are 29 January; the month of another provision has no bearing on it, nor has a clock that is not yet law. */
    @Test
    void theNoticeOfAnExtensionIsThatOfItsProvisionAndOfItsTime() {
        LocalDate law = LocalDate.of(2018, 5, 25);
        Obligation opinion = clock("opinion", "36(2)", CONSULTED, extended(atMost("P8W"), "P6W"));
        Obligation other = extension("other", "12(3)", "P1M", law);
        Fact announced = FactType.EXTENSION_ANNOUNCED.at("2026-01-30");

        assertThat(date(engine(other, extension("own", "36(2)", "P2W", law), opinion)
                        .after(CONSULTATION, announced)
                        .named("opinion")))
                .isEqualTo("2026-03-12");
        assertThat(date(engine(other, opinion).after(CONSULTATION, announced).named("opinion")))
                .isEqualTo("2026-04-23");
        assertThat(date(engine(extension("own", "36(2)", "P2W", LocalDate.of(2030, 1, 1)), opinion)
                        .after(CONSULTATION, announced)
                        .named("opinion")))
                .isEqualTo("2026-04-23");
    }

    /** What an agreement may extend is told within its own limit, also where it repeats the law. */
    @Test
    void theLawSaysNothingOnTheExtensionsOfAnAgreement() {
        Obligation repeated = Obligation.builder()
                .id(ObligationId.of("a"))
                .pointer("/somewhere")
                .action("act")
                .trigger(CONSULTED)
                .limit(extended(atMost("P8W"), "P6W"))
                .kind(TimeKind.MAX)
                .addBasis(LegalReference.gdpr("36(2)"))
                .build();

        assertThat(date(engine(repeated, extension("own", "36(2)", "P2W", LocalDate.of(2018, 5, 25)))
                        .after(CONSULTATION, FactType.EXTENSION_ANNOUNCED.at("2026-01-30"))
                        .named("a")))
                .isEqualTo("2026-04-23");
    }

    /** At least once: within twelve months of 2 February 2026; within six; by the end of the next contract year, month or billing cycle. */
    @Test
    void aRecurringDutyIsDueByTheEndOfTheNextTime() {
        Fact last = FactType.AUDIT_DONE.at("2026-02-02");

        assertThat(due(Cycle.of("P12M"), last)).contains(LocalDate.of(2027, 2, 2));
        assertThat(due(Cycle.of("P6M"), last)).contains(LocalDate.of(2026, 8, 2));
        // 26 days to 28 February, 31 in March, 30 in April: 87; 3 May is the 90th
        assertThat(due(Cycle.of("P90D"), last)).contains(LocalDate.of(2026, 5, 3));
        assertThat(due(Cycle.CALENDAR_MONTH, last)).contains(LocalDate.of(2026, 3, 31));
        assertThat(due(Cycle.CALENDAR_YEAR, last)).contains(LocalDate.of(2027, 12, 31));
        // contract years from 1 March: that of 2 February ends on 28 February 2026, the next one a year later
        assertThat(due(Cycle.CONTRACT_YEAR, last)).contains(LocalDate.of(2027, 2, 28));
        // billing from the 15th: from 15 February to 14 March
        assertThat(due(Cycle.BILLING_CYCLE, last)).contains(LocalDate.of(2026, 3, 14));
        Deadline yearly = repeated(Bound.AT_LEAST, Cycle.YEAR).after(last).named("a");
        assertThat(yearly.legal().orElseThrow()).hasToString("2027-02-02");
        assertThat(yearly.outer().orElseThrow()).hasToString("2027-12-31");
    }

    /** At most once: free again after 90 days, on the 91st, or when the next cycle begins. */
    @Test
    void aCapIsFreeAgainAfterTheTime() {
        Fact last = FactType.AUDIT_DONE.at("2026-02-02");

        assertThat(free(Cycle.of("P90D"), last)).contains(LocalDate.of(2026, 5, 4));
        assertThat(free(Cycle.CONTRACT_YEAR, last)).contains(LocalDate.of(2026, 3, 1));
        assertThat(free(Cycle.BILLING_CYCLE, last)).contains(LocalDate.of(2026, 2, 15));
        assertThat(engine(duty("a", AUDITED, recurring(Bound.AT_MOST, 1, Cycle.BILLING_CYCLE)))
                        .after(last)
                        .named("a")
                        .uncomputable())
                .contains(
                        new Uncomputable(Obstacle.NO_ANCHOR, "the first day of the cycle billing-cycle is not known"));
    }

    private static Deadlines repeated(Bound bound, Cycle cycle) {
        return engine(duty("a", AUDITED, recurring(bound, 1, cycle)))
                .contractYearFrom(LocalDate.of(2024, 3, 1))
                .billingCycle(LocalDate.of(2026, 1, 15), Period.ofMonths(1));
    }

    private static Optional<LocalDate> due(Cycle cycle, Fact last) {
        return repeated(Bound.AT_LEAST, cycle).after(last).named("a").lastDay();
    }

    private static Optional<LocalDate> free(Cycle cycle, Fact last) {
        return repeated(Bound.AT_MOST, cycle).after(last).named("a").earliestDay();
    }

    /** Sent on 1 June, received on 3 June: a duty to do it again counts from the first, a right from the last. */
    @Test
    void howOftenCountsFromTheCautiousEndOfAnOpenMoment() {
        Fact sent = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01");
        Fact received = FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-03");

        assertThat(engine(duty("a", NOTICE, recurring(Bound.AT_LEAST, 1, Cycle.of("P12M"))))
                        .after(sent, received)
                        .named("a")
                        .lastDay())
                .contains(LocalDate.of(2027, 6, 1));
        assertThat(engine(duty("a", NOTICE, recurring(Bound.AT_MOST, 1, Cycle.of("P12M"))))
                        .after(sent, received)
                        .named("a")
                        .earliestDay())
                .contains(LocalDate.of(2027, 6, 4));
    }

    @Test
    void aFrequencyFromAPlanIsAPlan() {
        Fact planned = FactType.AUDIT_PLANNED.at("2026-02-02");
        Fact done = FactType.AUDIT_DONE.at("2026-02-02");

        for (Cycle cycle : List.of(Cycle.CALENDAR_MONTH, Cycle.YEAR, Cycle.of("P12M"))) {
            assertThat(repeated(Bound.AT_MOST, cycle).after(planned).named("a").planned())
                    .isTrue();
            assertThat(repeated(Bound.AT_MOST, cycle).after(done).named("a").planned())
                    .isFalse();
        }
    }

    @Test
    void whatCannotBeCountedDoesNotRecur() {
        Deadlines days = Deadlines.of(
                List.of(duty("a", AUDITED, recurring(Bound.AT_MOST, 1, Cycle.of("P5WD")))), Given.NO_CALENDAR);
        assertThat(date(days.after(FactType.AUDIT_DONE.at("2026-02-02")).named("a")))
                .isEqualTo("NO_CALENDAR");

        Fact last = FactType.AUDIT_DONE.on(LocalDate.of(999_999_998, 6, 1));
        assertThat(date(repeated(Bound.AT_LEAST, Cycle.CALENDAR_YEAR)
                        .after(last)
                        .named("a")))
                .isEqualTo("NOT_COUNTABLE");
        assertThat(date(repeated(Bound.AT_LEAST, Cycle.YEAR)
                        .after(FactType.AUDIT_DONE.on(LocalDate.MAX))
                        .named("a")))
                .isEqualTo("NOT_COUNTABLE");
    }

    /** Nothing has been used, or not all that is needed has come about. */
    @Test
    void aFrequencyWaitsForWhatItCounts() {
        Deadlines cap = engine(duty("a", AUDITED, recurring(Bound.AT_MOST, 2, Cycle.YEAR)));
        assertThat(cap.after(SENT).ids()).isEmpty();

        Deadlines both =
                engine(duty("a", new LaterOf(List.of(NOTICE, ENDED)), recurring(Bound.AT_MOST, 1, Cycle.YEAR)));
        assertThat(both.after(SENT).named("a").kind()).isEqualTo(TimeKind.FREQUENCY);
        assertThat(both.after(SENT).named("a").uncomputable())
                .contains(new Uncomputable(
                        Obstacle.TRIGGER_NOT_HAPPENED, "it starts with end-of-services, which is not recorded"));
    }

    /** The last day of all has no end that the machine could tell. */
    @Test
    void whatLiesBeyondTheMachineIsNoDate() {
        assertThat(engine(duty("a", null, TimeLimit.until(ENDED)))
                        .after(FactType.SERVICE_TERMINATED.on(LocalDate.MAX))
                        .named("a")
                        .uncomputable())
                .contains(new Uncomputable(Obstacle.NOT_COUNTABLE, "the date lies beyond the supported years"));
    }

    /** A clock is law on its first and on its last day. */
    @Test
    void aClockThatIsNoLongerLawIsNone() {
        Obligation clock = Obligation.builder()
                .id(ObligationId.of("a"))
                .action("act")
                .trigger(Event.of(Occurrence.DATA_SUBJECT_REQUEST))
                .limit(atMost("P1M"))
                .kind(TimeKind.MAX)
                .addBasis(LegalReference.gdpr("12(3)"))
                .from(LocalDate.of(2018, 5, 25))
                .until(LocalDate.of(2026, 3, 5))
                .build();

        // 5 March + 1 month = 5 April, Easter Sunday: Tuesday 7 April
        assertThat(date(engine(clock)
                        .after(FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2026-03-05"))
                        .named("a")))
                .isEqualTo("2026-04-07");
        assertThat(date(engine(clock)
                        .after(FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2026-03-06"))
                        .named("a")))
                .isEqualTo("NOT_LAW");
    }

    private record Closed(CalendarId id, LocalDate first, LocalDate last, LocalDate closed) implements CalendarSource {
        @Override
        public String title() {
            return "Closed on one day";
        }

        @Override
        public String edition() {
            return "1";
        }

        @Override
        public boolean isClosed(LocalDate day) {
            return day.equals(closed);
        }
    }

    private static LegalCalendar closed(String id, LocalDate day) {
        return LegalCalendar.of(
                new Closed(CalendarId.of(id), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), day));
    }

    /** 17 June + 2 working days are 18 and 19 June; with 18 June closed they are 19 and 20 June, as this calendar knows no weekends. */
    @Test
    void aClauseMayNameACalendarOfTheCaller() {
        Deadlines engine = engine(duty("a", NOTICE, named("P2WD", null, "ACME")));

        assertThat(date(engine.after(SENT).named("a"))).isEqualTo("UNKNOWN_NAME");
        assertThat(date(engine.calendars(Calendars.bundled().with(closed("ACME", LocalDate.of(2026, 6, 18))))
                        .after(SENT)
                        .named("a")))
                .isEqualTo("2026-06-20");
    }

    /** 5 March + 1 month = 5 April: Tuesday 7 April by the published list, which only a calendar named after one state stands for. */
    @Test
    void theListOfTheLawIsThatOfTheStateOfTheCalendar() {
        Obligation clock = clock("a", "12(3)", Event.of(Occurrence.DATA_SUBJECT_REQUEST), atMost("P1M"));
        Fact received = FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2026-03-05");
        LegalCalendar bank = Calendars.bundled().find(CalendarId.of("SE-BANK")).orElseThrow();
        LegalCalendar danish =
                Calendars.bundled().find(CalendarId.of("DK-BANK")).orElseThrow();

        assertThat(date(at(clock, Place.of("Europe/Stockholm", "EU-OJ-SE"))
                        .after(received)
                        .named("a")))
                .isEqualTo("2026-04-07");
        assertThat(date(at(clock, Place.of(STOCKHOLM.zone(), bank))
                        .after(received)
                        .named("a")))
                .isEqualTo("2026-04-07");
        assertThat(date(at(clock, Place.of(STOCKHOLM.zone(), bank.and(danish)))
                        .after(received)
                        .named("a")))
                .isEqualTo("NO_CALENDAR");
        assertThat(date(at(clock, Place.of(STOCKHOLM.zone(), closed("SE", LocalDate.of(2026, 6, 18))))
                        .after(received)
                        .named("a")))
                .isEqualTo("NO_CALENDAR");
    }

    private static Deadlines at(Obligation obligation, Place place) {
        return Deadlines.of(List.of(obligation), place);
    }
}
