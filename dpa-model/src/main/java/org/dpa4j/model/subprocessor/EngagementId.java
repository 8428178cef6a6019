package org.dpa4j.model.subprocessor;

import org.dpa4j.model.internal.Checks;

/**
 * The identifier of an engagement within one agreement.
 *
 * @param value the identifier, 1 to 100 letters, digits, dots, hyphens and underscores
 */
public record EngagementId(String value) {
    public EngagementId {
        Checks.id("engagement id", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier
     * @return the value
     * @throws IllegalArgumentException if it is malformed
     */
    public static EngagementId of(String value) {
        return new EngagementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
