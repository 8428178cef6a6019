package org.dpa4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.examples.Shell.line;

import org.dpa4j.model.time.Direction;
import org.dpa4j.rules.time.CountRequest;
import org.dpa4j.rules.time.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods counted by hand, and those that cannot be counted. */
class CountCommandTest {
    private static final String STOCKHOLM = " --zone Europe/Stockholm";

    /** 31 January and a month is 28 February 2026, a Saturday, so that the next working day, Monday 2 March, is the last. */
    @Test
    void theResultAndItsStepsAreToldInFull() {
        Counted counted = (Counted)
                new CountRequest("EU_1182_71", "Europe/Stockholm", "EU-OJ-SE", "2026-01-31", "P1M", Direction.AFTER)
                        .count();

        Shell run = line("count 2026-01-31 P1M --convention EU_1182_71 --calendar EU-OJ-SE" + STOCKHOLM);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                Last day      2026-03-02 Mon
                Bound         2026-03-03T00:00+01:00, exclusive
                Earliest day  2026-03-03 Tue
                Convention    EU_1182_71
                Calendar      EU-OJ-SE, edition %s
                Time zone     Europe/Stockholm, tzdb %s
                Steps
                    - The event is on 2026-01-31.
                    - The day of the event is not counted. [1182/71 Art. 3(1)]
                    - P1M after 2026-01-31 end on 2026-02-28, the last day of the month, which
                      has no day of the same number. [1182/71 Art. 3(2)(c)]
                    - 2026-02-28 is not an open day of EU-OJ-SE, so that the period ends on the
                      next one, 2026-03-02. [1182/71 Art. 3(4)]
                    - What is done before 2026-03-03T00:00+01:00 is in time.
                """.formatted(counted.calendarEdition().orElseThrow(), counted.tzdb()));
    }

    /** 72 hours over the last Sunday in March end at another hour of the clock. */
    @Test
    void hoursHaveNoDay() {
        Shell run = line("count 2026-03-28T12:00+01:00 PT72H" + STOCKHOLM);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Bound         2026-03-31T13:00+02:00, inclusive\nConvention    PLAIN\n");
    }

    /** The day before 30 whole days before 31 August. */
    @Test
    void periodsAreCountedBack() {
        assertThat(line("count 2026-08-31 P30D --before" + STOCKHOLM).out())
                .startsWith("Last day      2026-07-31 Fri\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-17 P0D | PERIOD_NOT_POSITIVE: the numbers of a period must be at least 1, but the period is \"P0D\"",
                "2026-06-17 -P10D | PERIOD_NOT_POSITIVE: the numbers of a period must be at least 1, but the period is \"-P10D\"",
                "2026-06-17 P-10D | PERIOD_NOT_POSITIVE: the numbers of a period must be at least 1, but the period is \"P-10D\"",
                "2026-06-17 P1DT12H | PERIOD_MIXED_UNITS: a period must have one unit, or months and then days, but is \"P1DT12H\"",
                "2026-06-17 ten | PERIOD_SYNTAX: a period must read like \"PT72H\", \"P30D\", \"P5WD\", \"P10BD\", \"P4W\", \"P1M\","
                        + " \"P1M15D\" or \"P1Y\", but is \"ten\"",
                "2026-06-17 PT72H | INSTANT_REQUIRED: a period in hours or minutes needs an instant, but the event has only the day"
                        + " 2026-06-17",
                "2026-03-29T02:30 PT72H | NONEXISTENT_LOCAL_TIME: a local time must name one instant, but the clocks of"
                        + " Europe/Stockholm skip 2026-03-29T02:30",
                "2026-10-25T02:30 PT72H | AMBIGUOUS_LOCAL_TIME: a local time must name one instant, but the clocks of"
                        + " Europe/Stockholm show twice 2026-10-25T02:30",
                "today P1D | TRIGGER_SYNTAX: a time must read like \"2026-06-17\", \"2026-06-17T09:00+02:00\","
                        + " \"2026-06-17T07:00Z\" or \"2026-06-17T09:00\", but is \"today\"",
                "2026-06-17 P10BD | CALENDAR_REQUIRED: ",
                "2026-06-17 P10BD --calendar SE-BNK | UNKNOWN_CALENDAR: a calendar must be one that is known, such as SE-BANK or"
                        + " EU-OJ-SE, or NONE for none, but is \"SE-BNK\"",
                "2026-06-17 P10D --convention PLAN | UNKNOWN_CONVENTION: a convention must be one that the library knows, such as PLAIN,"
                        + " EU_1182_71 or BANK_DAYS/CUTOFF=15:00, but is \"PLAN\"",
                "2050-12-29 P10BD --calendar SE-BANK | CALENDAR_RANGE: every day that decides must lie in the coverage of"
                        + " SE-BANK, 2000-01-01 to 2050-12-31, but P10BD after 2050-12-29 needs another one",
                "9999-12-30 P10D | OVERFLOW: ",
                "+999999999-12-31 P1D | OVERFLOW: ",
                "-999999999-01-01 P1D --before | OVERFLOW: ",
            })
    void whatCannotBeCountedIsOneSentenceWithItsCode(String arguments, String sentence) {
        Shell run = line("count " + arguments + STOCKHOLM);

        assertThat(run.err()).startsWith(sentence).hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ZONE_REQUIRED",
        "--zone Europe/Stokholm, UNKNOWN_ZONE",
    })
    void aZoneIsNeverGuessed(String zone, String code) {
        Shell run = line(("count 2026-06-17 P10D " + zone).strip());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(code + ": a zone must be ").hasLineCount(1);
    }

    @Test
    void anUnknownOptionIsNoPeriod() {
        assertThat(line("count 2026-06-17 P10D --bfore" + STOCKHOLM))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "expected an option of dpa4j count, found --bfore; did you mean --before?"
                                + System.lineSeparator() + "See dpa4j count --help" + System.lineSeparator()));
    }
}
