package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.dpa4j.model.law.Instrument;
import org.junit.jupiter.api.Test;

/** What every rule of the catalogue has to have. */
class CatalogueTest {
    /** The rules of kind M in sections 3.1 to 3.12 of the catalogue, in its order. */
    private static final List<String> IDS = List.of(
            "ART28-9-1",
            "ART28-3-BIND-1",
            "ART28-3-BIND-2",
            "CONS-PARTY-1",
            "ART28-10-1",
            "ART28-3-CH-1",
            "ART28-3-CH-2",
            "ART28-3-CH-3",
            "ART28-3-CH-4",
            "ART28-3-CH-5",
            "ART28-3-CH-6",
            "ART28-3-CH-7",
            "ART28-3-A-1",
            "ART28-3-A-2",
            "ART28-3-A-3",
            "ART28-3-A-5",
            "ART28-3-A-7",
            "ART28-3-B-1",
            "ART28-3-B-2",
            "ART28-3-C-1",
            "ART28-2-1",
            "ART28-2-2",
            "ART28-2-15",
            "ART28-4-1",
            "ART28-4-2",
            "ART44-1",
            "ART44-2",
            "ART44-4",
            "ART46-1",
            "ART28-3-E-1",
            "ART28-3-F-1",
            "ART28-3-F-2",
            "ART28-3-F-3",
            "ART28-3-F-4",
            "ART28-3-F-5",
            "ART33-2-1",
            "ART33-2-4",
            "ART33-2-5",
            "ART28-3-G-1",
            "ART28-3-G-2",
            "ART28-3-G-3",
            "ART28-3-G-4",
            "ART28-3-H-1",
            "ART28-3-H-2",
            "ART28-3-H-3",
            "ART28-3-H-7",
            "ART82-1");

    @Test
    void allRulesAreThereInTheOrderOfTheProvisions() {
        assertThat(Catalogue.RULES).extracting(rule -> rule.info().id().value()).containsExactlyElementsOf(IDS);
    }

    @Test
    void aTitleIsShortAndHasNoFinalPeriod() {
        assertThat(infos())
                .allSatisfy(info ->
                        assertThat(info.title()).hasSizeLessThanOrEqualTo(100).matches("[A-Z].*[^.]"));
    }

    @Test
    void aRemedyIsOneSentence() {
        assertThat(infos()).allSatisfy(info -> assertThat(info.remedy()).matches("[A-Z][^.]*(Art\\.[^.]*)?\\."));
    }

    @Test
    void aMessageIsASentenceWithoutFinalPeriodAndItsKeyStandsOnce() {
        assertThat(infos()).allSatisfy(info -> {
            assertThat(info.messages()).isNotEmpty();
            assertThat(info.messages()).extracting(Message::key).doesNotHaveDuplicates();
            assertThat(info.messages()).allSatisfy(message -> {
                assertThat(message.key()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                assertThat(message.template()).matches("(?s)[A-Z].*[^.]");
            });
        });
    }

    @Test
    void theProvisionThatCarriesARuleStandsFirstAndIsOfTheGdpr() {
        assertThat(infos()).allSatisfy(info -> {
            assertThat(info.citations().get(0).instrument()).isEqualTo(Instrument.GDPR);
            assertThat(info.citations()).doesNotHaveDuplicates();
            assertThat(info.tier()).isEqualTo(Tier.STATUTE);
            assertThat(info.inForceFrom()).contains(StatedRule.GDPR_APPLIES);
        });
    }

    /** R1 to R46 of the DERECHA data set; a requirement may be covered by several rules. */
    @Test
    void theRequirementsCoveredAreThoseOfTheDataSet() {
        assertThat(infos().stream().map(RuleInfo::covers).flatMap(Collection::stream))
                .allMatch(number -> number >= 1 && number <= 46);
    }

    private static List<RuleInfo> infos() {
        return Catalogue.RULES.stream().map(Rule::info).toList();
    }
}
