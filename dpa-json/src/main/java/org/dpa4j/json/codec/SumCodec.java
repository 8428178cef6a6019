package org.dpa4j.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several variants, told apart by the field {@code type}. */
public final class SumCodec<T> extends Codec<T> {
    private final String name;
    private final String description;
    private final List<Variant<? extends T>> variants;
    private final Map<String, Variant<? extends T>> byId = new LinkedHashMap<>();
    private final String expected;

    SumCodec(String name, String description, List<Variant<? extends T>> variants) {
        this.name = name;
        this.description = description;
        this.variants = variants;
        for (Variant<? extends T> variant : variants) {
            if (byId.put(variant.id(), variant) != null) {
                throw new IllegalArgumentException(name + ": two variants have the type " + variant.id());
            }
        }
        this.expected = "one of " + Words.list(byId.keySet());
    }

    @Override
    @Nullable
    T read(JsonReading in) {
        if (!in.expect(Token.OBJECT_START)) {
            return null;
        }
        long start = in.position();
        in.enter();
        boolean first = in.next() == Token.NAME && in.name().equals(Field.Tag.KEY);
        if (!first) {
            in.mark();
        }
        Variant<? extends T> variant = findVariant(in, start);
        if (variant == null) {
            in.forget();
            return null;
        }
        if (!first) {
            in.rewind();
        }
        return variant.codec().readFields(in, start, first ? 1 : 0);
    }

    /** Goes to the field {@code type} and reads it; null, at the end of the object, when that gives no variant. */
    private @Nullable Variant<? extends T> findVariant(JsonReading in, long start) {
        while (in.token() != Token.OBJECT_END) {
            if (in.name().equals(Field.Tag.KEY)) {
                in.at(Field.Tag.KEY);
                Variant<? extends T> variant = variant(in);
                if (variant == null) {
                    in.leaveOpen();
                    in.leave();
                }
                return variant;
            }
            in.next();
            in.skip();
            in.next();
        }
        in.leave();
        in.fault(start, "the required field \"" + Field.Tag.KEY + "\" is missing: expected " + expected);
        return null;
    }

    private @Nullable Variant<? extends T> variant(JsonReading in) {
        in.next();
        String id = in.text(expected);
        if (id == null) {
            return null;
        }
        Variant<? extends T> variant = byId.get(id);
        if (variant == null) {
            in.fault("expected " + expected + ", found " + Words.quoteText(id) + Words.suggestion(id, byId.keySet()));
        }
        return variant;
    }

    @Override
    public void write(T value, JsonSink out) {
        for (Variant<? extends T> variant : variants) {
            if (variant.covers(value)) {
                variant.write(value, out);
                return;
            }
        }
        throw new IllegalArgumentException("no variant of " + name + " is declared for " + value.getClass());
    }

    @Override
    public Shape.Sum shape() {
        return new Shape.Sum(
                name,
                description,
                variants.stream()
                        .map(variant -> new Shape.Alternative(variant.id(), variant.codec()))
                        .toList());
    }
}
