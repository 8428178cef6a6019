package org.dpa4j.rules;

/**
 * The identifier of a rule: the provision that carries it, and a number. Stable; a retired rule keeps its number.
 *
 * <p>Example: {@code RuleId.of("ART28-3-G-2")}, the second rule on GDPR Art. 28(3)(g).
 *
 * @param value capital letters, digits and hyphens, at most 40; starts with a letter
 */
public record RuleId(String value) implements Comparable<RuleId> {
    public RuleId {
        boolean fine = !value.isEmpty() && value.length() <= 40 && isCapital(value.charAt(0));
        for (int i = 0; fine && i < value.length(); i++) {
            char c = value.charAt(i);
            fine = isCapital(c) || (c >= '0' && c <= '9') || c == '-';
        }
        if (!fine) {
            throw new IllegalArgumentException(
                    "a rule id must be 1 to 40 capital letters, digits or hyphens, such as \"ART28-3-G-2\"");
        }
    }

    /**
     * The identifier with this value.
     *
     * @param value such as {@code ART28-3-G-2}
     * @return the identifier
     * @throws IllegalArgumentException if it is malformed
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Orders by the value, character by character. Reports keep the order of the rule set instead. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
