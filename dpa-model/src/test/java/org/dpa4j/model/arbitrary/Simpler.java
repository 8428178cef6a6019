package org.dpa4j.model.arbitrary;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.dpa4j.model.arbitrary.ModelType.Presence;
import org.dpa4j.model.arbitrary.ModelType.Property;
import org.jspecify.annotations.Nullable;

/** A value that becomes simpler by losing a field, an entry of a list or a character. */
final class Simpler implements Shrinkable<Object> {
    private final Type type;
    private final Object value;

    Simpler(Type type, Object value) {
        this.type = type;
        this.value = value;
    }

    @Override
    public Object value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<Object>> shrink() {
        return simpler(type, value).map(simpler -> new Simpler(type, simpler));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(weight(type, value));
    }

    private static Stream<Object> simpler(Type type, Object value) {
        if (value instanceof String text) {
            return simplerTexts(text);
        }
        if (ModelType.isSum(type) && ModelType.hasProperties(variant(type, value))) {
            return simpler(variant(type, value), value);
        }
        if (!ModelType.hasProperties(type)) {
            return Stream.empty();
        }
        ModelType model = ModelType.of(type);
        Map<String, Object> parts = model.parts(value);
        long weight = weight(type, value);
        Stream<Object> shorter = Stream.concat(
                        model.neutral().stream(),
                        model.properties().stream()
                                .filter(property -> property.presence() != Presence.REQUIRED)
                                .filter(property -> !isAbsent(parts.get(property.name())))
                                .flatMap(property -> build(model, without(parts, property))))
                .filter(candidate -> weight(type, candidate) < weight);
        Stream<Object> deeper = model.properties().stream()
                .flatMap(property -> simplerParts(property, parts).flatMap(part -> {
                    Map<String, Object> others = new LinkedHashMap<>(parts);
                    others.put(property.name(), part);
                    return build(model, others);
                }));
        return Stream.concat(shorter, deeper);
    }

    private static boolean isAbsent(@Nullable Object part) {
        return Optional.empty().equals(part) || List.of().equals(part);
    }

    private static Map<String, Object> without(Map<String, Object> parts, Property property) {
        Map<String, Object> others = new LinkedHashMap<>(parts);
        switch (property.presence()) {
            case OPTIONAL -> others.put(property.name(), Optional.empty());
            case LIST -> others.put(property.name(), List.of());
            case DEFAULTED, REQUIRED -> others.remove(property.name());
        }
        if (property.name().equals("stipulation")) {
            others.computeIfPresent("missing", (name, missing) -> List.of()); // only with each other
        }
        return others;
    }

    private static Stream<Object> simplerParts(Property property, Map<String, Object> parts) {
        Object part = parts.get(property.name());
        if (part instanceof Optional<?> optional) {
            return optional.stream()
                    .flatMap(inner -> simpler(property.type(), inner))
                    .map(Optional::of);
        }
        if (part instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> Stream.concat(
                            Stream.of(with(list, i, entry -> Stream.empty())),
                            simpler(property.type(), list.get(i))
                                    .map(simpler -> with(list, i, entry -> Stream.of(simpler)))));
        }
        return part == null ? Stream.empty() : simpler(property.type(), part);
    }

    private static List<Object> with(List<?> list, int index, Function<Object, Stream<Object>> change) {
        List<Object> changed = new ArrayList<>(list);
        changed.remove(index);
        changed.addAll(index, change.apply(list.get(index)).toList());
        return changed;
    }

    /** What the model refuses is no simpler value. */
    private static Stream<Object> build(ModelType model, Map<String, Object> parts) {
        try {
            return Stream.of(model.build(parts));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Stream<Object> simplerTexts(String text) {
        int length = text.length();
        if (length == 0) {
            return Stream.empty();
        }
        int half = text.offsetByCodePoints(0, text.codePointCount(0, length) / 2);
        return Stream.of("", "a", text.substring(0, half), text.substring(half))
                .filter(shorter -> shorter.length() < length)
                .map(Object.class::cast);
    }

    /** The number of values in a value, and of characters in its texts. */
    static long weight(Type type, Object value) {
        if (value instanceof String text) {
            return 1L + text.length();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> weight(type, inner)).orElse(0L);
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(entry -> 1 + weight(type, entry)).sum();
        }
        if (ModelType.isSum(type)) {
            Type variant = variant(type, value);
            return ModelType.hasProperties(variant) ? weight(variant, value) : 1;
        }
        if (!ModelType.hasProperties(type)) {
            return 1;
        }
        ModelType model = ModelType.of(type);
        if (model.neutral().filter(value::equals).isPresent()) {
            return 0;
        }
        return 1
                + model.properties().stream()
                        .mapToLong(property -> weight(property.type(), model.get(value, property)))
                        .sum();
    }

    private static Type variant(Type sum, Object value) {
        return ModelType.variants(sum).stream()
                .filter(variant -> variant.isInstance(value))
                .findFirst()
                .orElseThrow();
    }
}
