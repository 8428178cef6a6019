package org.dpa4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void anObjectDescribesItsFields() {
        Shape.Structure shape = LibraryForm.LIBRARY.shape();

        assertThat(shape.name()).isEqualTo("library");
        assertThat(shape.members())
                .extracting(
                        Shape.Member::key,
                        Shape.Member::presence,
                        member -> member.codec().shape().name())
                .containsExactly(
                        tuple("name", Presence.REQUIRED, "text"),
                        tuple("motto", Presence.OPTIONAL, "text"),
                        tuple("media", Presence.LIST, "media"),
                        tuple("keepers", Presence.LIST, "text"),
                        tuple("access", Presence.DEFAULTED, "access"),
                        tuple("extensions", Presence.DEFAULTED, "extensions"));
        assertThat(shape.members().get(4).standard()).isEqualTo(Optional.of(Access.OPEN));
    }

    @Test
    void aSumDescribesItsVariantsEachWithItsType() {
        Shape.Sum sum = LibraryForm.MEDIA.shape();

        assertThat(sum.alternatives()).extracting(Shape.Alternative::id).containsExactly("book", "recording", "box");
        Shape.Structure box =
                (Shape.Structure) sum.alternatives().get(2).codec().shape();
        assertThat(box.members()).extracting(Shape.Member::key).containsExactly("type", "content", "leaflet");
        assertThat(box.members().get(0).codec().shape()).isEqualTo(new Shape.Enumeration("type", List.of("box")));
        assertThat(box.members().get(1).codec().shape().name()).isEqualTo("media");
    }

    @Test
    void listsOfTextsAreDescribed() {
        assertThat(LibraryForm.ACCESS.shape())
                .isEqualTo(new Shape.Enumeration("access", List.of("open", "members-only", "closed")));
        assertThat(LibraryForm.SUBJECT.shape()).isEqualTo(new Shape.Code("subject", List.of("county-law", "music")));
    }

    @Test
    void aKeyIsDeclaredOnce() {
        assertThatThrownBy(() -> Codecs.<String>record("thing", "A thing.", r -> {
                    var one = r.required("one", Codecs.text(), value -> value, "once");
                    r.required("one", Codecs.text(), value -> value, "twice");
                    return v -> v.get(one);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thing.one: twice, or one field too many");
    }
}
