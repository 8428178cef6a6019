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
 * A report as Markdown, for a page, a ticket or a pull request. Texts that the document or a user brings are escaped, so that
 * they are never markup. Lines end with a line feed.
 *
 * <p>Example: {@code Files.writeString(file, MarkdownReport.of(report))}.
 */
public final class MarkdownReport {
    private static final String MARKUP = "\\`*_{}[]<>()#+-.!|~";

    private final Summary summary;
    private final ReviewReport report;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(ReviewReport report) {
        this.report = report;
        this.summary = new Summary(report);
    }

    /**
     * A report as Markdown, in its own language.
     *
     * @param report the report
     * @return the text
     * @throws IllegalArgumentException if there is no {@link org.dpa4j.rules.Wording} in the language of the report
     */
    public static String of(ReviewReport report) {
        return new MarkdownReport(report).print();
    }

    private String print() {
        line("# " + escaped(summary.title()));
        line("");
        summary.coordinates().forEach((label, value) -> line("- " + label + ": " + escaped(value)));
        line("- " + summary.outcomes());
        line("- " + summary.findings());
        for (Map.Entry<String, List<RuleOutcome>> group : summary.byProvision().entrySet()) {
            heading(escaped(group.getKey()));
            for (RuleOutcome entry : group.getValue()) {
                ((NotMet) entry.outcome()).findings().forEach(finding -> finding(entry, finding));
            }
        }
        others(Undetermined.class, "undetermined");
        others(NotApplicable.class, "not-applicable");
        if (!report.lapsedWaivers().isEmpty()) {
            heading(summary.label("lapsed-waivers"));
            summary.lapsed().forEach(text -> line("- " + escaped(text)));
        }
        return out.toString();
    }

    private void finding(RuleOutcome entry, Finding finding) {
        line("- **" + summary.severity(finding.severity()) + "** `" + entry.rule() + "` " + escaped(entry.title()));
        line("  - " + escaped(summary.place(finding)));
        line("  - " + escaped(finding.text()));
        line("  - " + summary.label("remedy") + ": " + escaped(finding.remedy()));
        if (!finding.citations().isEmpty()) {
            line("  - " + summary.label("cites") + " " + escaped(summary.citations(finding)));
        }
        finding.waiver().ifPresent(waiver -> line("  - " + escaped(summary.waived(waiver))));
    }

    private void others(Class<? extends Outcome> kind, String heading) {
        if (report.count(kind) == 0) {
            return;
        }
        heading(summary.label(heading));
        for (RuleOutcome entry : report.outcomes()) {
            if (kind.isInstance(entry.outcome())) {
                line("- `" + entry.rule() + "` " + escaped(entry.title()));
                summary.reasons(entry).forEach(reason -> line("  - " + escaped(reason)));
            }
        }
    }

    private void heading(String text) {
        line("");
        line("## " + text);
        line("");
    }

    /** Only what could be read as markup is escaped, so that the source stays readable. */
    private static String escaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = (c == '-' || c == '.' || c == '+' || c == '!' || c == '(' || c == ')' || c == '#')
                    && i > 0
                    && plain.charAt(plain.length() - 1) != ' ';
            if (c == '\n' || c == '\r') {
                plain.append(' ');
            } else {
                if (MARKUP.indexOf(c) >= 0 && !harmless) {
                    plain.append('\\');
                }
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
