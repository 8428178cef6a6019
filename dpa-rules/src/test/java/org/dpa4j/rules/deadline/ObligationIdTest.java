package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"breach-notice", "breach-notice.2", "law.art-33-1", "a", "z9", "z0"})
    void aNamePrintsAsItIs(String name) {
        assertThat(ObligationId.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Breach", "a b", "a/b", "a_b", "a{", "a`", "a:", "Å"})
    void anotherSignIsRefused(String name) {
        assertThatThrownBy(() -> ObligationId.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "an obligation id must be small letters, digits, hyphens and dots, such as \"breach-notice.2\"");
    }

    @Test
    void namesAreOrderedByTheirSigns() {
        assertThat(ObligationId.of("a.2")).isLessThan(ObligationId.of("b")).isGreaterThan(ObligationId.of("a"));
    }
}
