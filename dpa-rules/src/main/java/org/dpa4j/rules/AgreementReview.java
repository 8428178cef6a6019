package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.statement.TermPath;
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
    /** What is said of a rule that throws, returns nothing, or reports for another rule. */
    static final Message FAILED =
            new Message("rule-failed", Severity.WARNING, "The rule could not judge this agreement; it failed with {0}");

    static final String MEND = "Have the author of the rule mend it, and judge by hand until then.";

    private final Profile profile;
    private final ReviewPolicy policy;
    private final List<Waiver> waivers;
    private final Waiver.Parts parts;

    private AgreementReview(Profile profile, ReviewPolicy policy, List<Waiver> waivers, Waiver.Parts parts) {
        this.profile = profile;
        this.policy = policy;
        this.waivers = waivers;
        this.parts = parts;
    }

    /** {@return a review by {@link Profile#GDPR} and the standard policy} */
    public static AgreementReview gdpr() {
        return of(Profile.GDPR);
    }

    /**
     * A review by a profile and the standard policy.
     *
     * @param profile the rules and their severities
     * @return the review
     */
    public static AgreementReview of(Profile profile) {
        return new AgreementReview(profile, ReviewPolicy.STANDARD, List.of(), (agreement, part) -> "");
    }

    /**
     * This review with another policy.
     *
     * @param other the policy
     * @return a copy
     */
    public AgreementReview policy(ReviewPolicy other) {
        return new AgreementReview(profile, other, waivers, parts);
    }

    /**
     * This review with rules of the user's own, after those of the profile.
     *
     * @param more the rules
     * @return a copy
     * @throws IllegalArgumentException if two rules have the same id
     */
    public AgreementReview and(Rule... more) {
        return new AgreementReview(profile.and(more), policy, waivers, parts);
    }

    /**
     * This review with waivers. A waiver covers the findings of its rule at its place, as long as it is not over and the part
     * is as it was.
     *
     * @param decided the waivers, at most one for the same rule and place
     * @param fingerprints what the part of an agreement at a place looks like; {@code DpaJson::fingerprint} of dpa-json
     * @return a copy
     * @throws IllegalArgumentException if two waivers are for the same rule and place
     */
    public AgreementReview waivers(List<Waiver> decided, Waiver.Parts fingerprints) {
        Set<String> places = new HashSet<>();
        for (Waiver waiver : decided) {
            if (!places.add(waiver.rule() + waiver.pointer().value())) {
                throw new IllegalArgumentException("a finding is waived once, but there are two waivers for "
                        + waiver.rule() + " at " + waiver.pointer().value());
            }
        }
        return new AgreementReview(profile, policy, List.copyOf(decided), fingerprints);
    }

    /**
     * This review as of a date, with the law data that comes with the library.
     *
     * @param date the date whose law applies
     * @return the review as of the date
     * @throws IllegalArgumentException if the policy has a severity for a rule or message that the profile does not have
     */
    public Dated asOf(LocalDate date) {
        Severities.check(policy.severities().keySet(), profile.rules());
        return new Dated(this, new ReviewContext(LawData.bundled().asOf(date), policy), Optional.empty());
    }

    /** A review as of a date. Immutable and thread-safe. */
    public static final class Dated {
        private final AgreementReview review;
        private final ReviewContext context;
        private final Optional<String> fingerprint;

        private Dated(AgreementReview review, ReviewContext context, Optional<String> fingerprint) {
            this.review = review;
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
            return new Dated(review, context, Optional.of(value));
        }

        /**
         * Reviews an agreement.
         *
         * @param agreement the agreement
         * @return the report
         */
        public ReviewReport review(DataProcessingAgreement agreement) {
            Profile profile = review.profile;
            List<RuleOutcome> outcomes = new ArrayList<>(profile.rules().size());
            for (Rule rule : profile.rules()) {
                RuleInfo info = rule.info();
                outcomes.add(
                        new RuleOutcome(info.id(), info.title(), weighed(rule, agreement, outcome(rule, agreement))));
            }
            ReviewReport.Builder report = ReviewReport.builder()
                    .agreement(agreement.id())
                    .title(agreement.edition().title())
                    .fingerprint(fingerprint)
                    .asOf(context.asOf())
                    .profile(profile.id())
                    .edition(profile.edition())
                    .lawDataAsOf(context.law().dataAsOf())
                    .policy(context.policy());
            return review.waivers.isEmpty()
                    ? report.outcomes(outcomes).build()
                    : new Waivers(review.waivers, review.parts, agreement, context.asOf()).apply(report, outcomes);
        }

        private Outcome outcome(Rule rule, DataProcessingAgreement agreement) {
            RuleInfo info = rule.info();
            LocalDate date = context.asOf();
            if (info.inForceFrom().isPresent()
                    && date.isBefore(info.inForceFrom().get())) {
                return new NotApplicable(
                        Reasons.LAW_FROM.with(info.inForceFrom().get().toString()));
            }
            if (info.inForceUntil().isPresent()
                    && date.isAfter(info.inForceUntil().get())) {
                return new NotApplicable(
                        Reasons.LAW_UNTIL.with(info.inForceUntil().get().toString()));
            }
            return checked(rule, agreement);
        }

        /** A rule that fails hides neither itself nor the others. */
        @SuppressWarnings("CatchingUnchecked")
        private Outcome checked(Rule rule, DataProcessingAgreement agreement) {
            try {
                return new RuleOutcome(
                                rule.info().id(),
                                rule.info().title(),
                                Objects.requireNonNull(rule.check(agreement, context)))
                        .outcome();
            } catch (RuntimeException | StackOverflowError e) {
                return failed(rule.info(), e.getClass().getSimpleName());
            }
        }

        private static Outcome failed(RuleInfo rule, String failure) {
            return new NotMet(List.of(Finding.builder()
                    .rule(rule.id())
                    .severity(FAILED.severity())
                    .pointer(TermPath.of(""))
                    .key(FAILED.key())
                    .addArguments(failure)
                    .text(FAILED.format(List.of(failure)))
                    .remedy(MEND)
                    .build()));
        }

        /** The findings as severe as the profile and the policy make them. */
        private Outcome weighed(Rule rule, DataProcessingAgreement agreement, Outcome outcome) {
            RuleId id = rule.info().id();
            return changed(compulsory(rule.info(), agreement, outcome), finding -> {
                Severity own = Severities.of(context.policy().severities(), id, finding.key());
                Severity profiled = Severities.of(review.profile.severities(), id, finding.key());
                return own != null ? own : profiled != null ? profiled : finding.severity();
            });
        }
    }

    /** The findings as severe as the clauses make them that the agreement is based on, unless it has altered them. */
    static Outcome compulsory(RuleInfo rule, DataProcessingAgreement agreement, Outcome outcome) {
        Template clauses = agreement.edition().basedOn().orElse(null);
        if (clauses == null || agreement.edition().altered().isStipulated()) {
            return outcome;
        }
        return changed(
                outcome,
                finding -> isCompulsory(rule, finding.key(), clauses) ? Severity.VIOLATION : finding.severity());
    }

    private static boolean isCompulsory(RuleInfo rule, String key, Template clauses) {
        for (Message message : rule.messages()) {
            if (message.key().equals(key)) {
                return message.compulsoryIn().contains(clauses);
            }
        }
        return false;
    }

    private static Outcome changed(Outcome outcome, Function<Finding, Severity> severity) {
        return outcome instanceof NotMet notMet
                ? new NotMet(notMet.findings().stream()
                        .map(finding -> finding.severity() == severity.apply(finding)
                                ? finding
                                : Finding.builder()
                                        .from(finding)
                                        .severity(severity.apply(finding))
                                        .build())
                        .toList())
                : outcome;
    }
}
