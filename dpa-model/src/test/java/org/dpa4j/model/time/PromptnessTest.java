package org.dpa4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptnessTest {
    /** Columns in the order of the rows: 1 where the standard of the row is at least as fast as that of the column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "immediately         | 1 1 1 1 1 1 1  0 0 0 0 0  0",
                "without-delay       | 0 1 1 1 1 1 1  0 0 0 0 0  0",
                "without-undue-delay | 0 0 1 1 1 1 1  0 0 0 0 0  0",
                "promptly            | 0 0 0 1 1 1 1  0 0 0 0 0  0",
                "as-soon-as-possible | 0 0 0 0 1 1 1  0 0 0 0 0  0",
                "timely              | 0 0 0 0 0 1 1  0 0 0 0 0  0",
                "reasonable-time     | 0 0 0 0 0 0 1  0 0 0 0 0  0",
                "upon                | 0 0 0 0 0 0 0  0 0 0 0 0  0",
                "beforehand          | 0 0 0 0 0 0 0  0 0 0 0 0  0",
                "reasonable-notice   | 0 0 0 0 0 0 0  0 0 0 0 0  0",
                "shorter-than-usual  | 0 0 0 0 0 0 0  0 0 0 0 0  0",
                "a-few-minutes       | 0 0 0 0 0 0 0  0 0 0 0 0  0",
                "at-warp-speed       | 0 0 0 0 0 0 0  0 0 0 0 0  0"
            })
    void onlyStandardsOfSpeedCanBeCompared(String code, String row) {
        List<String> others = List.of(
                "immediately",
                "without-delay",
                "without-undue-delay",
                "promptly",
                "as-soon-as-possible",
                "timely",
                "reasonable-time",
                "upon",
                "beforehand",
                "reasonable-notice",
                "shorter-than-usual",
                "a-few-minutes",
                "at-warp-speed");

        assertThat(others.stream().map(other -> Promptness.of(code).isAtLeast(Promptness.of(other))))
                .containsExactlyElementsOf(Stream.of(row.split("\\s+"))
                        .map(cell -> Map.of("1", true, "0", false).get(cell))
                        .toList());
    }
}
