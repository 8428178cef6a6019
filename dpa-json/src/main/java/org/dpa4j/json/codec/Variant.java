package org.dpa4j.json.codec;

/** One variant of a sum: its {@code type}, its class and its fields. */
public final class Variant<V> {
    private final String id;
    private final Class<V> type;
    private final ObjectCodec<V> codec;

    Variant(String id, Class<V> type, ObjectCodec<V> codec) {
        this.id = id;
        this.type = type;
        this.codec = codec.tagged(id);
    }

    String id() {
        return id;
    }

    ObjectCodec<V> codec() {
        return codec;
    }

    boolean covers(Object value) {
        return type.isInstance(value);
    }

    void write(Object value, JsonSink out) {
        codec.write(type.cast(value), out);
    }
}
