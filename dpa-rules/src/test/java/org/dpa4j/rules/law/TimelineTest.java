package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);
    private static final LocalDate NEXT = LocalDate.of(2022, 1, 1);

    @Test
    void aValueHoldsFromItsFirstDayToTheDayBeforeTheNext() {
        Timeline<String> timeline = new Timeline.Builder<>("before")
                .then(FIRST, "during")
                .then(NEXT, "after")
                .until(LocalDate.of(2030, 1, 1), value -> "unknown");

        assertThat(timeline.at(LocalDate.MIN)).isEqualTo("before");
        assertThat(timeline.at(FIRST.minusDays(1))).isEqualTo("before");
        assertThat(timeline.at(FIRST)).isEqualTo("during");
        assertThat(timeline.at(LAST)).isEqualTo("during");
        assertThat(timeline.at(NEXT)).isEqualTo("after");
        assertThat(timeline.at(LocalDate.of(2030, 1, 1))).isEqualTo("after");
        assertThat(timeline.at(LocalDate.of(2030, 1, 2))).isEqualTo("unknown");
        assertThat(timeline.at(LocalDate.MAX)).isEqualTo("unknown");
    }

    @Test
    void ofTwoValuesFromTheSameDayTheLaterWins() {
        Timeline<String> timeline = new Timeline.Builder<>("before")
                .then(FIRST, "gap")
                .then(FIRST, "during")
                .until(LAST, value -> value);

        assertThat(timeline.at(FIRST)).isEqualTo("during");
    }

    /** A change on the day after the last known day is not known, whatever the data foresees. */
    @Test
    void whatFollowsTheLastDayIsMadeOfTheValueOnIt() {
        Timeline<String> timeline = new Timeline.Builder<>("before")
                .then(FIRST, "during")
                .then(NEXT, "after")
                .then(NEXT.plusYears(1), "much later")
                .until(LAST, value -> "unknown since " + value);

        assertThat(timeline.at(LAST)).isEqualTo("during");
        assertThat(timeline.at(NEXT)).isEqualTo("unknown since during");
        assertThat(timeline.at(LocalDate.MAX)).isEqualTo("unknown since during");
    }

    @Test
    void nothingBeforeTheDataNeedsAStart() {
        assertThat(new Timeline.Builder<>("always")
                        .until(LAST, value -> "unknown")
                        .at(LocalDate.MIN))
                .isEqualTo("always");
        assertThat(Timeline.always("always").at(LocalDate.MAX)).isEqualTo("always");
    }
}
