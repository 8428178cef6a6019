package org.dpa4j.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/subProcessing/objection/right",
                "/parties/0",
                "/extensions/a~1b",
                "/extensions/a~0b",
                "//",
                "/å /\"",
                "/~01"
            })
    void aJsonPointerIsAPath(String value) {
        assertThat(TermPath.of(value)).hasToString(value).isEqualTo(new TermPath(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a", "subProcessing/objection", "#/a", "~0"})
    void refusesWhatDoesNotStartAtTheRoot(String value) {
        assertThatThrownBy(() -> TermPath.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term path must be empty or start with /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~", "/~2", "/a~b/c", "/~~0", "/~0~"})
    void refusesATildeThatEscapesNothing(String value) {
        assertThatThrownBy(() -> TermPath.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("in a term path ~ must be written ~0");
    }
}
