package org.dpa4j.model;

import org.dpa4j.model.internal.Checks;

/**
 * The identifier of an agreement, chosen by whoever stores it.
 *
 * @param value the identifier, 1 to 100 letters, digits, dots, hyphens and underscores
 */
public record AgreementId(String value) {
    public AgreementId {
        Checks.id("agreement id", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier
     * @return the value
     * @throws IllegalArgumentException if it is malformed
     */
    public static AgreementId of(String value) {
        return new AgreementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
