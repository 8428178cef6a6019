package org.dpa4j.json;

import java.io.Serializable;

/**
 * What is wrong at one place of a document, in one sentence that says what was expected.
 *
 * <p>The sentence repeats the name of a field if it is at most 32 letters, digits and few signs, and a text if it looks like a
 * code in lower case, a date or a period, or stands where the id of a rule is expected; otherwise it gives the length. So names of people, telephone numbers, lines of
 * addresses and e-mail addresses do not reach a log. The message of a type that refuses its parts is repeated as it is.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901), empty for the document; it ends before a key that is not
 *     repeated
 * @param line the line, from 1; 0 when the fault has no position
 * @param column the column in characters (code points), from 1; 0 when the fault has no position
 * @param sentence what is wrong
 */
public record Fault(String pointer, int line, int column, String sentence) implements Serializable {
    private static final long serialVersionUID = 1;

    /** A fault of the document as such. */
    static Fault of(String sentence) {
        return new Fault("", 0, 0, sentence);
    }

    /**
     * Whether line and column are known.
     *
     * @return false, for example, for a file that is not there
     */
    public boolean hasPosition() {
        return line > 0;
    }

    /** {@code line 3, column 15, /parties/0/name: expected a text, found a number}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (hasPosition()) {
            text.append("line ").append(line).append(", column ").append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(pointer);
        }
        return text.append(text.isEmpty() ? "" : ": ").append(sentence).toString();
    }
}
