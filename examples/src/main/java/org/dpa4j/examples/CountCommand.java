package org.dpa4j.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dpa4j.model.time.Direction;
import org.dpa4j.rules.time.Count;
import org.dpa4j.rules.time.CountRequest;
import org.dpa4j.rules.time.Counted;
import org.dpa4j.rules.time.NotCounted;
import org.dpa4j.rules.time.Place;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts one period and says how. */
@Command(
        name = "count",
        description = "Counts a period from a trigger, and says how.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CountCommand implements Callable<Integer> {
    private static final int COUNTED = 0;
    private static final int NOT_COUNTED = 2;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "TRIGGER",
            index = "0",
            description = "When the event is: 2026-06-17 or 2026-06-17T09:00+02:00.")
    private String trigger = "";

    @Parameters(
            paramLabel = "PERIOD",
            index = "1",
            description = "The period: PT72H, P30D, P5WD (working days), P10BD (bank days), P4W, P1M, P1Y.")
    private String period = "";

    @Option(
            names = "--convention",
            paramLabel = "ID",
            description = "How to count: PLAIN (the default), EU_1182_71, BANK_DAYS, SE_1930_173 and others.")
    private String convention = "PLAIN";

    @Option(
            names = "--calendar",
            paramLabel = "ID",
            description = "Whose holidays count: SE-BANK, EU-OJ-DE and others, two with a plus sign; by default none.")
    private String calendar = Place.NO_CALENDAR;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where days begin: Europe/Stockholm and others.")
    private String zone = "";

    @Option(names = "--before", description = "Count back from the trigger.")
    private boolean before;

    @Override
    public Integer call() {
        Count count = new CountRequest(
                        convention, zone, calendar, trigger, period, before ? Direction.BEFORE : Direction.AFTER)
                .count();
        if (count instanceof NotCounted not) {
            spec.commandLine().getErr().println(not);
            return NOT_COUNTED;
        }
        PrintWriter out = spec.commandLine().getOut();
        lines((Counted) count).forEach(out::println);
        return COUNTED;
    }

    private static List<String> lines(Counted counted) {
        List<String> lines = new ArrayList<>();
        counted.lastDay().ifPresent(day -> lines.add("Last day      " + Times.day(day)));
        lines.add("Bound         " + counted.bound().toOffsetDateTime()
                + (counted.boundInclusive() ? ", inclusive" : ", exclusive"));
        counted.earliestDay().ifPresent(day -> lines.add("Earliest day  " + Times.day(day)));
        lines.add("Convention    " + counted.convention());
        counted.calendar()
                .ifPresent(id -> lines.add("Calendar      " + id + ", edition "
                        + counted.calendarEdition().orElseThrow()
                        + (counted.provisional() ? "; provisional" : "")));
        lines.add("Time zone     " + counted.bound().getZone() + ", tzdb " + counted.tzdb());
        lines.add("Steps");
        Timeline.steps(counted.steps(), lines);
        return lines;
    }
}
