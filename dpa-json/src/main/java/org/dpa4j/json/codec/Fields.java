package org.dpa4j.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the fields of an object that is built by a builder, in the order in which they are written. */
public final class Fields<T, B> {
    private final List<Field<T, B>> fields = new ArrayList<>();

    Fields() {}

    List<Field<T, B>> list() {
        return fields;
    }

    /** A field whose absence is a fault. */
    public <V> void required(String key, Codec<V> codec, Function<T, V> get, Setter<B, V> set, String description) {
        fields.add(new Field.Required<>(key, codec, get, set, description));
    }

    /** A field that may be absent. */
    public <V> void optional(
            String key, Codec<V> codec, Function<T, Optional<V>> get, Setter<B, V> set, String description) {
        fields.add(new Field.Maybe<>(key, codec, get, set, description));
    }

    /** An array that is absent when it is empty. */
    public <V> void list(
            String key,
            Codec<V> codec,
            Function<T, ? extends Collection<V>> get,
            Setter<B, List<V>> set,
            String description) {
        fields.add(new Field.Many<>(key, codec, get, set, null, description));
    }

    /** An array without two elements that are the same {@code by} something: {@code what} names one of them. */
    public <V> void distinct(
            String key,
            Codec<V> codec,
            Function<T, ? extends Collection<V>> get,
            Setter<B, List<V>> set,
            Function<V, ?> by,
            String what,
            String description) {
        fields.add(new Field.Many<>(key, codec, get, set, new Field.Distinct<>(by, what), description));
    }

    /** A field that is absent when it has its usual value. */
    public <V> void defaulted(
            String key, Codec<V> codec, V standard, Function<T, V> get, Setter<B, V> set, String description) {
        fields.add(new Field.Defaulted<>(key, codec, standard, get, set, description));
    }
}
