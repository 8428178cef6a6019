package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.AWARE;
import static org.dpa4j.rules.deadline.Given.ENDED;
import static org.dpa4j.rules.deadline.Given.NOTICE;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.date;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NextCycle;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.junit.jupiter.api.Test;

/** Each shape of trigger, and how facts meet events. */
class TriggersTest {
    private static final Fact SENT = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01");
    private static final Fact RECEIVED = FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-03");
    private static final Fact SERVICES_END = FactType.SERVICE_TERMINATED.at("2026-06-30");
    private static final Trigger DELETED = Event.of(Occurrence.DELETION, Moment.COMPLETED);

    @Test
    void theAwarenessOfOneIsNotThatOfAnother() {
        Deadlines engine = engine(duty("a", AWARE, atMost("P2D")));

        assertThat(engine.after(FactType.PROCESSOR_AWARE.at("2026-06-01")).ids())
                .containsExactly("a");
        assertThat(engine.after(FactType.CONTROLLER_AWARE.at("2026-06-01")).ids())
                .isEmpty();
        assertThat(engine.after(FactType.SUB_PROCESSOR_AWARE.at("2026-06-01")).ids())
                .isEmpty();
        assertThat(engine.after(FactType.BREACH_DETECTED.at("2026-06-01")).ids())
                .isEmpty();
    }

    @Test
    void theKnowledgeOfNobodyInParticularIsThatOfTheOneWhoOwesTheDuty() {
        Event anybody = Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE);
        Deadlines engine = engine(duty("a", anybody, atMost("P2D")));

        assertThat(engine.after(FactType.PROCESSOR_AWARE.at("2026-06-01")).ids())
                .containsExactly("a");
        assertThat(engine.after(FactType.CONTROLLER_AWARE.at("2026-06-01")).ids())
                .isEmpty();
    }

    /** 1 June + 10 days = 11 June, 3 June + 10 days = 13 June. */
    @Test
    void whereTheTextLeavesOpenWhetherSendingOrReceivingCountsBothDo() {
        Deadline deadline =
                engine(duty("a", NOTICE, atMost("P10D"))).after(RECEIVED, SENT).named("a");

        assertThat(deadline.safe().orElseThrow()).hasToString("2026-06-11");
        assertThat(deadline.legal().orElseThrow()).hasToString("2026-06-13");
        assertThat(deadline.facts()).containsExactly(SENT, RECEIVED);
        assertThat(deadline.planned()).isFalse();
        assertThat(deadline.steps().get(0).text())
                .isEqualTo(
                        "The text leaves open whether sub-processor-change-announced on 2026-06-01 or"
                                + " sub-processor-change-received on 2026-06-03 counts; the stricter one is safe, the later one legal.");
    }

    @Test
    void sendingStandsInForAReceiptThatIsNotRecorded() {
        Event received = Event.of(Occurrence.CHANGE_NOTICE, Moment.RECEIVED);
        Deadlines engine = engine(duty("a", received, atMost("P10D")));

        Deadline planned = engine.after(SENT).named("a");
        assertThat(date(planned)).isEqualTo("2026-06-11");
        assertThat(planned.planned()).isTrue();
        assertThat(planned.steps().get(0).key()).isEqualTo("stand-in");

        Deadline recorded = engine.after(SENT, RECEIVED).named("a");
        assertThat(date(recorded)).isEqualTo("2026-06-13");
        assertThat(recorded.planned()).isFalse();
        assertThat(recorded.safe()).isEqualTo(recorded.legal());
    }

    @Test
    void receiptSaysNothingOfWhenItWasSent() {
        Event sent = Event.of(Occurrence.CHANGE_NOTICE, Moment.SENT);

        assertThat(engine(duty("a", sent, atMost("P10D"))).after(RECEIVED).ids())
                .isEmpty();
    }

    @Test
    void aPlanStandsInForTheEventAndTheEventForThePlan() {
        Fact planned = FactType.AUDIT_PLANNED.at("2026-06-01");
        Fact done = FactType.AUDIT_DONE.at("2026-06-05");
        Deadlines occurred = engine(duty("a", Event.of(Occurrence.AUDIT_START, Moment.OCCURRED), atMost("P10D")));
        Deadlines plan = engine(duty("a", Event.of(Occurrence.AUDIT_START, Moment.PLANNED), atMost("P10D")));

        assertThat(occurred.after(planned).named("a").planned()).isTrue();
        assertThat(date(occurred.after(planned, done).named("a"))).isEqualTo("2026-06-15");
        assertThat(date(plan.after(done).named("a"))).isEqualTo("2026-06-15");
        assertThat(date(plan.after(planned, done).named("a"))).isEqualTo("2026-06-11");
    }

    /** Counted back from a change of contact data, a plan is as good as the change; 15 June - 14 days = 1 June, clear: 31 May. */
    @Test
    void whatLiesBeforeAnEventIsCountedFromItsPlan() {
        Deadlines engine = engine(duty("a", Event.of(Occurrence.CONTACT_CHANGE), before("P2W")));

        Deadline deadline =
                engine.after(FactType.CONTACT_CHANGE_PLANNED.at("2026-06-15")).named("a");

        assertThat(date(deadline)).isEqualTo("2026-05-31");
        assertThat(deadline.planned()).isFalse();
    }

    @Test
    void aGeneralFactMeetsAnyTrigger() {
        Event damage = new Event(Occurrence.DAMAGE, Optional.of(Moment.OCCURRED), Optional.of(Actor.of("party:acme")));
        Fact fact = FactType.of(Occurrence.DAMAGE, Moment.OCCURRED, Actor.of("party:acme"))
                .at("2026-06-01");

        assertThat(date(engine(duty("a", damage, atMost("P10D"))).after(fact).named("a")))
                .isEqualTo("2026-06-11");
    }

    /** The last of both is 10 July. */
    @Test
    void theLaterOfTwoNeedsBoth() {
        Deadlines engine = engine(duty("a", new LaterOf(List.of(ENDED, DELETED)), atMost("P10D")));

        Deadline both = engine.after(SERVICES_END, FactType.DELETION_DONE.at("2026-07-10"))
                .named("a");
        assertThat(date(both)).isEqualTo("2026-07-20");
        assertThat(both.facts()).hasSize(2);

        Deadline one = engine.after(SERVICES_END).named("a");
        assertThat(one.uncomputable())
                .contains(new Uncomputable(
                        Obstacle.TRIGGER_NOT_HAPPENED, "it starts with deletion completed, which is not recorded"));
        assertThat(engine.after(FactType.LAW_CHANGED.at("2026-06-01")).ids()).isEmpty();
    }

    /** 30 June + 90 days: 31 in July, 31 in August, 28 in September. */
    @Test
    void theEarlierOfTwoNeedsOne() {
        Trigger either = new EarlierOf(
                List.of(Event.of(Occurrence.END_OF_MAIN_CONTRACT), Event.of(Occurrence.END_OF_AGREEMENT)));
        Deadlines engine = engine(duty("a", either, atMost("P90D")));
        Fact contract = FactType.MAIN_CONTRACT_TERMINATED.at("2026-07-31");
        Fact agreement = FactType.AGREEMENT_TERMINATED.at("2026-06-30");

        assertThat(date(engine.after(contract, agreement).named("a"))).isEqualTo("2026-09-28");
        assertThat(date(engine.after(agreement).named("a"))).isEqualTo("2026-09-28");
    }

    @Test
    void anyOfSeveralStartsItEachTime() {
        Trigger any = new AnyOf(List.of(ENDED, DELETED));
        Schedule schedule =
                engine(duty("a", any, atMost("P10D"))).after(FactType.DELETION_DONE.at("2026-07-10"), SERVICES_END);

        assertThat(schedule.ids()).containsExactly("a", "a*2");
        assertThat(schedule.deadlines()).extracting(Given::date).containsExactly("2026-07-10", "2026-07-20");
    }

    /** 1 June + 10 days = 11 June, + 5 days = 16 June. */
    @Test
    void theEndOfAnotherLimitIsComputed() {
        Obligation window = duty("window", NOTICE, atMost("P10D"));
        Obligation next = duty("next", new EndOf(TermPath.of("/window")), atMost("P5D"));
        Obligation last = duty("last", new EndOf(TermPath.of("/next")), atMost("PT24H"));

        Schedule schedule = engine(last, next, window).after(SENT);

        assertThat(schedule.ids()).containsExactly("window", "next", "last");
        assertThat(date(schedule.named("next"))).isEqualTo("2026-06-16");
        assertThat(schedule.named("next").steps().get(0).text())
                .isEqualTo("It starts with the end of window, 2026-06-11.");
        assertThat(date(schedule.named("last"))).isEqualTo("INSTANT_REQUIRED");
    }

    @Test
    void whatHangsOnItsOwnEndHasNoDate() {
        Obligation one = duty("one", new EndOf(TermPath.of("/two")), atMost("P5D"));
        Trigger own = new LaterOf(List.of(NOTICE, new EndOf(TermPath.of("/one"))));

        assertThat(engine(one, duty("two", own, atMost("P5D")))
                        .after(SENT)
                        .named("two")
                        .uncomputable())
                .contains(new Uncomputable(Obstacle.CIRCULAR, "it hangs on its own end at /one"));
    }

    @Test
    void whatHangsOnALimitWithoutADateHasNone() {
        Obligation window = duty("window", NOTICE, TimeLimit.prompt(Promptness.PROMPTLY));
        Obligation next = duty("next", new EndOf(TermPath.of("/window")), atMost("P5D"));

        assertThat(engine(window, next).after(SENT).named("next").uncomputable())
                .contains(new Uncomputable(
                        Obstacle.HANGS_ON_UNDATED,
                        "it starts with the end of /window, which has no date: promptly is no figure"));
    }

    @Test
    void theNextCycleBeginsOnADay() {
        Deadlines month = engine(duty("a", new NextCycle(Cycle.CALENDAR_MONTH, NOTICE), atMost("P10D")));
        Deadlines year = engine(duty("a", new NextCycle(Cycle.CALENDAR_YEAR, NOTICE), atMost("P10D")));
        Deadlines billing = engine(duty("a", new NextCycle(Cycle.BILLING_CYCLE, NOTICE), atMost("P10D")));

        assertThat(date(month.after(SENT).named("a"))).isEqualTo("2026-07-11");
        assertThat(date(year.after(SENT).named("a"))).isEqualTo("2027-01-11");
        assertThat(billing.after(SENT).named("a").uncomputable())
                .contains(
                        new Uncomputable(Obstacle.NO_ANCHOR, "the first day of the cycle billing-cycle is not known"));
        // cycles from the 31st: 28 Feb, 31 March, 30 April, 31 May, 30 June
        assertThat(date(billing.billingCycle(LocalDate.of(2026, 1, 31), Period.ofMonths(1))
                        .after(SENT)
                        .named("a")))
                .isEqualTo("2026-07-10");
    }

    @Test
    void aYearOfTheContractBeginsOnItsAnniversary() {
        Deadlines engine = engine(duty("a", new NextCycle(Cycle.CONTRACT_YEAR, NOTICE), atMost("P10D")));

        assertThat(date(engine.after(SENT).named("a"))).isEqualTo("NO_ANCHOR");
        assertThat(date(engine.contractYearFrom(LocalDate.of(2024, 2, 29))
                        .after(SENT)
                        .named("a")))
                .isEqualTo("2027-03-10"); // 28 Feb 2027 + 10 days
    }

    @Test
    void aDateInTheTextFollowsFromNoFact() {
        Deadlines engine = engine(duty("a", new OnDate(LocalDate.of(2026, 6, 1)), atMost("P10D")));

        assertThat(engine.after(SENT).ids()).isEmpty();
        assertThat(date(engine.dates().named("a"))).isEqualTo("2026-06-11");
    }

    @Test
    void whatTheTextDoesNotSayIsNeverStarted() {
        assertThat(engine(duty("a", null, atMost("P10D"))).after(SENT).ids()).isEmpty();
    }

    @Test
    void factsOfDifferentMattersNeverMeet() {
        Deadlines engine = engine(duty("a", NOTICE, atMost("P10D")));

        Schedule schedule = engine.after(SENT.about("x"), RECEIVED.about("y"));

        assertThat(schedule.ids()).containsExactly("a#x", "a#y");
        assertThat(schedule.deadlines()).extracting(Given::date).containsExactly("2026-06-11", "2026-06-13");
    }

    @Test
    void aFactAboutAnObligationSetsOffNoOther() {
        Event request = Event.of(Occurrence.REQUEST_OF_CONTROLLER);
        Deadlines engine = engine(duty("a", request, atMost("P10D")), duty("b", request, atMost("P20D")));
        Fact fact = FactType.CONTROLLER_REQUEST.at("2026-06-01");

        assertThat(engine.after(fact).ids()).containsExactly("a", "b");
        assertThat(engine.after(fact.about("b")).ids()).containsExactly("b");
    }

    @Test
    void theSameFactTwiceIsOneFact() {
        assertThat(engine(duty("a", NOTICE, atMost("P10D"))).after(SENT, SENT).ids())
                .containsExactly("a");
    }

    /** 30 June + 10 days = 10 July is the first, 10 July + 10 days the second, whichever the text names first. */
    @Test
    void timesAreNumberedInTheOrderOfTime() {
        Schedule schedule = engine(duty("a", new AnyOf(List.of(DELETED, ENDED)), atMost("P10D")))
                .after(FactType.DELETION_DONE.at("2026-07-10"), SERVICES_END);

        assertThat(date(schedule.named("a"))).isEqualTo("2026-07-10");
        assertThat(date(schedule.named("a*2"))).isEqualTo("2026-07-20");
    }

    /** Of two events neither has come about: the one is said that hangs on what has. */
    @Test
    void ofSeveralThatHaveNotHappenedTheOneThatHangsOnAFactIsSaid() {
        Obligation window = duty("window", NOTICE, TimeLimit.prompt(Promptness.PROMPTLY));
        Trigger end = new EndOf(TermPath.of("/window"));

        for (Trigger any : List.of(new AnyOf(List.of(ENDED, end)), new AnyOf(List.of(end, ENDED)))) {
            Deadlines engine = engine(window, duty("a", any, atMost("P10D")));

            assertThat(date(engine.after(SENT).named("a"))).isEqualTo("HANGS_ON_UNDATED");
            assertThat(engine.after(FactType.LAW_CHANGED.at("2026-06-01")).ids())
                    .isEmpty();
        }
    }

    @Test
    void theEndOfWhatHasNoLimitOrHasNotBegunIsNotKnown() {
        Trigger nowhere = new LaterOf(List.of(NOTICE, new EndOf(TermPath.of("/nowhere"))));
        Trigger later = new LaterOf(List.of(NOTICE, new EndOf(TermPath.of("/later"))));

        assertThat(engine(duty("a", nowhere, atMost("P5D")))
                        .after(SENT)
                        .named("a")
                        .uncomputable())
                .contains(new Uncomputable(
                        Obstacle.TRIGGER_UNKNOWN, "it starts with the end of /nowhere, which has no time limit"));
        assertThat(engine(duty("a", later, atMost("P5D")), duty("later", ENDED, atMost("P5D")))
                        .after(SENT)
                        .named("a")
                        .uncomputable())
                .contains(new Uncomputable(
                        Obstacle.TRIGGER_NOT_HAPPENED, "it starts with the end of /later, which has not begun"));
    }

    @Test
    void noCycleFollowsWhatHasNotHappenedOrLiesBeyondTheCalendar() {
        Deadlines engine = engine(duty("a", new NextCycle(Cycle.CALENDAR_YEAR, NOTICE), atMost("P10D")));

        assertThat(engine.after(SERVICES_END).ids()).isEmpty();
        assertThat(engine.after(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.on(LocalDate.MAX))
                        .named("a")
                        .uncomputable())
                .contains(new Uncomputable(Obstacle.NOT_COUNTABLE, "the next cycle begins beyond the supported years"));
    }

    /** What is owed because of a breach follows from no other fact, and a duty to tell of a breach ends nothing. */
    @Test
    void whatBringsAboutOneEventBringsAboutNoOther() {
        Obligation breach = duty("breach-notice", "/breachNotification/notice", AWARE, atMost("PT48H"));
        Deadlines engine = engine(breach, duty("a", ENDED, atMost("P10D")));

        assertThat(engine.after(FactType.PROCESSOR_AWARE.at("2026-06-01T09:00+02:00"))
                        .ids())
                .containsExactly("breach-notice");
        assertThat(engine.after(SERVICES_END).ids()).containsExactly("a");
    }

    /** The notice has no figure: what starts with its receipt is listed once the notice is due, and says what it waits for. */
    @Test
    void whatHangsOnADutyWithoutADateIsListedWithIt() {
        Trigger received = Event.of(Occurrence.of("breach-notice"), Moment.RECEIVED);
        Obligation follow = duty("b", received, atMost("P2D"));
        Obligation notice =
                duty("a", "/breachNotification/notice", AWARE, TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY));

        Schedule schedule = engine(notice, follow).after(FactType.PROCESSOR_AWARE.at("2026-06-01"));
        assertThat(schedule.ids()).containsExactly("a", "b");
        assertThat(schedule.named("b").uncomputable())
                .contains(new Uncomputable(
                        Obstacle.TRIGGER_NOT_HAPPENED, "it starts with breach-notice received, which is not recorded"));
        assertThat(engine(notice, follow).after(SENT).ids()).isEmpty();
        // a notice due on a day that the text names is no fact
        Obligation dated = duty(
                "a",
                "/breachNotification/notice",
                new OnDate(LocalDate.of(2026, 6, 1)),
                TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY));
        assertThat(engine(dated, follow).after(SENT).ids()).isEmpty();
    }

    @Test
    void whoseActIsMissingIsSaid() {
        Event damage = new Event(Occurrence.DAMAGE, Optional.of(Moment.OCCURRED), Optional.of(Actor.CONTROLLER));

        assertThat(engine(duty("a", new LaterOf(List.of(NOTICE, damage)), atMost("P5D")))
                        .after(SENT)
                        .named("a")
                        .uncomputable())
                .contains(new Uncomputable(
                        Obstacle.TRIGGER_NOT_HAPPENED,
                        "it starts with damage occurred by controller, which is not recorded"));
    }

    @Test
    void halfARecordIsSaidToBeHalf() {
        Deadlines engine = engine(duty("a", NOTICE, atMost("P10D")));

        assertThat(engine.after(SENT).named("a").steps().get(0))
                .hasToString("The event sub-processor-change-announced on 2026-06-01 starts it; the text leaves open"
                        + " whether sending or receipt counts, and receipt is not recorded.");
        assertThat(engine.after(RECEIVED).named("a").steps().get(0))
                .hasToString("The event sub-processor-change-received on 2026-06-03 starts it; the text leaves open"
                        + " whether sending or receipt counts, and sending is not recorded.");
        assertThat(engine(duty("a", ENDED, atMost("P10D")))
                        .after(SERVICES_END)
                        .named("a")
                        .steps()
                        .get(0))
                .hasToString("The event service-terminated on 2026-06-30 starts it.");
    }
}
