package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.transfer.ClauseSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawDataTest {
    private static final LawData LAW = LawData.bundled();

    @Test
    void dataIsKnownUpToTheDayOfTheNewestEvidence() {
        assertThat(LAW.dataAsOf()).isEqualTo("2026-10-01");
    }

    @ParameterizedTest
    @CsvSource({
        // NO, IS, LI: GDPR from 2018-07-20, the Directive before; no third countries in between
        "NO, 1993-12-31, THIRD",
        "NO, 1994-01-01, EEA",
        "NO, 2018-06-15, EEA",
        "NO, 2026-10-01, EEA",
        "LI, 1995-04-30, THIRD",
        "LI, 1995-05-01, EEA",
        "IS, 2018-07-19, EEA",
        // accessions
        "SE, 1993-12-31, THIRD",
        "SE, 1994-01-01, EEA",
        "SE, 1994-12-31, EEA",
        "SE, 1995-01-01, UNION",
        "PL, 2004-04-30, THIRD",
        "PL, 2004-05-01, UNION",
        "RO, 2006-12-31, THIRD",
        "RO, 2007-01-01, UNION",
        "HR, 2013-06-30, THIRD",
        "HR, 2013-07-01, UNION",
        // United Kingdom
        "GB, 1972-12-31, THIRD",
        "GB, 1973-01-01, UNION",
        "GB, 2020-01-31, UNION",
        "GB, 2020-02-01, TREATED_AS_MEMBER",
        "GB, 2020-06-01, TREATED_AS_MEMBER",
        "GB, 2020-12-31, TREATED_AS_MEMBER",
        "GB, 2021-01-01, BRIDGE",
        "GB, 2021-03-01, BRIDGE",
        "GB, 2021-06-27, BRIDGE",
        "GB, 2021-06-28, THIRD",
        "GB, 2026-10-01, THIRD",
        // Gibraltar: no bridge
        "GI, 2020-12-31, TREATED_AS_MEMBER",
        "GI, 2021-01-01, THIRD",
        "GI, 2021-03-01, THIRD",
        "GI, 2025-05-31, THIRD",
        "GI, 2025-06-01, REVIEW",
        // overseas
        "YT, 2013-12-31, REVIEW",
        "YT, 2014-01-01, UNION",
        "BL, 2011-12-31, UNION",
        "BL, 2012-01-01, REVIEW",
        "GL, 1985-01-31, UNION",
        "GL, 1985-02-01, THIRD",
        "RE, 2026-01-01, UNION",
        "AX, 2026-01-01, UNION",
        "NC, 2026-01-01, REVIEW",
        "SJ, 2026-01-01, REVIEW",
        "AW, 2026-01-01, THIRD",
        // never inside
        "US, 2026-01-01, THIRD",
        "CH, 2026-01-01, THIRD",
        "IN, 2018-05-25, THIRD",
        "XK, 2026-01-01, THIRD",
        // other spellings and parts of countries
        "EL, 2026-01-01, UNION",
        "UK, 2021-03-01, BRIDGE",
        "UK-ENG, 2021-03-01, BRIDGE",
        "US-CA, 2026-01-01, THIRD",
        "DE-BY, 2026-01-01, UNION",
        "FR-IDF, 2026-01-01, UNION",
        "FR-GP, 2026-01-01, UNION",
        "FR-971, 2026-01-01, UNION",
        "FR-NC, 2026-01-01, REVIEW",
        "NL-CW, 2026-01-01, THIRD",
        "NO-21, 2026-01-01, REVIEW",
        "NO-22, 2026-01-01, EEA",
        // groups
        "EU, 2026-01-01, UNION",
        "EEA, 2026-01-01, EEA",
        "ADEQUATE, 2026-01-01, THIRD",
        "THIRD, 2026-01-01, THIRD",
        "INTERNATIONAL_ORGANISATION, 2026-01-01, THIRD",
        "WORLD, 2026-01-01, REVIEW",
        // no country
        "ZZ, 2026-01-01, NOT_KNOWN",
        "ZZ-A, 2026-01-01, NOT_KNOWN",
        // after the data
        "SE, 2026-10-01, UNION",
        "SE, 2026-10-02, NOT_KNOWN",
        "US, 2026-11-22, NOT_KNOWN",
        "FR-NC, 2026-10-02, NOT_KNOWN",
        "EU, 2026-10-02, UNION"
    })
    void zone(String territory, LocalDate asOf, Zone expected) {
        assertThat(LAW.asOf(asOf).zone(Territory.of(territory))).isEqualTo(expected);
    }

    @Test
    void everyCountryOfIso3166HasAZone() {
        Set<String> without = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        without.removeIf(code -> LAW.asOf(LocalDate.of(2026, 1, 1)).zone(Territory.of(code)) != Zone.NOT_KNOWN);

        // AN was dissolved in 2010.
        assertThat(without).isSubsetOf("AN");
    }

    @Test
    void theUnionHas27MembersAndTheRestOfTheEeaThree() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Set<String> countries = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));

        assertThat(countries)
                .filteredOn(code -> LAW.asOf(day).zone(Territory.of(code)) == Zone.UNION)
                .containsExactly(
                        "AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IT LT LU LV MF MQ MT NL PL PT RE RO SE SI SK YT"
                                .split(" "));
        assertThat(countries)
                .filteredOn(code -> LAW.asOf(day).zone(Territory.of(code)) == Zone.EEA)
                .containsExactly("IS", "LI", "NO");
    }

    @ParameterizedTest
    @CsvSource({
        "scc-2010-87, 2010-05-14, NOT_YET",
        "scc-2010-87, 2010-05-15, USABLE",
        "scc-2010-87, 2021-09-26, USABLE",
        "scc-2010-87, 2021-09-27, LEGACY_ONLY",
        "scc-2010-87, 2022-12-27, LEGACY_ONLY",
        "scc-2010-87, 2022-12-28, ENDED",
        "scc-2010-87, 2026-11-22, ENDED",
        "scc-2002-16, 2002-04-02, NOT_YET",
        "scc-2002-16, 2002-04-03, USABLE",
        "scc-2002-16, 2010-05-14, USABLE",
        "scc-2002-16, 2010-05-15, LEGACY_ONLY",
        "scc-2002-16, 2021-09-26, LEGACY_ONLY",
        "scc-2002-16, 2021-09-27, ENDED",
        "scc-2001-497, 2001-09-02, NOT_YET",
        "scc-2001-497, 2001-09-03, USABLE",
        "scc-2001-497, 2021-09-27, LEGACY_ONLY",
        "scc-2004-915, 2005-03-31, NOT_YET",
        "scc-2004-915, 2005-04-01, USABLE",
        "scc-2004-915, 2022-12-28, ENDED",
        "scc-2021-914, 2021-06-26, NOT_YET",
        "scc-2021-914, 2021-06-27, USABLE",
        "scc-2021-914, 2026-10-01, USABLE",
        "scc-2021-914, 2026-10-02, NOT_KNOWN",
        "scc-2021-915, 2021-06-26, NOT_YET",
        "scc-2021-915, 2021-06-27, USABLE",
        "dk-2019, 2019-12-10, NOT_YET",
        "dk-2019, 2019-12-11, USABLE",
        "authority-46-2-d, 2026-01-01, NOT_KNOWN",
        "acme-clauses, 2026-01-01, NOT_KNOWN"
    })
    void clauses(String set, LocalDate asOf, ClauseState expected) {
        assertThat(LAW.asOf(asOf).clauses(ClauseSet.of(set))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2000/520/EC, 2000-07-25, NOT_YET",
        "2000/520/EC, 2000-07-26, USABLE",
        "2000/520/EC, 2015-10-05, USABLE",
        "2000/520/EC, 2015-10-06, ENDED",
        "2016/1250, 2016-07-11, NOT_YET",
        "2016/1250, 2016-07-12, USABLE",
        "2016/1250, 2020-07-15, USABLE",
        "2016/1250, 2020-07-16, ENDED",
        "2016/1250, 2030-01-01, ENDED",
        "2023/1795, 2022-06-01, NOT_YET",
        "2023/1795, 2023-07-09, NOT_YET",
        "2023/1795, 2023-07-10, USABLE",
        "2023/1795, 2026-10-01, USABLE",
        "2023/1795, 2026-11-22, NOT_KNOWN",
        "2010/87/EU, 2021-09-26, USABLE",
        "2010/87/EU, 2021-09-27, LEGACY_ONLY",
        "2021/914, 2021-06-27, USABLE",
        "2000/519/EC, 2026-11-22, ENDED",
        "2019/419, 2019-01-22, NOT_YET",
        "2019/419, 2019-01-23, USABLE",
        "2019/419, 2026-10-02, NOT_KNOWN",
        "GDPR, 2021-06-27, NOT_KNOWN"
    })
    void instrument(String instrument, LocalDate asOf, ClauseState expected) {
        assertThat(LAW.asOf(asOf).instrument(Instrument.of(instrument))).isEqualTo(expected);
    }
}
