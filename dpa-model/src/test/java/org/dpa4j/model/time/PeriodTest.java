package org.dpa4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "PT15M, 15, MINUTE",
        "PT48H, 48, HOUR",
        "P30D, 30, DAY",
        "P4W, 4, WEEK",
        "P1M, 1, MONTH",
        "P1Y, 1, YEAR",
        "P5WD, 5, WORKING_DAY",
        "P10BD, 10, BANK_DAY",
        "P0D, 0, DAY",
        "PT0H, 0, HOUR",
        "P2147483647D, 2147483647, DAY"
    })
    void everyUnitIsReadAndPrinted(String text, int amount, Unit unit) {
        assertThat(Period.parse(text)).isEqualTo(new Period(amount, unit, Optional.empty()));
        assertThat(Period.of(amount, unit)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"P1M15D, 1, 15", "P0M1D, 0, 1", "P12M31D, 12, 31"})
    void monthsMayHaveDaysBeside(String text, int months, int days) {
        assertThat(Period.parse(text)).isEqualTo(new Period(months, Unit.MONTH, Optional.of(days)));
        assertThat(new Period(months, Unit.MONTH, Optional.of(days))).hasToString(text);
    }

    @Test
    void theUsualUnitsHaveFactories() {
        assertThat(Period.ofHours(72)).hasToString("PT72H");
        assertThat(Period.ofDays(30)).hasToString("P30D");
        assertThat(Period.ofMonths(3)).hasToString("P3M");
    }

    @Test
    void aDayIsNotTwentyFourHours() {
        assertThat(Period.ofDays(1)).isNotEqualTo(Period.ofHours(24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "P",
                "PT",
                "30",
                "30D",
                "P30",
                "PD",
                "PTH",
                "p30d",
                "P30d",
                "P-1D",
                "-P1D",
                "P+1D",
                "P1.5M",
                "P01D",
                "P00D",
                "PT048H",
                "P1M01D",
                "P1D ",
                " P1D",
                "P1DT1H",
                "PT1H30M",
                "PT1D",
                "P1H",
                "PT1S",
                "P1Y6M",
                "P1M15",
                "P1M15W",
                "P1W2D",
                "P1M1D1D",
                "PM15D",
                "P1B",
                "P٣D",
                "P12345678901D"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a period must read like \"PT48H\", \"P30D\", \"P5WD\", \"P10BD\", \"P4W\", \"P1M\", \"P1Y\" or \"PT15M\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2147483648D", "P9999999999D", "PT2147483648H", "P1M2147483648D"})
    void refusesNumbersThatAreTooLarge(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of a period must be at most 2147483647");
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> Period.ofDays(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must not be negative, but is -1");
    }

    @Test
    void refusesDaysBesideAnythingButMonths() {
        String message = "days beyond whole months must be at least 1 and need the unit month";
        for (Unit unit : Unit.values()) {
            if (unit != Unit.MONTH) {
                assertThatThrownBy(() -> new Period(1, unit, Optional.of(1)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(message);
            }
        }
        assertThatThrownBy(() -> new Period(1, Unit.MONTH, Optional.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Period.parse("P1M0D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
