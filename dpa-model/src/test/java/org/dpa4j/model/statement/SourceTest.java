package org.dpa4j.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"8.2(b), -, 8.2(b)", "App. 1, -, App. 1", "terms#3, terms, 3", "a#b#c, a, b#c"})
    void everyFormIsReadAndPrinted(String text, String document, String clause) {
        Source source = new Source(Optional.ofNullable(document), clause);

        assertThat(Source.parse(text)).isEqualTo(source);
        assertThat(source).hasToString(text);
    }

    @Test
    void clausesOfTheAgreementItselfHaveShortForms() {
        Source first = Source.of("8.2");
        assertThat(first).isEqualTo(new Source(Optional.empty(), "8.2"));
        assertThat(Source.all("8.2", "9")).containsExactly(first, Source.of("9"));
        assertThat(Source.all()).isEmpty();
        assertThat(Source.append(List.of(Source.parse("terms#3")), "8.2"))
                .containsExactly(Source.parse("terms#3"), first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''        | clause must not be blank",
                "' '       | clause must not be blank",
                "'terms#'  | clause must not be blank",
                "'terms# ' | clause must not be blank",
                "'#3'      | document must not be blank",
                "' #3'     | document must not be blank"
            })
    void refusesLabelsThatSayNothing(String text, String message) {
        assertThatThrownBy(() -> Source.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesLabelsThatCouldNotBeReadBack() {
        assertThatThrownBy(() -> new Source(Optional.of("a#b"), "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the label of a document must not contain #");
        assertThatThrownBy(() -> Source.of("a#3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the label of a clause of the agreement itself must not contain #");
    }
}
