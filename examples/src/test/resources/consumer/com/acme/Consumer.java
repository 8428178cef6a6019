package com.acme;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dpa4j.json.DpaJson;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.ReviewReport;

/** What a user's program does with the library. */
public final class Consumer {
    private Consumer() {}

    public static void main(String[] arguments) {
        DataProcessingAgreement agreement = DpaJson.read(Path.of(arguments[0]));
        ReviewReport report = AgreementReview.gdpr().asOf(LocalDate.of(2026, 10, 1)).review(agreement);
        DataProcessingAgreement copy =
                DataProcessingAgreement.builder().from(agreement).build();
        System.out.println(report.outcomes().size() + " " + report.findings().size() + " "
                + DpaJson.fingerprint(copy) + " " + Consumer.class.getModule().isNamed());
    }
}
