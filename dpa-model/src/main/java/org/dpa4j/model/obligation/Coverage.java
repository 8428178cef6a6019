package org.dpa4j.model.obligation;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * Who is bound to confidentiality. An open list; an unknown code survives. <p>Example: {@code
 * Coverage.of("all-authorised")} is {@link #ALL_AUTHORISED}.
 *
 * @param code the code, lower-kebab-case
 */
public record Coverage(String code) implements Code {
    /** Every person authorised to process. */
    public static final Coverage ALL_AUTHORISED = new Coverage("all-authorised");

    /** Employees. */
    public static final Coverage EMPLOYEES = new Coverage("employees");

    /** Sub-processors. */
    public static final Coverage SUB_PROCESSORS = new Coverage("sub-processors");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Coverage> VOCABULARY = Vocabulary.of(ALL_AUTHORISED, EMPLOYEES, SUB_PROCESSORS);

    public Coverage {
        Checks.code("coverage", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Coverage of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Coverage(code));
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
