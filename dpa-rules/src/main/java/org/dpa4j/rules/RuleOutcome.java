package org.dpa4j.rules;

import java.util.Objects;

/**
 * The outcome of one rule in a report.
 *
 * @param rule the rule
 * @param title what must hold
 * @param outcome what the rule says; its findings are of the rule
 */
public record RuleOutcome(RuleId rule, String title, Outcome outcome) {
    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outcome, "outcome");
        if (outcome instanceof NotMet notMet) {
            for (Finding finding : notMet.findings()) {
                if (!finding.rule().equals(rule)) {
                    throw new IllegalArgumentException("an outcome of " + rule
                            + " has findings of that rule only, but one is of " + finding.rule());
                }
            }
        }
    }
}
