package org.dpa4j.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Shortfall;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary<Shortfall> TWO = Vocabulary.of(Shortfall.RETURN_OPTION, Shortfall.COPIES);

    @Test
    void codesKeepTheirOrder() {
        assertThat(TWO.all()).containsExactly(Shortfall.RETURN_OPTION, Shortfall.COPIES);
        assertThat(TWO).hasToString("[return-option, copies]");
    }

    @Test
    void aWordIsFoundOrUnknown() {
        assertThat(TWO.find("copies")).containsSame(Shortfall.COPIES);
        assertThat(TWO.has("copies")).isTrue();
        assertThat(TWO.find("Copies")).isEmpty();
        assertThat(TWO.has("inspections")).isFalse();
    }

    @Test
    void refusesACodeThatIsListedTwice() {
        assertThatThrownBy(() -> Vocabulary.of(Actor.USER, Actor.COURT, Actor.of("user")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the code user is listed twice");
    }

    @Test
    void itsListCannotBeChanged() {
        assertThatThrownBy(() -> TWO.all().add(Shortfall.INSPECTIONS))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
