package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.transfer.ClauseSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {
    private static final Law LAW = LawData.bundled().asOf(LocalDate.of(2026, 10, 1));

    @Test
    void anotherDateIsAnsweredFromTheSameData() {
        Law other = LAW.on(LocalDate.of(2021, 3, 1));

        assertThat(other.asOf()).isEqualTo("2021-03-01");
        assertThat(other.zone(Territory.of("GB"))).isEqualTo(Zone.BRIDGE);
        assertThat(LAW.on(LocalDate.of(2026, 10, 1))).isSameAs(LAW);
        assertThat(LAW.asOf()).isEqualTo("2026-10-01");
    }

    @ParameterizedTest
    @CsvSource({
        "AD, 2010-10-19, 2010/625/EU, WHOLE_TERRITORY,       GDPR Art. 45(9)",
        "AR, 2003-06-30, 2003/490/EC, WHOLE_TERRITORY,       GDPR Art. 45(9)",
        "BR, 2026-01-26, 2026/179,    LGPD_RECIPIENTS,       GDPR Art. 45(3)",
        "CA, 2001-12-20, 2002/2/EC,   PIPEDA_ORGANISATIONS,  GDPR Art. 45(9)",
        "CH, 2000-07-26, 2000/518/EC, WHOLE_TERRITORY,       GDPR Art. 45(9)",
        "FO, 2010-03-05, 2010/146/EU, NOT_STATE_AUTHORITIES, GDPR Art. 45(9)",
        "GB, 2021-06-28, 2021/1772,   NOT_IMMIGRATION_CONTROL, GDPR Art. 45(3)",
        "GG, 2003-11-21, 2003/821/EC, WHOLE_TERRITORY,       GDPR Art. 45(9)",
        "IL, 2011-01-31, 2011/61/EU,  AUTOMATED_TRANSFERS,   GDPR Art. 45(9)",
        "IM, 2004-04-28, 2004/411/EC, WHOLE_TERRITORY,       GDPR Art. 45(9)",
        "JE, 2008-05-08, 2008/393/EC, WHOLE_TERRITORY,       GDPR Art. 45(9)",
        "JP, 2019-01-23, 2019/419,    APPI_OPERATORS,        GDPR Art. 45(3)",
        "KR, 2021-12-17, 2022/254,    PIPA_CONTROLLERS,      GDPR Art. 45(3)",
        "NZ, 2012-12-19, 2013/65/EU,  WHOLE_TERRITORY,       GDPR Art. 45(9)",
        "UY, 2012-08-21, 2012/484/EU, WHOLE_TERRITORY,       GDPR Art. 45(9)",
        "INTERNATIONAL_ORGANISATION, 2025-07-15, 2025/1382, NAMED_ORGANISATION, GDPR Art. 45(3)"
    })
    void adequacyBeginsOnItsFirstDay(
            String code, LocalDate from, Instrument decision, AdequacyScope scope, String citation) {
        Territory territory = Territory.of(code);
        AdequacyStatus first = LAW.on(from).adequacy(territory);

        assertThat(LAW.on(from.minusDays(1)).adequacy(territory).state()).isEqualTo(AdequacyState.NOT_YET);
        assertThat(first.state()).isEqualTo(AdequacyState.IN_FORCE);
        assertThat(first.decision()).hasValueSatisfying(that -> {
            assertThat(that.instrument()).isEqualTo(decision);
            assertThat(that.territory()).isEqualTo(territory);
            assertThat(that.scope()).isEqualTo(scope);
            assertThat(that.from()).isEqualTo(from);
            assertThat(that.invalidatedBy()).isEmpty();
            assertThat(that.citation()).isEqualTo(LegalReference.parse(citation));
        });
        assertThat(LAW.adequacy(territory).isInForce()).isTrue();
    }

    @Test
    void sixteenCountriesAreAdequateOnTheLastDayOfTheData() {
        assertThat(Locale.getISOCountries())
                .filteredOn(code -> LAW.adequacy(Territory.of(code)).isInForce())
                .containsExactlyInAnyOrder("AD AR BR CA CH FO GB GG IL IM JE JP KR NZ US UY".split(" "));
    }

    @Test
    void hungaryWasAdequateUntilItJoined() {
        Territory hungary = Territory.of("HU");

        assertThat(LAW.on(LocalDate.of(2004, 4, 30)).adequacy(hungary).isInForce())
                .isTrue();
        AdequacyStatus joined = LAW.on(LocalDate.of(2004, 5, 1)).adequacy(hungary);
        assertThat(joined.state()).isEqualTo(AdequacyState.ENDED);
        assertThat(joined.decision().orElseThrow().invalidatedBy()).isEmpty();
        assertThat(joined.decision().orElseThrow().citation()).hasToString("95/46/EC Art. 25(6)");
    }

    @ParameterizedTest
    @CsvSource({
        // what needs a human
        "SJ,       2026-01-01, REVIEW",
        "NO-21,    2026-01-01, REVIEW",
        "NC,       2026-01-01, REVIEW",
        "FR-PF,    2026-01-01, REVIEW",
        "GI,       2020-12-31, NONE",
        "GI,       2025-05-31, NONE",
        "GI,       2025-06-01, REVIEW",
        // groups
        "WORLD,    2026-01-01, REVIEW",
        "THIRD,    2026-01-01, REVIEW",
        "ADEQUATE, 2026-01-01, REVIEW",
        "EU,       2026-01-01, NONE",
        "EEA,      2026-01-01, NONE",
        // none
        "IN,       2026-01-01, NONE",
        "KE,       2026-10-01, NONE",
        "SE,       2026-01-01, NONE",
        "GL,       2026-01-01, NONE",
        "IN,       2026-10-02, NOT_KNOWN",
        "ZZ,       2026-01-01, NOT_KNOWN",
        // other spellings and parts
        "UK,       2026-01-01, IN_FORCE",
        "UK-ENG,   2026-01-01, IN_FORCE",
        "CA-QC,    2026-01-01, IN_FORCE",
        "FR-IDF,   2026-01-01, NONE"
    })
    void adequacy(String territory, LocalDate day, AdequacyState state) {
        assertThat(LAW.on(day).adequacy(Territory.of(territory)).state()).isEqualTo(state);
    }

    @Test
    void decisionsForOtherPurposesAreNotHere() {
        // law enforcement, passenger names
        for (String other : List.of("2021/1773", "2025/2571", "2004/535/EC", "2006/253/EC")) {
            assertThat(LAW.adequacy(Instrument.of(other))).isEqualTo(AdequacyStatus.NOT_KNOWN);
        }
    }

    @Test
    void aScopeDependsOnTheRecipientOrOnTheProcessing() {
        assertThat(AdequacyScope.values())
                .filteredOn(AdequacyScope::isWhole)
                .containsExactly(AdequacyScope.WHOLE_TERRITORY);
        assertThat(AdequacyScope.values())
                .filteredOn(AdequacyScope::dependsOnProcessing)
                .containsExactly(
                        AdequacyScope.APPI_OPERATORS,
                        AdequacyScope.PIPA_CONTROLLERS,
                        AdequacyScope.AUTOMATED_TRANSFERS,
                        AdequacyScope.NOT_IMMIGRATION_CONTROL);
        assertThat(AdequacyScope.values())
                .filteredOn(AdequacyScope::dependsOnRecipient)
                .containsExactly(
                        AdequacyScope.LISTED_ORGANISATIONS,
                        AdequacyScope.PIPEDA_ORGANISATIONS,
                        AdequacyScope.APPI_OPERATORS,
                        AdequacyScope.PIPA_CONTROLLERS,
                        AdequacyScope.LGPD_RECIPIENTS,
                        AdequacyScope.NOT_STATE_AUTHORITIES,
                        AdequacyScope.NAMED_ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource({
        "scc-2001-497, ,                         CONTROLLER, CONTROLLER, true,  false, true,  ''",
        "scc-2004-915, ,                         CONTROLLER, CONTROLLER, true,  false, true,  ''",
        "scc-2002-16,  ,                         CONTROLLER, PROCESSOR,  true,  false, true,  ''",
        "scc-2010-87,  ,                         CONTROLLER, PROCESSOR,  true,  false, true,  ''",
        "scc-2021-914, CONTROLLER_TO_CONTROLLER, CONTROLLER, CONTROLLER, true,  false, true,  I.A I.B I.C II",
        "scc-2021-914, CONTROLLER_TO_PROCESSOR,  CONTROLLER, PROCESSOR,  true,  true,  true,  I.A I.B I.C II III",
        "scc-2021-914, PROCESSOR_TO_PROCESSOR,   PROCESSOR,  PROCESSOR,  true,  true,  true,  I.A I.B I.C II III",
        "scc-2021-914, PROCESSOR_TO_CONTROLLER,  PROCESSOR,  CONTROLLER, true,  false, false, I.A I.B",
        "scc-2021-915, ,                         CONTROLLER, PROCESSOR,  false, true,  false, I II III IV",
        "dk-2019,      ,                         CONTROLLER, PROCESSOR,  false, true,  false, A B C"
    })
    void use(
            String set,
            SccModule module,
            Role from,
            Role to,
            boolean transfer,
            boolean article28,
            boolean assessment,
            String annexes) {
        assertThat(LAW.uses(ClauseSet.of(set)))
                .filteredOn(use -> use.module().equals(Optional.ofNullable(module)))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.set()).isEqualTo(ClauseSet.of(set));
                    assertThat(use.from()).isEqualTo(from);
                    assertThat(use.to()).isEqualTo(to);
                    assertThat(use.isTransferTool()).isEqualTo(transfer);
                    assertThat(use.coversArticle28()).isEqualTo(article28);
                    assertThat(use.needsAssessment()).isEqualTo(assessment);
                    assertThat(String.join(" ", use.annexes())).isEqualTo(annexes);
                });
    }

    @Test
    void onlyTheSetOf2021HasModules() {
        assertThat(LAW.uses(ClauseSet.SCC_2021_914))
                .extracting(use -> use.module().orElseThrow())
                .containsExactly(SccModule.values());
        for (ClauseSet set : ClauseSet.VOCABULARY.all()) {
            if (!set.equals(ClauseSet.SCC_2021_914)) {
                assertThat(LAW.uses(set)).as(set.code()).hasSize(set.equals(ClauseSet.AUTHORITY_46_2_D) ? 0 : 1);
            }
        }
        assertThat(LAW.uses(ClauseSet.of("acme-clauses"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTROLLER_TO_CONTROLLER, CONTROLLER-CONTROLLER CONTROLLER-JOINT_CONTROLLER JOINT_CONTROLLER-CONTROLLER"
                + " JOINT_CONTROLLER-JOINT_CONTROLLER",
        "CONTROLLER_TO_PROCESSOR, CONTROLLER-PROCESSOR CONTROLLER-SUB_PROCESSOR JOINT_CONTROLLER-PROCESSOR"
                + " JOINT_CONTROLLER-SUB_PROCESSOR",
        "PROCESSOR_TO_PROCESSOR, PROCESSOR-PROCESSOR PROCESSOR-SUB_PROCESSOR SUB_PROCESSOR-PROCESSOR"
                + " SUB_PROCESSOR-SUB_PROCESSOR",
        "PROCESSOR_TO_CONTROLLER, PROCESSOR-CONTROLLER PROCESSOR-JOINT_CONTROLLER SUB_PROCESSOR-CONTROLLER"
                + " SUB_PROCESSOR-JOINT_CONTROLLER"
    })
    void aModuleFitsTheRoles(SccModule module, String pairs) {
        ClauseUse use = LAW.uses(ClauseSet.SCC_2021_914).stream()
                .filter(one -> one.module().equals(Optional.of(module)))
                .findFirst()
                .orElseThrow();

        assertThat(Arrays.stream(Role.values())
                        .flatMap(from -> Stream.of(Role.values())
                                .filter(to -> use.fits(from, to))
                                .map(to -> from + "-" + to))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource({
        "SE,    1973-06-30, ''",
        "SE,    1973-07-01, SE-DI",
        "SE,    2020-12-31, SE-DI",
        "SE,    2021-01-01, SE-IMY",
        "SE-AB, 2021-01-01, SE-IMY",
        "GB,    2018-05-25, GB-ICO",
        "UK,    2026-09-29, GB-ICO",
        "UK,    2026-09-30, GB-IC",
        "GB,    2026-10-01, GB-IC",
        "GB,    2026-10-02, ''",
        "PL,    2018-05-24, ''",
        "PL,    2018-05-25, PL-UODO",
        "EL,    2026-01-01, GR-HDPA",
        "DK,    2026-01-01, DK-DT",
        "GL,    2026-01-01, DK-DT",
        "FO,    2026-01-01, FO-DE",
        "FI,    2026-01-01, FI-TSV",
        "AX,    2026-01-01, FI-TSV AX-DI",
        "FI-01, 2026-01-01, FI-TSV AX-DI",
        "FR,    2026-01-01, FR-CNIL",
        "FR-GP, 2026-01-01, FR-CNIL",
        "FR-NC, 2026-01-01, ''",
        "NL-CW, 2026-01-01, ''",
        "DE-BY, 2026-01-01, DE-BY-BayLDA DE-BY-BayLfD DE-BFDI",
        "DE-HH, 2026-01-01, DE-HH-HmbBfDI DE-BFDI",
        "ES-CT, 2026-01-01, ES-APDCAT ES-AEPD",
        "ES-MD, 2026-01-01, ES-AEPD ES-CTPDA ES-APDCAT ES-AVPD",
        "EU,    2004-01-16, ''",
        "EU,    2018-05-24, EU-EDPS",
        "EU,    2018-05-25, EU-EDPS EU-EDPB",
        "US,    2026-01-01, ''",
        "EEA,   2026-01-01, ''",
        "WORLD, 2026-01-01, ''"
    })
    void authorities(String territory, LocalDate day, String ids) {
        assertThat(LAW.on(day).authorities(Territory.of(territory)))
                .extracting(Authority::id)
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @Test
    void germanyHasThatOfTheFederationAndThoseOfItsLaender() {
        List<Authority> german = LAW.authorities(Territory.of("DE"));

        assertThat(german).hasSize(18);
        assertThat(german.get(0).level()).isEqualTo(AuthorityLevel.FEDERAL);
        assertThat(german.subList(1, 18))
                .allSatisfy(authority -> assertThat(authority.level()).isEqualTo(AuthorityLevel.REGIONAL));
        assertThat(german).extracting(Authority::territory).contains(Territory.of("DE-BY"), Territory.of("DE-TH"));
    }

    @Test
    void everyStateOfTheEeaHasOneAuthorityForTheCountry() {
        for (String code : Locale.getISOCountries()) {
            Territory territory = Territory.of(code);
            if (LAW.zone(territory).isInside()) {
                assertThat(LAW.authorities(territory))
                        .as(code)
                        .filteredOn(authority -> authority.level() == AuthorityLevel.NATIONAL
                                || authority.level() == AuthorityLevel.FEDERAL)
                        .hasSize(1);
            }
        }
    }

    @Test
    void anAuthorityHasItsNamesItsWebsiteAndItsSource() {
        assertThat(LAW.authorities(Territory.of("SE")))
                .containsExactly(new Authority(
                        "SE-IMY",
                        Territory.of("SE"),
                        "Integritetsskyddsmyndigheten",
                        "Swedish Authority for Privacy Protection",
                        "IMY",
                        AuthorityLevel.NATIONAL,
                        Optional.of(LocalDate.of(2021, 1, 1)),
                        Optional.empty(),
                        Optional.of("imy.se"),
                        "W3C DPV 2.3 (2026-02)",
                        Confidence.HIGH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "M", "L"})
    void confidence(String letter) {
        assertThat(Confidence.of(letter).name()).startsWith(letter);
    }

    @ParameterizedTest
    @EnumSource(AdequacyState.class)
    void onlyADecisionInForceIsInForce(AdequacyState state) {
        assertThat(new AdequacyStatus(state, Optional.empty()).isInForce()).isEqualTo(state == AdequacyState.IN_FORCE);
    }
}
