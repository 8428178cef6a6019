package org.dpa4j.json.codec;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How sentences quote what a document holds: only what looks like a code or a number is repeated. A single word that is a
 * name looks so too; whole names, lines of addresses and e-mail addresses do not.
 */
final class Words {
    private static final int LONGEST_QUOTE = 32;
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:+/_-";

    private Words() {}

    static boolean isPlain(String value) {
        if (value.length() > LONGEST_QUOTE) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (PLAIN.indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The value in quotation marks, or only its kind and length. */
    static String quote(String kind, String value) {
        if (isPlain(value)) {
            return '"' + value + '"';
        }
        int length = value.codePointCount(0, value.length());
        return kind + " of " + length + (length == 1 ? " character" : " characters");
    }

    static String list(Collection<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
    }

    /** {@code ; did you mean "..."?} where a candidate is near, otherwise nothing. */
    static String suggestion(String value, Collection<String> candidates) {
        String nearest = nearest(value, candidates);
        return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
    }

    private static @Nullable String nearest(String value, Collection<String> candidates) {
        if (value.length() > 2 * LONGEST_QUOTE) {
            return null;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Math.max(1, value.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Levenshtein's, row by row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
