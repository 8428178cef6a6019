package org.dpa4j.examples;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** The candidate that differs least, whatever its case; empty if a third of its characters or more differ. */
    static Optional<String> to(String value, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> difference(value, candidate)))
                .filter(candidate -> 3 * difference(value, candidate) < candidate.length());
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
