package org.dpa4j.model.duty;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What may happen to the data at the end, GDPR Art. 28(3)(g). An open list; an unknown code survives. <p>Example:
 * {@code Disposal.of("delete")} is {@link #DELETE}.
 *
 * @param code the code, lower-kebab-case
 */
public record Disposal(String code) implements Code {
    /** Deletion. */
    public static final Disposal DELETE = new Disposal("delete");

    /** Return. */
    public static final Disposal RETURN = new Disposal("return");

    /** Export by the controller itself. */
    public static final Disposal EXPORT = new Disposal("export");

    /** Anonymisation. */
    public static final Disposal ANONYMISE = new Disposal("anonymise");

    /** Destruction of the keys. */
    public static final Disposal CRYPTO_ERASE = new Disposal("crypto-erase");

    /** Blocking. */
    public static final Disposal BLOCK = new Disposal("block");

    /** Destruction of the media. */
    public static final Disposal DESTROY = new Disposal("destroy");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Disposal> VOCABULARY =
            Vocabulary.of(DELETE, RETURN, EXPORT, ANONYMISE, CRYPTO_ERASE, BLOCK, DESTROY);

    public Disposal {
        Checks.code("disposal", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Disposal of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Disposal(code));
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
