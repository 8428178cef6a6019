package org.dpa4j.json.codec;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A value that stands in JSON as a text: known texts by look-up, any other by parsing, if others are allowed. */
final class TextCodec<T> extends Codec<T> {
    private final Shape shape;
    private final String expected;
    private final Map<String, T> known;
    private final @Nullable Function<String, T> parse;
    private final Function<T, String> print;
    private final UnaryOperator<String> quote;

    TextCodec(
            Shape shape,
            String expected,
            Map<String, T> known,
            @Nullable Function<String, T> parse,
            Function<T, String> print) {
        this(shape, expected, known, parse, print, Words::quoteText);
    }

    TextCodec(
            Shape shape,
            String expected,
            Map<String, T> known,
            @Nullable Function<String, T> parse,
            Function<T, String> print,
            UnaryOperator<String> quote) {
        this.shape = shape;
        this.expected = expected;
        this.known = known;
        this.parse = parse;
        this.print = print;
        this.quote = quote;
    }

    @Override
    @Nullable
    T read(JsonReading in) {
        String text = in.text(expected);
        if (text == null) {
            return null;
        }
        T value = known.get(text);
        return value == null ? parse(text, in) : value;
    }

    private @Nullable T parse(String text, JsonReading in) {
        String hint = "";
        if (parse == null) {
            hint = Words.suggestion(text, known.keySet());
        } else {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                // What it says may repeat the text; what was expected says enough.
            }
        }
        in.fault("expected " + expected + ", found " + quote.apply(text) + hint);
        return null;
    }

    @Override
    public void write(T value, JsonSink out) {
        out.text(print.apply(value));
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
