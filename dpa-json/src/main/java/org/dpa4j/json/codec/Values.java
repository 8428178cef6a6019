package org.dpa4j.json.codec;

import org.jspecify.annotations.Nullable;

/** The components of a record while it is read. */
public final class Values {
    private final @Nullable Object[] values;

    /** Starts with what an empty document says. */
    Values(@Nullable Object[] absent) {
        values = absent.clone();
    }

    <V> void set(Slot<V> slot, V value) {
        slot.set(value, values);
    }

    /** What was read for the slot, or what its absence means. */
    public <V> V get(Slot<V> slot) {
        return slot.get(values);
    }
}
