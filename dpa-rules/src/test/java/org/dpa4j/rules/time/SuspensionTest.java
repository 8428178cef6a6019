package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.rules.time.Counting.Suspension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods that stand still for some time. */
class SuspensionTest {

    @ParameterizedTest
    @CsvSource({
        // from 1 June 2026, thirty days: 1 July
        "PLAIN, P30D, '', 2026-07-01",
        "PLAIN, P30D, 06-10/06-20, 2026-07-11",
        "PLAIN, P30D, 06-10/06-10, 2026-07-01",
        // those that overlap, touch, or lie in one another are one
        "PLAIN, P30D, 06-10/06-20 06-15/06-25, 2026-07-16",
        "PLAIN, P30D, 06-15/06-25 06-10/06-20, 2026-07-16",
        "PLAIN, P30D, 06-10/06-15 06-15/06-20, 2026-07-11",
        "PLAIN, P30D, 06-10/06-30 06-12/06-14, 2026-07-21",
        "PLAIN, P30D, 06-02/06-04 06-20/06-25, 2026-07-08",
        // what lies before the event does not count
        "PLAIN, P30D, 05-01/05-20, 2026-07-01",
        "PLAIN, P30D, 05-25/06-05, 2026-07-05",
        // nor what begins after the end, which earlier ones have moved
        "PLAIN, P30D, 07-02/07-12, 2026-07-01",
        "PLAIN, P30D, 07-01/07-11, 2026-07-11",
        "PLAIN, P30D, 06-10/06-20 07-11/07-13, 2026-07-13",
        "PLAIN, P30D, 06-10/06-20 07-12/07-14, 2026-07-11",
        // the moved end moves on for a weekend: Saturday 11 July 2026
        "PLAIN/FOLLOWING, P30D, 06-10/06-20, 2026-07-13",
        // five bank days of TARGET end on Monday 8 June; five days later is Saturday 13
        "BANK_DAYS, P5BD, 06-02/06-07, 2026-06-15",
        "PLAIN/INCLUDE_TRIGGER_DAY, P30D, 06-10/06-20, 2026-07-10",
    })
    void days(String convention, String period, String pauses, String expected) {
        assertThat(count(convention, "2026-06-01", period, pauses)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, PT72H, '', 2026-06-04T12:00+02:00",
        "PLAIN, PT72H, 06-02/06-03, 2026-06-05T12:00+02:00",
        "PLAIN, PT72H, 06-05/06-06, 2026-06-04T12:00+02:00",
        "PLAIN, PT15M, 06-01/06-03, 2026-06-03T12:15+02:00",
        // Tuesday 2 and Wednesday 3 June are whole working days
        "EU_1182_71/HOURS_2WD_FULL, PT48H, 06-02/06-04, 2026-06-05T13:00+02:00",
    })
    void hours(String convention, String period, String pauses, String expected) {
        assertThat(count(convention, "2026-06-01T12:00+02:00", period, pauses)).hasToString(expected);
    }

    private static Count count(String convention, String trigger, String period, String pauses) {
        List<Suspension> suspensions = new ArrayList<>();
        for (String pause : pauses.isEmpty() ? List.<String>of() : List.of(pauses.split(" ", -1))) {
            suspensions.add(new Suspension(
                    LocalDate.parse("2026-" + pause.substring(0, 5)), LocalDate.parse("2026-" + pause.substring(6))));
        }
        Count count = Counting.count(
                Convention.parse(convention),
                Place.of("Europe/Stockholm", "TARGET"),
                When.parse(trigger),
                Period.parse(period),
                Direction.AFTER,
                suspensions);
        assertThat(((Counted) count).suspensionRuleIsLibraryConvention())
                .isEqualTo(((Counted) count)
                        .steps().stream().anyMatch(step -> step.key().equals("suspension")));
        return count;
    }
}
