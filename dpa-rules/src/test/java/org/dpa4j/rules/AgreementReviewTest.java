package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.statement.TermPath;
import org.junit.jupiter.api.Test;

/** What a review does around its rules. */
class AgreementReviewTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final DataProcessingAgreement NOTHING =
            DataProcessingAgreement.builder().id(AgreementId.of("empty")).build();

    @Test
    void theReportNamesWhatIsNeededToRepeatIt() {
        ReviewReport report =
                AgreementReview.gdpr().asOf(AS_OF).fingerprint("sha256:abc").review(NOTHING);

        assertThat(report.agreement()).contains(AgreementId.of("empty"));
        assertThat(report.title()).isEmpty();
        assertThat(report.fingerprint()).contains("sha256:abc");
        assertThat(report.asOf()).isEqualTo(AS_OF);
        assertThat(report.profile() + " " + report.edition()).isEqualTo("gdpr 2026.1");
        assertThat(report.lawDataAsOf()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(report.policy()).isEqualTo(ReviewPolicy.STANDARD);
    }

    @Test
    void everyRuleIsListedInTheOrderOfTheSet() {
        assertThat(AgreementReview.gdpr().asOf(AS_OF).review(NOTHING).outcomes())
                .extracting(RuleOutcome::rule)
                .containsExactlyElementsOf(Profile.GDPR.rules().stream()
                        .map(rule -> rule.info().id())
                        .toList());
    }

    @Test
    void twoRunsGiveEqualReports() {
        AgreementReview.Dated review = AgreementReview.gdpr().asOf(AS_OF);

        assertThat(review.review(NOTHING)).isEqualTo(review.review(NOTHING));
    }

    @Test
    void beforeTheGdprAppliedNoRuleOfItDid() {
        ReviewReport report =
                AgreementReview.gdpr().asOf(LocalDate.of(2018, 5, 24)).review(NOTHING);

        assertThat(report.outcomes())
                .allMatch(entry -> entry.outcome() instanceof NotApplicable notApplicable
                        && notApplicable.reason().key().equals("law-from"));
        assertThat(report.highestSeverity()).isEmpty();
    }

    @Test
    void fromItsFirstDayTheGdprApplies() {
        assertThat(AgreementReview.gdpr()
                        .asOf(LocalDate.of(2018, 5, 25))
                        .review(NOTHING)
                        .highestSeverity())
                .contains(Severity.VIOLATION);
    }

    @Test
    void aRuleAfterItsLastDayIsNotApplicable() {
        Rule past = own("OWN-1", builder -> builder.inForceUntil(LocalDate.of(2020, 7, 15)), Outcome.MET);

        assertThat(AgreementReview.gdpr()
                        .and(past)
                        .asOf(LocalDate.of(2020, 7, 15))
                        .review(NOTHING)
                        .outcome(RuleId.of("OWN-1")))
                .contains(Outcome.MET);
        assertThat(AgreementReview.gdpr()
                        .and(past)
                        .asOf(LocalDate.of(2020, 7, 16))
                        .review(NOTHING)
                        .outcome(RuleId.of("OWN-1")))
                .contains(new NotApplicable(new Reason(
                        "law-until",
                        List.of("2020-07-15"),
                        "What this rule rests on, law or guidance, ended on 2020-07-15")));
    }

    @Test
    void ownRulesComeAfterThoseOfTheSet() {
        Rule own = own("OWN-1", builder -> builder, Outcome.MET);

        List<RuleOutcome> outcomes =
                AgreementReview.gdpr().and(own).asOf(AS_OF).review(NOTHING).outcomes();

        assertThat(outcomes).hasSize(Profile.GDPR.rules().size() + 1);
        assertThat(outcomes.get(outcomes.size() - 1))
                .isEqualTo(new RuleOutcome(RuleId.of("OWN-1"), "A rule", Outcome.MET));
    }

    @Test
    void aRuleThatThrowsHidesNeitherItselfNorTheOthers() {
        Rule broken = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.builder()
                        .id(RuleId.of("OWN-1"))
                        .title("A rule")
                        .tier(Tier.PRACTICE)
                        .remedy("None.")
                        .build();
            }

            @Override
            public Outcome check(DataProcessingAgreement agreement, ReviewContext context) {
                throw new IllegalStateException("with the name of somebody");
            }
        };

        ReviewReport report = AgreementReview.gdpr().and(broken).asOf(AS_OF).review(NOTHING);

        assertThat(report.outcome(RuleId.of("OWN-1"))).contains(failed("IllegalStateException"));
        assertThat(report.findings())
                .startsWith(AgreementReview.gdpr()
                        .asOf(AS_OF)
                        .review(NOTHING)
                        .findings()
                        .toArray(Finding[]::new))
                .hasSize(AgreementReview.gdpr()
                                .asOf(AS_OF)
                                .review(NOTHING)
                                .findings()
                                .size()
                        + 1);
    }

    private static Outcome failed(String exception) {
        return new NotMet(List.of(Finding.builder()
                .rule(RuleId.of("OWN-1"))
                .severity(Severity.WARNING)
                .pointer(TermPath.of(""))
                .key("rule-failed")
                .addArguments(exception)
                .text("The rule could not judge this agreement; it failed with " + exception)
                .remedy("Have the author of the rule mend it, and judge by hand until then.")
                .build()));
    }

    @Test
    void aRuleWithoutOutcomeIsOneThatFails() {
        @SuppressWarnings("NullAway") // what a rule must not do
        Rule broken = own("OWN-1", builder -> builder, null);

        assertThat(AgreementReview.gdpr()
                        .and(broken)
                        .asOf(AS_OF)
                        .review(NOTHING)
                        .outcome(RuleId.of("OWN-1")))
                .contains(failed("NullPointerException"));
    }

    @Test
    void aRuleThatReportsForAnotherRuleFails() {
        Finding foreign =
                AgreementReview.gdpr().asOf(AS_OF).review(NOTHING).findings().get(0);
        Rule thief = own("OWN-1", builder -> builder, new NotMet(List.of(foreign)));

        assertThat(AgreementReview.gdpr().and(thief).asOf(AS_OF).review(NOTHING).outcome(RuleId.of("OWN-1")))
                .contains(failed("IllegalArgumentException"));
        assertThatThrownBy(() -> new RuleOutcome(RuleId.of("OWN-1"), "A rule", new NotMet(List.of(foreign))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an outcome of OWN-1 has findings of that rule only, but one is of " + foreign.rule());
    }

    @Test
    void aRuleIdStandsOnceInAReview() {
        Rule twin = own("ART28-9-1", builder -> builder, Outcome.MET);

        assertThatThrownBy(() -> AgreementReview.gdpr().and(twin))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a profile has each rule once");
    }

    @Test
    void aPolicyWeighsFindingsByRuleAndByMessage() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .from(Sound.agreement())
                .endOfServices(EndOfServices.SILENT)
                .build();
        ReviewPolicy byRule = ReviewPolicy.builder()
                .name("lenient")
                .putSeverities("ART28-3-G-1", Severity.NOTE)
                .build();
        ReviewPolicy byMessage = ReviewPolicy.builder()
                .from(byRule)
                .putSeverities("ART28-3-G-1/missing", Severity.WARNING)
                .build();

        assertThat(severity(agreement, ReviewPolicy.STANDARD)).isEqualTo(Severity.VIOLATION);
        assertThat(severity(agreement, byRule)).isEqualTo(Severity.NOTE);
        assertThat(severity(agreement, byMessage)).isEqualTo(Severity.WARNING);
        assertThat(AgreementReview.gdpr()
                        .policy(byRule)
                        .asOf(AS_OF)
                        .review(agreement)
                        .policy())
                .isEqualTo(byRule);
    }

    @Test
    void aSoundAgreementMeetsEveryRuleThatConcernsIt() {
        assertThat(AgreementReview.gdpr().asOf(AS_OF).review(Sound.agreement()).outcomes())
                .filteredOn(entry -> entry.outcome() instanceof NotMet || entry.outcome() instanceof Undetermined)
                .isEmpty();
    }

    private static Severity severity(DataProcessingAgreement agreement, ReviewPolicy policy) {
        return AgreementReview.gdpr().policy(policy).asOf(AS_OF).review(agreement).findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of("ART28-3-G-1")))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
    }

    private static Rule own(String id, java.util.function.UnaryOperator<RuleInfo.Builder> more, Outcome outcome) {
        RuleInfo info = more.apply(RuleInfo.builder()
                        .id(RuleId.of(id))
                        .title("A rule")
                        .tier(Tier.PRACTICE)
                        .remedy("None."))
                .build();
        return new Rule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public Outcome check(DataProcessingAgreement agreement, ReviewContext context) {
                return outcome;
            }
        };
    }
}
