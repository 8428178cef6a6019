package org.dpa4j.rules.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as RFC 5545 section 3.1 wants them, and texts as section 3.3.11 does. */
class ContentLinesTest {
    @Test
    void aLineOf75OctetsIsWhole() {
        assertThat(text("X", "a".repeat(73))).isEqualTo("X:" + "a".repeat(73) + "\r\n");
    }

    /** The space at the beginning of a continuation counts, so that 74 octets follow it. */
    @Test
    void aLongerLineGoesOnBelow() {
        assertThat(text("X", "a".repeat(73 + 74 + 1)))
                .isEqualTo("X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
        ContentLines lines = new ContentLines();
        lines.add("X", "b".repeat(74));
        assertThat(lines).hasToString("X:" + "b".repeat(73) + "\r\n b\r\n");
    }

    /** Characters of two, three and four octets: 73 octets are left after the name, 74 after the space. */
    @ParameterizedTest
    @CsvSource({
        "å, 36, 37",
        "\u0080, 36, 37",
        "\u07FF, 36, 37",
        "\u0800, 24, 24",
        "€, 24, 24",
        "\uFFFF, 24, 24",
        "\uD800\uDC00, 18, 18",
        "😀, 18, 18"
    })
    void noCharacterIsSplit(String character, int first, int next) {
        String stream = text("X", character.repeat(first + next + 1));

        assertThat(stream)
                .isEqualTo("X:" + character.repeat(first) + "\r\n " + character.repeat(next) + "\r\n " + character
                        + "\r\n");
        assertThat(stream.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"a;b\\,c\", \"a\\;b\\\\\\,c\"",
                "\"a\nb\", a\\nb",
                "\"a\r\nb\", a\\nb",
                "\"a\rb\", a\\nb",
                "\"a\r\", a\\n",
                "\"a\tb\", \"a\tb\"",
                "a:\u0001\u007Fb, a:  b",
                "é\u0080, é\u0080"
            })
    void textIsEscaped(String text, String escaped) {
        assertThat(text("X", text)).isEqualTo("X:" + escaped + "\r\n");
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertThat(text("X", "a\uD83Db")).isEqualTo("X:a\uFFFDb\r\n");
        assertThat(text("X", "a\uDE00")).isEqualTo("X:a\uFFFD\r\n");
        assertThat(text("X", "\uD7FF\uE000")).isEqualTo("X:\uD7FF\uE000\r\n");
        assertThat(text("X", "\uD800.\uDFFF")).isEqualTo("X:\uFFFD.\uFFFD\r\n");
    }

    private static String text(String name, String value) {
        ContentLines lines = new ContentLines();
        lines.text(name, value);
        return lines.toString();
    }
}
