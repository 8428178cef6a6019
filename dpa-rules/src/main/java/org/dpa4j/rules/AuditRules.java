package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Auditor;
import org.dpa4j.model.obligation.AuditorKind;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.Oversight;
import org.dpa4j.model.obligation.Substitute;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;

/** Information and audits, GDPR Art. 28(3)(h). */
final class AuditRules {
    private static final Set<ConditionCode> LAW = Set.of(
            ConditionCode.LEGAL_DUTY,
            ConditionCode.ANY_LAW,
            ConditionCode.EU_OR_MEMBER_STATE_LAW,
            ConditionCode.AUTHORITY_ORDER);

    /** Incidents, and signs of a breach of the processor. */
    private static final Set<ConditionCode> INCIDENT = Set.of(
            ConditionCode.SECURITY_BREACH,
            ConditionCode.GENUINE_CONCERN,
            ConditionCode.BREACH_FOUND,
            ConditionCode.FAULT_OF_PROCESSOR);

    /** For what a price may be asked although the right to audit stays whole. */
    private static final Set<ConditionCode> PRICED = Set.of(
            ConditionCode.NO_BREACH_FOUND,
            ConditionCode.FAULT_OF_CONTROLLER,
            ConditionCode.EXTENSIVE_WORK,
            ConditionCode.BEYOND_NORMAL_SERVICE);

    static final Rule INFORMATION = rule(
                    "ART28-3-H-1", "The processor makes all information available that shows compliance")
            .citing("GDPR Art. 28(3)(h)")
            .covers(25)
            .remedy("State that the processor makes available all information needed to show compliance with Art. 28.")
            .duty("a duty to make available all information needed to show compliance")
            .check((agreement, context, rule) ->
                    Duties.owed(rule, "/audit/information", agreement.audit().information()));

    /** That reports come first is fair; that an audit needs an incident besides is disputed. */
    static final Rule AUDITS = rule(
                    "ART28-3-H-2", "Audits and inspections are allowed and supported, and nothing replaces them")
            .citing("GDPR Art. 28(3)(h)", "2021/915 cl. 7.6")
            .covers(26)
            .remedy("State that the processor allows for and contributes to audits, including inspections; let reports"
                    + " come first at most.")
            .right("a right of the controller to audit")
            .violation("no-inspections", "Audits must include inspections; the agreement excludes inspections")
            .violation("blank-inspections", "Audits must include inspections; the field for them is not filled in")
            .warning("inspections-unsaid", "Audits must include inspections; the agreement does not say so in full")
            .violation("no-contribution", "The processor must contribute to audits; the agreement excludes it")
            .warning("contribution-unsaid", "The processor must contribute to audits; no duty of it to do so is agreed")
            .violation(
                    "replaced", "Audits must not be replaced; the agreement lets reports or certificates replace them")
            .warning(
                    "partly-replaced",
                    "Audits must not be replaced; reports or certificates replace them for what they cover")
            .note(
                    "first-step",
                    "Reports or certificates come first here and an audit only follows; not every authority accepts that"
                            + " an audit needs a cause")
            .check((agreement, context, rule) -> audits(rule, agreement.audit()));

    /** Secrecy as a condition of an audit is fair; consent to the auditor is a veto. */
    static final Rule AUDITORS = rule("ART28-3-H-3", "An auditor mandated by the controller may audit, without a veto")
            .citing("GDPR Art. 28(3)(h)", "2021/915 cl. 7.6(d)", "EDPB-07/2020 s. 1.3.8")
            .covers(26)
            .remedy("Let the controller mandate the auditor; at most exclude competitors of the processor.")
            .violation(
                    Duties.MISSING,
                    "The controller must be able to have an auditor of its own audit; the agreement does not provide for one")
            .violation(
                    Duties.EXCLUDED,
                    "The controller must be able to have an auditor of its own audit; the agreement excludes it")
            .violation(
                    Duties.BLANK,
                    "The controller must be able to have an auditor of its own audit; the field for it is not filled in")
            .warning(
                    "veto",
                    "The auditor is for the controller to mandate; the agreement asks for the consent of others")
            .warning(
                    "other-choice",
                    "The auditor is for the controller to mandate; the agreement lets others choose one")
            .note(
                    "no-competitor",
                    "The auditor is for the controller to mandate; competitors of the processor are excluded")
            .check((agreement, context, rule) -> auditors(agreement, rule, agreement.audit()));

    /** A minimum and a number of free audits are no cap. */
    static final Rule FREQUENCY = rule(
                    "ART28-3-H-4", "A cap on audits has exceptions for incidents and for authorities")
            .citing("GDPR Art. 28(3)(h)", "2021/915 cl. 7.6(c)")
            .tier(Tier.GUIDANCE)
            .remedy("Except from the cap audits after an incident or on signs of a breach, and those that an authority"
                    + " asks for.")
            .unknown("frequency-elsewhere", "how often audits are allowed, which another document says")
            .unknown("exception", "whether the exception {0} takes in incidents or requests of authorities")
            .warning("no-exception", "A cap on the number of audits should have exceptions; missing: {0}")
            .check((agreement, context, rule) -> {
                Audit audit = agreement.audit();
                if (audit.frequency().isEmpty()) {
                    return Duties.isStipulated(audit.verification()) ? Outcome.MET : Reasons.NO_AUDIT.notApplicable();
                }
                TimeLimit frequency = audit.frequency().get();
                return frequency instanceof Elsewhere
                        ? rule.undetermined("frequency-elsewhere")
                        : isCap(frequency) ? exceptions(agreement, rule, frequency) : Outcome.MET;
            });

    /** That notice should be shorter after an incident is not tested: no source has a number for it. */
    static final Rule NOTICE = rule("ART28-3-H-5", "The period of notice of an audit is not excessive")
            .citing("2021/915 cl. 7.6(d)")
            .from(StatedRule.COMMISSION_CLAUSES)
            .tier(Tier.GUIDANCE)
            .remedy("Shorten the notice, and ask for less of it, or none, after an incident.")
            .unknown("notice", "the length of the notice of an audit")
            .warning("long", "Notice of an audit should be at most {1} days; the agreement asks for {0} days")
            .check((agreement, context, rule) ->
                    notice(rule, agreement.audit(), context.policy().number(PolicyNumber.AUDIT_NOTICE)));

    /** No law says who pays; that each side bears its own cost is fair. */
    static final Rule COST = rule("ART28-3-H-6", "The cost of audits does not make the right to audit empty")
            .citing("EDPB-07/2020 s. 1.3.8")
            .from(StatedRule.EDPB_07_2020)
            .tier(Tier.GUIDANCE)
            .remedy("Let each side bear its own cost, and the processor that of an audit that shows a breach of its"
                    + " own.")
            .unknown("price", "the price of audits, which stands elsewhere")
            .unknown("condition", "whether a price under the condition {0} is due after a breach as well")
            .violation(
                    "prepaid",
                    "The right to audit must not depend on a price in advance that is due after a breach as well; the"
                            + " agreement makes it depend")
            .warning("advance", "An audit should not depend on a price paid in advance; the agreement makes it depend")
            .warning(
                    "breaches-too",
                    "Audits that follow from a breach or show one should be free; the agreement has a price for them too")
            .check((agreement, context, rule) -> cost(agreement, rule));

    static final Rule AUTHORITIES = rule(
                    "ART28-3-H-7", "Nothing keeps audit results, or access, from supervisory authorities")
            .citing("GDPR Art. 31", "GDPR Art. 58(1)", "2021/915 cl. 7.6(e)", "DK-SCC cl. 12")
            .remedy("Except supervisory authorities from every duty of secrecy on audits and measures.")
            .violation(
                    "no-disclosure",
                    "The controller must be free to give results to a supervisory authority; the agreement forbids it")
            .violation("no-access", "A supervisory authority must have access; the agreement excludes it")
            .warning(
                    "part-disclosure",
                    "The controller must be free to give results to a supervisory authority; the agreement limits this")
            .warning("part-access", "A supervisory authority must have access; the agreement limits it")
            .warning(
                    "secrecy",
                    "The controller must be free to give results to a supervisory authority; it owes secrecy without that"
                            + " exception")
            .check((agreement, context, rule) -> authorities(agreement, rule));

    static final Rule PROCEDURE = rule(
                    "ART28-3-H-8", "The procedure for audits of the processor and of sub-processors is set")
            .citing("EDPB-07/2020 s. 1.3.8", "DK-SCC Annex C")
            .from(StatedRule.EDPB_07_2020)
            .tier(Tier.GUIDANCE)
            .remedy("Say at which intervals and in which form the processor and its sub-processors are audited.")
            .unknown("procedure", "whether the procedure for audits that the agreement announces is there")
            .note("incomplete", "The agreement should say how audits proceed; missing for: {0}")
            .compulsoryIn(Template.DK_SCC_2019)
            .check((agreement, context, rule) -> procedure(rule, agreement));

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
            String key = switch (substitute.effect()) {
                case FULL_REPLACEMENT -> "replaced";
                case PARTIAL_REPLACEMENT -> "partly-replaced";
                case FIRST_STEP -> needsACause(audit, substitute) ? "first-step" : "";
                case TAKEN_INTO_ACCOUNT -> "";
            };
            if (!key.isEmpty()) {
                tally.found(rule.finding(key, "/audit/substitutes/" + i + "/effect", substitute.sources()));
            }
        }
        return tally.outcome();
    }

    /** Whether an audit follows on reports or certificates only after an incident. */
    private static boolean needsACause(Audit audit, Substitute substitute) {
        if (anyIncident(substitute.conditions())) {
            return true;
        }
        for (Duty reading : Duties.readings(audit.verification())) {
            if (anyIncident(reading.conditions())) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIncident(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition.sense() == Sense.IF && INCIDENT.contains(condition.code())) {
                return true;
            }
        }
        return false;
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
        if (!Duties.isSound(contribution)) {
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
                && !Roles.isController(
                        agreement, auditor.choice().get().holder().get())) {
            tally.found(rule.finding("other-choice", "/audit/auditors/" + place + "/choice", auditor.sources()));
        } else if (auditor.approval().isPresent()
                && !(auditor.approval().get().by().isPresent()
                        && Roles.isController(
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
                if (Roles.isController(agreement, obligor)
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

    private static boolean isCap(TimeLimit frequency) {
        if (frequency instanceof Combined combined) {
            for (TimeLimit part : combined.parts()) {
                if (isCap(part)) {
                    return true;
                }
            }
            return false;
        }
        return frequency instanceof Recurring recurring
                && recurring.bound() != Bound.AT_LEAST
                && (recurring.times().isPresent() || recurring.per().isPresent());
    }

    private static Outcome exceptions(DataProcessingAgreement agreement, StatedRule rule, TimeLimit frequency) {
        Audit audit = agreement.audit();
        boolean incidents = false;
        boolean authorities = audit.authorityAccess().stipulation() == Stipulation.STIPULATED
                && audit.authorityAccess().modality() != Modality.MUST_NOT;
        Tally tally = new Tally();
        for (Condition exception : audit.frequencyExceptions()) {
            if (exception.sense() != Sense.UNLESS
                    && !(exception.judgedBy().isPresent()
                            && Roles.isProcessor(agreement, exception.judgedBy().get()))) {
                incidents |= INCIDENT.contains(exception.code());
                authorities |= LAW.contains(exception.code());
                if (!exception.code().isKnown()) {
                    tally.lacks(rule.reason("exception", exception.code().code()));
                }
            }
        }
        if (incidents && authorities) {
            return Outcome.MET;
        }
        return tally.isEmpty()
                ? rule.notMet(
                        "no-exception",
                        "/audit/frequencyExceptions",
                        frequency.sources(),
                        incidents ? "authority" : authorities ? "incident" : "authority, incident")
                : tally.outcome();
    }

    /** The longest of all periods counts: a shorter one after incidents does not mend it. */
    private static Outcome notice(StatedRule rule, Audit audit, int most) {
        Duty notice = audit.notice();
        if (notice.isSilent() && !Duties.isStipulated(audit.verification())) {
            return Reasons.NO_AUDIT.notApplicable();
        }
        long longest = Length.UNKNOWN;
        String pointer = "";
        List<Source> sources = List.of();
        boolean unknown = false;
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            if (!reading.isStipulated() || reading.modality() != Modality.MUST) {
                continue;
            }
            for (int j = 0; j < reading.limits().size(); j++) {
                TimeLimit limit = reading.limits().get(j);
                unknown |= limit instanceof Elsewhere || limit instanceof Blank || limit instanceof NumberOnly;
                long wait = Length.wait(limit);
                if (wait > longest && wait > Length.DAY * most) {
                    longest = wait;
                    pointer = Duties.pointer("/audit/notice", i) + "/limits/" + j;
                    sources = reading.sources();
                }
            }
        }
        if (longest != Length.UNKNOWN) {
            return rule.notMet("long", pointer, sources, Length.days(longest), Integer.toString(most));
        }
        return unknown ? rule.undetermined("notice") : Outcome.MET;
    }

    private static Outcome cost(DataProcessingAgreement agreement, StatedRule rule) {
        Audit audit = agreement.audit();
        Tally tally = new Tally();
        costs(agreement, rule, "/audit/verification", audit.verification(), tally);
        costs(agreement, rule, "/audit/contribution", audit.contribution(), tally);
        for (int i = 0; i < agreement.remuneration().size(); i++) {
            Remuneration price = agreement.remuneration().get(i);
            if (Prices.covers(price, "/audit/verification") || Prices.covers(price, "/audit/contribution")) {
                cost(agreement, rule, "/remuneration/" + i, price, tally);
            }
        }
        return tally.isEmpty() && !Duties.isStipulated(audit.verification())
                ? Reasons.NO_AUDIT.notApplicable()
                : tally.outcome();
    }

    private static void costs(
            DataProcessingAgreement agreement, StatedRule rule, String pointer, Duty duty, Tally tally) {
        for (int i = 0; i < Duties.count(duty); i++) {
            List<Remuneration> prices = Duties.reading(duty, i).remuneration();
            for (int j = 0; j < prices.size(); j++) {
                cost(agreement, rule, Duties.pointer(pointer, i) + "/remuneration/" + j, prices.get(j), tally);
            }
        }
    }

    /** Cost and a reasonable price are not excessive, even in advance. */
    private static void cost(
            DataProcessingAgreement agreement, StatedRule rule, String pointer, Remuneration price, Tally tally) {
        if (!Prices.isPaid(agreement, price)) {
            return;
        }
        if (sparesBreaches(agreement, price)) {
            return;
        }
        boolean fair = price.basis().isPresent()
                && (price.basis().get().equals(Basis.AT_COST)
                        || price.basis().get().equals(Basis.REASONABLE));
        ConditionCode unknown = null;
        for (Condition condition : price.conditions()) {
            unknown = condition.code().isKnown() ? unknown : condition.code();
        }
        if (unknown != null) {
            tally.lacks(rule.reason("condition", unknown.code()));
        } else if (Prices.isInAdvance(price) && !fair) {
            String key = Prices.isOpen(price) ? "advance" : "prepaid";
            tally.foundFirst(rule.finding(key, pointer + "/inAdvance", price.sources()));
        } else if (!Prices.isElsewhere(price)) {
            tally.foundFirst(rule.finding("breaches-too", pointer, price.sources()));
        } else if (!Prices.isAtHand(price)) {
            tally.lacks(rule.reason("price"));
        }
    }

    /** Whether audits after a breach are free, by a condition of their price or by another term. */
    static boolean sparesBreaches(DataProcessingAgreement agreement, Remuneration price) {
        for (Condition condition : price.conditions()) {
            if (spares(condition)) {
                return true;
            }
        }
        return sparesElsewhere(agreement);
    }

    /** Whether a condition of a price leaves audits after a breach free, or all that an audit normally takes. */
    private static boolean spares(Condition condition) {
        return switch (condition.sense()) {
            case UNLESS -> INCIDENT.contains(condition.code());
            case IF, TO_THE_EXTENT -> PRICED.contains(condition.code());
            case HAVING_REGARD_TO -> false;
        };
    }

    /** Whether another term leaves them free: the processor pays then, or nobody does. */
    private static boolean sparesElsewhere(DataProcessingAgreement agreement) {
        Audit audit = agreement.audit();
        return sparesIn(agreement, audit.verification())
                || sparesIn(agreement, audit.contribution())
                || sparesIn(agreement, agreement.remuneration());
    }

    private static boolean sparesIn(DataProcessingAgreement agreement, Duty duty) {
        for (Duty reading : Duties.readings(duty)) {
            if (sparesIn(agreement, reading.remuneration())) {
                return true;
            }
        }
        return false;
    }

    private static boolean sparesIn(DataProcessingAgreement agreement, List<Remuneration> prices) {
        for (Remuneration price : prices) {
            if (!Prices.isPaid(agreement, price) && anyIncident(price.conditions())) {
                return true;
            }
        }
        return false;
    }

    private static Outcome procedure(StatedRule rule, DataProcessingAgreement agreement) {
        Audit audit = agreement.audit();
        SubProcessing sub = agreement.subProcessing();
        boolean ofProcessor = audit.frequency().isPresent()
                || audit.notice().isStipulated()
                || !audit.plan().isEmpty()
                || !audit.conduct().isEmpty()
                || audit.report().isStipulated();
        boolean ofSubProcessors = !audit.subProcessors().equals(Oversight.SILENT)
                || (sub.engagements().isEmpty() && Authorisations.isForbidden(sub));
        int missing = -1;
        for (int i = 0; i < audit.procedureIn().size(); i++) {
            switch (audit.procedureIn().get(i).resolution()) {
                case RESOLVED -> ofProcessor = true;
                case BROKEN, WRONG_TARGET -> missing = missing < 0 ? i : missing;
                case UNCHECKED -> {}
            }
        }
        if (ofProcessor && ofSubProcessors) {
            return Outcome.MET;
        }
        if (!ofProcessor && audit.procedureIn().isEmpty() && !Duties.isStipulated(audit.verification())) {
            return Reasons.NO_AUDIT.notApplicable();
        }
        List<Source> clauses = audit.verification().sources();
        if (ofProcessor) {
            return rule.notMet("incomplete", "/audit/subProcessors/verification", clauses, "sub-processors");
        }
        if (missing < 0 && !audit.procedureIn().isEmpty()) {
            return rule.undetermined("procedure");
        }
        return rule.notMet(
                "incomplete",
                "/audit/procedureIn" + (missing < 0 ? "" : "/" + missing),
                missing < 0 ? clauses : audit.procedureIn().get(missing).sources(),
                ofSubProcessors ? "processor" : "processor, sub-processors");
    }

    private AuditRules() {}
}
