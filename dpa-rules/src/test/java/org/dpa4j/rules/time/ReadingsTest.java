package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.junit.jupiter.api.Test;

/** Test {@link Readings}. */
class ReadingsTest {

    // the Thursday before Easter 2026; the vectors T19 and T20 have the same trigger
    @Test
    void seventyTwoHours() {
        Readings.Dates dates = Readings.ART_33_1.count(
                Place.of("Europe/Stockholm", "EU-OJ-SE"),
                When.parse("2026-04-02T15:20+02:00"),
                Period.ofHours(72),
                Direction.AFTER);

        assertThat(dates.safe()).hasToString("2026-04-05T15:20+02:00");
        assertThat(dates.legal()).hasToString("2026-04-05T16:00+02:00");
        assertThat(dates.outer().orElseThrow()).hasToString("2026-04-09T00:00+02:00");
    }

    @Test
    void aReadingThatNeedsACalendarDoesNotHideTheOthers() {
        Readings.Dates dates = Readings.ART_33_1.count(
                Place.of("Europe/Stockholm", "NONE"),
                When.parse("2026-04-02T15:20+02:00"),
                Period.ofHours(72),
                Direction.AFTER);

        assertThat(dates.legal()).hasToString("2026-04-05T16:00+02:00");
        assertThat(dates.outer().orElseThrow())
                .isEqualTo(new NotCounted(
                        CountError.CALENDAR_REQUIRED,
                        "the count of PT72H by EU_1182_71/HOURS_2WD_FULL needs a calendar, but none is given"));
    }

    // 5 April 2026 is Easter Sunday
    @Test
    void aMonthForAnAnswer() {
        Readings.Dates dates = Readings.ART_12_3.count(
                Place.of("Europe/Stockholm", "EU-OJ-SE"),
                When.parse("2026-03-05"),
                Period.ofMonths(1),
                Direction.AFTER);

        assertThat(dates.safe()).hasToString("2026-04-05");
        assertThat(dates.legal()).hasToString("2026-04-07");
        assertThat(dates.outer()).isEmpty();
    }

    // 31 May 2026 is a Sunday
    @Test
    void aNoticeOfThirtyDays() {
        Readings.Dates dates = Readings.NOTICE.count(
                Place.of("Europe/Stockholm", "SE-BANK"), When.parse("2026-07-01"), Period.ofDays(30), Direction.BEFORE);

        assertThat(dates.safe()).hasToString("2026-05-29");
        assertThat(dates.legal()).hasToString("2026-05-31");
        assertThat(dates.outer().orElseThrow()).hasToString("2026-06-01");
    }

    @Test
    void oneThatIsNotDisputed() {
        Readings.Dates dates = Readings.of(Convention.PLAIN)
                .count(Place.of("UTC", "NONE"), When.parse("2026-07-01"), Period.ofDays(30), Direction.AFTER);

        assertThat(dates.legal()).hasToString("2026-07-31");
        assertThat(dates.safe()).isSameAs(dates.legal());
        assertThat(dates.outer()).isEqualTo(Optional.empty());
    }
}
