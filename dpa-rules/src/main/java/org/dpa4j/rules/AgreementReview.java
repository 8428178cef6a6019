package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.law.LawData;

/**
 * Reviews agreements against rules. Immutable and thread-safe; make it once and use it often.
 *
 * <pre>{@code
 * ReviewReport report = AgreementReview.gdpr().asOf(LocalDate.of(2026, 10, 1)).review(agreement);
 * report.findings().forEach(finding -> System.out.println(finding.line()));
 * }</pre>
 */
public final class AgreementReview {
    private final RuleSet rules;
    private final List<Rule> own;
    private final ReviewPolicy policy;

    private AgreementReview(RuleSet rules, List<Rule> own, ReviewPolicy policy) {
        this.rules = rules;
        this.own = own;
        this.policy = policy;
    }

    /** {@return a review by {@link RuleSet#GDPR} and the standard policy} */
    public static AgreementReview gdpr() {
        return of(RuleSet.GDPR);
    }

    /**
     * A review by a rule set and the standard policy.
     *
     * @param rules the rule set
     * @return the review
     */
    public static AgreementReview of(RuleSet rules) {
        return new AgreementReview(rules, List.of(), ReviewPolicy.STANDARD);
    }

    /**
     * This review with another policy.
     *
     * @param policy the policy
     * @return a copy
     */
    public AgreementReview policy(ReviewPolicy policy) {
        return new AgreementReview(rules, own, policy);
    }

    /**
     * This review with rules of the user's own, after those of the rule set.
     *
     * @param more the rules
     * @return a copy
     */
    public AgreementReview and(Rule... more) {
        List<Rule> both = new ArrayList<>(own);
        both.addAll(List.of(more));
        return new AgreementReview(rules, List.copyOf(both), policy);
    }

    /**
     * This review as of a date, with the law data that comes with the library.
     *
     * @param date the date whose law applies
     * @return the review as of the date
     * @throws IllegalArgumentException if two rules have the same id
     */
    public Dated asOf(LocalDate date) {
        return new Dated(all(), new ReviewContext(date, LawData.bundled(), policy), Optional.empty());
    }

    private RuleSet all() {
        if (own.isEmpty()) {
            return rules;
        }
        List<Rule> all = new ArrayList<>(rules.rules());
        all.addAll(own);
        return new RuleSet(rules.id(), rules.edition(), all);
    }

    /** A review as of a date. Immutable and thread-safe. */
    public static final class Dated {
        private final RuleSet rules;
        private final ReviewContext context;
        private final Optional<String> fingerprint;

        private Dated(RuleSet rules, ReviewContext context, Optional<String> fingerprint) {
            this.rules = rules;
            this.context = context;
            this.fingerprint = fingerprint;
        }

        /**
         * This review with the fingerprint of the document, which the report then names.
         *
         * @param value the fingerprint, such as dpa-json computes it
         * @return a copy
         */
        public Dated fingerprint(String value) {
            return new Dated(rules, context, Optional.of(value));
        }

        /**
         * Reviews an agreement.
         *
         * @param agreement the agreement
         * @return the report
         */
        public ReviewReport review(DataProcessingAgreement agreement) {
            ReviewReport.Builder report = ReviewReport.builder()
                    .agreement(agreement.id())
                    .title(agreement.edition().title())
                    .fingerprint(fingerprint)
                    .asOf(context.asOf())
                    .ruleSet(rules.id())
                    .edition(rules.edition())
                    .lawDataAsOf(context.law().dataAsOf())
                    .policy(context.policy().name());
            for (Rule rule : rules.rules()) {
                RuleInfo info = rule.info();
                report.addOutcomes(outcome(rule, info, agreement));
            }
            return report.build();
        }

        /** A rule that fails hides neither itself nor the others. */
        @SuppressWarnings("CatchingUnchecked")
        private RuleOutcome outcome(Rule rule, RuleInfo info, DataProcessingAgreement agreement) {
            try {
                return new RuleOutcome(info.id(), info.title(), judged(rule, info, agreement));
            } catch (RuntimeException e) {
                return new RuleOutcome(
                        info.id(),
                        info.title(),
                        Undetermined.without("a rule " + info.id() + " that does not fail; it threw "
                                + e.getClass().getSimpleName()));
            }
        }

        private Outcome judged(Rule rule, RuleInfo info, DataProcessingAgreement agreement) {
            LocalDate date = context.asOf();
            if (info.inForceFrom().isPresent()
                    && date.isBefore(info.inForceFrom().get())) {
                return new NotApplicable(
                        "The rule is law from " + info.inForceFrom().get());
            }
            if (info.inForceUntil().isPresent()
                    && date.isAfter(info.inForceUntil().get())) {
                return new NotApplicable(
                        "The rule was law until " + info.inForceUntil().get());
            }
            Outcome outcome = Objects.requireNonNull(rule.check(agreement, context));
            return outcome instanceof NotMet notMet
                            && !context.policy().severities().isEmpty()
                    ? new NotMet(notMet.findings().stream().map(this::weighed).toList())
                    : outcome;
        }

        private Finding weighed(Finding finding) {
            return context.policy()
                    .severity(finding.rule(), finding.key())
                    .<Finding>map(severity ->
                            Finding.builder().from(finding).severity(severity).build())
                    .orElse(finding);
        }
    }
}
