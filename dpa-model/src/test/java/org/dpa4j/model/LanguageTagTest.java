package org.dpa4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "en-GB",
                "sv-SE",
                "sr-Latn-RS",
                "de-CH-1996",
                "zh-Hant-TW",
                "de-DE-u-co-phonebk",
                "x-klingon",
                "haw",
                "es-419"
            })
    void aTagInItsCanonicalFormIsALanguage(String value) {
        assertThat(LanguageTag.of(value)).hasToString(value).isEqualTo(new LanguageTag(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "EN", "en-gb", "sv-se", "sr-latn-rs", "iw"})
    void refusesOtherSpellings(String value) {
        assertThatThrownBy(() -> LanguageTag.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a language tag must be written in its canonical form, such as \"en-GB\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en_GB", "english language", "e", "en-", "-en", "en--GB", "överkalixmål", "abcdefghi"})
    void refusesWhatIsNoTag(String value) {
        assertThatThrownBy(() -> LanguageTag.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a language tag must be well formed by BCP 47, such as \"en-GB\"");
    }
}
