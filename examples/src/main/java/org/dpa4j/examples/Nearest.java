package org.dpa4j.examples;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /**
     * The candidate that differs least, whatever its case; empty if a third of its characters or more differ, or if several differ
     * as little.
     */
    static Optional<String> to(String value, Collection<String> candidates) {
        int least = candidates.stream()
                .mapToInt(candidate -> difference(value, candidate))
                .min()
                .orElse(0);
        List<String> nearest = candidates.stream()
                .filter(candidate -> difference(value, candidate) == least)
                .toList();
        return nearest.stream()
                .filter(candidate -> nearest.size() == 1)
                .filter(candidate -> 3 * least < candidate.length())
                .findFirst();
    }

    private static int difference(String value, String candidate) {
        return distance(value.toUpperCase(Locale.ROOT), candidate.toUpperCase(Locale.ROOT));
    }

    /** Levenshtein's, row by row. */
    private static int distance(String a, String b) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 0; i < a.length(); i++) {
            int[] above = Arrays.copyOf(row, row.length);
            row[0] = i + 1;
            for (int j = 0; j < b.length(); j++) {
                int changed = above[j] + (a.charAt(i) == b.charAt(j) ? 0 : 1);
                row[j + 1] = Math.min(changed, 1 + Math.min(above[j + 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
