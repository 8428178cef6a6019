package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dpa4j.json.Libraries.LIBRARIES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpa4j.json.codec.Json;
import org.dpa4j.json.codec.Library;
import org.dpa4j.json.codec.Media;
import org.junit.jupiter.api.Test;

class WritingTest {
    @Test
    void theCanonicalFormIsInDeclaredOrderWithoutWhatSaysNothing() {
        String json = """
                { "extensions": { "z": null, "a": [ 1.50, 1E+2, true, "x", {} ] }, "access": "open", "keepers": [],
                  "media": [ { "leaflet": { "minutes": 4.0, "type": "recording" },
                               "content": [ { "pages": 1.0, "subjects": [ "music", "own-code" ], "title": "t",
                                              "type": "book", "access": "members-only", "printedOn": "1899-12-31" } ],
                               "type": "box" },
                             { "recordedAt": "2018-05-25T12:00:00+02:00", "type": "recording" } ],
                  "name": "n", "formatVersion": 1 }
                """;

        assertThat(LIBRARIES.write(LIBRARIES.read(json)))
                .asString(UTF_8)
                .isEqualTo("{\"formatVersion\":1,\"name\":\"n\",\"media\":["
                        + "{\"type\":\"box\",\"content\":[{\"type\":\"book\",\"title\":\"t\","
                        + "\"printedOn\":\"1899-12-31\",\"pages\":1,\"subjects\":[\"music\",\"own-code\"],"
                        + "\"access\":\"members-only\"}],\"leaflet\":{\"type\":\"recording\",\"minutes\":4.0}},"
                        + "{\"type\":\"recording\",\"recordedAt\":\"2018-05-25T10:00:00Z\"}],"
                        + "\"extensions\":{\"z\":null,\"a\":[1.50,1E+2,true,\"x\",{}]}}");
    }

    @Test
    void theIndentedFormHasTheSameContent() {
        String json = """
                {
                  "formatVersion": 1,
                  "name": "n",
                  "keepers": [
                    "å",
                    "b"
                  ],
                  "extensions": {
                    "empty": [],
                    "none": {},
                    "some": [
                      1
                    ]
                  }
                }
                """;

        assertThat(LIBRARIES.writeIndented(LIBRARIES.read(json))).isEqualTo(json);
    }

    @Test
    void halfASurrogatePairIsRefusedWithItsPlace() {
        Library library = Library.builder()
                .name("n")
                .addAllKeepers(List.of("\"\\", "x\ud83d"))
                .build();

        assertThatThrownBy(() -> LIBRARIES.write(library))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text at /keepers/1 cannot be written: it holds half a surrogate pair");
        assertThatThrownBy(() -> LIBRARIES.writeIndented(library)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberThatCouldNotBeReadBackIsRefused() {
        Library library = Library.builder()
                .name("n")
                .addMedia(new Media.Recording(Optional.of(new BigDecimal("1e1001")), Optional.empty()))
                .build();

        assertThatThrownBy(() -> LIBRARIES.write(library))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number cannot be written: it is one of more than 1000 digits");
    }

    @Test
    void aDepthThatCouldNotBeReadBackIsRefused() {
        Json nested = new Json.Bool(true);
        for (int i = 0; i < 62; i++) {
            nested = new Json.Items(List.of(nested));
        }
        Library deepest = deep(nested);
        Library tooDeep = deep(new Json.Items(List.of(nested)));

        assertThat(LIBRARIES.read(LIBRARIES.write(deepest))).isEqualTo(deepest);
        assertThatThrownBy(() -> LIBRARIES.write(tooDeep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value cannot be written: it is nested deeper than 64 levels");
    }

    private static Library deep(Json value) {
        return Library.builder()
                .name("n")
                .extensions(new Json.Members(Map.of("k", value)))
                .build();
    }

    @Test
    void aFingerprintIsTheHashOfTheBytes() {
        assertThat(DpaJson.fingerprint("abc".getBytes(UTF_8)))
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
