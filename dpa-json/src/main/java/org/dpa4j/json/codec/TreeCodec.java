package org.dpa4j.json.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object with keys and values of the users' own; null is a value here, and only here. */
final class TreeCodec<T, V> extends Codec<T> {
    private final Shape.Free shape;
    private final Tree<V> tree;
    private final Function<Map<String, V>, T> wrap;
    private final Function<T, Map<String, V>> unwrap;

    TreeCodec(Shape.Free shape, Tree<V> tree, Function<Map<String, V>, T> wrap, Function<T, Map<String, V>> unwrap) {
        this.shape = shape;
        this.tree = tree;
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    @Override
    @Nullable
    T read(JsonReading in) {
        if (!in.expect(Token.OBJECT_START)) {
            return null;
        }
        long start = in.position();
        int before = in.faults().count();
        Map<String, V> members = members(in);
        return in.faults().count() == before ? in.build(start, shape.name(), wrap, members) : null;
    }

    private Map<String, V> members(JsonReading in) {
        Map<String, V> members = new LinkedHashMap<>();
        in.enter();
        while (in.next() != Token.OBJECT_END) {
            String key = in.name();
            in.at(key);
            if (!in.isWhole(key)) {
                in.fault("the name holds half a surrogate pair");
            } else if (members.containsKey(key)) {
                in.fault(Words.quoteName(key) + " is there twice");
            }
            in.next();
            V value = any(in);
            if (value != null) {
                members.putIfAbsent(key, value);
            }
        }
        in.leave();
        return members;
    }

    private @Nullable V any(JsonReading in) {
        return switch (in.token()) {
            case OBJECT_START -> tree.object(members(in));
            case ARRAY_START -> tree.list(values(in));
            case NUMBER -> {
                BigDecimal number = in.number(Token.NUMBER.words());
                yield number == null ? null : tree.number(number);
            }
            case TRUE -> tree.bool(true);
            case FALSE -> tree.bool(false);
            case NULL -> tree.nothing();
            default -> {
                String text = in.text(Token.TEXT.words());
                yield text == null ? null : tree.text(text);
            }
        };
    }

    private List<V> values(JsonReading in) {
        List<V> values = new ArrayList<>();
        in.enter();
        for (int i = 0; in.next() != Token.ARRAY_END; i++) {
            in.at(i);
            V value = any(in);
            if (value != null) {
                values.add(value);
            }
        }
        in.leave();
        return values;
    }

    @Override
    public void write(T value, JsonSink out) {
        new Writer(out).object(unwrap.apply(value));
    }

    private final class Writer implements Tree.Branches<V> {
        private final JsonSink out;

        Writer(JsonSink out) {
            this.out = out;
        }

        @Override
        public void text(String value) {
            out.text(value);
        }

        @Override
        public void number(BigDecimal value) {
            out.number(Numbers.writable(value));
        }

        @Override
        public void bool(boolean value) {
            out.bool(value);
        }

        @Override
        public void nothing() {
            out.nothing();
        }

        @Override
        public void list(List<V> values) {
            out.startArray();
            values.forEach(value -> tree.branch(value, this));
            out.endArray();
        }

        @Override
        public void object(Map<String, V> members) {
            out.startObject();
            members.forEach((key, value) -> {
                out.name(key);
                tree.branch(value, this);
            });
            out.endObject();
        }
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
