package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void aBundleHasTheKeysOfEnglish(Locale language) {
        assertThat(Wording.of(language).texts().keySet())
                .contains("word.processor")
                .isEqualTo(ENGLISH.texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("others")
    void aTextHasTheArgumentsOfEnglish(Locale language) {
        assertThat(places(Wording.of(language))).isEqualTo(places(ENGLISH));
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
        assertThat(ENGLISH.word("number-only")).isEqualTo("a number without a unit");
    }

    @ParameterizedTest
    @CsvSource({
        "en, P10BD, 10 bank days",
        "en, P1D, 1 day",
        "en, PT15M, 15 minutes",
        "en, P1M15D, 1 month and 15 days",
        "de, P10BD, 10 Banktage",
        "de, PT1H, 1 Stunde",
        "sv, P5WD, 5 arbetsdagar",
        "sv, P1Y, 1 år",
        "da, P4W, 4 uger",
        "da, P2M, 2 måneder",
        "en, P1M0D, P1M0D",
        "en, P, P"
    })
    void aPeriodIsANumberAndAUnit(String language, String period, String words) {
        assertThat(Wording.of(Locale.forLanguageTag(language)).word(period)).isEqualTo(words);
    }

    @Test
    void phrasesOfCodesGoAsAWholeElseWordByWord() {
        Words german = new Words(Words.bundle("de"));

        assertThat(german.of(List.of("if legal-duty, unless no-breach-found", "1 free per year", "95/46/EC")))
                .containsExactly(
                        "falls Rechtspflicht, außer ohne festgestellten Verstoß", "1 frei je Jahr", "95/46/EG");
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

    private static Map<String, Set<Integer>> places(Wording wording) {
        Map<String, Set<Integer>> places = new TreeMap<>();
        wording.texts().forEach((key, text) -> places.put(key, new Sentence(text).places()));
        return places;
    }
}
