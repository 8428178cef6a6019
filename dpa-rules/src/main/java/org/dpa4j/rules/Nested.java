package org.dpa4j.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One node of a tree in the agreement, such as an onward transfer, with its place. Walks need no recursion, so the tree may be
 * as deep as it likes.
 *
 * @param above the node that holds it; null at the top
 * @param number how many nodes the walk has met before
 * @param place its place in the list that holds it
 * @param value what it is
 */
record Nested<T>(@Nullable Nested<T> above, int number, int place, T value) {
    /** All nodes, each before those below it, in the order of the document. */
    static <T> List<Nested<T>> all(List<T> top, Function<T, List<T>> below) {
        return all(top, below, node -> true);
    }

    /** All nodes that count; below one that does not count nothing does. */
    static <T> List<Nested<T>> all(List<T> top, Function<T, List<T>> below, Predicate<T> counts) {
        if (top.isEmpty()) {
            return List.of();
        }
        List<Nested<T>> all = new ArrayList<>(top.size());
        Deque<Nested<T>> open = new ArrayDeque<>();
        push(open, null, top);
        while (!open.isEmpty()) {
            Nested<T> next = open.pop();
            if (counts.test(next.value)) {
                Nested<T> node = new Nested<>(next.above, all.size(), next.place, next.value);
                all.add(node);
                push(open, node, below.apply(node.value));
            }
        }
        return all;
    }

    private static <T> void push(Deque<Nested<T>> open, @Nullable Nested<T> above, List<T> values) {
        for (int i = values.size() - 1; i >= 0; i--) {
            open.push(new Nested<>(above, 0, i, values.get(i)));
        }
    }

    /** Its JSON Pointer, from that of the list at the top and the name of the lists below. */
    String pointer(String top, String below) {
        Deque<Integer> places = new ArrayDeque<>();
        for (Nested<T> node = this; node != null; node = node.above) {
            places.push(node.place);
        }
        StringBuilder pointer = new StringBuilder(top).append('/').append(places.pop());
        for (int place : places) {
            pointer.append('/').append(below).append('/').append(place);
        }
        return pointer.toString();
    }
}
