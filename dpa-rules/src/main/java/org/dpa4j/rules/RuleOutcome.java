package org.dpa4j.rules;

import java.util.Objects;

/**
 * The outcome of one rule in a report.
 *
 * @param rule the rule
 * @param title what must hold
 * @param outcome what the rule says
 */
public record RuleOutcome(RuleId rule, String title, Outcome outcome) {
    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outcome, "outcome");
    }
}
