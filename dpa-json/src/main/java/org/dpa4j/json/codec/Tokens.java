package org.dpa4j.json.codec;

import java.util.Arrays;

/** The tokens of a source, with a way back: a sum whose {@code type} does not come first is read a second time. */
final class Tokens {
    private final JsonSource source;
    private final boolean mayHoldHalfPairs;
    private Token token;

    // The recorded stretch; while it is empty, everything comes straight from the source.
    private Token[] tokens = {};
    private String[] texts = {};
    private long[] positions = {};
    private int size;
    private int cursor;
    private int mark;
    private boolean recording;

    Tokens(JsonSource source, Token token) {
        this.source = source;
        this.token = token;
        this.mayHoldHalfPairs = source.mayHoldHalfPairs();
    }

    Token token() {
        return token;
    }

    Token next() {
        if (size == 0) {
            token = source.next();
        } else if (++cursor < size) {
            token = tokens[cursor];
        } else {
            token = source.next();
            if (recording) {
                record();
            } else {
                size = 0;
            }
        }
        return token;
    }

    String name() {
        return size == 0 ? source.name() : texts[cursor];
    }

    String text() {
        return size == 0 ? source.text() : texts[cursor];
    }

    long position() {
        return size == 0 ? source.position() : positions[cursor];
    }

    boolean mayHoldHalfPairs() {
        return mayHoldHalfPairs;
    }

    /** Starts to record at the current token. No second mark is set before the first is given up. */
    void mark() {
        if (size == 0) {
            cursor = 0;
            record();
        }
        mark = cursor;
        recording = true;
    }

    /** Goes back: the next token will be the marked one. */
    void rewind() {
        recording = false;
        cursor = mark - 1;
    }

    /** Gives up the mark and stays here. */
    void forget() {
        recording = false;
    }

    private void record() {
        if (size == tokens.length) {
            int length = Math.max(64, 2 * size);
            tokens = Arrays.copyOf(tokens, length);
            texts = Arrays.copyOf(texts, length);
            positions = Arrays.copyOf(positions, length);
        }
        tokens[size] = token;
        texts[size] = switch (token) {
            case NAME -> source.name();
            case TEXT, NUMBER -> source.text();
            default -> "";
        };
        positions[size] = source.position();
        size++;
    }
}
