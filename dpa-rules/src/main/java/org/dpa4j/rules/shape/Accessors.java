package org.dpa4j.rules.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.statement.Source;

/** The model by reflection, through what its module exports. */
final class Accessors {
    private static final String MODEL = "org.dpa4j.model.";

    private Accessors() {}

    /** The value of an accessor; that inside if it is optional and there. */
    static Object read(Object term, String accessor) {
        try {
            Object value = declared(term.getClass(), accessor).invoke(term);
            return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the accessor " + accessor + " cannot be read", e);
        }
    }

    /** The clauses that a term names; empty if it has no place for them. */
    static List<Source> sources(Object term) {
        if (!term.getClass().getName().startsWith(MODEL)) {
            return List.of();
        }
        try {
            declared(term.getClass(), "sources");
        } catch (NoSuchMethodException e) {
            return List.of();
        }
        return ((List<?>) read(term, "sources"))
                .stream().map(Source.class::cast).toList();
    }

    /** Every record that an instance of a type can hold. */
    static Set<Class<?>> records(Class<?> root) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (!type.getName().startsWith(MODEL) || type.isEnum() || !seen.add(type)) {
                continue;
            }
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            }
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0) {
                    add(method.getGenericReturnType(), open);
                }
            }
        }
        seen.removeIf(type -> !type.isRecord());
        return seen;
    }

    private static void add(Type type, Deque<Class<?>> open) {
        if (type instanceof Class<?> plain) {
            open.add(plain);
        } else if (type instanceof ParameterizedType parameterized) {
            add(parameterized.getRawType(), open);
            for (Type argument : parameterized.getActualTypeArguments()) {
                add(argument, open);
            }
        }
    }

    /** Generated classes are not exported, what they implement is. */
    private static Method declared(Class<?> type, String accessor) throws NoSuchMethodException {
        return (type.isRecord() ? type : type.getInterfaces()[0]).getMethod(accessor);
    }
}
