package org.dpa4j.rules.shape;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;

/** Types of the model and what leads from one to another, by reflection; knows nothing of Hibernate Validator. */
final class ModelGraph {
    private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(Class::getName);

    /** How an accessor holds its value. */
    enum Shape {
        PLAIN,
        OPTIONAL,
        LIST
    }

    /** An attribute of a type: what it holds, and the annotations on that. */
    record Attribute(Class<?> owner, Method accessor, Shape shape, Class<?> holds, List<Annotation> annotations) {
        String name() {
            return accessor.getName();
        }

        List<String> constraints() {
            return annotations.stream()
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(Constraint.class))
                    .map(Class::getSimpleName)
                    .sorted()
                    .toList();
        }

        boolean isCascaded() {
            return annotations.stream().anyMatch(Valid.class::isInstance);
        }

        String pointer() {
            return "/" + name() + (shape == Shape.LIST ? "/0" : "");
        }

        @Override
        public String toString() {
            return owner.getName().replace("org.dpa4j.model.", "") + "." + name();
        }
    }

    private final Map<Class<?>, List<Attribute>> attributes = new LinkedHashMap<>();
    private final Map<Class<?>, List<Attribute>> shortest = new LinkedHashMap<>();

    ModelGraph() {
        Deque<Class<?>> open = new ArrayDeque<>();
        shortest.put(DataProcessingAgreement.class, List.of());
        open.add(DataProcessingAgreement.class);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            List<Attribute> own = attributesOf(type);
            attributes.put(type, own);
            for (Attribute attribute : own) {
                for (Class<?> variant : variants(attribute.holds())) {
                    if (!shortest.containsKey(variant)) {
                        List<Attribute> path = new ArrayList<>(shortest.get(type));
                        path.add(attribute);
                        shortest.put(variant, path);
                        open.add(variant);
                    }
                }
            }
        }
    }

    /** Every attribute of every type that an agreement can hold, in alphabetical order. */
    List<Attribute> attributes() {
        return attributes.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Attribute::toString))
                .toList();
    }

    /** The attributes that lead from the agreement to a type, as few as possible. */
    List<Attribute> path(Class<?> type) {
        return Objects.requireNonNull(shortest.get(type));
    }

    /** The attributes that lead from a type to the nearest constraint, the constrained one last; empty if there is none. */
    Optional<List<Attribute>> pathToConstraint(Class<?> type) {
        Map<Class<?>, List<Attribute>> paths = new LinkedHashMap<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        for (Class<?> variant : variants(type)) {
            paths.put(variant, List.of());
            open.add(variant);
        }
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            for (Attribute attribute : Objects.requireNonNull(attributes.get(next))) {
                List<Attribute> path = new ArrayList<>(paths.get(next));
                path.add(attribute);
                if (!attribute.constraints().isEmpty()) {
                    return Optional.of(path);
                }
                for (Class<?> variant : variants(attribute.holds())) {
                    if (paths.putIfAbsent(variant, path) == null) {
                        open.add(variant);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The types of which there are instances: the type itself, or those that it permits. */
    static Set<Class<?>> variants(Class<?> type) {
        Set<Class<?>> variants = new TreeSet<>(BY_NAME);
        if (!type.getName().startsWith("org.dpa4j.model.") || type.isEnum()) {
            return variants;
        }
        if (type.isRecord() || isBuilt(type)) {
            variants.add(type);
        } else if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                variants.addAll(variants(permitted));
            }
        }
        return variants;
    }

    /** Whether instances of a type come from a builder. */
    static boolean isBuilt(Class<?> type) {
        return Arrays.stream(type.getClasses())
                .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }

    private static List<Attribute> attributesOf(Class<?> type) {
        Stream<Method> accessors = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getDeclaringClass() == type
                                && !method.isSynthetic());
        return accessors
                .map(accessor -> attribute(type, accessor))
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    static Attribute attribute(Class<?> owner, Method accessor) {
        Class<?> raw = accessor.getReturnType();
        Shape shape = raw == Optional.class ? Shape.OPTIONAL : raw == List.class ? Shape.LIST : Shape.PLAIN;
        if (shape == Shape.PLAIN) {
            Set<Annotation> annotations = Stream.of(
                            accessor.getAnnotations(),
                            accessor.getAnnotatedReturnType().getAnnotations())
                    .flatMap(Arrays::stream)
                    .collect(Collectors.toSet());
            return new Attribute(owner, accessor, shape, raw, List.copyOf(annotations));
        }
        var element =
                ((AnnotatedParameterizedType) accessor.getAnnotatedReturnType()).getAnnotatedActualTypeArguments()[0];
        return new Attribute(owner, accessor, shape, rawType(element.getType()), List.of(element.getAnnotations()));
    }

    private static Class<?> rawType(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof WildcardType || type instanceof TypeVariable<?>) {
            return Object.class;
        }
        throw new IllegalArgumentException("unexpected type " + type);
    }
}
