package org.dpa4j.model.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.arbitrary.ModelType.Presence;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Statement;
import org.junit.jupiter.api.Test;

/** That nothing of the model is missing in what is generated: a property over too little proves too little. */
class ModelArbitrariesTest {
    private static final int SAMPLES = 2_000;

    @Test
    void everyAccessorConstantAndVariantOccursInAgreements() {
        Set<String> seen = new TreeSet<>();
        Map<String, Object> firsts = new LinkedHashMap<>();
        samples(DataProcessingAgreement.class, SAMPLES)
                .forEach(agreement -> look(DataProcessingAgreement.class, agreement, seen, firsts));

        Set<String> expected = new TreeSet<>();
        ModelType.ofAgreements().forEach(type -> expect(type, expected));

        assertThat(expected).hasSizeGreaterThan(1_000);
        expected.removeAll(seen);
        assertThat(expected).as("never seen").isEmpty();
    }

    private static void expect(Type type, Set<String> expected) {
        Class<?> raw = ModelType.rawType(type);
        if (raw.isEnum()) {
            for (Object constant : raw.getEnumConstants()) {
                expected.add(raw.getSimpleName() + " " + constant);
            }
        } else if (ModelType.isCode(raw)) {
            expected.add(raw.getSimpleName() + " known");
            expected.add(raw.getSimpleName() + " unknown");
        } else if (ModelType.isSum(raw)) {
            ModelType.variants(raw).forEach(variant -> expected.add(raw.getSimpleName() + " " + variant));
        } else if (ModelType.hasProperties(type)) {
            ModelType model = ModelType.of(type);
            for (ModelType.Property property : model.properties()) {
                String name = model + "." + property.name();
                expected.add(name + " other");
                if (property.presence() != Presence.REQUIRED) {
                    expected.add(name + " neutral");
                }
            }
        }
    }

    private static void look(Type type, Object value, Set<String> seen, Map<String, Object> firsts) {
        Class<?> raw = ModelType.rawType(type);
        if (raw.isEnum()) {
            seen.add(raw.getSimpleName() + " " + value);
        } else if (value instanceof Code code) {
            seen.add(raw.getSimpleName() + (code.isKnown() ? " known" : " unknown"));
        } else if (ModelType.isSum(raw)) {
            Class<?> variant = ModelType.variants(raw).stream()
                    .filter(candidate -> candidate.isInstance(value))
                    .findFirst()
                    .orElseThrow();
            seen.add(raw.getSimpleName() + " " + variant);
            look(variant, value, seen, firsts);
        } else if (ModelType.hasProperties(type) || ModelType.isText(type)) {
            ModelType model = ModelType.of(type);
            Object bare = model.bare(value);
            for (ModelType.Property property : model.properties()) {
                Object part = model.get(value, property);
                String name = model + "." + property.name();
                // a list that is never empty has seen its neutral value in its first one
                Object neutral = neutral(model, bare, property, firsts.computeIfAbsent(name, key -> part));
                seen.add(name + (part.equals(neutral) ? " neutral" : " other"));
                if (part instanceof Optional<?> optional) {
                    optional.ifPresent(inner -> look(property.type(), inner, seen, firsts));
                } else if (part instanceof List<?> list) {
                    list.forEach(entry -> look(property.type(), entry, seen, firsts));
                } else if (!part.equals(ModelType.hasProperties(property.type()) ? neutral : null)) {
                    look(property.type(), part, seen, firsts);
                }
            }
        }
    }

    private static Object neutral(ModelType model, Object bare, ModelType.Property property, Object first) {
        return switch (property.presence()) {
            case OPTIONAL -> Optional.empty();
            case LIST -> Growth.shortest(model, property) == 0 ? List.of() : first;
            case REQUIRED -> first;
            case DEFAULTED -> model.get(bare, property);
        };
    }

    @Test
    void agreementsAreOfManySizesAndNoneIsHuge() {
        List<Long> weights = samples(DataProcessingAgreement.class, 300).stream()
                .map(agreement -> Simpler.weight(DataProcessingAgreement.class, agreement))
                .sorted()
                .toList();

        assertThat(weights.get(10)).isLessThan(60);
        assertThat(weights.get(150)).isBetween(200L, 1_000L);
        assertThat(weights.get(299)).isLessThan(4_000);
    }

    @Test
    void theSameSeedGivesTheSameAgreements() {
        assertThat(samples(DataProcessingAgreement.class, 20)).isEqualTo(samples(DataProcessingAgreement.class, 20));
    }

    @Test
    void aFailingAgreementShrinksToWhatMakesItFail() {
        Shrinkable<DataProcessingAgreement> failing = ModelArbitraries.agreements().generator(1_000).stream(
                        new Random(3))
                .filter(agreement -> fails(agreement.value()))
                .findFirst()
                .orElseThrow();
        Shrinkable<DataProcessingAgreement> smallest = failing;
        while (true) {
            Optional<Shrinkable<DataProcessingAgreement>> simpler = smallest.shrink()
                    .filter(candidate -> fails(candidate.value()))
                    .findFirst();
            if (simpler.isEmpty()) {
                break;
            }
            smallest = simpler.get();
        }

        assertThat(failing.distance()).isGreaterThan(smallest.distance());
        assertThat(smallest.value().liability().indemnities())
                .singleElement()
                .satisfies(duty ->
                        assertThat(duty.note().orElseThrow().codePoints()).hasSize(1));
        assertThat(Simpler.weight(DataProcessingAgreement.class, smallest.value()))
                .isLessThan(10);
    }

    private static boolean fails(DataProcessingAgreement agreement) {
        return agreement.liability().indemnities().stream()
                .anyMatch(duty -> duty.note().filter(note -> !note.isEmpty()).isPresent());
    }

    @Property(tries = 500)
    void dutiesKeepTheirRules(@ForAll("duties") Duty duty) {
        assertThat(Duty.builder().from(duty).build()).isEqualTo(duty);
    }

    @Provide
    static Arbitrary<Duty> duties() {
        return ModelArbitraries.of(Duty.class);
    }

    @Property(tries = 500)
    void statementsKeepTheirRules(@ForAll("statements") Statement statement) {
        assertThat(Statement.builder().from(statement).build()).isEqualTo(statement);
    }

    @Provide
    static Arbitrary<Statement> statements() {
        return ModelArbitraries.of(Statement.class);
    }

    private static <T> List<T> samples(Class<T> type, int count) {
        List<T> samples = new ArrayList<>();
        var generator = ModelArbitraries.of(type).generator(1_000);
        Random random = new Random(20_180_525);
        for (int i = 0; i < count; i++) {
            samples.add(generator.next(random).value());
        }
        return samples;
    }
}
