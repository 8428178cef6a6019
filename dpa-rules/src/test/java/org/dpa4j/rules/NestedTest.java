package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NestedTest {
    private record Box(String name, List<Box> in) {}

    private static final List<Box> TOP = List.of(
            new Box("a", List.of(new Box("b", List.of()), new Box("c", List.of(new Box("d", List.of()))))),
            new Box("e", List.of()));

    @Test
    void eachBeforeThoseBelowInTheOrderOfTheDocument() {
        List<Nested<Box>> all = Nested.all(TOP, Box::in);

        assertThat(all).extracting(node -> node.value().name()).containsExactly("a", "b", "c", "d", "e");
        assertThat(all).extracting(Nested::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(all)
                .extracting(node -> node.pointer("/boxes", "in"))
                .containsExactly("/boxes/0", "/boxes/0/in/0", "/boxes/0/in/1", "/boxes/0/in/1/in/0", "/boxes/1");
        assertThat(all.get(3).above()).isSameAs(all.get(2));
    }

    @Test
    void belowWhatDoesNotCountNothingDoesAndPlacesStay() {
        assertThat(Nested.all(TOP, Box::in, box -> !box.name().equals("c")))
                .extracting(node -> node.value().name())
                .containsExactly("a", "b", "e");
        assertThat(Nested.all(TOP, Box::in, box -> !box.name().equals("a")))
                .extracting(node -> node.pointer("/boxes", "in"))
                .containsExactly("/boxes/1");
    }

    @Test
    void aDeepTree() {
        Box box = new Box("0", List.of());
        for (int i = 1; i < 100_000; i++) {
            box = new Box(Integer.toString(i), List.of(box));
        }

        List<Nested<Box>> all = Nested.all(List.of(box), Box::in);

        assertThat(all).hasSize(100_000);
        assertThat(all.get(99_999).pointer("", "in")).hasSize(5 * 99_999 + 2);
    }
}
