package org.dpa4j.rules.report;

import java.util.List;
import java.util.Map;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.Outcome;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Undetermined;

/**
 * A report as plain text, at most 100 characters wide, for a terminal or a log. Findings stand by provision, then what is
 * undetermined, what does not apply, and waivers without effect. Lines end with a line feed.
 *
 * <p>Example: {@code System.out.print(TextReport.of(report))}.
 */
public final class TextReport {
    private static final int WIDTH = 100;
    private static final String BODY = "      ";

    private final Summary summary;
    private final ReviewReport report;
    private final StringBuilder out = new StringBuilder();

    private TextReport(ReviewReport report) {
        this.report = report;
        this.summary = new Summary(report);
    }

    /**
     * A report as text, in its own language.
     *
     * @param report the report
     * @return the text
     * @throws IllegalArgumentException if there is no {@link org.dpa4j.rules.Wording} in the language of the report
     */
    public static String of(ReviewReport report) {
        return new TextReport(report).print();
    }

    private String print() {
        line("=".repeat(WIDTH));
        wrap("", summary.title());
        summary.coordinates().forEach((label, value) -> wrap("  ", label + ": " + value));
        wrap("  ", summary.outcomes());
        wrap("  ", summary.findings());
        for (Map.Entry<String, List<RuleOutcome>> group : summary.byProvision().entrySet()) {
            line("");
            line("  " + group.getKey());
            for (RuleOutcome entry : group.getValue()) {
                ((NotMet) entry.outcome()).findings().forEach(finding -> finding(entry, finding));
            }
        }
        others(Undetermined.class, "undetermined");
        others(NotApplicable.class, "not-applicable");
        if (!report.lapsedWaivers().isEmpty()) {
            line("");
            line("  " + summary.label("lapsed-waivers"));
            summary.lapsed().forEach(text -> wrap("    ", text));
        }
        line("");
        return out.toString();
    }

    private void finding(RuleOutcome entry, Finding finding) {
        wrap("    ", summary.severity(finding.severity()) + "  " + entry.rule() + "  " + entry.title());
        wrap(BODY, summary.place(finding));
        wrap(BODY, finding.text());
        wrap(BODY, summary.label("remedy") + ": " + finding.remedy());
        if (!finding.citations().isEmpty()) {
            wrap(BODY, summary.label("cites") + " " + summary.citations(finding));
        }
        finding.waiver().ifPresent(waiver -> wrap(BODY, summary.waived(waiver)));
    }

    private void others(Class<? extends Outcome> kind, String heading) {
        if (report.count(kind) == 0) {
            return;
        }
        line("");
        line("  " + summary.label(heading));
        for (RuleOutcome entry : report.outcomes()) {
            if (kind.isInstance(entry.outcome())) {
                wrap("    ", entry.rule() + "  " + entry.title());
                summary.reasons(entry).forEach(reason -> wrap(BODY, reason));
            }
        }
    }

    /** Words that are longer than a line stand on one of their own. */
    private void wrap(String margin, String text) {
        StringBuilder line = new StringBuilder(margin);
        for (String word : List.of(text.split(" ", -1))) {
            if (line.length() + word.length() > WIDTH && line.length() > margin.length()) {
                line(line.toString());
                line.setLength(margin.length());
            }
            line.append(word).append(' ');
        }
        line(line.toString());
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
