package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.statement.Source;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.Reason;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Undetermined;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The complete review of each of the five agreements. Each line was judged by reading the text; its last column says why,
 * with the clauses that bear it out.
 */
class FindingsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    @ParameterizedTest
    @MethodSource("names")
    void theReviewSaysWhatTheTextBearsOut(String name) throws IOException {
        List<String> review = AgreementReview.gdpr().asOf(AS_OF).review(Agreements.read(name)).outcomes().stream()
                .flatMap(FindingsTest::lines)
                .toList();

        assertThat(review).containsExactlyElementsOf(judged(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLineHasItsReasonInTheText(String name) throws IOException {
        assertThat(file(name).skip(1)).allMatch(line -> !why(line).isBlank());
    }

    private static Stream<String> lines(RuleOutcome entry) {
        if (entry.outcome() instanceof NotMet notMet) {
            return notMet.findings().stream()
                    .map(finding -> line(
                            entry,
                            "not-met",
                            finding.severity().toString(),
                            finding.pointer().toString(),
                            finding.sources().stream().map(Source::toString).collect(Collectors.joining("; ")),
                            finding.text()));
        }
        if (entry.outcome() instanceof Undetermined undetermined) {
            return Stream.of(line(
                    entry,
                    "undetermined",
                    "",
                    "",
                    "",
                    undetermined.missing().stream().map(Reason::text).collect(Collectors.joining("; "))));
        }
        if (entry.outcome() instanceof NotApplicable notApplicable) {
            return Stream.of(line(
                    entry, "not-applicable", "", "", "", notApplicable.reason().text()));
        }
        return Stream.of(line(entry, "met", "", "", "", ""));
    }

    private static String line(RuleOutcome entry, String... columns) {
        return entry.rule() + "\t" + String.join("\t", columns);
    }

    private static List<String> judged(String name) throws IOException {
        return file(name)
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }

    private static String why(String line) {
        return line.substring(line.lastIndexOf('\t') + 1);
    }

    private static Stream<String> file(String name) throws IOException {
        try (InputStream in = FindingsTest.class.getResourceAsStream("/findings/" + name + ".tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines();
        }
    }

    private static List<String> names() {
        return Agreements.NAMES;
    }
}
