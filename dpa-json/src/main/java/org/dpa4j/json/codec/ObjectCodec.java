package org.dpa4j.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object with declared fields. */
public abstract sealed class ObjectCodec<T> extends Codec<T> {
    ObjectCodec() {}

    /** The same object with the field {@code type} in front. */
    abstract ObjectCodec<T> tagged(String id);

    /** The same object with the version of the format in front. */
    abstract ObjectCodec<T> versioned(String key, int version);

    /** Reads the fields of an object that starts at a position and is entered; {@code seen} has a bit for each field read. */
    abstract @Nullable T readFields(JsonReading in, long start, long seen);

    @Override
    public abstract Shape.Structure shape();

    @Override
    @Nullable
    T read(JsonReading in) {
        if (!in.expect(Token.OBJECT_START)) {
            return null;
        }
        in.enter();
        return readFields(in, in.position(), 0);
    }

    /** An object whose values come from a builder. */
    static final class Built<T, B> extends ObjectCodec<T> {
        private final String name;
        private final String description;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final List<Field<T, B>> fields;
        private final Map<String, Integer> indexes = new HashMap<>();
        private final long required;

        Built(
                String name,
                String description,
                Supplier<B> builder,
                Function<B, T> build,
                List<? extends Field<T, B>> fields) {
            this.name = name;
            this.description = description;
            this.builder = builder;
            this.build = build;
            this.fields = List.copyOf(fields);
            long bits = 0;
            for (Field<T, B> field : this.fields) {
                int index = indexes.size();
                if (index == Long.SIZE || indexes.put(field.key(), index) != null) {
                    throw new IllegalArgumentException(name + "." + field.key() + ": twice, or one field too many");
                }
                bits |= field.isRequired() ? 1L << index : 0;
            }
            required = bits;
        }

        @Override
        ObjectCodec<T> tagged(String id) {
            return ledBy(new Field.Tag<>(id));
        }

        @Override
        ObjectCodec<T> versioned(String key, int version) {
            return ledBy(new Field.Version<>(key, version));
        }

        private ObjectCodec<T> ledBy(Field<T, B> first) {
            List<Field<T, B>> all = new ArrayList<>(fields);
            all.add(0, first);
            return new Built<>(name, description, builder, build, all);
        }

        @Override
        @Nullable
        T readFields(JsonReading in, long start, long seen) {
            int faultsBefore = in.faults().count();
            B parts = builder.get();
            long found = seen;
            int next = Long.numberOfTrailingZeros(~seen);
            while (in.next() != Token.OBJECT_END) {
                String key = in.name();
                in.at(key);
                int index = indexOf(key, next);
                if (index >= 0 && (found & 1L << index) == 0) {
                    found |= 1L << index;
                    next = index + 1;
                    in.next();
                    fields.get(index).read(in, parts);
                } else {
                    refuse(key, index, in);
                }
            }
            in.leave();
            if ((required & ~found) != 0) {
                reportMissing(found, start, in);
            }
            return in.faults().count() == faultsBefore ? in.build(start, name, build, parts) : null;
        }

        /** Documents mostly follow the declared order: the next field is tried before the table. */
        private int indexOf(String key, int next) {
            if (next < fields.size() && fields.get(next).key().equals(key)) {
                return next;
            }
            Integer index = indexes.get(key);
            return index == null ? -1 : index;
        }

        private void refuse(String key, int index, JsonReading in) {
            String quoted = Words.quoteName(key);
            in.fault(
                    index < 0
                            ? quoted + " is no field of " + name + Words.suggestion(key, indexes.keySet())
                            : quoted + " is there twice");
            in.next();
            in.skip();
        }

        private void reportMissing(long found, long start, JsonReading in) {
            for (int i = 0; i < fields.size(); i++) {
                if ((required & ~found & 1L << i) != 0) {
                    in.fault(start, "the required field \"" + fields.get(i).key() + "\" is missing");
                }
            }
        }

        @Override
        public void write(T value, JsonSink out) {
            out.startObject();
            for (Field<T, B> field : fields) {
                field.write(value, out);
            }
            out.endObject();
        }

        @Override
        public Shape.Structure shape() {
            return new Shape.Structure(
                    name, description, fields.stream().map(Field::shape).toList());
        }
    }
}
