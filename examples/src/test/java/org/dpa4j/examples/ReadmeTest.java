package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpa4j.json.DpaJson;
import org.dpa4j.json.DpaJsonException;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the examples hold and print. */
class ReadmeTest {
    @TempDir
    private Path folder;

    /** A block below a comment with the path of a file is a run of lines of that file, however indented. */
    @Test
    void everyBlockWithAFileStandsInThatFile() throws IOException {
        Matcher block = Pattern.compile("<!-- (\\S+) -->\n+```\\w+\n(.*?)\n```", Pattern.DOTALL)
                .matcher(readme());
        int blocks = 0;
        while (block.find()) {
            Path file = root().resolve(block.group(1));
            assertThat(Collections.indexOfSubList(lines(Files.readString(file)), lines(block.group(2))))
                    .as("the README and %s differ in%n%s", file, block.group(2))
                    .isNotNegative();
            blocks++;
        }
        assertThat(blocks).isEqualTo(4);
    }

    @Test
    void theOutputOfTheFirstExampleIsReal() throws IOException {
        Path file = Files.write(folder.resolve("billogram.json"), DpaJson.write(Agreements.read("billogram")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FirstReview.print(file, new PrintStream(out, true, UTF_8));

        assertThat(readme()).contains("```text\n" + out.toString(UTF_8) + "```");
    }

    @Test
    void theOutputOfTheFirstDeadlineIsReal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FirstDeadline.print(Agreements.read("billogram"), new PrintStream(out, true, UTF_8));

        assertThat(readme()).contains("```text\n" + out.toString(UTF_8) + "```");
    }

    /** The arguments are those of the README itself. */
    @Test
    void theOutputOfTheCommandIsReal() throws IOException {
        Matcher call = Pattern.compile("examples\\.jar (deadlines .*?)\n```\n\n(```text\n.*?```)", Pattern.DOTALL)
                .matcher(readme());
        assertThat(call.find()).isTrue();

        Shell run = Shell.line(call.group(1).replace("\\\n", " "));

        assertThat(run.code()).isZero();
        assertThat(call.group(2)).isEqualTo("```text\n" + run.out() + "```");
    }

    @Test
    void theFaultsAreReal() throws IOException {
        String document =
                "{\n  \"formatVersion\": 1,\n  \"term\": { \"efectiveOn\": \"1 May\" },\n  \"annexes\": {}\n}\n";
        StringBuilder faults = new StringBuilder();
        try {
            DpaJson.read(document);
        } catch (DpaJsonException e) {
            e.faults().forEach(fault -> faults.append(fault).append('\n'));
        }

        assertThat(readme()).contains("```json\n" + document + "```").contains("```text\n" + faults + "```");
    }

    @Test
    void theTwoPlainAgreementsAreShortAndHoldNoViolation() throws IOException {
        assertThat(Files.readAllLines(root().resolve("examples/src/main/java/org/dpa4j/examples/PlainAgreement.java")))
                .hasSizeLessThanOrEqualTo(50);
        assertThat(Files.readAllLines(root().resolve("examples/src/main/resources/agreements/plain.json")))
                .hasSizeLessThanOrEqualTo(80);
        for (DataProcessingAgreement agreement : List.of(PlainAgreement.agreement(), Agreements.read("plain"))) {
            assertThat(AgreementReview.gdpr()
                            .asOf(LocalDate.of(2026, 10, 1))
                            .review(agreement)
                            .findings())
                    .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                    .isEmpty();
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }

    private static String readme() throws IOException {
        return Files.readString(root().resolve("README.md"));
    }

    /** The top of the repository: the nearest folder upwards that holds the README. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }
}
