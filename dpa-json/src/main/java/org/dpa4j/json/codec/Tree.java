package org.dpa4j.json.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How a model builds its own tree of any JSON values, and takes it apart. */
public interface Tree<V> {
    V text(String value);

    V number(BigDecimal value);

    V bool(boolean value);

    V nothing();

    V list(List<V> values);

    V object(Map<String, V> members);

    /** Hands the value to the branch that it is: exactly one call on {@code branches}. */
    void branch(V value, Branches<V> branches);

    /** What a value can be. */
    interface Branches<V> {
        void text(String value);

        void number(BigDecimal value);

        void bool(boolean value);

        void nothing();

        void list(List<V> values);

        void object(Map<String, V> members);
    }
}
