package org.dpa4j.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a record, in the order in which they are written, and says where to find their values. */
public final class Slots<T> {
    private final Fields<T, Values> fields = new Fields<>();
    private final List<@Nullable Object> absent = new ArrayList<>();

    Slots() {}

    List<Field<T, Values>> fields() {
        return fields.list();
    }

    @Nullable
    Object[] absent() {
        return absent.toArray();
    }

    /** A field whose absence is a fault. */
    public <V> Slot<V> required(String key, Codec<V> codec, Function<T, V> get, String description) {
        Slot<V> slot = slot(null);
        fields.required(key, codec, get, (values, value) -> values.set(slot, value), description);
        return slot;
    }

    /** A field that may be absent. */
    public <V> Slot<Optional<V>> optional(
            String key, Codec<V> codec, Function<T, Optional<V>> get, String description) {
        Slot<Optional<V>> slot = slot(Optional.empty());
        fields.optional(key, codec, get, (values, value) -> values.set(slot, Optional.of(value)), description);
        return slot;
    }

    /** An array that is absent when it is empty. */
    public <V> Slot<List<V>> list(
            String key, Codec<V> codec, Function<T, ? extends Collection<V>> get, String description) {
        Slot<List<V>> slot = slot(List.of());
        fields.list(key, codec, get, (values, value) -> values.set(slot, List.copyOf(value)), description);
        return slot;
    }

    /** An array without two elements that are the same {@code by} something: {@code what} names one of them. */
    public <V> Slot<List<V>> distinct(
            String key,
            Codec<V> codec,
            Function<T, ? extends Collection<V>> get,
            Function<V, ?> by,
            String what,
            String description) {
        Slot<List<V>> slot = slot(List.of());
        fields.distinct(
                key, codec, get, (values, value) -> values.set(slot, List.copyOf(value)), by, what, description);
        return slot;
    }

    /** A field that is absent when it has its usual value. */
    public <V> Slot<V> defaulted(String key, Codec<V> codec, V standard, Function<T, V> get, String description) {
        Slot<V> slot = slot(standard);
        fields.defaulted(key, codec, standard, get, (values, value) -> values.set(slot, value), description);
        return slot;
    }

    private <V> Slot<V> slot(@Nullable V ifAbsent) {
        absent.add(ifAbsent);
        return new Slot<>(absent.size() - 1);
    }
}
