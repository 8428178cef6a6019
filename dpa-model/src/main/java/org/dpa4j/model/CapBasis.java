package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * How a cap on liability is set. An open list; an unknown code survives. <p>Example: {@code CapBasis.of("fixed")}
 * is {@link #FIXED}.
 *
 * @param code the code, lower-kebab-case
 */
public record CapBasis(String code) implements Code {
    /** A fixed amount. */
    public static final CapBasis FIXED = new CapBasis("fixed");

    /** Fees paid. */
    public static final CapBasis FEES_PAID = new CapBasis("fees-paid");

    /** Fees invoiced. */
    public static final CapBasis FEES_INVOICED = new CapBasis("fees-invoiced");

    /** The expected cost of a year. */
    public static final CapBasis EXPECTED_YEARLY_COST = new CapBasis("expected-yearly-cost");

    /** The cap of the main contract. */
    public static final CapBasis AS_MAIN_CONTRACT = new CapBasis("as-main-contract");

    /** Nothing at all. */
    public static final CapBasis ZERO = new CapBasis("zero");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<CapBasis> VOCABULARY =
            Vocabulary.of(FIXED, FEES_PAID, FEES_INVOICED, EXPECTED_YEARLY_COST, AS_MAIN_CONTRACT, ZERO);

    public CapBasis {
        Checks.code("cap basis", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static CapBasis of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new CapBasis(code));
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
