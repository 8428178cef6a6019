package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dpa4j.model.time.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden vectors: every row of {@code vectors/time-vectors.csv}, whatever it holds. */
class TimeVectorsTest {
    private static final String FILE = "/vectors/time-vectors.csv";
    private static final List<String> COLUMNS = List.of(
            "id", "convention", "zone", "holiday_calendar", "trigger", "period", "direction", "expected", "note");

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWith(Vector vector) {
        assertThat(canonical(vector.answer())).as(vector.toString()).isEqualTo(canonical(vector.expected()));
    }

    @Test
    void theFileHasVectorsWithDistinctIds() throws IOException {
        assertThat(vectors().map(Vector::id)).isNotEmpty().doesNotHaveDuplicates();
    }

    static Stream<Vector> vectors() throws IOException {
        List<String> lines;
        try (InputStream in = Objects.requireNonNull(TimeVectorsTest.class.getResourceAsStream(FILE), FILE)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
        List<String> header = cells(lines.get(0));
        assertThat(header).isEqualTo(COLUMNS);
        return lines.stream().skip(1).map(line -> {
            List<String> row = cells(line);
            assertThat(row).as(line).hasSameSizeAs(COLUMNS);
            return new Vector(
                    row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), row.get(7));
        });
    }

    /** One spelling for one time: an offset of zero and seconds of zero can be written in two ways. */
    private static String canonical(String answer) {
        return answer.startsWith("error:") || answer.indexOf('T') < 0
                ? answer
                : OffsetDateTime.parse(answer).toString();
    }

    /** Comma separated, quotes where a cell holds a comma. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean escaped = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (escaped) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    record Vector(
            String id,
            String convention,
            String zone,
            String calendar,
            String trigger,
            String period,
            String direction,
            String expected) {

        /** What the library says, in the words of the column {@code expected}. */
        String answer() {
            int suffix = convention.indexOf(";out=");
            String name = suffix < 0 ? convention : convention.substring(0, suffix);
            String out = suffix < 0 ? "" : convention.substring(suffix + 5);
            Direction side = Direction.valueOf(direction.toUpperCase(Locale.ROOT));
            Count count = new CountRequest(name, zone, calendar, trigger, period, side).count();
            if (count instanceof NotCounted refused) {
                return "error:" + refused.error();
            }
            Counted counted = (Counted) count;
            return switch (out) {
                case "instant" -> counted.bound().toOffsetDateTime().toString();
                case "earliest" -> counted.earliestDay().orElseThrow().toString();
                case "" ->
                    name.startsWith("FREQ/")
                            ? counted.earliestDay().orElseThrow().toString()
                            : counted.toString();
                default -> throw new IllegalStateException("no such output: " + out);
            };
        }

        @Override
        public String toString() {
            return String.join(" ", id, convention, zone, calendar, trigger, period, direction);
        }
    }
}
