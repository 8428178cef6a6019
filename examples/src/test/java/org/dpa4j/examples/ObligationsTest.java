package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.Regularity;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.ObligationId;
import org.dpa4j.rules.deadline.Obligations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each period that was read in the text of a bundled agreement, one row each, is an obligation with the same time, or has a
 * reason why it is none; and no obligation is derived that no row judges.
 */
class ObligationsTest {
    /** How many periods were read in each text. */
    @ParameterizedTest
    @CsvSource({"cloudmqtt, 37", "foxids, 31", "decision-beacon, 35", "membrain, 42", "billogram, 28"})
    void everyPeriodOfTheTextHasARow(String name, int periods) throws IOException {
        assertThat(periods(name).map(Row::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, periods)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyObligationIsJudgedAndEachThatIsJudgedIsThere(String name) throws IOException {
        List<String> judged =
                rows(name).flatMap(row -> row.obligations().stream()).distinct().toList();

        assertThat(judged)
                .containsExactlyInAnyOrderElementsOf(obligations(name).ofAgreement().stream()
                        .map(one -> one.id().toString())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatNoPeriodIsAboutStandsAtTheEndOnce(String name) throws IOException {
        List<String> ofPeriods =
                periods(name).flatMap(row -> row.obligations().stream()).toList();
        List<Row> others = rows(name).filter(Predicate.not(Row::isPeriod)).toList();

        assertThat(others.stream().flatMap(row -> row.obligations().stream()))
                .hasSameSizeAs(others)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(ofPeriods);
        assertThat(rows(name).toList()).endsWith(others.toArray(Row[]::new));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRowHasObligationsOrAReason(String name) throws IOException {
        assertThat(rows(name))
                .allMatch(row -> row.isPeriod()
                        ? row.obligations().isEmpty() != row.why().isEmpty()
                        : !row.why().isEmpty());
    }

    /** One more reason must be meant. */
    @ParameterizedTest
    @CsvSource({"cloudmqtt, 0", "foxids, 1", "decision-beacon, 3", "membrain, 4", "billogram, 1"})
    void reasonsAreFew(String name, long reasons) throws IOException {
        assertThat(periods(name).filter(row -> row.obligations().isEmpty())).hasSize((int) reasons);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTimeIsThatOfTheText(String name) throws IOException {
        Obligations obligations = obligations(name);

        assertThat(periods(name).filter(row -> !row.obligations().isEmpty()))
                .allMatch(row -> row.agreesWith(row.obligations().stream()
                        .map(id -> obligations.named(ObligationId.of(id)).orElseThrow())
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nobodyIsAssumedWhereTheTextNamesSomebody(String name) {
        assertThat(obligations(name).ofAgreement())
                .allMatch(one -> (one.obligor().isEmpty()
                                || one.assumedObligor().isEmpty())
                        && (one.beneficiary().isEmpty()
                                || one.assumedBeneficiary().isEmpty())
                        && (one.trigger().isEmpty() || one.assumedTrigger().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPointerLeadsToATerm(String name) throws IOException {
        JsonTree tree;
        try (InputStream json = resource("/agreements/" + name + ".json")) {
            tree = JsonTree.read(json);
        }

        assertThat(obligations(name).ofAgreement())
                .allMatch(one -> tree.find(one.pointer().orElseThrow()).isPresent());
    }

    private static Obligations obligations(String name) {
        return Obligations.of(Agreements.read(name));
    }

    private static Stream<Row> periods(String name) throws IOException {
        return rows(name).filter(Row::isPeriod);
    }

    private static Stream<Row> rows(String name) throws IOException {
        try (InputStream in = resource("/deadlines/" + name + ".tsv")) {
            return new String(in.readAllBytes(), UTF_8).lines().skip(1).map(Row::parse);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(ObligationsTest.class.getResourceAsStream(path), path);
    }

    private static List<String> names() {
        return Agreements.NAMES;
    }

    /**
     * A row of a table.
     *
     * @param number the number of the period in the text, from 1; + for an obligation that no period is about
     * @param amount a period, a number without a unit, how often per cycle, a speed, a regularity, lasting, indefinite or
     *     on-request; empty if no time is stated
     * @param side after, before, recurring or during; empty if the text does not say
     * @param bound at-least, at-most, exactly or, at most but not firmly, if-possible; empty if there is no number
     * @param obligations the names of the obligations
     * @param why why there is none, or why it is no period of the text
     */
    private record Row(
            String number,
            String trigger,
            String action,
            String amount,
            String side,
            String bound,
            List<String> obligations,
            String why) {
        private static final Map<String, Bound> BOUNDS = Map.of(
                "at-least", Bound.AT_LEAST,
                "at-most", Bound.AT_MOST,
                "if-possible", Bound.AT_MOST,
                "exactly", Bound.EXACTLY);

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(8);
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6].isEmpty() ? List.of() : Arrays.asList(cells[6].split(" ")),
                    cells[7]);
        }

        boolean isPeriod() {
            return !number.equals("+");
        }

        boolean agreesWith(List<Obligation> all) {
            List<TimeLimit> limits =
                    all.stream().flatMap(one -> one.limit().stream()).toList();
            if (amount.isEmpty()) {
                return limits.stream().noneMatch(Measured.class::isInstance);
            }
            if (amount.equals("on-request")) {
                return limits.isEmpty()
                        && all.stream().allMatch(one -> one.trigger().isPresent());
            }
            return limits.stream().flatMap(limit -> parts(limit).stream()).anyMatch(this::is);
        }

        private boolean is(TimeLimit limit) {
            if (limit instanceof Measured measured) {
                return amount.equals(measured.period().toString())
                        && BOUNDS.get(bound) == measured.bound()
                        && isOn(measured.direction())
                        && bound.equals("if-possible") == (limit.bindingness() == Bindingness.WHERE_FEASIBLE);
            }
            if (limit instanceof NumberOnly only) {
                return amount.equals(Integer.toString(only.amount()))
                        && BOUNDS.get(bound) == only.bound()
                        && isOn(only.direction());
            }
            if (limit instanceof Recurring recurring) {
                return BOUNDS.get(bound) == recurring.bound() && amount.equals(often(recurring));
            }
            if (limit instanceof Lasting lasting) {
                return amount.equals("lasting")
                        || (amount.equals("indefinite") && lasting.until().isEmpty());
            }
            return limit instanceof Prompt prompt
                    && amount.equals(prompt.standard().code());
        }

        private boolean isOn(Direction direction) {
            return side.equals(direction == Direction.BEFORE ? "before" : "after");
        }

        private static String often(Recurring recurring) {
            return recurring
                    .regularity()
                    .map(Regularity::code)
                    .orElseGet(() -> recurring.times().orElseThrow() + "/"
                            + recurring.per().orElseThrow());
        }

        private static List<TimeLimit> parts(TimeLimit limit) {
            List<TimeLimit> parts = new ArrayList<>();
            parts.add(limit);
            if (limit instanceof Combined combined) {
                combined.parts().forEach(part -> parts.addAll(parts(part)));
            }
            return parts;
        }
    }
}
