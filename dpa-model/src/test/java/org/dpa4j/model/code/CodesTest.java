package org.dpa4j.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dpa4j.model.arbitrary.ModelType;
import org.dpa4j.model.time.Cycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every open vocabulary of the model. */
class CodesTest {
    static Stream<Class<?>> codes() {
        return ModelType.ofAgreements().stream().filter(ModelType::isCode).map(ModelType::rawType);
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(codes()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyConstantIsTheKebabCaseOfItsNameAndListedOnce(Class<?> type) throws ReflectiveOperationException {
        List<Code> constants = constants(type);
        List<Code> all = List.copyOf(vocabulary(type).all());

        assertThat(constants).isNotEmpty();
        assertThat(all).hasSameSizeAs(constants).hasSameElementsAs(constants);
        for (Field field : constantFields(type)) {
            Code constant = (Code) field.get(null);
            assertThat(constant.code()).isEqualTo(kebab(field));
            assertThat(constant).hasToString(constant.code());
            assertThat(constant.isKnown()).isTrue();
            assertThat(of(type, constant.code())).isSameAs(constant);
        }
    }

    @Test
    void namedCyclesAreWrittenInTheSameWay() throws ReflectiveOperationException {
        for (Field field : constantFields(Cycle.class)) {
            assertThat(field.get(null)).hasToString(kebab(field));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aWordThatNobodyKnowsSurvives(Class<?> type) throws ReflectiveOperationException {
        for (String word : List.of("no-such-word-2", "x", "0", "9-a", "x".repeat(100))) {
            Code code = of(type, word);

            assertThat(code.code()).isEqualTo(word);
            assertThat(code).hasToString(word).isEqualTo(of(type, word));
            assertThat(code.isKnown()).isFalse();
            assertThat(code.dpvTerm()).isEmpty();
            assertThat(vocabulary(type).find(word)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsNoWordIsRefused(Class<?> type) {
        String name = kebab(type.getSimpleName()).replace('-', ' ');
        String article = "aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
        String message = name.equals("actor")
                ? "an actor must be lower-kebab-case, such as \"processor\", or \"party:\" and an identifier"
                : article + name + " must be lower-kebab-case, such as \"in-part\"";
        for (String word : List.of("", " ", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "å", "a.b", "x".repeat(101))) {
            assertThatThrownBy(() -> of(type, word))
                    .as(word)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
    }

    private static List<Field> constantFields(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .toList();
    }

    private static List<Code> constants(Class<?> type) throws IllegalAccessException {
        List<Code> constants = new ArrayList<>();
        for (Field field : constantFields(type)) {
            constants.add((Code) field.get(null));
        }
        return constants;
    }

    private static Vocabulary<?> vocabulary(Class<?> type) throws ReflectiveOperationException {
        return (Vocabulary<?>) type.getField("VOCABULARY").get(null);
    }

    private static Code of(Class<?> type, String word) throws ReflectiveOperationException {
        try {
            return (Code) type.getMethod("of", String.class).invoke(null, word);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }

    private static String kebab(Field field) {
        return field.getName().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
