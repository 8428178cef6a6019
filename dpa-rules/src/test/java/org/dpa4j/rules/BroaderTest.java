package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataSubjectCategory;
import org.dpa4j.model.processing.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BroaderTest {
    @ParameterizedTest
    @CsvSource({
        "email, email, true",
        "contact, email, true",
        "contact, email-work, true",
        "email, contact, false",
        "contact, city, true",
        "location, city, true",
        "location, country, true",
        "address, country, false",
        "health-data, genetic-data, true",
        "biometric-data-for-identification, fingerprint, true",
        "official-id, national-id-number, true",
        "name, email, false",
        "personal-data, salary, true",
        "personal-data, no-such-data, true",
        "no-such-data, no-such-data, true",
        "no-such-data, salary, false"
    })
    void data(String listed, String used, boolean covered) {
        assertThat(Broader.covers(DataCategory.of(listed), DataCategory.of(used)))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "hr-management, payroll, true",
        "payroll, hr-management, false",
        "hr-management, recruitment-management, true",
        "marketing, direct-marketing, true",
        "payroll, marketing, false"
    })
    void purposes(String listed, String used, boolean covered) {
        assertThat(Broader.covers(Purpose.of(listed), Purpose.of(used))).isEqualTo(covered);
    }

    @Test
    void people() {
        assertThat(Broader.covers(DataSubjectCategory.CUSTOMER, DataSubjectCategory.CLIENT))
                .isTrue();
        assertThat(Broader.covers(DataSubjectCategory.CLIENT, DataSubjectCategory.CUSTOMER))
                .isFalse();
    }

    @Test
    void aCodeOfAnotherVocabularyIsNotCovered() {
        assertThat(Broader.covers(Purpose.COMMUNICATION, DataCategory.COMMUNICATION))
                .isFalse();
        assertThat(Broader.covers(DataCategory.PERSONAL_DATA, Purpose.PAYROLL)).isFalse();
    }

    /** So that no search goes round. */
    @Test
    void noTwoCodesCoverEachOther() {
        List<Code> codes = List.copyOf(DataCategory.VOCABULARY.all());
        for (Code one : codes) {
            for (Code other : codes) {
                if (!one.equals(other)) {
                    assertThat(Broader.covers(one, other) && Broader.covers(other, one))
                            .as(one + ", " + other)
                            .isFalse();
                }
            }
        }
    }
}
