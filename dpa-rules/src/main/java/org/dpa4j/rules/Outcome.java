package org.dpa4j.rules;

import java.util.List;

/** What a rule says of an agreement. */
public sealed interface Outcome permits Met, NotMet, NotApplicable, Undetermined {
    /** The requirement is met. */
    Outcome MET = new Met();

    /**
     * Met if nothing was found, else not met.
     *
     * @param findings what was found
     * @return the outcome
     */
    static Outcome of(List<Finding> findings) {
        return findings.isEmpty() ? MET : new NotMet(findings);
    }
}
