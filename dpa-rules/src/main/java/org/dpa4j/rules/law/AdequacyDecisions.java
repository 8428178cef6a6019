package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;

/** All adequacy decisions through time, by territory and by decision. */
final class AdequacyDecisions {
    private static final Timeline<AdequacyStatus> UNKNOWN = Timeline.always(AdequacyStatus.NOT_KNOWN);

    private final Map<Instrument, Timeline<AdequacyStatus>> byAct = new HashMap<>();
    private final TerritoryMap<ForTerritory> byTerritory;

    AdequacyDecisions(CsvTable table, CsvTable aliases, LocalDate dataAsOf) {
        Map<Instrument, Life> lives = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            lives.computeIfAbsent(row.value("decision", Instrument::of), decision -> new Life(row)).last = row;
        }
        Map<Instrument, Timeline.Builder<AdequacyStatus>> acts = new LinkedHashMap<>();
        Map<Territory, Timeline.Builder<AdequacyStatus>> territories = new LinkedHashMap<>();
        Map<Territory, Set<Instrument>> actsFor = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Instrument instrument = row.value("decision", Instrument::of);
            Life life = Objects.requireNonNull(lives.get(instrument));
            AdequacyDecision decision = decision(row, instrument, life);
            // Somebody who relies on an act that amends the decision relies on the decision.
            life.acts.add(instrument);
            decision.amendedBy().ifPresent(life.acts::add);
            for (Instrument act : life.acts) {
                span(acts, act, row, decision);
            }
            span(territories, decision.territory(), row, decision);
            actsFor.computeIfAbsent(decision.territory(), key -> new HashSet<>())
                    .addAll(life.acts);
        }
        acts.forEach((act, builder) -> byAct.put(
                act,
                builder.until(
                        dataAsOf, status -> status.state() == AdequacyState.ENDED ? status : status.afterTheData())));
        byTerritory = new TerritoryMap<>(new ForTerritory(
                new Timeline.Builder<>(AdequacyStatus.NONE).until(dataAsOf, AdequacyStatus::afterTheData), Set.of()));
        territories.forEach((territory, builder) -> byTerritory.put(
                territory,
                new ForTerritory(
                        builder.until(dataAsOf, AdequacyStatus::afterTheData),
                        actsFor.getOrDefault(territory, Set.of()))));
        aliases.rows().forEach(byTerritory::alias);
    }

    /** For a territory, whose zone on the date is given: what is no single country has no single answer. */
    AdequacyStatus at(Territory territory, Zone zone, LocalDate date) {
        if (zone == Zone.REVIEW || territory.equals(Territory.ADEQUATE) || territory.equals(Territory.THIRD)) {
            return AdequacyStatus.REVIEW;
        }
        AdequacyStatus status = byTerritory.get(territory).timeline().at(date);
        return zone == Zone.NOT_KNOWN && status.decision().isEmpty() ? AdequacyStatus.NOT_KNOWN : status;
    }

    AdequacyStatus at(Instrument act, LocalDate date) {
        return byAct.getOrDefault(act, UNKNOWN).at(date);
    }

    AdequacyStatus at(Territory territory, Instrument act, LocalDate date) {
        return byAct.containsKey(act) && !byTerritory.get(territory).acts().contains(act)
                ? AdequacyStatus.NONE
                : at(act, date);
    }

    private static <K> void span(
            Map<K, Timeline.Builder<AdequacyStatus>> timelines, K key, CsvTable.Row row, AdequacyDecision decision) {
        timelines
                .computeIfAbsent(key, k -> new Timeline.Builder<>(AdequacyStatus.of(AdequacyState.NOT_YET, decision)))
                .span(
                        row,
                        AdequacyStatus.of(AdequacyState.IN_FORCE, decision),
                        AdequacyStatus.of(AdequacyState.ENDED, decision));
    }

    private static AdequacyDecision decision(CsvTable.Row row, Instrument instrument, Life life) {
        return new AdequacyDecision(
                instrument,
                row.value("territory", Territory::of),
                row.text("name"),
                row.value("scope", AdequacyScope::valueOf),
                life.first.day("from"),
                Optional.ofNullable(life.last.date("last_day")),
                Optional.ofNullable(row.date("known_last_day")),
                row.optional("amended_by", Instrument::of),
                row.optional("challenged_by", Instrument::of),
                life.last.optional("invalidated_by", Instrument::of),
                row.value("citation", LegalReference::parse),
                row.text("source"),
                row.value("confidence", Confidence::of));
    }

    /** What all spans of one decision share. */
    private static final class Life {
        final CsvTable.Row first;
        CsvTable.Row last;
        final Set<Instrument> acts = new LinkedHashSet<>();

        Life(CsvTable.Row first) {
            this.first = first;
            last = first;
        }
    }

    /** The answers for a territory, and the acts that they can rest on. */
    private record ForTerritory(Timeline<AdequacyStatus> timeline, Set<Instrument> acts) {}
}
