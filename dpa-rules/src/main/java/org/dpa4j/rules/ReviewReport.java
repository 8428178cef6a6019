package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.AgreementId;
import org.immutables.value.Value;

/**
 * What a review found, with everything needed to repeat it. It lists every rule that was looked at and never says that an
 * agreement is lawful.
 */
@Value.Immutable
public sealed interface ReviewReport permits ImmutableReviewReport {
    /** {@return the identifier of the agreement; empty if it has none} */
    Optional<AgreementId> agreement();

    /** {@return the title of the agreement; empty if it has none} */
    Optional<String> title();

    /** {@return the fingerprint of the document; empty if none was given} */
    Optional<String> fingerprint();

    /** {@return the date whose law was applied} */
    LocalDate asOf();

    /** {@return the name of the rule set} */
    String ruleSet();

    /** {@return the edition of the rule set} */
    String edition();

    /** {@return the last day for which the law data is known} */
    LocalDate lawDataAsOf();

    /** {@return the name of the policy} */
    String policy();

    /** {@return one outcome for each rule, in the order of the rule set} */
    List<RuleOutcome> outcomes();

    /** {@return all findings, in the order of the rules} */
    default List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (RuleOutcome entry : outcomes()) {
            if (entry.outcome() instanceof NotMet notMet) {
                findings.addAll(notMet.findings());
            }
        }
        return List.copyOf(findings);
    }

    /**
     * The outcome of a rule.
     *
     * @param rule the rule
     * @return its outcome; empty if the rule was not looked at
     */
    default Optional<Outcome> outcome(RuleId rule) {
        return outcomes().stream()
                .filter(entry -> entry.rule().equals(rule))
                .map(RuleOutcome::outcome)
                .findFirst();
    }

    /** {@return the severity of the most severe finding; empty if there is no finding} */
    default Optional<Severity> highestSeverity() {
        return findings().stream().map(Finding::severity).min(Severity::compareTo);
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewReport}. */
    final class Builder extends ImmutableReviewReport.Builder {
        Builder() {}
    }
}
