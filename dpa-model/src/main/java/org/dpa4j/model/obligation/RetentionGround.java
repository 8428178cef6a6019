package org.dpa4j.model.obligation;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * Why data are kept after the end. An open list; an unknown code survives. <p>Example: {@code
 * RetentionGround.of("eu-or-member-state-law")} is {@link #EU_OR_MEMBER_STATE_LAW}.
 *
 * @param code the code, lower-kebab-case
 */
public record RetentionGround(String code) implements Code {
    /** Union or Member State law, GDPR Art. 28(3)(g). */
    public static final RetentionGround EU_OR_MEMBER_STATE_LAW = new RetentionGround("eu-or-member-state-law");

    /** Any law. */
    public static final RetentionGround ANY_LAW = new RetentionGround("any-law");

    /** Purposes of the processor's business. */
    public static final RetentionGround BUSINESS = new RetentionGround("business");

    /** Legal claims. */
    public static final RetentionGround CLAIMS = new RetentionGround("claims");

    /** Backups. */
    public static final RetentionGround BACKUP = new RetentionGround("backup");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<RetentionGround> VOCABULARY =
            Vocabulary.of(EU_OR_MEMBER_STATE_LAW, ANY_LAW, BUSINESS, CLAIMS, BACKUP);

    public RetentionGround {
        Checks.code("retention ground", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static RetentionGround of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new RetentionGround(code));
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
