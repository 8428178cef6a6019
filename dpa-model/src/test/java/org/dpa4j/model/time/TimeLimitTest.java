package org.dpa4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.arbitrary.ModelType;
import org.dpa4j.model.statement.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeLimitTest {
    private static final Period THIRTY_DAYS = Period.ofDays(30);
    private static final Trigger NOTICE = Event.of(Occurrence.CHANGE_NOTICE, Moment.SENT);

    @Test
    void theUsualLimitsHaveFactories() {
        assertThat(TimeLimit.atMost(THIRTY_DAYS)).isEqualTo(measured(Bound.AT_MOST, Direction.AFTER));
        assertThat(TimeLimit.atLeast(THIRTY_DAYS)).isEqualTo(measured(Bound.AT_LEAST, Direction.AFTER));
        assertThat(TimeLimit.atLeastBefore(THIRTY_DAYS)).isEqualTo(measured(Bound.AT_LEAST, Direction.BEFORE));
        assertThat(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY))
                .isEqualTo(new Prompt(
                        Promptness.WITHOUT_UNDUE_DELAY,
                        Direction.AFTER,
                        Optional.empty(),
                        Bindingness.FIRM,
                        List.of()));
        assertThat(TimeLimit.until(NOTICE))
                .isEqualTo(new Lasting(Optional.of(NOTICE), Optional.empty(), Bindingness.FIRM, List.of()));
    }

    private static Measured measured(Bound bound, Direction direction) {
        return new Measured(
                bound,
                THIRTY_DAYS,
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    static Stream<Class<?>> variants() {
        return ModelType.variants(TimeLimit.class).stream();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aCopyWithATriggerOfItsOwnDiffersInThatOnly(Class<?> variant) throws ReflectiveOperationException {
        assertCopies(variant, variant.getMethod("from", Trigger.class), NOTICE, "from", Optional.of(NOTICE));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aCopyWithAnotherBindingnessDiffersInThatOnly(Class<?> variant) throws ReflectiveOperationException {
        assertCopies(
                variant,
                variant.getMethod("with", Bindingness.class),
                Bindingness.TARGET,
                "bindingness",
                Bindingness.TARGET);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aCopyWithMoreClausesKeepsThoseThatItHas(Class<?> variant) throws ReflectiveOperationException {
        Method in = variant.getMethod("in", String[].class);
        ModelType model = ModelType.of(variant);
        for (Object limit : samples(variant)) {
            List<Source> sources = new ArrayList<>(((TimeLimit) limit).sources());
            sources.addAll(List.of(Source.of("8.2"), Source.of("App. 1")));
            Map<String, Object> expected = new LinkedHashMap<>(model.parts(limit));
            expected.put("sources", sources);

            Object copy = in.invoke(limit, (Object) new String[] {"8.2", "App. 1"});

            assertThat(model.parts(copy)).isEqualTo(expected);
        }
    }

    private static void assertCopies(Class<?> variant, Method copy, Object argument, String name, Object changed)
            throws ReflectiveOperationException {
        ModelType model = ModelType.of(variant);
        for (Object limit : samples(variant)) {
            Map<String, Object> expected = new LinkedHashMap<>(model.parts(limit));
            expected.put(name, changed);

            assertThat(model.parts(copy.invoke(limit, argument))).isEqualTo(expected);
        }
    }

    private static List<Object> samples(Class<?> variant) {
        return ModelArbitraries.of((java.lang.reflect.Type) variant).generator(1_000).stream(new Random(7))
                .limit(30)
                .map(sample -> sample.value())
                .toList();
    }
}
