package org.dpa4j.model.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Random;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.arbitrary.ModelType;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutyTest {
    private static final TimeLimit PROMPT = TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY);
    private static final TimeLimit HOURS = TimeLimit.atMost(Period.ofHours(48));

    @Test
    void aDutyReadsLikeASentence() {
        Duty notify = Duty.must(Actor.PROCESSOR, Actor.CONTROLLER)
                .on(Event.of(Occurrence.PERSONAL_DATA_BREACH))
                .within(PROMPT, HOURS)
                .in("8.2", "8.3");

        assertThat(notify)
                .isEqualTo(Duty.builder()
                        .stipulation(Stipulation.STIPULATED)
                        .obligor(Actor.PROCESSOR)
                        .beneficiary(Actor.CONTROLLER)
                        .modality(Modality.MUST)
                        .trigger(Event.of(Occurrence.PERSONAL_DATA_BREACH))
                        .addLimits(PROMPT, HOURS)
                        .addSources(Source.of("8.2"), Source.of("8.3"))
                        .build());
    }

    @Test
    void aRightIsADutyThatMay() {
        Duty object = Duty.may(Actor.CONTROLLER, Actor.PROCESSOR);

        assertThat(object.modality()).isEqualTo(Modality.MAY);
        assertThat(object.obligor()).hasValue(Actor.CONTROLLER);
        assertThat(object.beneficiary()).hasValue(Actor.PROCESSOR);
    }

    @Test
    void copiesAddLimitsAndClausesAndReplaceTheTrigger() {
        Duty first = Duty.STIPULATED.within(PROMPT).in("8").on(Event.of(Occurrence.INSTRUCTION));
        Duty second = first.within(HOURS).in("9").on(Event.of(Occurrence.CLAIM));

        assertThat(second.limits()).containsExactly(PROMPT, HOURS);
        assertThat(second.sources()).isEqualTo(Source.all("8", "9"));
        assertThat(second.trigger()).hasValue(Event.of(Occurrence.CLAIM));
        assertThat(first.limits()).containsExactly(PROMPT);
    }

    @Test
    void aDutyIsStipulatedUnlessItSaysOtherwise() {
        assertThat(Duty.builder().build()).isEqualTo(Duty.STIPULATED);
        assertThat(Duty.STIPULATED.isStipulated()).isTrue();
        assertThat(Duty.SILENT.isSilent()).isTrue();
        assertThat(Duty.SILENT.isStipulated()).isFalse();
        assertThat(Duty.builder().stipulation(Stipulation.SILENT).build()).isEqualTo(Duty.SILENT);
    }

    @Test
    void refusesAPartWithoutWhatIsMissing() {
        assertThatThrownBy(() -> Duty.builder().stipulation(Stipulation.IN_PART).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is stipulated in part must say what is missing");
        assertThat(Duty.builder()
                        .stipulation(Stipulation.IN_PART)
                        .addMissing(Shortfall.COPIES)
                        .build()
                        .lacks(Shortfall.COPIES))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_PART")
    void refusesWhatIsMissingOfAnythingElse(Stipulation stipulation) {
        assertThatThrownBy(() -> Duty.builder()
                        .stipulation(stipulation)
                        .addMissing(Shortfall.COPIES)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only what is stipulated in part may say what is missing");
    }

    /** For every field: silence beside it is refused. */
    @Test
    void refusesSilenceThatSpeaks() {
        ModelType duty = ModelType.of(Duty.class);
        for (ModelType.Property property : duty.properties()) {
            if (!property.name().equals("stipulation") && !property.name().equals("missing")) {
                Object part = partOf(duty, property);
                assertThatThrownBy(() -> duty.build(Map.of("stipulation", Stipulation.SILENT, property.name(), part)))
                        .as(property.name())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("a silent duty says nothing else");
            }
        }
    }

    /** Something else than the neutral value. */
    private static Object partOf(ModelType duty, ModelType.Property property) {
        Object neutral = duty.get(Duty.STIPULATED, property);
        return ModelArbitraries.of((Type) Duty.class).generator(1_000).stream(new Random(11))
                .map(sample -> duty.get(sample.value(), property))
                .filter(part -> !part.equals(neutral))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesVariantsOfVariants() {
        Duty once = Duty.builder().addVariants(Duty.STIPULATED).build();

        assertThatThrownBy(
                        () -> Duty.builder().addVariants(Duty.STIPULATED, once).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a variant of a duty must not have variants of its own");
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
        Duty.Builder builder = Duty.builder().addLimits(PROMPT);
        Duty first = builder.build();
        Duty second = builder.addLimits(HOURS).note("n").build();

        assertThat(first).isEqualTo(Duty.STIPULATED.within(PROMPT));
        assertThat(second.limits()).containsExactly(PROMPT, HOURS);
    }

    @Test
    void aConsequenceMayComeWithoutADuty() {
        assertThat(Consequence.of(ConsequenceKind.SUSPEND))
                .isEqualTo(new Consequence(ConsequenceKind.SUSPEND, Duty.SILENT));
    }
}
