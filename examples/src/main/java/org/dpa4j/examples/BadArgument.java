package org.dpa4j.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what was expected of an argument and what was found, and where help is. */
final class BadArgument implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException bad, String[] arguments) {
        CommandLine command = bad.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(bad, command));
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException bad, CommandLine command) {
        if (bad instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (bad instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (bad instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + ": expected once, found twice";
        }
        ArgSpec argument = bad.getArgSpec();
        return argument == null
                ? String.valueOf(bad.getMessage())
                : name(argument) + ": " + expected(argument, bad)
                        + Optional.ofNullable(bad.getValue())
                                .map(value -> ", found \"" + value + "\"")
                                .orElse("");
    }

    private static String unknown(String found, CommandLine command) {
        if (found.startsWith("-")) {
            String option = found.replaceFirst("=.*", "");
            List<String> known =
                    new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
            return "expected an option of " + command.getCommandSpec().qualifiedName() + ", found " + option
                    + Inputs.near(option, known);
        }
        return command.getSubcommands().isEmpty()
                ? "expected no further argument, found \"" + found + "\""
                : "expected a command, found \"" + found + "\""
                        + Inputs.near(found, command.getSubcommands().keySet());
    }

    private static String missing(List<ArgSpec> missing) {
        String labels = missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" and "));
        return missing.size() == 1 && missing.get(0) instanceof OptionSpec option
                ? name(option) + ": expected " + labels + ", found nothing"
                : "expected " + labels + ", found nothing";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String expected(ArgSpec argument, ParameterException bad) {
        if (bad.getCause() instanceof TypeConversionException told
                && told.getMessage() != null
                && told.getMessage().startsWith("expected ")
                && argument.converters().length > 0) {
            return told.getMessage();
        }
        List<String> candidates = new ArrayList<>();
        if (argument.type().isEnum()) {
            argument.completionCandidates().forEach(value -> candidates.add(value.toLowerCase(Locale.ROOT)));
        }
        if (argument.arity().max() == 0) {
            return "expected no value";
        }
        return "expected " + (candidates.isEmpty() ? argument.paramLabel() : Phrases.either(candidates));
    }
}
