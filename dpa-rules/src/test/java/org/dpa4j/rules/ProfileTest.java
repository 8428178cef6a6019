package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.statement.Statement;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final RuleId HIERARCHY = RuleId.of("CONS-HIER-1");

    @Test
    void theStandardProfileHasAllRulesOfTheCatalogue() {
        assertThat(Profile.GDPR.rules()).isEqualTo(Catalogue.RULES).hasSize(134);
        assertThat(Profile.GDPR.severities()).isEmpty();
        assertThat(AgreementReview.gdpr().asOf(AS_OF).review(Sound.agreement()).profile())
                .isEqualTo("gdpr");
    }

    @Test
    void theCoreHasNothingButStatute() {
        assertThat(Profile.GDPR_CORE.rules())
                .isNotEmpty()
                .allMatch(rule -> rule.info().tier() == Tier.STATUTE);
        assertThat(Profile.GDPR_CORE.find(RuleId.of("ART28-3-G-1"))).isPresent();
        assertThat(Profile.GDPR_CORE.find(RuleId.of("DRAFT-REF-1"))).isEmpty();
    }

    /** Precedence is compulsory in the clauses of the Commission, cl. 4; the catalogue does not say so of the Danish ones. */
    @Test
    void aProfileOfClausesDemandsWhatTheyMakeCompulsory() {
        assertThat(severity(Profile.GDPR)).isEqualTo(Severity.WARNING);
        assertThat(severity(Profile.EU_CLAUSES)).isEqualTo(Severity.VIOLATION);
        assertThat(severity(Profile.DANISH_CLAUSES)).isEqualTo(Severity.WARNING);
    }

    @Test
    void anAgreementOnTheClausesIsHeldToThemUnlessItHasAlteredThem() {
        assertThat(severity(Profile.GDPR, edition(Statement.SILENT))).isEqualTo(Severity.VIOLATION);
        assertThat(severity(Profile.GDPR, edition(Statement.in("1")))).isEqualTo(Severity.WARNING);
    }

    @Test
    void profilesAreFoundByTheirIds() {
        assertThat(Profile.ALL)
                .extracting(Profile::id)
                .containsExactly("gdpr-core", "gdpr", "eu-clauses-2021-915", "danish-clauses-2019");
        assertThat(Profile.ALL).allMatch(profile -> Profile.find(profile.id()).equals(java.util.Optional.of(profile)));
        assertThat(Profile.find("other")).isEmpty();
    }

    @Test
    void ofTwoProfilesTheRulesOfBothAndTheMoreSevereSeverity() {
        Profile one = profile(Profile.GDPR.rules().subList(0, 2)).severity("ART28-9-1", Severity.NOTE);
        Profile other = profile(Profile.GDPR.rules().subList(1, 3));

        Profile both = one.and(other.and(one.rules().get(0)).severity("ART28-9-1", Severity.WARNING));

        assertThat(both.rules()).isEqualTo(Profile.GDPR.rules().subList(0, 3));
        assertThat(both.severities()).isEqualTo(Map.of("ART28-9-1", Severity.WARNING));
        assertThat(both.id()).isEqualTo("test");
    }

    @Test
    void aProfileCanDoWithoutRules() {
        Profile less = Profile.EU_CLAUSES.without(HIERARCHY);

        assertThat(less.find(HIERARCHY)).isEmpty();
        assertThat(less.rules()).hasSize(133);
        assertThat(less.severities().keySet()).noneMatch(key -> key.startsWith("CONS-HIER-1"));
        assertThatThrownBy(() -> less.without(HIERARCHY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the profile eu-clauses-2021-915 has no rule CONS-HIER-1");
    }

    @Test
    void aSeverityIsForARuleOrAMessageThatIsThere() {
        assertThat(Profile.GDPR
                        .severity("CONS-HIER-1", Severity.NOTE)
                        .named("own")
                        .id())
                .isEqualTo("own");
        assertThatThrownBy(() -> Profile.GDPR.severity("CONS-HIER-9", Severity.NOTE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a severity must be for a rule of the profile or one of its messages, but none is CONS-HIER-9");
        assertThatThrownBy(() -> Profile.GDPR.severity("CONS-HIER-1/other", Severity.NOTE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a severity must be for a rule of the profile or one of its messages, but none is"
                        + " CONS-HIER-1/other");
        ReviewPolicy unknown = ReviewPolicy.builder()
                .name("own")
                .putSeverities("DRAFT-REF-1", Severity.NOTE)
                .build();
        assertThatThrownBy(() ->
                        AgreementReview.of(Profile.GDPR_CORE).policy(unknown).asOf(AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a severity must be for a rule of the profile or one of its messages, but none is DRAFT-REF-1");
    }

    @Test
    void thePolicyWinsOverTheProfileAndTheLongerKeyOverTheShorter() {
        ReviewPolicy policy = ReviewPolicy.builder()
                .name("own")
                .putSeverities("CONS-HIER-1", Severity.NOTE)
                .build();

        assertThat(AgreementReview.of(Profile.EU_CLAUSES)
                        .policy(policy)
                        .asOf(AS_OF)
                        .review(Sound.but(b -> b.precedence(List.of())))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void aNumberStaysWithinItsRange() {
        assertThat(ReviewPolicy.STANDARD.number(PolicyNumber.BREACH_NOTICE)).isEqualTo(48);
        assertThatThrownBy(() -> ReviewPolicy.builder()
                        .name("own")
                        .putNumbers(PolicyNumber.BREACH_NOTICE, 8761)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number BREACH_NOTICE must be from 0 to 8760, not 8761");
        assertThat(PolicyNumber.values())
                .allMatch(number -> number.least() <= number.standard() && number.standard() <= number.greatest())
                .noneMatch(number -> number.why().isBlank());
    }

    private static Profile profile(List<Rule> rules) {
        return new Profile("test", "1", rules, Map.of());
    }

    private static Severity severity(Profile profile) {
        return severity(profile, Edition.UNKNOWN);
    }

    private static Severity severity(Profile profile, Edition edition) {
        return AgreementReview.of(profile)
                .asOf(AS_OF)
                .review(Sound.but(b -> b.precedence(List.of()).edition(edition)))
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(HIERARCHY))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    private static Edition edition(Statement altered) {
        return Edition.builder()
                .basedOn(Template.EU_SCC_2021_915)
                .altered(altered)
                .build();
    }
}
