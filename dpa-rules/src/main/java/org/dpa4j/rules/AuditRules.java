package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
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
import org.dpa4j.model.statement.Stipulation;

/** Information and audits, GDPR Art. 28(3)(h). */
final class AuditRules {
    private static final Set<ConditionCode> LAW = Set.of(
            ConditionCode.LEGAL_DUTY,
            ConditionCode.ANY_LAW,
            ConditionCode.EU_OR_MEMBER_STATE_LAW,
            ConditionCode.AUTHORITY_ORDER);

    static final Rule INFORMATION = rule(
                    "ART28-3-H-1", "The processor makes all information available that shows compliance")
            .citing("GDPR Art. 28(3)(h)")
            .covers(25)
            .remedy("State that the processor makes available all information needed to show compliance with Art. 28.")
            .duty("a duty to make available all information needed to show compliance")
            .check((agreement, context, rule) ->
                    Duties.owed(rule, "/audit/information", agreement.audit().information()));

    static final Rule AUDITS = rule(
                    "ART28-3-H-2", "Audits and inspections are allowed and supported, and nothing replaces them")
            .citing("GDPR Art. 28(3)(h)", "2021/915 cl. 7.6")
            .covers(26)
            .remedy("State that the processor allows for and contributes to audits, including inspections; let reports"
                    + " come first at most.")
            .duty("a duty to allow audits by the controller")
            .violation("no-inspections", "Audits include inspections; the agreement excludes inspections")
            .violation("blank-inspections", "Audits include inspections; the field for them is not filled in")
            .warning("inspections-unsaid", "Audits include inspections; the agreement does not say so in full")
            .violation("no-contribution", "The processor contributes to audits; the agreement excludes it")
            .warning("contribution-unsaid", "The processor contributes to audits; no duty of it to do so is agreed")
            .violation("replaced", "Audits cannot be replaced; the agreement lets reports or certificates replace them")
            .warning(
                    "partly-replaced",
                    "Audits cannot be replaced; reports or certificates replace them for what they cover")
            .check((agreement, context, rule) -> audits(rule, agreement.audit()));

    /** Secrecy as a condition of an audit is fair; consent to the auditor is a veto. */
    static final Rule AUDITORS = rule("ART28-3-H-3", "An auditor mandated by the controller may audit, without a veto")
            .citing("GDPR Art. 28(3)(h)", "2021/915 cl. 7.6(d)", "EDPB-07/2020 s. 1.3.8")
            .covers(26)
            .remedy("Let the controller mandate the auditor; at most exclude competitors of the processor.")
            .violation(
                    Duties.MISSING,
                    "An auditor mandated by the controller may audit; the agreement does not provide for one")
            .violation(Duties.EXCLUDED, "An auditor mandated by the controller may audit; the agreement excludes it")
            .violation(
                    Duties.BLANK, "An auditor mandated by the controller may audit; the field for it is not filled in")
            .warning("veto", "The controller mandates the auditor; the agreement asks for the consent of others")
            .warning("other-choice", "The controller mandates the auditor; the agreement lets others choose one")
            .note("no-competitor", "The controller mandates the auditor; competitors of the processor are excluded")
            .check((agreement, context, rule) -> auditors(agreement, rule, agreement.audit()));

    static final Rule AUTHORITIES = rule(
                    "ART28-3-H-7", "Nothing keeps audit results, or access, from supervisory authorities")
            .citing("GDPR Art. 31", "GDPR Art. 58(1)", "2021/915 cl. 7.6(e)", "DK-SCC cl. 12")
            .remedy("Except supervisory authorities from every duty of secrecy on audits and measures.")
            .violation("no-disclosure", "Results may be given to a supervisory authority; the agreement forbids it")
            .violation("no-access", "A supervisory authority has access; the agreement excludes it")
            .warning("part-disclosure", "Results may be given to a supervisory authority; the agreement limits this")
            .warning("part-access", "A supervisory authority has access; the agreement limits it")
            .warning(
                    "secrecy",
                    "Results may be given to a supervisory authority; the controller owes secrecy without that exception")
            .check((agreement, context, rule) -> authorities(agreement, rule));

    private static Outcome audits(StatedRule rule, Audit audit) {
        Tally tally = new Tally();
        Finding fault = Duties.faultOfRight(rule, "/audit/verification", audit.verification());
        if (fault != null) {
            if (fault.severity() == Severity.VIOLATION) {
                return new NotMet(List.of(fault));
            }
            tally.found(fault);
        }
        inspections(rule, audit, tally);
        contribution(rule, audit.contribution(), tally);
        for (int i = 0; i < audit.substitutes().size(); i++) {
            Substitute substitute = audit.substitutes().get(i);
            if (substitute.effect() == SubstituteEffect.FULL_REPLACEMENT
                    || substitute.effect() == SubstituteEffect.PARTIAL_REPLACEMENT) {
                tally.found(rule.finding(
                        substitute.effect() == SubstituteEffect.FULL_REPLACEMENT ? "replaced" : "partly-replaced",
                        "/audit/substitutes/" + i + "/effect",
                        substitute.sources()));
            }
        }
        return tally.outcome();
    }

    private static void inspections(StatedRule rule, Audit audit, Tally tally) {
        switch (audit.inspections().stipulation()) {
            case STIPULATED -> {}
            case EXCLUDED ->
                tally.found(rule.finding(
                        "no-inspections",
                        "/audit/inspections",
                        audit.inspections().sources()));
            case BLANK ->
                tally.found(rule.finding(
                        "blank-inspections",
                        "/audit/inspections",
                        audit.inspections().sources()));
            case SILENT, IN_PART -> {
                // A right to audit that lacks them has been reported.
                if (!audit.verification().lacks(Shortfall.INSPECTIONS)) {
                    tally.found(rule.finding(
                            "inspections-unsaid",
                            "/audit/inspections",
                            audit.inspections().sources()));
                }
            }
        }
    }

    /** The duty to allow audits implies some support, so silence on support is a weakness only. */
    private static void contribution(StatedRule rule, Duty contribution, Tally tally) {
        if (contribution.stipulation() == Stipulation.EXCLUDED) {
            tally.found(rule.finding("no-contribution", "/audit/contribution", contribution.sources()));
            return;
        }
        boolean owed = false;
        for (Duty reading : Duties.readings(contribution)) {
            if (Duties.isOwedByProcessor(reading)) {
                if (reading.modality() == Modality.MAY || reading.stipulation() == Stipulation.IN_PART) {
                    owed = false;
                    break;
                }
                owed = true;
            }
        }
        if (!owed) {
            tally.found(rule.finding("contribution-unsaid", "/audit/contribution", contribution.sources()));
        }
    }

    private static Outcome auditors(DataProcessingAgreement agreement, StatedRule rule, Audit audit) {
        List<Auditor> auditors = audit.auditors();
        if (auditors.isEmpty() && !Duties.isStipulated(audit.verification())) {
            return Reasons.NO_AUDIT.notApplicable();
        }
        Tally tally = new Tally();
        int refused = -1;
        boolean mandated = false;
        for (int i = 0; i < auditors.size(); i++) {
            Auditor auditor = auditors.get(i);
            if (!isAllowed(auditor)) {
                if (auditor.kind().equals(AuditorKind.COMPETITOR)) {
                    tally.found(rule.finding("no-competitor", "/audit/auditors/" + i, auditor.sources()));
                } else if (isMandated(auditor) && refused < 0) {
                    refused = i;
                }
            } else {
                mandated |= isMandated(auditor);
                withoutVeto(agreement, rule, i, auditor, tally);
            }
        }
        if (mandated) {
            return tally.outcome();
        }
        return refused < 0
                ? rule.notMet(Duties.MISSING, "/audit/auditors", List.of())
                : rule.notMet(
                        Duties.absence(auditors.get(refused).allowed()),
                        "/audit/auditors/" + refused + "/allowed",
                        auditors.get(refused).sources());
    }

    private static boolean isAllowed(Auditor auditor) {
        return auditor.allowed() == Stipulation.STIPULATED || auditor.allowed() == Stipulation.IN_PART;
    }

    /** An independent auditor is one that the controller mandates, unless another is said to choose. */
    private static boolean isMandated(Auditor auditor) {
        return auditor.kind().equals(AuditorKind.MANDATED) || auditor.kind().equals(AuditorKind.INDEPENDENT);
    }

    private static void withoutVeto(
            DataProcessingAgreement agreement, StatedRule rule, int place, Auditor auditor, Tally tally) {
        if (auditor.kind().equals(AuditorKind.CHOSEN_BY_PROCESSOR)) {
            tally.found(rule.finding("other-choice", "/audit/auditors/" + place + "/kind", auditor.sources()));
        } else if (auditor.choice().isPresent()
                && auditor.choice().get().holder().isPresent()
                && !Duties.isController(
                        agreement, auditor.choice().get().holder().get())) {
            tally.found(rule.finding("other-choice", "/audit/auditors/" + place + "/choice", auditor.sources()));
        } else if (auditor.approval().isPresent()
                && !(auditor.approval().get().by().isPresent()
                        && Duties.isController(
                                agreement, auditor.approval().get().by().get()))) {
            tally.found(rule.finding("veto", "/audit/auditors/" + place + "/approval", auditor.sources()));
        }
    }

    private static Outcome authorities(DataProcessingAgreement agreement, StatedRule rule) {
        Audit audit = agreement.audit();
        Tally tally = new Tally();
        Stipulation disclosure = audit.authorityDisclosure().stipulation();
        if (disclosure == Stipulation.EXCLUDED || disclosure == Stipulation.IN_PART) {
            tally.found(rule.finding(
                    disclosure == Stipulation.EXCLUDED ? "no-disclosure" : "part-disclosure",
                    "/audit/authorityDisclosure",
                    audit.authorityDisclosure().sources()));
        }
        Duty access = audit.authorityAccess();
        boolean barred = access.stipulation() == Stipulation.EXCLUDED
                || (access.isStipulated() && access.modality() == Modality.MUST_NOT);
        if (barred || access.stipulation() == Stipulation.IN_PART) {
            tally.found(rule.finding(barred ? "no-access" : "part-access", "/audit/authorityAccess", access.sources()));
        }
        if (disclosure != Stipulation.STIPULATED) {
            secrecy(agreement, rule, tally);
        }
        return tally.outcome();
    }

    private static void secrecy(DataProcessingAgreement agreement, StatedRule rule, Tally tally) {
        List<Auditor> auditors = agreement.audit().auditors();
        for (int i = 0; i < auditors.size(); i++) {
            Duty secrecy = auditors.get(i).confidentiality();
            if (auditors.get(i).kind().equals(AuditorKind.CONTROLLER) && binds(agreement, secrecy)) {
                tally.found(rule.finding("secrecy", "/audit/auditors/" + i + "/confidentiality", secrecy.sources()));
            }
        }
        Confidentiality confidentiality = agreement.confidentiality();
        if (!excepts(confidentiality.exceptions())) {
            if (binds(agreement, confidentiality.controllerSecrecy())) {
                tally.found(rule.finding(
                        "secrecy",
                        "/confidentiality/controllerSecrecy",
                        confidentiality.controllerSecrecy().sources()));
            }
            if (binds(agreement, confidentiality.mutual())) {
                tally.found(rule.finding(
                        "secrecy",
                        "/confidentiality/mutual",
                        confidentiality.mutual().sources()));
            }
        }
    }

    /** Whether secrecy binds the controller in some reading without an exception for what a law or an authority demands. */
    private static boolean binds(DataProcessingAgreement agreement, Duty secrecy) {
        for (Duty reading : Duties.readings(secrecy)) {
            if (reading.isStipulated() && reading.modality() != Modality.MAY && !excepts(reading.conditions())) {
                Actor obligor = reading.obligor().orElse(Actor.CONTROLLER);
                if (Duties.isController(agreement, obligor)
                        || obligor.equals(Actor.EACH_PARTY)
                        || obligor.equals(Actor.EITHER_PARTY)
                        || obligor.equals(Actor.PARTIES_JOINTLY)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean excepts(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition.sense() == Sense.UNLESS && LAW.contains(condition.code())) {
                return true;
            }
        }
        return false;
    }

    private AuditRules() {}
}
