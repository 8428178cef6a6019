package org.dpa4j.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.statement.Source;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.Outcome;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Undetermined;
import picocli.CommandLine.Help.Ansi;

/** Prints a report for a reader at a terminal. */
final class TextReport {
    private static final int WIDTH = 100;
    private static final String BODY = "      ";

    private final PrintWriter out;
    private final Ansi ansi;

    TextReport(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(String name, DataProcessingAgreement agreement, ReviewReport report) {
        out.println(bold("=".repeat(WIDTH)));
        out.println(bold(agreement
                .edition()
                .title()
                .map(title -> title + "  (" + name + ")")
                .orElse(name)));
        agreement.parties().forEach(party -> out.println("  " + describe(party)));
        out.println("  as of " + report.asOf() + ", rules " + report.profile() + " " + report.edition()
                + ", law data until " + report.lawDataAsOf());
        out.println("  " + outcomes(report));
        out.println("  " + severities(report));
        findings(report);
        rest(report, Undetermined.class, "Undetermined");
        rest(report, NotApplicable.class, "Not applicable");
        out.println();
    }

    private static String describe(Party party) {
        String roles = party.roles().stream()
                .map(assignment -> words(assignment.role()))
                .distinct()
                .collect(Collectors.joining(" and "));
        String name = party.legalName().or(party::designation).orElse("not named");
        return (roles.isEmpty() ? "party" : roles) + ": " + name
                + (party.legalName().isPresent() ? "" : " (" + words(party.identity()) + ")");
    }

    private static String outcomes(ReviewReport report) {
        Map<String, Long> counts = report.outcomes().stream()
                .collect(Collectors.groupingBy(entry -> label(entry.outcome()), Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (String label : List.of("met", "not met", "not applicable", "undetermined")) {
            parts.add(counts.getOrDefault(label, 0L) + " " + label);
        }
        return report.outcomes().size() + " rules: " + String.join(", ", parts);
    }

    private String severities(ReviewReport report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            parts.add(count + " " + words(severity) + (count == 1 ? "" : "s"));
        }
        return report.findings().size() + " findings: " + String.join(", ", parts);
    }

    private void findings(ReviewReport report) {
        Map<String, List<RuleOutcome>> byProvision = new LinkedHashMap<>();
        for (RuleOutcome entry : report.outcomes()) {
            if (entry.outcome() instanceof NotMet) {
                byProvision
                        .computeIfAbsent(provision(entry), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        byProvision.forEach((provision, entries) -> {
            out.println();
            out.println("  " + bold(provision));
            for (RuleOutcome entry : entries) {
                ((NotMet) entry.outcome()).findings().forEach(finding -> print(entry, finding));
            }
        });
    }

    private static String provision(RuleOutcome entry) {
        return ((NotMet) entry.outcome())
                .findings().get(0).citations().stream()
                        .findFirst()
                        .map(LegalReference::toString)
                        .orElse("Own rules");
    }

    private void print(RuleOutcome entry, Finding finding) {
        out.println("    " + paint(finding.severity()) + "  " + entry.rule() + "  " + entry.title());
        String clauses = finding.sources().stream().map(Source::toString).collect(Collectors.joining(", "));
        wrap((clauses.isEmpty() ? "" : "clause " + clauses + "  ") + finding.pointer());
        wrap(finding.text());
        wrap("Remedy: " + finding.remedy());
        wrap("Cites "
                + finding.citations().stream().map(LegalReference::toString).collect(Collectors.joining("; ")));
    }

    private void rest(ReviewReport report, Class<? extends Outcome> kind, String heading) {
        List<RuleOutcome> entries = report.outcomes().stream()
                .filter(entry -> kind.isInstance(entry.outcome()))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        out.println();
        out.println("  " + bold(heading));
        for (RuleOutcome entry : entries) {
            out.println("    " + entry.rule() + "  " + entry.title());
            if (entry.outcome() instanceof Undetermined undetermined) {
                undetermined.missing().forEach(missing -> wrap("Not known: " + missing.text()));
            } else if (entry.outcome() instanceof NotApplicable notApplicable) {
                wrap(notApplicable.reason().text());
            }
        }
    }

    private static String label(Outcome outcome) {
        if (outcome instanceof NotMet) {
            return "not met";
        }
        if (outcome instanceof NotApplicable) {
            return "not applicable";
        }
        return outcome instanceof Undetermined ? "undetermined" : "met";
    }

    private void wrap(String text) {
        StringBuilder line = new StringBuilder(BODY);
        for (String word : List.of(text.split(" ", -1))) {
            if (line.length() + word.length() > WIDTH && line.length() > BODY.length()) {
                out.println(line.toString().stripTrailing());
                line.setLength(BODY.length());
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }

    private String bold(String text) {
        return ansi.enabled() ? Ansi.Style.bold.on() + text + Ansi.Style.reset.on() : text;
    }

    private String paint(Severity severity) {
        Ansi.Style colour = switch (severity) {
            case VIOLATION -> Ansi.Style.fg_red;
            case WARNING -> Ansi.Style.fg_yellow;
            case NOTE -> Ansi.Style.fg_cyan;
        };
        return ansi.enabled() ? colour.on() + severity + Ansi.Style.reset.on() : severity.toString();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
