package org.dpa4j.model.obligation;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * The level of security that the agreement declares. An open list; an unknown code survives. <p>Example: {@code
 * SecurityLevel.of("high")} is {@link #HIGH}.
 *
 * @param code the code, lower-kebab-case
 */
public record SecurityLevel(String code) implements Code {
    /** A high level. */
    public static final SecurityLevel HIGH = new SecurityLevel("high");

    /** Expressly not a high level. */
    public static final SecurityLevel NOT_HIGH = new SecurityLevel("not-high");

    /** An appropriate level. */
    public static final SecurityLevel APPROPRIATE = new SecurityLevel("appropriate");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<SecurityLevel> VOCABULARY = Vocabulary.of(HIGH, NOT_HIGH, APPROPRIATE);

    public SecurityLevel {
        Checks.code("security level", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static SecurityLevel of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new SecurityLevel(code));
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
