package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.SecurityRules.MEASURES;

import java.util.Optional;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Stipulation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SecurityRulesTest {
    private static final String LISTED =
            "WARNING ART28-3-C-1 The processor must take all measures that Art. 32 requires,"
                    + " not only those listed  [/security/commitment]";

    @Test
    void soundAgreementMeetsTheRule() {
        assertThat(outcome(MEASURES, Sound.agreement())).isEqualTo(Outcome.MET);
    }

    @Test
    void ruleCitesTheLaw() {
        assertThat(MEASURES.info().citations())
                .extracting(LegalReference::toString)
                .containsExactly("GDPR Art. 28(3)(c)", "GDPR Art. 32", "EDPB-07/2020 s. 1.3.3");
    }

    @TestFactory
    Stream<DynamicTest> standardMessages() {
        return DutyMessages.of(
                MEASURES,
                "/security/commitment",
                "a duty to take all measures that Art. 32 requires",
                SecurityRulesTest::committed);
    }

    @Test
    void asFarAsPossible() {
        Duty efforts = Duty.builder()
                .from(Sound.OWED)
                .addConditions(Condition.of(Sense.TO_THE_EXTENT, ConditionCode.POSSIBLE))
                .build();
        assertThat(lines(MEASURES, committed(efforts)))
                .containsExactly("WARNING ART28-3-C-1 The processor must take all measures that Art. 32 requires; the"
                        + " text asks for them only as far as possible  [/security/commitment/conditions/0]");
    }

    @Test
    void havingRegardToTheRiskIsTheLaw() {
        Duty duty = Duty.builder()
                .from(Sound.OWED)
                .addConditions(Condition.of(Sense.HAVING_REGARD_TO, ConditionCode.POSSIBLE))
                .build();
        assertThat(outcome(MEASURES, committed(duty))).isEqualTo(Outcome.MET);
    }

    @Test
    void measuresWithoutTheDuty() {
        Measure measure = Measure.builder().kind(Item.labelled("locks")).build();
        assertThat(lines(
                        MEASURES,
                        secured(Security.builder().addMeasures(measure).build())))
                .containsExactly(LISTED);
        FamilyCoverage family = new FamilyCoverage(SecurityFamily.RESTORATION, Sound.OWED, Optional.empty());
        assertThat(lines(
                        MEASURES, secured(Security.builder().addFamilies(family).build())))
                .containsExactly(LISTED);
    }

    @Test
    void aMeasureThatIsNotTakenIsNone() {
        Measure not = Measure.builder()
                .kind(Item.labelled("locks"))
                .stipulation(Stipulation.EXCLUDED)
                .build();
        assertThat(lines(MEASURES, secured(Security.builder().addMeasures(not).build())))
                .containsExactly("VIOLATION ART28-3-C-1 The agreement does not contain a duty to take all measures that"
                        + " Art. 32 requires  [/security/commitment]");
    }

    private static DataProcessingAgreement committed(Duty duty) {
        return secured(Security.builder().commitment(duty).build());
    }

    private static DataProcessingAgreement secured(Security security) {
        return Sound.but(b -> b.security(security));
    }
}
