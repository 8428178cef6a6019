package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How what is recorded meets what the text names. Damage stands for any event that nobody in particular knows of. */
class MatchTest {
    /** What has come about is the same however it is put, what is asked for has been sent, and no other moment is another. */
    @ParameterizedTest
    @CsvSource({
        "occurred, occurred, YES",
        "occurred, completed, YES",
        "completed, occurred, YES",
        "sent, requested, YES",
        "requested, sent, YES",
        "aware, aware, YES",
        "occurred, received, NO",
        "received, occurred, NO",
        "occurred, aware, NO",
        "aware, occurred, NO",
        "sent, occurred, NO",
        "occurred, sent, NO",
        "received, sent, NO",
        "received, requested, NO",
        "suspected, aware, NO"
    })
    void aMomentIsMetByItself(String fact, String event, Match match) {
        assertThat(match("damage:" + fact, "damage:" + event)).isEqualTo(match);
    }

    /** A plan for what is to come about, and what is sent for its receipt. What came about was planned. */
    @ParameterizedTest
    @CsvSource({
        "planned, occurred, STAND_IN",
        "planned, completed, STAND_IN",
        "planned, received, NO",
        "planned, aware, NO",
        "occurred, planned, YES",
        "completed, planned, YES",
        "received, planned, NO",
        "sent, received, STAND_IN",
        "requested, received, STAND_IN",
        "aware, received, NO",
        "sent, aware, NO"
    })
    void whatStandsInIsLikelyToBeFollowedByTheEvent(String fact, String event, Match match) {
        assertThat(match("damage:" + fact, "damage:" + event)).isEqualTo(match);
    }

    /** A suspicion is no damage, and who asks for something does not do it; before an event only its plan and itself count. */
    @ParameterizedTest
    @CsvSource({
        "damage:occurred, damage, YES, YES",
        "damage:completed, damage, YES, YES",
        "damage:planned, damage, STAND_IN, YES",
        "damage:sent, damage, YES, NO",
        "damage:received, damage, YES, NO",
        "damage:aware, damage, YES, NO",
        "damage:confirmed, damage, YES, NO",
        "damage:discovered, damage, YES, NO",
        "damage:suspected, damage, NO, NO",
        "damage:requested, damage, NO, NO",
        "deletion-requested, deletion, NO, NO",
        "audit-requested, audit-request, YES, NO",
        "controller-request, request-of-controller, YES, NO"
    })
    void withoutAMomentTheEventItselfIsMeant(String fact, String event, Match after, Match before) {
        assertThat(match(fact, event)).isEqualTo(after);
        assertThat(Match.of(FactType.parse(fact), event(event), true, Act.OTHER, null))
                .isEqualTo(before);
    }

    /** A breach that somebody detected is not what another one knows. */
    @ParameterizedTest
    @CsvSource({
        "processor-aware, personal-data-breach:aware, processor, YES",
        "processor-aware, personal-data-breach:aware, controller, NO",
        "processor-aware, personal-data-breach, controller, NO",
        "processor-aware, personal-data-breach:aware, supervisory-authority, YES",
        "processor-aware, personal-data-breach:aware:sub-processor, processor, NO",
        "processor-aware, personal-data-breach:aware:each-party, controller, YES",
        "breach-detected, personal-data-breach:discovered:processor, processor, YES",
        "breach-detected, personal-data-breach, processor, NO",
        "personal-data-breach:suspected:processor, personal-data-breach:suspected, controller, NO",
        "personal-data-breach:confirmed:processor, personal-data-breach:confirmed, controller, NO",
        "data-subject-request-received, data-subject-request:received, processor, YES",
        "data-subject-request-received, data-subject-request:received, controller, NO",
        "data-subject-request-received, data-subject-request, controller, NO",
        "data-subject-request:sent:data-subject, data-subject-request:sent, controller, YES",
        "damage:received:processor, damage:received, controller, YES",
        "damage:occurred:processor, damage, controller, YES"
    })
    void knowledgeIsThatOfWhoeverOwesTheDuty(String fact, String event, String obligor, Match match) {
        assertThat(Match.of(FactType.parse(fact), event(event), false, Act.OTHER, Actor.of(obligor)))
                .isEqualTo(match);
    }

    /** Who was told of a breach counts as aware, whoever told it; being told is no suspicion. */
    @ParameterizedTest
    @CsvSource({
        "controller-informed, personal-data-breach:aware:controller, STAND_IN",
        "controller-informed, personal-data-breach::controller, STAND_IN",
        "controller-informed, personal-data-breach:aware:processor, NO",
        "controller-informed, personal-data-breach:suspected:controller, NO",
        "authority-informed, personal-data-breach:aware:controller, NO"
    })
    void whoIsInformedIsAware(String fact, String event, Match match) {
        assertThat(match(fact, event)).isEqualTo(match);
    }

    /** Notice comes before a change, which is the use; what follows from a change follows from the notice of it. */
    @ParameterizedTest
    @CsvSource({
        "planned-use, sub-processor-change, true, YES",
        "planned-use, sub-processor-change, false, NO",
        "planned-use, sub-processor-change:planned, false, YES",
        "use-started, sub-processor-change:occurred, false, YES",
        "use-started, sub-processor-change, false, NO",
        "sub-processor-change-announced, sub-processor-change, false, YES",
        "sub-processor-change-received, sub-processor-change, false, YES",
        "sub-processor-change-announced, sub-processor-change, true, NO",
        "sub-processor-change-announced, sub-processor-change:sent, false, NO",
        "audit-done, sub-processor-change, false, NO",
        "audit-done, sub-processor-change, true, NO"
    })
    void aChangeOfSubProcessorsIsAnnouncedAndThenMade(String fact, String event, boolean ahead, Match match) {
        assertThat(Match.of(FactType.parse(fact), event(event), ahead, Act.OTHER, null))
                .isEqualTo(match);
    }

    /** Who wants data deleted asks for it; for an audit, say, that request says nothing. */
    @ParameterizedTest
    @EnumSource(Act.class)
    void aRequestForDeletionIsOneWhereDataAreDeleted(Act act) {
        boolean deletes = act == Act.ERASURE
                || act == Act.DISPOSAL
                || act == Act.DISPOSAL_TERM
                || act == Act.DELETION_CONFIRMATION;

        assertThat(Match.of(FactType.DELETION_REQUESTED, Event.of(Occurrence.REQUEST_OF_CONTROLLER), false, act, null))
                .isEqualTo(deletes ? Match.YES : Match.NO);
        assertThat(Match.of(FactType.DELETION_REQUESTED, event("damage"), false, act, null))
                .isEqualTo(Match.NO);
        assertThat(Match.of(FactType.AUDIT_REQUESTED, Event.of(Occurrence.REQUEST_OF_CONTROLLER), false, act, null))
                .isEqualTo(Match.NO);
    }

    /** They speak of a clock, not of the world. */
    @Test
    void aPauseAndAPerformanceStartNothing() {
        assertThat(match("suspended", "suspension")).isEqualTo(Match.NO);
        assertThat(match("done", "performance:completed")).isEqualTo(Match.NO);
    }

    private static @Nullable Match match(String fact, String event) {
        return Match.of(FactType.parse(fact), event(event), false, Act.OTHER, null);
    }

    /** {@code occurrence}, {@code occurrence:moment} or {@code occurrence:moment:actor}; the moment may be empty. */
    private static Event event(String text) {
        String[] parts = text.split(":", -1);
        return new Event(
                Occurrence.of(parts[0]),
                parts.length < 2 || parts[1].isEmpty()
                        ? Optional.empty()
                        : Optional.of(Moment.valueOf(parts[1].toUpperCase(Locale.ROOT))),
                parts.length < 3 ? Optional.empty() : Optional.of(Actor.of(parts[2])));
    }
}
