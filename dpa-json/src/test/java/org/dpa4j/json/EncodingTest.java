package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dpa4j.json.Libraries.LIBRARIES;
import static org.dpa4j.json.Libraries.faults;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String JSON = "{\"formatVersion\":1,\n\"name\":\"å\"}";

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "x-UTF-16LE-BOM, UTF-16",
        "UTF-32, UTF-32",
        "UTF-32LE, UTF-32",
        "X-UTF-32LE-BOM, UTF-32",
        "X-UTF-32BE-BOM, UTF-32"
    })
    void widerEncodingsAreNamed(String charset, String name) {
        assertThatThrownBy(() -> LIBRARIES.read(JSON.getBytes(Charset.forName(charset))))
                .isInstanceOf(DpaJsonException.class)
                .hasMessage("line 1, column 1: expected UTF-8, found " + name);
    }

    @Test
    void otherBytesAreRefusedWhereTheyStand() {
        assertThatThrownBy(() -> LIBRARIES.read(JSON.getBytes(Charset.forName("ISO-8859-1"))))
                .isInstanceOf(DpaJsonException.class)
                .hasMessage("line 2, column 9: the document is not UTF-8 from here on");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(LIBRARIES.read(("\uFEFF" + JSON).getBytes(UTF_8)).name()).isEqualTo("å");
        assertThat(faults("\uFEFF")).containsExactly("line 1, column 1: the document is empty");
        assertThat(faults("\uFEFF\uFEFF{}")).containsExactly("line 1, column 2: the document is not JSON from here on");
    }

    @Test
    void aTextMustBeWellFormed() {
        assertThat(faults("{\n\"name\":\"😀\ud83d\"}"))
                .containsExactly("line 2, column 10: half a surrogate pair stands alone here");
    }

    @Test
    void anEscapedPairIsOneCharacter() {
        String json = "{\"formatVersion\":1,\"name\":\"\\uD83D\\ude00\"}";

        assertThat(LIBRARIES.read(json).name()).isEqualTo("😀");
    }

    @Test
    void anEscapedBackslashIsNoEscape() {
        String json = "{\"formatVersion\":1,\"name\":\"\\\\ud800\"}";

        assertThat(LIBRARIES.write(LIBRARIES.read(json))).asString(UTF_8).isEqualTo(json);
    }
}
