package org.dpa4j.rules.shape;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dpa4j.model.LanguageTag;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.shape.ModelGraph.Attribute;

/** The smallest instances of the types of the model, by reflection. */
final class Samples {
    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Territory.class, Territory.of("SE")),
            Map.entry(LegalReference.class, LegalReference.parse("GDPR Art. 28")),
            Map.entry(TermPath.class, TermPath.of("/parties")),
            Map.entry(LanguageTag.class, LanguageTag.of("en")),
            Map.entry(Period.class, Period.parse("P1D")),
            Map.entry(Item.class, Item.labelled("x")),
            Map.entry(Trigger.class, new OnDate(LocalDate.EPOCH)));

    private Samples() {}

    /** What holds a value at the end of a path of attributes, from the first of them. */
    static Object holding(List<Attribute> path, Object value) {
        Object held = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            held = with(path.get(i), held);
        }
        return held;
    }

    /** The smallest instance of the owner of an attribute in which it has this value. */
    private static Object with(Attribute attribute, Object value) {
        return switch (attribute.shape()) {
            case PLAIN -> make(attribute.owner(), Map.of(attribute.name(), value));
            case OPTIONAL -> make(attribute.owner(), Map.of(attribute.name(), Optional.of(value)));
            case LIST -> withList(attribute, value);
        };
    }

    /** Some lists need two elements. */
    private static Object withList(Attribute attribute, Object value) {
        try {
            return make(attribute.owner(), Map.of(attribute.name(), List.of(value)));
        } catch (IllegalArgumentException e) {
            return make(attribute.owner(), Map.of(attribute.name(), List.of(value, sample(attribute.holds()))));
        }
    }

    private static Object sample(Class<?> type) {
        if (SIMPLE.containsKey(type)) {
            return SIMPLE.get(type);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Class<?> variant = ModelGraph.variants(type).iterator().next();
        return make(variant, Map.of());
    }

    private static Object make(Class<?> type, Map<String, Object> values) {
        return type.isRecord() ? record(type, values) : built(type, values);
    }

    /** Some records refuse to be empty. */
    private static Object record(Class<?> type, Map<String, Object> values) {
        try {
            return record(type, values, Samples::empty);
        } catch (IllegalArgumentException e) {
            return record(type, values, Samples::filled);
        }
    }

    private static Object record(Class<?> type, Map<String, Object> values, Function<Attribute, Object> others) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> values.containsKey(component.getName())
                        ? values.get(component.getName())
                        : others.apply(ModelGraph.attribute(type, component.getAccessor())))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw rethrown(Objects.requireNonNull(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static Object empty(Attribute attribute) {
        return sample(attribute.accessor().getReturnType());
    }

    private static Object filled(Attribute attribute) {
        boolean known = attribute.holds() != Object.class;
        return switch (attribute.shape()) {
            case PLAIN -> sample(attribute.holds());
            case OPTIONAL -> known ? Optional.of(sample(attribute.holds())) : Optional.empty();
            case LIST -> known ? List.of(sample(attribute.holds())) : List.of();
        };
    }

    private static Object built(Class<?> type, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        for (Method method : type.getMethods()) {
            boolean required = Modifier.isAbstract(method.getModifiers())
                    && method.getReturnType() != Optional.class
                    && method.getReturnType() != List.class;
            if (required) {
                all.computeIfAbsent(method.getName(), name -> sample(method.getReturnType()));
            }
        }
        try {
            Object builder = type.getMethod("builder").invoke(null);
            all.forEach((name, value) -> call(builder, setter(builder, name, value), value));
            Method build = Arrays.stream(builder.getClass().getMethods())
                    .filter(method -> method.getName().equals("build") && method.getParameterCount() == 0)
                    .min(Comparator.comparing(Method::isBridge))
                    .orElseThrow();
            return call(builder, build);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static Method setter(Object builder, String name, Object value) {
        Class<?> parameter =
                value instanceof List<?> ? Iterable.class : value instanceof Optional<?> ? Optional.class : null;
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> parameter == null
                        ? method.getParameterTypes()[0] != Optional.class
                        : method.getParameterTypes()[0] == parameter)
                .findFirst()
                .orElseThrow(() -> new LinkageError("no way to set " + name));
    }

    /** The class that declares a setter is not exported; through the public builder it can be called all the same. */
    private static Object call(Object builder, Method method, Object... arguments) {
        try {
            List<Object> all = new ArrayList<>(List.of(builder));
            Collections.addAll(all, arguments);
            return MethodHandles.publicLookup()
                    .findVirtual(
                            builder.getClass(),
                            method.getName(),
                            MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
                    .invokeWithArguments(all);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    private static RuntimeException rethrown(Throwable e) {
        if (e instanceof RuntimeException unchecked) {
            return unchecked;
        }
        throw new LinkageError("cannot be made", e);
    }
}
