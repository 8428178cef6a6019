package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dpa4j.model.law.Territory;

/** All supervisory authorities through time. */
final class Authorities {
    private final TerritoryMap<Timeline<List<Authority>>> authorities = new TerritoryMap<>(Timeline.always(List.of()));

    Authorities(CsvTable table, CsvTable aliases, LocalDate dataAsOf) {
        Map<Territory, List<Authority>> all = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            Authority authority = authority(row);
            if (!ids.add(authority.id())) {
                throw row.malformed("the id " + authority.id() + " is listed twice");
            }
            List<Territory> territories = new ArrayList<>(row.list("also", Territory::of));
            territories.add(authority.territory());
            if (!authority.territory().equals(authority.territory().country())) {
                territories.add(authority.territory().country());
            }
            for (Territory territory : territories) {
                all.computeIfAbsent(territory, key -> new ArrayList<>()).add(authority);
            }
        }
        all.forEach((territory, list) -> {
            List<Authority> both = new ArrayList<>(list);
            if (!territory.equals(territory.country())) {
                all.getOrDefault(territory.country(), List.of()).stream()
                        .filter(authority -> authority.territory().equals(territory.country()))
                        .forEach(both::add);
            }
            authorities.put(territory, timeline(both, dataAsOf));
        });
        aliases.rows().forEach(authorities::alias);
    }

    List<Authority> at(Territory territory, LocalDate date) {
        return authorities.get(territory).at(date);
    }

    private static Timeline<List<Authority>> timeline(List<Authority> all, LocalDate dataAsOf) {
        Set<LocalDate> changes = new TreeSet<>();
        for (Authority authority : all) {
            authority.from().ifPresent(changes::add);
            authority.lastDay().ifPresent(last -> changes.add(last.plusDays(1)));
        }
        Timeline.Builder<List<Authority>> timeline = new Timeline.Builder<>(
                all.stream().filter(authority -> authority.from().isEmpty()).toList());
        for (LocalDate change : changes) {
            timeline.then(
                    change,
                    all.stream().filter(authority -> authority.isThere(change)).toList());
        }
        return timeline.until(dataAsOf, list -> List.of());
    }

    private static Authority authority(CsvTable.Row row) {
        LocalDate from = row.date("from");
        LocalDate last = row.date("last_day");
        if (from != null && last != null && last.isBefore(from)) {
            throw row.malformed("last_day must not be before from");
        }
        return new Authority(
                row.text("id"),
                row.value("territory", Territory::of),
                row.text("name"),
                row.text("english_name"),
                row.text("short_name"),
                row.value("level", AuthorityLevel::valueOf),
                Optional.ofNullable(from),
                Optional.ofNullable(last),
                row.optional("website", host -> host),
                row.text("source"),
                row.value("confidence", Confidence::of));
    }
}
