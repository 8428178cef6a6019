package org.dpa4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleTest {
    @Test
    void aPeriodRepeats() {
        assertThat(Cycle.of("P6M").period()).hasValue(Period.ofMonths(6));
        assertThat(Cycle.of("P6M")).hasToString("P6M");
    }

    @Test
    void aNamedCycleHasNoLength() {
        assertThat(Cycle.of("calendar-year")).isEqualTo(Cycle.CALENDAR_YEAR);
        assertThat(Cycle.CALENDAR_YEAR.period()).isEmpty();
        assertThat(Cycle.of("school-year").period()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Year", "calendar year", "calendar-", "-year"})
    void refusesWhatIsNoName(String code) {
        assertThatThrownBy(() -> Cycle.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a cycle must be lower-kebab-case, such as \"in-part\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "P6", "P06M", "Per year"})
    void refusesWhatIsNoPeriod(String code) {
        assertThatThrownBy(() -> Cycle.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a period must read like ");
    }
}
