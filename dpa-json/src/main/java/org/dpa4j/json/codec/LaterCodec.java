package org.dpa4j.json.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is declared further down, or around this one. */
final class LaterCodec<T> extends Codec<T> {
    private final Supplier<? extends Codec<T>> supplier;
    private @Nullable Codec<T> codec; // a race resolves it twice, to the same

    LaterCodec(Supplier<? extends Codec<T>> supplier) {
        this.supplier = supplier;
    }

    private Codec<T> codec() {
        Codec<T> resolved = codec;
        if (resolved == null) {
            resolved = supplier.get();
            codec = resolved;
        }
        return resolved;
    }

    @Override
    @Nullable
    T read(JsonReading in) {
        return codec().read(in);
    }

    @Override
    public void write(T value, JsonSink out) {
        codec().write(value, out);
    }

    @Override
    public Shape shape() {
        return codec().shape();
    }
}
