package org.dpa4j.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dpa4j.json.DpaJson;
import org.dpa4j.json.DpaJsonException;
import org.dpa4j.json.Fault;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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
        JSON;

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
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}.",
            defaultValue = "text")
    private Format format = Format.TEXT;

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
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Document> documents = new ArrayList<>();
        boolean readable = true;
        if (files.isEmpty()) {
            Agreements.NAMES.forEach(name -> documents.add(new Document(name, Agreements.read(name))));
        }
        for (Path file : files) {
            try {
                documents.add(new Document(file.toString(), DpaJson.read(file)));
            } catch (DpaJsonException e) {
                readable = false;
                e.faults().forEach(fault -> err.println(line(file, fault)));
                if (e.count() > e.faults().size()) {
                    err.println(file + ": and " + (e.count() - e.faults().size()) + " more");
                }
            }
        }
        if (!readable) {
            return UNREADABLE;
        }
        LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
        List<ReviewReport> reports = new ArrayList<>();
        for (Document document : documents) {
            reports.add(AgreementReview.gdpr()
                    .asOf(date)
                    .fingerprint(DpaJson.fingerprint(document.agreement()))
                    .review(document.agreement()));
        }
        if (format == Format.JSON) {
            out.println(reports.stream()
                    .map(report -> new String(DpaJson.writeReport(report), StandardCharsets.UTF_8))
                    .collect(Collectors.joining(",\n", "[", "]")));
        } else {
            TextReport text = new TextReport(out, Ansi.AUTO);
            for (int i = 0; i < reports.size(); i++) {
                text.print(documents.get(i).name(), documents.get(i).agreement(), reports.get(i));
            }
        }
        Severity least = failOn;
        boolean found = least != null
                && reports.stream()
                        .anyMatch(report -> report.highestSeverity()
                                .filter(severity -> severity.isAtLeast(least))
                                .isPresent());
        return found ? FOUND : RAN;
    }

    /** A fault as a compiler prints it; a fault of the file as a whole stands at its beginning. */
    private static String line(Path file, Fault fault) {
        return file + ":" + Math.max(fault.line(), 1) + ":" + Math.max(fault.column(), 1) + ": " + fault.pointer()
                + ": " + fault.sentence();
    }

    private record Document(String name, DataProcessingAgreement agreement) {}

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
}
