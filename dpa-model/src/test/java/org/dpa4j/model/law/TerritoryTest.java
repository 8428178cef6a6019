package org.dpa4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {
    @ParameterizedTest
    @CsvSource({
        "SE, SE, false",
        "US, US, false",
        "US-CA, US, false",
        "FR-971, FR, false",
        "GB-1, GB, false",
        "EU, EU, true",
        "EEA, EEA, true",
        "ADEQUATE, ADEQUATE, true",
        "THIRD, THIRD, true",
        "WORLD, WORLD, true",
        "INTERNATIONAL_ORGANISATION, INTERNATIONAL_ORGANISATION, true"
    })
    void aTerritoryIsACountryAPartOfItOrAGroup(String code, String country, boolean group) {
        Territory territory = Territory.of(code);

        assertThat(territory).hasToString(code);
        assertThat(territory.country()).isEqualTo(Territory.of(country));
        assertThat(territory.isGroup()).isEqualTo(group);
    }

    @Test
    void groupsAreConstants() {
        assertThat(Territory.of("EEA")).isEqualTo(Territory.EEA);
        assertThat(Territory.of("INTERNATIONAL_ORGANISATION")).isEqualTo(Territory.INTERNATIONAL_ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "S", "se", "Se", "SWE", "eea", "US-", "US-CALI", "US_CA", "US-ca", "US-Ä", "ÅL", "SE ", " SE",
                "EEA2"
            })
    void refusesWhatIsNeither(String code) {
        assertThatThrownBy(() -> Territory.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a territory must be an ISO 3166 code, such as \"SE\" or \"US-CA\", or a group such as \"EEA\"");
    }
}
