package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.dpa4j.json.DpaJson;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.ReviewReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/**
 * A small program of a user's own, compiled and run in a virtual machine of its own with nothing but the published modules
 * and Jackson's streaming core: neither Hibernate Validator nor databind, and the validation API only on the module path.
 */
class ConsumerTest {
    private static final DataProcessingAgreement AGREEMENT = Agreements.read("foxids");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheAgreement() throws IOException {
        Files.write(folder.resolve("agreement.json"), DpaJson.write(AGREEMENT));
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        String path = path() + File.pathSeparator + place(Constraint.class);
        compile("--module-path", path, source("module-info.java"), source("com/acme/Consumer.java"));

        String out = java("--module-path", classes() + File.pathSeparator + path, "-m", "com.acme/com.acme.Consumer");

        assertThat(out).isEqualTo(expected() + " true\n");
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        compile("-cp", path(), source("com/acme/Consumer.java"));

        String out = java("-cp", classes() + File.pathSeparator + path(), "com.acme.Consumer");

        assertThat(out).isEqualTo(expected() + " false\n");
    }

    private static String expected() {
        ReviewReport report =
                AgreementReview.gdpr().asOf(LocalDate.of(2026, 10, 1)).review(AGREEMENT);
        return report.outcomes().size() + " " + report.findings().size() + " " + DpaJson.fingerprint(AGREEMENT);
    }

    private static String path() throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type :
                List.of(DataProcessingAgreement.class, AgreementReview.class, DpaJson.class, JsonParser.class)) {
            places.add(place(type));
        }
        return String.join(File.pathSeparator, places);
    }

    /** The jar or folder that holds a type. */
    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private String source(String name) throws IOException {
        try (InputStream in = ConsumerTest.class.getResourceAsStream("/consumer/" + name)) {
            Path file = folder.resolve("src").resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
            return file.toString();
        }
    }

    private void compile(String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of("-d", classes().toString(), "-Xlint:all", "-Werror"), Stream.of(arguments))
                .toList();
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new));
        assertThat(code).as("javac %s", all).isZero();
    }

    private String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        command.add(folder.resolve("agreement.json").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as("%s%n%s", command.stream().collect(Collectors.joining(" ")), out)
                .isZero();
        return out;
    }
}
