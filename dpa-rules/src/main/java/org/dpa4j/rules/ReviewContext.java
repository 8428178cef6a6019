package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.dpa4j.rules.law.Law;

/**
 * What a rule may know beside the agreement.
 *
 * @param law what was law on the date of the review
 * @param policy what the law leaves open
 */
public record ReviewContext(Law law, ReviewPolicy policy) {
    public ReviewContext {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(policy, "policy");
    }

    /** {@return the date whose law applies; no rule reads a clock} */
    public LocalDate asOf() {
        return law.asOf();
    }
}
