package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.law.AdequacyState.ENDED;
import static org.dpa4j.rules.law.AdequacyState.IN_FORCE;
import static org.dpa4j.rules.law.AdequacyState.NONE;
import static org.dpa4j.rules.law.AdequacyState.NOT_KNOWN;
import static org.dpa4j.rules.law.AdequacyState.NOT_YET;

import java.time.LocalDate;
import java.util.Optional;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.transfer.ClauseSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which the answer changes. Exporters under British or Swiss law are not the subject of the law data. */
class AsOfPointsTest {
    private static final Territory US = Territory.of("US");
    private static final Territory GB = Territory.of("GB");
    private static final Territory BR = Territory.of("BR");
    private static final Instrument UK_DECISION = Instrument.of("2021/1772");

    @Test
    void safeHarbourIsCoveredUntilTheJudgment() {
        AdequacyStatus before = on("2015-10-05").adequacy(US);
        AdequacyStatus after = on("2015-10-06").adequacy(US);

        assertThat(before.state()).isEqualTo(IN_FORCE);
        assertThat(decision(before).instrument()).isEqualTo(Instrument.SAFE_HARBOUR);
        assertThat(decision(before).scope()).isEqualTo(AdequacyScope.LISTED_ORGANISATIONS);
        assertThat(after.state()).isEqualTo(ENDED);
        assertThat(decision(after).invalidatedBy()).contains(Instrument.C_362_14);
    }

    @Test
    void norwayIsInTheEeaBeforeTheGdprAppliesThere() {
        assertThat(on("2018-06-15").zone(Territory.of("NO"))).isEqualTo(Zone.EEA);
    }

    @Test
    void privacyShieldIsCoveredUntilTheJudgment() {
        assertThat(on("2020-07-15").adequacy(US).state()).isEqualTo(IN_FORCE);
        assertThat(on("2020-07-16").adequacy(US).state()).isEqualTo(ENDED);
        assertThat(decision(on("2020-07-16").adequacy(US)).invalidatedBy()).contains(Instrument.C_311_18);
        assertThat(decision(on("2020-07-16").adequacy(US)).lastDay()).contains(LocalDate.of(2020, 7, 15));
    }

    @Test
    void theUnitedKingdomIsTreatedAsAMemberIn2020() {
        assertThat(on("2020-06-01").zone(GB)).isEqualTo(Zone.TREATED_AS_MEMBER);
    }

    @Test
    void theBridgeCarriesTheUnitedKingdomButNotGibraltar() {
        Law law = on("2021-03-01");

        assertThat(law.zone(GB)).isEqualTo(Zone.BRIDGE);
        assertThat(law.zone(Territory.of("GI"))).isEqualTo(Zone.THIRD);
        assertThat(law.adequacy(Territory.of("GI"))).isEqualTo(AdequacyStatus.NONE);
    }

    @Test
    void theClausesOf2010CanBeSignedUntil26September2021() {
        assertThat(on("2021-09-26").clauses(ClauseSet.SCC_2010_87)).isEqualTo(ClauseState.USABLE);
        assertThat(on("2021-09-27").clauses(ClauseSet.SCC_2010_87)).isEqualTo(ClauseState.LEGACY_ONLY);
    }

    @Test
    void theClausesOf2010CanBeReliedOnUntil27December2022() {
        Law last = on("2022-12-27");

        assertThat(last.on(LocalDate.of(2021, 5, 1)).clauses(ClauseSet.SCC_2010_87))
                .isEqualTo(ClauseState.USABLE);
        assertThat(last.clauses(ClauseSet.SCC_2010_87)).isEqualTo(ClauseState.LEGACY_ONLY);
        assertThat(on("2022-12-28").clauses(ClauseSet.SCC_2010_87)).isEqualTo(ClauseState.ENDED);
    }

    @Test
    void theUnitedStatesAreNotAdequateIn2022() {
        Law law = on("2022-06-01");

        assertThat(law.adequacy(US).state()).isEqualTo(ENDED);
        assertThat(decision(law.adequacy(US)).instrument()).isEqualTo(Instrument.PRIVACY_SHIELD);
        assertThat(law.adequacy(US, Instrument.DPF_2023_1795).state()).isEqualTo(NOT_YET);
    }

    @Test
    void theDataPrivacyFrameworkCoversFromItsFirstDay() {
        AdequacyStatus status = on("2023-07-10").adequacy(US);

        assertThat(status.isInForce()).isTrue();
        assertThat(decision(status).instrument()).isEqualTo(Instrument.DPF_2023_1795);
        assertThat(decision(status).scope()).isEqualTo(AdequacyScope.LISTED_ORGANISATIONS);
        assertThat(decision(status).lastDay()).isEmpty();
        assertThat(decision(status).challengedBy()).isEmpty();
    }

    @Test
    void immigrationControlIsExcludedFromTheUnitedKingdomUntil18December2025() {
        AdequacyDecision before = decision(on("2025-12-18").adequacy(GB));
        AdequacyDecision after = decision(on("2025-12-19").adequacy(GB));

        assertThat(before.scope()).isEqualTo(AdequacyScope.NOT_IMMIGRATION_CONTROL);
        assertThat(before.amendedBy()).contains(Instrument.of("2025/1226"));
        assertThat(after.scope()).isEqualTo(AdequacyScope.WHOLE_TERRITORY);
        assertThat(after.amendedBy()).contains(Instrument.of("2025/2574"));
    }

    @Test
    void brazilIsAdequateFrom26January2026() {
        assertThat(on("2026-01-25").adequacy(BR).state()).isEqualTo(NOT_YET);
        assertThat(on("2026-01-26").adequacy(BR).state()).isEqualTo(IN_FORCE);
        assertThat(decision(on("2026-01-26").adequacy(BR)).scope()).isEqualTo(AdequacyScope.LGPD_RECIPIENTS);
    }

    @Test
    void theBritishAuthorityHasANewNameFrom30September2026() {
        assertThat(on("2026-09-29").authorities(GB))
                .extracting(Authority::name)
                .containsExactly("Information Commissioner's Office");
        assertThat(on("2026-09-30").authorities(GB))
                .extracting(Authority::name)
                .containsExactly("Information Commission");
    }

    @Test
    void afterTheDataTheFrameworkIsNamedButNotKnownToHold() {
        Law law = on("2026-11-22");

        assertThat(law.adequacy(US).state()).isEqualTo(NOT_KNOWN);
        assertThat(decision(law.adequacy(US)).instrument()).isEqualTo(Instrument.DPF_2023_1795);
        assertThat(law.dataAsOf()).isEqualTo("2026-10-01");
    }

    @Test
    void theLastKnownDayOfTheUnitedKingdomIs27December2031() {
        for (String day : new String[] {"2031-12-27", "2031-12-28"}) {
            AdequacyStatus status = on(day).adequacy(GB);

            assertThat(status.state()).isEqualTo(NOT_KNOWN);
            assertThat(decision(status).lastDay()).contains(LocalDate.of(2031, 12, 27));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2000-07-25, NOT_YET,   2000/520/EC, ",
        "2015-12-31, ENDED,     2000/520/EC, ",
        "2016-07-11, ENDED,     2000/520/EC, ",
        "2019-01-01, IN_FORCE,  2016/1250,   ",
        "2020-07-15, IN_FORCE,  2016/1250,   ",
        "2020-07-16, ENDED,     2016/1250,   ",
        "2023-07-09, ENDED,     2016/1250,   ",
        "2023-07-10, IN_FORCE,  2023/1795,   ",
        "2025-10-30, IN_FORCE,  2023/1795,   ",
        "2025-10-31, IN_FORCE,  2023/1795,   C-703/25-P",
        "2026-10-01, IN_FORCE,  2023/1795,   C-703/25-P",
        "2026-10-02, NOT_KNOWN, 2023/1795,   C-703/25-P",
        "2026-11-22, NOT_KNOWN, 2023/1795,   C-703/25-P"
    })
    void theUnitedStates(LocalDate day, AdequacyState state, Instrument decision, String challenge) {
        AdequacyStatus status = LawData.bundled().asOf(day).adequacy(US);

        assertThat(status.state()).isEqualTo(state);
        assertThat(decision(status).instrument()).isEqualTo(decision);
        assertThat(decision(status).challengedBy())
                .isEqualTo(Optional.ofNullable(challenge).map(Instrument::of));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, IN_FORCE",
        "2020-07-15, IN_FORCE",
        "2020-07-16, ENDED",
        "2023-07-10, ENDED",
        "2026-10-01, ENDED",
        "2026-11-22, ENDED"
    })
    void aTransferToTheUnitedStatesOnPrivacyShield(LocalDate day, AdequacyState state) {
        AdequacyStatus status = LawData.bundled().asOf(day).adequacy(US, Instrument.PRIVACY_SHIELD);

        assertThat(status.state()).isEqualTo(state);
        assertThat(decision(status).invalidatedBy()).contains(Instrument.C_311_18);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-01, UNION,             NOT_YET,   2025-06-27",
        "2020-12-31, TREATED_AS_MEMBER, NOT_YET,   2025-06-27",
        "2021-03-01, BRIDGE,            NOT_YET,   2025-06-27",
        "2021-06-27, BRIDGE,            NOT_YET,   2025-06-27",
        "2021-06-28, THIRD,             IN_FORCE,  2025-06-27",
        "2025-03-01, THIRD,             IN_FORCE,  2025-06-27",
        "2025-06-23, THIRD,             IN_FORCE,  2025-06-27",
        "2025-06-24, THIRD,             IN_FORCE,  2025-12-27",
        "2025-12-18, THIRD,             IN_FORCE,  2025-12-27",
        "2025-12-19, THIRD,             IN_FORCE,  2031-12-27",
        "2026-10-01, THIRD,             IN_FORCE,  2031-12-27",
        "2026-10-02, NOT_KNOWN,         NOT_KNOWN, 2031-12-27",
        "2032-01-01, NOT_KNOWN,         NOT_KNOWN, 2031-12-27"
    })
    void theUnitedKingdom(LocalDate day, Zone zone, AdequacyState state, LocalDate knownLastDay) {
        Law law = LawData.bundled().asOf(day);
        AdequacyStatus status = law.adequacy(GB);

        assertThat(law.zone(GB)).isEqualTo(zone);
        assertThat(status.state()).isEqualTo(state);
        assertThat(decision(status).instrument()).isEqualTo(UK_DECISION);
        assertThat(decision(status).from()).isEqualTo("2021-06-28");
        assertThat(decision(status).lastDay()).contains(LocalDate.of(2031, 12, 27));
        assertThat(decision(status).knownLastDay()).contains(knownLastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2021/1772, 2021-06-28, IN_FORCE",
        "2025/1226, 2025-06-23, NOT_YET",
        "2025/1226, 2025-06-24, IN_FORCE",
        "2025/1226, 2025-12-19, IN_FORCE",
        "2025/2574, 2025-12-18, NOT_YET",
        "2025/2574, 2025-12-19, IN_FORCE",
        "2025/2574, 2026-10-02, NOT_KNOWN",
        "2025/2571, 2026-01-01, NOT_KNOWN"
    })
    void anActThatAmendsADecisionStandsForItFromItsFirstDay(Instrument act, LocalDate day, AdequacyState state) {
        assertThat(LawData.bundled().asOf(day).adequacy(GB, act).state()).isEqualTo(state);
    }

    @Test
    void aDecisionForAnotherTerritoryGivesNothing() {
        Law law = on("2026-10-01");

        assertThat(law.adequacy(US, UK_DECISION).state()).isEqualTo(NONE);
        assertThat(law.adequacy(US, Instrument.of("2025/2574")).state()).isEqualTo(NONE);
        assertThat(law.adequacy(US, Instrument.GDPR)).isEqualTo(AdequacyStatus.NOT_KNOWN);
        assertThat(law.adequacy(Territory.of("US-CA"), Instrument.DPF_2023_1795).isInForce())
                .isTrue();
        assertThat(law.adequacy(Territory.of("UK"), UK_DECISION).isInForce()).isTrue();
    }

    private static Law on(String day) {
        return LawData.bundled().asOf(LocalDate.parse(day));
    }

    private static AdequacyDecision decision(AdequacyStatus status) {
        return status.decision().orElseThrow();
    }
}
