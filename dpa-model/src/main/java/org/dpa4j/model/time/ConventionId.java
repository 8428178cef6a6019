package org.dpa4j.model.time;

import org.dpa4j.model.internal.Checks;

/**
 * The name of a convention by which periods are counted. Only a name: what it stands for is data outside the model.
 *
 * <p>Example: {@code ConventionId.of("EU_1182_71")}.
 *
 * @param value the name, 1 to 100 letters, digits, dots, hyphens and underscores
 */
public record ConventionId(String value) {
    public ConventionId {
        Checks.id("convention id", value);
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
