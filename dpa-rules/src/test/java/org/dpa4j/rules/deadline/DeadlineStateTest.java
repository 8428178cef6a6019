package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.AWARE;
import static org.dpa4j.rules.deadline.Given.NOTICE;
import static org.dpa4j.rules.deadline.Given.PLANNED_USE;
import static org.dpa4j.rules.deadline.Given.atLeast;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;
import static org.dpa4j.rules.deadline.Given.recurring;
import static org.dpa4j.rules.deadline.Given.right;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.TimeLimit;
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
    void aCapIsNotYetAndTheNextAuditMayBeTooEarly() {
        Obligation cap = duty(
                "cap",
                "/audit/frequency",
                Event.of(Occurrence.AUDIT_START),
                recurring(Bound.AT_MOST, 1, Cycle.CALENDAR_YEAR));
        Fact last = FactType.AUDIT_DONE.at("2025-12-20");
        Schedule planned = engine(cap).after(last, FactType.AUDIT_PLANNED.at("2025-12-30"));

        assertThat(state(engine(cap).after(last), "cap", "2025-12-31T12:00Z")).isEqualTo(DeadlineState.NOT_YET);
        assertThat(state(engine(cap).after(last), "cap", "2026-01-01T12:00Z")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(planned, "cap", "2026-01-01T12:00Z")).isEqualTo(DeadlineState.OUT_OF_TIME);
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
    void withoutADateThereIsNothingToMissButItCanBeMet() {
        Deadlines engine = engine(duty("breach-notice", "/breachNotification/notice", AWARE, null));

        assertThat(state(engine.after(AWARE_AT), "breach-notice", "2027-01-01T00:00Z"))
                .isEqualTo(DeadlineState.UNDATED);
        assertThat(state(
                        engine.after(AWARE_AT, FactType.CONTROLLER_INFORMED.at("2026-05-01")),
                        "breach-notice",
                        "2027-01-01T00:00Z"))
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    void aScheduleIsAskedForAState() {
        Schedule schedule = engine(BREACH, duty("a", AWARE, atMost("P10D"))).after(AWARE_AT);

        assertThat(schedule.in(DeadlineState.OVERDUE, instant("2026-04-20T00:00Z")))
                .extracting(Deadline::id)
                .containsExactly("breach-notice");
        assertThat(schedule.find("b")).isEmpty();
    }
}
