package org.dpa4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.Transfers;
import org.jspecify.annotations.Nullable;

/**
 * What hands data on, from the top down, each before those below it: sub-processors who engage others, transfers with onward
 * transfers. It walks without recursion, so that no chain is too long for it, and keeps one position per level; a pointer is
 * made only for those who ask.
 *
 * <pre>{@code
 * Chain<Engagement> chain = Chain.of(agreement.subProcessing());
 * while (chain.next()) {
 *     … chain.value() …
 * }
 * }</pre>
 *
 * @param <T> what the chain is made of
 */
public final class Chain<T> {
    /** An empty list has no place to go to, so that all can share a chain that has nothing. */
    private static final Chain<?> NOTHING = new Chain<>("", "", "", value -> List.of(), value -> true);

    private final String holder;
    private final String top;
    private final String below;
    private final Function<T, List<T>> next;
    private final Predicate<T> counts;
    private final List<List<T>> levels = new ArrayList<>(4);
    private int[] places = new int[4];

    private Chain(String holder, String top, String below, Function<T, List<T>> next, Predicate<T> counts) {
        this.holder = holder;
        this.top = top;
        this.below = below;
        this.next = next;
        this.counts = counts;
    }

    /** All sub-processors, whether their work has ended or not. */
    public static Chain<Engagement> of(SubProcessing sub) {
        return sub.engagements().isEmpty() ? nothing() : engagements(sub, engagement -> true);
    }

    /** Those whose work has not ended on a date; who is below one that has ended is out as well. */
    public static Chain<Engagement> inUse(SubProcessing sub, LocalDate asOf) {
        return sub.engagements().isEmpty() ? nothing() : engagements(sub, engagement -> !hasEnded(engagement, asOf));
    }

    /** All recorded transfers, onward ones included. */
    public static Chain<Transfer> of(Transfers transfers) {
        return transfers.transfers().isEmpty()
                ? nothing()
                : new Chain<>("/transfers", "/transfers/", "/onward/", Transfer::onward, transfer -> true)
                        .from(transfers.transfers());
    }

    /** Goes on to the next; false if there is none. */
    public boolean next() {
        if (!levels.isEmpty() && place() >= 0) {
            List<T> children = next.apply(value());
            if (!children.isEmpty()) {
                descend(children);
            }
        }
        while (!levels.isEmpty()) {
            int last = levels.size() - 1;
            places[last]++;
            if (places[last] == levels.get(last).size()) {
                levels.remove(last);
            } else if (counts.test(value())) {
                return true;
            }
        }
        return false;
    }

    /** The one reached by {@link #next()}. */
    public T value() {
        return value(levels.size());
    }

    /** The one at a depth above the one reached, or that one itself. */
    public T value(int depth) {
        return levels.get(depth - 1).get(places[depth - 1]);
    }

    /** The one right above the one reached; null at the top. */
    @Nullable
    public T parent() {
        return levels.size() == 1 ? null : value(levels.size() - 1);
    }

    /** How many steps from the agreement, from 1. */
    public int depth() {
        return levels.size();
    }

    /** Where the one reached stands. */
    public String pointer() {
        return pointer(levels.size());
    }

    /** Where {@link #value(int)} stands. */
    public String pointer(int depth) {
        StringBuilder pointer = new StringBuilder(holder).append(top).append(places[0]);
        for (int i = 1; i < depth; i++) {
            pointer.append(below).append(places[i]);
        }
        return pointer.toString();
    }

    /** The last step to the one reached, such as {@code /onward/2}. */
    void appendStep(StringBuilder path) {
        path.append(levels.size() == 1 ? top : below).append(place());
    }

    @SuppressWarnings("unchecked") // nothing is of every type
    private static <T> Chain<T> nothing() {
        return (Chain<T>) NOTHING;
    }

    private static Chain<Engagement> engagements(SubProcessing sub, Predicate<Engagement> counts) {
        return new Chain<>("/subProcessing", "/engagements/", "/engagements/", Engagement::engagements, counts)
                .from(sub.engagements());
    }

    private static boolean hasEnded(Engagement engagement, LocalDate asOf) {
        return engagement.endedOn().isPresent() && engagement.endedOn().get().isBefore(asOf);
    }

    private Chain<T> from(List<T> list) {
        descend(list);
        return this;
    }

    private void descend(List<T> list) {
        int depth = levels.size();
        if (depth == places.length) {
            places = Arrays.copyOf(places, 2 * depth);
        }
        levels.add(list);
        places[depth] = -1;
    }

    private int place() {
        return places[levels.size() - 1];
    }
}
