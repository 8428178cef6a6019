package org.dpa4j.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Source;
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
import org.dpa4j.rules.internal.Chain;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the tools of an agreement, each with what rests on it: those of the recorded transfers, then those of the rules
 * that allow transfers. Only what may leave the EEA counts.
 *
 * <pre>{@code
 * ToolUse use = ToolUse.of(agreement, context);
 * while (use.next()) {
 *     … use.tool() …
 * }
 * }</pre>
 */
final class ToolUse {
    private final Class<? extends TransferTool> kind;
    private final ReviewContext context;
    private final Chain<Transfer> transfers;
    private final List<TransferRule> rules;
    private List<TransferTool> tools = List.of();
    private int number = -1;
    private int rule = -1;
    private Zone zone = Zone.NOT_KNOWN;

    private ToolUse(Class<? extends TransferTool> kind, DataProcessingAgreement agreement, ReviewContext context) {
        this.kind = kind;
        this.context = context;
        transfers = Chain.of(agreement.transfers());
        rules = agreement.transfers().rules();
    }

    /** All tools. */
    static ToolUse of(DataProcessingAgreement agreement, ReviewContext context) {
        return new ToolUse(TransferTool.class, agreement, context);
    }

    /** All tools of one kind. */
    static ToolUse of(Class<? extends TransferTool> kind, DataProcessingAgreement agreement, ReviewContext context) {
        return new ToolUse(kind, agreement, context);
    }

    /** Goes on to the next; false if there is none. */
    boolean next() {
        do {
            number++;
            while (number >= tools.size()) {
                if (!nextHolder()) {
                    return false;
                }
                number = 0;
            }
        } while (!kind.isInstance(tool()));
        return true;
    }

    /** Goes on to the next transfer or rule; its tools count only if it may leave the EEA. */
    private boolean nextHolder() {
        tools = List.of();
        if (rule < 0 && transfers.next()) {
            zone = zone(transfers.value(), context);
            tools = zone.isInside() ? tools : transfers.value().tools();
            return true;
        }
        rule++;
        if (rule >= rules.size()) {
            return false;
        }
        if (isAllowedOutside(rules.get(rule), context)) {
            zone = zone(rules.get(rule).when(), context);
            tools = rules.get(rule).tools();
        }
        return true;
    }

    TransferTool tool() {
        return tools.get(number);
    }

    /** Where the data go on the date of the review, never inside. */
    Zone zone() {
        return zone;
    }

    /** The transfer that rests on the tool; null if a rule does. */
    @Nullable
    Transfer transfer() {
        return rule < 0 ? transfers.value() : null;
    }

    /** The transfer from which that one is onward, if it is. */
    @Nullable
    Transfer above() {
        return rule < 0 ? transfers.parent() : null;
    }

    /** The rule that rests on the tool; null if a transfer does. */
    @Nullable
    TransferRule allowed() {
        return rule < 0 ? null : rules.get(rule);
    }

    /** The pointer of the transfer or the rule. */
    String holder() {
        return rule < 0 ? transfers.pointer() : "/transfers/rules/" + rule;
    }

    /** The pointer of the tool. */
    String pointer() {
        return holder() + "/tools/" + number;
    }

    /** The clauses of the tool, else those of the transfer or the rule. */
    List<Source> sources() {
        if (!tool().sources().isEmpty()) {
            return tool().sources();
        }
        return rule < 0 ? transfers.value().sources() : rules.get(rule).sources();
    }

    /** Where the data go, in words without names. */
    String where() {
        return rule < 0 ? where(transfers.value()) : where(rules.get(rule).when());
    }

    /** A finding if the place is a third country for sure; else what is not known. */
    void report(Tally tally, Finding finding) {
        if (zone == Zone.THIRD) {
            tally.found(finding);
        } else {
            tally.lacks(thirdCountry());
        }
    }

    /** That it is not known whether the place is a third country. */
    Reason thirdCountry() {
        return Reasons.THIRD_COUNTRY.with(where(), context.asOf().toString());
    }

    /** Whether a tool of some kind carries a transfer, or a rule that allows transfers; wherever the data go. */
    static boolean any(Transfers transfers, Predicate<TransferTool> kind) {
        for (TransferRule rule : transfers.rules()) {
            if (rule.modality() != Modality.MUST_NOT && any(rule.tools(), kind)) {
                return true;
            }
        }
        Chain<Transfer> chain = Chain.of(transfers);
        while (chain.next()) {
            if (any(chain.value().tools(), kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<TransferTool> tools, Predicate<TransferTool> kind) {
        for (TransferTool tool : tools) {
            if (kind.test(tool)) {
                return true;
            }
        }
        return false;
    }

    /** The clauses of Decision (EU) 2021/914; null if a tool is something else. */
    static @Nullable StandardClauses clausesOf2021(TransferTool tool) {
        return tool instanceof StandardClauses clauses
                        && clauses.set().isPresent()
                        && clauses.set().get().equals(ClauseSet.SCC_2021_914)
                ? clauses
                : null;
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
