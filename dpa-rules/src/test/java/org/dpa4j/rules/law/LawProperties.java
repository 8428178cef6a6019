package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.transfer.ClauseSet;

/** What holds on every date. */
class LawProperties {
    private static final LawData DATA = LawData.bundled();

    @Property
    void noDateIsRefusedAndEveryAnswerIsThere(
            @ForAll("dates") LocalDate date,
            @ForAll("territories") Territory territory,
            @ForAll("acts") Instrument act,
            @ForAll("sets") ClauseSet set) {
        Law law = DATA.asOf(date);

        assertThat(law.zone(territory)).isNotNull();
        assertThat(law.adequacy(territory)).isNotNull();
        assertThat(law.adequacy(act)).isNotNull();
        assertThat(law.adequacy(territory, act)).isNotNull();
        assertThat(law.instrument(act)).isNotNull();
        assertThat(law.clauses(set)).isNotNull();
        assertThat(law.uses(set)).isNotNull();
        assertThat(law.authorities(territory)).isNotNull();
    }

    @Property
    void afterTheDataOnlyWhatHadEndedIsKnown(
            @ForAll("later") LocalDate date,
            @ForAll("territories") Territory territory,
            @ForAll("acts") Instrument act,
            @ForAll("sets") ClauseSet set) {
        Law law = DATA.asOf(date);
        Law last = DATA.asOf(DATA.dataAsOf());

        if (!territory.isGroup()) {
            assertThat(law.zone(territory)).isEqualTo(Zone.NOT_KNOWN);
            assertThat(law.adequacy(territory).state()).isEqualTo(AdequacyState.NOT_KNOWN);
        }
        boolean ended = last.adequacy(act).state() == AdequacyState.ENDED;
        assertThat(law.adequacy(act).state()).isEqualTo(ended ? AdequacyState.ENDED : AdequacyState.NOT_KNOWN);
        assertThat(law.adequacy(act).decision()).isEqualTo(last.adequacy(act).decision());
        assertThat(law.clauses(set))
                .isEqualTo(last.clauses(set) == ClauseState.ENDED ? ClauseState.ENDED : ClauseState.NOT_KNOWN);
        assertThat(law.authorities(territory)).isEmpty();
    }

    @Property
    void aDecisionIsInForceFromItsFirstToItsLastDay(@ForAll("dates") LocalDate date, @ForAll("acts") Instrument act) {
        Law law = DATA.asOf(date);
        AdequacyStatus status = law.adequacy(act);

        status.decision().ifPresent(decision -> {
            boolean within = !date.isBefore(decision.from())
                    && (decision.lastDay().isEmpty()
                            || !date.isAfter(decision.lastDay().get()))
                    && !date.isAfter(DATA.dataAsOf());
            if (act.equals(decision.instrument())) {
                assertThat(status.isInForce()).isEqualTo(within);
            }
            if (status.isInForce()) {
                assertThat(law.adequacy(decision.territory())).isEqualTo(status);
                assertThat(law.instrument(act)).isEqualTo(ClauseState.USABLE);
            }
        });
    }

    @Property
    void aPartOfACountryWithoutALawOfItsOwnIsAsTheCountry(@ForAll("dates") LocalDate date) {
        Law law = DATA.asOf(date);

        for (String country : List.of("US", "CA", "GB", "SE", "CH")) {
            Territory whole = Territory.of(country);
            Territory part = Territory.of(country + "-ZZZ");
            assertThat(law.zone(part)).isEqualTo(law.zone(whole));
            assertThat(law.adequacy(part)).isEqualTo(law.adequacy(whole));
            assertThat(law.authorities(part)).isEqualTo(law.authorities(whole));
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1950, 1, 1).toEpochDay(),
                                        LocalDate.of(2035, 1, 1).toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.MIN,
                                LocalDate.MAX,
                                LocalDate.EPOCH,
                                DATA.dataAsOf(),
                                DATA.dataAsOf().plusDays(1))));
    }

    @Provide
    Arbitrary<LocalDate> later() {
        return Arbitraries.longs()
                .between(DATA.dataAsOf().plusDays(1).toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Territory> territories() {
        List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        codes.addAll(List.of("EL", "UK", "XK", "ZZ", "AA", "UK-ENG", "US-CA", "DE-BY", "FR-NC", "NO-21", "ES-CT"));
        codes.addAll(List.of("EU", "EEA", "ADEQUATE", "THIRD", "WORLD", "INTERNATIONAL_ORGANISATION"));
        return Arbitraries.of(codes).map(Territory::of);
    }

    @Provide
    Arbitrary<Instrument> acts() {
        List<String> tokens = new ArrayList<>(List.of("GDPR", "2021/914", "2010/87/EU", "2025/1226", "2025/2574"));
        for (CsvTable.Row row : LawData.Tables.bundled().adequacy().rows()) {
            tokens.add(row.text("decision"));
        }
        return Arbitraries.of(tokens).map(Instrument::of);
    }

    @Provide
    Arbitrary<ClauseSet> sets() {
        return Arbitraries.of(
                        "scc-2001-497",
                        "scc-2004-915",
                        "scc-2002-16",
                        "scc-2010-87",
                        "scc-2021-914",
                        "scc-2021-915",
                        "dk-2019",
                        "authority-46-2-d",
                        "acme-clauses")
                .map(ClauseSet::of);
    }
}
