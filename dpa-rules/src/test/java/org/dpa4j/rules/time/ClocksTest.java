package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.dpa4j.model.time.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours and days where the clocks change. */
class ClocksTest {

    /** 48 hours from 09:30 include 09:30 itself; by the full hour the last one ends before 10:00; a day ends before midnight. */
    @ParameterizedTest
    @CsvSource({
        "PLAIN, PT48H, 2026-04-16T09:30+02:00, true",
        "EU_1182_71, PT48H, 2026-04-16T10:00+02:00, false",
        "PLAIN, P2D, 2026-04-17T00:00+02:00, false"
    })
    void anActAtTheBoundIsInTimeIfTheBoundIsIncluded(
            String convention, String period, OffsetDateTime bound, boolean included) {
        Counted counted = (Counted) new CountRequest(
                        convention, "Europe/Stockholm", "EU-OJ-SE", "2026-04-14T09:30+02:00", period, Direction.AFTER)
                .count();

        assertThat(counted.bound().toOffsetDateTime()).isEqualTo(bound);
        assertThat(counted.inTime(bound.minusNanos(1).toInstant())).isTrue();
        assertThat(counted.inTime(bound.toInstant())).isEqualTo(included);
        assertThat(counted.inTime(bound.plusNanos(1).toInstant())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // the clocks of Stockholm skip 02:00 to 03:00 on 29 March 2026 and repeat it on 25 October
        "PLAIN, Europe/Stockholm, 2026-03-27T16:10+01:00, PT72H, AFTER, 2026-03-30T17:10+02:00",
        "PLAIN/WALL_CLOCK, Europe/Stockholm, 2026-03-27T16:10+01:00, PT72H, AFTER, 2026-03-30T16:10+02:00",
        "PLAIN, Europe/Stockholm, 2026-10-23T16:10+02:00, PT72H, AFTER, 2026-10-26T15:10+01:00",
        "PLAIN/WALL_CLOCK, Europe/Stockholm, 2026-10-23T16:10+02:00, PT72H, AFTER, 2026-10-26T16:10+01:00",
        // a time that is skipped moves forward by the gap, of two the earlier counts
        "PLAIN/WALL_CLOCK, Europe/Stockholm, 2026-03-28T02:30+01:00, PT24H, AFTER, 2026-03-29T03:30+02:00",
        "PLAIN/WALL_CLOCK, Europe/Stockholm, 2026-10-24T02:30+02:00, PT24H, AFTER, 2026-10-25T02:30+02:00",
        // back, hours elapse under every convention
        "PLAIN, Europe/Stockholm, 2026-03-30T12:00+02:00, PT48H, BEFORE, 2026-03-28T11:00+01:00",
        "PLAIN/WALL_CLOCK, Europe/Stockholm, 2026-03-30T12:00+02:00, PT48H, BEFORE, 2026-03-28T11:00+01:00",
        // the hour from 02:00 to 03:00 comes twice, and each is an hour
        "EU_1182_71, Europe/Stockholm, 2026-10-25T02:30+02:00, PT1H, AFTER, 2026-10-25T03:00+01:00",
        "EU_1182_71, Europe/Stockholm, 2026-10-25T02:30+01:00, PT1H, AFTER, 2026-10-25T04:00+01:00",
        "EU_1182_71, Europe/Stockholm, 2026-10-25T02:30+01:00, PT1H, BEFORE, 2026-10-25T00:00Z",
        // a full hour is that of the local clock
        "EU_1182_71, Asia/Kathmandu, 2026-05-04T10:20+05:45, PT1H, AFTER, 2026-05-04T12:00+05:45",
        // an event on the full hour lies in the hour that begins
        "EU_1182_71, UTC, 2026-05-04T10:00Z, PT1H, AFTER, 2026-05-04T12:00Z",
        "EU_1182_71, UTC, 2026-05-04T10:00:00.000000001Z, PT1H, AFTER, 2026-05-04T12:00Z",
        "EU_1182_71, UTC, 2026-05-04T10:00Z, PT1H, BEFORE, 2026-05-04T09:00Z",
        // before 1970 too
        "EU_1182_71, UTC, 1969-12-31T22:30Z, PT1H, AFTER, 1970-01-01T00:00Z",
        // seconds and what is less are kept where hours elapse
        "PLAIN, UTC, 2026-05-04T10:00:00.5Z, PT1H, AFTER, 2026-05-04T11:00:00.500Z",
    })
    void hours(String convention, String zone, String trigger, String period, Direction direction, String expected) {
        Counted counted = counted(convention, zone, trigger, period, direction);

        assertThat(counted.bound().toInstant())
                .isEqualTo(OffsetDateTime.parse(expected).toInstant());
        assertThat(counted.bound().getZone()).hasToString(zone);
        assertThat(counted.boundInclusive()).isEqualTo(convention.startsWith("PLAIN"));
        assertThat(counted.lastDay()).isEmpty();
        assertThat(counted.earliestDay()).isEmpty();
        assertThat(counted.nominalDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // midnight is skipped in the Azores on 29 March 2026 and comes twice on 25 October
        "Atlantic/Azores, 2026-03-27, P1D, 2026-03-28, 2026-03-29T01:00Z",
        "Atlantic/Azores, 2026-10-23, P1D, 2026-10-24, 2026-10-25T00:00Z",
        // Samoa had no 30 December 2011
        "Pacific/Apia, 2011-12-28, P1D, 2011-12-29, 2011-12-31T00:00+14:00",
        "Pacific/Apia, 2011-12-29, P1D, 2011-12-30, 2011-12-31T00:00+14:00",
        // a day of 23 hours is a day
        "Europe/Stockholm, 2026-03-15, P14D, 2026-03-29, 2026-03-30T00:00+02:00",
    })
    void daysEndWhenTheNextOneBegins(String zone, String trigger, String period, String lastDay, String bound) {
        Counted counted = counted("PLAIN", zone, trigger, period, Direction.AFTER);

        assertThat(counted.lastDay()).contains(LocalDate.parse(lastDay));
        assertThat(counted.bound().toOffsetDateTime()).hasToString(bound);
        assertThat(counted.boundInclusive()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Stockholm, 2026-06-30T23:30Z, 2026-07-31",
        "UTC, 2026-06-30T23:30Z, 2026-07-30",
        "America/New_York, 2026-06-30T23:30Z, 2026-07-30",
        "Europe/Stockholm, 2026-06-30T23:30, 2026-07-30",
    })
    void theDayOfAnInstantIsThatOfThePlace(String zone, String trigger, String lastDay) {
        assertThat(counted("PLAIN", zone, trigger, "P30D", Direction.AFTER)).hasToString(lastDay);
    }

    // Friday 5 June 2026 is open in TARGET, the weekend follows
    @ParameterizedTest
    @CsvSource({
        "BUSINESS=09:00-17:00, 2026-06-05T16:59:59, 2026-06-12",
        "BUSINESS=09:00-17:00, 2026-06-05T17:00, 2026-06-15",
        "BUSINESS=09:00-17:00, 2026-06-05T08:00, 2026-06-12",
        "BUSINESS=09:00-17:00, 2026-06-06T10:00, 2026-06-15",
        "BUSINESS=09:00-17:00, 2026-06-06T18:00, 2026-06-15",
        "CUTOFF=15:00, 2026-06-05T14:59, 2026-06-12",
        "CUTOFF=15:00, 2026-06-05T15:00, 2026-06-15",
        "CUTOFF=15:00, 2026-06-07T14:59, 2026-06-15",
        "CUTOFF(15:00), 2026-06-05T15:00, 2026-06-15",
    })
    void aWeekFromReceipt(String rule, String trigger, String lastDay) {
        Count count = new CountRequest("PLAIN/" + rule, "Europe/Stockholm", "TARGET", trigger, "P1W", Direction.AFTER)
                .count();

        assertThat(count).hasToString(lastDay);
    }

    // 28 February and 15 days is 15 March, of which the first day counted takes one
    @Test
    void daysBeyondMonthsFromTheBeginningOfADay() {
        assertThat(counted("PLAIN/INCLUDE_TRIGGER_DAY", "Europe/Berlin", "2026-01-31", "P1M15D", Direction.AFTER))
                .hasToString("2026-03-14");
    }

    private static Counted counted(String convention, String zone, String trigger, String period, Direction direction) {
        return (Counted) new CountRequest(convention, zone, "NONE", trigger, period, direction).count();
    }
}
