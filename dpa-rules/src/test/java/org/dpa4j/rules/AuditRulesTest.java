package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Auditor;
import org.dpa4j.model.obligation.AuditorKind;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.Substitute;
import org.dpa4j.model.obligation.SubstituteEffect;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditRulesTest {
    private static final Auditor CONTROLLER =
            Auditor.builder().kind(AuditorKind.CONTROLLER).build();

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(Stream.of(AuditRules.INFORMATION, AuditRules.AUDITS, AuditRules.AUDITORS, AuditRules.AUTHORITIES)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
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
                .containsExactly("VIOLATION ART28-3-H-2 The agreement does not contain a duty to allow audits by the"
                        + " controller  [/audit/verification]");
    }

    @Test
    void auditsAreExcluded() {
        String line = "VIOLATION ART28-3-H-2 The agreement excludes a duty to allow audits by the controller"
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
                .containsExactly("VIOLATION ART28-3-H-2 The field for a duty to allow audits by the controller is not"
                        + " filled in  [clause 11.2, /audit/verification]");
    }

    @Test
    void auditsByOthers() {
        assertThat(lines(
                        AuditRules.AUDITS,
                        verification(Duty.may(Actor.SUPERVISORY_AUTHORITY, Actor.PROCESSOR)
                                .in("11.2"))))
                .containsExactly("VIOLATION ART28-3-H-2 The text lays a duty to allow audits by the controller on the"
                        + " supervisory-authority, not on the processor  [clause 11.2, /audit/verification]");
    }

    @Test
    void auditsThatTheProcessorMayAllow() {
        assertThat(lines(
                        AuditRules.AUDITS,
                        verification(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).in("11.2"))))
                .containsExactly(
                        "WARNING ART28-3-H-2 The agreement leaves a duty to allow audits by the controller to the"
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
                .containsExactly(
                        "WARNING ART28-3-H-2 The agreement contains a duty to allow audits by the controller only"
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
                .containsExactly("VIOLATION ART28-3-H-2 Audits include inspections; the agreement excludes inspections"
                        + "  [clause 11.4, /audit/inspections]");
        assertThat(lines(AuditRules.AUDITS, inspections(statement(Stipulation.BLANK))))
                .containsExactly("VIOLATION ART28-3-H-2 Audits include inspections; the field for them is not filled in"
                        + "  [clause 11.4, /audit/inspections]");
        assertThat(lines(AuditRules.AUDITS, inspections(Statement.SILENT)))
                .containsExactly("WARNING ART28-3-H-2 Audits include inspections; the agreement does not say so in full"
                        + "  [/audit/inspections]");
        assertThat(lines(AuditRules.AUDITS, inspections(inPart())))
                .containsExactly("WARNING ART28-3-H-2 Audits include inspections; the agreement does not say so in full"
                        + "  [clause 11.4, /audit/inspections]");
    }

    @Test
    void contribution() {
        String unsaid = "WARNING ART28-3-H-2 The processor contributes to audits; no duty of it to do so is agreed";

        assertThat(lines(AuditRules.AUDITS, contribution(unstated(Stipulation.EXCLUDED))))
                .containsExactly("VIOLATION ART28-3-H-2 The processor contributes to audits; the agreement excludes it"
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
                        "VIOLATION ART28-3-H-2 Audits cannot be replaced; the agreement lets reports or certificates"
                                + " replace them  [clause 11.5, /audit/substitutes/0/effect]",
                        "WARNING ART28-3-H-2 Audits cannot be replaced; reports or certificates replace them for what they"
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

    // ART28-3-H-3

    @Test
    void noMandatedAuditor() {
        String line = "VIOLATION ART28-3-H-3 An auditor mandated by the controller may audit; the agreement does not"
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
                .containsExactly("VIOLATION ART28-3-H-3 An auditor mandated by the controller may audit; the agreement"
                        + " excludes it  [clause 11.6, /audit/auditors/1/allowed]");
        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(auditor(AuditorKind.MANDATED)
                                .allowed(Stipulation.BLANK)
                                .build())))
                .containsExactly(
                        "VIOLATION ART28-3-H-3 An auditor mandated by the controller may audit; the field for it"
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
                .containsExactly("WARNING ART28-3-H-3 The controller mandates the auditor; the agreement asks for the"
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
        String line = "WARNING ART28-3-H-3 The controller mandates the auditor; the agreement lets others choose one"
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
    void competitorsAreExcluded() {
        assertThat(lines(
                        AuditRules.AUDITORS,
                        auditors(
                                auditor(AuditorKind.MANDATED).build(),
                                auditor(AuditorKind.COMPETITOR)
                                        .allowed(Stipulation.EXCLUDED)
                                        .build())))
                .containsExactly(
                        "NOTE ART28-3-H-3 The controller mandates the auditor; competitors of the processor are"
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
                .containsExactly("VIOLATION ART28-3-H-7 Results may be given to a supervisory authority; the agreement"
                        + " forbids it  [clause 11.4, /audit/authorityDisclosure]");
        assertThat(lines(AuditRules.AUTHORITIES, audit(audit -> audit.authorityDisclosure(inPart()))))
                .containsExactly("WARNING ART28-3-H-7 Results may be given to a supervisory authority; the agreement"
                        + " limits this  [clause 11.4, /audit/authorityDisclosure]");
    }

    @Test
    void authoritiesAreKeptOut() {
        String line = "VIOLATION ART28-3-H-7 A supervisory authority has access; the agreement excludes it"
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
                .containsExactly("WARNING ART28-3-H-7 A supervisory authority has access; the agreement limits it"
                        + "  [clause 11.2, /audit/authorityAccess]");
    }

    @Test
    void secrecyOfTheController() {
        String line = "WARNING ART28-3-H-7 Results may be given to a supervisory authority; the controller owes secrecy"
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
