package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The complete review of each of the five agreements. Each line was judged by reading the text; its last column says why,
 * with the clauses that bear it out.
 */
class FindingsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    @ParameterizedTest
    @MethodSource("reviews")
    void theReviewSaysWhatTheTextBearsOut(String name, LocalDate asOf) throws IOException {
        List<String> review = AgreementReview.gdpr().asOf(asOf).review(Agreements.read(name)).outcomes().stream()
                .flatMap(FindingsTest::lines)
                .toList();

        assertThat(review).containsExactlyElementsOf(judged(name, asOf));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLineHasItsReasonInTheText(String name) throws IOException {
        assertThat(file(name).skip(1).filter(FindingsTest::isOutcome))
                .allMatch(line -> !why(line).isBlank());
    }

    private static List<Arguments> reviews() {
        return Agreements.NAMES.stream()
                .flatMap(name -> Stream.of("2018-06-01", "2020-12-18", "2023-01-01", AS_OF.toString())
                        .map(date -> Arguments.of(name, LocalDate.parse(date))))
                .toList();
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

    /** The lines as on {@link #AS_OF}, and in place of those of a rule the ones in the section of an earlier date. */
    private static List<String> judged(String name, LocalDate asOf) throws IOException {
        List<String> judged = new ArrayList<>();
        Map<String, List<String>> changed = new HashMap<>();
        String section = AS_OF.toString();
        for (String line : file(name).skip(1).toList()) {
            if (line.startsWith("@ ")) {
                section = line.substring(2);
            } else if (isOutcome(line) && section.equals(AS_OF.toString())) {
                judged.add(withoutWhy(line));
            } else if (isOutcome(line) && section.equals(asOf.toString())) {
                changed.computeIfAbsent(rule(line), rule -> new ArrayList<>()).add(withoutWhy(line));
            }
        }
        List<String> all = new ArrayList<>();
        String last = "";
        for (String line : judged) {
            if (!changed.containsKey(rule(line))) {
                all.add(line);
            } else if (!rule(line).equals(last)) {
                all.addAll(changed.get(rule(line)));
            }
            last = rule(line);
        }
        return all;
    }

    private static boolean isOutcome(String line) {
        return !line.startsWith("#") && !line.startsWith("@ ");
    }

    private static String rule(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    private static String withoutWhy(String line) {
        return line.substring(0, line.lastIndexOf('\t'));
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
