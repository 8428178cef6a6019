package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.transfer.ClauseSet;
import org.jspecify.annotations.Nullable;

/** All sets of standard clauses through time, and their uses. */
final class ClauseSets {
    private static final Timeline<ClauseState> UNKNOWN = Timeline.always(ClauseState.NOT_KNOWN);

    private final Map<ClauseSet, Timeline<ClauseState>> sets = new HashMap<>();
    private final Map<Instrument, Timeline<ClauseState>> decisions = new HashMap<>();
    private final Map<ClauseSet, List<ClauseUse>> uses = new HashMap<>();

    ClauseSets(CsvTable clauses, CsvTable table, LocalDate dataAsOf) {
        for (CsvTable.Row row : clauses.rows()) {
            Timeline<ClauseState> timeline = timeline(row, dataAsOf);
            put(sets, row.value("set", ClauseSet::of), timeline, row);
            put(decisions, row.value("instrument", Instrument::of), timeline, row);
        }
        for (CsvTable.Row row : table.rows()) {
            ClauseUse use = use(row);
            if (!sets.containsKey(use.set())) {
                throw row.malformed("the field set must name a set of the other file");
            }
            List<ClauseUse> before = uses.getOrDefault(use.set(), List.of());
            if (before.stream().anyMatch(other -> other.module().equals(use.module()))) {
                throw row.malformed(use.set() + " is listed twice for the same module");
            }
            List<ClauseUse> more = new ArrayList<>(before);
            more.add(use);
            uses.put(use.set(), List.copyOf(more));
        }
    }

    ClauseState at(ClauseSet set, LocalDate date) {
        return sets.getOrDefault(set, UNKNOWN).at(date);
    }

    ClauseState at(Instrument decision, LocalDate date) {
        return decisions.getOrDefault(decision, UNKNOWN).at(date);
    }

    List<ClauseUse> uses(ClauseSet set) {
        return uses.getOrDefault(set, List.of());
    }

    private static Timeline<ClauseState> timeline(CsvTable.Row row, LocalDate dataAsOf) {
        LocalDate from = row.day("usable_from");
        LocalDate last = row.date("usable_last_day");
        LocalDate legacyLast = row.date("legacy_last_day");
        if (last != null && last.isBefore(from)) {
            throw row.malformed("usable_last_day must not be before usable_from");
        }
        if (legacyLast != null && (last == null || !legacyLast.isAfter(last))) {
            throw row.malformed("legacy_last_day must be after usable_last_day");
        }
        Timeline.Builder<ClauseState> timeline =
                new Timeline.Builder<>(ClauseState.NOT_YET).then(from, ClauseState.USABLE);
        then(timeline, last, ClauseState.LEGACY_ONLY);
        then(timeline, legacyLast != null ? legacyLast : last, ClauseState.ENDED);
        return timeline.until(
                dataAsOf, state -> state == ClauseState.ENDED ? ClauseState.ENDED : ClauseState.NOT_KNOWN);
    }

    private static void then(Timeline.Builder<ClauseState> timeline, @Nullable LocalDate last, ClauseState state) {
        if (last != null) {
            timeline.then(last.plusDays(1), state);
        }
    }

    private static ClauseUse use(CsvTable.Row row) {
        return new ClauseUse(
                row.value("set", ClauseSet::of),
                row.optional("module", SccModule::valueOf),
                row.value("from", Role::valueOf),
                row.value("to", Role::valueOf),
                row.value("transfer", ClauseSets::yes),
                row.value("art28", ClauseSets::yes),
                row.value("assessment", ClauseSets::yes),
                row.list("annexes", label -> label),
                row.value("citation", LegalReference::parse),
                row.text("source"),
                row.value("confidence", Confidence::of));
    }

    private static boolean yes(String word) {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("it must be yes or no");
        };
    }

    private static <K> void put(
            Map<K, Timeline<ClauseState>> map, K key, Timeline<ClauseState> timeline, CsvTable.Row row) {
        if (map.put(key, timeline) != null) {
            throw row.malformed(key + " is listed twice");
        }
    }
}
