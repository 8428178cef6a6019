package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every clause of a bundled agreement has a home in its document, or a reason why it needs none. */
class CoverageTest {
    @ParameterizedTest
    @MethodSource("names")
    void everyClauseHasARowAndEveryRowAClause(String name) {
        Set<String> covered = rows(name).stream().map(Row::clause).collect(Collectors.toSet());

        assertThat(covered).containsExactlyInAnyOrderElementsOf(clauses(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRowHasAPointerOrAReason(String name) {
        assertThat(rows(name))
                .allMatch(row -> row.pointer().isEmpty() != row.reason().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void noRowIsWrittenTwice(String name) {
        assertThat(rows(name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aReasonStandsForAtMostAQuarterOfTheClauses(String name) {
        Set<String> housed = housed(name).map(Row::clause).collect(Collectors.toSet());
        List<String> clauses = clauses(name);

        assertThat(clauses.stream().filter(clause -> !housed.contains(clause)))
                .hasSizeLessThanOrEqualTo(clauses.size() / 4);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPointerLeadsToATerm(String name) {
        JsonTree agreement = agreement(name);

        assertThat(housed(name)).allMatch(row -> agreement.find(row.pointer()).isPresent());
    }

    /**
     * The term that a row points at cites the clause itself, in a part of it, or in a term around it. A code, a text or a
     * list of these cannot cite; there the object that holds it is asked instead. Exempt are only the rows without a
     * pointer, since headings have no term.
     */
    @ParameterizedTest
    @MethodSource("names")
    void theTermCitesTheClause(String name) {
        JsonTree agreement = agreement(name);

        assertThat(housed(name)).allMatch(row -> cited(agreement, row));
    }

    private static boolean cited(JsonTree agreement, Row row) {
        String term = row.pointer();
        while (!canCite(agreement.get(term))) {
            term = JsonTree.parent(term);
        }
        if (citedWithin(agreement.get(term), row.clause())) {
            return true;
        }
        while (!term.isEmpty()) {
            term = JsonTree.parent(term);
            if (citedBy(agreement.get(term), row.clause())) {
                return true;
            }
        }
        return false;
    }

    private static boolean canCite(Object value) {
        return value instanceof Map
                || (value instanceof List<?> list && list.stream().anyMatch(CoverageTest::canCite));
    }

    private static boolean citedWithin(Object value, String clause) {
        if (citedBy(value, clause)) {
            return true;
        }
        Stream<?> parts = value instanceof Map<?, ?> object
                ? object.values().stream()
                : value instanceof List<?> list ? list.stream() : Stream.empty();
        return parts.anyMatch(part -> citedWithin(part, clause));
    }

    private static boolean citedBy(Object value, String clause) {
        return value instanceof Map<?, ?> object
                && object.get("sources") instanceof List<?> sources
                && sources.contains(clause);
    }

    private static List<String> names() {
        return Agreements.NAMES;
    }

    private static JsonTree agreement(String name) {
        return JsonTree.read(resource("/agreements/" + name + ".json"));
    }

    private static List<String> clauses(String name) {
        return table("/coverage/clauses.csv", 2)
                .filter(cells -> cells[0].equals(name))
                .map(cells -> cells[1])
                .toList();
    }

    private static Stream<Row> housed(String name) {
        return rows(name).stream().filter(row -> !row.pointer().isEmpty());
    }

    private static List<Row> rows(String name) {
        return table("/coverage/" + name + ".csv", 3)
                .map(cells -> new Row(cells[0], cells[1], cells[2]))
                .toList();
    }

    /** The rows of a table below its heading; no cell but the last holds a comma, and none is quoted. */
    private static Stream<String[]> table(String path, int columns) {
        try (InputStream csv = resource(path)) {
            return new String(csv.readAllBytes(), UTF_8).lines().skip(1).map(line -> line.split(",", columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        InputStream resource = CoverageTest.class.getResourceAsStream(path);
        assertThat(resource).as(path).isNotNull();
        return resource;
    }

    private record Row(String clause, String pointer, String reason) {}
}
