package org.dpa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.Presence;
import org.dpa4j.json.codec.Shape;
import org.dpa4j.json.form.AgreementForms;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.arbitrary.ModelType;
import org.dpa4j.model.arbitrary.ModelType.Property;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.junit.jupiter.api.Test;

/** The declared wire form beside the model, type by type. */
class AgreementFormTest {
    private final Set<Type> seen = new HashSet<>();
    private final Map<String, Class<?>> names = new HashMap<>();

    @Test
    void everyAccessorOfEveryTypeIsOneField() throws Exception {
        compare(DataProcessingAgreement.class, AgreementForms.AGREEMENT);

        assertThat(seen)
                .containsAll(ModelType.ofAgreements().stream()
                        .filter(ModelType::hasProperties)
                        .toList());
    }

    private void compare(Type type, Codec<?> codec) throws ReflectiveOperationException {
        if (!seen.add(type)) {
            return;
        }
        Class<?> raw = ModelType.rawType(type);
        Shape shape = codec.shape();
        if (ModelType.hasProperties(type) || ModelType.isSum(type) || ModelType.isCode(type) || raw.isEnum()) {
            assertThat(names.merge(shape.name(), raw, (a, b) -> a))
                    .as(shape.name())
                    .isEqualTo(raw);
        }
        if (shape instanceof Shape.Structure structure) {
            compareFields(ModelType.of(type), structure);
        } else if (shape instanceof Shape.Sum sum) {
            assertThat(sum.description()).isNotBlank();
            List<Class<?>> variants = ModelType.variants(type);
            assertThat(sum.alternatives().stream().map(Shape.Alternative::id))
                    .containsExactlyInAnyOrderElementsOf(
                            variants.stream().map(ExpectedJson::typeOf).toList());
            for (Class<?> variant : variants) {
                compare(
                        variant,
                        sum.alternatives().stream()
                                .filter(alternative -> alternative.id().equals(ExpectedJson.typeOf(variant)))
                                .findFirst()
                                .orElseThrow()
                                .codec());
            }
        } else if (shape instanceof Shape.Code code) {
            assertThat(ModelType.isCode(type)).as(raw.getName()).isTrue();
            Vocabulary<?> vocabulary =
                    (Vocabulary<?>) raw.getField("VOCABULARY").get(null);
            assertThat(code.known())
                    .as(raw.getName())
                    .containsExactlyElementsOf(
                            vocabulary.all().stream().map(Code::code).toList());
        } else if (shape instanceof Shape.Enumeration enumeration) {
            assertThat(enumeration.values())
                    .as(raw.getName())
                    .containsExactlyElementsOf(Arrays.stream(raw.getEnumConstants())
                            .map(constant -> ExpectedJson.kebab((Enum<?>) constant))
                            .toList());
        } else if (shape instanceof Shape.Numeric numeric) {
            assertThat(raw).isIn(int.class, Integer.class, BigDecimal.class);
            assertThat(numeric.whole()).isEqualTo(raw != BigDecimal.class);
        } else if (shape instanceof Shape.Free) {
            assertThat(raw).isEqualTo(Extensions.class);
        } else if (shape instanceof Shape.Text) {
            assertThat(ModelType.isText(type) || raw.getName().startsWith("java."))
                    .as(raw.getName())
                    .isTrue();
        }
    }

    private void compareFields(ModelType model, Shape.Structure structure) throws ReflectiveOperationException {
        assertThat(structure.description()).as(structure.name()).isNotBlank();
        List<Shape.Member> members = new ArrayList<>(structure.members());
        members.removeIf(member -> member.key().equals("type") && member.presence() == Presence.REQUIRED);
        List<String> keys = members.stream().map(Shape.Member::key).toList();
        List<String> accessors = model.properties().stream().map(Property::name).toList();
        if (model.raw().isRecord()) {
            assertThat(keys).as("fields of " + model).containsExactlyElementsOf(accessors);
        } else {
            assertThat(keys).as("fields of " + model).containsExactlyInAnyOrderElementsOf(accessors);
        }
        if (keys.contains("sources")) {
            assertThat(keys).last().as("fields of " + model).isEqualTo("sources");
        }
        Object sample = ModelArbitraries.of(typeOf(model))
                .generator(1_000)
                .next(new Random(1))
                .value();
        for (Property property : model.properties()) {
            Shape.Member member = members.get(keys.indexOf(property.name()));
            String field = model + "." + property.name();
            assertThat(member.description()).as(field).isNotBlank().doesNotEndWith(".");
            Optional<Object> usual = ExpectedJson.usual(model, property, sample);
            assertThat(member.presence()).as(field).isEqualTo(presence(property, usual));
            if (member.presence() == Presence.DEFAULTED) {
                assertThat(member.standard()).as(field).isEqualTo(usual);
            }
            compare(property.type(), member.codec());
        }
    }

    private static Type typeOf(ModelType model) {
        return ModelType.ofAgreements().stream()
                .filter(type -> ModelType.rawType(type) == model.raw())
                .findFirst()
                .orElseThrow();
    }

    private static Presence presence(Property property, Optional<Object> usual) {
        return switch (property.presence()) {
            case OPTIONAL -> Presence.OPTIONAL;
            case LIST -> Presence.LIST;
            case DEFAULTED -> Presence.DEFAULTED;
            case REQUIRED -> usual.isPresent() ? Presence.DEFAULTED : Presence.REQUIRED;
        };
    }
}
