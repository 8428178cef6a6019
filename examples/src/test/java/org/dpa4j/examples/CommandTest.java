package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.json.DpaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a shell sees it: what goes to which stream, and the exit code. */
class CommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-30T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void withoutAFileTheFiveBundledAgreementsAreReviewed() {
        Run run = run("review", "--as-of", "2026-10-01", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonTree reports = json(run);
        for (int i = 0; i < Agreements.NAMES.size(); i++) {
            assertThat(reports.get("/" + i + "/agreement/id")).isEqualTo(Agreements.NAMES.get(i));
        }
        assertThat(reports.find("/" + Agreements.NAMES.size())).isEmpty();
    }

    @Test
    void everyReportInTheArrayIsOneThatTheLibraryReads() {
        Run run = run("review", "--as-of", "2026-10-01", "--format", "json");

        String[] lines = run.out().strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String report = lines[i].substring(i == 0 ? 1 : 0, lines[i].length() - 1);
            assertThat(DpaJson.writeReport(DpaJson.readReport(report.getBytes(UTF_8))))
                    .asString(UTF_8)
                    .isEqualTo(report);
        }
        assertThat(lines).hasSize(5);
    }

    @Test
    void theDateIsTodayUnlessAnotherIsGiven() {
        assertThat(json(run("review", "--format", "json")).get("/0/asOf")).isEqualTo("2026-09-30");
        assertThat(json(run("review", "--format", "json", "--as-of", "2020-07-16"))
                        .get("/4/asOf"))
                .isEqualTo("2020-07-16");
    }

    @Test
    void textOutputHasNoColoursOffATerminal() {
        Run run = run("review", "--as-of", "2026-10-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("\u001B").contains("processor: 84codes AB");
    }

    @Test
    void thePlainAgreementReviewsWithoutAViolation() throws IOException {
        Path file = file("plain.json", DpaJson.write(Agreements.read("plain")));

        assertThat(run("review", file.toString(), "--as-of", "2026-10-01", "--fail-on", "violation")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"violation, 1", "warning, 1", "note, 1"})
    void failOnGivesOneIfAFindingIsThatSevere(String severity, int code) {
        assertThat(run("review", "--as-of", "2026-10-01", "--fail-on", severity).code())
                .isEqualTo(code);
    }

    @Test
    void everyFaultOfEveryFileIsALineAndNothingIsPrinted() throws IOException {
        Path bad = file(
                "bad.json", "{\n  \"formatVersion\": 1,\n  \"idd\": 5,\n  \"term\": { \"endsOn\": \"soon\" }\n}\n");
        Path good = file("good.json", "{\"formatVersion\":1}");
        Path missing = folder.resolve("missing.json");

        Run run = run("review", bad.toString(), good.toString(), folder.toString(), missing.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(bad + ":3:3: /idd: \"idd\" is no field of data processing agreement; did you mean \"id\"?\n"
                        + bad + ":4:23: /term/endsOn: expected a date such as 2018-05-25, found \"soon\"\n"
                        + folder + ":1:1: : " + folder + " is a directory, not a file\n"
                        + missing + ":1:1: : there is no file " + missing + "\n");
    }

    /** The documents and faults with which the library itself is tested. */
    @Test
    void everyKindOfBadInputReadsLikeACompiler() throws IOException {
        Path documents = ReadmeTest.root().resolve("dpa-json/src/test/resources/org/dpa4j/json/bad");
        try (Stream<Path> files = Files.list(documents)) {
            List<Path> bad =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(bad).hasSizeGreaterThan(30);
            for (Path file : bad) {
                Run run = run("review", file.toString());

                assertThat(run.code()).as("%s", file).isEqualTo(2);
                assertThat(run.out()).as("%s", file).isEmpty();
                assertThat(run.err().lines())
                        .containsExactlyElementsOf(
                                Files.readAllLines(Path.of(file.toString().replaceFirst("json$", "txt"))).stream()
                                        .map(fault -> file + ":" + fault)
                                        .toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--as-of 2026-1-01, expected a date such as 2026-10-01",
        "--format xml, 'expected one of [TEXT, JSON]'",
        "--fail-on nothing, expected one of",
        "--unknown, Unknown option",
    })
    void aWrongArgumentIsNamed(String arguments, String sentence) {
        Run run = run(("review " + arguments).split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void withoutACommandTheCommandIsAskedFor() {
        Run run = run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Missing required command: review");
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static JsonTree json(Run run) {
        return JsonTree.read(new ByteArrayInputStream(run.out().getBytes(UTF_8)));
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), CLOCK, arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private record Run(int code, String out, String err) {}
}
