package org.dpa4j.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.processing.DataCategory;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final Optional<DataCategory> EMAIL = Optional.of(DataCategory.EMAIL);

    @Test
    void anItemIsACodeALabelOrBoth() {
        assertThat(Item.of(DataCategory.EMAIL))
                .isEqualTo(new Item<>(EMAIL, Optional.empty(), Breadth.SPECIFIC, Optional.empty(), List.of()));
        assertThat(Item.of(DataCategory.EMAIL, "work e-mail"))
                .isEqualTo(
                        new Item<>(EMAIL, Optional.of("work e-mail"), Breadth.SPECIFIC, Optional.empty(), List.of()));
        assertThat(Item.<DataCategory>labelled("shoe size"))
                .isEqualTo(new Item<DataCategory>(
                        Optional.empty(), Optional.of("shoe size"), Breadth.SPECIFIC, Optional.empty(), List.of()));
    }

    @Test
    void aCopyDiffersInOneThing() {
        Item<DataCategory> item = new Item<>(
                EMAIL,
                Optional.of("work e-mail"),
                Breadth.SPECIFIC,
                Optional.of(Condition.of(Sense.IF, ConditionCode.CONSENT)),
                Source.all("A.3"));

        assertThat(item.with(Breadth.CATCH_ALL))
                .isEqualTo(new Item<>(item.code(), item.label(), Breadth.CATCH_ALL, item.condition(), item.sources()));
        assertThat(item.in("A.4", "A.5"))
                .isEqualTo(new Item<>(
                        item.code(), item.label(), item.breadth(), item.condition(), Source.all("A.3", "A.4", "A.5")));
    }

    @Test
    void refusesAnItemThatNamesNothing() {
        assertThatThrownBy(() -> new Item<>(
                        Optional.empty(), Optional.empty(), Breadth.CATCH_ALL, Optional.empty(), Source.all("A.3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item needs a code or a label");
    }
}
