package org.dpa4j.json.codec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Any JSON value, as a model might hold it. */
public sealed interface Json {
    /** A text. */
    record Text(String value) implements Json {}

    /** A number. */
    record Numeral(BigDecimal value) implements Json {}

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Null. */
    record Nothing() implements Json {}

    /** An array. */
    record Items(List<Json> values) implements Json {}

    /** An object. */
    record Members(Map<String, Json> values) implements Json {
        public static final Members NONE = new Members(Map.of());

        public Members {
            values = new LinkedHashMap<>(values);
            if (values.containsKey("")) {
                throw new IllegalArgumentException("a key must not be empty");
            }
        }
    }

    /** How the framework builds and takes apart these values. */
    Tree<Json> TREE = new Tree<>() {
        @Override
        public Json text(String value) {
            return new Text(value);
        }

        @Override
        public Json number(BigDecimal value) {
            return new Numeral(value);
        }

        @Override
        public Json bool(boolean value) {
            return new Bool(value);
        }

        @Override
        public Json nothing() {
            return new Nothing();
        }

        @Override
        public Json list(List<Json> values) {
            return new Items(values);
        }

        @Override
        public Json object(Map<String, Json> members) {
            return new Members(members);
        }

        @Override
        public void branch(Json value, Branches<Json> branches) {
            if (value instanceof Text text) {
                branches.text(text.value());
            } else if (value instanceof Numeral number) {
                branches.number(number.value());
            } else if (value instanceof Bool bool) {
                branches.bool(bool.value());
            } else if (value instanceof Items items) {
                branches.list(items.values());
            } else if (value instanceof Members members) {
                branches.object(members.values());
            } else {
                branches.nothing();
            }
        }
    };
}
