package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Stipulation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties that a text says in several readings, or takes back by a condition. */
class DutiesTest {
    private static final StatedRule RULE = (StatedRule) InstructionRules.INFORMED_BEFORE;
    private static final String AT = "/instructions/compulsion/informBefore";
    private static final Duty OF_CONTROLLER =
            Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).in("3.1");

    @Test
    void anyReadingMakesADuty() {
        assertThat(Duties.isOwed(either(OF_CONTROLLER, Sound.OWED))).isTrue();
        assertThat(Duties.isOwed(either(Sound.OWED, OF_CONTROLLER))).isTrue();
        assertThat(Duties.isOwed(either(OF_CONTROLLER, OF_CONTROLLER))).isFalse();
        assertThat(Duties.isStipulated(either(unstated(), Sound.OWED))).isTrue();
        assertThat(Duties.isStipulated(either(unstated(), unstated()))).isFalse();
        assertThat(Duties.readings(either(OF_CONTROLLER, Sound.OWED)))
                .containsExactly(either(OF_CONTROLLER, Sound.OWED), Sound.OWED);
    }

    /** Whoever must not do what the law demands does not owe it, whatever another reading lays on somebody else. */
    @Test
    void aProhibitionOfWhatTheLawDemandsExcludesIt() {
        Duty ban = Duty.builder()
                .from(Sound.OWED.in("3.2"))
                .modality(Modality.MUST_NOT)
                .build();

        assertThat(key(ban)).isEqualTo(Duties.EXCLUDED);
        assertThat(key(either(OF_CONTROLLER, ban))).isEqualTo(Duties.EXCLUDED);
        assertThat(key(either(ban, Sound.OWED))).isNull();
        assertThat(key(OF_CONTROLLER)).isEqualTo(Duties.OTHER_OBLIGOR);
    }

    /** "As far as necessary" is what the law says itself; "unless necessary" is not. */
    @ParameterizedTest
    @CsvSource({
        "UNLESS, necessary, true",
        "IF, necessary, false",
        "TO_THE_EXTENT, necessary, false",
        "TO_THE_EXTENT, reasonable, true",
        "IF, possible, true",
        "HAVING_REGARD_TO, reasonable, false",
        "IF, instructed, false"
    })
    void whatSoftensADuty(Sense sense, String code, boolean softens) {
        Duty conditional = Duty.builder()
                .from(Sound.OWED)
                .addConditions(Condition.of(sense, ConditionCode.of(code)))
                .build();

        Finding finding = Duties.softened(RULE, AT, conditional);

        assertThat(finding == null ? List.of() : finding.arguments()).isEqualTo(softens ? List.of(code) : List.of());
    }

    private static @Nullable String key(Duty duty) {
        Finding finding = Duties.fault(RULE, AT, duty);
        return finding == null ? null : finding.key();
    }

    private static Duty either(Duty duty, Duty variant) {
        return Duty.builder().from(duty).addVariants(variant).build();
    }

    private static Duty unstated() {
        return Duty.builder().stipulation(Stipulation.EXCLUDED).build();
    }
}
