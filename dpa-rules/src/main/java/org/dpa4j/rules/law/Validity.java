package org.dpa4j.rules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something could be agreed, and until when contracts made in time can rely on it.
 *
 * @param from the first day
 * @param last the last day; null if open
 * @param legacyLast the last day of reliance; null if there is none beyond {@code last}
 */
record Validity(
        LocalDate from, @Nullable LocalDate last, @Nullable LocalDate legacyLast) {
    static Validity of(CsvTable.Row row, String legacyColumn) {
        return of(row, row.date(legacyColumn));
    }

    static Validity of(CsvTable.Row row) {
        return of(row, (LocalDate) null);
    }

    private static Validity of(CsvTable.Row row, @Nullable LocalDate legacyLast) {
        LocalDate from = row.date("usable_from");
        LocalDate last = row.date("usable_last_day");
        if (from == null) {
            throw row.malformed("the field usable_from must not be empty");
        }
        if (last != null && last.isBefore(from)) {
            throw row.malformed("usable_last_day must not be before usable_from");
        }
        if (legacyLast != null && (last == null || !legacyLast.isAfter(last))) {
            throw row.malformed("legacy_last_day must be after usable_last_day");
        }
        return new Validity(from, last, legacyLast);
    }

    ClauseState at(LocalDate asOf, LocalDate dataAsOf) {
        LocalDate end = legacyLast != null ? legacyLast : last;
        if (end != null && asOf.isAfter(end) && !end.isAfter(dataAsOf)) {
            return ClauseState.ENDED;
        }
        if (asOf.isAfter(dataAsOf)) {
            return ClauseState.NOT_KNOWN;
        }
        if (asOf.isBefore(from)) {
            return ClauseState.NOT_YET;
        }
        return last == null || !asOf.isAfter(last) ? ClauseState.USABLE : ClauseState.LEGACY_ONLY;
    }
}
