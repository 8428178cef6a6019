package org.dpa4j.examples;

import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dpa4j.model.Template;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.rules.Message;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.Rule;
import org.dpa4j.rules.RuleInfo;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.law.Provisions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules of a profile, or explains some of them. */
@Command(
        name = "rules",
        description = "Lists rules, or explains those that are named.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
    private static final int TOLD = 0;
    private static final int UNKNOWN = 2;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = "Rules to explain, such as ART28-3-G-2; without any, all are listed.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "The rules: gdpr-core, gdpr, eu-clauses-2021-915 or danish-clauses-2019; by default gdpr.",
            converter = ProfileConverter.class)
    private Profile profile = Profile.GDPR;

    @Override
    public Integer call() {
        List<RuleInfo> rules = profile.rules().stream().map(Rule::info).toList();
        List<String> known = rules.stream().map(rule -> rule.id().value()).toList();
        List<String> unknown =
                ids.stream().filter(id -> !known.contains(id)).distinct().toList();
        for (String id : unknown) {
            spec.commandLine()
                    .getErr()
                    .println("the profile " + profile.id() + " has no rule " + id
                            + Nearest.to(id, known)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
        if (!unknown.isEmpty()) {
            return UNKNOWN;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (ids.isEmpty()) {
            table(rules.stream()
                            .map(rule -> List.of(rule.id().value(), severities(rule), word(rule.tier()), rule.title()))
                            .toList())
                    .forEach(out::println);
        }
        for (String id : ids) {
            explain(rules.get(known.indexOf(id)), out);
        }
        return TOLD;
    }

    /** Such as {@code violation-note}; empty for a rule without messages. */
    private String severities(RuleInfo rule) {
        SortedSet<Severity> severities = new TreeSet<>();
        rule.messages().forEach(message -> severities.add(severity(rule, message)));
        return severities.isEmpty()
                ? ""
                : EnumSet.of(severities.first(), severities.last()).stream()
                        .map(RulesCommand::word)
                        .collect(Collectors.joining("-"));
    }

    private Severity severity(RuleInfo rule, Message message) {
        Severity ofRule = profile.severities().getOrDefault(rule.id().value(), message.severity());
        return profile.severities().getOrDefault(rule.id() + "/" + message.key(), ofRule);
    }

    private void explain(RuleInfo rule, PrintWriter out) {
        out.println(rule.id() + "  " + rule.title());
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("Tier", word(rule.tier())));
        rule.inForceFrom().ifPresent(day -> facts.add(List.of("In force from", day.toString())));
        rule.inForceUntil().ifPresent(day -> facts.add(List.of("In force until", day.toString())));
        if (!rule.covers().isEmpty()) {
            facts.add(List.of(
                    "Covers",
                    "DERECHA "
                            + rule.covers().stream().map(number -> "R" + number).collect(Collectors.joining(", "))));
        }
        facts.add(List.of("Since", "edition " + rule.since()));
        facts.add(List.of("Remedy", rule.remedy()));
        print("", facts, out);
        print("Citations", rule.citations().stream().map(RulesCommand::cited).toList(), out);
        print(
                "Messages",
                rule.messages().stream()
                        .map(message -> List.of(
                                word(severity(rule, message)), message.key(), message.template() + compulsory(message)))
                        .toList(),
                out);
        print(
                "Not applicable or undetermined",
                rule.reasons().entrySet().stream()
                        .map(reason -> List.of(reason.getKey(), reason.getValue()))
                        .toList(),
                out);
        out.println();
    }

    private static List<String> cited(LegalReference citation) {
        return List.of(
                citation.toString(),
                Provisions.bundled().link(citation).map(URI::toString).orElse(""));
    }

    private static String compulsory(Message message) {
        return message.compulsoryIn().isEmpty()
                ? ""
                : message.compulsoryIn().stream()
                        .map(Template::code)
                        .sorted()
                        .collect(Collectors.joining(", ", " (compulsory in ", ")"));
    }

    private static void print(String heading, List<List<String>> rows, PrintWriter out) {
        if (rows.isEmpty()) {
            return;
        }
        if (!heading.isEmpty()) {
            out.println("  " + heading);
        }
        String margin = heading.isEmpty() ? "  " : "    ";
        table(rows).forEach(row -> out.println(margin + row));
    }

    /** One line for each row, with every column but the last as wide as its longest cell. */
    private static List<String> table(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(one -> one.get(column).length())
                        .max()
                        .orElse(0);
                line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
