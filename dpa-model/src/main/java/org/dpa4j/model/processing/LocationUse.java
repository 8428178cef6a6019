package org.dpa4j.model.processing;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What happens at a location. An open list; an unknown code survives. <p>Example: {@code LocationUse.of("storage")}
 * is {@link #STORAGE}.
 *
 * @param code the code, lower-kebab-case
 */
public record LocationUse(String code) implements Code {
    /** Storage. */
    public static final LocationUse STORAGE = new LocationUse("storage");

    /** Backup. */
    public static final LocationUse BACKUP = new LocationUse("backup");

    /** Other processing. */
    public static final LocationUse PROCESSING = new LocationUse("processing");

    /** Access from there; from a third country it is a transfer. */
    public static final LocationUse REMOTE_ACCESS = new LocationUse("remote-access");

    /** Support. */
    public static final LocationUse SUPPORT = new LocationUse("support");

    /** Delivery at the edge of a network. */
    public static final LocationUse EDGE = new LocationUse("edge");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<LocationUse> VOCABULARY =
            Vocabulary.of(STORAGE, BACKUP, PROCESSING, REMOTE_ACCESS, SUPPORT, EDGE);

    public LocationUse {
        Checks.code("location use", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static LocationUse of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new LocationUse(code));
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
