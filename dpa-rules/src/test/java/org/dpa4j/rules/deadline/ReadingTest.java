package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.ENDED;
import static org.dpa4j.rules.deadline.Given.STOCKHOLM;
import static org.dpa4j.rules.deadline.Given.atLeast;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.Counted;
import org.dpa4j.rules.time.Counting;
import org.dpa4j.rules.time.Step;
import org.dpa4j.rules.time.When;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-06-17T12:00+02:00[Europe/Stockholm]");
    private static final Reading DAY = Reading.lastDay(LocalDate.of(2026, 6, 17), STOCKHOLM.zone(), List.of());

    @Test
    void anInstantIsInTimeItselfOrNot() {
        Reading at = Reading.at(NOON, List.of());
        Reading before = Reading.before(NOON, List.of());

        assertThat(at.inTime(NOON.toInstant())).isTrue();
        assertThat(at.inTime(NOON.toInstant().plusSeconds(1))).isFalse();
        assertThat(before.inTime(NOON.toInstant())).isFalse();
        assertThat(before.inTime(NOON.toInstant().minusSeconds(1))).isTrue();
        assertThat(at.boundInclusive()).isTrue();
        assertThat(before.boundInclusive()).isFalse();
        assertThat(DAY.boundInclusive()).isFalse();
        assertThat(at).isNotEqualTo(before);
    }

    /** A minimum is over on the day of its bound, by the hour if that is known. */
    @Test
    void whatComesAfterAMinimumIsNotTooEarly() {
        assertThat(DAY.afterwards(When.parse("2026-06-17"))).isFalse();
        assertThat(DAY.afterwards(When.parse("2026-06-18"))).isTrue();
        assertThat(DAY.afterwards(When.parse("2026-06-17T23:59:59+02:00"))).isFalse();
        assertThat(DAY.afterwards(When.parse("2026-06-18T00:00+02:00"))).isTrue();
        assertThat(DAY.afterwards(When.parse("2026-06-18T00:00"))).isTrue();
    }

    @Test
    void onlyWhatWasCountedSaysHow() {
        Counted counted = (Counted) Counting.count(
                Convention.PLAIN, STOCKHOLM, When.parse("2026-06-17T12:00+02:00"), Period.ofHours(48), Direction.AFTER);
        Reading reading = Reading.of(counted, List.of());

        assertThat(reading.counted()).contains(counted);
        assertThat(reading.convention()).contains(Convention.PLAIN);
        assertThat(reading.boundInclusive()).isTrue();
        assertThat(reading).hasToString("2026-06-19T12:00+02:00");
        assertThat(DAY.counted()).isEmpty();
        assertThat(DAY.convention()).isEmpty();
        assertThat(DAY.provisional()).isFalse();
    }

    /** 30 June + 10 days = 10 July: who acts by then is too early, not in time. */
    @Test
    void theStepsOfAMinimumSpeakOfWhatIsTooEarly() {
        assertThat(engine(duty("a", ENDED, atLeast("P10D")))
                        .after(FactType.SERVICE_TERMINATED.at("2026-06-30"))
                        .named("a")
                        .steps())
                .extracting(Step::toString)
                .containsExactly(
                        "The event service-terminated on 2026-06-30 starts it.",
                        "The event is on 2026-06-30.",
                        "The day of the event is not counted.",
                        "P10D after 2026-06-30 end on 2026-07-10.",
                        "What is done before 2026-07-11T00:00+02:00 is too early.");
    }

    /** Of two readings that end together the one that decides is the only one; a step more goes to each. */
    @Test
    void readingsThatEndTogetherAreOne() {
        Step why = Steps.beforehand("2026-06-18");
        Reading other = Reading.lastDay(LocalDate.of(2026, 6, 17), STOCKHOLM.zone(), List.of(why));
        Reading later = Reading.lastDay(LocalDate.of(2026, 6, 18), STOCKHOLM.zone(), List.of());

        for (TimeKind kind : TimeKind.values()) {
            Answer same = Answer.of(kind, other, DAY, other);
            assertThat(same.safe()).isSameAs(DAY);
            assertThat(same.legal()).isSameAs(DAY);
            assertThat(same.outer()).isNull();
            boolean minimum = kind == TimeKind.MIN || kind == TimeKind.FREQUENCY;
            assertThat(Answer.of(kind, later, DAY, null).safe()).isSameAs(minimum ? later : DAY);
            assertThat(Answer.of(kind, DAY, later, null).safe()).isSameAs(minimum ? later : DAY);
        }
        Answer none = Answer.none(TimeKind.MAX, Obstacle.NO_TIME, "no time is stated");
        assertThat(none.and(why)).isEqualTo(none);
    }
}
