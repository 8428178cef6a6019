package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.ConfidentialityRules.BOUND;
import static org.dpa4j.rules.ConfidentialityRules.EVERYBODY;
import static org.dpa4j.rules.ConfidentialityRules.NEED_TO_KNOW;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.Coverage;
import org.dpa4j.model.obligation.PersonBasis;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
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

    @Test
    void needToKnow() {
        assertThat(outcome(NEED_TO_KNOW, Sound.agreement())).isEqualTo(Outcome.MET);
        assertThat(NEED_TO_KNOW.info().citations())
                .extracting(LegalReference::toString)
                .containsExactly("GDPR Art. 32", "2021/915 cl. 7.4(b)", "DK-SCC cl. 5");
        assertThat(NEED_TO_KNOW.info().tier()).isEqualTo(Tier.GUIDANCE);
    }

    @Test
    void accessForMoreThanThoseWhoNeedIt() {
        String should = "NOTE ART28-3-B-3 Access should be limited to persons who need the data; ";
        String at = "  [clause 4.3, /confidentiality/needToKnow]";
        assertThat(lines(NEED_TO_KNOW, limited(Statement.SILENT)))
                .containsExactly(should + "the text does not limit it  [clause 4.1, /confidentiality/needToKnow]");
        assertThat(lines(NEED_TO_KNOW, limited(stated(Stipulation.EXCLUDED).build())))
                .containsExactly(should + "the text denies that" + at);
        assertThat(lines(NEED_TO_KNOW, limited(stated(Stipulation.BLANK).build())))
                .containsExactly(
                        "NOTE ART28-3-B-3 The field that limits access to persons who need the data is not filled"
                                + " in" + at);
        assertThat(lines(
                        NEED_TO_KNOW,
                        limited(stated(Stipulation.IN_PART)
                                .addMissing(Shortfall.EXCLUSIVITY)
                                .build())))
                .containsExactly(
                        "NOTE ART28-3-B-3 Access is limited to persons who need the data only in part; missing:"
                                + " exclusivity" + at);
    }

    @Test
    void theCommissionsClausesMakeNeedToKnowCompulsory() {
        for (Statement statement : List.of(
                Statement.SILENT,
                stated(Stipulation.EXCLUDED).build(),
                stated(Stipulation.BLANK).build(),
                stated(Stipulation.IN_PART).addMissing(Shortfall.EXCLUSIVITY).build())) {
            assertThat(severity(statement, Template.EU_SCC_2021_915)).isEqualTo(Severity.VIOLATION);
            assertThat(severity(statement, Template.DK_SCC_2019)).isEqualTo(Severity.NOTE);
        }
    }

    private static Severity severity(Statement needToKnow, Template basis) {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .from(limited(needToKnow))
                .edition(Edition.builder().basedOn(basis).build())
                .build();
        return DutyMessages.findings(NEED_TO_KNOW, agreement).get(0).severity();
    }

    private static Statement.Builder stated(Stipulation stipulation) {
        return Statement.builder().stipulation(stipulation).addSources(Source.of("4.3"));
    }

    private static DataProcessingAgreement limited(Statement needToKnow) {
        return Sound.but(b -> b.confidentiality(Confidentiality.builder()
                .persons(Sound.OWED.in("4.1"))
                .needToKnow(needToKnow)
                .build()));
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
