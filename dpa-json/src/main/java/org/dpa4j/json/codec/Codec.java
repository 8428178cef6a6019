package org.dpa4j.json.codec;

import org.jspecify.annotations.Nullable;

/** How values of one type stand in JSON: read, written and described from one declaration. */
public abstract sealed class Codec<T> permits TextCodec, NumberCodec, ObjectCodec, SumCodec, LaterCodec, TreeCodec {
    /** Reads the value that starts at the current token; null when a fault was recorded and the value was skipped. */
    abstract @Nullable T read(JsonReading in);

    /** Writes the value. */
    public abstract void write(T value, JsonSink out);

    /** What a JSON Schema and a field reference need to know. */
    public abstract Shape shape();
}
