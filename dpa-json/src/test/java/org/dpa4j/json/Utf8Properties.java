package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class Utf8Properties {
    @Property
    void forAllBytesItAgreesWithTheDecoder(@ForAll @Size(max = 6) byte[] bytes) {
        assertThat(Utf8.indexOfInvalid(bytes)).isEqualTo(malformedAt(bytes));
    }

    @Property
    void forAllLeadBytesItAgreesWithTheDecoder(
            @ForAll @ByteRange(min = -64, max = -1) byte lead,
            @ForAll @Size(max = 3) byte @ByteRange(min = -128, max = -65) [] rest) {
        byte[] bytes = new byte[9 + rest.length];
        Arrays.fill(bytes, (byte) 'x');
        bytes[8] = lead;
        System.arraycopy(rest, 0, bytes, 9, rest.length);

        assertThat(Utf8.indexOfInvalid(bytes)).isEqualTo(malformedAt(bytes));
    }

    @Property
    void forAllTextsItFindsEscapedSurrogates(@ForAll @StringLength(max = 20) String before) {
        String text = before.replace("\\", "\\\\");

        assertThat(Utf8.hasSurrogateEscape((text + "\\ud9").getBytes(UTF_8))).isTrue();
        assertThat(Utf8.hasSurrogateEscape((text + "\\\\uD9").getBytes(UTF_8))).isFalse();
        assertThat(Utf8.hasSurrogateEscape((text + "\\ud7\\n").getBytes(UTF_8))).isFalse();
    }

    private static int malformedAt(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean malformed = UTF_8.newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError();
        return malformed ? in.position() : -1;
    }
}
