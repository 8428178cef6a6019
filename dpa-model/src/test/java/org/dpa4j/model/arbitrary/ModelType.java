package org.dpa4j.model.arbitrary;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.code.Code;

/**
 * A type of the model that has properties, seen from outside: a record with its constructor, or an interface with its
 * builder. Only what users may call is used, through {@link MethodHandles#publicLookup()}.
 */
public final class ModelType {
    /** What the absence of a property means. */
    public enum Presence {
        /** A builder or constructor asks for it. */
        REQUIRED,
        /** An {@link Optional}. */
        OPTIONAL,
        /** A {@link List}. */
        LIST,
        /** A builder has a neutral value for it. */
        DEFAULTED
    }

    /**
     * One accessor that has its part in building.
     *
     * @param name the name of the accessor
     * @param presence what its absence means
     * @param type its type, or that of what is inside the {@link Optional} or the {@link List}
     */
    public record Property(String name, Presence presence, Type type) {}

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final Map<Type, ModelType> ALL = new ConcurrentHashMap<>();

    private final Class<?> raw;
    private final List<Property> properties;
    private final Map<String, MethodHandle> getters = new HashMap<>();
    private final Map<String, MethodHandle> setters = new HashMap<>();
    private final MethodHandle start;
    private final MethodHandle end;

    private ModelType(Type type) {
        raw = rawType(type);
        List<Property> found = new ArrayList<>();
        try {
            if (raw.isRecord()) {
                for (RecordComponent component : raw.getRecordComponents()) {
                    Method accessor = component.getAccessor();
                    getters.put(accessor.getName(), spread(LOOKUP.unreflect(accessor)));
                    found.add(property(type, accessor, Presence.REQUIRED));
                }
                Constructor<?> constructor = raw.getConstructor(Arrays.stream(raw.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
                start = spread(LOOKUP.unreflectConstructor(constructor));
                end = start;
            } else {
                Class<?> builder = raw.getMethod("builder").getReturnType();
                for (Method accessor : accessors(raw)) {
                    Optional<Method> setter = setter(builder, accessor);
                    if (setter.isPresent()) {
                        getters.put(accessor.getName(), spread(LOOKUP.unreflect(accessor)));
                        setters.put(accessor.getName(), virtual(builder, setter.get()));
                        found.add(property(
                                type, accessor, accessor.isDefault() ? Presence.DEFAULTED : Presence.REQUIRED));
                    }
                }
                start = spread(LOOKUP.unreflect(raw.getMethod("builder")));
                end = virtual(builder, builder.getMethod("build"));
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(raw + " has neither a builder nor a public constructor", e);
        }
        properties = List.copyOf(found);
    }

    /** The builder's methods come from a class that nobody outside sees; a call through the builder reaches them. */
    private static MethodHandle virtual(Class<?> builder, Method method) throws ReflectiveOperationException {
        return spread(LOOKUP.findVirtual(
                builder, method.getName(), MethodType.methodType(method.getReturnType(), method.getParameterTypes())));
    }

    /** A handle that takes all its arguments in one array. */
    private static MethodHandle spread(MethodHandle handle) {
        int count = handle.type().parameterCount();
        return handle.asFixedArity().asType(MethodType.genericMethodType(count)).asSpreader(Object[].class, count);
    }

    /** Without order in Java; sorted, so that the same seed gives the same values. */
    private static Collection<Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                accessors.merge(
                        method.getName(),
                        method,
                        (a, b) -> a.getReturnType().isAssignableFrom(b.getReturnType())
                                        && a.getDeclaringClass().isAssignableFrom(b.getDeclaringClass())
                                ? b
                                : a);
            }
        }
        return accessors.values();
    }

    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        Class<?> parameter = accessor.getReturnType() == List.class ? Iterable.class : accessor.getReturnType();
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(accessor.getName()))
                .filter(method -> method.getParameterCount() == 1 && method.getParameterTypes()[0] == parameter)
                .filter(method -> !method.isBridge())
                .findFirst();
    }

    private static Property property(Type owner, Method accessor, Presence otherwise) {
        Type type = resolve(accessor.getGenericReturnType(), owner);
        if (type instanceof ParameterizedType container) {
            if (container.getRawType() == Optional.class) {
                return new Property(
                        accessor.getName(), Presence.OPTIONAL, container.getActualTypeArguments()[0]);
            }
            if (container.getRawType() == List.class) {
                return new Property(accessor.getName(), Presence.LIST, container.getActualTypeArguments()[0]);
            }
        }
        return new Property(accessor.getName(), otherwise, type);
    }

    /** Puts the type arguments of the owner in the place of its type variables. */
    private static Type resolve(Type type, Type owner) {
        if (type instanceof TypeVariable<?> variable && owner instanceof ParameterizedType generic) {
            TypeVariable<?>[] variables = rawType(owner).getTypeParameters();
            return generic.getActualTypeArguments()[List.of(variables).indexOf(variable)];
        }
        if (type instanceof ParameterizedType generic) {
            return new Generic(
                    rawType(generic),
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(argument -> resolve(argument, owner))
                            .toList());
        }
        return type;
    }

    /**
     * A generic type with its arguments.
     *
     * @param raw the type
     * @param arguments its arguments
     */
    private record Generic(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(new Type[0]);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        @SuppressWarnings("NullAway") // a nested type says null here, by contract
        public Type getOwnerType() {
            return raw.getDeclaringClass();
        }
    }

    /**
     * The type with these type arguments, such as {@code Item<DataCategory>}.
     *
     * @param raw the generic type
     * @param arguments its arguments
     * @return the type
     */
    public static Type generic(Class<?> raw, Type... arguments) {
        return new Generic(raw, List.of(arguments));
    }

    /**
     * The type as a class.
     *
     * @param type a class or a generic type
     * @return the class
     */
    public static Class<?> rawType(Type type) {
        return type instanceof Class<?> plain ? plain : (Class<?>) ((ParameterizedType) type).getRawType();
    }

    /**
     * What is known of a type with properties.
     *
     * @param type a record or an interface with a builder
     * @return its description
     */
    public static ModelType of(Type type) {
        ModelType known = ALL.get(type);
        if (known == null) {
            known = new ModelType(type);
            ALL.put(type, known);
        }
        return known;
    }

    /** {@return the class} */
    public Class<?> raw() {
        return raw;
    }

    /** {@return the properties: those of a record in order, those of a builder by name} */
    public List<Property> properties() {
        return properties;
    }

    /**
     * What an accessor answers.
     *
     * @param value the value
     * @param property the property
     * @return what it returns: an {@link Optional}, a {@link List} or a value
     */
    public Object get(Object value, Property property) {
        return call(Objects.requireNonNull(getters.get(property.name())), value);
    }

    /**
     * The properties of a value.
     *
     * @param value the value
     * @return what each accessor returns, by its name
     */
    public Map<String, Object> parts(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        properties.forEach(property -> parts.put(property.name(), get(value, property)));
        return parts;
    }

    /**
     * Builds a value.
     *
     * @param parts what accessors shall return, by their names; a builder may go without some
     * @return the value
     * @throws IllegalArgumentException if the model refuses it
     */
    public Object build(Map<String, Object> parts) {
        if (raw.isRecord()) {
            return call(
                    start,
                    properties.stream()
                            .map(property -> Objects.requireNonNull(parts.get(property.name()), property.name()))
                            .toArray());
        }
        Object builder = call(start);
        parts.forEach((name, part) -> call(Objects.requireNonNull(setters.get(name)), builder, part));
        return call(end, builder);
    }

    /**
     * A value without anything that its builder does not ask for.
     *
     * @param value the value
     * @return a value with the same required parts and nothing else; a record as it is
     */
    public Object bare(Object value) {
        if (raw.isRecord()) {
            return value;
        }
        Map<String, Object> required = parts(value);
        properties.stream()
                .filter(property -> property.presence() != Presence.REQUIRED)
                .forEach(property -> required.remove(property.name()));
        return build(required);
    }

    /** {@return the value that says nothing, such as {@code Duty.SILENT}; empty if the type has none} */
    public Optional<Object> neutral() {
        return neutral(raw);
    }

    private static Optional<Object> neutral(Class<?> type) {
        return Stream.of("SILENT", "ALL", "UNKNOWN", "NONE")
                .flatMap(name -> Arrays.stream(type.getFields())
                        .filter(field -> field.getName().equals(name) && field.getType() == type))
                .map(field -> {
                    try {
                        return Objects.requireNonNull(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .findFirst();
    }

    private static Object call(MethodHandle handle, Object... arguments) {
        try {
            return Objects.requireNonNull((Object) handle.invokeExact(arguments));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Whether a type has properties.
     *
     * @param type the type
     * @return whether {@link #of} describes it
     */
    public static boolean hasProperties(Type type) {
        Class<?> raw = rawType(type);
        return hasBuilder(raw) || (raw.isRecord() && !isCode(raw) && !isText(raw) && raw != Extensions.class);
    }

    /**
     * Whether a type is a sum of variants.
     *
     * @param type the type
     * @return whether it is sealed and each of its variants stands for itself
     */
    public static boolean isSum(Type type) {
        return rawType(type).isSealed() && !hasBuilder(rawType(type));
    }

    /**
     * Whether a type is a vocabulary that may grow.
     *
     * @param type the type
     * @return whether its values are codes
     */
    public static boolean isCode(Type type) {
        return Code.class.isAssignableFrom(rawType(type)) && rawType(type) != Code.class;
    }

    /**
     * Whether the values of a type are printed as one text and read from it, such as a period.
     *
     * @param type the type
     * @return whether it is a record with a factory that takes a text
     */
    public static boolean isText(Type type) {
        Class<?> raw = rawType(type);
        return raw.isRecord()
                && !isCode(raw)
                && Arrays.stream(raw.getMethods())
                        .anyMatch(method -> Modifier.isStatic(method.getModifiers())
                                && (method.getName().equals("of")
                                        || method.getName().equals("parse"))
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})
                                && method.getReturnType() == raw);
    }

    private static boolean hasBuilder(Class<?> type) {
        return type.isInterface()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder")
                                && method.getParameterCount() == 0
                                && Modifier.isStatic(method.getModifiers()));
    }

    /** {@return all types of an agreement, itself included, in the order in which a walk from it meets them} */
    public static Set<Type> ofAgreements() {
        Set<Type> types = new LinkedHashSet<>();
        collect(DataProcessingAgreement.class, types);
        return types;
    }

    private static void collect(Type type, Set<Type> types) {
        if (!types.add(type)) {
            return;
        }
        if (hasProperties(type) || isText(type)) {
            of(type).properties().forEach(property -> collect(property.type(), types));
        } else if (isSum(type)) {
            variants(type).forEach(variant -> collect(variant, types));
        }
    }

    /**
     * The variants of a sum.
     *
     * @param sum a type for which {@link #isSum} holds
     * @return its permitted types, by name
     */
    public static List<Class<?>> variants(Type sum) {
        return Arrays.<Class<?>>stream(rawType(sum).getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    @Override
    public String toString() {
        return raw.getSimpleName();
    }
}
