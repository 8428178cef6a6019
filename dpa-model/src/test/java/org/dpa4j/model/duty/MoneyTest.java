package org.dpa4j.model.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void anAmountIsKeptAsItIsPrinted() {
        assertThat(new Money(new BigDecimal("1.50"), "EUR").amount()).hasToString("1.50");
        assertThat(new Money(BigDecimal.ZERO, "SEK").currency()).isEqualTo("SEK");
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> new Money(new BigDecimal("-0.01"), "EUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must not be negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "EU", "EURO", "eur", "€", "E1R", "ÄÖÜ"})
    void refusesWhatIsNoCurrency(String currency) {
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, currency))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("currency must be an ISO 4217 code of three capital letters");
    }
}
