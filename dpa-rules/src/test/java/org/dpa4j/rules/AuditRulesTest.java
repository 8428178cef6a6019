package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Money;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Auditor;
import org.dpa4j.model.obligation.AuditorKind;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.Oversight;
import org.dpa4j.model.obligation.PlanContent;
import org.dpa4j.model.obligation.Substitute;
import org.dpa4j.model.obligation.SubstituteEffect;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditRulesTest {
    private static final TimeLimit ELSEWHERE =
            new Elsewhere(Reference.to("the manual"), Optional.empty(), Bindingness.FIRM, List.of());

    private static final Auditor CONTROLLER =
            Auditor.builder().kind(AuditorKind.CONTROLLER).build();

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(Stream.of(
                                AuditRules.INFORMATION,
                                AuditRules.AUDITS,
                                AuditRules.AUDITORS,
                                AuditRules.FREQUENCY,
                                AuditRules.NOTICE,
                                AuditRules.COST,
                                AuditRules.AUTHORITIES,
                                AuditRules.PROCEDURE)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
    }

    @Test
    void onlyTheSecondRuleReportsThatThereIsNoAudit() {
        DataProcessingAgreement silent = Sound.but(agreement -> agreement.audit(Audit.SILENT));

        assertThat(Stream.of(AuditRules.FREQUENCY, AuditRules.NOTICE, AuditRules.COST, AuditRules.PROCEDURE)
                        .map(rule -> DutyMessages.outcome(rule, silent)))
                .containsOnly(new NotApplicable(Reason.of("no-audit", "The agreement allows no audit")));
    }

    @Test
    void guidanceAppliesFromItsOwnDay() {
        assertThat(Stream.of(AuditRules.FREQUENCY, AuditRules.NOTICE, AuditRules.COST, AuditRules.PROCEDURE)
                        .map(rule -> rule.info().inForceFrom().orElseThrow().toString()))
                .containsExactly("2018-05-25", "2021-06-27", "2021-07-07", "2021-07-07");
    }

    @TestFactory
    Stream<DynamicTest> information() {
        return DutyMessages.of(
                AuditRules.INFORMATION,
                "/audit/information",
                "a duty to make available all information needed to show compliance",
                duty -> audit(audit -> audit.information(duty)));
    }

    // ART28-3-H-2

    @Test
    void noAudit() {
        assertThat(lines(
                        AuditRules.AUDITS,
                        audit(audit -> audit.verification(Duty.SILENT)
                                .inspections(Statement.SILENT)
                                .contribution(Duty.SILENT))))
                .containsExactly("VIOLATION ART28-3-H-2 The agreement does not contain a right of the controller"
                        + " to audit  [/audit/verification]");
    }

    @Test
    void auditsAreExcluded() {
        String line = "VIOLATION ART28-3-H-2 The agreement excludes a right of the controller to audit"
                + "  [clause 11.2, /audit/verification]";
        Duty forbidden = Duty.builder()
                .obligor(Actor.CONTROLLER)
                .modality(Modality.MUST_NOT)
                .addSources(Source.of("11.2"))
                .build();

        assertThat(lines(AuditRules.AUDITS, verification(unstated(Stipulation.EXCLUDED))))
                .containsExactly(line);
        assertThat(lines(AuditRules.AUDITS, verification(forbidden))).containsExactly(line);
    }

    @Test
    void aBlankForAudits() {
        assertThat(lines(AuditRules.AUDITS, verification(unstated(Stipulation.BLANK))))
                .containsExactly("VIOLATION ART28-3-H-2 The field for a right of the controller to audit is not"
                        + " filled in  [clause 11.2, /audit/verification]");
    }

    @Test
    void auditsByOthers() {
        assertThat(lines(
                        AuditRules.AUDITS,
                        verification(Duty.may(Actor.SUPERVISORY_AUTHORITY, Actor.PROCESSOR)
                                .in("11.2"))))
                .containsExactly("VIOLATION ART28-3-H-2 The text gives a right of the controller to audit to the"
                        + " supervisory authority, not to the controller  [clause 11.2, /audit/verification]");
    }

    @Test
    void auditsThatTheProcessorMayAllow() {
        assertThat(lines(
                        AuditRules.AUDITS,
                        verification(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).in("11.2"))))
                .containsExactly("WARNING ART28-3-H-2 The agreement leaves a right of the controller to audit to the"
                        + " discretion of the processor  [clause 11.2, /audit/verification]");
    }

    @Test
    void auditsInPart() {
        Duty part = Duty.builder()
                .from(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR))
                .stipulation(Stipulation.IN_PART)
                .addMissing(Shortfall.INSPECTIONS)
                .addSources(Source.of("11.2"))
                .build();

        assertThat(lines(
                        AuditRules.AUDITS,
                        audit(audit -> audit.verification(part).inspections(Statement.SILENT))))
                .containsExactly("WARNING ART28-3-H-2 The agreement contains a right of the controller to audit only"
                        + " in part; missing: inspections  [clause 11.2, /audit/verification]");
    }

    @Test
    void aRightOrADutyToAllow() {
        Duty owed = Duty.builder()
                .from(Sound.OWED)
                .addVariants(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR))
                .build();

        assertThat(lines(AuditRules.AUDITS, verification(owed))).isEmpty();
        assertThat(lines(AuditRules.AUDITS, verification(Duty.STIPULATED))).isEmpty();
    }

    @Test
    void inspections() {
        assertThat(lines(AuditRules.AUDITS, inspections(statement(Stipulation.EXCLUDED))))
                .containsExactly("VIOLATION ART28-3-H-2 Audits must include inspections; the agreement excludes"
                        + " inspections"
                        + "  [clause 11.4, /audit/inspections]");
        assertThat(lines(AuditRules.AUDITS, inspections(statement(Stipulation.BLANK))))
                .containsExactly("VIOLATION ART28-3-H-2 Audits must include inspections; the field for them is"
                        + " not filled in"
                        + "  [clause 11.4, /audit/inspections]");
        assertThat(lines(AuditRules.AUDITS, inspections(Statement.SILENT)))
                .containsExactly("WARNING ART28-3-H-2 Audits must include inspections; the agreement does not say"
                        + " so in full"
                        + "  [/audit/inspections]");
        assertThat(lines(AuditRules.AUDITS, inspections(inPart())))
                .containsExactly("WARNING ART28-3-H-2 Audits must include inspections; the agreement does not say"
                        + " so in full"
                        + "  [clause 11.4, /audit/inspections]");
    }

    @Test
    void contribution() {
        String unsaid =
                "WARNING ART28-3-H-2 The processor must contribute to audits; no duty of it to do so is" + " agreed";

        assertThat(lines(AuditRules.AUDITS, contribution(unstated(Stipulation.EXCLUDED))))
                .containsExactly("VIOLATION ART28-3-H-2 The processor must contribute to audits; the agreement"
                        + " excludes it"
                        + "  [clause 11.2, /audit/contribution]");
        assertThat(lines(AuditRules.AUDITS, contribution(Duty.SILENT)))
                .containsExactly(unsaid + "  [/audit/contribution]");
        assertThat(lines(
                        AuditRules.AUDITS,
                        contribution(
                                Duty.must(Actor.CONTROLLER, Actor.CONTROLLER).in("B5"))))
                .containsExactly(unsaid + "  [clause B5, /audit/contribution]");
        assertThat(lines(
                        AuditRules.AUDITS,
                        contribution(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).in("B5"))))
                .containsExactly(unsaid + "  [clause B5, /audit/contribution]");
    }

    @Test
    void reportsInPlaceOfAudits() {
        assertThat(lines(
                        AuditRules.AUDITS,
                        audit(audit -> audit.addSubstitutes(
                                substitute(SubstituteEffect.FULL_REPLACEMENT),
                                substitute(SubstituteEffect.PARTIAL_REPLACEMENT)))))
                .containsExactly(
                        "VIOLATION ART28-3-H-2 Audits must not be replaced; the agreement lets reports or"
                                + " certificates"
                                + " replace them  [clause 11.5, /audit/substitutes/0/effect]",
                        "WARNING ART28-3-H-2 Audits must not be replaced; reports or certificates replace them"
                                + " for what they"
                                + " cover  [clause 11.5, /audit/substitutes/1/effect]");
    }

    @ParameterizedTest
    @EnumSource(
            value = SubstituteEffect.class,
            names = {"TAKEN_INTO_ACCOUNT", "FIRST_STEP"})
    void reportsBeforeAudits(SubstituteEffect effect) {
        assertThat(lines(AuditRules.AUDITS, audit(audit -> audit.addSubstitutes(substitute(effect)))))
                .isEmpty();
    }

    @Test
    void d23_reportsFirstAndAuditsOnCause() {
        String line = "NOTE ART28-3-H-2 Reports or certificates come first here and an audit only follows; not every"
                + " authority accepts that an audit needs a cause  [clause 11.5, /audit/substitutes/0/effect]";
        Condition cause = when("genuine-concern");
        Substitute first = Substitute.builder()
                .from(substitute(SubstituteEffect.FIRST_STEP))
                .addConditions(cause)
                .build();
        Duty onCause = Duty.builder()
                .from(Sound.agreement().audit().verification())
                .addConditions(cause)
                .build();

        assertThat(lines(AuditRules.AUDITS, audit(audit -> audit.addSubstitutes(first))))
                .containsExactly(line);
        assertThat(lines(
                        AuditRules.AUDITS,
                        audit(audit ->
                                audit.verification(onCause).addSubstitutes(substitute(SubstituteEffect.FIRST_STEP)))))
                .containsExactly(line);
    }

    @Test
    void reportsFirstWithoutACause() {
        for (Condition other : List.of(when("legal-duty"), Condition.of(Sense.UNLESS, ConditionCode.SECURITY_BREACH))) {
            Substitute first = Substitute.builder()
                    .from(substitute(SubstituteEffect.FIRST_STEP))
                    .addConditions(other)
                    .build();

            assertThat(lines(AuditRules.AUDITS, audit(audit -> audit.addSubstitutes(first))))
                    .isEmpty();
        }
        Substitute considered = Substitute.builder()
                .from(substitute(SubstituteEffect.TAKEN_INTO_ACCOUNT))
                .addConditions(when("security-breach"))
                .build();

        assertThat(lines(AuditRules.AUDITS, audit(audit -> audit.addSubstitutes(considered))))
                .isEmpty();
    }

    // ART28-3-H-3

    @Test
    void noMandatedAuditor() {
        String line = "VIOLATION ART28-3-H-3 The controller must be able to have an auditor of its own audit; the"
                + " agreement does not"
                + " provide for one  [/audit/auditors]";

        assertThat(lines(AuditRules.AUDITORS, auditors())).containsExactly(line);
        assertThat(lines(AuditRules.AUDITORS, auditors(CONTROLLER))).containsExactly(line);
        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(
                                CONTROLLER,
                                auditor(AuditorKind.CHOSEN_BY_PROCESSOR).build())))
                .containsExactly(line);
    }

    @Test
    void aMandatedAuditorIsRefused() {
        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(
                                CONTROLLER,
                                auditor(AuditorKind.MANDATED)
                                        .allowed(Stipulation.EXCLUDED)
                                        .build())))
                .containsExactly("VIOLATION ART28-3-H-3 The controller must be able to have an auditor of its own"
                        + " audit; the agreement"
                        + " excludes it  [clause 11.6, /audit/auditors/1/allowed]");
        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(auditor(AuditorKind.MANDATED)
                                .allowed(Stipulation.BLANK)
                                .build())))
                .containsExactly(
                        "VIOLATION ART28-3-H-3 The controller must be able to have an auditor of its own audit;"
                                + " the field for it"
                                + " is not filled in  [clause 11.6, /audit/auditors/0/allowed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"processor", "parties-jointly", "either-party"})
    void aVeto(String by) {
        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(
                                CONTROLLER,
                                auditor(AuditorKind.INDEPENDENT)
                                        .approval(Approval.builder()
                                                .by(Actor.of(by))
                                                .build())
                                        .build())))
                .containsExactly("WARNING ART28-3-H-3 The auditor is for the controller to mandate; the agreement"
                        + " asks for the"
                        + " consent of others  [clause 11.6, /audit/auditors/1/approval]");
    }

    @Test
    void consentOfTheControllerIsNoVeto() {
        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(auditor(AuditorKind.MANDATED)
                                .approval(
                                        Approval.builder().by(Actor.CONTROLLER).build())
                                .choice(Choice.<AuditorKind>builder()
                                        .holder(Actor.party("bakery"))
                                        .build())
                                .confidentiality(Duty.must(Actor.AUDITOR, Actor.PROCESSOR))
                                .build())))
                .isEmpty();
    }

    @Test
    void anAuditorThatOthersChoose() {
        String line = "WARNING ART28-3-H-3 The auditor is for the controller to mandate; the agreement lets"
                + " others choose one"
                + "  [clause 11.6, /audit/auditors/";

        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(
                                auditor(AuditorKind.MANDATED).build(),
                                auditor(AuditorKind.CHOSEN_BY_PROCESSOR).build(),
                                auditor(AuditorKind.INDEPENDENT)
                                        .choice(Choice.<AuditorKind>builder()
                                                .holder(Actor.PROCESSOR)
                                                .build())
                                        .build())))
                .containsExactly(line + "1/kind]", line + "2/choice]");
    }

    @Test
    void ofSeveralAuditorsThatAreRefusedTheFirstIsShown() {
        Auditor refused =
                auditor(AuditorKind.MANDATED).allowed(Stipulation.EXCLUDED).build();

        assertThat(DutyMessages.findings(AuditRules.AUDITORS, auditors(refused, refused)))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/audit/auditors/0/allowed");
    }

    @Test
    void competitorsAreExcluded() {
        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(
                                auditor(AuditorKind.MANDATED).build(),
                                auditor(AuditorKind.COMPETITOR)
                                        .allowed(Stipulation.EXCLUDED)
                                        .build())))
                .containsExactly("NOTE ART28-3-H-3 The auditor is for the controller to mandate; competitors of the"
                        + " processor are"
                        + " excluded  [clause 11.6, /audit/auditors/1]");
    }

    @Test
    void withoutAuditsThereIsNoAuditor() {
        assertThat(DutyMessages.outcome(AuditRules.AUDITORS, Sound.but(agreement -> agreement.audit(Audit.SILENT))))
                .isEqualTo(new NotApplicable(Reason.of("no-audit", "The agreement allows no audit")));
    }

    // ART28-3-H-7

    @Test
    void resultsAreKeptFromAuthorities() {
        assertThat(lines(
                        AuditRules.AUTHORITIES,
                        audit(audit -> audit.authorityDisclosure(statement(Stipulation.EXCLUDED)))))
                .containsExactly("VIOLATION ART28-3-H-7 The controller must be free to give results to a"
                        + " supervisory authority; the agreement"
                        + " forbids it  [clause 11.4, /audit/authorityDisclosure]");
        assertThat(lines(AuditRules.AUTHORITIES, audit(audit -> audit.authorityDisclosure(inPart()))))
                .containsExactly("WARNING ART28-3-H-7 The controller must be free to give results to a"
                        + " supervisory authority; the agreement"
                        + " limits this  [clause 11.4, /audit/authorityDisclosure]");
    }

    @Test
    void authoritiesAreKeptOut() {
        String line = "VIOLATION ART28-3-H-7 A supervisory authority must have access; the agreement excludes it"
                + "  [clause 11.2, /audit/authorityAccess]";
        Duty barred = Duty.builder()
                .obligor(Actor.PROCESSOR)
                .modality(Modality.MUST_NOT)
                .addSources(Source.of("11.2"))
                .build();
        Duty part = Duty.builder()
                .from(Sound.OWED.in("11.2"))
                .stipulation(Stipulation.IN_PART)
                .addMissing(Shortfall.of("premises"))
                .build();

        assertThat(lines(AuditRules.AUTHORITIES, audit(audit -> audit.authorityAccess(unstated(Stipulation.EXCLUDED)))))
                .containsExactly(line);
        assertThat(lines(AuditRules.AUTHORITIES, audit(audit -> audit.authorityAccess(barred))))
                .containsExactly(line);
        assertThat(lines(AuditRules.AUTHORITIES, audit(audit -> audit.authorityAccess(part))))
                .containsExactly("WARNING ART28-3-H-7 A supervisory authority must have access; the agreement"
                        + " limits it"
                        + "  [clause 11.2, /audit/authorityAccess]");
    }

    @Test
    void secrecyOfTheController() {
        String line = "WARNING ART28-3-H-7 The controller must be free to give results to a supervisory"
                + " authority; it owes secrecy"
                + " without that exception  [clause 4.9, ";
        Duty secrecy = Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).in("4.9");

        assertThat(lines(AuditRules.AUTHORITIES, secret(secrecy)))
                .containsExactly(line + "/audit/auditors/0/confidentiality]");
        assertThat(lines(AuditRules.AUTHORITIES, confidential(c -> c.controllerSecrecy(secrecy))))
                .containsExactly(line + "/confidentiality/controllerSecrecy]");
        assertThat(lines(
                        AuditRules.AUTHORITIES,
                        confidential(c -> c.mutual(
                                Duty.must(Actor.EACH_PARTY, Actor.OTHER_PARTY).in("4.9")))))
                .containsExactly(line + "/confidentiality/mutual]");
    }

    @ParameterizedTest
    @CsvSource({"legal-duty", "any-law", "eu-or-member-state-law", "authority-order"})
    void secrecyThatGivesWayToTheLaw(String code) {
        Condition exception = Condition.of(Sense.UNLESS, ConditionCode.of(code));
        Duty secrecy = Duty.must(Actor.CONTROLLER, Actor.PROCESSOR);
        Duty excepted = Duty.builder().from(secrecy).addConditions(exception).build();

        assertThat(lines(AuditRules.AUTHORITIES, secret(excepted))).isEmpty();
        assertThat(lines(AuditRules.AUTHORITIES, confidential(c -> c.controllerSecrecy(excepted))))
                .isEmpty();
        assertThat(lines(
                        AuditRules.AUTHORITIES,
                        confidential(c -> c.controllerSecrecy(secrecy).addExceptions(exception))))
                .isEmpty();
    }

    @Test
    void secrecyOfTheAuditorAloneIsFine() {
        assertThat(lines(AuditRules.AUTHORITIES, secret(Duty.must(Actor.AUDITOR, Actor.PROCESSOR))))
                .isEmpty();
    }

    @Test
    void secrecyBesideFreedomToTellAuthorities() {
        assertThat(lines(
                        AuditRules.AUTHORITIES,
                        Sound.but(agreement -> agreement.confidentiality(Confidentiality.builder()
                                .controllerSecrecy(Duty.must(Actor.CONTROLLER, Actor.PROCESSOR))
                                .build()))))
                .isEmpty();
    }

    // ART28-3-H-4

    @Test
    void aCapWithoutExceptions() {
        assertThat(lines(AuditRules.FREQUENCY, capped()))
                .containsExactly("WARNING ART28-3-H-4 A cap on the number of audits should have exceptions; missing:"
                        + " authority, incident  [clause 11.6, /audit/frequencyExceptions]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"security-breach", "genuine-concern", "breach-found", "fault-of-processor"})
    void aCapWithAnExceptionForIncidentsOnly(String code) {
        assertThat(lines(AuditRules.FREQUENCY, capped(when(code))))
                .containsExactly("WARNING ART28-3-H-4 A cap on the number of audits should have exceptions; missing:"
                        + " authority  [clause 11.6, /audit/frequencyExceptions]");
        assertThat(lines(AuditRules.FREQUENCY, capped(when("authority-order"), when(code))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"authority-order", "legal-duty", "any-law", "eu-or-member-state-law"})
    void aCapWithAnExceptionForAuthoritiesOnly(String code) {
        assertThat(lines(AuditRules.FREQUENCY, capped(when(code))))
                .containsExactly("WARNING ART28-3-H-4 A cap on the number of audits should have exceptions; missing:"
                        + " incident  [clause 11.6, /audit/frequencyExceptions]");
    }

    @Test
    void anAuthorityThatHasAccessAnywayNeedsNoException() {
        Duty access = Duty.must(Actor.PROCESSOR, Actor.AUTHORITY);
        Duty barred = Duty.builder().from(access).modality(Modality.MUST_NOT).build();

        assertThat(lines(AuditRules.FREQUENCY, access(access))).isEmpty();
        assertThat(lines(AuditRules.FREQUENCY, access(barred))).hasSize(1);
        assertThat(lines(AuditRules.FREQUENCY, access(unstated(Stipulation.EXCLUDED))))
                .hasSize(1);
    }

    @Test
    void exceptionsThatAreNone() {
        Condition own = Condition.builder()
                .from(when("genuine-concern"))
                .judgedBy(Actor.PROCESSOR)
                .build();
        Condition turned = Condition.of(Sense.UNLESS, ConditionCode.SECURITY_BREACH);

        assertThat(DutyMessages.findings(
                        AuditRules.FREQUENCY, capped(own, turned, when("office-hours"), when("legal-duty"))))
                .extracting(Finding::arguments)
                .containsExactly(List.of("incident"));
        assertThat(lines(
                        AuditRules.FREQUENCY,
                        capped(
                                Condition.builder()
                                        .from(own)
                                        .judgedBy(Actor.CONTROLLER)
                                        .build(),
                                when("legal-duty"))))
                .isEmpty();
    }

    @Test
    void anExceptionThatIsNotKnown() {
        assertThat(DutyMessages.outcome(AuditRules.FREQUENCY, capped(when("press-reports"), when("legal-duty"))))
                .isEqualTo(Undetermined.without(new Reason(
                        "exception",
                        List.of("press-reports"),
                        "whether the exception press-reports takes in incidents or requests of authorities")));
        assertThat(lines(
                        AuditRules.FREQUENCY,
                        capped(when("press-reports"), when("legal-duty"), when("security-breach"))))
                .isEmpty();
    }

    static Stream<Arguments> frequencies() {
        Recurring none = recurring(Bound.AT_MOST, Optional.empty(), Optional.empty());
        Recurring most = recurring(Bound.AT_MOST, Optional.of(1), Optional.of(Cycle.YEAR));
        Recurring least = recurring(Bound.AT_LEAST, Optional.of(1), Optional.of(Cycle.YEAR));
        return Stream.of(
                Arguments.of(most, true),
                Arguments.of(recurring(Bound.EXACTLY, Optional.of(1), Optional.of(Cycle.YEAR)), true),
                Arguments.of(recurring(Bound.AT_MOST, Optional.of(3), Optional.empty()), true),
                Arguments.of(recurring(Bound.AT_MOST, Optional.empty(), Optional.of(Cycle.YEAR)), true),
                Arguments.of(combined(Combination.ALTERNATIVE, least, most), true),
                Arguments.of(none, false),
                Arguments.of(least, false),
                Arguments.of(combined(Combination.ALTERNATIVE, least, none), false),
                Arguments.of(TimeLimit.atMost(Period.ofDays(3)), false));
    }

    @ParameterizedTest
    @MethodSource("frequencies")
    void onlyAMaximumIsACap(TimeLimit frequency, boolean cap) {
        assertThat(lines(AuditRules.FREQUENCY, audit(audit -> audit.frequency(frequency))))
                .hasSize(cap ? 1 : 0);
    }

    @Test
    void aFrequencyElsewhere() {
        assertThat(DutyMessages.outcome(AuditRules.FREQUENCY, audit(audit -> audit.frequency(ELSEWHERE))))
                .isEqualTo(Undetermined.without(
                        Reason.of("frequency-elsewhere", "how often audits are allowed, which another document says")));
    }

    // ART28-3-H-5

    /** 22 working days take in five weekends at worst: 32 days. */
    @ParameterizedTest
    @CsvSource({"P31D, 31", "PT721H, 31", "P1M, 31", "P22WD, 32", "P90D, 90"})
    void longNotice(String period, int days) {
        assertThat(lines(AuditRules.NOTICE, notice(TimeLimit.atLeastBefore(Period.parse(period)))))
                .containsExactly("WARNING ART28-3-H-5 Notice of an audit should be at most 30 days; the agreement asks"
                        + " for " + days + " days  [clause 11.4, /audit/notice/limits/0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P30D", "PT720H", "P4W", "P20WD", "P14D", "P0D"})
    void noticeThatIsNotExcessive(String period) {
        assertThat(lines(AuditRules.NOTICE, notice(TimeLimit.atLeastBefore(Period.parse(period)))))
                .isEmpty();
    }

    @Test
    void ofNoticesOfOneLengthTheFirstIsShown() {
        assertThat(DutyMessages.findings(
                        AuditRules.NOTICE,
                        audit(audit -> audit.notice(Duty.must(Actor.CONTROLLER, Actor.PROCESSOR)
                                .within(
                                        TimeLimit.atLeastBefore(Period.ofDays(35)),
                                        TimeLimit.atLeastBefore(Period.of(5, Unit.WEEK)))))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/audit/notice/limits/0");
    }

    @Test
    void aPolicyMovesTheNotice() {
        DataProcessingAgreement agreement = notice(TimeLimit.atLeastBefore(Period.ofDays(15)));

        assertThat(DutyMessages.lines(AuditRules.NOTICE, PolicyNumber.AUDIT_NOTICE, 14, agreement))
                .containsExactly("WARNING ART28-3-H-5 Notice of an audit should be at most 14 days; the agreement asks"
                        + " for 15 days  [clause 11.4, /audit/notice/limits/0]");
        assertThat(DutyMessages.lines(AuditRules.NOTICE, PolicyNumber.AUDIT_NOTICE, 15, agreement))
                .isEmpty();
    }

    static Stream<Arguments> notices() {
        TimeLimit days40 = TimeLimit.atLeastBefore(Period.ofDays(40));
        TimeLimit days5 = TimeLimit.atLeastBefore(Period.ofDays(5));
        return Stream.of(
                Arguments.of(combined(Combination.ALTERNATIVE, days5, days40), 40),
                Arguments.of(TimeLimit.atLeast(Period.ofDays(35)), 35),
                Arguments.of(
                        new Extended(
                                days5,
                                Period.ofDays(30),
                                Optional.empty(),
                                Optional.empty(),
                                Bindingness.FIRM,
                                List.of()),
                        35),
                Arguments.of(before(Bound.EXACTLY, 33), 33));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void longNoticeInOtherWords(TimeLimit limit, int days) {
        assertThat(DutyMessages.findings(AuditRules.NOTICE, notice(limit)))
                .extracting(Finding::arguments)
                .containsExactly(List.of(Integer.toString(days), "30"));
    }

    static Stream<TimeLimit> noticesWithoutALongPeriod() {
        return Stream.of(
                TimeLimit.prompt(Promptness.REASONABLE_NOTICE),
                before(Bound.AT_MOST, 60),
                new Extended(
                        TimeLimit.prompt(Promptness.REASONABLE_NOTICE),
                        Period.ofDays(60),
                        Optional.empty(),
                        Optional.empty(),
                        Bindingness.FIRM,
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("noticesWithoutALongPeriod")
    void reasonableNotice(TimeLimit limit) {
        assertThat(lines(AuditRules.NOTICE, notice(limit))).isEmpty();
    }

    @Test
    void noNotice() {
        assertThat(lines(AuditRules.NOTICE, audit(audit -> audit.notice(Duty.SILENT))))
                .isEmpty();
    }

    @Test
    void aShorterNoticeAfterIncidentsDoesNotMendALongOne() {
        Duty after = Duty.builder()
                .from(Sound.agreement().audit().notice())
                .limits(List.of(TimeLimit.atLeastBefore(Period.ofDays(31)), TimeLimit.atLeastBefore(Period.ofDays(40))))
                .build();

        assertThat(DutyMessages.findings(
                        AuditRules.NOTICE,
                        audit(audit -> audit.notice(Duty.builder()
                                .from(Sound.agreement().audit().notice())
                                .addVariants(after)
                                .build()))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/audit/notice/variants/0/limits/1");
    }

    @Test
    void noticeThatNeedNotBeGiven() {
        for (Modality modality : List.of(Modality.MAY, Modality.MUST_NOT)) {
            assertThat(lines(
                            AuditRules.NOTICE,
                            audit(audit -> audit.notice(Duty.builder()
                                    .modality(modality)
                                    .addLimits(TimeLimit.atLeastBefore(Period.ofDays(90)))
                                    .build()))))
                    .isEmpty();
        }
    }

    static Stream<TimeLimit> noticesOfUnknownLength() {
        return Stream.of(
                ELSEWHERE,
                new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of()),
                new NumberOnly(40, Bound.AT_LEAST, Direction.BEFORE, Optional.empty(), Bindingness.FIRM, List.of()));
    }

    @ParameterizedTest
    @MethodSource("noticesOfUnknownLength")
    void noticeOfUnknownLength(TimeLimit limit) {
        assertThat(DutyMessages.outcome(AuditRules.NOTICE, notice(limit)))
                .isEqualTo(Undetermined.without(Reason.of("notice", "the length of the notice of an audit")));
    }

    // ART28-3-H-6

    @Test
    void d25_aHighPriceInAdvance() {
        String line = "VIOLATION ART28-3-H-6 The right to audit must not depend on a price in advance that is due after"
                + " a breach as well; the agreement makes it depend  [clause 11.7,"
                + " /audit/verification/remuneration/0/inAdvance]";

        for (Basis basis : List.of(Basis.FIXED, Basis.HOURLY, Basis.REMAINING_FEES)) {
            assertThat(lines(AuditRules.COST, inAdvance(price -> price.basis(basis))))
                    .containsExactly(line);
        }
        assertThat(lines(AuditRules.COST, inAdvance(price -> price.amount(new Money(new BigDecimal("5000"), "EUR")))))
                .containsExactly(line);
        assertThat(lines(
                        AuditRules.COST,
                        inAdvance(price -> price.basis(Basis.FIXED).addConditions(when("legal-duty")))))
                .containsExactly(line);
    }

    @Test
    void d25_aPriceInAdvanceThatIsLeftOpen() {
        String line =
                "WARNING ART28-3-H-6 An audit should not depend on a price paid in advance; the agreement makes it"
                        + " depend  [clause 11.7, /audit/verification/remuneration/0/inAdvance]";

        assertThat(lines(AuditRules.COST, inAdvance(price -> price))).containsExactly(line);
        for (Basis basis : List.of(Basis.BY_AGREEMENT, Basis.IN_OTHER_DOCUMENT)) {
            assertThat(lines(AuditRules.COST, inAdvance(price -> price.basis(basis))))
                    .containsExactly(line);
        }
    }

    /** The right is whole where audits after a breach are free; the rest is commercial. */
    @Test
    void notReported_aPriceInAdvanceThatSparesAuditsAfterABreach() {
        Remuneration spare = price(price -> price.payer(Actor.PROCESSOR).addConditions(when("breach-found")));
        Remuneration fixed = price(price -> price.basis(Basis.FIXED).inAdvance(Stipulation.STIPULATED));

        assertThat(lines(
                        AuditRules.COST,
                        inAdvance(price -> price.basis(Basis.FIXED).addConditions(when("no-breach-found")))))
                .isEmpty();
        assertThat(lines(AuditRules.COST, paid(fixed, spare))).isEmpty();
        assertThat(DutyMessages.outcome(
                        AuditRules.COST,
                        inAdvance(price -> price.basis(Basis.FIXED).addConditions(when("press-reports")))))
                .isEqualTo(Undetermined.without(new Reason(
                        "condition",
                        List.of("press-reports"),
                        "whether a price under the condition press-reports is due after a breach as well")));
    }

    private static DataProcessingAgreement inAdvance(UnaryOperator<Remuneration.Builder> more) {
        return priced(price -> more.apply(price.payer(Actor.CONTROLLER).inAdvance(Stipulation.STIPULATED)));
    }

    /** Cost terms by themselves are no violation, and cost is not excessive. */
    @ParameterizedTest
    @ValueSource(strings = {"at-cost", "reasonable"})
    void notReported_aFairPriceInAdvanceIsNoViolation(String basis) {
        assertThat(DutyMessages.findings(
                        AuditRules.COST,
                        priced(price -> price.basis(Basis.of(basis)).inAdvance(Stipulation.STIPULATED))))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    static Stream<Remuneration> pricesThatLeaveTheRightWhole() {
        return Stream.of(
                price(price -> price.addConditions(when("no-breach-found"))),
                price(price -> price.addConditions(Condition.of(Sense.UNLESS, ConditionCode.BREACH_FOUND))),
                price(price -> price.addConditions(Condition.of(Sense.UNLESS, ConditionCode.FAULT_OF_PROCESSOR))),
                price(price -> price.addConditions(Condition.of(Sense.UNLESS, ConditionCode.SECURITY_BREACH))),
                price(price -> price.addConditions(when("press-reports"), when("fault-of-controller"))),
                price(price -> price.addConditions(when("beyond-normal-service"))),
                price(price -> price.addConditions(Condition.of(Sense.TO_THE_EXTENT, ConditionCode.EXTENSIVE_WORK))),
                price(price -> price.basis(Basis.OWN_COST).payer(Actor.CONTROLLER)),
                price(price -> price.basis(Basis.NONE).inAdvance(Stipulation.STIPULATED)),
                price(price -> price.payer(Actor.EACH_PARTY)),
                price(price -> price.payer(Actor.PROCESSOR)),
                price(price -> price.basis(Basis.IN_OTHER_DOCUMENT).in(reference(Resolution.RESOLVED))));
    }

    @ParameterizedTest
    @MethodSource("pricesThatLeaveTheRightWhole")
    void aPriceThatLeavesTheRightWhole(Remuneration price) {
        assertThat(lines(AuditRules.COST, paid(price))).isEmpty();
    }

    static Stream<Remuneration> pricesWithoutAnException() {
        return Stream.of(
                price(price -> price),
                price(price -> price.free(1).freePer(Cycle.YEAR)),
                price(price -> price.basis(Basis.BY_AGREEMENT)),
                price(price -> price.addConditions(when("breach-found"))),
                price(price -> price.addConditions(Condition.of(Sense.UNLESS, ConditionCode.NO_BREACH_FOUND))),
                price(price ->
                        price.addConditions(Condition.of(Sense.HAVING_REGARD_TO, ConditionCode.NO_BREACH_FOUND))),
                price(price -> price.addConditions(when("legal-duty"))));
    }

    @ParameterizedTest
    @MethodSource("pricesWithoutAnException")
    void aPriceWithoutAnException(Remuneration price) {
        assertThat(DutyMessages.findings(AuditRules.COST, paid(price)))
                .extracting(Finding::key)
                .containsExactly("breaches-too");
    }

    static Stream<Remuneration> termsThatSpareAuditsAfterABreach() {
        return Stream.of(
                price(price -> price.payer(Actor.PROCESSOR).addConditions(when("breach-found"))),
                price(price -> price.basis(Basis.NONE).addConditions(when("security-breach"))));
    }

    @ParameterizedTest
    @MethodSource("termsThatSpareAuditsAfterABreach")
    void anotherTermSparesAuditsAfterABreach(Remuneration spare) {
        Remuneration price = price(more -> more.basis(Basis.HOURLY));
        Duty contribution =
                Duty.builder().from(Sound.OWED).addRemuneration(spare).build();

        assertThat(lines(AuditRules.COST, paid(price, spare))).isEmpty();
        assertThat(lines(
                        AuditRules.COST,
                        audit(audit -> audit.verification(pricedRight(price)).contribution(contribution))))
                .isEmpty();
        assertThat(lines(
                        AuditRules.COST,
                        DataProcessingAgreement.builder()
                                .from(paid(price))
                                .addRemuneration(spare)
                                .build()))
                .isEmpty();
    }

    @Test
    void theFirstPriceOfAllPlaces() {
        Remuneration price = price(more -> more);
        Duty contribution =
                Duty.builder().from(Sound.OWED).addRemuneration(price).build();
        Duty variant = Duty.builder()
                .from(Sound.agreement().audit().verification())
                .addVariants(pricedRight(price(more -> more.payer(Actor.PROCESSOR)), price))
                .build();

        assertThat(pointers(audit(audit -> audit.contribution(contribution))))
                .containsExactly("/audit/contribution/remuneration/0");
        assertThat(pointers(audit(audit -> audit.verification(variant).contribution(contribution))))
                .containsExactly("/audit/verification/variants/0/remuneration/1");
    }

    @Test
    void aPriceOfTheGeneralList() {
        for (String term : List.of("/audit", "/audit/verification", "/audit/contribution")) {
            assertThat(pointers(Sound.but(agreement ->
                            agreement.addRemuneration(price(price -> price.addCovers(TermPath.of(term)))))))
                    .as(term)
                    .containsExactly("/remuneration/0");
        }
        for (String term : List.of("/audit/information", "/assistance", "/audit/subProcessors")) {
            assertThat(pointers(Sound.but(agreement ->
                            agreement.addRemuneration(price(price -> price.addCovers(TermPath.of(term)))))))
                    .as(term)
                    .isEmpty();
        }
    }

    @Test
    void aPriceOfAuditsElsewhere() {
        Outcome unknown = Undetermined.without(Reason.of("price", "the price of audits, which stands elsewhere"));

        assertThat(DutyMessages.outcome(AuditRules.COST, priced(price -> price.basis(Basis.IN_OTHER_DOCUMENT))))
                .isEqualTo(unknown);
        assertThat(DutyMessages.outcome(AuditRules.COST, priced(price -> price.in(reference(Resolution.BROKEN)))))
                .isEqualTo(unknown);
    }

    @Test
    void aPriceUnderAConditionThatIsNotKnown() {
        assertThat(DutyMessages.outcome(AuditRules.COST, priced(price -> price.addConditions(when("press-reports")))))
                .isEqualTo(Undetermined.without(new Reason(
                        "condition",
                        List.of("press-reports"),
                        "whether a price under the condition press-reports is due after a breach as well")));
    }

    @Test
    void aPriceOfAuditsThatAreNotAllowedIsOne() {
        assertThat(pointers(audit(audit -> audit.verification(Duty.SILENT)
                        .contribution(Duty.builder()
                                .from(Sound.OWED)
                                .addRemuneration(price(price -> price))
                                .build()))))
                .containsExactly("/audit/contribution/remuneration/0");
    }

    // ART28-3-H-8

    @Test
    void noProcedure() {
        DataProcessingAgreement agreement =
                audit(audit -> audit.notice(Duty.SILENT).subProcessors(Oversight.SILENT));
        String line = "ART28-3-H-8 The agreement should say how audits proceed; missing for: processor,"
                + " sub-processors  [clause 11.2, /audit/procedureIn]";

        assertThat(lines(AuditRules.PROCEDURE, agreement)).containsExactly("NOTE " + line);
        assertThat(DutyMessages.lines(AuditRules.PROCEDURE, Template.DK_SCC_2019, agreement))
                .containsExactly("VIOLATION " + line);
        assertThat(DutyMessages.lines(AuditRules.PROCEDURE, Template.EU_SCC_2021_915, agreement))
                .containsExactly("NOTE " + line);
    }

    @Test
    void aProcedureForSubProcessorsOnly() {
        assertThat(lines(AuditRules.PROCEDURE, audit(audit -> audit.notice(Duty.SILENT))))
                .containsExactly("NOTE ART28-3-H-8 The agreement should say how audits proceed; missing for: processor"
                        + "  [clause 11.2, /audit/procedureIn]");
    }

    @Test
    void aProcedureForTheProcessorOnly() {
        assertThat(lines(AuditRules.PROCEDURE, audit(audit -> audit.subProcessors(Oversight.SILENT))))
                .containsExactly("NOTE ART28-3-H-8 The agreement should say how audits proceed; missing for:"
                        + " sub-processors  [clause 11.2, /audit/subProcessors/verification]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Resolution.class,
            names = {"BROKEN", "WRONG_TARGET"})
    void aProcedureThatIsAnnouncedAndNotThere(Resolution resolution) {
        assertThat(lines(
                        AuditRules.PROCEDURE,
                        audit(audit -> audit.notice(Duty.SILENT)
                                .addProcedureIn(reference(Resolution.UNCHECKED), reference(resolution)))))
                .containsExactly("NOTE ART28-3-H-8 The agreement should say how audits proceed; missing for: processor"
                        + "  [clause 11.8, /audit/procedureIn/1]");
    }

    @Test
    void ofSeveralProceduresThatAreNotThereTheFirstIsShown() {
        assertThat(lines(
                        AuditRules.PROCEDURE,
                        audit(audit -> audit.notice(Duty.SILENT)
                                .addProcedureIn(reference(Resolution.BROKEN), reference(Resolution.WRONG_TARGET)))))
                .containsExactly("NOTE ART28-3-H-8 The agreement should say how audits proceed; missing for: processor"
                        + "  [clause 11.8, /audit/procedureIn/0]");
    }

    @Test
    void aProcedureThatNobodyHasLookedAt() {
        assertThat(DutyMessages.outcome(
                        AuditRules.PROCEDURE,
                        audit(audit -> audit.notice(Duty.SILENT)
                                .subProcessors(Oversight.SILENT)
                                .addProcedureIn(reference(Resolution.UNCHECKED)))))
                .isEqualTo(Undetermined.without(Reason.of(
                        "procedure", "whether the procedure for audits that the agreement announces is there")));
    }

    static Stream<Consumer<Audit.Builder>> procedures() {
        return Stream.of(
                audit -> audit.addProcedureIn(reference(Resolution.BROKEN), reference(Resolution.RESOLVED)),
                audit -> audit.frequency(recurring(Bound.AT_LEAST, Optional.of(1), Optional.of(Cycle.YEAR))),
                audit -> audit.notice(Duty.must(Actor.CONTROLLER, Actor.PROCESSOR)),
                audit -> audit.addPlan(Item.of(PlanContent.SCOPE)),
                audit -> audit.addConduct(when("office-hours")),
                audit -> audit.report(Sound.OWED));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void aProcedureForTheProcessor(Consumer<Audit.Builder> procedure) {
        assertThat(lines(AuditRules.PROCEDURE, audit(audit -> {
                    audit.notice(Duty.SILENT);
                    procedure.accept(audit);
                })))
                .isEmpty();
    }

    @Test
    void withoutSubProcessorsNoneAreAudited() {
        assertThat(lines(
                        AuditRules.PROCEDURE,
                        DataProcessingAgreement.builder()
                                .from(audit(audit -> audit.subProcessors(Oversight.SILENT)))
                                .subProcessing(SubProcessing.none())
                                .build()))
                .isEmpty();
    }

    private static Condition when(String code) {
        return Condition.of(Sense.IF, ConditionCode.of(code));
    }

    private static DataProcessingAgreement capped(Condition... exceptions) {
        return audit(audit -> audit.frequency(recurring(Bound.AT_MOST, Optional.of(1), Optional.of(Cycle.YEAR))
                        .in("11.6"))
                .addFrequencyExceptions(exceptions));
    }

    private static DataProcessingAgreement access(Duty access) {
        return DataProcessingAgreement.builder()
                .from(capped(when("security-breach")))
                .audit(Audit.builder()
                        .from(capped(when("security-breach")).audit())
                        .authorityAccess(access)
                        .build())
                .build();
    }

    private static Recurring recurring(Bound bound, Optional<Integer> times, Optional<Cycle> per) {
        return new Recurring(bound, times, per, Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static Combined combined(Combination how, TimeLimit... parts) {
        return new Combined(how, List.of(parts), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static Measured before(Bound bound, int days) {
        return new Measured(
                bound,
                Period.ofDays(days),
                Direction.BEFORE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    private static DataProcessingAgreement notice(TimeLimit limit) {
        return audit(audit -> audit.notice(
                Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).within(limit).in("11.4")));
    }

    private static Remuneration price(UnaryOperator<Remuneration.Builder> more) {
        return more.apply(Remuneration.builder().addSources(Source.of("11.7"))).build();
    }

    private static Reference reference(Resolution resolution) {
        return Reference.builder()
                .label("Annex D")
                .resolution(resolution)
                .addSources(Source.of("11.8"))
                .build();
    }

    private static Duty pricedRight(Remuneration... prices) {
        return Duty.builder()
                .from(Sound.agreement().audit().verification())
                .addRemuneration(prices)
                .build();
    }

    private static DataProcessingAgreement priced(UnaryOperator<Remuneration.Builder> more) {
        return paid(price(more));
    }

    private static DataProcessingAgreement paid(Remuneration... prices) {
        return audit(audit -> audit.verification(pricedRight(prices)));
    }

    private static List<String> pointers(DataProcessingAgreement agreement) {
        return DutyMessages.findings(AuditRules.COST, agreement).stream()
                .map(finding -> finding.pointer().value())
                .toList();
    }

    private static List<String> lines(Rule rule, DataProcessingAgreement agreement) {
        return DutyMessages.lines(rule, agreement);
    }

    private static DataProcessingAgreement verification(Duty duty) {
        return audit(audit -> audit.verification(duty));
    }

    private static DataProcessingAgreement inspections(Statement statement) {
        return audit(audit -> audit.inspections(statement));
    }

    private static DataProcessingAgreement contribution(Duty duty) {
        return audit(audit -> audit.contribution(duty));
    }

    private static DataProcessingAgreement auditors(Auditor... auditors) {
        return audit(audit -> audit.auditors(List.of(auditors)));
    }

    private static Auditor.Builder auditor(AuditorKind kind) {
        return Auditor.builder().kind(kind).addSources(Source.of("11.6"));
    }

    /** Nothing is said of authorities, and the controller as auditor owes secrecy. */
    private static DataProcessingAgreement secret(Duty secrecy) {
        Auditor controller =
                Auditor.builder().from(CONTROLLER).confidentiality(secrecy).build();
        return audit(audit -> audit.authorityDisclosure(Statement.SILENT).auditors(List.of(controller)));
    }

    private static DataProcessingAgreement confidential(Consumer<Confidentiality.Builder> change) {
        Confidentiality.Builder confidentiality = Confidentiality.builder();
        change.accept(confidentiality);
        return Sound.but(agreement -> agreement.audit(Audit.asInLaw()).confidentiality(confidentiality.build()));
    }

    private static DataProcessingAgreement audit(Consumer<Audit.Builder> change) {
        Audit.Builder audit = Audit.builder().from(Sound.agreement().audit());
        change.accept(audit);
        return Sound.but(agreement -> agreement.audit(audit.build()));
    }

    private static Substitute substitute(SubstituteEffect effect) {
        return Substitute.builder().effect(effect).addSources(Source.of("11.5")).build();
    }

    private static Duty unstated(Stipulation stipulation) {
        return Duty.builder()
                .stipulation(stipulation)
                .addSources(Source.of("11.2"))
                .build();
    }

    private static Statement statement(Stipulation stipulation) {
        return Statement.builder()
                .stipulation(stipulation)
                .addSources(Source.of("11.4"))
                .build();
    }

    private static Statement inPart() {
        return Statement.builder()
                .stipulation(Stipulation.IN_PART)
                .addMissing(Shortfall.of("premises"))
                .addSources(Source.of("11.4"))
                .build();
    }
}
