package org.dpa4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.arbitrary.ModelType;
import org.dpa4j.model.arbitrary.ModelType.Presence;
import org.dpa4j.model.arbitrary.ModelType.Property;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Provision;
import org.dpa4j.model.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type of the model, by reflection on its public API. */
class StructureTest {
    /** Public types of the exported packages that are no part of an agreement. */
    private static final Set<Class<?>> AROUND =
            Set.of(Code.class, Vocabulary.class, Provision.class, ValidAgreement.class, Extensions.Value.class);

    static Stream<Type> types() {
        return ModelType.ofAgreements().stream().filter(ModelType::hasProperties);
    }

    /** Each class once, a generic one with some arguments. */
    private static Stream<Type> once(Predicate<Class<?>> predicate) {
        Map<Class<?>, Type> once = new LinkedHashMap<>();
        ModelType.ofAgreements().forEach(type -> once.putIfAbsent(ModelType.rawType(type), type));
        return once.entrySet().stream()
                .filter(entry -> predicate.test(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    static Stream<Type> builtTypes() {
        return once(type -> type.isInterface() && ModelType.hasProperties(type));
    }

    static Stream<Type> records() {
        return once(Class::isRecord);
    }

    @Test
    void everyPublicTypeIsPartOfAnAgreement() throws Exception {
        Set<Class<?>> parts =
                ModelType.ofAgreements().stream().map(ModelType::rawType).collect(Collectors.toSet());
        Set<Class<?>> others = publicTypes()
                .filter(type -> !parts.contains(type) && !AROUND.contains(type))
                .filter(type -> !Extensions.Value.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .collect(Collectors.toSet());

        assertThat(parts).hasSizeGreaterThan(200);
        assertThat(others).isEmpty();
    }

    private static Stream<Class<?>> publicTypes() throws IOException, URISyntaxException {
        Path classes = Path.of(DataProcessingAgreement.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(name ->
                            name.endsWith(".class") && !name.endsWith("-info.class") && !name.contains("internal"))
                    .map(name -> name.substring(0, name.length() - 6)
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .<Class<?>>map(name -> {
                        try {
                            return Class.forName(name);
                        } catch (ClassNotFoundException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("builtTypes")
    void nobodyElseCanImplementABuiltType(Type built) {
        Class<?> type = ModelType.rawType(built);
        assertThat(type.isSealed()).isTrue();
        assertThat(type.getPermittedSubclasses()).singleElement().satisfies(implementation -> {
            assertThat(implementation.getSimpleName()).isEqualTo("Immutable" + type.getSimpleName());
            assertThat(implementation.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE))
                    .as("package-private")
                    .isZero();
            assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
        });
        Class<?> builder = Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        assertThat(Modifier.isFinal(builder.getModifiers())).isTrue();
        assertThat(builder.getConstructors()).as("public constructors").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtTypes")
    void aNeutralValueIsOneThatNothingWasSaidTo(Type built) throws IllegalAccessException {
        Class<?> type = ModelType.rawType(built);
        for (Field field : type.getFields()) {
            if (field.getType() == type && !field.getName().equals("STIPULATED")) {
                assertThat(field.getName()).isIn("SILENT", "ALL", "UNKNOWN", "NONE");
                Object neutral = field.get(null);
                ModelType model = ModelType.of(type);
                Map<String, Object> parts = model.parts(neutral);
                Map<String, Object> untold = model.parts(model.build(Map.of()));
                if (type == Duty.class || type == Statement.class) {
                    untold.put("stipulation", parts.get("stipulation"));
                }
                assertThat(parts).isEqualTo(untold);
            }
        }
    }

    @Test
    void everyDefaultThatHasANeutralValueIsThatValue() {
        Set<String> others = new TreeSet<>();
        builtTypes().forEach(type -> {
            ModelType model = ModelType.of(type);
            Object bare = model.build(required(model, samples(type, 1).get(0)));
            for (Property property : model.properties()) {
                if (property.presence() == Presence.DEFAULTED && ModelType.hasProperties(property.type())) {
                    Object neutral = ModelType.of(property.type()).neutral().orElseThrow();
                    if (!model.get(bare, property).equals(neutral)) {
                        others.add(model + "." + property.name());
                    }
                }
            }
        });

        assertThat(others).as("listed because it is there").containsExactly("LiabilityTerm.duty");
    }

    private static Map<String, Object> required(ModelType model, Object sample) {
        Map<String, Object> required = new LinkedHashMap<>();
        model.properties().stream()
                .filter(property -> property.presence() == Presence.REQUIRED)
                .forEach(property -> required.put(property.name(), model.get(sample, property)));
        return required;
    }

    @ParameterizedTest
    @MethodSource("types")
    void aValueIsWhatItsPartsSay(Type type) {
        ModelType model = ModelType.of(type);
        for (Object value : samples(type, 20)) {
            Object rebuilt = model.build(model.parts(value));

            assertThat(rebuilt).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aValueThatDiffersInOnePartIsAnother(Type type) {
        ModelType model = ModelType.of(type);
        List<Object> samples = samples(type, 20);
        for (Object value : samples) {
            for (Object other : samples) {
                assertThat(value.equals(other)).isEqualTo(model.parts(value).equals(model.parts(other)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void listsCannotBeChangedFromOutside(Type type) {
        ModelType model = ModelType.of(type);
        for (Object value : samples(type, 10)) {
            Map<String, Object> given = model.parts(value);
            given.replaceAll((name, part) -> part instanceof List<?> list ? new ArrayList<Object>(list) : part);
            Map<String, Object> before = new LinkedHashMap<>();
            given.forEach((name, part) -> before.put(name, part instanceof List<?> list ? List.copyOf(list) : part));

            Object built = model.build(given);
            given.values().forEach(part -> {
                if (part instanceof List<?> list) {
                    list.clear();
                }
            });

            assertThat(model.parts(built)).isEqualTo(before);
            for (Object part : model.parts(built).values()) {
                if (part instanceof List<?> list) {
                    assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHasNoNullInside(Type type) {
        var components = ModelType.rawType(type).getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                int absent = i;
                assertThat(catchThrowable(() -> construct(type, absent)))
                        .as(components[i].toString())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    /** Calls the constructor with one null among parts that are good. */
    private static void construct(Type type, int absent) throws Throwable {
        Object sample = samples(type, 1).get(0);
        Class<?> raw = ModelType.rawType(type);
        var components = raw.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = components[i].getAccessor().invoke(sample);
        }
        arguments[absent] = null;
        try {
            raw.getConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void noAccessorGivesAwayWhatCanBeChanged() throws Exception {
        Set<String> arrays = new TreeSet<>();
        publicTypes().forEach(type -> {
            for (Method method : type.getMethods()) {
                if (method.getDeclaringClass().getName().startsWith("org.dpa4j")
                        && method.getReturnType().isArray()
                        && !method.getName().equals("values")) {
                    arrays.add(type.getSimpleName() + "." + method.getName());
                }
            }
            for (Field field : type.getFields()) {
                assertThat(Modifier.isFinal(field.getModifiers()))
                        .as(field.toString())
                        .isTrue();
                assertThat(field.getType().isArray()).as(field.toString()).isFalse();
            }
        });
        arrays.removeIf(name -> name.startsWith("ValidAgreement."));

        assertThat(arrays).isEmpty();
    }

    private static List<Object> samples(Type type, int count) {
        return ModelArbitraries.of(type).generator(1_000).stream(new Random(25))
                .limit(count)
                .map(sample -> sample.value())
                .toList();
    }
}
