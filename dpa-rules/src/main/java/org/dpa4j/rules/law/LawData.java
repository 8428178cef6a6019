package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.transfer.ClauseSet;

/**
 * What was law on a date: the territory of the Union and of the European Economic Area, standard clauses, and adequacy
 * decisions for certified organisations in the United States, with sources. Immutable and thread-safe.
 *
 * <p>First and last days are inclusive. After {@link #dataAsOf()} the answer is that it is not known, except for what had
 * ended for good by then. Of a decision that a court declared invalid the last day is the one before the judgment,
 * although the judgment says that it never was valid.
 *
 * <p>Examples:
 *
 * <pre>{@code
 * LawData law = LawData.bundled();
 * law.zone(Territory.of("GB"), LocalDate.of(2021, 3, 1));             // BRIDGE
 * law.clauses(ClauseSet.SCC_2010_87, LocalDate.of(2021, 9, 27));      // LEGACY_ONLY
 * law.instrument(Instrument.SAFE_HARBOUR, LocalDate.of(2015, 10, 6)); // ENDED
 * }</pre>
 */
public final class LawData {
    private final LocalDate dataAsOf;
    private final Territories territories;
    private final Map<ClauseSet, Validity> clauses = new HashMap<>();
    private final Map<Instrument, Validity> instruments = new HashMap<>();

    private LawData(Tables tables) {
        dataAsOf = tables.eea.dataAsOf();
        for (CsvTable table : List.of(tables.third, tables.aliases, tables.clauses, tables.frameworks)) {
            if (!table.dataAsOf().equals(dataAsOf)) {
                throw new IllegalStateException("all law data must be known up to the same day");
            }
        }
        territories = new Territories(tables.eea, tables.third, tables.aliases);
        for (CsvTable.Row row : tables.clauses.rows()) {
            Validity validity = Validity.of(row, "legacy_last_day");
            put(clauses, row.value("set", ClauseSet::of), validity, row);
            put(instruments, row.value("instrument", Instrument::of), validity, row);
        }
        for (CsvTable.Row row : tables.frameworks.rows()) {
            put(instruments, row.value("instrument", Instrument::of), Validity.of(row), row);
        }
    }

    /** {@return the law data that comes with the library, read when it is first asked for} */
    public static LawData bundled() {
        return Bundled.DATA;
    }

    static LawData of(Tables tables) {
        return new LawData(tables);
    }

    /** {@return the last day for which the data is known, inclusive} */
    public LocalDate dataAsOf() {
        return dataAsOf;
    }

    /**
     * How Chapter V of the GDPR sees a territory on a date. Days before the GDPR answer alike. Of the groups,
     * {@link Territory#WORLD} is {@link Zone#REVIEW}, and countries with an adequacy decision and international
     * organisations are {@link Zone#THIRD}, as everything outside that needs a ground in Chapter V.
     *
     * <p>Examples, on 2026-01-01: {@code SE} is {@link Zone#UNION}, {@code US-CA} is {@link Zone#THIRD}, {@code FR} is
     * {@link Zone#UNION} but {@code FR-NC} is {@link Zone#REVIEW}; {@code EL} and {@code UK} are {@code GR} and
     * {@code GB}.
     *
     * @param territory the territory; a part of a country is looked up as itself, then as its country
     * @param asOf the date
     * @return the zone; {@link Zone#NOT_KNOWN} after {@link #dataAsOf()}, and for a code that is no country
     */
    public Zone zone(Territory territory, LocalDate asOf) {
        return territories.at(territory, asOf);
    }

    /**
     * What can be done with a set of standard clauses on a date: Decision (EU) 2021/914 Art. 4 for the sets that it
     * replaced.
     *
     * <p>Example: {@link ClauseSet#SCC_2010_87} on 2022-12-27 is {@link ClauseState#LEGACY_ONLY}, the day after it is
     * {@link ClauseState#ENDED}.
     *
     * @param set the set of clauses
     * @param asOf the date
     * @return the state; {@link ClauseState#NOT_KNOWN} for a set that the law data does not have, such as clauses of an
     *     authority under GDPR Art. 46(2)(d), of which none is known
     */
    public ClauseState clauses(ClauseSet set, LocalDate asOf) {
        Validity validity = clauses.get(set);
        return validity == null ? ClauseState.NOT_KNOWN : validity.at(asOf, dataAsOf);
    }

    /**
     * What can be done on a date with a decision that a transfer relies on: one on standard clauses, or one on a
     * framework for the United States.
     *
     * <p>Example: {@link Instrument#PRIVACY_SHIELD} on 2020-07-15 is {@link ClauseState#USABLE}, the day after it is
     * {@link ClauseState#ENDED}: there was no period of grace.
     *
     * @param instrument the decision
     * @param asOf the date
     * @return the state; {@link ClauseState#NOT_KNOWN} for an instrument that the law data does not have
     */
    public ClauseState instrument(Instrument instrument, LocalDate asOf) {
        Validity validity = instruments.get(instrument);
        return validity == null ? ClauseState.NOT_KNOWN : validity.at(asOf, dataAsOf);
    }

    private static <K> void put(Map<K, Validity> map, K key, Validity validity, CsvTable.Row row) {
        if (map.put(key, validity) != null) {
            throw row.malformed(key + " is listed twice");
        }
    }

    private static final class Bundled {
        static final LawData DATA = LawData.of(Tables.bundled());
    }

    /** The files that the law data is read from. */
    record Tables(CsvTable eea, CsvTable third, CsvTable aliases, CsvTable clauses, CsvTable frameworks) {
        static Tables bundled() {
            return new Tables(
                    CsvTable.bundled(
                            "eea.csv",
                            "code",
                            "name",
                            "zone",
                            "from",
                            "last_day",
                            "note",
                            "source",
                            "evidence",
                            "confidence"),
                    CsvTable.bundled("third-countries.csv", "code", "name", "note", "source", "confidence"),
                    CsvTable.bundled("territory-aliases.csv", "code", "stands_for", "note", "source", "confidence"),
                    CsvTable.bundled(
                            "transfer-clauses.csv",
                            "set",
                            "instrument",
                            "name",
                            "usable_from",
                            "usable_last_day",
                            "legacy_last_day",
                            "note",
                            "citation",
                            "source",
                            "evidence",
                            "confidence"),
                    CsvTable.bundled(
                            "us-frameworks.csv",
                            "instrument",
                            "name",
                            "usable_from",
                            "usable_last_day",
                            "ended_by",
                            "note",
                            "citation",
                            "source",
                            "evidence",
                            "confidence"));
        }
    }
}
