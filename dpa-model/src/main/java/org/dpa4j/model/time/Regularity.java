package org.dpa4j.model.time;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * How often something recurs where no number is given. An open list; an unknown code survives. <p>Example: {@code
 * Regularity.of("regularly")} is {@link #REGULARLY}.
 *
 * @param code the code, lower-kebab-case
 */
public record Regularity(String code) implements Code {
    /** At regular intervals. */
    public static final Regularity REGULARLY = new Regularity("regularly");

    /** Often. */
    public static final Regularity FREQUENTLY = new Regularity("frequently");

    /** When necessary. */
    public static final Regularity WHEN_NECESSARY = new Regularity("when-necessary");

    /** All the time. */
    public static final Regularity CONTINUOUSLY = new Regularity("continuously");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Regularity> VOCABULARY =
            Vocabulary.of(REGULARLY, FREQUENTLY, WHEN_NECESSARY, CONTINUOUSLY);

    public Regularity {
        Checks.code("regularity", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Regularity of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Regularity(code));
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
