package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.statement.TermPath;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parts of documents: their fingerprints and their places. */
class PartsProperties {
    /** {@code printf null | sha256sum}. */
    private static final String NULL = "sha256:74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final DataProcessingAgreement AGREEMENT = DataProcessingAgreement.builder()
            .id(AgreementId.of("a-1"))
            .addParties(
                    Party.builder().id(PartyId.of("p")).legalName("Ä").build(),
                    Party.builder().id(PartyId.of("q")).build())
            .extensions(Extensions.of(Map.of(
                    "a/b", Extensions.Null.NULL, "m~n", new Extensions.Flag(true), "", new Extensions.Text("x"))))
            .build();

    @Example
    void aPartIsCutFromTheCanonicalForm() {
        assertThat(DpaJson.writeString(AGREEMENT))
                .isEqualTo("{\"formatVersion\":1,\"id\":\"a-1\",\"parties\":[{\"id\":\"p\",\"legalName\":\"Ä\"},"
                        + "{\"id\":\"q\"}],\"extensions\":{\"\":\"x\",\"a/b\":null,\"m~n\":true}}");
        assertThat(part("/id")).isEqualTo("\"a-1\"");
        assertThat(part("/formatVersion")).isEqualTo("1");
        assertThat(part("/parties")).isEqualTo("[{\"id\":\"p\",\"legalName\":\"Ä\"},{\"id\":\"q\"}]");
        assertThat(part("/parties/0")).isEqualTo("{\"id\":\"p\",\"legalName\":\"Ä\"}");
        assertThat(part("/parties/0/legalName")).isEqualTo("\"Ä\"");
        assertThat(part("/parties/1")).isEqualTo("{\"id\":\"q\"}");
        assertThat(part("/extensions/")).isEqualTo("\"x\"");
        assertThat(part("/extensions/a~1b")).isEqualTo("null");
        assertThat(part("/extensions/m~0n")).isEqualTo("true");
    }

    /** {@code printf '"a-1"' | sha256sum}. */
    @Example
    void theFingerprintOfAPartIsItsHash() {
        assertThat(DpaJson.fingerprint(AGREEMENT, TermPath.of("/id")))
                .isEqualTo("sha256:213e126eae53a5424f02678cd3898f70664e38dc4e2efde65f257b441a8e4c84");
    }

    @Example
    void theWholeAgreementIsAPartOfItself() {
        assertThat(DpaJson.fingerprint(AGREEMENT, TermPath.of(""))).isEqualTo(DpaJson.fingerprint(AGREEMENT));
    }

    @Example
    void whatTheTextDoesNotTouchIsNull() {
        for (String pointer : List.of(
                "/audit",
                "/audit/information",
                "/parties/2",
                "/parties/-",
                "/parties/00",
                "/parties/0/legalName/x",
                "/extensions/m~1n",
                "/".repeat(100_000),
                "/")) {
            assertThat(DpaJson.fingerprint(AGREEMENT, TermPath.of(pointer)))
                    .as(pointer)
                    .isEqualTo(NULL);
        }
    }

    @Example
    void aPartStandsWhereItStartsOrWhereWhatIsAroundItStarts() {
        byte[] json = """
                \uFEFF{\r
                  "parties": [
                    { "id": "€", "legalName": "Ä" },
                    {}
                  ],
                  "audit":
                    {}
                }
                """.getBytes(UTF_8);

        assertThat(DpaJson.locate(json, TermPath.of(""))).isEqualTo(new Position(1, 1));
        assertThat(DpaJson.locate(json, TermPath.of("/parties"))).isEqualTo(new Position(2, 14));
        assertThat(DpaJson.locate(json, TermPath.of("/parties/0"))).isEqualTo(new Position(3, 5));
        assertThat(DpaJson.locate(json, TermPath.of("/parties/0/legalName"))).isEqualTo(new Position(3, 31));
        assertThat(DpaJson.locate(json, TermPath.of("/parties/0/roles/1"))).isEqualTo(new Position(3, 5));
        assertThat(DpaJson.locate(json, TermPath.of("/parties/1"))).isEqualTo(new Position(4, 5));
        assertThat(DpaJson.locate(json, TermPath.of("/parties/7"))).isEqualTo(new Position(2, 14));
        assertThat(DpaJson.locate(json, TermPath.of("/audit/information"))).isEqualTo(new Position(7, 5));
        assertThat(DpaJson.locate(json, TermPath.of("/transfers"))).isEqualTo(new Position(1, 1));
        assertThat(DpaJson.locate(json, TermPath.of("/".repeat(100_000)))).isEqualTo(new Position(1, 1));
    }

    @Example
    void whatIsNotJsonHasNoParts() {
        for (String json : List.of("", "{", "{\"id\":", "nothing", "[1,]")) {
            assertThatThrownBy(() -> DpaJson.locate(json.getBytes(UTF_8), TermPath.of("/id")))
                    .isInstanceOf(DpaJsonException.class)
                    .hasMessage("the document is not JSON");
        }
    }

    @Provide
    Arbitrary<DataProcessingAgreement> agreements() {
        return ModelArbitraries.agreements();
    }

    /** Against the tree of another reader: every value, wherever it stands. */
    @Property(tries = 60)
    void everyPartIsTheOneThatItsPointerNames(@ForAll("agreements") DataProcessingAgreement agreement) {
        byte[] canonical = DpaJson.write(agreement);
        String indented = DpaJson.writeIndented(agreement);
        List<String> lines = indented.lines().toList();
        JsonNode tree = MAPPER.readTree(canonical);
        List<TermPath> pointers = new ArrayList<>();
        collect(tree, JsonPointer.empty(), pointers);

        Parts parts = new Parts(canonical, pointers);
        Map<TermPath, Position> positions = new Parts(indented.getBytes(UTF_8), pointers).positions(pointers);
        for (TermPath pointer : pointers) {
            byte[] part = Objects.requireNonNull(parts.bytes(pointer), pointer.value());
            assertThat(MAPPER.readTree(part)).isEqualTo(tree.at(pointer.value()));
            Position position = Objects.requireNonNull(positions.get(pointer));
            String start = lines.get(position.line() - 1);
            int index = start.offsetByCodePoints(0, position.column() - 1);
            String first = new String(part, UTF_8).substring(0, 1);
            assertThat(start.substring(index)).startsWith(first);
        }
    }

    private static void collect(JsonNode node, JsonPointer pointer, List<TermPath> pointers) {
        pointers.add(TermPath.of(pointer.toString()));
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(entry.getValue(), pointer.appendProperty(entry.getKey()), pointers));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer.appendIndex(i), pointers);
            }
        }
    }

    private static String part(String pointer) {
        TermPath path = TermPath.of(pointer);
        return new String(
                Objects.requireNonNull(new Parts(DpaJson.write(AGREEMENT), List.of(path)).bytes(path)), UTF_8);
    }
}
