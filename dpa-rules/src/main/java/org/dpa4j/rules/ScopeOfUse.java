package org.dpa4j.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.Transfer;

/**
 * What sub-processors and transfers are for and concern, against the lists of the agreement and against each other.
 *
 * <p>An entry of the agreement covers what is narrower. A list that is empty, or has an open entry or one that no code fits,
 * may cover more than it shows; nothing can be said to go beyond it.
 */
final class ScopeOfUse {
    private final DataProcessingAgreement agreement;
    private final ReviewContext context;
    private final StatedRule rule;
    private final Tally tally = new Tally();
    private boolean anyStated;

    private ScopeOfUse(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule) {
        this.agreement = agreement;
        this.context = context;
        this.rule = rule;
    }

    /** The outcome of the rule that has the messages {@code purposes}, {@code data-categories} and so on. */
    static Outcome within(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule) {
        SubProcessing sub = agreement.subProcessing();
        List<Transfer> transfers = agreement.transfers().transfers();
        if (sub.engagements().isEmpty()
                && transfers.isEmpty()
                && (Authorisations.isForbidden(sub) || sub.list().declaredNone().isStipulated())) {
            return rule.notApplicable("nobody");
        }
        ScopeOfUse scope = new ScopeOfUse(agreement, context, rule);
        scope.engagements("/subProcessing/engagements", sub.engagements());
        scope.transfers("/transfers/transfers", transfers);
        return scope.anyStated ? scope.tally.outcome() : rule.undetermined("use");
    }

    private void engagements(String base, List<Engagement> engagements) {
        for (int i = 0; i < engagements.size(); i++) {
            Engagement engagement = engagements.get(i);
            if (engagement.endedOn().isPresent() && engagement.endedOn().get().isBefore(context.asOf())) {
                continue;
            }
            String pointer = base + "/" + i;
            compare(
                    pointer,
                    engagement.sources(),
                    engagement.purposes(),
                    engagement.dataCategories(),
                    engagement.dataSubjects());
            differ(pointer + "/dataCategories", engagement, engagement.dataCategories(), Transfer::dataCategories);
            differ(pointer + "/dataSubjects", engagement, engagement.dataSubjects(), Transfer::dataSubjects);
            if (!engagement.engagements().isEmpty()) {
                engagements(pointer + "/engagements", engagement.engagements());
            }
        }
    }

    private void transfers(String base, List<Transfer> transfers) {
        for (int i = 0; i < transfers.size(); i++) {
            Transfer transfer = transfers.get(i);
            String pointer = base + "/" + i;
            compare(
                    pointer,
                    transfer.sources(),
                    transfer.purposes(),
                    transfer.dataCategories(),
                    transfer.dataSubjects());
            if (!transfer.onward().isEmpty()) {
                transfers(pointer + "/onward", transfer.onward());
            }
        }
    }

    private void compare(
            String pointer,
            List<Source> sources,
            List<? extends Code> purposes,
            List<? extends Code> data,
            List<? extends Code> subjects) {
        Processing own = agreement.processing();
        anyStated |= !purposes.isEmpty() || !data.isEmpty() || !subjects.isEmpty();
        excess("purposes", pointer + "/purposes", sources, purposes, own.purposes(), PurposeItem::item);
        excess("data-categories", pointer + "/dataCategories", sources, data, own.dataCategories(), DataItem::item);
        excess("data-subjects", pointer + "/dataSubjects", sources, subjects, own.dataSubjects(), item -> item);
    }

    private <T> void excess(
            String key,
            String pointer,
            List<Source> sources,
            List<? extends Code> used,
            List<T> own,
            Function<T, Item<? extends Code>> item) {
        SortedSet<String> excess = null;
        for (Code code : used) {
            if (!isCovered(code, own, item)) {
                excess = excess == null ? new TreeSet<>() : excess;
                excess.add(code.code());
            }
        }
        if (excess != null) {
            String codes = String.join(", ", excess);
            if (isClosed(own, item)) {
                tally.found(rule.finding(key, pointer, sources, codes));
            } else {
                tally.lacks(rule.reason("list", codes));
            }
        }
    }

    private static <T> boolean isCovered(Code used, List<T> own, Function<T, Item<? extends Code>> item) {
        for (T entry : own) {
            Item<? extends Code> listed = item.apply(entry);
            if (listed.code().isPresent() && Broader.covers(listed.code().get(), used)) {
                return true;
            }
        }
        return false;
    }

    private static <T> boolean isClosed(List<T> own, Function<T, Item<? extends Code>> item) {
        for (T entry : own) {
            Item<? extends Code> listed = item.apply(entry);
            if (listed.code().isEmpty() || listed.breadth() != Breadth.SPECIFIC) {
                return false;
            }
        }
        return !own.isEmpty();
    }

    /** What only one list has, if both the entry of a sub-processor and its transfers say something. */
    private void differ(
            String pointer,
            Engagement engagement,
            List<? extends Code> listed,
            Function<Transfer, List<? extends Code>> list) {
        if (listed.isEmpty() || agreement.transfers().transfers().isEmpty()) {
            return;
        }
        SortedSet<String> transferred = new TreeSet<>();
        collect(Recipient.of(engagement), agreement.transfers().transfers(), list, transferred);
        if (transferred.isEmpty()) {
            return;
        }
        SortedSet<String> one = new TreeSet<>(transferred);
        for (Code code : listed) {
            if (!transferred.contains(code.code())) {
                one.add(code.code());
            } else {
                one.remove(code.code());
            }
        }
        if (!one.isEmpty()) {
            tally.found(rule.finding("two-lists", pointer, engagement.sources(), String.join(", ", one)));
        }
    }

    private static void collect(
            Recipient recipient,
            List<Transfer> transfers,
            Function<Transfer, List<? extends Code>> list,
            SortedSet<String> codes) {
        for (Transfer transfer : transfers) {
            if (transfer.importer().filter(recipient::isCalled).isPresent()) {
                list.apply(transfer).forEach(code -> codes.add(code.code()));
            }
            collect(recipient, transfer.onward(), list, codes);
        }
    }
}
