package org.dpa4j.model.party;

import org.dpa4j.model.internal.Checks;

/**
 * The identifier of a party within one agreement.
 *
 * @param value the identifier, 1 to 100 letters, digits, dots, hyphens and underscores
 */
public record PartyId(String value) {
    public PartyId {
        Checks.id("party id", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier
     * @return the value
     * @throws IllegalArgumentException if it is malformed
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
