package org.dpa4j.model.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpa4j.model.law.SpecialCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataCategoryTest {
    @ParameterizedTest
    @CsvSource({
        "racial-or-ethnic-origin, RACIAL_OR_ETHNIC_ORIGIN",
        "race, RACIAL_OR_ETHNIC_ORIGIN",
        "political-opinions, POLITICAL_OPINIONS",
        "religious-beliefs, RELIGIOUS_BELIEFS",
        "philosophical-beliefs, PHILOSOPHICAL_BELIEFS",
        "trade-union-membership, TRADE_UNION_MEMBERSHIP",
        "genetic-data, GENETIC_DATA",
        "biometric-data-for-identification, BIOMETRIC_DATA_FOR_IDENTIFICATION",
        "fingerprint, BIOMETRIC_DATA_FOR_IDENTIFICATION",
        "retina, BIOMETRIC_DATA_FOR_IDENTIFICATION",
        "health-data, HEALTH_DATA",
        "health-biometric, HEALTH_DATA",
        "medical-record-id, HEALTH_DATA",
        "medical-insurance-id, HEALTH_DATA",
        "sex-life, SEX_LIFE",
        "sexual-orientation, SEXUAL_ORIENTATION"
    })
    void someTypesOfDataAreSpecial(String code, SpecialCategory special) {
        assertThat(DataCategory.of(code).special()).hasValue(special);
        assertThat(DataCategory.of(code).isCriminal()).isFalse();
    }

    @Test
    void everySpecialCategoryHasAType() {
        Set<SpecialCategory> named = DataCategory.VOCABULARY.all().stream()
                .map(DataCategory::special)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(named).isEqualTo(EnumSet.allOf(SpecialCategory.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"criminal-data", "conviction", "offence"})
    void dataOnConvictionsAndOffencesAreNotSpecialButCriminal(String code) {
        assertThat(DataCategory.of(code).isCriminal()).isTrue();
        assertThat(DataCategory.of(code).special()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "personal-data", "gender", "nationality", "picture", "no-such-data"})
    void mostTypesOfDataAreNeither(String code) {
        assertThat(DataCategory.of(code).special()).isEmpty();
        assertThat(DataCategory.of(code).isCriminal()).isFalse();
    }
}
