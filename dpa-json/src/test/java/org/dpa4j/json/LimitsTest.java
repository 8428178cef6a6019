package org.dpa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dpa4j.json.Libraries.LIBRARIES;
import static org.dpa4j.json.Libraries.faults;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.dpa4j.json.codec.Library;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String SMALL = "{\"formatVersion\":1,\"name\":\"å\"}";
    private static final int SIZE = SMALL.getBytes(StandardCharsets.UTF_8).length;

    @Test
    void aDocumentMayHaveAsManyBytesAsTheLimit() {
        ReadLimits limits = ReadLimits.standard().withMaxBytes(SIZE);

        assertThat(LIBRARIES.withLimits(limits).read(SMALL).name()).isEqualTo("å");
    }

    @Test
    void aLargerDocumentIsNotRead() throws Exception {
        Documents<Library> documents =
                LIBRARIES.withLimits(ReadLimits.standard().withMaxBytes(SIZE - 1));

        String fault = "the document is larger than " + (SIZE - 1) + " bytes";
        assertThat(faults(documents, SMALL)).containsExactly(fault);
        assertThatThrownBy(() -> documents.read(
                        new ByteArrayInputStream((SMALL + " ".repeat(9)).getBytes(StandardCharsets.UTF_8))))
                .hasMessage(fault);
    }

    @Test
    void aDocumentMayBeAsDeepAsTheLimit() {
        ReadLimits limits = ReadLimits.standard().withMaxDepth(3);
        String json = "{\"formatVersion\":1,\"name\":\"n\",\"extensions\":{\"a\":{}}}";

        assertThat(faults(LIBRARIES.withLimits(limits), json)).isEmpty();
        assertThat(faults(LIBRARIES.withLimits(limits.withMaxDepth(2)), json))
                .containsExactly("line 1, column 50: the document is nested deeper than 2 levels");
    }

    @Test
    void faultsBeyondTheLimitAreCounted() {
        String json = "{\"formatVersion\":1,\"keepers\":[0,1,2,3,4,5]}";
        Documents<Library> documents =
                LIBRARIES.withLimits(ReadLimits.standard().withMaxFaults(2));

        DpaJsonException refused = catchThrowableOfType(DpaJsonException.class, () -> documents.read(json));

        assertThat(refused.count()).isEqualTo(7);
        assertThat(refused).hasMessage("""
                        7 faults
                          line 1, column 1: the required field "name" is missing
                          line 1, column 31, /keepers/0: expected a text, found a number
                          and 5 more""");
    }

    @Test
    void aHostileNestOfVariantsIsReadInReasonableTime() {
        String open = "{\"leaflet\":".repeat(50);
        String close = ",\"content\":[{\"type\":\"recording\"}],\"type\":\"box\"}".repeat(50);

        assertThat(faults("{\"formatVersion\":1,\"name\":\"n\",\"media\":[" + open + "{\"type\":\"recording\"}" + close
                        + "]}"))
                .isEmpty();
    }

    @Test
    void limitsArePositive() {
        assertThatThrownBy(() -> ReadLimits.standard().withMaxDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxDepth must be at least 1, but is 0");
    }
}
