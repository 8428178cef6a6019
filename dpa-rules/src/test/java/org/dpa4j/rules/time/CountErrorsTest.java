package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.time.Counting.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that cannot be counted, and the sentence that says why. */
class CountErrorsTest {
    private static final String SYNTAX =
            "PERIOD_SYNTAX: a period must read like \"PT72H\", \"P30D\", \"P5WD\", \"P10BD\", "
                    + "\"P4W\", \"P1M\", \"P1M15D\" or \"P1Y\", but is ";
    private static final String OVERFLOW =
            "OVERFLOW: the event and the end of its period must lie in the years 1 to 9999, but one of them would not";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "72", "P", "PT", "P30", "30D", "P30H", "PT30D", "PT10S", "P1.5M", "P1,5M", "p30d", "P030D", "P00D",
                "P+30D", "+P30D", "P30DD", "P5B", "P1DT", "PT5WD", "P-D", "P1M15", "P1M/15D", "-", "PT1H2", "P1TD",
                "P1MT", "PTT1H"
            })
    void aTextThatIsNoPeriod(String period) {
        assertThat(count("PLAIN", "2026-04-14", period)).hasToString(SYNTAX + '"' + period + '"');
    }

    @Test
    void noPeriodAtAll() {
        assertThat(count("PLAIN", "2026-04-14", "")).hasToString(SYNTAX + "empty");
        assertThat(count("PLAIN", "2026-04-14", "30 days")).hasToString(SYNTAX + "a text of 7 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P0D",
                "PT0H",
                "PT0M",
                "P0BD",
                "P0M15D",
                "P1M0D",
                "-P30D",
                "P-30D",
                "PT-72H",
                "-PT72H",
                "P1M-15D",
                "-P1M15D",
                "P-0D",
                "-P99999999999D",
                "P1DT0H",
                "P0DT12H"
            })
    void aPeriodWithoutLength(String period) {
        assertThat(count("PLAIN", "2026-04-14", period))
                .hasToString("PERIOD_NOT_POSITIVE: the numbers of a period must be at least 1, but the period is \""
                        + period + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1DT12H",
                "P1Y6M",
                "P1W2D",
                "P15D1M",
                "P1Y1D",
                "PT1H30M",
                "P1M5BD",
                "P1M5WD",
                "P1M2W",
                "P1Y2M3D",
                "P1MT1H",
                "P1M2M",
                "P1M1DT1H"
            })
    void aPeriodOfMixedUnits(String period) {
        assertThat(count("PLAIN", "2026-04-14", period))
                .hasToString("PERIOD_MIXED_UNITS: a period must have one unit, or months and then days, but is \""
                        + period + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2147483648D", "PT99999999999H", "P1M9999999999D"})
    void aNumberThatIsTooLarge(String period) {
        assertThat(count("PLAIN", "2026-04-14", period))
                .hasToString("OVERFLOW: the numbers of a period must be at most 2147483647, but the period is \""
                        + period + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, 2026-04-14, P99999Y, AFTER",
        "PLAIN, 2026-04-14, P2147483647Y, AFTER",
        "PLAIN, 2026-04-14, P2147483647M2147483647D, AFTER",
        "PLAIN, 2026-04-14, P1M2147483647D, AFTER",
        "PLAIN, 2026-04-14, P2147483647D, BEFORE",
        "PLAIN, 2026-04-14, P2027Y, BEFORE",
        "PLAIN, 2026-04-14T00:00Z, PT2147483647H, AFTER",
        "PLAIN, 2026-04-14T00:00Z, PT2147483647H, BEFORE",
        "PLAIN/WALL_CLOCK, 2026-04-14T00:00Z, PT2147483647H, AFTER",
        "BANK_DAYS, 2026-04-14, P2147483647BD, AFTER",
        "BANK_DAYS, 2026-04-14, P3660000BD, AFTER",
        "BANK_DAYS, 2026-04-14, P3660000BD, BEFORE",
        "EU_1182_71, 2026-04-14, P99999Y, AFTER",
        // the last day would be 9999-12-31, but the day after it, when the period is over, has five digits
        "PLAIN, 9999-12-30, P1D, AFTER",
        "PLAIN, 9999-12-31, P1D, AFTER",
        "PLAIN, 0001-01-02, P1D, BEFORE",
        "FREQ/CALENDAR_YEAR, 9999-06-01, P1Y, AFTER",
        "FREQ/CALENDAR_YEAR, 2026-06-01, P2147483647Y, AFTER",
        "PLAIN, +10000-01-01, P1D, BEFORE",
        "PLAIN, 0000-12-31, P1D, AFTER",
        "PLAIN, +999999999-12-31, P1D, AFTER",
        "PLAIN, -999999999-01-01, P1D, BEFORE",
        "PLAIN, +999999999-12-31T23:59:59-18:00, PT1H, AFTER",
        "PLAIN, -999999999-01-01T00:00:00+18:00, P1D, AFTER",
        "PLAIN, +10000-01-01T00:00, PT1H, BEFORE",
        "PLAIN, 9999-12-31T23:30+01:00, PT1H, AFTER",
    })
    void beyondTheYears1To9999(String convention, String trigger, String period, Direction direction) {
        assertThat(new CountRequest(convention, "Europe/Stockholm", "WEEKEND", trigger, period, direction).count())
                .hasToString(OVERFLOW);
    }

    @ParameterizedTest
    @CsvSource({
        "9999-12-29, P1D, AFTER, 9999-12-30",
        "0001-01-03, P1D, BEFORE, 0001-01-01",
        "9999-12-31, P1D, BEFORE, 9999-12-29",
        "0001-01-01, P9998Y, AFTER, 9999-01-01",
        "0001-01-01, P3652057D, AFTER, 9999-12-30",
    })
    void theFirstAndTheLastDaysThatCanBeTold(String trigger, String period, Direction direction, String expected) {
        assertThat(new CountRequest("PLAIN", "UTC", "NONE", trigger, period, direction).count())
                .hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-29",
                "2026-13-01",
                "20260617",
                "2026-06-17T",
                "2026-06-17T25:00",
                "2026-06-17T09",
                "2026-06-17T09:00+99:00",
                "2026-06-17T09:00+02:00[Europe/Paris]",
                "T"
            })
    void aTextThatIsNoTime(String trigger) {
        assertThat(count("PLAIN", trigger, "P30D"))
                .hasToString("TRIGGER_SYNTAX: a time must read like \"2026-06-17\", \"2026-06-17T09:00+02:00\", "
                        + "\"2026-06-17T07:00Z\" or \"2026-06-17T09:00\", but is "
                        + (trigger.isEmpty() ? "empty" : '"' + trigger + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT72H", "PT1H"})
    void hoursFromABareDate(String period) {
        assertThat(count("PLAIN", "2026-04-14", period))
                .hasToString(
                        "INSTANT_REQUIRED: a period in hours or minutes needs an instant, but the event has only the day "
                                + "2026-04-14");
    }

    @Test
    void aRuleOfReceiptForABareDate() {
        assertThat(new CountRequest("BANK_DAYS/CUTOFF=15:00", "UTC", "SE-BANK", "2026-04-14", "P1BD", Direction.AFTER)
                        .count())
                .hasToString(
                        "INSTANT_REQUIRED: a rule of receipt needs an instant, but the event has only the day 2026-04-14");
    }

    @Test
    void aTimeThatTheClocksSkip() {
        assertThat(count("PLAIN", "2026-03-29T02:30", "PT24H"))
                .hasToString(
                        "NONEXISTENT_LOCAL_TIME: a local time must name one instant, but the clocks of Europe/Stockholm "
                                + "skip 2026-03-29T02:30");
    }

    @Test
    void aTimeThatTheClocksShowTwice() {
        assertThat(count("PLAIN", "2026-10-25T02:30", "P30D"))
                .hasToString(
                        "AMBIGUOUS_LOCAL_TIME: a local time must name one instant, but the clocks of Europe/Stockholm "
                                + "show twice 2026-10-25T02:30");
    }

    @Test
    void noZone() {
        assertThat(new CountRequest("PLAIN", "", "NONE", "2026-04-14", "P30D", Direction.AFTER).count())
                .hasToString("ZONE_REQUIRED: a zone must be given, such as Europe/Stockholm, but there is none");
    }

    @Test
    void anUnknownZone() {
        assertThat(new CountRequest("PLAIN", "Europe/Gothenburg", "NONE", "2026-04-14", "P30D", Direction.AFTER)
                        .count())
                .hasToString(
                        "UNKNOWN_ZONE: a zone must be one of the time zone database, such as Europe/Stockholm, but is "
                                + "\"Europe/Gothenburg\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE-PARTY", "se-bank", "SE-BANK+", "SE-BANK+SE-PARTY"})
    void anUnknownCalendar(String calendar) {
        assertThat(new CountRequest("PLAIN", "UTC", calendar, "2026-04-14", "P30D", Direction.AFTER).count())
                .hasToString(
                        "UNKNOWN_CALENDAR: a calendar must be one that is known, such as SE-BANK or EU-OJ-SE, or NONE "
                                + "for none, but is \"" + calendar + '"');
    }

    @Test
    void anUnknownConvention() {
        assertThat(count("EU_1182", "2026-04-14", "P30D"))
                .hasToString(
                        "UNKNOWN_CONVENTION: a convention must be one that the library knows, such as PLAIN, EU_1182_71 "
                                + "or BANK_DAYS/CUTOFF=15:00, but is \"EU_1182\"");
    }

    @ParameterizedTest
    @CsvSource({
        "EU_1182_71, P1D, AFTER",
        "EU_1182_71, P2D, BEFORE",
        "EU_1182_71/NO_RETRO_2WD/PRECEDING, P1D, BEFORE",
        "EU_1182_71/HOURS_2WD_FULL, PT48H, AFTER",
        "EU_1182_71/HOURS_2WD_TOUCHED, PT48H, AFTER",
        "PLAIN/FOLLOWING, P1M, AFTER",
        "PLAIN/HOURS_2WD_FULL, P2D, AFTER",
        "PLAIN/PRECEDING, P1M, BEFORE",
        "PLAIN/CUTOFF=15:00, P1M, AFTER",
        "PLAIN, P5WD, AFTER",
        "BANK_DAYS, P10BD, BEFORE",
    })
    void aCountThatNeedsACalendar(String convention, String period, Direction direction) {
        assertThat(new CountRequest(convention, "UTC", "NONE", "2026-04-14T09:00Z", period, direction).count())
                .hasToString("CALENDAR_REQUIRED: the count of " + period + " by " + convention
                        + " needs a calendar, but none is given");
    }

    @ParameterizedTest
    @CsvSource({
        "EU_1182_71, PT72H, AFTER",
        "EU_1182_71, PT72H, BEFORE",
        "EU_1182_71, P1D, BEFORE",
        "EU_1182_71/NO_RETRO_2WD, P30D, BEFORE",
        "EU_1182_71/HOURS_2WD_FULL, PT47H, AFTER",
        "EU_1182_71/HOURS_2WD_FULL, PT48H, BEFORE",
        "PLAIN/HOURS_2WD_FULL, P1D, AFTER",
        "PLAIN/FOLLOWING, P1M, BEFORE",
        "PLAIN/PRECEDING, P1M, AFTER",
        "PLAIN/CUTOFF=15:00, PT1H, AFTER",
        "SE_1930_173, P4W, BEFORE",
        "FREQ/CALENDAR_YEAR, P1Y, AFTER",
    })
    void aCountThatNeedsNone(String convention, String period, Direction direction) {
        assertThat(new CountRequest(convention, "UTC", "", "2026-04-14T09:00Z", period, direction).count())
                .isInstanceOf(Counted.class);
    }

    @Test
    void aDayOutsideTheCoverage() {
        assertThat(new CountRequest("EU_1182_71", "UTC", "EU-OJ-SE", "2050-12-20", "P1M", Direction.AFTER).count())
                .hasToString(
                        "CALENDAR_RANGE: every day that decides must lie in the coverage of EU-OJ-SE, 2000-01-01 to "
                                + "2050-12-31, but P1M after 2050-12-20 needs another one");
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday 31 December 2050 would have to move, Friday does not
        "PLAIN/FOLLOWING, 2050-12-29, P1D, AFTER, 2050-12-30",
        "PLAIN/FOLLOWING, 2050-12-30, P1D, AFTER, CALENDAR_RANGE",
        // the first day that is counted is Saturday 1 January 2000, a holiday; Monday is open
        "BANK_DAYS, 1999-12-31, P1BD, AFTER, 2000-01-03",
        "BANK_DAYS, 1999-12-30, P1BD, AFTER, CALENDAR_RANGE",
        // back from 1 January 2051: Friday 30 December is the first open day, and the act is due on the day before
        "BANK_DAYS, 2051-01-01, P1BD, BEFORE, 2050-12-29",
        "BANK_DAYS, 2051-01-02, P1BD, BEFORE, CALENDAR_RANGE",
        // whether Saturday 1 January 2000 is open must be known, not whether 31 December 1999 is
        "PLAIN/PRECEDING, 2000-01-05, P1D, BEFORE, 2000-01-03",
        "PLAIN/PRECEDING, 2000-01-03, P1D, BEFORE, CALENDAR_RANGE",
        // two working days after 2 January 2000 are 3 and 4 January
        "EU_1182_71, 1999-12-31, P2D, AFTER, 2000-01-04",
        "EU_1182_71, 1999-12-30, P2M, AFTER, CALENDAR_RANGE",
    })
    void onlyTheDaysThatDecideMustBeCovered(
            String convention, String trigger, String period, Direction direction, String expected) {
        Count count = new CountRequest(convention, "UTC", "DE-PUBLIC", trigger, period, direction).count();

        assertThat(count instanceof NotCounted refused ? refused.error().name() : count.toString())
                .isEqualTo(expected);
    }

    @Test
    void hoursThatNeedADayOutsideTheCoverage() {
        assertThat(new CountRequest(
                                "EU_1182_71/HOURS_2WD_FULL",
                                "UTC",
                                "DE-PUBLIC",
                                "2050-12-29T09:00Z",
                                "PT48H",
                                Direction.AFTER)
                        .count())
                .hasToString(
                        "CALENDAR_RANGE: every day that decides must lie in the coverage of DE-PUBLIC, 2000-01-01 to "
                                + "2050-12-31, but PT48H after 2050-12-29T09:00:00Z needs another one");
    }

    @ParameterizedTest
    @CsvSource({
        "BAD, '', BAD, BAD, BAD, UNKNOWN_CONVENTION",
        "PLAIN, '', BAD, BAD, BAD, PERIOD_SYNTAX",
        "PLAIN, '', BAD, BAD, P0D, PERIOD_NOT_POSITIVE",
        "PLAIN, '', BAD, BAD, P1D, TRIGGER_SYNTAX",
        "PLAIN, '', BAD, 2026-04-14, P1D, ZONE_REQUIRED",
        "PLAIN, BAD, BAD, 2026-04-14, P1D, UNKNOWN_ZONE",
        "PLAIN, UTC, BAD, 2026-04-14, PT1H, INSTANT_REQUIRED",
        "PLAIN, Europe/Berlin, BAD, 2026-03-29T02:30, P1D, NONEXISTENT_LOCAL_TIME",
        "PLAIN, UTC, BAD, 2026-04-14, P1D, UNKNOWN_CALENDAR",
        "EU_1182_71, UTC, NONE, 2026-04-14, P99999Y, CALENDAR_REQUIRED",
        "EU_1182_71, UTC, DE-PUBLIC, 2026-04-14, P99999Y, OVERFLOW",
        "EU_1182_71, UTC, DE-PUBLIC, 2026-04-14, P99Y, CALENDAR_RANGE",
        "FREQ/CALENDAR_YEAR, UTC, BAD, 2026-04-14, P30D, PERIOD_SYNTAX",
    })
    void theFirstFaultIsTold(
            String convention, String zone, String calendar, String trigger, String period, CountError expected) {
        assertThat(((NotCounted) new CountRequest(convention, zone, calendar, trigger, period, Direction.AFTER).count())
                        .error())
                .isEqualTo(expected);
    }

    @Test
    void aFrequencyThatHasNoMeaning() {
        assertThat(count("FREQ/CALENDAR_YEAR", "2026-04-14", "P6M"))
                .hasToString(
                        "PERIOD_SYNTAX: the cycle of FREQ/CALENDAR_YEAR must be one such as P1Y or P12M, but is P6M");
        assertThat(count("FREQ/ROLLING_DAY_AFTER", "2026-04-14", "P5BD"))
                .hasToString(
                        "PERIOD_SYNTAX: the cycle of FREQ/ROLLING_DAY_AFTER must be one such as P1Y or P12M, but is P5BD");
        assertThat(new CountRequest("FREQ/CALENDAR_YEAR", "UTC", "NONE", "2026-04-14", "P1Y", Direction.BEFORE).count())
                .hasToString("PERIOD_SYNTAX: a frequency is counted forward, but this one is to be counted back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1Y", "P1Y@", "P1Y@2023-02-29", "@", "P1Y@+10000-01-01", "P1Y@-0001-01-01"})
    void aYearOfTheContractWithoutItsFirstDay(String period) {
        assertThat(count("FREQ/CONTRACT_YEAR", "2026-04-14", period))
                .isEqualTo(new NotCounted(
                        CountError.PERIOD_SYNTAX,
                        "a period by years of the contract must name its first day, like \"P1Y@2024-02-29\", but is "
                                + (period.contains("@")
                                        ? "a text of " + period.length() + " characters"
                                        : '"' + period + '"')));
    }

    @Test
    void hoursFromABareDateInNoZone() {
        assertThat(new CountRequest("PLAIN", "", "NONE", "2026-04-14", "PT72H", Direction.AFTER).count())
                .hasToString(
                        "INSTANT_REQUIRED: a period in hours or minutes needs an instant, but the event has only the "
                                + "day 2026-04-14");
    }

    @Test
    void noMinutesInTexts() {
        assertThat(count("PLAIN", "2026-04-14T10:00+02:00", "PT90M"))
                .hasToString(
                        "PERIOD_SYNTAX: a period must read like \"PT72H\", \"P30D\", \"P5WD\", \"P10BD\", \"P4W\", "
                                + "\"P1M\", \"P1M15D\" or \"P1Y\", but is \"PT90M\"");
    }

    @Test
    void noLengthInValues() {
        Place utc = Place.of(ZoneOffset.UTC);
        When today = When.on(LocalDate.of(2026, 4, 14));

        assertThat(Counting.count(Convention.PLAIN, utc, today, Period.ofDays(0), Direction.AFTER))
                .hasToString("PERIOD_NOT_POSITIVE: the numbers of a period must be at least 1, but the period is P0D");
        assertThat(Counting.count(Convention.PLAIN, utc, today, Period.of(0, Unit.BANK_DAY), Direction.BEFORE))
                .hasToString("PERIOD_NOT_POSITIVE: the numbers of a period must be at least 1, but the period is P0BD");
    }

    @Test
    void theEdgesOfTheTypes() {
        for (When trigger : List.of(
                When.on(LocalDate.MIN),
                When.on(LocalDate.MAX),
                When.at(Instant.MIN),
                When.at(Instant.MAX),
                When.local(LocalDateTime.MIN),
                When.local(LocalDateTime.MAX))) {
            for (Direction direction : Direction.values()) {
                assertThat(Counting.count(
                                Convention.PLAIN, Place.of(ZoneOffset.MAX), trigger, Period.ofDays(1), direction))
                        .hasToString(OVERFLOW);
            }
        }
    }

    @Test
    void suspensionsThatCannotBe() {
        Suspension backwards = new Suspension(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1));
        Suspension forwards = new Suspension(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2));

        assertThat(suspended(Convention.PLAIN, Direction.AFTER, backwards))
                .hasToString("EVENT_ORDER: a suspension must not end before it begins, but it runs from 2026-05-02 to "
                        + "2026-05-01");
        assertThat(suspended(
                        Convention.PLAIN, Direction.AFTER, new Suspension(LocalDate.of(2026, 5, 2), LocalDate.MAX)))
                .hasToString("OVERFLOW: a suspension must lie in the years 1 to 9999, but it runs from 2026-05-02 to "
                        + "+999999999-12-31");
        assertThat(suspended(
                        Convention.PLAIN, Direction.AFTER, new Suspension(LocalDate.MIN, LocalDate.of(2026, 5, 2))))
                .hasToString("OVERFLOW: a suspension must lie in the years 1 to 9999, but it runs from "
                        + "-999999999-01-01 to 2026-05-02");
        assertThat(suspended(
                        Convention.PLAIN,
                        Direction.AFTER,
                        new Suspension(LocalDate.of(2026, 5, 2), LocalDate.of(9999, 12, 31))))
                .hasToString(OVERFLOW);
        assertThat(suspended(Convention.PLAIN, Direction.BEFORE, forwards))
                .hasToString(
                        "EVENT_ORDER: only a period that runs after its event can be suspended, but this one is counted "
                                + "back");
        assertThat(suspended(Convention.FREQ_CALENDAR_YEAR, Direction.AFTER, forwards))
                .hasToString("EVENT_ORDER: only a period that runs after its event can be suspended, but this one is a "
                        + "frequency");
    }

    private static Count suspended(Convention convention, Direction direction, Suspension suspension) {
        return Counting.count(
                convention,
                Place.of(ZoneOffset.UTC),
                When.on(LocalDate.of(2026, 4, 14)),
                Period.parse("P1Y"),
                direction,
                List.of(suspension));
    }

    private static Count count(String convention, String trigger, String period) {
        return new CountRequest(convention, "Europe/Stockholm", "NONE", trigger, period, Direction.AFTER).count();
    }
}
