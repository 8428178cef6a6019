package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dpa4j.rules.deadline.Given.AWARE;
import static org.dpa4j.rules.deadline.Given.NOTICE;
import static org.dpa4j.rules.deadline.Given.PLANNED_USE;
import static org.dpa4j.rules.deadline.Given.atLeast;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.clock;
import static org.dpa4j.rules.deadline.Given.date;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;
import static org.dpa4j.rules.deadline.Given.right;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.time.Convention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from what. */
class ChainsTest {
    private static final Fact ANNOUNCED = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01T10:00+02:00");
    private static final Fact RECEIVED = FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-01T10:00+02:00");
    private static final Obligation CHANGE =
            duty("change-notice", "/subProcessing/changeNotice/duty/limits/0", PLANNED_USE, before("P30D"));
    private static final Obligation OBJECTION =
            right("objection", "/subProcessing/objection/right/limits/0", NOTICE, atMost("P10D"));
    private static final Obligation BREACH =
            duty("breach-notice", "/breachNotification/notice/limits/0", AWARE, atMost("PT48H"));
    private static final Obligation ART_33_1 = clock(
            "law.art-33-1",
            "33(1)",
            new Event(Occurrence.PERSONAL_DATA_BREACH, Optional.of(Moment.AWARE), Optional.of(Actor.CONTROLLER)),
            atMost("PT72H"));

    /** Objection until 11 June; 1 June + 30 clear days: use from 2 July, for which 1 June is the last day. */
    @Test
    void aNoticeOpensTheWindowAndThenTheUse() {
        Schedule schedule = engine(CHANGE, OBJECTION).after(ANNOUNCED);

        assertThat(schedule.ids()).containsExactly("objection", "change-notice/earliest-use");
        assertThat(date(schedule.named("objection"))).isEqualTo("2026-06-11");
        assertThat(schedule.named("change-notice/earliest-use").earliestDay()).contains(LocalDate.of(2026, 7, 2));
        assertThat(engine(CHANGE)
                        .after(FactType.PLANNED_USE.at("2026-07-02"))
                        .named("change-notice")
                        .lastDay())
                .contains(LocalDate.of(2026, 6, 1));
    }

    /** 45 days to object outlast 30 days of notice: 1 June + 45 = 16 July. */
    @Test
    void useWaitsForTheWindow() {
        Obligation slow = right("objection", "/subProcessing/objection/right/limits/0", NOTICE, atMost("P45D"));

        Deadline use = engine(CHANGE, slow).after(ANNOUNCED).named("change-notice/earliest-use");

        assertThat(use.earliestDay()).contains(LocalDate.of(2026, 7, 17));
        assertThat(use.steps())
                .last()
                .hasToString("Use waits until the window to object has ended, 2026-07-16. [GDPR Art. 28(2)]");
    }

    /** 28 February + 1 month is 28 March, but 29 to 31 March - 1 month is 28 February too, which is not clear. */
    @Test
    void theFirstDayOfUseLeavesTheWholeNotice() {
        Obligation month =
                duty("change-notice", "/subProcessing/changeNotice/duty/limits/0", PLANNED_USE, before("P1M"));
        Fact announced = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-02-28");

        Deadline use = engine(month).after(announced).named("change-notice/earliest-use");

        assertThat(use.earliestDay()).contains(LocalDate.of(2026, 4, 1));
        assertThat(date(engine(month)
                        .after(FactType.PLANNED_USE.at("2026-04-01"))
                        .named("change-notice")))
                .isEqualTo("2026-02-28");
        assertThat(date(engine(month)
                        .after(FactType.PLANNED_USE.at("2026-03-31"))
                        .named("change-notice")))
                .isEqualTo("2026-02-27");
    }

    @Test
    void anObjectionHasToBeSettledFirst() {
        Schedule schedule = engine(CHANGE, OBJECTION).after(ANNOUNCED, FactType.OBJECTION_RAISED.at("2026-06-05"));

        assertThat(schedule.named("change-notice/earliest-use").uncomputable())
                .contains(new Uncomputable(Obstacle.BY_CHOICE, "an objection was raised, which must be settled first"));
        assertThat(schedule.named("objection").metBy()).isPresent();
    }

    /** A plan alone: notice by 31 May (legal), and from there the window, for planning. */
    @Test
    void aPlanGivesTheChainForPlanning() {
        Schedule schedule = engine(CHANGE, OBJECTION).after(FactType.PLANNED_USE.at("2026-07-01"));

        assertThat(schedule.ids()).containsExactly("change-notice", "objection");
        Deadline objection = schedule.named("objection");
        assertThat(objection.planned()).isTrue();
        assertThat(objection.safe().orElseThrow()).hasToString("2026-06-08"); // Friday 29 May + 10
        assertThat(objection.legal().orElseThrow()).hasToString("2026-06-10");
        assertThat(objection.steps().get(0).text())
                .isEqualTo(
                        "The bound of change-notice, 2026-05-31, stands in for what has not happened; for planning only.");
    }

    @Test
    void aFactTakesThePlaceOfThePlan() {
        Schedule schedule = engine(CHANGE, OBJECTION).after(FactType.PLANNED_USE.at("2026-07-15"), ANNOUNCED);

        assertThat(schedule.named("objection").planned()).isFalse();
        assertThat(date(schedule.named("objection"))).isEqualTo("2026-06-11");
    }

    @Test
    void silenceMeansWhatTheAgreementSays() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .subProcessing(SubProcessing.builder()
                        .changeNotice(ChangeNotice.builder()
                                .duty(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER)
                                        .on(PLANNED_USE)
                                        .within(before("P30D")))
                                .build())
                        .objection(Objection.builder()
                                .right(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR)
                                        .on(NOTICE)
                                        .within(atMost("P10D")))
                                .silence(Silence.APPROVAL)
                                .build())
                        .build())
                .build();
        Deadlines engine = Deadlines.of(agreement, Given.STOCKHOLM);

        Deadline silence = engine.after(ANNOUNCED).named("objection.deemed-approval");
        assertThat(date(silence)).isEqualTo("2026-06-11");
        assertThat(silence.steps()).last().hasToString("Silence until then means approval. [GDPR Art. 28(2)]");
        assertThat(date(engine.after(ANNOUNCED, FactType.OBJECTION_RAISED.at("2026-06-11"))
                        .named("objection.deemed-approval")))
                .isEqualTo("BY_CHOICE");
        assertThat(date(engine.after(ANNOUNCED, FactType.OBJECTION_RAISED.at("2026-06-12"))
                        .named("objection.deemed-approval")))
                .isEqualTo("2026-06-11");
    }

    /** The window ends on 11 June: an objection of that day stops the use, one of 12 June does not; 1 June + 30 clear days. */
    @Test
    void aLateObjectionDoesNotStopTheUse() {
        Deadlines engine = engine(CHANGE, OBJECTION);
        Deadline stopped = engine.after(ANNOUNCED, FactType.OBJECTION_RAISED.at("2026-06-11"))
                .named("change-notice/earliest-use");
        Deadline free = engine.after(ANNOUNCED, FactType.OBJECTION_RAISED.at("2026-06-12"))
                .named("change-notice/earliest-use");

        assertThat(date(stopped)).isEqualTo("BY_CHOICE");
        assertThat(free.earliestDay()).contains(LocalDate.of(2026, 7, 2));
        assertThat(free.steps())
                .last()
                .hasToString("The objection of 2026-06-12 came after the window had ended; it changes nothing.");
    }

    /** The controller's request for deletion is the request that the confirmation counts from: 15 January + 30 days. */
    @Test
    void aRequestForDeletionStartsItsConfirmation() {
        Obligation confirmation = duty(
                "deletion-confirmation",
                "/endOfServices/confirmation/limits/0",
                Event.of(Occurrence.REQUEST_OF_CONTROLLER),
                atMost("P30D"));

        Schedule schedule = engine(confirmation).after(FactType.DELETION_REQUESTED.at("2027-01-15"));

        assertThat(schedule.named("deletion-confirmation").lastDay()).contains(LocalDate.of(2027, 2, 14));
    }

    /**
     * 72 hours from Friday 17:30 over the Sunday with 23 hours: Monday 18:30 has 72 elapsed hours, 17:30 is three days on the clock.
     * In autumn the elapsed hours are the earlier ones: Monday 16:30. The earlier one is safe.
     */
    @Test
    void theSafeEndOf72HoursIsTheEarlierOneWhenTheClocksChange() {
        Deadlines engine = engine(ART_33_1);

        assertThat(engine.after(FactType.CONTROLLER_AWARE.at("2027-03-26T17:30+01:00"))
                        .named("law.art-33-1")
                        .safe()
                        .orElseThrow())
                .hasToString("2027-03-29T17:30+02:00");
        assertThat(engine.after(FactType.CONTROLLER_AWARE.at("2026-10-23T17:30+02:00"))
                        .named("law.art-33-1")
                        .safe()
                        .orElseThrow())
                .hasToString("2026-10-26T16:30+01:00");
    }

    /** Without an objection an end of the agreement gives no right to end it: 31 December - 30 days = 1 December, clear 30 November. */
    @Test
    void aRightAfterAnObjectionNeedsTheObjectionAndTheEnd() {
        Obligation right = Obligation.builder()
                .id(ObligationId.of("may-terminate"))
                .pointer("/subProcessing/objection/effects/0/duty/limits/0")
                .action("terminate")
                .modality(Modality.MAY)
                .trigger(Event.of(Occurrence.END_OF_AGREEMENT))
                .onlyAfter(Event.of(Occurrence.OBJECTION))
                .limit(before("P30D"))
                .kind(TimeKind.NOTICE)
                .build();
        Fact ended = FactType.AGREEMENT_TERMINATED.at("2026-12-31");
        Fact objected = FactType.OBJECTION_RAISED.at("2026-10-01");

        assertThat(engine(right).after(ended).deadlines()).isEmpty();
        assertThat(date(engine(right).after(objected).named("may-terminate"))).isEqualTo("TRIGGER_NOT_HAPPENED");
        assertThat(date(engine(right).after(objected, ended).named("may-terminate")))
                .isEqualTo("2026-11-30");
    }

    @Test
    void aClockThatStandsStillHasNoDate() {
        Obligation duty = duty("a", Event.of(Occurrence.END_OF_SERVICES), atMost("P30D"));

        Deadline still = engine(duty)
                .after(
                        FactType.SERVICE_TERMINATED.at("2027-01-11"),
                        FactType.SUSPENDED.at("2027-01-20").about("a"))
                .named("a");

        assertThat(still.uncomputable().orElseThrow())
                .hasToString("SUSPENDED: the clock stands still since 2027-01-20, and it is not known until when");
    }

    /** That a breach was detected is nobody's awareness: the clocks are named, and say what they wait for. */
    @Test
    void clocksWaitForTheAwarenessOfTheirOwnParty() {
        Obligation subjects = clock(
                "law.art-34-1",
                "34(1)",
                new Event(Occurrence.PERSONAL_DATA_BREACH, Optional.of(Moment.AWARE), Optional.of(Actor.CONTROLLER)),
                TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY));
        Schedule detected =
                engine(BREACH, ART_33_1, subjects).after(FactType.BREACH_DETECTED.at("2026-04-14T09:30+02:00"));

        assertThat(detected.deadlines())
                .extracting(
                        Deadline::id, one -> one.uncomputable().orElseThrow().text())
                .containsExactly(
                        tuple("breach-notice", "it starts with processor-aware, which is not recorded"),
                        tuple("law.art-33-1", "it starts with controller-aware, which is not recorded"),
                        tuple("law.art-34-1", "it starts with controller-aware, which is not recorded"));
    }

    /** An agreement for as long as the services last ends with them, and what its end sets off begins: 30 June + 90 days. */
    @Test
    void theEndOfTheTermIsTheEndOfTheAgreement() {
        Obligation term = duty(
                "agreement-duration",
                "/term/duration/limits/0",
                null,
                TimeLimit.until(Event.of(Occurrence.END_OF_SERVICES)));
        Obligation deletion = duty(
                "deletion", "/endOfServices/disposal/limits/0", Event.of(Occurrence.END_OF_AGREEMENT), atMost("P90D"));

        Deadline due = engine(term, deletion)
                .after(FactType.SERVICE_TERMINATED.at("2026-06-30"))
                .named("deletion");

        assertThat(due.lastDay()).contains(LocalDate.of(2026, 9, 28));
        assertThat(due.planned()).isFalse();
        assertThat(due.steps()).first().hasToString("It starts with the end of agreement-duration, 2026-06-30.");
    }

    /** 48 hours of the processor, then 72 hours of the controller; 14 April 09:30 is a Tuesday. */
    @Test
    void aBreachIsPassedOn() {
        Fact aware = FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00");
        Deadlines engine = engine(BREACH, ART_33_1);

        Schedule plan = engine.after(aware);
        assertThat(plan.ids()).containsExactly("breach-notice", "law.art-33-1");
        assertThat(date(plan.named("breach-notice"))).isEqualTo("2026-04-16T09:30+02:00");
        assertThat(plan.named("law.art-33-1").planned()).isTrue();
        assertThat(date(plan.named("law.art-33-1"))).isEqualTo("2026-04-19T10:00+02:00");

        Fact informed = FactType.CONTROLLER_INFORMED.at("2026-04-15T08:00+02:00");
        Deadline told = engine.after(aware, informed).named("law.art-33-1");
        assertThat(told.planned()).isFalse();
        assertThat(told.state(OffsetDateTime.parse("2026-04-18T10:00+02:00").toInstant()))
                .isEqualTo(DeadlineState.OVERDUE);
        assertThat(told.steps())
                .first()
                .hasToString(
                        "The event controller-informed on 2026-04-15T08:00+02:00 starts it: awareness itself is not recorded, and"
                                + " who is informed counts as aware (EDPB Guidelines 9/2022).");
        assertThat(told.safe().orElseThrow()).hasToString("2026-04-18T08:00+02:00");

        Fact controller = FactType.CONTROLLER_AWARE.at("2026-04-15T11:15+02:00");
        Deadline known = engine.after(aware, informed, controller).named("law.art-33-1");
        assertThat(known.planned()).isFalse();
        assertThat(known.safe().orElseThrow()).hasToString("2026-04-18T08:00+02:00");
        assertThat(known.legal().orElseThrow()).hasToString("2026-04-18T12:00+02:00");
        assertThat(known.facts()).containsExactly(informed, controller);
    }

    @Test
    void theControllersOwnKnowledgeNeedsNobodyElses() {
        Deadline alone = engine(BREACH, ART_33_1)
                .after(FactType.CONTROLLER_AWARE.at("2026-04-15T11:15+02:00"))
                .named("law.art-33-1");

        assertThat(alone.safe().orElseThrow()).hasToString("2026-04-18T11:15+02:00");
    }

    /** A request reaches the processor on 2 March, has five days to be passed on, and then a month: 7 March -> 7 April. */
    @Test
    void aRequestIsForwarded() {
        Event received =
                new Event(Occurrence.DATA_SUBJECT_REQUEST, Optional.of(Moment.RECEIVED), Optional.of(Actor.CONTROLLER));
        Obligation forward = duty(
                "request-forwarding",
                "/disclosure/forwarding/limits/0",
                Event.of(Occurrence.DATA_SUBJECT_REQUEST),
                atMost("P5D"));
        Deadlines engine = engine(forward, clock("law.art-12-3", "12(3)", received, atMost("P1M")));
        Fact reached = FactType.DATA_SUBJECT_REQUEST_RECEIVED.at("2026-03-02");

        Schedule plan = engine.after(reached);
        assertThat(date(plan.named("request-forwarding"))).isEqualTo("2026-03-07");
        assertThat(date(plan.named("law.art-12-3"))).isEqualTo("2026-04-07");
        assertThat(plan.named("law.art-12-3").planned()).isTrue();

        Schedule done = engine.after(reached, FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2026-03-04"));
        assertThat(done.named("request-forwarding").metBy()).isPresent();
        assertThat(done.named("law.art-12-3").planned()).isFalse();
        // a month from 2 March to be cautious, from 4 March to decide: 4 April, a Saturday before Easter Monday, rolls
        // to 7 April
        assertThat(done.named("law.art-12-3").safe().orElseThrow()).hasToString("2026-04-02");
        assertThat(done.named("law.art-12-3").legal().orElseThrow()).hasToString("2026-04-07");
        assertThat(done.named("law.art-12-3").steps())
                .first()
                .hasToString(
                        "The event data-subject-request-forwarded on 2026-03-04 starts it; a cautious controller counts from"
                                + " data-subject-request-received on 2026-03-02, when it reached the processor.");
    }

    /** Nobody has to pass it on, and nobody has: a month from 2 March is 2 April, and when the month of the law ends is not known. */
    @Test
    void aRequestThatNeverReachedTheControllerHasACautiousDate() {
        Event received =
                new Event(Occurrence.DATA_SUBJECT_REQUEST, Optional.of(Moment.RECEIVED), Optional.of(Actor.CONTROLLER));
        Fact reached = FactType.DATA_SUBJECT_REQUEST_RECEIVED.at("2026-03-02");
        Deadline answer = engine(clock("law.art-12-3", "12(3)", received, atMost("P1M")))
                .after(reached)
                .named("law.art-12-3");

        assertThat(answer.safe().orElseThrow()).hasToString("2026-04-02");
        assertThat(answer.legal()).isEmpty();
        assertThat(answer.facts()).containsExactly(reached);
        assertThat(answer.uncomputable())
                .contains(new Uncomputable(
                        Obstacle.TRIGGER_NOT_HAPPENED,
                        "it starts with data-subject-request-forwarded, which is not recorded"));
        assertThat(answer.state(Instant.parse("2026-04-02T21:00:00Z"))).isEqualTo(DeadlineState.OPEN);
        assertThat(answer.state(Instant.parse("2026-04-02T22:00:00Z"))).isEqualTo(DeadlineState.UNDATED);
    }

    /** Services end on 30 June: deletion by 30 July, confirmation ten days later, or after the deletion itself. */
    @Test
    void anEndLeadsToDeletionAndConfirmation() {
        Obligation deletion = duty(
                "deletion", "/endOfServices/disposal/limits/0", Event.of(Occurrence.END_OF_SERVICES), atMost("P30D"));
        Obligation keeping = duty(
                "minimum-keeping",
                "/endOfServices/minimumKeeping/limits/0",
                Event.of(Occurrence.END_OF_SERVICES),
                atLeast("P20D"));
        Obligation confirmation = duty(
                "deletion-confirmation",
                "/endOfServices/confirmation/limits/0",
                Event.of(Occurrence.DELETION, Moment.COMPLETED),
                atMost("P10D"));
        Deadlines engine = engine(deletion, keeping, confirmation);
        Fact end = FactType.SERVICE_TERMINATED.at("2026-06-30");

        Schedule plan = engine.after(end);
        assertThat(plan.ids()).containsExactly("minimum-keeping", "deletion", "deletion-confirmation");
        assertThat(plan.named("minimum-keeping").earliestDay()).contains(LocalDate.of(2026, 7, 21));
        assertThat(date(plan.named("deletion"))).isEqualTo("2026-07-30");
        assertThat(date(plan.named("deletion-confirmation"))).isEqualTo("2026-08-09");
        assertThat(plan.named("deletion-confirmation").planned()).isTrue();

        Schedule done = engine.after(end, FactType.DELETION_DONE.at("2026-07-22"));
        assertThat(date(done.named("deletion-confirmation"))).isEqualTo("2026-08-01");
        assertThat(done.named("deletion-confirmation").planned()).isFalse();
    }

    /** What the model itself says: no trigger needed where the section leaves no doubt. */
    @Test
    void whatTheTextLeavesOpenStartsWithTheEventOfTheLaw() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .breachNotification(BreachNotification.builder()
                        .notice(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER).within(atMost("PT24H")))
                        .build())
                .endOfServices(EndOfServices.within(Period.ofDays(30), Period.ofDays(35)))
                .build();
        Deadlines engine = Deadlines.of(agreement, Given.STOCKHOLM);

        assertThat(date(engine.after(FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00"))
                        .named("breach-notice")))
                .isEqualTo("2026-04-15T09:30+02:00");
        Schedule ended = engine.after(FactType.SERVICE_TERMINATED.at("2026-06-30"));
        assertThat(date(ended.named("deletion"))).isEqualTo("2026-07-30");
        assertThat(date(ended.named("backup-rotation"))).isEqualTo("2026-08-04");
    }

    @Test
    void deadlinesComeInTimeOrderAndThoseWithoutADateLast() {
        Obligation undated = duty("z", NOTICE, null);
        Obligation later = duty("b", NOTICE, atMost("P20D"));
        Obligation sooner = duty("c", NOTICE, atMost("P5D"));

        assertThat(engine(undated, later, sooner).after(RECEIVED).ids()).containsExactly("c", "b", "z");
    }

    @Test
    void theFactsMayComeInAnyOrder() {
        Deadlines engine = engine(CHANGE, OBJECTION, BREACH, ART_33_1);
        List<Fact> facts = List.of(
                ANNOUNCED,
                FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00"),
                FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-02T10:00+02:00"));
        List<Fact> turned = List.of(facts.get(2), facts.get(1), facts.get(0));

        assertThat(engine.after(turned)).isEqualTo(engine.after(facts));
    }

    @Test
    void theTimesThatDoNotGoTogetherAreFound() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        Obligation slow = right("objection", "/subProcessing/objection/right/limits/0", NOTICE, atMost("P45D"));

        assertThat(engine(CHANGE, OBJECTION).conflictsOn(day)).isEmpty();
        assertThat(engine(CHANGE, slow).conflictsOn(day))
                .containsExactly(new TimeConflict(
                        TimeConflict.Kind.WINDOW_EXCEEDS_NOTICE,
                        List.of(ObligationId.of("objection"), ObligationId.of("change-notice")),
                        "the window to object ends on 2026-07-16, but the sub-processor may be used from 2026-07-02"));
    }

    /** 20 bank days against 30 days: in June 30 June + ... is fine in an ordinary month, not over Christmas. */
    @Test
    void aConflictMayDependOnTheHolidays() {
        Obligation bank = right("objection", "/subProcessing/objection/right/limits/0", NOTICE, atMost("P20BD"));
        Deadlines engine = engine(CHANGE, bank);

        // Thursday 1 October + 20 bank days = 29 October; use from 1 November
        assertThat(engine.conflictsOn(LocalDate.of(2026, 10, 1))).isEmpty();
        // Monday 14 December + 20 bank days: 15-18, 21-23, 28-30 December are 10, 4, 5, 7, 8, 11-15 January 19, 18
        // January 20
        assertThat(engine.conflictsOn(LocalDate.of(2026, 12, 14)))
                .extracting(TimeConflict::text)
                .containsExactly(
                        "the window to object ends on 2027-01-18, but the sub-processor may be used from 2027-01-14");
    }

    @Test
    void aChainOfSubProcessorsMayBeTooSlow() {
        Event aware = Event.of(Occurrence.PERSONAL_DATA_BREACH);
        Obligation first = duty("sub", "/subProcessing/engagements/0/breachLimits/0", aware, atMost("PT24H"));
        Obligation second =
                duty("subsub", "/subProcessing/engagements/0/engagements/0/breachLimits/0", aware, atMost("PT36H"));
        LocalDate day = LocalDate.of(2026, 6, 1);

        assertThat(engine(BREACH, first).conflictsOn(day)).isEmpty();
        assertThat(engine(BREACH, first, second).conflictsOn(day))
                .containsExactly(new TimeConflict(
                        TimeConflict.Kind.CHAIN_EXCEEDS_NOTICE,
                        List.of(ObligationId.of("subsub"), ObligationId.of("breach-notice")),
                        "the chain of sub-processors may take until 2026-06-03T21:00+02:00 to tell of a breach,"
                                + " the processor until 2026-06-03T09:00+02:00"));
    }

    @Test
    void deletionMayHaveToComeTooEarly() {
        Event end = Event.of(Occurrence.END_OF_SERVICES);
        Obligation deletion = duty("deletion", "/endOfServices/disposal/limits/0", end, atMost("P30D"));
        Obligation keeping = duty("minimum-keeping", "/endOfServices/minimumKeeping/limits/0", end, atLeast("P45D"));

        assertThat(engine(deletion, keeping).conflictsOn(LocalDate.of(2026, 6, 1)))
                .extracting(TimeConflict::toString)
                .containsExactly("DELETION_BEFORE_HOLD_ENDS:"
                        + " the data must be deleted by 2026-07-01, but kept until 2026-07-16");
    }

    @Test
    void aNoticeMayBeLongerThanTheTerm() {
        Obligation start = duty("start", "/term/effectiveOn", null, fixed("2026-01-01"));
        Obligation end = duty("end", "/term/endsOn", null, fixed("2026-03-31"));
        Obligation notice = duty(
                "audit-notice",
                "/audit/notice/limits/0",
                Event.of(Occurrence.AUDIT_START, Moment.PLANNED),
                before("P90D"));

        // 31 March - 90 days = 31 December, clear: 30 December
        assertThat(engine(start, end, notice).conflictsOn(LocalDate.of(2026, 6, 1)))
                .extracting(TimeConflict::text)
                .containsExactly("an audit on the last day, 2026-03-31, would have to be announced by 2025-12-30,"
                        + " before the first day, 2026-01-01");
    }

    @Test
    void oneDutyMayHaveTwoPeriods() {
        Obligation one = duty("one", "/a/b/limits/0", NOTICE, atMost("P10D"));
        Obligation two = duty("two", "/a/b/limits/1", NOTICE, atMost("P2W"));
        Obligation alternative = duty(
                "alternative",
                "/c",
                NOTICE,
                Given.combined(Combination.ALTERNATIVE, atMost("P1W"), atMost("P7D"), atMost("P8D")));

        assertThat(engine(one, two, alternative).conflictsOn(LocalDate.of(2026, 6, 1)))
                .extracting(TimeConflict::toString)
                .containsExactly(
                        "TWO_PERIODS: one duty ends on 2026-06-11 and on 2026-06-15",
                        "TWO_PERIODS: one duty ends on 2026-06-08 and on 2026-06-09");
    }

    private static Fixed fixed(String date) {
        return new Fixed(LocalDate.parse(date), Optional.empty(), Bindingness.FIRM, List.of());
    }

    /** Two requests reach the processor, on 2 and on 3 March, before one is passed on: the cautious month is from the last, to 3 April. */
    @Test
    void theLastRequestBeforeItWasForwardedIsTheCautiousOne() {
        Event received =
                new Event(Occurrence.DATA_SUBJECT_REQUEST, Optional.of(Moment.RECEIVED), Optional.of(Actor.CONTROLLER));
        Deadlines engine = engine(clock("law.art-12-3", "12(3)", received, atMost("P1M")));
        Fact first = FactType.DATA_SUBJECT_REQUEST_RECEIVED.at("2026-03-02");
        Fact second = FactType.DATA_SUBJECT_REQUEST_RECEIVED.at("2026-03-03");
        Fact later = FactType.DATA_SUBJECT_REQUEST_RECEIVED.at("2026-03-05");
        Fact forwarded = FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2026-03-04");

        for (List<Fact> facts :
                List.of(List.of(first, second, later, forwarded), List.of(later, second, first, forwarded))) {
            assertThat(engine.after(facts).named("law.art-12-3").safe().orElseThrow())
                    .hasToString("2026-04-03");
        }
    }

    /** Told at the moment of awareness there is one moment only. */
    @Test
    void whoIsInformedWhenAwareHasOneClock() {
        Fact aware = FactType.CONTROLLER_AWARE.at("2026-04-15T11:15+02:00");
        Deadline known = engine(ART_33_1)
                .after(FactType.CONTROLLER_INFORMED.at("2026-04-15T11:15+02:00"), aware)
                .named("law.art-33-1");

        assertThat(known.facts()).containsExactly(aware);
        assertThat(known.steps())
                .first()
                .hasToString("The event controller-aware on 2026-04-15T11:15+02:00 starts it.");
    }

    @Test
    void clocksWaitForNothingWhereThereIsNoBreach() {
        assertThat(engine(BREACH, ART_33_1)
                        .after(FactType.SERVICE_TERMINATED.at("2026-06-30"))
                        .ids())
                .isEmpty();
    }

    /** Without a notice period use waits for the window alone: 1 June + 10 days = 11 June. */
    @Test
    void useMayWaitForTheWindowAlone() {
        Schedule schedule = engine(OBJECTION).after(RECEIVED);

        assertThat(schedule.ids()).containsExactly("objection", "objection/earliest-use");
        assertThat(schedule.named("objection/earliest-use").earliestDay()).contains(LocalDate.of(2026, 6, 12));
    }

    /** Neither the notice nor the objection has a time: nothing keeps from use. */
    @Test
    void nothingIsSaidOfUseWhereNothingHasATime() {
        Obligation notice = duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, null);
        Obligation objection =
                duty("objection", "/subProcessing/objection/right", Event.of(Occurrence.CHANGE_NOTICE), null);

        assertThat(engine(notice).after(ANNOUNCED).ids()).doesNotContain("change-notice/earliest-use");
        assertThat(engine(notice, objection).after(ANNOUNCED).ids()).containsExactly("objection");
        assertThat(engine(notice, OBJECTION).after(ANNOUNCED).ids())
                .containsExactly("objection", "change-notice/earliest-use");
    }

    @Test
    void useWaitsForAWindowThatNobodyCanCount() {
        Obligation soon = right(
                "objection",
                "/subProcessing/objection/right",
                NOTICE,
                TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY));
        Uncomputable noFigure = new Uncomputable(Obstacle.NO_FIGURE, "without-undue-delay is no figure");

        assertThat(engine(soon).after(ANNOUNCED).named("objection/earliest-use").uncomputable())
                .contains(noFigure);
        // a notice period has a date, which counts as long as nothing better is known
        assertThat(engine(CHANGE, soon)
                        .after(ANNOUNCED)
                        .named("change-notice/earliest-use")
                        .earliestDay())
                .contains(LocalDate.of(2026, 7, 2));
        Obligation words = duty(
                "change-notice",
                "/subProcessing/changeNotice/duty",
                PLANNED_USE,
                TimeLimit.prompt(Promptness.REASONABLE_NOTICE));
        assertThat(engine(words, soon)
                        .after(ANNOUNCED)
                        .named("change-notice/earliest-use")
                        .uncomputable())
                .contains(new Uncomputable(Obstacle.NO_FIGURE, "reasonable-notice is no figure"));
    }

    /** 30 days and 60 days, whichever comes first: 1 June + 60 days = 31 July, so that 1 August is free. */
    @Test
    void theLongestNoticeCountsWhereTheEarlierDateDoes() {
        for (TimeLimit both : List.of(
                Given.combined(Combination.EARLIEST, before("P30D"), before("P60D")),
                Given.combined(Combination.EARLIEST, before("P60D"), before("P30D")),
                Given.combined(
                        Combination.EARLIEST,
                        TimeLimit.prompt(Promptness.REASONABLE_NOTICE),
                        before("P60D"),
                        before("P30D")),
                Given.combined(Combination.EARLIEST, before("P60D"), TimeLimit.prompt(Promptness.REASONABLE_NOTICE)))) {
            Obligation notice = duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, both);

            assertThat(engine(notice)
                            .after(ANNOUNCED)
                            .named("change-notice/earliest-use")
                            .earliestDay())
                    .contains(LocalDate.of(2026, 8, 1));
        }
    }

    /**
     * 30 or 60 days, whichever leaves more time: 1 June + 30 clear days = 1 July, so that 2 July is free; so too where the second
     * only helps out. Where the text leaves open which counts, 2 July decides and 1 August is safe.
     */
    @Test
    void theShorterNoticeCountsWhereTheLaterDateDoes() {
        for (Combination how : List.of(Combination.LATEST, Combination.FALLBACK, Combination.ALTERNATIVE)) {
            Obligation notice = duty(
                    "change-notice",
                    "/subProcessing/changeNotice/duty",
                    PLANNED_USE,
                    Given.combined(how, before("P30D"), before("P60D")));
            Deadline use = engine(notice).after(ANNOUNCED).named("change-notice/earliest-use");

            assertThat(use.earliestDay()).contains(LocalDate.of(2026, 7, 2));
            assertThat(use.safe().orElseThrow().earliestDay())
                    .isEqualTo(how == Combination.ALTERNATIVE ? LocalDate.of(2026, 8, 1) : LocalDate.of(2026, 7, 2));
        }
    }

    /** The first day of use and the last day of the notice are two sides of one count, by whatever convention. */
    @ParameterizedTest
    @CsvSource({
        // the day of the notice is a day of the thirty
        "SE_1930_173, 2027-01-20, 2027-02-19",
        // 23 days of January and 7 of February lie between 8 January and 8 February, which is a Monday
        "PLAIN, 2027-01-08, 2027-02-08",
        // a Sunday is not moved back, as the last day for the notice would be
        "PLAIN/FOLLOWING, 2027-01-21, 2027-02-21"
    })
    void aNoticeInTimeForADayFreesThatDay(String convention, LocalDate notice, LocalDate use) {
        Obligation duty = duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D"));
        Deadlines engine = engine(duty).counting(duty.id(), Convention.parse(convention));
        Schedule schedule = engine.after(
                FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at(notice.toString()), FactType.PLANNED_USE.at(use.toString()));

        assertThat(schedule.named("change-notice").lastDay().orElseThrow()).isEqualTo(notice);
        assertThat(schedule.named("change-notice/earliest-use").earliestDay()).contains(use);
    }

    /** 48 hours from 10:00 on 1 June; a time after the use says nothing of the day before it. */
    @Test
    void aNoticeInHoursFreesUseAtAnHour() {
        Obligation hours = duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("PT48H"));
        Obligation after = duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, atMost("P5D"));

        assertThat(date(engine(hours).after(ANNOUNCED).named("change-notice/earliest-use")))
                .isEqualTo("2026-06-03T10:00+02:00");
        assertThat(engine(after)
                        .after(ANNOUNCED)
                        .named("change-notice/earliest-use")
                        .uncomputable())
                .contains(new Uncomputable(Obstacle.NO_TIME, "no time before the event is stated"));
    }

    /** Use on 20 June was too early, whatever came after it and in whichever order it is told. */
    @Test
    void theFirstUseIsTheOneThatCounts() {
        Fact early = FactType.USE_STARTED.at("2026-06-20");
        Fact late = FactType.USE_STARTED.at("2026-07-10");

        assertThat(engine(CHANGE)
                        .after(ANNOUNCED, late, early)
                        .named("change-notice/earliest-use")
                        .metBy())
                .contains(early);
        assertThat(engine(CHANGE)
                        .after(ANNOUNCED, early, late)
                        .named("change-notice/earliest-use")
                        .metBy())
                .contains(early);
    }

    /** An objection without a figure leaves open when silence says anything. */
    @Test
    void silenceSaysNothingBeforeTheTimeToSpeakIsKnown() {
        Obligation soon =
                right("objection", "/subProcessing/objection/right", NOTICE, TimeLimit.prompt(Promptness.PROMPTLY));
        Obligation silence = Obligation.builder()
                .id(ObligationId.of("objection.deemed-approval"))
                .pointer("/subProcessing/objection/silence")
                .action("deemed-approval")
                .assumedTrigger(new EndOf(TermPath.of("/subProcessing/objection/right")))
                .kind(TimeKind.NONE)
                .build();
        Obligation follows = duty("a", new EndOf(TermPath.of("/subProcessing/objection/right")), null);

        Schedule schedule = engine(soon, silence, follows).after(ANNOUNCED);
        assertThat(schedule.ids()).containsExactly("objection", "objection.deemed-approval", "objection/earliest-use");
        assertThat(schedule.named("objection.deemed-approval").uncomputable())
                .contains(new Uncomputable(
                        Obstacle.HANGS_ON_UNDATED,
                        "it starts with the end of /subProcessing/objection/right, which has no date:"
                                + " promptly is no figure"));
        assertThat(engine(soon, silence)
                        .after(FactType.LAW_CHANGED.at("2026-06-01"))
                        .ids())
                .isEmpty();
    }

    /** A consent that has to come beforehand comes before 1 July. */
    @Test
    void aConsentWithoutATimeComesBeforehand() {
        Obligation consent = Obligation.builder()
                .id(ObligationId.of("consent"))
                .pointer("/somewhere/approval")
                .action("obtain-approval")
                .trigger(PLANNED_USE)
                .kind(TimeKind.STANDARD)
                .build();

        Deadline deadline =
                engine(consent).after(FactType.PLANNED_USE.at("2026-07-01")).named("consent");

        assertThat(deadline.safe().orElseThrow()).hasToString("2026-06-30");
        assertThat(deadline.legal().orElseThrow()).hasToString("2026-07-01");
    }

    /** Kept until 30 July, thirty days after 30 June, unless the controller asks for deletion before. */
    @Test
    void aRequestLiftsAMinimumThatYieldsToIt() {
        Fact end = FactType.SERVICE_TERMINATED.at("2026-06-30");
        Fact request = FactType.DELETION_REQUESTED.at("2026-07-10");

        Deadline lifted = engine(keeping(Condition.of(Sense.UNLESS, ConditionCode.RIGHT_HOLDER_ASKS)))
                .after(end, request)
                .named("keeping");
        assertThat(lifted.uncomputable())
                .contains(new Uncomputable(Obstacle.BY_CHOICE, "it is lifted by deletion-requested on 2026-07-10"));
        for (Obligation other : List.of(
                keeping(),
                keeping(Condition.of(Sense.IF, ConditionCode.RIGHT_HOLDER_ASKS)),
                keeping(Condition.of(Sense.UNLESS, ConditionCode.POSSIBLE)))) {
            assertThat(engine(other).after(end, request).named("keeping").earliestDay())
                    .contains(LocalDate.of(2026, 7, 31));
        }
        Deadlines yielding = engine(keeping(Condition.of(Sense.UNLESS, ConditionCode.RIGHT_HOLDER_ASKS)));
        assertThat(yielding.after(end).named("keeping").earliestDay()).contains(LocalDate.of(2026, 7, 31));
        assertThat(yielding.after(end, FactType.DELETION_REQUESTED.at("2026-07-31"))
                        .named("keeping")
                        .earliestDay())
                .contains(LocalDate.of(2026, 7, 31));
        assertThat(date(yielding.after(end, FactType.DELETION_REQUESTED.at("2026-07-30"))
                        .named("keeping")))
                .isEqualTo("BY_CHOICE");
    }

    private static Obligation keeping(Condition... conditions) {
        return Obligation.builder()
                .id(ObligationId.of("keeping"))
                .pointer("/endOfServices/minimumKeeping/limits/0")
                .action("keep")
                .trigger(Event.of(Occurrence.END_OF_SERVICES))
                .limit(atLeast("P30D"))
                .kind(TimeKind.MIN)
                .addConditions(conditions)
                .build();
    }

    /** The term ended with the first of both ends, in whichever order they are told. */
    @Test
    void erasureDuringTheTermEndsWithTheFirstEnd() {
        Deadlines engine = engine(duty(
                "erasure", "/dataUse/erasureDuringTerm", Event.of(Occurrence.REQUEST_OF_CONTROLLER), atMost("P10D")));
        Fact request = FactType.DELETION_REQUESTED.at("2026-07-05");
        Fact services = FactType.SERVICE_TERMINATED.at("2026-07-04");
        Fact agreement = FactType.AGREEMENT_TERMINATED.at("2026-07-10");

        assertThat(engine.after(request, services, agreement).ids()).isEmpty();
        assertThat(engine.after(request, agreement, services).ids()).isEmpty();
        assertThat(engine.after(request, agreement).ids()).containsExactly("erasure");
    }

    /** Two sub-processors above one another and two limits of the first: 24 hours count, not 40; 24 + 30 hours exceed 48. */
    @Test
    void theShortestTimeOfEachLinkCounts() {
        Event aware = Event.of(Occurrence.PERSONAL_DATA_BREACH);
        Obligation slow = duty("slow", "/subProcessing/engagements/0/breachLimits/0", aware, atMost("PT40H"));
        Obligation fast = duty("fast", "/subProcessing/engagements/0/breachLimits/1", aware, atMost("PT24H"));
        Obligation other = duty("other", "/subProcessing/engagements/1/breachLimits/0", aware, atMost("PT1H"));
        LocalDate day = LocalDate.of(2026, 6, 1);
        Obligation below =
                duty("below", "/subProcessing/engagements/0/engagements/0/breachLimits/0", aware, atMost("PT30H"));
        Obligation quick =
                duty("quick", "/subProcessing/engagements/0/engagements/0/breachLimits/0", aware, atMost("PT20H"));

        for (List<Obligation> limits : List.of(List.of(slow, fast), List.of(fast, slow))) {
            assertThat(engine(BREACH, limits.get(0), limits.get(1), other, quick).conflictsOn(day).stream()
                            .filter(one -> one.kind() == TimeConflict.Kind.CHAIN_EXCEEDS_NOTICE))
                    .isEmpty();
            // Monday 09:00 + 30 hours = Tuesday 15:00, + 24 hours = Wednesday 15:00, six hours after 48
            assertThat(engine(BREACH, limits.get(0), limits.get(1), other, below).conflictsOn(day).stream()
                            .filter(one -> one.kind() == TimeConflict.Kind.CHAIN_EXCEEDS_NOTICE)
                            .map(TimeConflict::text))
                    .containsExactly("the chain of sub-processors may take until 2026-06-03T15:00+02:00 to tell of a"
                            + " breach, the processor until 2026-06-03T09:00+02:00");
        }
    }

    /** Of two limits of the processor the shorter one is to be kept: 24 hours of the sub-processor do not exceed 24, 30 do. */
    @Test
    void theShortestTimeOfTheProcessorCounts() {
        Event aware = Event.of(Occurrence.PERSONAL_DATA_BREACH);
        Obligation day = duty("day", "/breachNotification/notice/limits/1", AWARE, atMost("PT24H"));
        Obligation same = duty("sub", "/subProcessing/engagements/0/breachLimits/0", aware, atMost("PT24H"));
        Obligation longer = duty("sub", "/subProcessing/engagements/0/breachLimits/0", aware, atMost("PT30H"));
        LocalDate monday = LocalDate.of(2026, 6, 1);

        for (List<Obligation> notices : List.of(List.of(BREACH, day), List.of(day, BREACH))) {
            assertThat(engine(notices.get(0), notices.get(1), same).conflictsOn(monday))
                    .extracting(TimeConflict::kind)
                    .doesNotContain(TimeConflict.Kind.CHAIN_EXCEEDS_NOTICE);
            assertThat(engine(notices.get(0), notices.get(1), longer).conflictsOn(monday))
                    .contains(new TimeConflict(
                            TimeConflict.Kind.CHAIN_EXCEEDS_NOTICE,
                            List.of(ObligationId.of("sub"), ObligationId.of("day")),
                            "the chain of sub-processors may take until 2026-06-02T15:00+02:00 to tell of a breach,"
                                    + " the processor until 2026-06-02T09:00+02:00"));
        }
    }

    @Test
    void alternativesThatDifferAreOneConflict() {
        Obligation three =
                duty("a", NOTICE, Given.combined(Combination.ALTERNATIVE, atMost("P7D"), atMost("P8D"), atMost("P9D")));

        assertThat(engine(three).conflictsOn(LocalDate.of(2026, 6, 1)))
                .extracting(TimeConflict::toString)
                .containsExactly("TWO_PERIODS: one duty ends on 2026-06-08 and on 2026-06-09");
    }
}
