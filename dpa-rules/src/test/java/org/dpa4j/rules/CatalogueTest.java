package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.rules.law.InstrumentFacts;
import org.dpa4j.rules.law.Provisions;
import org.junit.jupiter.api.Test;

/** What every rule of the catalogue has to have. */
class CatalogueTest {
    /** The rules of kind M in sections 3.1 to 3.12 of the catalogue, in its order. */
    private static final List<String> IDS = List.of(
            "ART28-9-1",
            "ART28-3-BIND-1",
            "ART28-3-BIND-2",
            "CONS-PARTY-1",
            "CONS-PARTY-2",
            "CONS-PARTY-3",
            "ART28-10-1",
            "ART28-9-2",
            "ART28-3-CH-1",
            "ART28-3-CH-2",
            "ART28-3-CH-3",
            "ART28-3-CH-4",
            "ART28-3-CH-5",
            "ART28-3-CH-6",
            "ART28-3-CH-7",
            "ART28-3-CH-8",
            "ART9-1",
            "ART9-2",
            "ART9-3",
            "ART10-1",
            "ART87-1",
            "CONS-SCOPE-1",
            "ART28-3-A-1",
            "ART28-3-A-2",
            "ART28-3-A-3",
            "ART28-3-A-4",
            "ART28-3-A-5",
            "ART28-3-A-6",
            "ART28-3-A-7",
            "ART28-3-A-8",
            "ART28-3-A-9",
            "ART29-1",
            "ART28-3-B-1",
            "ART28-3-B-2",
            "ART28-3-B-3",
            "ART28-3-C-1",
            "ART28-3-C-2",
            "ART28-3-C-3",
            "ART28-3-C-4",
            "ART28-3-C-5",
            "ART28-3-C-6",
            "ART28-2-1",
            "ART28-2-2",
            "ART28-2-3",
            "ART28-2-4",
            "ART28-2-5",
            "ART28-2-6",
            "ART28-2-7",
            "ART28-2-8",
            "ART28-2-9",
            "ART28-2-10",
            "ART28-2-11",
            "ART28-2-12",
            "ART28-2-13",
            "ART28-2-14",
            "ART28-2-15",
            "ART28-2-16",
            "ART28-4-1",
            "ART28-4-2",
            "ART28-4-3",
            "ART28-4-4",
            "ART44-1",
            "ART44-2",
            "ART44-3",
            "ART44-4",
            "ART45-1",
            "ART46-1",
            "ART46-2",
            "ART46-3",
            "ART46-4",
            "ART49-1",
            "ART48-1",
            "ART28-3-E-1",
            "ART28-3-E-2",
            "ART28-3-E-3",
            "ART28-3-F-1",
            "ART28-3-F-2",
            "ART28-3-F-3",
            "ART28-3-F-4",
            "ART28-3-F-5",
            "ART28-3-F-6",
            "ART28-3-F-7",
            "ART33-2-1",
            "ART33-2-2",
            "ART33-2-3",
            "ART33-2-4",
            "ART33-2-5",
            "ART33-2-6",
            "ART33-2-7",
            "ART33-2-8",
            "ART28-3-G-1",
            "ART28-3-G-2",
            "ART28-3-G-3",
            "ART28-3-G-4",
            "ART28-3-G-5",
            "ART28-3-G-6",
            "ART28-3-G-7",
            "ART28-3-H-1",
            "ART28-3-H-2",
            "ART28-3-H-3",
            "ART28-3-H-4",
            "ART28-3-H-5",
            "ART28-3-H-6",
            "ART28-3-H-7",
            "ART28-3-H-8",
            "ART82-1",
            "CONS-TERM-1",
            "CONS-TERM-2",
            "CONS-TERM-3",
            "CONS-HIER-1",
            "CONS-LAW-1",
            "CONS-REF-1",
            "ART30-2-1",
            "ART28-1-1",
            "TPL-EU-1",
            "TPL-EU-2",
            "TPL-EU-3",
            "TPL-DK-1",
            "TPL-DOCK-1",
            "DRAFT-ROLE-1",
            "DRAFT-REF-1",
            "DRAFT-REF-2",
            "DRAFT-REF-3",
            "DRAFT-TIME-1",
            "DRAFT-TIME-2",
            "DRAFT-TIME-3",
            "DRAFT-TEXT-1",
            "DRAFT-ANNEX-1",
            "DRAFT-SUB-1",
            "DRAFT-SUB-2",
            "DRAFT-FEE-1",
            "DRAFT-DUP-1",
            "DRAFT-SIGN-1",
            "DRAFT-LEVEL-1");

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
    void theProvisionThatCarriesARuleStandsFirstAndDecidesFromWhenItIsLaw() {
        assertThat(infos()).allSatisfy(info -> {
            assertThat(info.citations()).doesNotHaveDuplicates();
            assertThat(info.inForceFrom()).contains(appliesFrom(info));
            if (info.tier() == Tier.STATUTE) {
                assertThat(info.citations().get(0).instrument()).isEqualTo(Instrument.GDPR);
            } else if (info.tier() != Tier.PRACTICE) {
                assertThat(info.citations()).isNotEmpty();
            }
        });
    }

    /** No rule is older than the GDPR. */
    private static LocalDate appliesFrom(RuleInfo info) {
        if (info.citations().isEmpty()) {
            return StatedRule.GDPR_APPLIES;
        }
        InstrumentFacts facts = Provisions.bundled()
                .instrument(info.citations().get(0).instrument())
                .orElseThrow();
        LocalDate from = facts.appliesFrom().or(facts::adopted).orElseThrow();
        return from.isBefore(StatedRule.GDPR_APPLIES) ? StatedRule.GDPR_APPLIES : from;
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
