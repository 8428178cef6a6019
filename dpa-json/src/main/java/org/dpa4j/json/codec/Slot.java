package org.dpa4j.json.codec;

import org.jspecify.annotations.Nullable;

/** Where a component of a record stands in {@link Values}. */
public final class Slot<V> {
    private final int index;

    Slot(int index) {
        this.index = index;
    }

    void set(V value, @Nullable Object[] values) {
        values[index] = value;
    }

    @SuppressWarnings("unchecked") // put there by set, or by Slots as what absence means
    V get(@Nullable Object[] values) {
        return (V) values[index];
    }
}
