package org.dpa4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    @Test
    void aTokenStandsForAnInstrument() {
        assertThat(Instrument.of("GDPR")).isEqualTo(Instrument.GDPR).hasToString("GDPR");
        assertThat(Instrument.of("95/46/EC")).isEqualTo(Instrument.DIRECTIVE_95_46);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SE-BOKFORINGSLAGEN",
                "a",
                "9",
                "2010/87/EU",
                "x.y",
                "a2345678901234567890123456789012345678901234567890123456789z"
            })
    void anInstrumentThatNobodyKnowsIsKept(String token) {
        assertThat(Instrument.of(token)).hasToString(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "GDPR Art. 28",
                "GDPR\n",
                "Årslag",
                "EU_2016",
                "(EU)",
                "a23456789012345678901234567890123456789012345678901234567890x"
            })
    void refusesWhatIsNoToken(String token) {
        assertThatThrownBy(() -> Instrument.of(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "an instrument must be 1 to 60 letters, digits, dots, slashes or hyphens, such as \"GDPR\"");
    }
}
