package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.dpa4j.rules.law.LawData;

/**
 * What a rule may know beside the agreement.
 *
 * @param asOf the date whose law applies; no rule reads a clock
 * @param law the law data
 * @param policy what the law leaves open
 */
public record ReviewContext(LocalDate asOf, LawData law, ReviewPolicy policy) {
    public ReviewContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(policy, "policy");
    }
}
