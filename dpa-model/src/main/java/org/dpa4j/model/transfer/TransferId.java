package org.dpa4j.model.transfer;

import org.dpa4j.model.internal.Checks;

/**
 * The identifier of a transfer within one agreement.
 *
 * @param value the identifier, 1 to 100 letters, digits, dots, hyphens and underscores
 */
public record TransferId(String value) {
    public TransferId {
        Checks.id("transfer id", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier
     * @return the value
     * @throws IllegalArgumentException if it is malformed
     */
    public static TransferId of(String value) {
        return new TransferId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
