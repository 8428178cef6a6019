package org.dpa4j.rules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.Met;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.PolicyNumber;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Undetermined;
import org.dpa4j.rules.Waiver;
import org.dpa4j.rules.Wording;

/** What every report for people says, in the language of the report. */
final class Summary {
    private final ReviewReport report;
    private final Wording wording;

    Summary(ReviewReport report) {
        this.report = report;
        this.wording = Wording.of(report.language());
    }

    String label(String key) {
        return wording.label(key);
    }

    String title() {
        return report.title().or(() -> report.agreement().map(id -> id.value())).orElseGet(() -> label("agreement"));
    }

    /** Each thing that is needed to repeat the review, by its label. */
    Map<String, String> coordinates() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(label("as-of"), report.asOf().toString());
        lines.put(label("rules"), report.profile() + " " + report.edition());
        lines.put(label("law-data"), report.lawDataAsOf().toString());
        lines.put(label("policy"), policy());
        report.fingerprint().ifPresent(fingerprint -> lines.put(label("fingerprint"), fingerprint));
        return lines;
    }

    /** Numbers follow their words, so that no word has to agree with a number. */
    String outcomes() {
        return label("rules-counted") + ": " + report.outcomes().size() + " (" + label("met") + ' '
                + report.count(Met.class) + ", " + label("not-met") + ' ' + report.count(NotMet.class) + ", "
                + label("not-applicable") + ' ' + report.count(NotApplicable.class) + ", " + label("undetermined")
                + ' ' + report.count(Undetermined.class) + ")";
    }

    String findings() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            parts.add(severity(severity) + ' ' + report.count(severity));
        }
        int waived = report.findings().size() - report.openFindings().size();
        if (waived > 0) {
            parts.add(label("waived") + ' ' + waived);
        }
        return label("findings") + ": " + report.findings().size() + " (" + String.join(", ", parts) + ")";
    }

    String severity(Severity severity) {
        return label(word(severity));
    }

    /** Rules with findings, by the provision that carries them, in the order of the report. */
    Map<String, List<RuleOutcome>> byProvision() {
        Map<String, List<RuleOutcome>> groups = new LinkedHashMap<>();
        for (RuleOutcome entry : report.outcomes()) {
            if (entry.outcome() instanceof NotMet notMet) {
                groups.computeIfAbsent(provision(notMet), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        return groups;
    }

    /** Where a finding points: clauses of the document, then the place in the data. */
    String place(Finding finding) {
        String clauses = finding.sources().stream().map(Source::toString).collect(Collectors.joining(", "));
        return (clauses.isEmpty() ? "" : label("clause") + " " + clauses + "  ") + finding.pointer();
    }

    String citations(Finding finding) {
        return finding.citations().stream().map(LegalReference::toString).collect(Collectors.joining("; "));
    }

    String waived(Waiver waiver) {
        return label("waived-by") + " " + waiver.by() + ", " + label("until") + " " + waiver.until() + ": "
                + waiver.why();
    }

    List<String> lapsed() {
        return report.lapsedWaivers().stream()
                .map(lapsed -> lapsed.waiver().rule() + "  " + lapsed.waiver().pointer() + "  "
                        + label(word(lapsed.cause())) + "  (" + waived(lapsed.waiver()) + ")")
                .toList();
    }

    /** What is said of a rule without findings. */
    List<String> reasons(RuleOutcome entry) {
        if (entry.outcome() instanceof Undetermined undetermined) {
            return undetermined.missing().stream()
                    .map(reason -> label("not-known") + ": " + reason.text())
                    .toList();
        }
        return entry.outcome() instanceof NotApplicable notApplicable
                ? List.of(notApplicable.reason().text())
                : List.of();
    }

    private String provision(NotMet notMet) {
        return notMet.findings().get(0).citations().stream()
                .findFirst()
                .map(LegalReference::toString)
                .orElseGet(() -> label("without-provision"));
    }

    private String policy() {
        StringBuilder text = new StringBuilder(report.policy().name());
        for (PolicyNumber number : PolicyNumber.values()) {
            if (report.policy().numbers().containsKey(number)) {
                text.append(", ")
                        .append(word(number))
                        .append(' ')
                        .append(report.policy().number(number));
            }
        }
        report.policy().severities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        text.append(", ").append(entry.getKey()).append(' ').append(severity(entry.getValue())));
        return text.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
