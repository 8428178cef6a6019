package org.dpa4j.model.subprocessor;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A ground for objecting. An open list; an unknown code survives. <p>Example: {@code Ground.of("data-protection")}
 * is {@link #DATA_PROTECTION}.
 *
 * @param code the code, lower-kebab-case
 */
public record Ground(String code) implements Code {
    /** Data protection. */
    public static final Ground DATA_PROTECTION = new Ground("data-protection");

    /** Security. */
    public static final Ground SECURITY = new Ground("security");

    /** Unlawful processing. */
    public static final Ground UNLAWFUL_PROCESSING = new Ground("unlawful-processing");

    /** Competition. */
    public static final Ground COMPETITION = new Ground("competition");

    /** The location. */
    public static final Ground LOCATION = new Ground("location");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Ground> VOCABULARY =
            Vocabulary.of(DATA_PROTECTION, SECURITY, UNLAWFUL_PROCESSING, COMPETITION, LOCATION);

    public Ground {
        Checks.code("ground", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Ground of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Ground(code));
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
