package org.dpa4j.model.obligation;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What may be instructed where the agreement lists it. An open list; an unknown code survives. <p>Example: {@code
 * InstructionSubject.of("order-handling")} is {@link #ORDER_HANDLING}.
 *
 * @param code the code, lower-kebab-case
 */
public record InstructionSubject(String code) implements Code {
    /** The handling of the order. */
    public static final InstructionSubject ORDER_HANDLING = new InstructionSubject("order-handling");

    /** The procedure after a breach. */
    public static final InstructionSubject BREACH_PROCEDURE = new InstructionSubject("breach-procedure");

    /** Extra security. */
    public static final InstructionSubject EXTRA_SECURITY = new InstructionSubject("extra-security");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<InstructionSubject> VOCABULARY =
            Vocabulary.of(ORDER_HANDLING, BREACH_PROCEDURE, EXTRA_SECURITY);

    public InstructionSubject {
        Checks.code("instruction subject", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static InstructionSubject of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new InstructionSubject(code));
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
