package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dpa4j.json.DpaJson;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.Obligations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists who owes what to whom, when, and which clause says so. */
@Command(
        name = "obligations",
        description = "Lists who owes what to whom, on which trigger, within which time, from which clause.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ObligationsCommand implements Callable<Integer> {
    private static final int LISTED = 0;
    private static final int UNREADABLE = 2;

    /** How they are printed. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "An agreement as a JSON document, or the name of one that comes with this command.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(spec.commandLine().getErr());
        Optional<DataProcessingAgreement> agreement = Optional.ofNullable(file).flatMap(inputs::agreement);
        if (agreement.isEmpty()) {
            return UNREADABLE;
        }
        Obligations obligations = Obligations.of(agreement.get());
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(new String(DpaJson.writeObligations(obligations.all()), UTF_8));
        } else {
            lines(obligations).forEach(out::println);
        }
        return LISTED;
    }

    private List<String> lines(Obligations obligations) {
        List<String> lines = new ArrayList<>();
        lines.add(file + ": " + obligations.ofAgreement().size() + " obligations, and "
                + obligations.ofLaw().size() + " clocks of the law");
        lines.add("In parentheses stands what the text does not say but the law or its place does.");
        for (Obligation obligation : obligations.all()) {
            lines.add("");
            lines.add(obligation.id() + " (" + Phrases.words(obligation.kind()) + ")");
            Timeline.item("  ", Phrases.duty(obligation), lines);
            Timeline.item("  ", Phrases.named(Phrases.time(obligation), obligations.all()), lines);
            String conditions = Phrases.conditions(obligation);
            if (!conditions.isEmpty()) {
                Timeline.item("  ", conditions, lines);
            }
            String origin = Phrases.origin(obligation);
            if (!origin.isEmpty()) {
                Timeline.item("  ", origin, lines);
            }
        }
        return lines;
    }
}
