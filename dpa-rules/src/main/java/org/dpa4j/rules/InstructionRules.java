package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.OwnPurpose;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Instructions and the use of data, GDPR Art. 28(3)(a) and 28(3) subpara. 2. */
final class InstructionRules {
    private static final String DOCUMENTED_ONLY = "/instructions/documentedOnly";
    private static final String COVERS_TRANSFERS = "/instructions/coversTransfers";
    private static final String INFORM_BEFORE = "/instructions/compulsion/informBefore";
    private static final String COMPELLED_TRANSFERS = "/transfers/compulsion/informBefore";
    private static final String INITIAL = "/instructions/initial";
    private static final String FURTHER = "/instructions/further";
    private static final String PERIODIC = "periodic";
    private static final String WARNING = "/instructions/infringementWarning";

    /** Exceptions that ask for a judgement and name no law. */
    private static final Set<ConditionCode> OPEN =
            Set.of(ConditionCode.NECESSARY, ConditionCode.REASONABLE, ConditionCode.APPROPRIATE);

    static final Rule ONLY_ON_INSTRUCTIONS = rule("ART28-3-A-1", "Data are processed only on documented instructions")
            .citing("GDPR Art. 28(3)(a)", "EDPB-07/2020 s. 1.3.1")
            .covers(12)
            .remedy("State that the processor processes the data only on documented instructions of the controller.")
            .duty("a duty to process only on documented instructions")
            .warning(
                    Duties.SOFTENED,
                    "The processor must process only on documented instructions; the text asks for it only as far as {0}")
            .violation(
                    "open-exception",
                    "The processor must process only on documented instructions, except by law; the text also lets it process"
                            + " where this is: {0}")
            .check((agreement, context, rule) -> {
                Duty duty = agreement.instructions().documentedOnly();
                List<Finding> open = openExceptions(rule, duty);
                if (!open.isEmpty()) {
                    return new NotMet(open);
                }
                Finding fault = forbidsOtherwise(duty) ? null : Duties.fault(rule, DOCUMENTED_ONLY, duty);
                if (fault == null) {
                    fault = Duties.softened(rule, DOCUMENTED_ONLY, duty);
                }
                return fault == null ? Outcome.MET : new NotMet(List.of(fault));
            });

    static final Rule TRANSFERS_TOO = rule(
                    "ART28-3-A-2", "The rule on instructions covers transfers to third countries")
            .citing("GDPR Art. 28(3)(a)", "EDPB-07/2020 s. 1.3.1", "2021/915 cl. 7.8(a)")
            .covers(30)
            .remedy("State that the processor transfers data to a third country only on documented instructions.")
            .violation(
                    Duties.MISSING,
                    "The rule on instructions must cover transfers to third countries, but does not mention them")
            .violation(
                    Duties.EXCLUDED,
                    "The rule on instructions must cover transfers to third countries, but excludes them")
            .violation(Duties.BLANK, "The field for instructions on transfers to third countries is not filled in")
            .warning(
                    Duties.IN_PART,
                    "The rule on instructions covers transfers to third countries only in part; missing: {0}")
            .warning(
                    "without-instruction",
                    "Transfers need an instruction, but this clause allows them without instruction or consent")
            .check((agreement, context, rule) -> {
                Statement covered = agreement.instructions().coversTransfers();
                Duty permission = agreement.transfers().permission();
                if (!covered.isStipulated() && !(covered.isSilent() && needsConsent(agreement, permission))) {
                    Finding fault =
                            rule.finding(Duties.absence(covered.stipulation()), COVERS_TRANSFERS, covered.sources());
                    return new NotMet(List.of(Duties.near(
                            fault, agreement.instructions().documentedOnly().sources())));
                }
                List<Finding> faults = List.of();
                if (covered.stipulation() == Stipulation.IN_PART) {
                    faults = Duties.and(
                            faults,
                            rule.finding(Duties.IN_PART, COVERS_TRANSFERS, covered.sources(), Duties.missing(covered)));
                }
                Finding free = freeTransfer(rule, permission);
                return Outcome.of(free == null ? faults : Duties.and(faults, free));
            });

    static final Rule INFORMED_BEFORE = rule(
                    "ART28-3-A-3", "The controller is informed before processing that a law demands")
            .citing("GDPR Art. 28(3)(a)", "EDPB-07/2020 s. 1.3.1")
            .covers(14)
            .remedy("State that the processor informs the controller of such a law before the processing.")
            .duty("a duty to inform the controller before processing that a law demands")
            .violation(
                    "afterwards",
                    "The controller must be informed before processing that a law demands; the text allows later information")
            .warning(
                    "narrow",
                    "The controller must be informed before any processing that a law demands, not only in some cases")
            .warning(
                    Duties.SOFTENED,
                    "The controller must be informed before processing that a law demands, and not only as far as {0}")
            .warning(
                    "wide-bar",
                    "The controller must be informed unless the law forbids it on important grounds of public interest; the text"
                            + " lets any prohibition stand")
            .check((agreement, context, rule) -> {
                Duty duty = agreement.instructions().compulsion().informBefore();
                Duty transfers = agreement.transfers().compulsion().informBefore();
                Finding late = late(rule, INFORM_BEFORE, duty);
                if (late == null && Duties.isOwed(duty)) {
                    late = late(rule, COMPELLED_TRANSFERS, transfers);
                }
                if (late != null) {
                    return new NotMet(List.of(late));
                }
                if (duty.isSilent() && Duties.isOwed(transfers) && late(rule, COMPELLED_TRANSFERS, transfers) == null) {
                    return rule.notMet("narrow", INFORM_BEFORE, transfers.sources());
                }
                Finding fault = Duties.fault(rule, INFORM_BEFORE, duty);
                if (fault == null) {
                    fault = Duties.softened(rule, INFORM_BEFORE, duty);
                }
                if (fault == null && !isOwedInGeneral(duty)) {
                    fault = rule.finding("narrow", INFORM_BEFORE, Duties.sources(Duties.readings(duty)));
                }
                if (fault == null) {
                    fault = wideBar(rule, duty);
                }
                return fault == null ? Outcome.MET : new NotMet(List.of(fault));
            });

    static final Rule UNION_LAW_ONLY = rule(
                    "ART28-3-A-4", "Only Union or Member State law can demand processing without instructions")
            .citing("GDPR Art. 28(3)(a)", "EDPB-O-22/2024")
            .tier(Tier.GUIDANCE)
            .covers(13)
            .remedy("Limit the exception to processing that Union or Member State law demands.")
            .warning(
                    "wider",
                    "Only Union or Member State law should allow processing without instructions; the text also admits: {0}")
            .warning(
                    "wider-abroad",
                    "Only Union or Member State law should allow processing without instructions, the more so as data may go"
                            + " to third countries; the text also admits: {0}")
            .note(
                    "no-exception",
                    "The text should except what Union or Member State law demands, and nothing else; it has no exception")
            .check(CompelledProcessing::limited);

    static final Rule WARNED_AT_ONCE = rule(
                    "ART28-3-A-5", "The processor warns at once if it finds an instruction unlawful")
            .citing("GDPR Art. 28(3) subpara. 2", "EDPB-07/2020 s. 1.4")
            .covers(24)
            .remedy("State that the processor informs the controller immediately if it finds an instruction unlawful.")
            .duty("a duty to warn the controller of an unlawful instruction")
            .violation(PERIODIC, "A warning of an unlawful instruction must come immediately, not from time to time")
            .warning("slow", "A warning of an unlawful instruction must come immediately; the text has: {0}")
            .warning("no-speed", "A warning of an unlawful instruction must come immediately; the text has no speed")
            .check((agreement, context, rule) -> {
                Duty duty = agreement.instructions().infringementWarning();
                Finding fault = Duties.fault(rule, WARNING, duty);
                if (fault != null && fault.severity() == Severity.VIOLATION) {
                    return new NotMet(List.of(fault));
                }
                Finding slow = slow(rule, duty);
                if (fault == null) {
                    return slow == null ? Outcome.MET : new NotMet(List.of(slow));
                }
                return new NotMet(
                        slow == null ? List.of(fault) : isSpeedAlone(duty) ? List.of(slow) : List.of(fault, slow));
            });

    static final Rule RECORDED = rule(
                    "ART28-3-A-6", "First instructions are in the agreement, and later ones follow a procedure")
            .citing("EDPB-07/2020 s. 1.3.1", "2021/915 cl. 7.1(a)", "DK-SCC Annex C")
            .from(StatedRule.EDPB_07_2020)
            .tier(Tier.GUIDANCE)
            .remedy("Set out the first instructions, and say who gives later ones and how they are recorded.")
            .unknown("initial", "whether the instructions referred to are there")
            .warning(
                    "no-initial",
                    "The agreement should contain the first instructions; it does not say where they stand")
            .warning(
                    "lost-initial",
                    "The agreement should contain the first instructions; there are none where it refers to")
            .note("no-procedure", "The agreement should say how later instructions are given; it has no procedure")
            .note("no-giver", "The agreement should say who gives later instructions; it names nobody")
            .note(
                    "no-record",
                    "The agreement should say how later instructions are recorded; it names no form, record or channel")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                initial(rule, agreement.instructions(), tally);
                procedure(rule, agreement.instructions(), tally);
                return tally.outcome();
            });

    static final Rule NO_OWN_USE = rule("ART28-3-A-7", "The processor uses the data for no purpose of its own")
            .citing("GDPR Art. 28(3)(a)", "GDPR Art. 28(10)", "GDPR Art. 5(1)(b)", "GDPR Art. 29")
            .remedy(
                    "Strike out the use by the processor, or state its role and legal basis as a controller of its own.")
            .violation(Duties.EXCLUDED, "The processor must keep to the purposes of the controller, but need not here")
            .violation("own-use", "The processor must not use the data for itself, but may do so for: {0}")
            .warning(
                    "own-controller",
                    "The processor uses the data as a controller of its own, which needs a basis for disclosure, for: {0}")
            .warning("instructed", "The controller instructs a use that serves the processor, which is contested: {0}")
            .warning("common", "A use that serves the processor has no role and no legal basis of its own: {0}")
            .check((agreement, context, rule) -> Outcome.of(ownUses(agreement.dataUse(), rule)));

    static final Rule REWORKED_ON_INSTRUCTION = rule(
                    "ART28-3-A-8", "Making data anonymous or aggregated for the processor is instructed")
            .citing("GDPR Art. 28(3)(a)", "GDPR Art. 4(2)", "GDPR recital 26")
            .remedy("Add an instruction to anonymise or aggregate for this use, or strike out the use.")
            .notApplicable("none", "The agreement grants no use of anonymous or aggregated data by the processor")
            .warning(
                    "not-instructed",
                    "To make data anonymous or aggregated is processing and needs an instruction; none covers the use for: {0}")
            .check((agreement, context, rule) -> {
                List<OwnPurpose> uses = agreement.dataUse().ownPurposes();
                boolean any = false;
                List<Finding> findings = List.of();
                for (int i = 0; i < uses.size(); i++) {
                    OwnPurpose use = uses.get(i);
                    if (OwnUse.isReworked(use)) {
                        any = true;
                        findings = OwnUse.isInstructed(use)
                                ? findings
                                : Duties.and(
                                        findings,
                                        rule.finding(
                                                "not-instructed",
                                                "/dataUse/ownPurposes/" + i,
                                                OwnUse.sources(use),
                                                OwnUse.word(use)));
                    }
                }
                return any ? Outcome.of(findings) : rule.notApplicable("none");
            });

    static final Rule FOLLOWED = rule(
                    "ART28-3-A-9",
                    "The processor follows lawful instructions within the service, and at no extra price")
            .citing("GDPR Art. 28(3)(a)", "GDPR Art. 29")
            .remedy(
                    "Allow refusal and prices only for instructions that are unlawful, impossible or beyond the service.")
            .unknown("ground", "whether the ground {0} is a legal or technical one")
            .unknown("work", "whether {0} is work beyond the service")
            .violation(
                    "free-refusal",
                    "The processor must follow lawful instructions; it may refuse them here at its own judgement: {0}")
            .warning(
                    "other-refusal",
                    "The processor must follow lawful instructions within the service; it may refuse them here for: {0}")
            .warning("no-further", "The controller must be able to give further instructions; the text excludes them")
            .warning(
                    "approval",
                    "Instructions within the service must not need the consent of the processor; further ones need it here")
            .warning("price", "Instructions within the service should cost nothing more; the text puts a price on them")
            .check((agreement, context, rule) -> InstructionLimits.worst(agreement, rule));

    static final Rule STAFF_BOUND = rule(
                    "ART29-1", "Persons under the authority of the processor act only on instructions")
            .citing("GDPR Art. 29", "GDPR Art. 32(4)")
            .covers(33)
            .remedy("State that everybody under the authority of the processor acts only on instructions.")
            .note(
                    Duties.MISSING,
                    "The agreement should bind the staff of the processor to the instructions; it does not")
            .note(
                    Duties.EXCLUDED,
                    "The agreement should bind the staff of the processor to the instructions; it denies that")
            .note(Duties.BLANK, "The field that binds the staff of the processor to the instructions is not filled in")
            .note(
                    Duties.IN_PART,
                    "The agreement binds the staff of the processor to the instructions in part; missing: {0}")
            .check((agreement, context, rule) -> Duties.stated(
                    rule,
                    "/instructions/staffBound",
                    agreement.instructions().staffBound(),
                    agreement.instructions().documentedOnly().sources()));

    private static void initial(StatedRule rule, Instructions instructions, Tally tally) {
        if (!instructions.initialOperations().isEmpty()) {
            return;
        }
        boolean unchecked = false;
        for (Reference reference : instructions.initial()) {
            if (reference.resolution() == Resolution.RESOLVED) {
                return;
            }
            unchecked |= reference.resolution() == Resolution.UNCHECKED;
        }
        if (unchecked) {
            tally.lacks(rule.reason("initial"));
        } else if (instructions.initial().isEmpty()) {
            tally.found(rule.finding(
                    "no-initial", INITIAL, instructions.documentedOnly().sources()));
        } else {
            tally.found(rule.finding("lost-initial", INITIAL, sources(instructions.initial())));
        }
    }

    private static List<Source> sources(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> reference.sources().stream())
                .distinct()
                .toList();
    }

    private static void procedure(StatedRule rule, Instructions instructions, Tally tally) {
        Duty further = instructions.further();
        boolean recorded = Duties.isStipulated(instructions.documentation());
        if (!recorded && !Duties.isStipulated(further)) {
            tally.found(Duties.near(
                    rule.finding("no-procedure", FURTHER, further.sources()),
                    instructions.documentedOnly().sources()));
            return;
        }
        boolean given = !instructions.givenBy().isEmpty();
        recorded |= !instructions.channels().isEmpty();
        for (int i = 0; i < Duties.count(further); i++) {
            Duty reading = Duties.reading(further, i);
            if (reading.isStipulated()) {
                given |= isAnother(reading.obligor()) || isAnother(reading.beneficiary());
                recorded |= !reading.channels().isEmpty()
                        || (reading.form().isPresent() && reading.form().get() != Form.ORAL);
            }
        }
        List<Source> sources = Duties.sources(Duties.readings(further));
        if (!given) {
            tally.found(rule.finding("no-giver", "/instructions/givenBy", sources));
        }
        if (!recorded) {
            tally.found(rule.finding("no-record", FURTHER, sources));
        }
    }

    private static boolean isAnother(Optional<Actor> actor) {
        return actor.isPresent() && !Roles.includeProcessor(actor.get());
    }

    /** Whether the rule is put as a prohibition: nothing without an instruction. */
    private static boolean forbidsOtherwise(Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            if (reading.stipulation() == Stipulation.STIPULATED
                    && reading.modality() == Modality.MUST_NOT
                    && isProcessor(reading)) {
                return true;
            }
        }
        return false;
    }

    /** What the processor judges itself excepts anything, however the rule is put. */
    private static List<Finding> openExceptions(StatedRule rule, Duty duty) {
        List<Finding> open = List.of();
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            int exception = isBound(reading) ? openException(reading.conditions()) : -1;
            if (exception >= 0) {
                open = Duties.and(
                        open,
                        rule.finding(
                                "open-exception",
                                Duties.pointer(DOCUMENTED_ONLY, i) + "/conditions/" + exception,
                                reading.sources(),
                                reading.conditions().get(exception).code().code()));
            }
        }
        return open;
    }

    private static boolean isBound(Duty reading) {
        return reading.isStipulated()
                && reading.modality() != Modality.MAY
                && (isProcessor(reading) || Duties.isOwedByProcessor(reading));
    }

    private static int openException(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).sense() == Sense.UNLESS
                    && OPEN.contains(conditions.get(i).code())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isProcessor(Duty reading) {
        return reading.obligor().isEmpty()
                || Roles.includeProcessor(reading.obligor().get());
    }

    /** Whether transfers are forbidden, altogether or unless the controller agrees. */
    private static boolean needsConsent(DataProcessingAgreement agreement, Duty permission) {
        for (int i = 0; i < Duties.count(permission); i++) {
            Duty reading = Duties.reading(permission, i);
            if (reading.isStipulated()
                    && reading.modality() == Modality.MUST_NOT
                    && isConsentOfController(agreement, reading)) {
                return true;
            }
        }
        return false;
    }

    /** A prohibition without any approval holds for all, so that the controller alone can lift it. */
    private static boolean isConsentOfController(DataProcessingAgreement agreement, Duty reading) {
        return reading.approval().isEmpty()
                || reading.approval().get().by().isEmpty()
                || Roles.isController(agreement, reading.approval().get().by().get());
    }

    private static @Nullable Finding freeTransfer(StatedRule rule, Duty permission) {
        for (int i = 0; i < Duties.count(permission); i++) {
            Duty reading = Duties.reading(permission, i);
            if (isFree(reading)) {
                return rule.finding(
                        "without-instruction", Duties.pointer("/transfers/permission", i), reading.sources());
            }
        }
        return null;
    }

    /** Leave unless the controller says otherwise needs no instruction. */
    private static boolean isFree(Duty reading) {
        if (!reading.isStipulated()
                || reading.modality() == Modality.MUST_NOT
                || reading.approval().isPresent()) {
            return false;
        }
        for (Condition condition : reading.conditions()) {
            if (condition.sense() != Sense.UNLESS
                    && condition.sense() != Sense.HAVING_REGARD_TO
                    && (condition.code().equals(ConditionCode.CONSENT)
                            || condition.code().equals(ConditionCode.INSTRUCTED))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOwedInGeneral(Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            if (Duties.isOwedByProcessor(reading) && Duties.isGeneral(reading.scope())) {
                return true;
            }
        }
        return false;
    }

    /** The finding on the first reading that the processor owes, but not before the processing. */
    private static @Nullable Finding late(StatedRule rule, String pointer, Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            if (Duties.isOwedByProcessor(reading) && isLate(reading)) {
                return rule.finding("afterwards", Duties.pointer(pointer, i), reading.sources());
            }
        }
        return null;
    }

    private static boolean isLate(Duty reading) {
        boolean late = reading.lacks(Shortfall.PRIOR_INFORMATION);
        for (TimeLimit limit : reading.limits()) {
            if (limit instanceof Prompt prompt) {
                if (prompt.direction() == Direction.BEFORE || prompt.standard().equals(Promptness.BEFOREHAND)) {
                    return false;
                }
                late = true;
            } else if (limit instanceof Measured measured) {
                if (measured.direction() == Direction.BEFORE) {
                    return false;
                }
                late = true;
            }
        }
        return late;
    }

    /** The finding that any prohibition of law ends the duty to inform, whatever its ground. */
    private static @Nullable Finding wideBar(StatedRule rule, Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            int bar = Duties.isOwedByProcessor(reading) ? wideBar(reading.conditions()) : -1;
            if (bar >= 0) {
                return rule.finding(
                        "wide-bar", Duties.pointer(INFORM_BEFORE, i) + "/conditions/" + bar, reading.sources());
            }
        }
        return null;
    }

    private static int wideBar(List<Condition> conditions) {
        int bar = -1;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).code().equals(ConditionCode.PUBLIC_INTEREST_BAR)) {
                return -1;
            }
            if (conditions.get(i).sense() == Sense.UNLESS
                    && conditions.get(i).code().equals(ConditionCode.LAW_FORBIDS)) {
                bar = i;
            }
        }
        return bar;
    }

    /** The finding on the speed of the warning: a mention without speed beside an immediate one takes nothing back. */
    private static @Nullable Finding slow(StatedRule rule, Duty duty) {
        boolean immediate = false;
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            if (Duties.isOwedByProcessor(reading)) {
                String speed = speed(reading);
                if (speed.equals(PERIODIC)) {
                    return rule.finding(PERIODIC, Duties.pointer(WARNING, i), reading.sources());
                }
                if (speed.equals(Promptness.IMMEDIATELY.code())) {
                    immediate = true;
                } else if (!speed.isEmpty()) {
                    return rule.finding("slow", Duties.pointer(WARNING, i), reading.sources(), speed);
                } else if (reading.lacks(Shortfall.IMMEDIATELY)) {
                    return rule.finding("no-speed", Duties.pointer(WARNING, i), reading.sources());
                }
            }
        }
        return immediate ? null : rule.finding("no-speed", WARNING, Duties.sources(Duties.readings(duty)));
    }

    /** The speed in the words of a message; the strictest limit counts, for all limits of a duty apply together. */
    private static String speed(Duty reading) {
        String speed = "";
        for (TimeLimit limit : reading.limits()) {
            if (limit instanceof Recurring) {
                return PERIODIC;
            }
            if (limit instanceof Prompt prompt) {
                if (prompt.standard().equals(Promptness.IMMEDIATELY)
                        || prompt.standard().equals(Promptness.UPON)) {
                    return Promptness.IMMEDIATELY.code();
                }
                speed = prompt.standard().code();
            } else if (limit instanceof Measured measured && speed.isEmpty()) {
                speed = measured.period().toString();
            }
        }
        return speed;
    }

    /** Whether the speed is all that is missing, so that it is not reported twice. */
    private static boolean isSpeedAlone(Duty duty) {
        for (Duty reading : Duties.readings(duty)) {
            if (Duties.isOwedByProcessor(reading)
                    && (reading.modality() == Modality.MAY
                            || !reading.missing().stream().allMatch(Shortfall.IMMEDIATELY::equals))) {
                return false;
            }
        }
        return true;
    }

    private static List<Finding> ownUses(DataUse dataUse, StatedRule rule) {
        List<Finding> findings = List.of();
        if (dataUse.purposeLimitation().stipulation() == Stipulation.EXCLUDED) {
            findings = Duties.and(
                    findings,
                    rule.finding(
                            Duties.EXCLUDED,
                            "/dataUse/purposeLimitation",
                            dataUse.purposeLimitation().sources()));
        }
        for (int i = 0; i < dataUse.ownPurposes().size(); i++) {
            OwnPurpose use = dataUse.ownPurposes().get(i);
            if (OwnUse.isGranted(use)) {
                findings = Duties.and(
                        findings,
                        rule.finding(fault(use), "/dataUse/ownPurposes/" + i, OwnUse.sources(use), OwnUse.word(use)));
            }
        }
        return findings;
    }

    private static String fault(OwnPurpose use) {
        return OwnUse.isInstructed(use)
                ? "instructed"
                : OwnUse.isDeclaredController(use) && use.legalBasis().isPresent()
                        ? "own-controller"
                        : OwnUse.isCommon(use) ? "common" : "own-use";
    }

    private InstructionRules() {}
}
