package org.dpa4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small aggregate in the form in which Immutables generates one: a builder, overloaded setters, a checked build. */
public sealed interface Library permits Library.Value {
    String name();

    Optional<String> motto();

    List<Media> media();

    List<String> keepers();

    Access access();

    Json.Members extensions();

    static Builder builder() {
        return new Builder();
    }

    record Value(
            String name,
            Optional<String> motto,
            List<Media> media,
            List<String> keepers,
            Access access,
            Json.Members extensions)
            implements Library {}

    abstract class GeneratedBuilder {
        private @Nullable String name;
        private @Nullable String motto;
        private final List<Media> media = new ArrayList<>();
        private final List<String> keepers = new ArrayList<>();
        private Access access = Access.OPEN;
        private Json.Members extensions = Json.Members.NONE;

        public final Builder name(String value) {
            name = value;
            return (Builder) this;
        }

        public final Builder motto(String value) {
            motto = value;
            return (Builder) this;
        }

        public final Builder motto(Optional<String> value) {
            motto = value.orElse(null);
            return (Builder) this;
        }

        public final Builder addMedia(Media value) {
            media.add(value);
            return (Builder) this;
        }

        public final Builder addMedia(Media... values) {
            media.addAll(List.of(values));
            return (Builder) this;
        }

        public final Builder addAllMedia(Iterable<? extends Media> values) {
            values.forEach(media::add);
            return (Builder) this;
        }

        public final Builder addAllKeepers(Iterable<String> values) {
            values.forEach(keepers::add);
            return (Builder) this;
        }

        public final Builder access(Access value) {
            access = value;
            return (Builder) this;
        }

        public final Builder extensions(Json.Members value) {
            extensions = value;
            return (Builder) this;
        }

        public Library build() {
            if (media.size() > 5) {
                throw new IllegalArgumentException("media must be at most 5, but is " + media.size());
            }
            return new Value(
                    Objects.requireNonNull(name),
                    Optional.ofNullable(motto),
                    List.copyOf(media),
                    List.copyOf(keepers),
                    access,
                    extensions);
        }
    }

    final class Builder extends GeneratedBuilder {
        Builder() {}
    }
}
