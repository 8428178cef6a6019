package org.dpa4j.rules.deadline;

import java.util.Objects;

/**
 * A name for an obligation, the same as long as the agreement stays the same: what it is about, then what follows from it, then
 * a number from 2 on where there are several.
 *
 * <p>Examples: {@code breach-notice}, {@code breach-notice.2} for its second limit, {@code objection.controller-may-terminate}
 * for what an objection leads to, {@code law.art-33-1} for the clock of GDPR Art. 33(1).
 *
 * @param value small letters, digits, hyphens and dots; not empty
 */
public record ObligationId(String value) implements Comparable<ObligationId> {
    public ObligationId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || !value.chars().allMatch(ObligationId::isAllowed)) {
            throw new IllegalArgumentException(
                    "an obligation id must be small letters, digits, hyphens and dots, such as \"breach-notice.2\"");
        }
    }

    /**
     * The id with this value.
     *
     * @param value such as {@code breach-notice}
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static ObligationId of(String value) {
        return new ObligationId(value);
    }

    /** Orders by the value, character by character. */
    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
