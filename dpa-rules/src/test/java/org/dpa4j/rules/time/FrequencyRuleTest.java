package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dpa4j.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the next audit may begin. */
class FrequencyRuleTest {

    @ParameterizedTest
    @CsvSource({
        "FREQ/CALENDAR_YEAR, 2025-12-20, P1Y, 2026-01-01",
        "FREQ/CALENDAR_YEAR, 2025-12-31, P12M, 2026-01-01",
        "FREQ/CALENDAR_YEAR, 2025-01-01, P2Y, 2027-01-01",
        "FREQ/CALENDAR_YEAR, 2025-01-01, P24M, 2027-01-01",
        "FREQ/ROLLING_DAY_AFTER, 2025-12-20, P12M, 2026-12-21",
        "FREQ/ROLLING_DAY_AFTER, 2024-02-29, P1Y, 2025-03-01",
        "FREQ/ROLLING_DAY_AFTER, 2026-08-31, P6M, 2027-03-01",
        "FREQ/ROLLING_DAY_AFTER, 2026-01-31, P1M15D, 2026-03-16",
        "FREQ/ROLLING_DAY_AFTER, 2026-01-01, P90D, 2026-04-02",
        "FREQ/ROLLING_ANNIVERSARY, 2025-12-20, P12M, 2026-12-20",
        "FREQ/ROLLING_ANNIVERSARY, 2024-02-29, P1Y, 2025-02-28",
        "FREQ/ROLLING_ANNIVERSARY, 2026-01-01, P4W, 2026-01-29",
        // the years of a contract of 1 June 2024 begin on 1 June
        "FREQ/CONTRACT_YEAR=2024-06-01, 2024-06-01, P1Y, 2025-06-01",
        "FREQ/CONTRACT_YEAR=2024-06-01, 2025-05-31, P1Y, 2025-06-01",
        "FREQ/CONTRACT_YEAR=2024-06-01, 2025-06-01, P1Y, 2026-06-01",
        "FREQ/CONTRACT_YEAR=2024-06-01, 2025-05-31, P24M, 2026-06-01",
        // before the contract none of its years has begun
        "FREQ/CONTRACT_YEAR=2024-06-01, 2024-05-31, P1Y, 2024-06-01",
        "FREQ/CONTRACT_YEAR=2024-06-01, 2020-05-31, P2Y, 2024-06-01",
        // each year is counted from 29 February 2024
        "FREQ/CONTRACT_YEAR=2024-02-29, 2025-02-27, P1Y, 2025-02-28",
        "FREQ/CONTRACT_YEAR=2024-02-29, 2025-02-28, P1Y, 2026-02-28",
        "FREQ/CONTRACT_YEAR=2024-02-29, 2027-06-01, P1Y, 2028-02-29",
        "FREQ/CONTRACT_YEAR=2024-02-29, 2028-02-28, P1Y, 2028-02-29",
    })
    void theNextMayBegin(String id, LocalDate last, String cycle, LocalDate next) {
        FrequencyRule rule = Convention.parse(id).frequency().orElseThrow();

        assertThat(rule.id()).hasToString(id);
        assertThat(rule.fits(Period.parse(cycle))).isTrue();
        assertThat(rule.next(last, Period.parse(cycle))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ/CALENDAR_YEAR, P0Y",
        "FREQ/CALENDAR_YEAR, P6M",
        "FREQ/CALENDAR_YEAR, P12M1D",
        "FREQ/CALENDAR_YEAR, P365D",
        "FREQ/CONTRACT_YEAR=2024-06-01, P13M",
        "FREQ/ROLLING_DAY_AFTER, PT24H",
        "FREQ/ROLLING_DAY_AFTER, PT30M",
        "FREQ/ROLLING_ANNIVERSARY, P5WD",
        "FREQ/ROLLING_ANNIVERSARY, P5BD",
    })
    void aCycleWithoutMeaning(String id, String cycle) {
        FrequencyRule rule = Convention.parse(id).frequency().orElseThrow();

        assertThat(rule.fits(Period.parse(cycle))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.next(LocalDate.of(2026, 1, 1), Period.parse(cycle)))
                .withMessage("the cycle of " + id + " must be one such as P1Y or P12M, but is " + cycle);
    }

    @Test
    void aContractBeginsInAYearOfFourDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrequencyRule.contractYear(LocalDate.MAX))
                .withMessage("the first day of a contract must lie in the years 1 to 9999, but is +999999999-12-31");
    }

    @Test
    void onlyTheYearsOfAContractNeedItsFirstDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FrequencyRule(FrequencyRule.Reading.CONTRACT_YEAR, Optional.empty()))
                .withMessage("a rule needs the first day of a contract exactly if it goes by its years");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new FrequencyRule(FrequencyRule.Reading.CALENDAR_YEAR, Optional.of(LocalDate.of(2026, 1, 1))))
                .withMessage("a rule needs the first day of a contract exactly if it goes by its years");
    }

    @Test
    void withItsSteps() {
        Counted counted = (Counted) FrequencyRule.CALENDAR_YEAR.count(
                Place.of(ZoneId.of("Europe/Stockholm")), When.parse("2025-12-31T23:30Z"), Period.parse("P1Y"));

        // half past midnight in Stockholm is another year
        assertThat(counted.earliestDay()).contains(LocalDate.of(2027, 1, 1));
        assertThat(counted.lastDay()).contains(LocalDate.of(2026, 12, 31));
        assertThat(counted.nominalDay()).contains(LocalDate.of(2026, 12, 31));
        assertThat(counted.bound()).hasToString("2027-01-01T00:00+01:00[Europe/Stockholm]");
        assertThat(counted.boundInclusive()).isFalse();
        assertThat(counted.convention()).isEqualTo(Convention.FREQ_CALENDAR_YEAR);
        assertThat(counted.steps().stream().map(Step::toString))
                .containsExactly(
                        "The event is at 2026-01-01T00:30+01:00 in Europe/Stockholm.",
                        "By calendar years, P1Y after 2026-01-01 the next may begin on 2027-01-01.");
    }
}
