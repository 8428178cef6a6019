package org.dpa4j.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of dpa4j. */
@Command(
        name = "dpa4j",
        description = "Reviews GDPR Article 28 data processing agreements and computes their deadlines.",
        subcommands = {
            ReviewCommand.class,
            RulesCommand.class,
            DeadlinesCommand.class,
            ObligationsCommand.class,
            CountCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the command ran, whatever it found",
            "1:a finding reached the severity of --fail-on",
            "2:an argument or a file could not be read, a waiver has lapsed, or something could not be counted"
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /**
     * Runs the command and ends the virtual machine with its exit code.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, Clock.system(ZoneId.systemDefault()), arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs the command with these streams and this clock. */
    static int run(PrintWriter out, PrintWriter err, Clock clock, String... arguments) {
        CommandLine.IFactory factory = new Factory(clock);
        CommandLine command = new CommandLine(new Main(), factory)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new BadArgument());
        // a period such as -P1D is no option
        Objects.requireNonNull(command.getSubcommands().get("count")).setUnmatchedOptionsArePositionalParams(true);
        return command.execute(arguments);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "expected a command, "
                        + Phrases.either(List.copyOf(spec.subcommands().keySet())) + ", found none");
    }

    /** Gives commands their clock; everything else is made as usual. */
    private record Factory(Clock clock) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ReviewCommand.class) {
                return type.cast(new ReviewCommand(clock));
            }
            return type == DeadlinesCommand.class
                    ? type.cast(new DeadlinesCommand(clock))
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
