package org.dpa4j.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import org.dpa4j.rules.internal.Chain;

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
        if (sub.engagements().isEmpty()
                && agreement.transfers().transfers().isEmpty()
                && (Authorisations.isForbidden(sub) || sub.list().declaredNone().isStipulated())) {
            return rule.notApplicable("nobody");
        }
        ScopeOfUse scope = new ScopeOfUse(agreement, context, rule);
        scope.engagements(sub);
        scope.transfers();
        return scope.anyStated ? scope.tally.outcome() : rule.undetermined("use");
    }

    private void engagements(SubProcessing sub) {
        Chain<Engagement> chain = Chain.inUse(sub, context.asOf());
        while (chain.next()) {
            Engagement engagement = chain.value();
            compare(
                    chain,
                    engagement.sources(),
                    engagement.purposes(),
                    engagement.dataCategories(),
                    engagement.dataSubjects());
            differ(chain, "/dataCategories", engagement.dataCategories(), Transfer::dataCategories);
            differ(chain, "/dataSubjects", engagement.dataSubjects(), Transfer::dataSubjects);
        }
    }

    private void transfers() {
        Chain<Transfer> chain = Chain.of(agreement.transfers());
        while (chain.next()) {
            Transfer transfer = chain.value();
            compare(chain, transfer.sources(), transfer.purposes(), transfer.dataCategories(), transfer.dataSubjects());
        }
    }

    private void compare(
            Chain<?> chain,
            List<Source> sources,
            List<? extends Code> purposes,
            List<? extends Code> data,
            List<? extends Code> subjects) {
        Processing own = agreement.processing();
        anyStated |= !purposes.isEmpty() || !data.isEmpty() || !subjects.isEmpty();
        excess("purposes", chain, "/purposes", sources, purposes, own.purposes(), PurposeItem::item);
        excess("data-categories", chain, "/dataCategories", sources, data, own.dataCategories(), DataItem::item);
        excess("data-subjects", chain, "/dataSubjects", sources, subjects, own.dataSubjects(), item -> item);
    }

    private <T> void excess(
            String key,
            Chain<?> chain,
            String list,
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
                tally.found(rule.finding(key, chain.pointer() + list, sources, codes));
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
            Chain<Engagement> chain,
            String list,
            List<? extends Code> listed,
            Function<Transfer, List<? extends Code>> transferred) {
        if (listed.isEmpty() || agreement.transfers().transfers().isEmpty()) {
            return;
        }
        Engagement engagement = chain.value();
        SortedSet<String> codes = codes(Recipient.of(engagement), transferred);
        if (codes.isEmpty()) {
            return;
        }
        SortedSet<String> one = new TreeSet<>(codes);
        for (Code code : listed) {
            if (!codes.contains(code.code())) {
                one.add(code.code());
            } else {
                one.remove(code.code());
            }
        }
        if (!one.isEmpty()) {
            tally.found(
                    rule.finding("two-lists", chain.pointer() + list, engagement.sources(), String.join(", ", one)));
        }
    }

    /** What the transfers to a recipient have; empty if they say nothing. */
    private SortedSet<String> codes(Recipient recipient, Function<Transfer, List<? extends Code>> list) {
        SortedSet<String> codes = Collections.emptySortedSet();
        Chain<Transfer> chain = Chain.of(agreement.transfers());
        while (chain.next()) {
            Optional<String> importer = chain.value().importer();
            if (importer.isPresent() && recipient.isCalled(importer.get())) {
                for (Code code : list.apply(chain.value())) {
                    codes = codes.isEmpty() ? new TreeSet<>() : codes;
                    codes.add(code.code());
                }
            }
        }
        return codes;
    }
}
