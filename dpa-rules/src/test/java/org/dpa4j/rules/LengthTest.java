package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths that a calendar shows: 24 hours a day, the shortest and the longest months, weekends from a Friday on. */
class LengthTest {
    private static final TimeLimit SOON = TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY);

    @ParameterizedTest
    @CsvSource({
        "PT90M, 1, 2",
        "PT120M, 2, 2",
        "PT121M, 2, 3",
        "PT36H, 36, 36",
        "P3D, 72, 72",
        "P2W, 336, 336",
        "P1M, 672, 744", // 28 and 31 days
        "P2M, 1344, 1488",
        "P1M10D, 912, 984", // 38 and 41 days
        "P2Y, 17520, 17568", // 730 and 732 days
        "P1WD, 24, 72", // Friday to Monday
        "P5WD, 120, 168", // Friday to Friday
        "P6WD, 144, 240", // Friday to the Monday after next
        "P10BD, 240, 336",
    })
    void theShortestAndTheLongest(String period, long least, long most) {
        assertThat(Length.least(Period.parse(period))).isEqualTo(least);
        assertThat(Length.most(Period.parse(period))).isEqualTo(most);
    }

    @Test
    void aThingMustBeDoneByTheFirstOfAllLimits() {
        assertThat(Length.latest(List.of())).isEqualTo(Length.UNKNOWN);
        assertThat(Length.latest(List.of(SOON))).isEqualTo(Length.UNKNOWN);
        assertThat(Length.latest(List.of(hours(72), SOON, hours(48), hours(60))))
                .isEqualTo(48);
        assertThat(Length.latest(TimeLimit.atLeast(Period.ofHours(10)))).isEqualTo(Length.UNKNOWN);
        assertThat(Length.latest(TimeLimit.atLeastBefore(Period.ofHours(10)))).isEqualTo(Length.UNKNOWN);
    }

    @Test
    void anExtensionIsAddedToWhatHasANumber() {
        assertThat(Length.latest(extended(hours(72), Period.ofHours(24)))).isEqualTo(96);
        assertThat(Length.latest(extended(SOON, Period.ofHours(24)))).isEqualTo(Length.UNKNOWN);
        assertThat(Length.wait(extended(hours(72), Period.ofHours(24)))).isEqualTo(96);
        assertThat(Length.wait(extended(SOON, Period.ofHours(24)))).isEqualTo(Length.UNKNOWN);
    }

    @Test
    void theEarliestOfSomeNeedsOneNumberTheLatestAll() {
        assertThat(Length.latest(combined(Combination.EARLIEST, hours(72), SOON, hours(48))))
                .isEqualTo(48);
        assertThat(Length.latest(combined(Combination.LATEST, hours(72), hours(48))))
                .isEqualTo(72);
        assertThat(Length.latest(combined(Combination.LATEST, hours(48), hours(72))))
                .isEqualTo(72);
        assertThat(Length.latest(combined(Combination.LATEST, hours(72), SOON))).isEqualTo(Length.UNKNOWN);
        assertThat(Length.latest(combined(Combination.ALTERNATIVE, hours(72), SOON)))
                .isEqualTo(Length.UNKNOWN);
    }

    @Test
    void theFirstOfTheShortestDecides() {
        assertThat(Length.deciding(List.of(hours(72), hours(24), hours(24)))).isEqualTo(1);
        assertThat(Length.deciding(List.of(SOON, hours(24)))).isEqualTo(1);
        assertThat(Length.deciding(List.of(SOON))).isEqualTo(-1);
        assertThat(Length.deciding(List.of())).isEqualTo(-1);
    }

    @Test
    void aNoticeComesAheadByWhatItLeavesAtLeast() {
        assertThat(Length.ahead(ahead(1))).isEqualTo(24);
        assertThat(Length.ahead(TimeLimit.atLeastBefore(Period.ofMonths(1)))).isEqualTo(28 * 24);
        assertThat(Length.ahead(hours(72))).isEqualTo(Length.UNKNOWN);
        assertThat(Length.ahead(measured(Bound.AT_MOST, Direction.BEFORE, 72))).isEqualTo(Length.UNKNOWN);
        assertThat(Length.ahead(SOON)).isEqualTo(Length.UNKNOWN);
    }

    @Test
    void ofNoticesThatGoTogetherTheEarliestIsTheLongestAndTheLatestTheShortest() {
        assertThat(Length.ahead(combined(Combination.EARLIEST, ahead(2), ahead(3))))
                .isEqualTo(72);
        assertThat(Length.ahead(combined(Combination.EARLIEST, ahead(3), ahead(2))))
                .isEqualTo(72);
        assertThat(Length.ahead(combined(Combination.LATEST, ahead(2), ahead(3))))
                .isEqualTo(48);
        assertThat(Length.ahead(combined(Combination.ALTERNATIVE, ahead(3), ahead(2))))
                .isEqualTo(48);
        assertThat(Length.ahead(combined(Combination.ALTERNATIVE, SOON, ahead(2))))
                .isEqualTo(48);
    }

    @Test
    void howLongSomebodyWaitsAtWorst() {
        assertThat(Length.wait(ahead(3))).isEqualTo(72);
        assertThat(Length.wait(measured(Bound.AT_MOST, Direction.BEFORE, 72))).isEqualTo(Length.UNKNOWN);
        assertThat(Length.wait(measured(Bound.AT_MOST, Direction.AFTER, 72))).isEqualTo(72);
        assertThat(Length.wait(combined(Combination.EARLIEST, ahead(2), SOON, ahead(3))))
                .isEqualTo(72);
        assertThat(Length.wait(SOON)).isEqualTo(Length.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "24, 1", "25, 2", "48, 2"})
    void aBegunDayIsADay(long hours, String days) {
        assertThat(Length.days(hours)).isEqualTo(days);
    }

    private static Measured hours(int hours) {
        return TimeLimit.atMost(Period.ofHours(hours));
    }

    private static Measured ahead(int days) {
        return TimeLimit.atLeastBefore(Period.ofDays(days));
    }

    private static Measured measured(Bound bound, Direction direction, int hours) {
        return new Measured(
                bound,
                Period.ofHours(hours),
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    private static Extended extended(TimeLimit base, Period by) {
        return new Extended(base, by, Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static Combined combined(Combination how, TimeLimit... parts) {
        return new Combined(how, List.of(parts), Optional.empty(), Bindingness.FIRM, List.of());
    }
}
