package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpa4j.model.DataProcessingAgreement;

/** Waivers against the outcomes of one review. */
final class Waivers {
    private final List<Waiver> decided;
    private final Waiver.Parts parts;
    private final DataProcessingAgreement agreement;
    private final LocalDate asOf;
    private final Map<Waiver, LapsedWaiver.Cause> lapsed = new HashMap<>();

    Waivers(List<Waiver> decided, Waiver.Parts parts, DataProcessingAgreement agreement, LocalDate asOf) {
        this.decided = decided;
        this.parts = parts;
        this.agreement = agreement;
        this.asOf = asOf;
        decided.forEach(waiver -> lapsed.put(waiver, LapsedWaiver.Cause.NOTHING_FOUND));
    }

    ReviewReport apply(ReviewReport.Builder report, List<RuleOutcome> outcomes) {
        for (RuleOutcome entry : outcomes) {
            report.addOutcomes(
                    entry.outcome() instanceof NotMet notMet
                            ? new RuleOutcome(
                                    entry.rule(),
                                    entry.title(),
                                    new NotMet(notMet.findings().stream()
                                            .map(this::waived)
                                            .toList()))
                            : entry);
        }
        List<LapsedWaiver> told = new ArrayList<>();
        for (Waiver waiver : decided) {
            LapsedWaiver.Cause cause = lapsed.get(waiver);
            if (cause != null) {
                told.add(new LapsedWaiver(waiver, cause));
            }
        }
        return report.lapsedWaivers(told).build();
    }

    private Finding waived(Finding finding) {
        for (Waiver waiver : decided) {
            if (waiver.rule().equals(finding.rule()) && waiver.pointer().equals(finding.pointer())) {
                if (asOf.isAfter(waiver.until())) {
                    lapsed.put(waiver, LapsedWaiver.Cause.EXPIRED);
                } else if (!parts.fingerprint(agreement, waiver.pointer()).equals(waiver.fingerprint())) {
                    lapsed.put(waiver, LapsedWaiver.Cause.CHANGED);
                } else {
                    lapsed.remove(waiver);
                    return Finding.builder().from(finding).waiver(waiver).build();
                }
            }
        }
        return finding;
    }
}
