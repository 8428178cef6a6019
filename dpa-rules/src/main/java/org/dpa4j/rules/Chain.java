package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.jspecify.annotations.Nullable;

/**
 * The sub-processors of an agreement from the top down, each before those that it engages. It walks without recursion, so that
 * no chain is too long for it, and keeps one position per level; a pointer is made only for those who ask.
 *
 * <pre>{@code
 * Chain chain = Chain.of(agreement.subProcessing());
 * while (chain.next()) {
 *     … chain.engagement() …
 * }
 * }</pre>
 */
final class Chain {
    private final List<List<Engagement>> levels = new ArrayList<>(4);
    private int[] places = new int[4];
    private final @Nullable LocalDate asOf;

    private Chain(List<Engagement> top, @Nullable LocalDate asOf) {
        this.asOf = asOf;
        descend(top);
    }

    /** All, whether their work has ended or not. */
    static Chain of(SubProcessing sub) {
        return new Chain(sub.engagements(), null);
    }

    /** Those whose work has not ended on a date; who is below one that has ended is out as well. */
    static Chain inUse(SubProcessing sub, LocalDate asOf) {
        return new Chain(sub.engagements(), asOf);
    }

    /** Goes on to the next; false if there is none. */
    boolean next() {
        if (!levels.isEmpty() && place() >= 0 && !engagement().engagements().isEmpty()) {
            descend(engagement().engagements());
        }
        while (!levels.isEmpty()) {
            int last = levels.size() - 1;
            places[last]++;
            if (places[last] == levels.get(last).size()) {
                levels.remove(last);
            } else if (!hasEnded(engagement())) {
                return true;
            }
        }
        return false;
    }

    /** The one reached by {@link #next()}. */
    Engagement engagement() {
        return at(levels.size());
    }

    /** Who engages the one reached; null if the processor does. */
    @Nullable
    Engagement parent() {
        return levels.size() == 1 ? null : at(levels.size() - 1);
    }

    /** How many steps below the processor, from 1. */
    int depth() {
        return levels.size();
    }

    /** Where the one reached stands. */
    String pointer() {
        StringBuilder pointer = new StringBuilder("/subProcessing");
        for (int i = 0; i < levels.size(); i++) {
            pointer.append("/engagements/").append(places[i]);
        }
        return pointer.toString();
    }

    private void descend(List<Engagement> engagements) {
        int depth = levels.size();
        if (depth == places.length) {
            places = Arrays.copyOf(places, 2 * depth);
        }
        levels.add(engagements);
        places[depth] = -1;
    }

    private Engagement at(int depth) {
        return levels.get(depth - 1).get(places[depth - 1]);
    }

    private int place() {
        return places[levels.size() - 1];
    }

    private boolean hasEnded(Engagement engagement) {
        return asOf != null
                && engagement.endedOn().isPresent()
                && engagement.endedOn().get().isBefore(asOf);
    }
}
