package org.dpa4j.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dpa4j.json.DpaJson;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.Severity;

/** The first example of the README: what is wrong with this agreement? */
final class FirstReview {
    static void print(Path file, PrintStream out) {
        DataProcessingAgreement agreement = DpaJson.read(file);

        ReviewReport report =
                AgreementReview.gdpr().asOf(LocalDate.of(2026, 10, 1)).review(agreement);

        for (Finding finding : report.findings()) {
            if (finding.severity() == Severity.VIOLATION) {
                out.println(finding.line());
            }
        }
    }

    private FirstReview() {}
}
