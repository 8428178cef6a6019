package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.AWARE;
import static org.dpa4j.rules.deadline.Given.ENDED;
import static org.dpa4j.rules.deadline.Given.NOTICE;
import static org.dpa4j.rules.deadline.Given.PLANNED_USE;
import static org.dpa4j.rules.deadline.Given.atLeast;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.clock;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;
import static org.dpa4j.rules.deadline.Given.recurring;
import static org.dpa4j.rules.deadline.Given.right;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.time.CountError;
import org.junit.jupiter.api.Test;

/** How deadlines stand: each state, and each way from one to the next. */
class DeadlineStateTest {
    private static final Obligation BREACH =
            duty("breach-notice", "/breachNotification/notice/limits/0", AWARE, atMost("PT48H"));
    private static final Fact AWARE_AT = FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00");
    private static final Event ENDED = Event.of(Occurrence.END_OF_SERVICES);
    private static final Fact ENDED_ON = FactType.SERVICE_TERMINATED.at("2026-06-30");

    private static DeadlineState state(Schedule schedule, String id, String at) {
        return schedule.named(id).state(instant(at));
    }

    private static Instant instant(String at) {
        return OffsetDateTime.parse(at).toInstant();
    }

    @Test
    void aDutyIsOpenToItsBoundAndThenOverdue() {
        Schedule schedule = engine(BREACH).after(AWARE_AT);

        assertThat(state(schedule, "breach-notice", "2026-04-16T09:30+02:00")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(schedule, "breach-notice", "2026-04-16T09:30:01+02:00"))
                .isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void aDutyIsMetByWhatFulfilsIt() {
        Schedule inTime = engine(BREACH).after(AWARE_AT, FactType.CONTROLLER_INFORMED.at("2026-04-16T09:30+02:00"));
        Schedule late = engine(BREACH).after(AWARE_AT, FactType.CONTROLLER_INFORMED.at("2026-04-16T09:31+02:00"));

        assertThat(state(inTime, "breach-notice", "2026-04-16T09:00+02:00")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(inTime, "breach-notice", "2026-04-16T09:30+02:00")).isEqualTo(DeadlineState.MET);
        assertThat(state(inTime, "breach-notice", "2027-01-01T00:00+01:00")).isEqualTo(DeadlineState.MET);
        assertThat(state(late, "breach-notice", "2026-04-16T09:30:30+02:00")).isEqualTo(DeadlineState.OVERDUE);
        assertThat(state(late, "breach-notice", "2026-04-17T09:30+02:00")).isEqualTo(DeadlineState.OUT_OF_TIME);
    }

    /** The end of the day in Stockholm, not in UTC. */
    @Test
    void aDayEndsAtMidnightInItsPlace() {
        Schedule schedule = engine(duty("a", ENDED, atMost("P10D"))).after(ENDED_ON);

        assertThat(state(schedule, "a", "2026-07-10T23:59:59+02:00")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(schedule, "a", "2026-07-11T00:00+02:00")).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void anythingIsDoneIfTheCallerSaysSo() {
        Fact done = FactType.DONE.at("2026-07-01").about("a");
        Schedule schedule = engine(duty("a", ENDED, atMost("P10D")), duty("b", ENDED, atMost("P10D")))
                .after(ENDED_ON, done);

        assertThat(state(schedule, "a", "2026-07-20T00:00Z")).isEqualTo(DeadlineState.MET);
        assertThat(state(schedule, "b", "2026-07-20T00:00Z")).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void aRightLapses() {
        Schedule schedule = engine(right("objection", "/subProcessing/objection/right", NOTICE, atMost("P10D")))
                .after(FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-01"));

        assertThat(state(schedule, "objection", "2026-06-11T12:00+02:00")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(schedule, "objection", "2026-06-12T12:00+02:00")).isEqualTo(DeadlineState.LAPSED);
    }

    /** 30 June + 45 days = 14 August. */
    @Test
    void aMinimumIsNotYetAndThenOpen() {
        Obligation keeping = duty("keeping", "/endOfServices/minimumKeeping", ENDED, atLeast("P45D"));
        Schedule schedule = engine(keeping).after(ENDED_ON);
        Schedule early = engine(keeping).after(ENDED_ON, FactType.DELETION_DONE.at("2026-08-14"));
        Schedule fine = engine(keeping).after(ENDED_ON, FactType.DELETION_DONE.at("2026-08-15"));

        assertThat(state(schedule, "keeping", "2026-08-14T23:59+02:00")).isEqualTo(DeadlineState.NOT_YET);
        assertThat(state(schedule, "keeping", "2026-08-15T00:00+02:00")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(early, "keeping", "2026-08-20T00:00+02:00")).isEqualTo(DeadlineState.OUT_OF_TIME);
        assertThat(state(fine, "keeping", "2026-08-20T00:00+02:00")).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aCapIsNotYetAndAPlanDoesNotUseIt() {
        Obligation cap = duty(
                "cap",
                "/audit/frequency",
                Event.of(Occurrence.AUDIT_START),
                recurring(Bound.AT_MOST, 1, Cycle.CALENDAR_YEAR));
        Fact last = FactType.AUDIT_DONE.at("2025-12-20");
        Schedule planned = engine(cap).after(last, FactType.AUDIT_PLANNED.at("2025-12-30"));

        assertThat(state(engine(cap).after(last), "cap", "2025-12-31T12:00Z")).isEqualTo(DeadlineState.NOT_YET);
        assertThat(state(engine(cap).after(last), "cap", "2026-01-01T12:00Z")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(planned, "cap", "2026-01-01T12:00Z")).isEqualTo(DeadlineState.OPEN);
    }

    /** Notice by 31 May for use on 1 July. */
    @Test
    void aNoticeIsMetByTheAnnouncement() {
        Obligation notice = duty("notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D"));
        Fact use = FactType.PLANNED_USE.at("2026-07-01");
        Schedule inTime = engine(notice).after(use, FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-05-31"));
        Schedule late = engine(notice).after(use, FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01"));

        assertThat(state(engine(notice).after(use), "notice", "2026-06-01T00:00+02:00"))
                .isEqualTo(DeadlineState.OVERDUE);
        assertThat(state(inTime, "notice", "2026-06-02T00:00+02:00")).isEqualTo(DeadlineState.MET);
        assertThat(state(late, "notice", "2026-06-02T00:00+02:00")).isEqualTo(DeadlineState.OUT_OF_TIME);
    }

    @Test
    void useBeforeItsFirstDayIsOutOfTime() {
        Obligation notice = duty("notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D"));
        Schedule schedule = engine(notice)
                .after(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01"), FactType.USE_STARTED.at("2026-06-20"));

        assertThat(state(schedule, "notice/earliest-use", "2026-06-19T12:00Z")).isEqualTo(DeadlineState.NOT_YET);
        assertThat(state(schedule, "notice/earliest-use", "2026-06-21T12:00Z")).isEqualTo(DeadlineState.OUT_OF_TIME);
    }

    /** 1 June + 30 clear days: from 2 July. A plan for 20 June is too early; it is no use, not even after its day. */
    @Test
    void aPlanThatIsTooEarlyIsNoUse() {
        Obligation notice = duty("notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D"));
        Schedule schedule = engine(notice)
                .after(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01"), FactType.PLANNED_USE.at("2026-06-20"));

        assertThat(state(schedule, "notice/earliest-use", "2026-06-21T12:00Z")).isEqualTo(DeadlineState.NOT_YET);
        assertThat(schedule.named("notice/earliest-use").steps())
                .last()
                .hasToString("The event planned-use on 2026-06-20 is too early.");
    }

    @Test
    void whatLastsIsOpenAndThenLapsed() {
        Schedule schedule = engine(duty("a", null, TimeLimit.until(ENDED))).after(ENDED_ON);

        assertThat(state(schedule, "a", "2026-06-30T12:00+02:00")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(schedule, "a", "2026-07-01T00:00+02:00")).isEqualTo(DeadlineState.LAPSED);
    }

    @Test
    void whatIsWaivedIsNeitherMetNorOverdue() {
        Deadlines engine = engine(BREACH).waiving(ObligationId.of("breach-notice"));

        assertThat(state(engine.after(AWARE_AT), "breach-notice", "2027-01-01T00:00Z"))
                .isEqualTo(DeadlineState.WAIVED);
    }

    @Test
    void withoutADateThereIsNothingToMissButItCanBeDone() {
        Deadlines engine = engine(duty("breach-notice", "/breachNotification/notice", AWARE, null));

        assertThat(state(engine.after(AWARE_AT), "breach-notice", "2027-01-01T00:00Z"))
                .isEqualTo(DeadlineState.UNDATED);
        assertThat(state(
                        engine.after(AWARE_AT, FactType.CONTROLLER_INFORMED.at("2026-05-01")),
                        "breach-notice",
                        "2027-01-01T00:00Z"))
                .isEqualTo(DeadlineState.DONE);
    }

    /** Promptness is no figure: six months later nobody can say by how much it was late. */
    @Test
    void whatHasNoFigureIsDoneAndNeverMet() {
        Obligation prompt = duty(
                "breach-notice", "/breachNotification/notice", AWARE, TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY));
        Schedule late = engine(prompt).after(AWARE_AT, FactType.CONTROLLER_INFORMED.at("2026-10-14T09:30+02:00"));

        assertThat(state(late, "breach-notice", "2026-10-14T09:29+02:00")).isEqualTo(DeadlineState.UNDATED);
        assertThat(state(late, "breach-notice", "2026-10-14T09:30+02:00")).isEqualTo(DeadlineState.DONE);
    }

    /**
     * No notice has been given: 1 July - 30 days = 1 June, clear days 31 May; 31 May + 10 days = 10 June, which binds nobody. Once
     * May is over without a notice, the date says nothing.
     */
    @Test
    void aPlanIsNeverOverdueLapsedOrMet() {
        Obligation notice = duty("notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D"));
        Obligation window = right("objection", "/subProcessing/objection/right", NOTICE, atMost("P10D"));
        Fact use = FactType.PLANNED_USE.at("2026-07-01");
        Schedule plan = engine(notice, window).after(use);
        Schedule objected = engine(notice, window).after(use, FactType.OBJECTION_RAISED.at("2026-06-05"));

        assertThat(plan.named("objection").lastDay()).contains(LocalDate.of(2026, 6, 10));
        assertThat(plan.named("objection").assumed())
                .isEqualTo(plan.named("notice").legal().map(end -> end.bound().toInstant()));
        assertThat(state(plan, "objection", "2026-05-31T22:00Z")).isEqualTo(DeadlineState.PLANNED);
        assertThat(state(plan, "objection", "2026-06-01T22:00:01Z")).isEqualTo(DeadlineState.STALE);
        assertThat(state(objected, "objection", "2026-06-20T00:00Z")).isEqualTo(DeadlineState.DONE);
    }

    /** A month from 31 January is 28 February 2027, a Sunday: whether it rolls takes a calendar, and in time by then is in time. */
    @Test
    void whatIsInTimeByTheStrictestReadingIsInTime() {
        Event received =
                new Event(Occurrence.DATA_SUBJECT_REQUEST, Optional.of(Moment.RECEIVED), Optional.of(Actor.CONTROLLER));
        Deadlines engine =
                Deadlines.of(List.of(clock("law.art-12-3", "12(3)", received, atMost("P1M"))), Given.NO_CALENDAR);
        Fact forwarded = FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2027-01-31");
        Schedule open = engine.after(forwarded);

        assertThat(open.named("law.art-12-3").safe().orElseThrow()).hasToString("2027-02-28");
        assertThat(open.named("law.art-12-3").uncomputable().orElseThrow().error())
                .contains(CountError.CALENDAR_REQUIRED);
        assertThat(state(open, "law.art-12-3", "2027-02-28T22:59:59Z")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(open, "law.art-12-3", "2027-02-28T23:00:00Z")).isEqualTo(DeadlineState.UNDATED);

        Schedule early = engine.after(forwarded, FactType.DATA_SUBJECT_REQUEST_ANSWERED.at("2027-02-28"));
        Schedule late = engine.after(forwarded, FactType.DATA_SUBJECT_REQUEST_ANSWERED.at("2027-03-01"));
        assertThat(state(early, "law.art-12-3", "2027-03-05T00:00:00Z")).isEqualTo(DeadlineState.MET);
        assertThat(state(late, "law.art-12-3", "2027-03-05T00:00:00Z")).isEqualTo(DeadlineState.DONE);
    }

    /** No time is stated, but a notice of what is planned comes before it. */
    @Test
    void aNoticeWithoutATimeIsDoneByTheAnnouncement() {
        Obligation notice = duty("notice", "/subProcessing/changeNotice/duty", PLANNED_USE, null);
        Schedule schedule = engine(notice)
                .after(FactType.PLANNED_USE.at("2026-07-01"), FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-05-31"));

        assertThat(state(schedule, "notice", "2026-06-02T00:00Z")).isEqualTo(DeadlineState.DONE);
    }

    /** 48 hours end on 16 April at 09:30: the day before is in time, the day after is late, of the day itself nobody knows. */
    @Test
    void hoursAreNotJudgedByABareDate() {
        for (String[] row :
                new String[][] {{"2026-04-15", "MET"}, {"2026-04-16", "DONE"}, {"2026-04-17", "OUT_OF_TIME"}}) {
            Schedule schedule = engine(BREACH).after(AWARE_AT, FactType.CONTROLLER_INFORMED.at(row[0]));

            assertThat(state(schedule, "breach-notice", "2026-04-20T00:00Z")).hasToString(row[1]);
        }
    }

    @Test
    void aScheduleIsAskedForAState() {
        Schedule schedule = engine(BREACH, duty("a", AWARE, atMost("P10D"))).after(AWARE_AT);

        assertThat(schedule.in(DeadlineState.OVERDUE, instant("2026-04-20T00:00Z")))
                .extracting(Deadline::id)
                .containsExactly("breach-notice");
        assertThat(schedule.find("b")).isEmpty();
    }

    /** Two reports: the first one in time fulfils the duty, in whichever order they are told. */
    @Test
    void theFirstFulfilmentCounts() {
        Fact first = FactType.CONTROLLER_INFORMED.at("2026-04-16T09:00+02:00");
        Fact second = FactType.CONTROLLER_INFORMED.at("2026-04-18T09:00+02:00");

        for (Schedule schedule : List.of(
                engine(BREACH).after(AWARE_AT, first, second), engine(BREACH).after(AWARE_AT, second, first))) {
            assertThat(schedule.named("breach-notice").metBy()).contains(first);
            assertThat(state(schedule, "breach-notice", "2026-04-20T00:00Z")).isEqualTo(DeadlineState.MET);
        }
    }

    /** The notice of another breach fulfils nothing here; that the duty is done may be said without its matter. */
    @Test
    void aDutyIsMetByWhatBelongsToItsMatter() {
        Fact aware = AWARE_AT.about("i-7");
        Fact informed = FactType.CONTROLLER_INFORMED.at("2026-04-15T09:00+02:00");

        assertThat(metBy(aware, informed.about("i-8"))).isEmpty();
        assertThat(metBy(aware, informed.about("i-7"))).isPresent();
        assertThat(metBy(aware, informed)).isPresent();
        assertThat(metBy(aware, FactType.DONE.at("2026-04-15T09:00+02:00").about("breach-notice")))
                .isPresent();
    }

    private static Optional<Fact> metBy(Fact... facts) {
        return engine(BREACH).after(facts).named("breach-notice#i-7").metBy();
    }

    /** At the moment of awareness it is in time; before there was nothing to tell. An audit is not the next one after itself. */
    @Test
    void whatIsDoneWithTheStartMeetsADutyButIsNoFurtherTime() {
        Fact done = FactType.DONE.at("2026-04-14T09:30+02:00").about("breach-notice");
        assertThat(state(engine(BREACH).after(AWARE_AT, done), "breach-notice", "2026-04-20T00:00Z"))
                .isEqualTo(DeadlineState.MET);
        Fact before = FactType.DONE.at("2026-04-14T09:29+02:00").about("breach-notice");
        assertThat(state(engine(BREACH).after(AWARE_AT, before), "breach-notice", "2026-04-20T00:00Z"))
                .isEqualTo(DeadlineState.OVERDUE);

        Obligation audits =
                duty("audits", Event.of(Occurrence.AUDIT_START), recurring(Bound.AT_LEAST, 1, Cycle.of("P12M")));
        Fact audit = FactType.AUDIT_DONE.at("2026-02-02");
        assertThat(state(
                        engine(audits)
                                .after(audit, FactType.DONE.at("2026-02-02").about("audits")),
                        "audits",
                        "2027-03-01T00:00Z"))
                .isEqualTo(DeadlineState.OVERDUE);
        assertThat(state(
                        engine(audits)
                                .after(audit, FactType.DONE.at("2026-02-03").about("audits")),
                        "audits",
                        "2027-03-01T00:00Z"))
                .isEqualTo(DeadlineState.MET);
    }

    /** The beginning of an agreement comes by itself; a check that somebody owes does not. */
    @Test
    void aDateOfNobodyComesAbout() {
        TimeLimit date = new Fixed(LocalDate.of(2026, 6, 30), Optional.empty(), Bindingness.FIRM, List.of());
        Obligation nobody = Obligation.builder()
                .id(ObligationId.of("start"))
                .pointer("/term/effectiveOn")
                .action("take-effect")
                .limit(date)
                .kind(TimeKind.DATE)
                .build();
        Schedule dates = engine(nobody, duty("check", null, date)).dates();

        assertThat(state(dates, "start", "2026-06-30T12:00+02:00")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(dates, "start", "2026-07-01T00:00+02:00")).isEqualTo(DeadlineState.MET);
        assertThat(state(dates, "check", "2026-07-01T00:00+02:00")).isEqualTo(DeadlineState.OVERDUE);
        // a period of nobody is no date: it is over and nothing has been done
        Obligation period = Obligation.builder()
                .id(ObligationId.of("period"))
                .pointer("/somewhere")
                .action("act")
                .trigger(ENDED)
                .limit(atMost("P10D"))
                .kind(TimeKind.MAX)
                .build();
        assertThat(state(engine(period).after(ENDED_ON), "period", "2026-07-20T00:00Z"))
                .isEqualTo(DeadlineState.OVERDUE);
    }

    /** What is not said of a deadline is the ordinary. */
    @Test
    void aDeadlineIsOrdinaryByDefault() {
        Deadline deadline = Deadline.builder()
                .id("a")
                .obligation(BREACH)
                .kind(TimeKind.MAX)
                .zone(ZoneId.of("Europe/Stockholm"))
                .uncomputable(new Uncomputable(Obstacle.NO_TIME, "no time is stated"))
                .build();

        assertThat(deadline.part()).isEqualTo(Part.MAIN);
        assertThat(deadline.bindingness()).isEqualTo(Bindingness.FIRM);
        assertThat(deadline.planned()).isFalse();
        assertThat(deadline.waived()).isFalse();
        assertThat(deadline.provisional()).isFalse();
        assertThat(deadline.steps()).isEmpty();
    }

    /** The published lists of 2025 and 2026 have been checked; that of 2040 has not been published. */
    @Test
    void aDateInAYearThatNobodyCouldCheckIsProvisional() {
        Obligation answer = clock("a", "12(3)", Event.of(Occurrence.DATA_SUBJECT_REQUEST), atMost("P1M"));

        assertThat(provisional(answer, "2026-03-05")).isFalse();
        assertThat(provisional(answer, "2040-03-05")).isTrue();
        // days are the same in every year
        assertThat(provisional(duty("a", Event.of(Occurrence.DATA_SUBJECT_REQUEST), atMost("P30D")), "2040-03-05"))
                .isFalse();
    }

    private static boolean provisional(Obligation obligation, String day) {
        return engine(obligation)
                .after(FactType.parse("data-subject-request:received").at(day))
                .named("a")
                .provisional();
    }
}
