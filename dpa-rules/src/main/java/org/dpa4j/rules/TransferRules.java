package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.transfer.AdequateDestination;
import org.dpa4j.model.transfer.ForeignRequests;
import org.dpa4j.model.transfer.Frequency;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnderDerogation;
import org.dpa4j.model.transfer.UnnamedSafeguards;
import org.dpa4j.rules.internal.Chain;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/** Transfers to third countries, GDPR Art. 28(3)(a), 44, 48 and 49; what they rest on is judged by {@link TransferToolRules}. */
final class TransferRules {
    /** Under these a disclosure stays within GDPR Art. 28(3)(a) and 48. */
    private static final Set<ConditionCode> LAWFUL =
            Set.of(ConditionCode.INSTRUCTED, ConditionCode.CONSENT, ConditionCode.EU_OR_MEMBER_STATE_LAW);

    /** The real places are facts, so what is not named is not known; a statement that there is no transfer does not help. */
    static final Rule PLACES_COVERED = rule("ART44-1", "Every location outside the EEA is covered by a transfer")
            .citing("GDPR Art. 44", "EDPB-05/2021")
            .remedy("Record a transfer for each location outside the EEA, or keep the data within the EEA.")
            .violation(
                    "no-transfer",
                    "Each location outside the EEA must be covered by a transfer; none is recorded for a location in {0}")
            .check((agreement, context, rule) -> Places.covered(agreement, context, rule, "no-transfer"));

    static final Rule TOOL_NAMED = rule("ART44-2", "Every transfer to a third country names a tool of Chapter V")
            .citing("GDPR Art. 44-46", "GDPR Art. 49")
            .remedy("Name the adequacy decision, the standard clauses or the other tool that each transfer rests on.")
            .violation("no-tool", "Each transfer must have a tool of Chapter V; none is named for {0}")
            .warning(
                    "unnamed-tool",
                    "Each transfer must have a tool of Chapter V; lawfulness or safeguards are asked for, but no tool"
                            + " is named for {0}")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                boolean any = transfersHaveTools(rule, agreement, context, tally);
                any |= rulesHaveTools(rule, context, agreement.transfers().rules(), tally);
                return any ? tally.outcome() : withoutTransfer(agreement, context);
            });

    /** A ban that an instruction can lift denies nothing, nor does a list of places. */
    static final Rule DENIAL_TRUE = rule(
                    "ART44-3", "A statement that no third country is involved agrees with the facts")
            .citing("GDPR Art. 44", "GDPR Art. 28(3)(a)")
            .remedy("Drop the statement and provide for the transfers, or keep the data within the EEA.")
            .notApplicable("no-denial", "The agreement does not deny transfers to third countries")
            .violation("place", "The agreement denies transfers to third countries, but locates the data in {0}")
            .violation("transfer", "The agreement denies transfers to third countries, but records one to {0}")
            .check((agreement, context, rule) -> {
                Outcome denial = denial(rule, agreement, context);
                if (!denial.equals(Outcome.MET)) {
                    return denial;
                }
                Tally tally = new Tally();
                Places.within(agreement, context, rule, "place", tally);
                Chain<Transfer> chain = Chain.of(agreement.transfers());
                while (chain.next()) {
                    Transfer transfer = chain.value();
                    Zone zone = ToolUse.zone(transfer, context);
                    if (zone == Zone.THIRD) {
                        tally.found(
                                rule.finding("transfer", chain.pointer(), transfer.sources(), ToolUse.where(transfer)));
                    } else if (!zone.isInside()) {
                        tally.lacks(thirdCountry(ToolUse.where(transfer), context));
                    }
                }
                return tally.outcome();
            });

    static final Rule INSTRUCTED = rule(
                    "ART44-4", "Each transfer has a documented instruction, and its importer is known")
            .citing("GDPR Art. 28(3)(a)", "2021/915 cl. 7.8", "DK-SCC cl. 8")
            .remedy("Refer to the controller's instruction for the transfer, and name its importer among the"
                    + " parties or sub-processors.")
            .violation("no-instruction", "Each transfer must have a documented instruction; none is named")
            .violation(
                    "lost-instruction",
                    "Each transfer must have a documented instruction; the one referred to is not there")
            .violation("no-importer", "The importer of each transfer must be known; none is named")
            .violation(
                    "unknown-importer",
                    "The importer of each transfer must be known; it is neither a party nor a sub-processor")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                return areInstructed(rule, agreement, context, tally)
                        ? tally.outcome()
                        : withoutTransfer(agreement, context);
            });

    static final Rule NO_STANDING_DEROGATION = rule("ART49-1", "No regular transfer rests on a derogation")
            .citing("GDPR Art. 49", "GDPR recital 111", "EDPB-2/2018")
            .remedy(
                    "Rest regular transfers on an adequacy decision or on safeguards, and keep derogations for single cases.")
            .notApplicable("no-derogation", "The agreement rests no transfer on a derogation")
            .unknown("frequency", "how often data are transferred to {0} under a derogation")
            .warning("regular", "A derogation should carry single transfers only; those to {0} are {1}")
            .warning("standing", "A derogation should carry single transfers only; a standing rule on {0} rests on one")
            .check((agreement, context, rule) -> {
                ToolUse use = ToolUse.of(UnderDerogation.class, agreement, context);
                Tally tally = new Tally();
                boolean any = false;
                while (use.next()) {
                    any = true;
                    derogation(rule, use, tally);
                }
                return any ? tally.outcome() : rule.notApplicable("no-derogation");
            });

    static final Rule FOREIGN_REQUESTS = rule(
                    "ART48-1", "Requests of authorities of third countries are told to the controller and challenged")
            .citing("GDPR Art. 48", "GDPR Art. 28(3)(a)", "2021/914 cl. 15")
            .tier(Tier.GUIDANCE)
            .remedy(
                    "Agree that the processor tells the controller of such requests, challenges them, and discloses nothing"
                            + " outside GDPR Art. 48.")
            .warning(
                    "complies",
                    "Requests of authorities of third countries should be met only as GDPR Art. 48 allows; the agreement"
                            + " lets the processor disclose the data")
            .note("missing", "The agreement should deal with requests of authorities of third countries; missing: {0}")
            .note(
                    "parent",
                    "A sub-processor in the EEA has a parent company in {0}; the risk of access from there should be"
                            + " assessed")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                requests(rule, agreement.transfers().foreignRequests(), tally);
                Chain<Engagement> chain = Chain.inUse(agreement.subProcessing(), context.asOf());
                while (chain.next()) {
                    parent(rule, context, chain, tally);
                }
                return tally.outcome();
            });

    /**
     * No transfer is recorded: there is none if it is denied or if every place is inside; else that is not known. A denial
     * beside a rule that allows transfers is worth nothing.
     */
    private static Outcome withoutTransfer(DataProcessingAgreement agreement, ReviewContext context) {
        if (isDenied(agreement.transfers()) && !isAllowedByRule(agreement.transfers(), context)) {
            return Reasons.TRANSFERS_DENIED.notApplicable();
        }
        return PLACES_COVERED.check(agreement, context).equals(Outcome.MET)
                ? Reasons.NO_TRANSFER.notApplicable()
                : Reasons.TRANSFERS_UNKNOWN.undetermined();
    }

    private static boolean isAllowedByRule(Transfers transfers, ReviewContext context) {
        for (TransferRule allowed : transfers.rules()) {
            if (ToolUse.isAllowedOutside(allowed, context)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(Transfers transfers) {
        Duty permission = transfers.permission();
        return transfers.thirdCountries().stipulation() == Stipulation.EXCLUDED
                || permission.stipulation() == Stipulation.EXCLUDED
                || (permission.isStipulated()
                        && permission.modality() == Modality.MUST_NOT
                        && permission.approval().isEmpty()
                        && permission.conditions().isEmpty()
                        && permission.variants().isEmpty()
                        && Duties.isGeneral(permission.scope()));
    }

    /** Met if transfers are denied without exception. */
    private static Outcome denial(StatedRule rule, DataProcessingAgreement agreement, ReviewContext context) {
        Transfers transfers = agreement.transfers();
        if (isDenied(transfers) && transfers.thirdCountries().conditions().isEmpty()) {
            return Outcome.MET;
        }
        Statement onlyWithin = agreement.processing().onlyWithin();
        List<Territory> territories = agreement.processing().onlyWithinTerritories();
        if (!onlyWithin.isStipulated() || !onlyWithin.conditions().isEmpty() || territories.isEmpty()) {
            return rule.notApplicable("no-denial");
        }
        Tally tally = new Tally();
        for (Territory territory : territories) {
            Zone zone = context.law().zone(territory);
            if (zone == Zone.THIRD) {
                return rule.notApplicable("no-denial");
            }
            if (!zone.isInside()) {
                tally.lacks(thirdCountry(ToolUse.where(territory), context));
            }
        }
        return tally.outcome();
    }

    private static Reason thirdCountry(String where, ReviewContext context) {
        return Reasons.THIRD_COUNTRY.with(where, context.asOf().toString());
    }

    private static boolean transfersHaveTools(
            StatedRule rule, DataProcessingAgreement agreement, ReviewContext context, Tally tally) {
        boolean any = false;
        Chain<Transfer> chain = Chain.of(agreement.transfers());
        while (chain.next()) {
            Transfer transfer = chain.value();
            Zone zone = ToolUse.zone(transfer, context);
            if (!zone.isInside()) {
                any = true;
                String fault = fault(transfer.tools(), List.of());
                if (fault != null && zone == Zone.THIRD) {
                    tally.found(rule.finding(
                            fault, chain.pointer() + "/tools", transfer.sources(), ToolUse.where(transfer)));
                } else if (fault != null) {
                    tally.lacks(thirdCountry(ToolUse.where(transfer), context));
                }
            }
        }
        return any;
    }

    private static boolean rulesHaveTools(
            StatedRule rule, ReviewContext context, List<TransferRule> rules, Tally tally) {
        boolean any = false;
        for (int i = 0; i < rules.size(); i++) {
            TransferRule allowed = rules.get(i);
            if (ToolUse.isAllowedOutside(allowed, context)) {
                any = true;
                // An adequacy decision for the destination is itself the tool.
                String fault = allowed.when() instanceof AdequateDestination
                        ? null
                        : fault(allowed.tools(), allowed.conditions());
                String where = ToolUse.where(allowed.when());
                if (fault != null && ToolUse.zone(allowed.when(), context) == Zone.THIRD) {
                    tally.found(rule.finding(fault, "/transfers/rules/" + i + "/tools", allowed.sources(), where));
                } else if (fault != null) {
                    tally.lacks(thirdCountry(where, context));
                }
            }
        }
        return any;
    }

    /** The key of the message for tools that are none; null if one is named. */
    private static @Nullable String fault(List<TransferTool> tools, List<Condition> conditions) {
        boolean unnamed = false;
        for (TransferTool tool : tools) {
            if (ToolUse.isNamed(tool)) {
                return null;
            }
            unnamed |= tool instanceof UnnamedSafeguards;
        }
        for (Condition condition : conditions) {
            if (condition.sense() == Sense.UNLESS) {
                continue;
            }
            if (condition.code().equals(ConditionCode.ADEQUATE_COUNTRY)) {
                return null;
            }
            unnamed |= condition.code().equals(ConditionCode.TRANSFER_LAWFUL);
        }
        return unnamed ? "unnamed-tool" : "no-tool";
    }

    private static boolean areInstructed(
            StatedRule rule, DataProcessingAgreement agreement, ReviewContext context, Tally tally) {
        boolean any = false;
        Set<String> names = Set.of();
        Chain<Transfer> chain = Chain.of(agreement.transfers());
        while (chain.next()) {
            Zone zone = ToolUse.zone(chain.value(), context);
            any |= !zone.isInside();
            if (zone == Zone.THIRD) {
                names = names.isEmpty() ? Recipient.all(agreement).keySet() : names;
                isInstructed(rule, agreement.transfers(), names, chain, tally);
            } else if (!zone.isInside()) {
                tally.lacks(thirdCountry(ToolUse.where(chain.value()), context));
            }
        }
        return any;
    }

    private static void isInstructed(
            StatedRule rule, Transfers transfers, Set<String> names, Chain<Transfer> chain, Tally tally) {
        Transfer transfer = chain.value();
        Optional<Reference> instruction = transfer.instruction();
        if (instruction.isEmpty()) {
            if (!isThere(transfers.instructionsIn())) {
                tally.found(rule.finding("no-instruction", chain.pointer() + "/instruction", transfer.sources()));
            }
        } else if (instruction.get().resolution() == Resolution.BROKEN) {
            tally.found(rule.finding(
                    "lost-instruction",
                    chain.pointer() + "/instruction",
                    instruction.get().sources()));
        }
        if (transfer.importer().isEmpty()) {
            tally.found(rule.finding("no-importer", chain.pointer() + "/importer", transfer.sources()));
        } else if (!names.contains(transfer.importer().get())) {
            tally.found(rule.finding("unknown-importer", chain.pointer() + "/importer", transfer.sources()));
        }
    }

    private static boolean isThere(List<Reference> references) {
        for (Reference reference : references) {
            if (reference.resolution() != Resolution.BROKEN) {
                return true;
            }
        }
        return false;
    }

    private static void derogation(StatedRule rule, ToolUse use, Tally tally) {
        Transfer transfer = use.transfer();
        if (transfer == null) {
            use.report(tally, rule.finding("standing", use.pointer() + "/ground", use.sources(), use.where()));
            return;
        }
        Frequency frequency = transfer.frequency().orElse(null);
        if (frequency == null) {
            tally.lacks(rule.reason("frequency", use.where()));
        } else if (frequency == Frequency.REGULAR || frequency == Frequency.CONTINUOUS) {
            use.report(
                    tally,
                    rule.finding(
                            "regular",
                            use.holder() + "/frequency",
                            use.sources(),
                            use.where(),
                            Duties.word(frequency)));
        }
    }

    private static void requests(StatedRule rule, ForeignRequests requests, Tally tally) {
        boolean challenged = Duties.isOwed(requests.challenge());
        Duty disclosure = requests.disclosure();
        for (int i = 0; i < Duties.count(disclosure) && !challenged; i++) {
            Duty reading = Duties.reading(disclosure, i);
            if (isFree(reading)) {
                tally.found(rule.finding(
                        "complies", Duties.pointer("/transfers/foreignRequests/disclosure", i), reading.sources()));
                challenged = true; // who complies does not challenge: told once
            }
        }
        boolean informed = Duties.isOwed(requests.inform());
        if (!informed || !challenged) {
            tally.found(rule.finding(
                    "missing",
                    "/transfers/foreignRequests",
                    Duties.sources(List.of(requests.inform(), requests.challenge(), disclosure)),
                    informed ? "challenge" : challenged ? "inform" : "challenge, inform"));
        }
    }

    /** Whether data may be disclosed to whoever asks, without the controller, the law of the Union or GDPR Art. 48. */
    private static boolean isFree(Duty disclosure) {
        if (!disclosure.isStipulated()
                || disclosure.modality() == Modality.MUST_NOT
                || disclosure.approval().isPresent()) {
            return false;
        }
        for (Condition condition : disclosure.conditions()) {
            if (condition.sense() != Sense.HAVING_REGARD_TO
                    && condition.sense() != Sense.UNLESS
                    && LAWFUL.contains(condition.code())) {
                return false;
            }
        }
        for (Reference reference : disclosure.references()) {
            if (reference.target().isPresent()
                    && reference.target().get() instanceof LawTarget law
                    && isArticle48(law.reference())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArticle48(LegalReference law) {
        if (!law.instrument().equals(Instrument.GDPR) || law.number().isEmpty()) {
            return false;
        }
        String first = law.number().get();
        String last = law.to().orElse(first);
        return first.length() == 2 && first.compareTo("48") <= 0 && last.compareTo("48") >= 0;
    }

    /** A parent company abroad makes no transfer; of a sub-processor that is abroad itself the transfer tells. */
    private static void parent(StatedRule rule, ReviewContext context, Chain<Engagement> chain, Tally tally) {
        Engagement engagement = chain.value();
        if (engagement.parentIn().isEmpty() || isAbroad(Places.seat(engagement), context)) {
            return;
        }
        Territory parent = engagement.parentIn().get();
        Zone zone = context.law().zone(parent);
        if (zone == Zone.THIRD) {
            tally.found(
                    rule.finding("parent", chain.pointer() + "/parentIn", engagement.sources(), ToolUse.where(parent)));
        } else if (!zone.isInside()) {
            tally.lacks(thirdCountry(ToolUse.where(parent), context));
        }
    }

    private static boolean isAbroad(Optional<Territory> seat, ReviewContext context) {
        return seat.isPresent() && context.law().zone(seat.get()) == Zone.THIRD;
    }

    private TransferRules() {}
}
