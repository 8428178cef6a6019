package org.dpa4j.json.codec;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that stands in JSON as a number. */
final class NumberCodec<T> extends Codec<T> {
    private final Shape shape;
    private final String expected;
    private final Function<BigDecimal, T> convert;
    private final BiConsumer<JsonSink, T> write;

    /** The conversion throws ArithmeticException for a number that does not fit. */
    NumberCodec(Shape shape, String expected, Function<BigDecimal, T> convert, BiConsumer<JsonSink, T> write) {
        this.shape = shape;
        this.expected = expected;
        this.convert = convert;
        this.write = write;
    }

    @Override
    @Nullable
    T read(JsonReading in) {
        BigDecimal number = in.number(expected);
        if (number == null) {
            return null;
        }
        try {
            return convert.apply(number);
        } catch (ArithmeticException e) {
            in.fault("expected " + expected + ", found " + in.quotedNumber());
            return null;
        }
    }

    @Override
    public void write(T value, JsonSink out) {
        write.accept(out, value);
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
