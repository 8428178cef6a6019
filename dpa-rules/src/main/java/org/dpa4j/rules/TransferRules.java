package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AdequateDestination;
import org.dpa4j.model.transfer.AnyOther;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.Destination;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.NamedRecipient;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.SameGroup;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnnamedSafeguards;
import org.dpa4j.rules.law.ClauseState;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/** Transfers to third countries, GDPR Art. 28(3)(a) and 44 to 46. */
final class TransferRules {
    /** The real places are facts, so what is not named is not known; a statement that there is no transfer does not help. */
    static final Rule PLACES_COVERED = rule("ART44-1", "Every location outside the EEA is covered by a transfer")
            .citing("GDPR Art. 44", "EDPB-05/2021")
            .remedy("Record a transfer for each location outside the EEA, or keep the data within the EEA.")
            .violation(
                    "no-transfer",
                    "Each location outside the EEA needs a transfer; none is recorded for a location in {0}")
            .check((agreement, context, rule) -> Places.covered(agreement, context, rule, "no-transfer"));

    static final Rule TOOL_NAMED = rule("ART44-2", "Every transfer to a third country names a tool of Chapter V")
            .citing("GDPR Art. 44-46", "GDPR Art. 49")
            .remedy("Name the adequacy decision, the standard clauses or the other tool that each transfer rests on.")
            .violation("no-tool", "Each transfer needs a tool of Chapter V; none is named for {0}")
            .warning(
                    "unnamed-tool",
                    "Each transfer needs a tool of Chapter V; lawfulness or safeguards are asked for, but no tool is"
                            + " named for {0}")
            .check((agreement, context, rule) -> {
                Transfers transfers = agreement.transfers();
                Tally tally = new Tally();
                boolean any = transfersHaveTools(rule, context, "/transfers/transfers", transfers.transfers(), tally);
                any |= rulesHaveTools(rule, context, transfers.rules(), tally);
                return any ? tally.outcome() : withoutTransfer(agreement, context);
            });

    static final Rule INSTRUCTED = rule(
                    "ART44-4", "Each transfer has a documented instruction, and its importer is known")
            .citing("GDPR Art. 28(3)(a)", "2021/915 cl. 7.8", "DK-SCC cl. 8")
            .remedy("Refer to the controller's instruction for the transfer, and name its importer among the"
                    + " parties or sub-processors.")
            .violation("no-instruction", "Each transfer needs a documented instruction; none is named")
            .violation(
                    "lost-instruction",
                    "Each transfer needs a documented instruction; the one referred to is not there")
            .violation("no-importer", "The importer of each transfer must be known; none is named")
            .violation(
                    "unknown-importer",
                    "The importer of each transfer must be known; it is neither a party nor a sub-processor")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                List<Transfer> transfers = agreement.transfers().transfers();
                return areInstructed(rule, agreement, context, "/transfers/transfers", transfers, tally)
                        ? tally.outcome()
                        : withoutTransfer(agreement, context);
            });

    static final Rule TOOL_VALID = rule("ART46-1", "No transfer rests on an annulled or repealed tool")
            .citing("GDPR Art. 46", "2021/914 Art. 4", "C-311/18", "C-362/14")
            .remedy("Base the transfer on a tool that is law on the date in question.")
            .unknown("set", "which set of standard clauses is meant")
            .unknown("law", "whether {0} is law on {1}")
            .unknown("made", "when the agreement with the clauses {0} was made")
            .violation("ended", "A transfer needs a tool that is law; {0} is annulled or repealed on {1}")
            .violation("not-yet", "A transfer needs a tool that is law; {0} is not law yet on {1}")
            .violation(
                    "no-longer-agreed",
                    "Repealed clauses serve only contracts made in time; {0} could not be agreed on {1}")
            .check((agreement, context, rule) -> {
                Validity validity = new Validity(agreement, context, rule);
                validity.transfers("/transfers/transfers", agreement.transfers().transfers());
                validity.rules(agreement.transfers().rules());
                return validity.anyTool ? validity.tally.outcome() : Reasons.NO_TOOL.notApplicable();
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
            if (isAllowedOutside(allowed, context)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllowedOutside(TransferRule rule, ReviewContext context) {
        return rule.modality() != Modality.MUST_NOT
                && !zone(rule.when(), context).isInside();
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

    private static boolean transfersHaveTools(
            StatedRule rule, ReviewContext context, String base, List<Transfer> transfers, Tally tally) {
        boolean any = false;
        for (int i = 0; i < transfers.size(); i++) {
            Transfer transfer = transfers.get(i);
            Zone zone = zone(transfer, context);
            if (!zone.isInside()) {
                any = true;
                String fault = fault(transfer.tools(), List.of());
                if (fault != null) {
                    report(
                            rule,
                            context,
                            fault,
                            base + "/" + i + "/tools",
                            zone,
                            transfer.sources(),
                            place(transfer),
                            tally);
                }
            }
            if (!transfer.onward().isEmpty()) {
                any |= transfersHaveTools(rule, context, base + "/" + i + "/onward", transfer.onward(), tally);
            }
        }
        return any;
    }

    private static boolean rulesHaveTools(
            StatedRule rule, ReviewContext context, List<TransferRule> rules, Tally tally) {
        boolean any = false;
        for (int i = 0; i < rules.size(); i++) {
            TransferRule allowed = rules.get(i);
            if (isAllowedOutside(allowed, context)) {
                Zone zone = zone(allowed.when(), context);
                any = true;
                // An adequacy decision for the destination is itself the tool.
                String fault = allowed.when() instanceof AdequateDestination
                        ? null
                        : fault(allowed.tools(), allowed.conditions());
                if (fault != null) {
                    report(
                            rule,
                            context,
                            fault,
                            "/transfers/rules/" + i + "/tools",
                            zone,
                            allowed.sources(),
                            place(allowed.when()),
                            tally);
                }
            }
        }
        return any;
    }

    private static void report(
            StatedRule rule,
            ReviewContext context,
            String fault,
            String pointer,
            Zone zone,
            List<Source> sources,
            String place,
            Tally tally) {
        if (zone == Zone.THIRD) {
            tally.found(rule.finding(fault, pointer, sources, place));
        } else {
            tally.lacks(Reasons.THIRD_COUNTRY.with(place, context.asOf().toString()));
        }
    }

    /** The key of the message for tools that are none; null if one is named. */
    private static @Nullable String fault(List<TransferTool> tools, List<Condition> conditions) {
        boolean unnamed = false;
        for (TransferTool tool : tools) {
            if (isNamed(tool)) {
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

    private static boolean isNamed(TransferTool tool) {
        return !(tool instanceof NoTool) && !(tool instanceof UnnamedSafeguards);
    }

    private static boolean areInstructed(
            StatedRule rule,
            DataProcessingAgreement agreement,
            ReviewContext context,
            String base,
            List<Transfer> transfers,
            Tally tally) {
        boolean any = false;
        for (int i = 0; i < transfers.size(); i++) {
            Transfer transfer = transfers.get(i);
            Zone zone = zone(transfer, context);
            if (zone == Zone.THIRD) {
                any = true;
                isInstructed(rule, agreement, base + "/" + i, transfer, tally);
            } else if (!zone.isInside()) {
                any = true;
                tally.lacks(Reasons.THIRD_COUNTRY.with(
                        place(transfer), context.asOf().toString()));
            }
            if (!transfer.onward().isEmpty()) {
                any |= areInstructed(rule, agreement, context, base + "/" + i + "/onward", transfer.onward(), tally);
            }
        }
        return any;
    }

    private static void isInstructed(
            StatedRule rule, DataProcessingAgreement agreement, String pointer, Transfer transfer, Tally tally) {
        Optional<Reference> instruction = transfer.instruction();
        if (instruction.isEmpty()) {
            if (!isThere(agreement.transfers().instructionsIn())) {
                tally.found(rule.finding("no-instruction", pointer + "/instruction", transfer.sources()));
            }
        } else if (instruction.get().resolution() == Resolution.BROKEN) {
            tally.found(rule.finding(
                    "lost-instruction",
                    pointer + "/instruction",
                    instruction.get().sources()));
        }
        if (transfer.importer().isEmpty()) {
            tally.found(rule.finding("no-importer", pointer + "/importer", transfer.sources()));
        } else if (!Recipient.isKnown(agreement, transfer.importer().get())) {
            tally.found(rule.finding("unknown-importer", pointer + "/importer", transfer.sources()));
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

    /** A transfer without a destination is recorded as one to a third country. */
    private static Zone zone(Transfer transfer, ReviewContext context) {
        return transfer.destination().isPresent()
                ? context.law().zone(transfer.destination().get())
                : Zone.THIRD;
    }

    /** The zone that decides: a third country if there is one, then one that is not known. */
    private static Zone zone(Destination destination, ReviewContext context) {
        if (!(destination instanceof InTerritories in)) {
            return Zone.THIRD;
        }
        Zone decisive = Zone.UNION;
        for (Territory territory : in.territories()) {
            Zone zone = context.law().zone(territory);
            if (zone == Zone.THIRD) {
                return zone;
            }
            decisive = zone.isInside() ? decisive : zone;
        }
        return decisive;
    }

    private static String place(Transfer transfer) {
        return transfer.destination().map(TransferRules::place).orElse("an unnamed country");
    }

    private static String place(Territory territory) {
        return switch (territory.code()) {
            case "THIRD" -> "third countries";
            case "ADEQUATE" -> "adequate countries";
            case "WORLD" -> "the whole world";
            case "INTERNATIONAL_ORGANISATION" -> "international organisations";
            default -> territory.code();
        };
    }

    private static String place(Destination destination) {
        if (destination instanceof InTerritories in) {
            return in.territories().stream().map(TransferRules::place).collect(Collectors.joining(", "));
        }
        if (destination instanceof SameGroup) {
            return "companies of the same group";
        }
        if (destination instanceof NamedRecipient) {
            return "a named recipient";
        }
        return destination instanceof AnyOther ? "any other destination" : "adequate countries";
    }

    /** Whether the tools of an agreement are law. */
    private static final class Validity {
        private final DataProcessingAgreement agreement;
        private final ReviewContext context;
        private final StatedRule rule;
        final Tally tally = new Tally();
        boolean anyTool;

        Validity(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule) {
            this.agreement = agreement;
            this.context = context;
            this.rule = rule;
        }

        void transfers(String base, List<Transfer> transfers) {
            for (int i = 0; i < transfers.size(); i++) {
                Transfer transfer = transfers.get(i);
                if (!zone(transfer, context).isInside()) {
                    tools(base + "/" + i + "/tools", transfer.tools());
                }
                if (!transfer.onward().isEmpty()) {
                    transfers(base + "/" + i + "/onward", transfer.onward());
                }
            }
        }

        void rules(List<TransferRule> rules) {
            for (int i = 0; i < rules.size(); i++) {
                TransferRule allowed = rules.get(i);
                if (allowed.modality() != Modality.MUST_NOT
                        && !zone(allowed.when(), context).isInside()) {
                    tools("/transfers/rules/" + i + "/tools", allowed.tools());
                }
            }
        }

        private void tools(String base, List<TransferTool> tools) {
            for (int i = 0; i < tools.size(); i++) {
                TransferTool tool = tools.get(i);
                anyTool |= isNamed(tool);
                if (tool instanceof StandardClauses clauses) {
                    clauses(base + "/" + i + "/set", clauses);
                } else if (tool instanceof Adequacy adequacy
                        && adequacy.decision().isPresent()) {
                    decision(base + "/" + i + "/decision", adequacy.decision().get(), adequacy.sources());
                }
            }
        }

        private void clauses(String pointer, StandardClauses clauses) {
            if (clauses.set().isEmpty()) {
                tally.lacks(rule.reason("set"));
                return;
            }
            ClauseSet set = clauses.set().get();
            switch (context.law().clauses(set)) {
                case USABLE -> {}
                case LEGACY_ONLY -> legacy(pointer, set, clauses.sources());
                case ENDED -> found("ended", pointer, clauses.sources(), set.code(), context.asOf());
                case NOT_YET -> found("not-yet", pointer, clauses.sources(), set.code(), context.asOf());
                case NOT_KNOWN ->
                    tally.lacks(rule.reason("law", set.code(), context.asOf().toString()));
            }
        }

        private void legacy(String pointer, ClauseSet set, List<Source> sources) {
            LocalDate made = concludedOn();
            if (made == null) {
                tally.lacks(rule.reason("made", set.code()));
            } else if (context.law().on(made).clauses(set) != ClauseState.USABLE) {
                found("no-longer-agreed", pointer, sources, set.code(), made);
            }
        }

        /** Only the frameworks for the United States were ever annulled; ART45-1 judges adequacy as such. */
        private void decision(String pointer, Reference decision, List<Source> sources) {
            if (decision.target().isPresent() && decision.target().get() instanceof LawTarget law) {
                Instrument instrument = law.reference().instrument();
                if (instrument.equals(Instrument.PRIVACY_SHIELD)
                        || instrument.equals(Instrument.SAFE_HARBOUR)
                        || instrument.equals(Instrument.DPF_2023_1795)) {
                    switch (context.law().instrument(instrument)) {
                        case USABLE, LEGACY_ONLY -> {}
                        case ENDED -> found("ended", pointer, sources, instrument.token(), context.asOf());
                        case NOT_YET -> found("not-yet", pointer, sources, instrument.token(), context.asOf());
                        case NOT_KNOWN ->
                            tally.lacks(rule.reason(
                                    "law", instrument.toString(), context.asOf().toString()));
                    }
                }
            }
        }

        private void found(String key, String pointer, List<Source> sources, String tool, LocalDate date) {
            tally.found(rule.finding(key, pointer, sources, tool, date.toString()));
        }

        /** The day on which the last party accepted, else the first day of the term. */
        private @Nullable LocalDate concludedOn() {
            LocalDate last = null;
            for (Acceptance acceptance : agreement.formation().acceptances()) {
                LocalDate day = FormAndPartiesRules.acceptedOn(acceptance);
                if (day != null && (last == null || day.isAfter(last))) {
                    last = day;
                }
            }
            return last != null ? last : agreement.term().effectiveOn().orElse(null);
        }
    }

    private TransferRules() {}
}
