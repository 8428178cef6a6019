package org.dpa4j.model.time;

import org.dpa4j.model.internal.Checks;

/**
 * The name of a convention by which periods are counted. Only a name: what it stands for is data outside the model.
 *
 * <p>Example: {@code ConventionId.of("EU_1182_71")}.
 *
 * <p>A slash adds what differs from a known convention: {@code BANK_DAYS/CUTOFF=15:00}.
 *
 * @param value the name, 1 to 100 letters, digits, dots, hyphens, underscores and the signs {@code / = :}
 */
public record ConventionId(String value) {
    public ConventionId {
        Checks.name("convention id", value, "/=:", "the signs / = :");
    }

    /**
     * The id with this value.
     *
     * @param value the name
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static ConventionId of(String value) {
        return new ConventionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
