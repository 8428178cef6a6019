package org.dpa4j.model.obligation;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What an audit does not reach. An open list; an unknown code survives. <p>Example: {@code
 * ExcludedMatter.of("other-customers")} is {@link #OTHER_CUSTOMERS}.
 *
 * @param code the code, lower-kebab-case
 */
public record ExcludedMatter(String code) implements Code {
    /** Data of other customers. */
    public static final ExcludedMatter OTHER_CUSTOMERS = new ExcludedMatter("other-customers");

    /** Trade secrets. */
    public static final ExcludedMatter TRADE_SECRETS = new ExcludedMatter("trade-secrets");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<ExcludedMatter> VOCABULARY = Vocabulary.of(OTHER_CUSTOMERS, TRADE_SECRETS);

    public ExcludedMatter {
        Checks.code("excluded matter", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ExcludedMatter of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ExcludedMatter(code));
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
