package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.clock;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.junit.jupiter.api.Test;

/** Several matters at once, and the order in which they are told. */
class MattersTest {
    private static final Event AGREEMENT = Event.of(Occurrence.END_OF_AGREEMENT);
    private static final Event CONTRACT = Event.of(Occurrence.END_OF_MAIN_CONTRACT);

    /** Ninety days from 30 November are 28 February, from 31 December 31 March. */
    @Test
    void theEarlierOfTwoIsOneOfEachMatter() {
        Deadlines engine = engine(duty("deletion", new EarlierOf(List.of(AGREEMENT, CONTRACT)), atMost("P90D")));

        Schedule ends = engine.after(
                Fact.parse("agreement-terminated=2026-11-30#x"), Fact.parse("main-contract-terminated=2026-12-31#y"));
        assertThat(dates(ends)).containsExactly("deletion#x 2027-02-28", "deletion#y 2027-03-31");

        // of #x the earlier; the one without a code goes with both, and is later than either
        Schedule more = engine.after(
                Fact.parse("agreement-terminated=2026-11-30#x"),
                Fact.parse("main-contract-terminated=2026-12-31#x"),
                Fact.parse("agreement-terminated=2026-12-31#y"),
                Fact.parse("main-contract-terminated=2027-06-30"));
        assertThat(dates(more)).containsExactly("deletion#x 2027-02-28", "deletion#y 2027-03-31");
    }

    /** Ten days from the later one: 5 + 10 July; of #b only one has come. */
    @Test
    void theLaterOfTwoIsOneOfEachMatter() {
        Deadlines engine = engine(duty("end", new LaterOf(List.of(AGREEMENT, CONTRACT)), atMost("P10D")));

        Schedule ends = engine.after(
                Fact.parse("agreement-terminated=2026-07-01#a"),
                Fact.parse("main-contract-terminated=2026-07-05#a"),
                Fact.parse("agreement-terminated=2026-07-03#b"));
        assertThat(dates(ends)).containsExactly("end#a 2026-07-15");
    }

    private static List<String> dates(Schedule schedule) {
        return schedule.deadlines().stream()
                .map(one -> one.id() + " " + one.lastDay().orElseThrow())
                .toList();
    }

    /** Days and times of one day have an order, whatever order they are told in. */
    @Test
    void manyEventsInAnyOrderGiveTheSame() {
        Deadlines engine = engine(duty("breach-notice", "/breachNotification/notice", Given.AWARE, atMost("P2D")));
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String day = "2026-12-0" + (1 + i % 3);
            facts.add(Fact.parse("processor-aware=" + (i % 2 == 0 ? day : day + "T%02d:00+01:00".formatted(i % 24))
                    + "#m" + (i % 7)));
        }
        Schedule expected = engine.after(facts);
        Random random = new Random(4);
        for (int run = 0; run < 50; run++) {
            Collections.shuffle(facts, random);
            assertThat(engine.after(facts)).isEqualTo(expected);
        }
    }

    /** A month from 31 January is 28 February, a Sunday: 1 March; told on 20 February the extension counts: three months, 30 April. */
    @Test
    void theFirstOfTwoExtensionsCounts() {
        Event received =
                new Event(Occurrence.DATA_SUBJECT_REQUEST, Optional.of(Moment.RECEIVED), Optional.of(Actor.CONTROLLER));
        Deadlines engine = engine(clock("law.art-12-3", "12(3)", received, Given.extended(atMost("P1M"), "P2M")));
        Fact request = FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2027-01-31");
        Fact late = FactType.EXTENSION_ANNOUNCED.at("2027-03-02");
        Fact early = FactType.EXTENSION_ANNOUNCED.at("2027-02-20");

        for (List<Fact> order : List.of(List.of(request, late, early), List.of(early, late, request))) {
            assertThat(engine.after(order).named("law.art-12-3").lastDay()).hasToString("Optional[2027-04-30]");
        }
    }

    /** Of two requests the second, of 1 June, came after the extension of the first: it has its month, to 1 July. */
    @Test
    void anExtensionIsOfWhatHadStarted() {
        Event received =
                new Event(Occurrence.DATA_SUBJECT_REQUEST, Optional.of(Moment.RECEIVED), Optional.of(Actor.CONTROLLER));
        Schedule answers = engine(clock("law.art-12-3", "12(3)", received, Given.extended(atMost("P1M"), "P2M")))
                .after(
                        FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2027-01-31"),
                        FactType.EXTENSION_ANNOUNCED.at("2027-02-20"),
                        FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2027-06-01"));

        assertThat(answers.named("law.art-12-3").lastDay()).hasToString("Optional[2027-04-30]");
        assertThat(answers.named("law.art-12-3*2").lastDay()).hasToString("Optional[2027-07-01]");
    }

    /** Announced on 1 January for 10 February; the audit of 1 December has not been announced. */
    @Test
    void aNoticeOfOneTimeIsNotThatOfTheNext() {
        Obligation notice =
                duty("audit-notice", "/audit/notice", Event.of(Occurrence.AUDIT_START, Moment.PLANNED), before("P28D"));
        Fact announced = FactType.AUDIT_REQUESTED.at("2026-01-01");
        Schedule audits = engine(notice)
                .after(announced, FactType.AUDIT_DONE.at("2026-02-10"), FactType.AUDIT_PLANNED.at("2026-12-01"));

        assertThat(audits.named("audit-notice").metBy()).contains(announced);
        assertThat(audits.named("audit-notice*2").metBy()).isEmpty();
        assertThat(audits.named("audit-notice*2").state(Instant.parse("2026-11-20T00:00:00Z")))
                .isEqualTo(DeadlineState.OVERDUE);

        // of two matters it goes with both, as it names neither
        Schedule matters = engine(notice)
                .after(announced, Fact.parse("audit-done=2026-02-10#a"), Fact.parse("audit-planned=2026-12-01#b"));
        assertThat(matters.named("audit-notice#b").metBy()).contains(announced);
    }

    /** The use of 10 February belongs to the change of 5 January: nothing is known of the one of 1 June. */
    @Test
    void aUseBelongsToTheChangeBeforeIt() {
        Obligation notice =
                duty("change-notice", "/subProcessing/changeNotice/duty", Given.PLANNED_USE, before("P30D"));
        Fact plan = FactType.PLANNED_USE.at("2026-02-15");
        Fact use = FactType.USE_STARTED.at("2026-02-10");
        Schedule changes = engine(notice)
                .after(
                        FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-01-05"),
                        plan,
                        use,
                        FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-01"));

        Deadline first = changes.named("change-notice/earliest-use");
        Deadline second = changes.named("change-notice/earliest-use*2");
        assertThat(first.metBy()).contains(use);
        // 1 June and 30 clear days: 2 July
        assertThat(second.earliestDay()).hasToString("Optional[2026-07-02]");
        assertThat(second.metBy()).isEmpty();
        assertThat(second.steps()).noneMatch(step -> step.key().equals("plan"));
    }

    /** A request of June is not one for the data that are kept from December on. */
    @Test
    void aRequestBeforeTheEndLiftsNoMinimum() {
        Obligation keeping = Obligation.builder()
                .id(ObligationId.of("keep"))
                .pointer("/endOfServices/minimumKeeping")
                .action("keep-data")
                .trigger(Event.of(Occurrence.END_OF_SERVICES))
                .limit(Given.atLeast("P45D"))
                .kind(TimeKind.MIN)
                .addConditions(Condition.of(Sense.UNLESS, ConditionCode.RIGHT_HOLDER_ASKS))
                .build();
        Fact end = FactType.SERVICE_TERMINATED.at("2026-12-31");

        assertThat(engine(keeping)
                        .after(FactType.DELETION_REQUESTED.at("2026-06-10"), end)
                        .named("keep")
                        .earliestDay())
                .hasToString("Optional[2027-02-15]");
        assertThat(engine(keeping)
                        .after(FactType.DELETION_REQUESTED.at("2027-01-10"), end)
                        .named("keep")
                        .uncomputable()
                        .map(Uncomputable::obstacle))
                .contains(Obstacle.BY_CHOICE);
    }

    /** The controller is told before the processor says it was aware: one of the times is wrong; cautiously the earlier one counts. */
    @Test
    void anEventThatComesTooEarlyStillHasACautiousDate() {
        Event aware =
                new Event(Occurrence.PERSONAL_DATA_BREACH, Optional.of(Moment.AWARE), Optional.of(Actor.CONTROLLER));
        Deadline report = engine(clock("law.art-33-1", "33(1)", aware, atMost("PT72H")))
                .after(
                        FactType.PROCESSOR_AWARE.at("2026-12-10T10:00+01:00"),
                        FactType.CONTROLLER_INFORMED.at("2026-12-10T09:00+01:00"))
                .named("law.art-33-1");

        assertThat(report.safe().orElseThrow()).hasToString("2026-12-13T09:00+01:00");
        assertThat(report.legal()).isEmpty();
        assertThat(report.uncomputable().orElseThrow().obstacle()).isEqualTo(Obstacle.EVENT_ORDER);
    }

    /** One audit a year for nothing, further ones for pay: the second uses nothing up, so that the next is free from 11 February 2027. */
    @Test
    void whatIsPaidForUsesNothingUp() {
        Obligation free = Obligation.builder()
                .id(ObligationId.of("audit.free"))
                .pointer("/audit/remuneration")
                .action("use-free-of-charge")
                .modality(Modality.MAY)
                .trigger(Event.of(Occurrence.AUDIT_START, Moment.OCCURRED))
                .limit(Given.recurring(Bound.AT_MOST, 1, Cycle.of("P12M")))
                .kind(TimeKind.FREQUENCY)
                .build();

        Schedule two = engine(free).after(FactType.AUDIT_DONE.at("2026-02-10"), FactType.AUDIT_DONE.at("2026-11-03"));
        assertThat(two.ids()).containsExactly("audit.free");
        assertThat(two.named("audit.free").earliestDay()).hasToString("Optional[2027-02-11]");
        assertThat(two.named("audit.free").metBy()).isEmpty();

        Schedule three = engine(free)
                .after(
                        FactType.AUDIT_DONE.at("2026-02-10"),
                        FactType.AUDIT_DONE.at("2026-11-03"),
                        FactType.AUDIT_DONE.at("2027-03-01"));
        assertThat(three.ids()).containsExactly("audit.free", "audit.free*2");
        assertThat(three.named("audit.free").state(Instant.parse("2027-04-01T00:00:00Z")))
                .isEqualTo(DeadlineState.MET);
        assertThat(three.named("audit.free*2").earliestDay()).hasToString("Optional[2028-03-02]");
    }

    @Test
    void whatWasDoneMayNameItsMatter() {
        Deadlines engine = engine(duty("help", Given.AWARE, atMost("P3D")));
        Fact a = Fact.parse("processor-aware=2026-12-01T09:00+01:00#a");
        Fact b = Fact.parse("processor-aware=2026-12-02T09:00+01:00#b");
        Fact done = Fact.parse("done=2026-12-03#help#a");

        Schedule schedule = engine.after(a, b, done);
        assertThat(done).hasToString("done=2026-12-03#help#a");
        assertThat(schedule.named("help#a").metBy()).contains(done);
        assertThat(schedule.named("help#b").metBy()).isEmpty();
        assertThat(engine.after(a, b, Fact.parse("done=2026-12-03#help"))
                        .named("help#b")
                        .metBy())
                .isPresent();
    }

    /** No pointer, no first day as law: a contract of the caller's own, counted plainly, to 28 February. */
    @Test
    void anObligationOfOnesOwnIsNoClockOfTheLaw() {
        Obligation own = Obligation.builder()
                .id(ObligationId.of("own"))
                .action("report")
                .trigger(Event.of(Occurrence.END_OF_SERVICES))
                .limit(atMost("P6M"))
                .kind(TimeKind.WINDOW)
                .build();
        Deadline report =
                engine(own).after(FactType.SERVICE_TERMINATED.at("2026-08-31")).named("own");

        assertThat(own.isOfLaw()).isFalse();
        assertThat(report.lastDay()).hasToString("Optional[2027-02-28]");
        assertThat(report.kind()).isEqualTo(TimeKind.WINDOW);
        assertThat(report.state(Instant.parse("2027-03-02T00:00:00Z"))).isEqualTo(DeadlineState.LAPSED);
    }

    @Test
    void whichObligationsAFactMeetsCanBeAsked() {
        Obligation notice = duty("breach-notice", "/breachNotification/notice", Given.AWARE, atMost("P2D"));

        assertThat(engine(notice).metBy(FactType.CONTROLLER_INFORMED)).containsExactly(notice);
        assertThat(engine(notice).metBy(FactType.PROCESSOR_AWARE)).isEmpty();
    }
}
