package org.dpa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dpa4j.json.Libraries.LIBRARIES;

import java.util.List;
import org.dpa4j.json.codec.Library;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

class DatabindTest {
    /** A type of a user's own. */
    record City(String label, List<Library> libraries, int size) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("libraries")
                    .addSerializer(Library.class, new DocumentSerializer<>(LIBRARIES))
                    .addDeserializer(Library.class, new DocumentDeserializer<>(Library.class, LIBRARIES)))
            .build();

    private static final Library LIBRARY = LIBRARIES.read("{\"formatVersion\":1,\"name\":\"n\",\"media\":["
            + "{\"content\":[{\"type\":\"recording\"}],\"type\":\"box\"}]}");

    @Test
    void aDocumentOnItsOwnIsThatOfTheFacade() {
        byte[] json = MAPPER.writeValueAsBytes(LIBRARY);

        assertThat(json).isEqualTo(LIBRARIES.write(LIBRARY));
        assertThat(MAPPER.readValue(json, Library.class)).isEqualTo(LIBRARY);
    }

    @Test
    void documentsArePartsOfOtherTypes() {
        City city = new City("c", List.of(LIBRARY, LIBRARY), 2);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(city), City.class))
                .isEqualTo(city);
    }

    @Test
    void treesAreReadAndWritten() {
        JsonNode tree = MAPPER.valueToTree(LIBRARY);

        assertThat(tree.at("/media/0/content/0/type").asString()).isEqualTo("recording");
        assertThat(MAPPER.treeToValue(tree, Library.class)).isEqualTo(LIBRARY);
    }

    @Test
    void faultsAreTheCauseOfAMismatch() {
        String json = "{\"label\":\"c\",\"size\":1,\"libraries\":[\n{\"formatVersion\":1,\"name\":5,\"x\":1}]}";

        MismatchedInputException mismatch =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, City.class));

        assertThat(mismatch.getPathReference()).endsWith("City[\"libraries\"]->java.util.ArrayList[0]");
        assertThat(mismatch)
                .cause()
                .isInstanceOfSatisfying(
                        DpaJsonException.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        new Fault("/name", 2, 27, "expected a text, found a number"),
                                        new Fault("/x", 2, 29, "\"x\" is no field of library")));
    }

    @Test
    void aDocumentThatIsNotJsonIsAMismatchToo() {
        MismatchedInputException mismatch =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue("{\"x\" 1", Library.class));

        assertThat(mismatch.getOriginalMessage()).isEqualTo("line 1, column 6: the document is not JSON from here on");
    }

    @Test
    void aNameInATreeMustBeWellFormed() {
        ObjectNode tree = MAPPER.createObjectNode().put("formatVersion", 1).put("name", "n");
        tree.putObject("extensions").put("a\ud800", 1);

        MismatchedInputException mismatch =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.treeToValue(tree, Library.class));

        assertThat(mismatch.getOriginalMessage()).isEqualTo("/extensions: the name holds half a surrogate pair");
    }

    @Test
    void aValueThatIsNotOfJsonIsAMismatch() {
        ObjectNode tree = MAPPER.createObjectNode().putPOJO("name", new Object());

        MismatchedInputException mismatch =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.treeToValue(tree, Library.class));

        assertThat(mismatch.getOriginalMessage()).isEqualTo("this is not JSON");
    }

    @Test
    void aTreeHasNoPositions() {
        JsonNode tree = MAPPER.readTree("{\"formatVersion\":1,\"name\":5}");

        MismatchedInputException mismatch =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.treeToValue(tree, Library.class));

        assertThat(mismatch.getOriginalMessage()).isEqualTo("/name: expected a text, found a number");
    }
}
