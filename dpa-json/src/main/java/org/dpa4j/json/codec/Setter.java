package org.dpa4j.json.codec;

/** Gives a value to a builder. */
@FunctionalInterface
public interface Setter<B, V> {
    void set(B builder, V value);
}
