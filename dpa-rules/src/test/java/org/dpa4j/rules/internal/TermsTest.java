package org.dpa4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dpa4j.model.Cap;
import org.dpa4j.model.CapBasis;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.Liability;
import org.dpa4j.model.Remark;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Money;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.party.LegalEntityId;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.DocumentTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.ReferenceRole;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.WebTarget;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;

/** The walk against the model by reflection: it shows everything, at its place, once. */
class TermsTest {
    /** What is a code, an identifier or an address, and what is no word of the document. */
    private static final Set<Class<?>> UNPRINTED = Set.of(
            Code.class,
            Source.class,
            Remark.class,
            Condition.class,
            Extensions.class,
            Money.class,
            LegalEntityId.class,
            ClauseTarget.class,
            DocumentTarget.class,
            WebTarget.class);

    private static final Set<String> UNPRINTED_ATTRIBUTES = Set.of(
            "Duty.note",
            "Statement.note",
            "Reference.meant",
            "TemplateOption.clause",
            "Blank.prompt",
            "Check.engagement");

    private static final Set<Class<?>> SHOWN =
            Set.of(Duty.class, TimeLimit.class, Reference.class, LegalReference.class, String.class);

    /** So many agreements that each attribute has a value in some; the seed keeps it so. */
    @Property(tries = 1, seed = "281", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void theWalkShowsEveryDutyLimitReferenceAndText(
            @ForAll("manyAgreements") List<DataProcessingAgreement> agreements) {
        Set<String> seen = new TreeSet<>();
        for (DataProcessingAgreement agreement : agreements) {
            List<String> expected = new ArrayList<>();
            collect(agreement, "", expected, seen);

            assertThat(walked(agreement)).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(seen).containsExactlyElementsOf(attributesOfTheModel());
    }

    @Provide
    Arbitrary<List<DataProcessingAgreement>> manyAgreements() {
        return ModelArbitraries.agreements().list().ofSize(400);
    }

    @Test
    void aSilentAgreementHasNothing() {
        assertThat(walked(DataProcessingAgreement.builder().build())).isEmpty();
    }

    @Test
    void theOrderIsThatOfTheModel() {
        assertThat(walked(DataProcessingAgreement.builder()
                        .liability(Liability.builder()
                                .addCaps(Cap.builder()
                                        .basis(CapBasis.of("fees"))
                                        .lookBack(TimeLimit.atMost(Period.parse("P12M")))
                                        .build())
                                .claimNotice(Duty.STIPULATED)
                                .build())
                        .addReferences(Reference.to("Clause 1"))
                        .build()))
                .containsExactly(
                        "limit /liability/caps/0/lookBack",
                        "duty /liability/claimNotice",
                        "reference /references/0",
                        "text /references/0/label");
    }

    @Test
    void aLimitStartsWithItsTriggerOrWithWhatItFollowsFrom() {
        TimeLimit days = TimeLimit.atMost(Period.ofDays(3));
        Event claim = Event.of(Occurrence.CLAIM);
        Duty follows = Duty.STIPULATED.within(days);

        assertThat(started(Duty.STIPULATED.within(days))).containsExactly(false);
        assertThat(started(Duty.STIPULATED.on(claim).within(days))).containsExactly(true);
        assertThat(started(Duty.builder()
                        .addConsequences(new Consequence(ConsequenceKind.CORRECT, follows))
                        .addVariants(Duty.STIPULATED.within(days))
                        .build()))
                .containsExactly(true, false);
    }

    private static List<Boolean> started(Duty duty) {
        List<Boolean> started = new ArrayList<>();
        new Terms() {
            @Override
            protected void limit(TimeLimit limit) {
                started.add(isStarted());
            }
        }.walk(DataProcessingAgreement.builder()
                .liability(Liability.builder().claimNotice(duty).build())
                .build());
        return started;
    }

    private static List<String> walked(DataProcessingAgreement agreement) {
        List<String> shown = new ArrayList<>();
        new Terms() {
            @Override
            protected void duty(Duty duty) {
                shown.add("duty " + pointer());
            }

            @Override
            protected void limit(TimeLimit limit) {
                shown.add("limit " + pointer());
            }

            @Override
            protected void reference(Reference reference) {
                shown.add("reference " + pointer());
            }

            @Override
            protected void law(LegalReference law, ReferenceRole role) {
                shown.add("law " + pointer());
            }

            @Override
            protected void text(String text) {
                shown.add("text " + pointer());
            }
        }.walk(agreement);
        return shown;
    }

    /** What stands in a value, by reflection; and in which attributes it was found. */
    private static void collect(Object value, String pointer, List<String> found, Set<String> seen) {
        for (Method accessor : accessors(interfaceOf(value.getClass()))) {
            Object held = read(accessor, value);
            String at = pointer + "/" + accessor.getName();
            if (held instanceof Optional<?> optional) {
                optional.ifPresent(inner -> show(accessor, inner, at, found, seen));
            } else if (held instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    show(accessor, list.get(i), at + "/" + i, found, seen);
                }
            } else {
                show(accessor, held, at, found, seen);
            }
        }
    }

    private static void show(Method accessor, Object held, String pointer, List<String> found, Set<String> seen) {
        String attribute = attribute(accessor);
        if (held instanceof Duty duty && (duty.isSilent() || accessor.getName().equals("variants"))) {
            seen.add(attribute); // a variant is shown with the duty
        } else if (held instanceof Duty) {
            found.add("duty " + pointer);
            seen.add(attribute);
        } else if (held instanceof TimeLimit) {
            found.add("limit " + pointer);
            seen.add(attribute);
        } else if (held instanceof Reference) {
            found.add("reference " + pointer);
            seen.add(attribute);
        } else if (held instanceof LegalReference) {
            found.add("law " + pointer);
            seen.add(attribute);
        } else if (held instanceof String) {
            found.add("text " + pointer);
            seen.add(attribute);
        }
        if (isModel(held.getClass())) {
            collect(held, pointer, found, seen);
        }
    }

    private static Set<String> attributesOfTheModel() {
        Set<String> attributes = new TreeSet<>();
        Set<Class<?>> known = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(DataProcessingAgreement.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (!isModel(type) || !known.add(type)) {
                continue;
            }
            if (type.isSealed()) {
                Arrays.stream(type.getPermittedSubclasses())
                        .filter(permitted -> Modifier.isPublic(permitted.getModifiers()))
                        .forEach(open::add);
            }
            if (type == TimeLimit.class || type.getSimpleName().equals("TransferTool")) {
                continue; // what they share is read on each kind of them
            }
            for (Method accessor : accessors(type)) {
                for (Class<?> held : held(accessor.getGenericReturnType())) {
                    if (SHOWN.contains(held)) {
                        attributes.add(attribute(accessor));
                    }
                    open.add(held);
                }
            }
        }
        return attributes;
    }

    private static List<Class<?>> held(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.concat(
                            held(parameterized.getRawType()).stream(),
                            Arrays.stream(parameterized.getActualTypeArguments())
                                    .flatMap(argument -> held(argument).stream()))
                    .toList();
        }
        return type instanceof Class<?> plain ? List.of(plain) : List.of();
    }

    private static List<Method> accessors(Class<?> type) {
        Stream<Method> accessors = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && method.getDeclaringClass() == type
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic());
        return accessors
                .filter(accessor -> !UNPRINTED_ATTRIBUTES.contains(attribute(accessor)))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String attribute(Method accessor) {
        return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    }

    private static boolean isModel(Class<?> type) {
        boolean identifier = type.isRecord()
                && type.getRecordComponents().length == 1
                && Set.of("value", "code", "token").contains(type.getRecordComponents()[0].getName());
        return type.getName().startsWith("org.dpa4j.model.")
                && !type.isEnum()
                && (!identifier || type.getSimpleName().equals("Conduct"))
                && type != LegalReference.class
                && UNPRINTED.stream().noneMatch(unprinted -> unprinted.isAssignableFrom(type));
    }

    /** Generated classes are not exported, what they implement is. */
    private static Class<?> interfaceOf(Class<?> type) {
        return type.isRecord() ? type : type.getInterfaces()[0];
    }

    private static Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }
}
