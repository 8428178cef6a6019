package org.dpa4j.model.duty;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * How a price is set. An open list; an unknown code survives. <p>Example: {@code Basis.of("none")} is {@link
 * #NONE}.
 *
 * @param code the code, lower-kebab-case
 */
public record Basis(String code) implements Code {
    /** No price. */
    public static final Basis NONE = new Basis("none");

    /** A reasonable price. */
    public static final Basis REASONABLE = new Basis("reasonable");

    /** Cost. */
    public static final Basis AT_COST = new Basis("at-cost");

    /** No price: each bears what it costs itself. */
    public static final Basis OWN_COST = new Basis("own-cost");

    /** A rate per hour. */
    public static final Basis HOURLY = new Basis("hourly");

    /** A fixed amount. */
    public static final Basis FIXED = new Basis("fixed");

    /** The fees for the rest of the term. */
    public static final Basis REMAINING_FEES = new Basis("remaining-fees");

    /** Refund of prepaid fees. */
    public static final Basis REFUND = new Basis("refund");

    /** A price to be agreed. */
    public static final Basis BY_AGREEMENT = new Basis("by-agreement");

    /** A price in another document. */
    public static final Basis IN_OTHER_DOCUMENT = new Basis("in-other-document");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Basis> VOCABULARY = Vocabulary.of(
            NONE,
            REASONABLE,
            AT_COST,
            OWN_COST,
            HOURLY,
            FIXED,
            REMAINING_FEES,
            REFUND,
            BY_AGREEMENT,
            IN_OTHER_DOCUMENT);

    public Basis {
        Checks.code("basis", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Basis of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Basis(code));
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
