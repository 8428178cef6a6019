package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.ConfidentialityRules.BOUND;
import static org.dpa4j.rules.ConfidentialityRules.EVERYBODY;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.Coverage;
import org.dpa4j.model.obligation.PersonBasis;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConfidentialityRulesTest {
    @Test
    void soundAgreementMeetsEveryRule() {
        assertThat(outcome(BOUND, Sound.agreement())).isEqualTo(Outcome.MET);
        assertThat(outcome(EVERYBODY, Sound.agreement())).isEqualTo(Outcome.MET);
    }

    @Test
    void rulesCiteTheLaw() {
        assertThat(BOUND.info().citations()).containsExactly(LegalReference.parse("GDPR Art. 28(3)(b)"));
        assertThat(EVERYBODY.info().citations()).containsExactly(LegalReference.parse("GDPR Art. 28(3)(b)"));
    }

    @TestFactory
    Stream<DynamicTest> standardMessages() {
        return DutyMessages.of(
                BOUND,
                "/confidentiality/persons",
                "a duty to bind the persons authorised to process to confidentiality",
                ConfidentialityRulesTest::bound);
    }

    @Test
    void reasonableEfforts() {
        Duty efforts = Duty.builder()
                .from(Sound.OWED)
                .addConditions(Condition.of(Sense.TO_THE_EXTENT, ConditionCode.REASONABLE))
                .build()
                .in("4.1");
        assertThat(lines(BOUND, bound(efforts)))
                .containsExactly(
                        "WARNING ART28-3-B-1 Every authorised person must be bound to confidentiality; the text"
                                + " asks for it only as far as reasonable  [clause 4.1, /confidentiality/persons/conditions/0]");
    }

    @Test
    void noBasis() {
        assertThat(lines(
                        BOUND,
                        Sound.but(b -> b.confidentiality(Confidentiality.builder()
                                .persons(Sound.OWED.in("4.1"))
                                .build()))))
                .containsExactly(
                        "WARNING ART28-3-B-1 A commitment or a statutory duty must bind the authorised persons;"
                                + " the text names neither  [clause 4.1, /confidentiality/bases]");
    }

    @Test
    void aStatutoryDutyIsABasis() {
        assertThat(outcome(
                        BOUND,
                        Sound.but(b -> b.confidentiality(Confidentiality.builder()
                                .persons(Sound.OWED)
                                .addBases(PersonBasis.STATUTORY_DUTY)
                                .build()))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void employeesOnly() {
        assertThat(lines(EVERYBODY, covering(Coverage.EMPLOYEES)))
                .containsExactly("WARNING ART28-3-B-2 All authorised persons must be bound to confidentiality; the text"
                        + " names only: employees  [clause 4.1, /confidentiality/coverage]");
        assertThat(lines(EVERYBODY, covering(Coverage.EMPLOYEES, Coverage.of("contractors"))))
                .containsExactly("WARNING ART28-3-B-2 All authorised persons must be bound to confidentiality; the text"
                        + " names only: employees, contractors  [clause 4.1, /confidentiality/coverage]");
    }

    @Test
    void examplesBesideAllDoNoHarm() {
        assertThat(outcome(EVERYBODY, covering(Coverage.ALL_AUTHORISED, Coverage.EMPLOYEES)))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(EVERYBODY, covering())).isEqualTo(Outcome.MET);
    }

    @Test
    void notApplicableIfNobodyIsBound() {
        assertThat(outcome(EVERYBODY, Sound.but(b -> b.confidentiality(Confidentiality.SILENT))))
                .isEqualTo(new NotApplicable(Reason.of("nobody", "The agreement binds no persons to confidentiality")));
    }

    private static DataProcessingAgreement bound(Duty persons) {
        return Sound.but(b -> b.confidentiality(Confidentiality.builder()
                .persons(persons)
                .addBases(PersonBasis.COMMITMENT)
                .build()));
    }

    private static DataProcessingAgreement covering(Coverage... coverage) {
        return Sound.but(b -> b.confidentiality(Confidentiality.builder()
                .persons(Sound.OWED.in("4.1"))
                .addBases(PersonBasis.COMMITMENT)
                .coverage(List.of(coverage))
                .build()));
    }
}
