package org.dpa4j.model.internal;

import java.util.Collection;

/** Refusals that several types share. A value that may be personal data is never part of a message. */
public final class Checks {
    private static final int LONGEST = 100;

    /** Refuses a code that is not lower-kebab-case. */
    public static void code(String type, String code) {
        if (!isKebab(code, 0)) {
            throw new IllegalArgumentException(article(type) + type + " must be lower-kebab-case, such as \"in-part\"");
        }
    }

    /** Refuses an actor that is neither a code nor {@code party:ID}. */
    public static void actor(String type, String code) {
        boolean party = code.startsWith("party:");
        if (party ? !isIdentifier(code.substring(6), "") : !isKebab(code, 0)) {
            throw new IllegalArgumentException(
                    "an " + type + " must be lower-kebab-case, such as \"processor\", or \"party:\" and an identifier");
        }
    }

    /** Refuses an identifier with other characters than letters, digits, dots, hyphens and underscores. */
    public static void id(String type, String value) {
        if (!isIdentifier(value, "")) {
            throw new IllegalArgumentException(article(type) + type + " must be 1 to " + LONGEST
                    + " letters, digits, dots, hyphens or underscores");
        }
    }

    /** Refuses a name with other characters than those of an identifier and these. */
    public static void name(String type, String value, String more, String words) {
        if (!isIdentifier(value, more)) {
            throw new IllegalArgumentException(article(type) + type + " must be 1 to " + LONGEST
                    + " letters, digits, dots, hyphens, underscores or " + words);
        }
    }

    /** Refuses text that says nothing. */
    public static void notBlank(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** Refuses shortfalls of what is not stipulated in part, and their absence of what is. */
    public static void missing(boolean inPart, Collection<?> missing) {
        if (inPart == missing.isEmpty()) {
            throw new IllegalArgumentException(
                    inPart
                            ? "what is stipulated in part must say what is missing"
                            : "only what is stipulated in part may say what is missing");
        }
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ";
    }

    private static boolean isKebab(String code, int from) {
        int length = code.length();
        if (length == from || length > LONGEST) {
            return false;
        }
        boolean hyphen = true;
        for (int i = from; i < length; i++) {
            char c = code.charAt(i);
            if (c == '-') {
                if (hyphen) {
                    return false;
                }
                hyphen = true;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                hyphen = false;
            } else {
                return false;
            }
        }
        return !hyphen;
    }

    private static boolean isIdentifier(String value, String more) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '-' && c != '_' && more.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private Checks() {}
}
