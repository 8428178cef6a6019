package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The law data of the library, with sources; {@link #asOf(LocalDate)} is what was law on a date. Immutable and
 * thread-safe.
 *
 * <p>Example: {@code LawData.bundled().asOf(LocalDate.of(2021, 3, 1)).zone(Territory.of("GB"))} is {@link Zone#BRIDGE}.
 */
public final class LawData {
    final Zones zones;
    final AdequacyDecisions adequacy;
    final ClauseSets clauses;
    final Authorities authorities;
    private final LocalDate dataAsOf;

    private LawData(Tables tables) {
        dataAsOf = tables.eea.dataAsOf();
        for (CsvTable table : tables.all()) {
            if (!table.dataAsOf().equals(dataAsOf)) {
                throw new IllegalStateException("all law data must be known up to the same day");
            }
        }
        zones = new Zones(tables.eea, tables.third, tables.aliases, dataAsOf);
        adequacy = new AdequacyDecisions(tables.adequacy, tables.aliases, dataAsOf);
        clauses = new ClauseSets(tables.clauses, tables.uses, dataAsOf);
        authorities = new Authorities(tables.authorities, tables.aliases, dataAsOf);
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
     * What was law on a date.
     *
     * @param date the date, any
     * @return a view of this data; it does not copy
     */
    public Law asOf(LocalDate date) {
        return new Law(this, date);
    }

    private static final class Bundled {
        static final LawData DATA = LawData.of(Tables.bundled());
    }

    /** The files that the law data is read from. */
    record Tables(
            CsvTable eea,
            CsvTable third,
            CsvTable aliases,
            CsvTable adequacy,
            CsvTable clauses,
            CsvTable uses,
            CsvTable authorities) {
        static Tables bundled() {
            return new Tables(
                    table("eea.csv", "code,name,zone,from,last_day,note,source,evidence,confidence"),
                    table("third-countries.csv", "code,name,note,source,confidence"),
                    table("territory-aliases.csv", "code,stands_for,note,source,confidence"),
                    table(
                            "adequacy.csv",
                            "decision,territory,name,scope,from,last_day,known_last_day,amended_by,challenged_by,"
                                    + "invalidated_by,note,citation,source,evidence,confidence"),
                    table(
                            "transfer-clauses.csv",
                            "set,instrument,name,usable_from,usable_last_day,legacy_last_day,note,citation,source,"
                                    + "evidence,confidence"),
                    table(
                            "clause-uses.csv",
                            "set,module,from,to,transfer,art28,assessment,annexes,note,citation,source,evidence,"
                                    + "confidence"),
                    table(
                            "authorities.csv",
                            "id,territory,also,name,english_name,short_name,level,from,last_day,website,note,source,"
                                    + "evidence,confidence"));
        }

        List<CsvTable> all() {
            return List.of(eea, third, aliases, adequacy, clauses, uses, authorities);
        }

        private static CsvTable table(String file, String columns) {
            return CsvTable.bundled(file, columns.split(","));
        }
    }
}
