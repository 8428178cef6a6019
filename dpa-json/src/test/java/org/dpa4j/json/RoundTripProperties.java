package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.json.Libraries.LIBRARIES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.json.codec.Library;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RoundTripProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Provide
    Arbitrary<Library> libraries() {
        return AnyLibrary.libraries();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("libraries") Library library) {
        assertThat(LIBRARIES.read(LIBRARIES.write(library))).isEqualTo(library);
        assertThat(LIBRARIES.read(LIBRARIES.writeIndented(library))).isEqualTo(library);
    }

    @Property(tries = 300)
    void equalValuesAreWrittenEqual(@ForAll("libraries") Library library) {
        byte[] json = LIBRARIES.write(library);

        assertThat(LIBRARIES.write(LIBRARIES.read(LIBRARIES.writeIndented(library))))
                .isEqualTo(json);
    }

    /** Wherever {@code type} stands. */
    @Property(tries = 300)
    void theOrderOfFieldsHasNoMeaning(@ForAll("libraries") Library library, @ForAll long seed) {
        byte[] json = LIBRARIES.write(library);
        JsonNode shuffled = MAPPER.readTree(json);
        shuffle(shuffled, new Random(seed));

        assertThat(LIBRARIES.write(LIBRARIES.read(shuffled.toString())))
                .asString(UTF_8)
                .isEqualTo(new String(json, UTF_8));
    }

    /** Everywhere but in the extensions, whose order is kept. */
    private static void shuffle(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
            object.properties().forEach(entry -> entries.add(Map.entry(entry.getKey(), entry.getValue())));
            Collections.shuffle(entries, random);
            object.removeAll();
            entries.forEach(entry -> {
                object.set(entry.getKey(), entry.getValue());
                if (!entry.getKey().equals("extensions")) {
                    shuffle(entry.getValue(), random);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> shuffle(element, random));
        }
    }
}
