package org.dpa4j.json.codec;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How sentences quote what a document holds: of names of fields only plain ones, of texts only what looks like a code, a date
 * or a period. Names of people, telephone numbers and e-mail addresses are told by their length.
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

    /** The name of a field in quotation marks, or only its length. */
    static String quoteName(String name) {
        return quote("a name", name, isPlain(name));
    }

    /** A text in quotation marks, or only its length. */
    static String quoteText(String text) {
        return quote("a text", text, isPlain(text) && (isKebab(text) || isDate(text)));
    }

    /** A text in quotation marks, where none with personal data is to be expected, or only its length. */
    static String quotePlain(String text) {
        return quote("a text", text, isPlain(text));
    }

    private static boolean isKebab(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    /** A date or a period has at most eight digits, and no other letters than those of periods. */
    private static boolean isDate(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("-:.PTBDHMWY".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 8;
    }

    private static String quote(String kind, String value, boolean repeat) {
        if (repeat) {
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
