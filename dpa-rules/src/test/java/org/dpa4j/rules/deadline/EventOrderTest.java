package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.AWARE;
import static org.dpa4j.rules.deadline.Given.NOTICE;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;

import java.time.Instant;
import java.util.Optional;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.rules.time.CountError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events that precede the one they depend on. */
class EventOrderTest {
    @ParameterizedTest
    @CsvSource({
        "controller-informed, processor-aware",
        "processor-aware, breach-detected",
        "controller-aware, breach-detected",
        "authority-informed, controller-aware",
        "data-subjects-informed, controller-aware",
        "sub-processor-change-received, sub-processor-change-announced",
        "objection-raised, sub-processor-change-announced",
        "objection-raised, sub-processor-change-received",
        "deletion-done, deletion-requested",
        "deletion-confirmed, deletion-done",
        "data-subject-request-forwarded, data-subject-request-received",
        "data-subject-request-answered, data-subject-request-forwarded",
        "amendment-notice-received, amendment-notice-sent",
        "prior-consultation-received, prior-consultation:sent",
        "extension-announced, prior-consultation-received",
        "damage:received, damage:sent"
    })
    void nothingPrecedesWhatItDependsOn(String later, String earlier) {
        Fact early = Fact.parse(later + "=2026-06-01");
        Fact late = Fact.parse(earlier + "=2026-06-02");

        assertThat(engine().after(early, late).faults())
                .containsExactly(new EventOrder(early, late, engine().place().zone()));
        assertThat(engine().after(Fact.parse(later + "=2026-06-02"), late).faults())
                .isEmpty();
    }

    @Test
    void theFaultIsOneSentenceWithItsCode() {
        EventOrder fault = engine().after(
                        FactType.CONTROLLER_INFORMED.at("2026-04-14T09:00+02:00"),
                        FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00"))
                .faults()
                .get(0);

        assertThat(fault.error()).isEqualTo(CountError.EVENT_ORDER);
        assertThat(fault)
                .hasToString("EVENT_ORDER: controller-informed on 2026-04-14T09:00+02:00"
                        + " must not precede processor-aware on 2026-04-14T09:30+02:00");
    }

    @Test
    void whatComesTooEarlyMeetsNothingAndSetsNothingOff() {
        Fact aware = FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00");
        Fact informed = FactType.CONTROLLER_INFORMED.at("2026-04-14T09:00+02:00");
        Obligation breach = duty("breach-notice", "/breachNotification/notice/limits/0", AWARE, atMost("PT48H"));
        Obligation received = duty("a", Event.of(Occurrence.of("breach-notice"), Moment.RECEIVED), atMost("PT24H"));

        Schedule schedule = engine(breach, received).after(aware, informed);

        assertThat(schedule.named("breach-notice").state(Instant.parse("2026-05-01T00:00:00Z")))
                .isEqualTo(DeadlineState.OVERDUE);
        assertThat(schedule.named("a").uncomputable())
                .contains(new Uncomputable(
                        Obstacle.EVENT_ORDER,
                        Optional.of(CountError.EVENT_ORDER),
                        "controller-informed on 2026-04-14T09:00+02:00"
                                + " must not precede processor-aware on 2026-04-14T09:30+02:00"));
    }

    @Test
    void differentMattersDoNotDependOnEachOther() {
        Fact sent = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-02").about("x");
        Fact received = FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-01").about("y");

        assertThat(engine(duty("a", NOTICE, atMost("P10D")))
                        .after(sent, received)
                        .faults())
                .isEmpty();
    }

    /** The second notice was received after the first one was sent. */
    @Test
    void oneEventBeforeIsEnough() {
        assertThat(engine().after(
                                FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01"),
                                FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-02"),
                                FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-10"))
                        .faults())
                .isEmpty();
    }

    /** On one day nobody knows which came first. */
    @Test
    void aDayIsTheWholeDay() {
        assertThat(engine().after(
                                FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-01"),
                                FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-01T08:00+02:00"))
                        .faults())
                .isEmpty();
    }

    /** Who detected the breach was the processor: its own awareness follows, that of the controller need not. */
    @Test
    void theDiscoveryOfOneDoesNotPrecedeTheKnowledgeOfAnother() {
        Fact discovered = Fact.parse("personal-data-breach:discovered:processor=2026-06-02");
        Fact processor = FactType.PROCESSOR_AWARE.at("2026-06-01");
        Fact controller = FactType.CONTROLLER_AWARE.at("2026-06-01");

        assertThat(engine().after(discovered, processor, controller).faults())
                .containsExactly(
                        new EventOrder(processor, discovered, engine().place().zone()));
    }

    /** Too early for both: it is held against the first that would have done. */
    @Test
    void theFirstOfTheEventsBeforeIsNamed() {
        Fact received = FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-01");
        Fact first = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-02");
        Fact second = FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-10");
        EventOrder fault = new EventOrder(received, first, engine().place().zone());

        assertThat(engine().after(received, first, second).faults()).containsExactly(fault);
        assertThat(engine().after(received, second, first).faults()).containsExactly(fault);
    }

    /** Pairs of different kinds: that one of both fits is not enough. */
    @Test
    void whatIsUnrelatedIsInOrder() {
        assertThat(engine().after(
                                FactType.OBJECTION_RAISED.at("2026-06-01"),
                                FactType.DELETION_DONE.at("2026-06-02"),
                                FactType.PROCESSOR_AWARE.at("2026-06-03"),
                                FactType.AUDIT_DONE.at("2026-06-04"))
                        .faults())
                .isEmpty();
    }
}
