package org.dpa4j.json.codec;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one document: where it stands, how it got there, and every fault on the way.
 *
 * <p>A codec finds the first token of its value current and leaves the last token current.
 */
public final class JsonReading {
    private final Tokens tokens;
    private final Faults faults;

    // The way from the root: a key or, where that is null, an index. Only a fault turns it into a pointer.
    private @Nullable String[] keys = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;

    /** A reading that starts before or on the first token of a value. */
    public JsonReading(JsonSource source, Token token, int maxFaults) {
        this.tokens = new Tokens(source, token);
        this.faults = new Faults(maxFaults);
    }

    /** What was found so far. */
    public Faults faults() {
        return faults;
    }

    /** Reads a whole document; null when it has faults. */
    public <T> @Nullable T document(Codec<T> codec) {
        return guarded(() -> {
            if (next() == Token.END) {
                throw Unreadable.from(0, "the document is empty");
            }
            T value = codec.read(this);
            expectEnd();
            return value;
        });
    }

    /** Reads the value on whose first token the source stands; null when it has faults. */
    public <T> @Nullable T value(Codec<T> codec) {
        return guarded(() -> codec.read(this));
    }

    private interface Part<T> {
        @Nullable
        T read();
    }

    private <T> @Nullable T guarded(Part<T> part) {
        try {
            return part.read();
        } catch (Unreadable e) {
            if (e.alone()) {
                faults.clear();
            }
            add(e.position(), e.pointer(), e.sentence());
            return null;
        }
    }

    private void expectEnd() {
        long position;
        try {
            if (next() == Token.END) {
                return;
            }
            position = position();
        } catch (Unreadable e) {
            position = e.position();
        }
        throw Unreadable.from(position, "nothing may follow the end of the document");
    }

    Token token() {
        return tokens.token();
    }

    Token next() {
        return tokens.next();
    }

    String name() {
        return tokens.name();
    }

    long position() {
        return tokens.position();
    }

    void mark() {
        tokens.mark();
    }

    void rewind() {
        tokens.rewind();
    }

    void forget() {
        tokens.forget();
    }

    /** The current text; null, with a fault, if there is none. */
    @Nullable
    String text(String expected) {
        if (!expect(Token.TEXT, expected)) {
            return null;
        }
        String text = tokens.text();
        if (isWhole(text)) {
            return text;
        }
        fault("the text holds half a surrogate pair");
        return null;
    }

    /** Whether a text or name could be written again. */
    boolean isWhole(String text) {
        return !tokens.mayHoldHalfPairs() || !Surrogates.hasHalf(text);
    }

    /** The current number; null, with a fault, if there is none. */
    @Nullable
    BigDecimal number(String expected) {
        if (!expect(Token.NUMBER, expected)) {
            return null;
        }
        BigDecimal number = Numbers.parse(tokens.text());
        if (number == null) {
            fault("expected " + expected + ", found " + Numbers.TOO_LONG);
        }
        return number;
    }

    /** The current number in a sentence. */
    String quotedNumber() {
        String number = tokens.text();
        return Words.isPlain(number) ? number : "a number of " + number.length() + " characters";
    }

    /** Leaves the current value, whatever it is. */
    void skip() {
        if (token().opens()) {
            leaveOpen();
        }
    }

    /** Leaves the innermost object or array that is open at the current token. */
    void leaveOpen() {
        int open = 1;
        while (open > 0) {
            Token token = next();
            if (token.opens()) {
                open++;
            } else if (token.closes()) {
                open--;
            }
        }
    }

    void enter() {
        if (++depth == keys.length) {
            keys = Arrays.copyOf(keys, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
    }

    void at(String key) {
        keys[depth] = key;
    }

    void at(int index) {
        keys[depth] = null;
        indexes[depth] = index;
    }

    void leave() {
        depth--;
    }

    /** Builds a value whose parts are read; null, with a fault at its start, if it refuses them. */
    <A, T> @Nullable T build(long start, String name, Function<A, T> build, A parts) {
        try {
            return build.apply(parts);
        } catch (IllegalArgumentException | IllegalStateException e) {
            String reason = e.getMessage();
            fault(start, "this is not a valid " + name + (reason == null ? "" : ": " + reason));
            return null;
        }
    }

    /** Whether the current value is of this kind; if not, that is a fault, and the value is skipped. */
    boolean expect(Token kind) {
        return expect(kind, kind.words());
    }

    private boolean expect(Token kind, String expected) {
        Token found = token();
        if (found == kind) {
            return true;
        }
        String hint = found == Token.NULL && depth > 0 ? "; what is absent is left out" : "";
        fault("expected " + expected + ", found " + found.words() + hint);
        skip();
        return false;
    }

    /** Records a fault at the current token. */
    void fault(String sentence) {
        fault(position(), sentence);
    }

    void fault(long position, String sentence) {
        add(position, pointer(), sentence);
    }

    private void add(long position, String pointer, String sentence) {
        if (faults.admits(position)) {
            faults.add(new Faults.Entry(position, pointer, sentence));
        }
    }

    /** The way to the current value by RFC 6901. It ends before a key that must not be repeated. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            String key = keys[i];
            if (key == null) {
                pointer.append('/').append(indexes[i]);
            } else if (Words.isPlain(key.replace('~', '-'))) {
                pointer.append('/').append(key.replace("~", "~0").replace("/", "~1"));
            } else {
                break;
            }
        }
        return pointer.toString();
    }
}
