package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dpa4j.model.law.Territory;

/** The zones of all territories through time. */
final class Zones {
    private static final Timeline<Zone> NO_COUNTRY = Timeline.always(Zone.NOT_KNOWN);

    private final TerritoryMap<Timeline<Zone>> zones = new TerritoryMap<>(NO_COUNTRY);

    Zones(CsvTable eea, CsvTable third, CsvTable aliases, LocalDate dataAsOf) {
        Map<Territory, Timeline.Builder<Zone>> spans = new LinkedHashMap<>();
        for (CsvTable.Row row : eea.rows()) {
            spans.computeIfAbsent(country(row, "code"), code -> new Timeline.Builder<>(Zone.THIRD))
                    .span(row, row.value("zone", Zone::valueOf), Zone.THIRD);
        }
        spans.forEach((code, span) -> zones.put(code, span.until(dataAsOf, zone -> Zone.NOT_KNOWN)));
        Timeline<Zone> outside = new Timeline.Builder<>(Zone.THIRD).until(dataAsOf, zone -> Zone.NOT_KNOWN);
        for (CsvTable.Row row : third.rows()) {
            once(zones.put(country(row, "code"), outside), row);
        }
        for (CsvTable.Row row : aliases.rows()) {
            if (zones.get(country(row, "stands_for")) == NO_COUNTRY) {
                throw row.malformed("the field stands_for must name a territory of the other files");
            }
            once(zones.alias(row), row);
        }
        zones.put(Territory.EU, Timeline.always(Zone.UNION));
        zones.put(Territory.EEA, Timeline.always(Zone.EEA));
        zones.put(Territory.WORLD, Timeline.always(Zone.REVIEW));
        zones.put(Territory.THIRD, Timeline.always(Zone.THIRD));
        zones.put(Territory.ADEQUATE, Timeline.always(Zone.THIRD));
        zones.put(Territory.INTERNATIONAL_ORGANISATION, Timeline.always(Zone.THIRD));
    }

    /** What a group means is not a matter of dates; the whole world is inside and outside. */
    Zone at(Territory territory, LocalDate date) {
        return zones.get(territory).at(date);
    }

    private static void once(boolean first, CsvTable.Row row) {
        if (!first) {
            throw row.malformed("the code " + row.text("code") + " is listed twice");
        }
    }

    private static Territory country(CsvTable.Row row, String column) {
        Territory territory = row.value(column, Territory::of);
        if (territory.code().length() != 2 || territory.isGroup()) {
            throw row.malformed("the field " + column + " must be the code of a country");
        }
        return territory;
    }
}
