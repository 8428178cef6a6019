package org.dpa4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceTest {
    private static final String EXPECTED =
            "a legal reference must read like \"GDPR Art. 28(3)(g)\", \"GDPR Art. 44-50\" or \"2021/915 cl. 7.7(a)\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GDPR                        | GDPR         | -         | -     | - | - | - | -",
                "C-311/18                    | C-311/18     | -         | -     | - | - | - | -",
                "GDPR Art. 28                | GDPR         | ARTICLE   | 28    | - | - | - | -",
                "GDPR Art. 28(3)             | GDPR         | ARTICLE   | 28    | 3 | - | - | -",
                "GDPR Art. 28(3)(g)          | GDPR         | ARTICLE   | 28    | 3 | g | - | -",
                "GDPR Art. 28(3) subpara. 2  | GDPR         | ARTICLE   | 28    | 3 | - | 2 | -",
                "GDPR Art. 49(1) subpara. 12 | GDPR         | ARTICLE   | 49    | 1 | - | 12 | -",
                "GDPR Art. 4(4a)             | GDPR         | ARTICLE   | 4     | 4a | - | - | -",
                "GDPR Art. 6(f)              | GDPR         | ARTICLE   | 6     | - | f | - | -",
                "GDPR Art. 44-50             | GDPR         | ARTICLE   | 44    | - | - | - | 50",
                "GDPR recital 26             | GDPR         | RECITAL   | 26    | - | - | - | -",
                "GDPR recital 81-82          | GDPR         | RECITAL   | 81    | - | - | - | 82",
                "2021/915 cl. 7.7(a)         | 2021/915     | CLAUSE    | 7.7   | - | a | - | -",
                "2021/914 Annex II           | 2021/914     | ANNEX     | II    | - | - | - | -",
                "EDPB-07/2020 s. 1.3.4       | EDPB-07/2020 | SECTION   | 1.3.4 | - | - | - | -",
                "EDPB-07/2020 para. 128      | EDPB-07/2020 | PARAGRAPH | 128   | - | - | - | -",
                "EDPB-07/2020 para. 128-160  | EDPB-07/2020 | PARAGRAPH | 128   | - | - | - | 160",
                "SE-PUL Art. 10a             | SE-PUL       | ARTICLE   | 10a   | - | - | - | -"
            })
    void everyFormIsReadAndPrinted(
            String text,
            String instrument,
            Division division,
            String number,
            String paragraph,
            String point,
            Integer subparagraph,
            String to) {
        LegalReference reference = new LegalReference(
                Instrument.of(instrument),
                Optional.ofNullable(division),
                Optional.ofNullable(number),
                Optional.ofNullable(paragraph),
                Optional.ofNullable(point),
                Optional.ofNullable(subparagraph),
                Optional.ofNullable(to));

        assertThat(LegalReference.parse(text)).isEqualTo(reference);
        assertThat(reference).hasToString(text);
    }

    @Test
    void theGdprHasAShortForm() {
        assertThat(LegalReference.gdpr("28(3)(g)")).isEqualTo(LegalReference.parse("GDPR Art. 28(3)(g)"));
        assertThat(LegalReference.to(Instrument.GDPR)).isEqualTo(LegalReference.parse("GDPR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GDPR 28",
                "GDPR ",
                "GDPR  Art. 28",
                "GDPR art. 28",
                "GDPR Art.28",
                "GDPR Article 28",
                "GDPR Art. 28(3",
                "GDPR Art. 28()",
                "GDPR Art. 28(3)()",
                "GDPR Art. 28(3)g",
                "GDPR Art. 28(3) (g)",
                "GDPR Art. 28(g)(3)",
                "GDPR Art. 28(3)(g)(i)",
                "GDPR Art. 28(3) subpara. ",
                "GDPR Art. 28(3) subpara. two",
                "GDPR Art. 28(3) subpara. -1",
                "GDPR Art. 28(3) subpara. 100"
            })
    void refusesWhatIsNoReference(String text) {
        assertThatThrownBy(() -> LegalReference.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | an instrument must be 1 to 60 letters, digits, dots, slashes or hyphens, such as \"GDPR\"",
                "' Art. 28' | an instrument must be 1 to 60 letters, digits, dots, slashes or hyphens, such as \"GDPR\"",
                "GDPR Art. 28. | number of a legal reference must be 1 to 20 letters, digits or inner dots",
                "'GDPR Art. ' | number of a legal reference must be 1 to 20 letters, digits or inner dots",
                "GDPR Art. 28 (3) | number of a legal reference must be 1 to 20 letters, digits or inner dots",
                "GDPR Art. 28å | number of a legal reference must be 1 to 20 letters, digits or inner dots",
                "GDPR Art. 123456789012345678901 | number of a legal reference must be 1 to 20 letters, digits or inner dots",
                "GDPR Art. 44- | to of a legal reference must be 1 to 20 letters, digits or inner dots",
                "GDPR Art. 44-50-60 | to of a legal reference must be 1 to 20 letters, digits or inner dots",
                "GDPR Art. 28(3.1) | paragraph of a legal reference must be 1 to 20 letters, digits",
                "GDPR Art. 28(3)(4) | point of a legal reference must be 1 to 20 letters",
                "GDPR Art. 28(g1) | point of a legal reference must be 1 to 20 letters",
                "GDPR Art. 28(3)-50 | a range of provisions has no paragraph, point or subparagraph",
                "GDPR Art. 44-50 subpara. 2 | a range of provisions has no paragraph, point or subparagraph",
                "GDPR Art. 28 subpara. 0 | subparagraph must be 1 to 99, but is 0"
            })
    void saysWhichPartOfAReferenceIsMalformed(String text, String message) {
        assertThatThrownBy(() -> LegalReference.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aPartNeedsTheNumberOfItsProvision() {
        Optional<String> none = Optional.empty();
        Optional<String> three = Optional.of("3");
        assertRefused(
                "a legal reference has a division exactly if it has a number",
                Optional.of(Division.ARTICLE),
                none,
                none,
                none,
                none);
        assertRefused(
                "a legal reference has a division exactly if it has a number",
                Optional.empty(),
                three,
                none,
                none,
                none);
        String needsNumber = "a part of a provision needs the number of the provision";
        assertRefused(needsNumber, Optional.empty(), none, three, none, none);
        assertRefused(needsNumber, Optional.empty(), none, none, Optional.of("a"), none);
        assertRefused(needsNumber, Optional.empty(), none, none, none, three);
        assertRefused(
                "paragraph must start with a digit",
                Optional.of(Division.ARTICLE),
                three,
                Optional.of("a"),
                none,
                none);
    }

    private static void assertRefused(
            String message,
            Optional<Division> division,
            Optional<String> number,
            Optional<String> paragraph,
            Optional<String> point,
            Optional<String> to) {
        assertThatThrownBy(() ->
                        new LegalReference(Instrument.GDPR, division, number, paragraph, point, Optional.empty(), to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
