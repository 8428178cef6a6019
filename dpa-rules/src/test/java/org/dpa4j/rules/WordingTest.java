package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says the same with the same arguments. */
class WordingTest {
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH);

    static Stream<Locale> others() {
        return Wording.LANGUAGES.stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    @Test
    void theLanguagesAreFour() {
        assertThat(Wording.LANGUAGES).extracting(Locale::toLanguageTag).containsExactly("en", "de", "sv", "da");
    }

    @ParameterizedTest
    @MethodSource("others")
    void aBundleHasTheKeysOfEnglishAndWordsForCodes(Locale language) {
        assertThat(keys(Wording.of(language), false)).containsExactlyElementsOf(keys(ENGLISH, false));
        assertThat(keys(Wording.of(language), true))
                .isNotEmpty()
                .containsExactlyElementsOf(keys(Wording.of(Locale.GERMAN), true));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aTextHasTheArgumentsOfEnglish(Locale language) {
        Map<String, Set<Integer>> places = new TreeMap<>();
        Wording.of(language).texts().forEach((key, text) -> {
            if (!key.startsWith("word.")) {
                places.put(key, new Sentence(text).places());
            }
        });
        Map<String, Set<Integer>> expected = new TreeMap<>();
        ENGLISH.texts().forEach((key, text) -> expected.put(key, new Sentence(text).places()));

        assertThat(places).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("others")
    void noTextIsLeftInEnglish(Locale language) {
        Map<String, String> english = ENGLISH.texts();

        assertThat(Wording.of(language).texts().entrySet())
                .filteredOn(entry -> entry.getValue().contains(" "))
                .noneMatch(entry -> entry.getValue().equals(english.get(entry.getKey())));
    }

    @ParameterizedTest
    @MethodSource("others")
    void onlyTextsChange(Locale language) {
        ReviewReport report = AgreementReview.gdpr()
                .asOf(LocalDate.of(2026, 10, 1))
                .review(DataProcessingAgreement.builder().build());

        ReviewReport translated = Wording.of(language).translate(report);

        assertThat(translated.language()).isEqualTo(language);
        assertThat(translated.findings()).hasSameSizeAs(report.findings());
        assertThat(ENGLISH.translate(translated)).isEqualTo(report);
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            Finding other = translated.findings().get(i);
            assertThat(other.text()).isNotEqualTo(finding.text());
            assertThat(other.remedy()).isNotEqualTo(finding.remedy());
            assertThat(Finding.builder()
                            .from(other)
                            .text(finding.text())
                            .remedy(finding.remedy())
                            .build())
                    .isEqualTo(finding);
        }
    }

    @Test
    void wordsOfALanguageStandForCodesAmongTheArguments() {
        assertThat(Wording.of(Locale.GERMAN).word("processor")).isEqualTo("Auftragsverarbeiter");
        assertThat(Wording.of(Locale.GERMAN).word("no-such-code")).isEqualTo("no-such-code");
        assertThat(ENGLISH.word("processor")).isEqualTo("processor");
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThatThrownBy(() -> Wording.of(Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a language must be one of en, de, sv, da, not fr");
        assertThatThrownBy(() -> ENGLISH.label("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no label nothing");
        assertThat(Wording.of(Locale.GERMANY).language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aRuleThatFailedIsToldInEveryLanguage() {
        Rule broken = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.builder()
                        .id(RuleId.of("OWN-1"))
                        .title("A rule")
                        .tier(Tier.PRACTICE)
                        .remedy("None.")
                        .build();
            }

            @Override
            public Outcome check(DataProcessingAgreement agreement, ReviewContext context) {
                throw new IllegalStateException();
            }
        };
        ReviewReport report = AgreementReview.of(new Profile("own", "1", List.of(broken), Map.of()))
                .asOf(LocalDate.of(2026, 10, 1))
                .review(DataProcessingAgreement.builder().build());

        Finding german = Wording.of(Locale.GERMAN).translate(report).findings().get(0);

        assertThat(german.text())
                .isEqualTo("Die Regel konnte diese Vereinbarung nicht beurteilen; sie brach ab mit"
                        + " IllegalStateException");
        assertThat(german.remedy())
                .isEqualTo("Lassen Sie die Regel von ihrem Verfasser berichtigen und urteilen Sie bis dahin selbst.");
    }

    private static Set<String> keys(Wording wording, boolean words) {
        Set<String> keys = new TreeSet<>();
        for (String key : wording.texts().keySet()) {
            if (key.startsWith("word.") == words) {
                keys.add(key);
            }
        }
        return keys;
    }
}
