package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dpa4j.json.DpaJson;
import org.dpa4j.json.SarifRun;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.ReviewPolicy;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Waiver;
import org.dpa4j.rules.Wording;
import org.dpa4j.rules.report.MarkdownReport;
import org.dpa4j.rules.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews agreements as of a date and prints what was found. */
@Command(
        name = "review",
        description = "Reviews agreements against GDPR Art. 28 as of a date.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReviewCommand implements Callable<Integer> {
    private static final int RAN = 0;
    private static final int FOUND = 1;
    private static final int UNREADABLE = 2;

    /** How the reports are printed. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Clock clock;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Agreements as JSON documents; without any, the five that come with this command.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The date whose law applies; by default today.",
            converter = DateConverter.class)
    private @Nullable LocalDate asOf;

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "The rules: gdpr-core, gdpr, eu-clauses-2021-915 or danish-clauses-2019; by default gdpr.",
            converter = ProfileConverter.class)
    private Profile profile = Profile.GDPR;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Numbers and severities of those who review, as a JSON document.")
    private @Nullable Path policy;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Decisions to live with findings, as a JSON document.")
    private @Nullable Path waivers;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of the reports: en, de, sv or da; by default en.",
            converter = LanguageConverter.class)
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 if a finding is at least this severe: violation, warning or note.")
    private @Nullable Severity failOn;

    ReviewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Inputs reading = new Inputs(spec.commandLine().getErr());
        List<Document> documents = new ArrayList<>();
        if (files.isEmpty()) {
            Agreements.NAMES.forEach(
                    name -> documents.add(new Document(name, Optional.empty(), Agreements.read(name))));
        }
        for (Path file : files) {
            reading.of(file, () -> DpaJson.read(file))
                    .ifPresent(agreement -> documents.add(new Document(file.toString(), Optional.of(file), agreement)));
        }
        Path policyFile = policy;
        Path waiverFile = waivers;
        ReviewPolicy decided = policyFile == null
                ? ReviewPolicy.STANDARD
                : reading.of(policyFile, () -> DpaJson.withRules(profile).readPolicy(policyFile))
                        .orElse(ReviewPolicy.STANDARD);
        List<Waiver> waived = waiverFile == null
                ? List.of()
                : reading.of(waiverFile, () -> DpaJson.readWaivers(waiverFile)).orElse(List.of());
        if (reading.failed()) {
            return UNREADABLE;
        }
        LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
        Waivers fitting =
                new Waivers(waived, documents.stream().map(Document::agreement).toList());
        List<Reviewed> reviewed = new ArrayList<>();
        for (Document document : documents) {
            ReviewReport report = AgreementReview.of(profile)
                    .policy(decided)
                    .waivers(fitting.of(document.agreement()), DpaJson::fingerprint)
                    .asOf(date)
                    .fingerprint(DpaJson.fingerprint(document.agreement()))
                    .review(document.agreement());
            reviewed.add(new Reviewed(document, Wording.of(language).translate(report)));
        }
        print(reviewed);
        if (waiverFile != null && reading.refused(waiverFile, fitting.lapsed(date, read(waiverFile)))) {
            return UNREADABLE;
        }
        Severity least = failOn;
        boolean found = least != null
                && reviewed.stream()
                        .anyMatch(one -> one.report()
                                .highestSeverity()
                                .filter(severity -> severity.isAtLeast(least))
                                .isPresent());
        return found ? FOUND : RAN;
    }

    private void print(List<Reviewed> reviewed) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT ->
                reviewed.forEach(one -> {
                    out.println(one.document().name());
                    out.print(TextReport.of(one.report()));
                });
            case MARKDOWN ->
                out.print(reviewed.stream()
                        .map(one -> MarkdownReport.of(one.report()))
                        .collect(Collectors.joining("\n")));
            case JSON ->
                out.println(reviewed.stream()
                        .map(one -> new String(DpaJson.writeReport(one.report()), UTF_8))
                        .collect(Collectors.joining(",\n", "[", "]")));
            case SARIF ->
                out.println(new String(
                        DpaJson.writeSarif(reviewed.stream().map(this::run).toList()), UTF_8));
        }
        out.flush(); // what is wrong with waivers comes after the reports
    }

    private SarifRun run(Reviewed one) {
        SarifRun run = SarifRun.of(one.report(), profile);
        return one.document()
                .file()
                .map(file -> run.about(Path.of("").toUri().relativize(file.toUri()), read(file)))
                .orElse(run);
    }

    /** A file that could be read a moment ago. */
    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Document(String name, Optional<Path> file, DataProcessingAgreement agreement) {}

    private record Reviewed(Document document, ReviewReport report) {}

    /** Reads a date and says plainly what it should look like. */
    static final class DateConverter implements CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new CommandLine.TypeConversionException("expected a date such as 2026-10-01");
            }
        }
    }

    /** Reads one of the languages in which rules speak. */
    static final class LanguageConverter implements CommandLine.ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return Wording.LANGUAGES.stream()
                    .filter(language -> language.toLanguageTag().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("expected "
                            + Phrases.either(Wording.LANGUAGES.stream()
                                    .map(Locale::toLanguageTag)
                                    .toList())));
        }
    }
}
