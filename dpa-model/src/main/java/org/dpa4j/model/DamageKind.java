package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A kind of damage. An open list; an unknown code survives. <p>Example: {@code DamageKind.of("direct")} is {@link
 * #DIRECT}.
 *
 * @param code the code, lower-kebab-case
 */
public record DamageKind(String code) implements Code {
    /** Direct damage. */
    public static final DamageKind DIRECT = new DamageKind("direct");

    /** Indirect damage. */
    public static final DamageKind INDIRECT = new DamageKind("indirect");

    /** Administrative fines, GDPR Art. 83. */
    public static final DamageKind FINES = new DamageKind("fines");

    /** Claims of others. */
    public static final DamageKind CLAIMS = new DamageKind("claims");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<DamageKind> VOCABULARY = Vocabulary.of(DIRECT, INDIRECT, FINES, CLAIMS);

    public DamageKind {
        Checks.code("damage kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static DamageKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new DamageKind(code));
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
