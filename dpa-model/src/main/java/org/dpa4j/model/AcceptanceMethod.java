package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * How a party accepted. An open list; an unknown code survives. <p>Example: {@code
 * AcceptanceMethod.of("signature")} is {@link #SIGNATURE}.
 *
 * @param code the code, lower-kebab-case
 */
public record AcceptanceMethod(String code) implements Code {
    /** A signature. */
    public static final AcceptanceMethod SIGNATURE = new AcceptanceMethod("signature");

    /** An electronic signature. */
    public static final AcceptanceMethod E_SIGNATURE = new AcceptanceMethod("e-signature");

    /** A click. */
    public static final AcceptanceMethod CLICK = new AcceptanceMethod("click");

    /** Conduct, such as using the service. */
    public static final AcceptanceMethod CONDUCT = new AcceptanceMethod("conduct");

    /** Acceptance of another contract that includes this one. */
    public static final AcceptanceMethod INCORPORATION = new AcceptanceMethod("incorporation");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<AcceptanceMethod> VOCABULARY =
            Vocabulary.of(SIGNATURE, E_SIGNATURE, CLICK, CONDUCT, INCORPORATION);

    public AcceptanceMethod {
        Checks.code("acceptance method", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static AcceptanceMethod of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new AcceptanceMethod(code));
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
