package org.dpa4j.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.transfer.AnyOther;
import org.dpa4j.model.transfer.Destination;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.NamedRecipient;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.SameGroup;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.UnnamedSafeguards;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A tool, with what rests on it: a recorded transfer, or a rule that allows transfers. Only what may leave the EEA counts.
 *
 * @param tool the tool
 * @param number its place among the tools
 * @param zone where the data go on the date of the review, never inside
 * @param transfer the transfer; null for a rule
 * @param allowed the rule; null for a transfer
 * @param place the place of the rule in its list
 */
record ToolUse(
        TransferTool tool,
        int number,
        Zone zone,
        @Nullable Nested<Transfer> transfer,
        @Nullable TransferRule allowed,
        int place) {
    /** All tools: those of the transfers, then those of the rules. */
    static List<ToolUse> all(DataProcessingAgreement agreement, ReviewContext context) {
        List<ToolUse> all = List.of();
        for (Nested<Transfer> node : Flows.all(agreement)) {
            List<TransferTool> tools = node.value().tools();
            Zone zone = zone(node.value(), context);
            for (int i = 0; i < tools.size() && !zone.isInside(); i++) {
                all = Duties.and(all, new ToolUse(tools.get(i), i, zone, node, null, node.place()));
            }
        }
        List<TransferRule> rules = agreement.transfers().rules();
        for (int i = 0; i < rules.size(); i++) {
            TransferRule rule = rules.get(i);
            if (isAllowedOutside(rule, context)) {
                Zone zone = zone(rule.when(), context);
                for (int j = 0; j < rule.tools().size(); j++) {
                    all = Duties.and(all, new ToolUse(rule.tools().get(j), j, zone, null, rule, i));
                }
            }
        }
        return all;
    }

    /** All tools of one kind. */
    static <T extends TransferTool> List<ToolUse> all(
            Class<T> kind, DataProcessingAgreement agreement, ReviewContext context) {
        List<ToolUse> all = List.of();
        for (ToolUse use : all(agreement, context)) {
            if (kind.isInstance(use.tool)) {
                all = Duties.and(all, use);
            }
        }
        return all;
    }

    /** The pointer of the tool. */
    String pointer() {
        String holder = transfer == null ? "/transfers/rules/" + place : pointer(transfer);
        return holder + "/tools/" + number;
    }

    /** The clauses of the tool, else those of the transfer or the rule. */
    List<Source> sources() {
        if (!tool.sources().isEmpty()) {
            return tool.sources();
        }
        return transfer != null ? transfer.value().sources() : allowed != null ? allowed.sources() : List.of();
    }

    /** Where the data go, in words without names. */
    String where() {
        return transfer != null ? where(transfer.value()) : allowed != null ? where(allowed.when()) : "";
    }

    /** A finding if the place is a third country for sure; else what is not known. */
    void report(Tally tally, ReviewContext context, Finding finding) {
        if (zone == Zone.THIRD) {
            tally.found(finding);
        } else {
            tally.lacks(thirdCountry(context));
        }
    }

    /** That it is not known whether the place is a third country. */
    Reason thirdCountry(ReviewContext context) {
        return Reasons.THIRD_COUNTRY.with(where(), context.asOf().toString());
    }

    static String pointer(Nested<Transfer> transfer) {
        return transfer.pointer("/transfers/transfers", "onward");
    }

    static boolean isNamed(TransferTool tool) {
        return !(tool instanceof NoTool) && !(tool instanceof UnnamedSafeguards);
    }

    static boolean isAllowedOutside(TransferRule rule, ReviewContext context) {
        return rule.modality() != Modality.MUST_NOT
                && !zone(rule.when(), context).isInside();
    }

    /** A transfer without a destination is recorded as one to a third country. */
    static Zone zone(Transfer transfer, ReviewContext context) {
        return transfer.destination().isPresent()
                ? context.law().zone(transfer.destination().get())
                : Zone.THIRD;
    }

    /** The zone that decides: a third country if there is one, then one that is not known. */
    static Zone zone(Destination destination, ReviewContext context) {
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

    static String where(Transfer transfer) {
        return transfer.destination().map(ToolUse::where).orElse("an unnamed country");
    }

    static String where(Territory territory) {
        return switch (territory.code()) {
            case "THIRD" -> "third countries";
            case "ADEQUATE" -> "adequate countries";
            case "WORLD" -> "the whole world";
            case "INTERNATIONAL_ORGANISATION" -> "international organisations";
            default -> territory.code();
        };
    }

    static String where(Destination destination) {
        if (destination instanceof InTerritories in) {
            return in.territories().stream().map(ToolUse::where).collect(Collectors.joining(", "));
        }
        if (destination instanceof SameGroup) {
            return "companies of the same group";
        }
        if (destination instanceof NamedRecipient) {
            return "a named recipient";
        }
        return destination instanceof AnyOther ? "any other destination" : "adequate countries";
    }
}
