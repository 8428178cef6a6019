package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dpa4j.rules.deadline.Deadline;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.Reading;
import org.dpa4j.rules.deadline.Schedule;
import org.dpa4j.rules.time.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The five agreements in the hands of time: events, and every deadline that follows from them, worked out by hand. A file has the
 * name of its agreement; its lines are described at its head.
 */
class ScenarioTest {
    @ParameterizedTest
    @MethodSource("scenarios")
    void givesExactlyTheseDeadlines(Scenario scenario) {
        assertThat(scenario.schedule().deadlines().stream().map(ScenarioTest::row))
                .as("%s", scenario)
                .containsExactlyElementsOf(scenario.rows());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void hasItsEventsInOrder(Scenario scenario) {
        assertThat(scenario.schedule().faults()).isEmpty();
    }

    @Test
    void eachAgreementHasAScenario() throws IOException {
        assertThat(scenarios().map(Scenario::agreement).distinct()).containsExactlyElementsOf(Agreements.NAMES);
    }

    static Stream<Scenario> scenarios() throws IOException {
        List<Scenario> all = new ArrayList<>();
        for (String name : Agreements.NAMES) {
            read(name, all);
        }
        return all.stream();
    }

    private static void read(String name, List<Scenario> all) throws IOException {
        String place = "";
        Scenario current = null;
        for (String line : lines(name)) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            if (line.startsWith("place ")) {
                place = rest;
            } else if (line.startsWith("scenario ")) {
                current = new Scenario(name, rest, place, new ArrayList<>(), new ArrayList<>());
                all.add(current);
            } else if (line.startsWith("event ")) {
                Objects.requireNonNull(current, line).events().add(Fact.parse(rest));
            } else {
                Objects.requireNonNull(current, line).rows().add(line.replaceAll("\\s+", " "));
            }
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = ScenarioTest.class.getResourceAsStream("/scenarios/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.contains(";") ? line.substring(0, line.indexOf(';')) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** As in a file: id, kind, safe, legal and outer date, or the obstacle, and marks. */
    private static String row(Deadline deadline) {
        StringBuilder row = new StringBuilder(deadline.id()).append(' ').append(deadline.kind());
        deadline.uncomputable().ifPresent(why -> row.append(' ').append(why.obstacle()));
        boolean from = deadline.isMinimum();
        deadline.safe().ifPresent(reading -> row.append(' ').append(date(reading, from)));
        if (!deadline.legal().equals(deadline.safe())) {
            row.append(" legal ").append(date(deadline.legal().orElseThrow(), from));
        }
        deadline.outer().ifPresent(reading -> row.append(" outer ").append(date(reading, from)));
        return row.append(deadline.planned() ? " planned" : "").toString();
    }

    /** The last day or instant in time; for what must wait, the first day that is permitted. */
    private static String date(Reading reading, boolean from) {
        return from && reading.lastDay().isPresent() ? "from " + reading.earliestDay() : reading.toString();
    }

    record Scenario(String agreement, String title, String place, List<Fact> events, List<String> rows) {
        Schedule schedule() {
            int space = place.indexOf(' ');
            return Deadlines.of(
                            Agreements.read(agreement), Place.of(place.substring(0, space), place.substring(space + 1)))
                    .after(events);
        }

        @Override
        public String toString() {
            return agreement + ": " + title;
        }
    }
}
