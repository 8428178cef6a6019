package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods that are added, and cycles that are counted from a day. */
class PeriodsTest {
    /** Weeks are seven days and years twelve months; days are added to months only as the second part. */
    @ParameterizedTest
    @CsvSource({
        "P1M, P2M, P3M",
        "P8W, P6W, P14W",
        "PT24H, PT48H, PT72H",
        "P10BD, P5BD, P15BD",
        "P1W, P10D, P17D",
        "P10D, P2W, P24D",
        "P1Y, P6M, P18M",
        "P6M, P1Y, P18M",
        "P1M, P15D, P1M15D",
        "P2147483646D, P1D, P2147483647D",
        "P2147483647D, P1D, ",
        "P400000000W, P1D, ",
        "P200000000Y, P1M, ",
        "P15D, P1M, ",
        "P1Y, P15D, ",
        "P1W, P1M, ",
        "P1M15D, P1D, ",
        "P1D, P1M15D, ",
        "P1M15D, P1M15D, ",
        "P10BD, P5D, ",
        "P1D, P10BD, ",
        "P1M, P10BD, ",
        "PT24H, P1D, ",
        "P1M, P0D, "
    })
    void periodsThatAddUpAreOne(String a, String b, String sum) {
        assertThat(Periods.sum(Period.parse(a), Period.parse(b)))
                .isEqualTo(Optional.ofNullable(sum).map(Period::parse));
    }

    /** Half-years from 31 January 2024: 31 July, 31 January 2025, 31 July, 31 January 2026, 31 July. */
    @Test
    void cyclesAreCountedFromTheFirstDayOfTheContract() {
        Cycles cycles = new Cycles(day("2024-01-31"), Optional.empty(), Optional.empty());

        assertThat(cycles.next(Cycle.of("P6M"), LocalDate.of(2026, 3, 1))).isEqualTo(day("2026-07-31"));
        assertThat(cycles.next(Cycle.of("P6M"), LocalDate.of(2026, 7, 30))).isEqualTo(day("2026-07-31"));
        assertThat(cycles.next(Cycle.of("P6M"), LocalDate.of(2026, 7, 31))).isEqualTo(day("2027-01-31"));
        assertThat(cycles.next(Cycle.of("P6M"), LocalDate.of(2023, 3, 1))).isEqualTo(day("2024-01-31"));
        assertThat(cycles.next(Cycle.YEAR, LocalDate.of(2026, 3, 1))).isEqualTo(day("2027-01-31"));
        assertThat(cycles.next(Cycle.CONTRACT_YEAR, LocalDate.of(2026, 1, 30))).isEqualTo(day("2026-01-31"));
        // 31 January + 100 weeks = 700 days: 335 more in 2024 are 31 December, 365 are 31 December 2025
        assertThat(cycles.next(Cycle.of("P100W"), LocalDate.of(2024, 2, 1))).isEqualTo(day("2025-12-31"));
        assertThat(cycles.next(Cycle.of("P10D"), LocalDate.of(2024, 2, 10))).isEqualTo(day("2024-02-20"));
        assertThat(cycles.next(Cycle.BILLING_CYCLE, LocalDate.of(2026, 3, 1))).isEmpty();
    }

    /** Quarters from 15 February. */
    @Test
    void billingHasADayOfItsOwn() {
        Cycles cycles = billing("P3M");

        assertThat(cycles.next(Cycle.BILLING_CYCLE, LocalDate.of(2026, 3, 1))).isEqualTo(day("2026-05-15"));
        assertThat(cycles.next(Cycle.CONTRACT_YEAR, LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(cycles.next(Cycle.of("P6M"), LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(new Cycles(Optional.empty(), day("2026-02-15"), Optional.empty())
                        .next(Cycle.BILLING_CYCLE, LocalDate.of(2026, 3, 1)))
                .isEmpty();
        assertThat(new Cycles(Optional.empty(), Optional.empty(), Optional.of(Period.ofMonths(1)))
                        .next(Cycle.BILLING_CYCLE, LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    /** What has no days of the calendar of its own makes no cycle. */
    @ParameterizedTest
    @CsvSource({"PT24H", "P10WD", "P10BD", "P1M15D", "P0D"})
    void noCycleIsMadeOfOtherUnits(String length) {
        assertThat(billing(length).next(Cycle.BILLING_CYCLE, LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    private static Cycles billing(String length) {
        return new Cycles(Optional.empty(), day("2026-02-15"), Optional.of(Period.parse(length)));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
