package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates and their places. */
class MessageTest {
    @Test
    void placesAreFilledInOrder() {
        Message message = new Message("late", Severity.NOTE, "{1} after {0}");

        assertThat(message.format(List.of("a {0}", "b"))).isEqualTo("b after a {0}");
    }

    @Test
    void aPlaceNeedsItsArgument() {
        Message message = new Message("late", Severity.NOTE, "Only {0}");

        assertThatThrownBy(() -> message.format(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the argument {0} is missing for: Only {0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{x}", "{-1}", "{0", "{0} and {", "{123}"})
    void anotherBraceIsRefused(String template) {
        assertThatThrownBy(() -> new Message("late", Severity.NOTE, template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("in a template { must open a place, such as {0}, but does not in: " + template);
    }
}
