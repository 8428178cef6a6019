package org.dpa4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {
    @Test
    void onePartyIsAnActor() {
        assertThat(Actor.party("billing.ab")).hasToString("party:billing.ab").isEqualTo(Actor.of("party:billing.ab"));
        assertThat(Actor.party("billing.ab").isKnown()).isFalse();
    }

    @Test
    void aCodeIsAnActor() {
        assertThat(Actor.of("sub-processor")).isSameAs(Actor.SUB_PROCESSOR);
        assertThat(Actor.of("works-council").isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Controller", "the controller", "party:", "party:a b", "party:å", "Party:a", "a--b"})
    void refusesWhatIsNeither(String code) {
        assertThatThrownBy(() -> Actor.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "an actor must be lower-kebab-case, such as \"processor\", or \"party:\" and an identifier");
    }
}
