package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** {@return the language of its texts; English unless it was translated by {@link Wording}} */
    @Value.Default
    default Locale language() {
        return Locale.ENGLISH;
    }

    /** {@return the name of the profile: which rules were looked at} */
    String profile();

    /** {@return the edition of the rules} */
    String edition();

    /** {@return the last day for which the law data is known} */
    LocalDate lawDataAsOf();

    /** {@return the numbers and severities of those who reviewed} */
    ReviewPolicy policy();

    /** {@return one outcome for each rule, in the order of the profile} */
    List<RuleOutcome> outcomes();

    /** {@return waivers that waived nothing, in the order in which they were given} */
    List<LapsedWaiver> lapsedWaivers();

    /** {@return all findings, waived ones too, in the order of the rules} */
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

    /** {@return the findings that no waiver covers, in the order of the rules} */
    default List<Finding> openFindings() {
        return findings().stream().filter(finding -> finding.waiver().isEmpty()).toList();
    }

    /**
     * How many findings of a severity no waiver covers.
     *
     * @param severity the severity
     * @return their number
     */
    default int count(Severity severity) {
        return (int) openFindings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * How many rules have an outcome of a kind.
     *
     * @param kind such as {@code Met.class}
     * @return their number
     */
    default int count(Class<? extends Outcome> kind) {
        return (int) outcomes().stream()
                .filter(entry -> kind.isInstance(entry.outcome()))
                .count();
    }

    /** {@return the severity of the most severe finding that no waiver covers; empty if there is none} */
    default Optional<Severity> highestSeverity() {
        return openFindings().stream().map(Finding::severity).min(Severity::compareTo);
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
