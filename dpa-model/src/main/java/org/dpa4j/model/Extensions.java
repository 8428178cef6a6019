package org.dpa4j.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Data of the user's own beside an agreement: keys and JSON values. No rule reads them, and a round trip keeps them.
 * Keys are kept in the order of their characters, whatever the order in which they came, so that equal extensions are written
 * alike.
 *
 * <p>Example: {@code Extensions.of(Map.of("ticket", new Extensions.Text("DPA-17")))}.
 *
 * @param values the values by key
 */
public record Extensions(Map<String, Value> values) {
    /** No extensions. */
    public static final Extensions NONE = new Extensions(Map.of());

    public Extensions {
        values = copy(values);
    }

    /**
     * The extensions with these values.
     *
     * @param values the values by key
     * @return the extensions
     */
    public static Extensions of(Map<String, Value> values) {
        return new Extensions(values);
    }

    /** A JSON value. */
    public sealed interface Value permits Text, Decimal, Flag, Null, Sequence, Entries {}

    /**
     * A text.
     *
     * @param value the text
     */
    public record Text(String value) implements Value {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number, exact to the last digit.
     *
     * @param value the number
     */
    public record Decimal(BigDecimal value) implements Value {
        public Decimal {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * True or false.
     *
     * @param value the truth
     */
    public record Flag(boolean value) implements Value {}

    /** The JSON null; only extensions may hold it. */
    public enum Null implements Value {
        /** The only one. */
        NULL
    }

    /**
     * A list of values.
     *
     * @param values the values, in order
     */
    public record Sequence(List<Value> values) implements Value {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /**
     * Values by key.
     *
     * @param values the values, in the order of their keys
     */
    public record Entries(Map<String, Value> values) implements Value {
        public Entries {
            values = copy(values);
        }
    }

    private static Map<String, Value> copy(Map<String, Value> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, Value> copy = new TreeMap<>();
        values.forEach(
                (key, value) -> copy.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value")));
        return Collections.unmodifiableMap(copy);
    }
}
