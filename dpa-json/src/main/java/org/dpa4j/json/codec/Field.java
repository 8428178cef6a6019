package org.dpa4j.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One field of an object of type T that is built by a B. */
sealed interface Field<T, B> {
    String key();

    Shape.Member shape();

    default boolean isRequired() {
        return shape().presence() == Presence.REQUIRED;
    }

    /** Reads the value that starts at the current token into the builder. */
    void read(JsonReading in, B builder);

    /** Writes key and value, or nothing where absence says the same. */
    void write(T value, JsonSink out);

    /** Gives the value, if it was readable, to the builder. */
    private static <B, V> void readInto(B builder, Codec<V> codec, Setter<B, V> set, JsonReading in) {
        V value = codec.read(in);
        if (value != null) {
            set.set(builder, value);
        }
    }

    record Required<T, B, V>(String key, Codec<V> codec, Function<T, V> get, Setter<B, V> set, String description)
            implements Field<T, B> {
        @Override
        public Shape.Member shape() {
            return new Shape.Member(key, Presence.REQUIRED, Optional.empty(), codec, description);
        }

        @Override
        public void read(JsonReading in, B builder) {
            readInto(builder, codec, set, in);
        }

        @Override
        public void write(T value, JsonSink out) {
            out.name(key);
            codec.write(get.apply(value), out);
        }
    }

    record Maybe<T, B, V>(
            String key, Codec<V> codec, Function<T, Optional<V>> get, Setter<B, V> set, String description)
            implements Field<T, B> {
        @Override
        public Shape.Member shape() {
            return new Shape.Member(key, Presence.OPTIONAL, Optional.empty(), codec, description);
        }

        @Override
        public void read(JsonReading in, B builder) {
            readInto(builder, codec, set, in);
        }

        @Override
        public void write(T value, JsonSink out) {
            Optional<V> present = get.apply(value);
            if (present.isPresent()) {
                out.name(key);
                codec.write(present.get(), out);
            }
        }
    }

    record Defaulted<T, B, V>(
            String key, Codec<V> codec, V standard, Function<T, V> get, Setter<B, V> set, String description)
            implements Field<T, B> {
        @Override
        public Shape.Member shape() {
            return new Shape.Member(key, Presence.DEFAULTED, Optional.of(standard), codec, description);
        }

        @Override
        public void read(JsonReading in, B builder) {
            readInto(builder, codec, set, in);
        }

        @Override
        public void write(T value, JsonSink out) {
            V stated = get.apply(value);
            if (!stated.equals(standard)) {
                out.name(key);
                codec.write(stated, out);
            }
        }
    }

    /** No two elements of a list agree in this: {@code what} completes the sentence "expected one ...". */
    record Distinct<V>(Function<V, ?> by, String what) {}

    record Many<T, B, V>(
            String key,
            Codec<V> codec,
            Function<T, ? extends Collection<V>> get,
            Setter<B, List<V>> set,
            @Nullable Distinct<V> distinct,
            String description)
            implements Field<T, B> {
        @Override
        public Shape.Member shape() {
            return new Shape.Member(key, Presence.LIST, Optional.empty(), codec, description);
        }

        @Override
        public void read(JsonReading in, B builder) {
            if (!in.expect(Token.ARRAY_START)) {
                return;
            }
            List<V> values = new ArrayList<>();
            Map<Object, Integer> first = distinct == null ? Map.of() : new HashMap<>();
            in.enter();
            for (int i = 0; in.next() != Token.ARRAY_END; i++) {
                in.at(i);
                long start = in.position();
                V value = codec.read(in);
                if (value != null) {
                    values.add(value);
                    Integer same = distinct == null
                            ? null
                            : first.putIfAbsent(distinct.by().apply(value), i);
                    if (distinct != null && same != null) {
                        in.at(same);
                        String other = in.pointer();
                        in.at(i);
                        in.fault(start, "expected one " + distinct.what() + ", found another at " + other);
                    }
                }
            }
            in.leave();
            set.set(builder, values);
        }

        @Override
        public void write(T value, JsonSink out) {
            Collection<V> values = get.apply(value);
            if (!values.isEmpty()) {
                out.name(key);
                out.startArray();
                for (V each : values) {
                    codec.write(each, out);
                }
                out.endArray();
            }
        }
    }

    /** The field {@code type} of a variant: known before the variant is read. */
    record Tag<T, B>(String id) implements Field<T, B> {
        static final String KEY = "type";

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public Shape.Member shape() {
            Shape shape = new Shape.Enumeration(KEY, List.of(id));
            Codec<String> codec = new TextCodec<>(shape, '"' + id + '"', Map.of(id, id), null, text -> text);
            return new Shape.Member(KEY, Presence.REQUIRED, Optional.empty(), codec, "which variant this is");
        }

        @Override
        public void read(JsonReading in, B builder) {
            in.skip();
        }

        @Override
        public void write(T value, JsonSink out) {
            out.name(KEY);
            out.text(id);
        }
    }

    /** The version of the format, a field of the document that the value does not have. */
    record Version<T, B>(String key, int version) implements Field<T, B> {
        @Override
        public Shape.Member shape() {
            return new Shape.Member(
                    key,
                    Presence.REQUIRED,
                    Optional.empty(),
                    Codecs.integer(),
                    "the version of this format: " + version);
        }

        @Override
        public void read(JsonReading in, B builder) {
            long position = in.position();
            Integer stated = Codecs.integer().read(in);
            if (stated == null || stated == version) {
                return;
            }
            if (stated > version) {
                String sentence =
                        "format version " + stated + " is newer than " + version + ", the newest that can be read here";
                throw Unreadable.because(position, in.pointer(), sentence);
            }
            in.fault("expected format version " + version + ", found " + stated);
        }

        @Override
        public void write(T value, JsonSink out) {
            out.name(key);
            out.number(version);
        }
    }
}
