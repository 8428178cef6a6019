package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpa4j.model.law.Territory;
import org.jspecify.annotations.Nullable;

/** The zones of all territories through time. */
final class Territories {
    private static final int LETTERS = 26;

    private final LocalDate dataAsOf;

    /** By the two letters of the country, so that a part of a country finds it without a substring. */
    private final @Nullable List<Span>[] countries;

    private final Map<String, List<Span>> parts = new HashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    Territories(CsvTable eea, CsvTable third, CsvTable aliases) {
        dataAsOf = eea.dataAsOf();
        countries = new List[LETTERS * LETTERS];
        for (CsvTable.Row row : eea.rows()) {
            String code = country(row, "code");
            List<Span> spans = countries[index(code)];
            if (spans == null) {
                spans = new ArrayList<>();
                countries[index(code)] = spans;
            }
            add(spans, row);
        }
        List<Span> always = List.of(new Span(Zone.THIRD, null, null));
        for (CsvTable.Row row : third.rows()) {
            put(country(row, "code"), always, row);
        }
        for (CsvTable.Row row : aliases.rows()) {
            List<Span> spans = countries[index(country(row, "stands_for"))];
            if (spans == null) {
                throw row.malformed("the field stands_for must name a territory of the other files");
            }
            put(row.value("code", Territory::of).code(), spans, row);
        }
    }

    Zone at(Territory territory, LocalDate asOf) {
        String code = territory.code();
        if (territory.isGroup()) {
            return group(code);
        }
        List<Span> spans = code.length() > 2 ? parts.get(code) : null;
        if (spans == null) {
            spans = countries[index(code)];
        }
        if (spans == null || asOf.isAfter(dataAsOf)) {
            return Zone.NOT_KNOWN;
        }
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).covers(asOf)) {
                return spans.get(i).zone();
            }
        }
        return Zone.THIRD;
    }

    /** What a group means is not a matter of dates; the whole world is inside and outside. */
    private static Zone group(String code) {
        return switch (code) {
            case "EU" -> Zone.UNION;
            case "EEA" -> Zone.EEA;
            case "WORLD" -> Zone.REVIEW;
            default -> Zone.THIRD;
        };
    }

    private void put(String code, List<Span> spans, CsvTable.Row row) {
        boolean twice;
        if (code.length() > 2) {
            twice = parts.put(code, spans) != null;
        } else {
            twice = countries[index(code)] != null;
            countries[index(code)] = spans;
        }
        if (twice) {
            throw row.malformed("the code " + code + " is listed twice");
        }
    }

    private static void add(List<Span> spans, CsvTable.Row row) {
        Span span = new Span(row.value("zone", Zone::valueOf), row.date("from"), row.date("last_day"));
        if (span.from() != null && span.last() != null && span.last().isBefore(span.from())) {
            throw row.malformed("last_day must not be before from");
        }
        if (!spans.isEmpty()) {
            LocalDate before = spans.get(spans.size() - 1).last();
            if (before == null || span.from() == null || !span.from().isAfter(before)) {
                throw row.malformed("the span must begin after the last day of the one before it");
            }
        }
        spans.add(span);
    }

    private static String country(CsvTable.Row row, String column) {
        Territory territory = row.value(column, Territory::of);
        if (territory.code().length() != 2 || territory.isGroup()) {
            throw row.malformed("the field " + column + " must be the code of a country");
        }
        return territory.code();
    }

    private static int index(String code) {
        return (code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A';
    }

    /** A zone for a span of time; null where it is open. */
    private record Span(
            Zone zone, @Nullable LocalDate from, @Nullable LocalDate last) {
        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (last == null || !day.isAfter(last));
        }
    }
}
