package org.dpa4j.model.party;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What a contact is for. An open list; an unknown code survives. <p>Example: {@code ContactUse.of("general")} is
 * {@link #GENERAL}.
 *
 * @param code the code, lower-kebab-case
 */
public record ContactUse(String code) implements Code {
    /** Anything. */
    public static final ContactUse GENERAL = new ContactUse("general");

    /** Data protection. */
    public static final ContactUse DATA_PROTECTION = new ContactUse("data-protection");

    /** Personal data breaches. */
    public static final ContactUse BREACH = new ContactUse("breach");

    /** The data protection officer. */
    public static final ContactUse DPO = new ContactUse("dpo");

    /** Notices under the agreement. */
    public static final ContactUse NOTICES = new ContactUse("notices");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<ContactUse> VOCABULARY =
            Vocabulary.of(GENERAL, DATA_PROTECTION, BREACH, DPO, NOTICES);

    public ContactUse {
        Checks.code("contact use", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ContactUse of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ContactUse(code));
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
