package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.statement.Stipulation;

/** Security of processing, GDPR Art. 28(3)(c). */
final class SecurityRules {
    static final Rule MEASURES = rule(
                    "ART28-3-C-1", "The processor takes all measures that Art. 32 of the GDPR requires")
            .citing("GDPR Art. 28(3)(c)", "GDPR Art. 32", "EDPB-07/2020 s. 1.3.3")
            .covers(16, 32)
            .remedy("State that the processor takes all measures required under Art. 32 of the GDPR.")
            .duty("a duty to take all measures that Art. 32 requires")
            .warning(
                    Duties.SOFTENED,
                    "The processor must take all measures that Art. 32 requires; the text asks for them only as far as {0}")
            .warning("listed-only", "The processor must take all measures that Art. 32 requires, not only those listed")
            .check((agreement, context, rule) -> {
                Security security = agreement.security();
                if (security.commitment().isSilent() && listsMeasures(security)) {
                    return rule.notMet("listed-only", "/security/commitment", List.of());
                }
                Finding fault = Duties.fault(rule, "/security/commitment", security.commitment());
                if (fault == null) {
                    fault = Duties.softened(rule, "/security/commitment", security.commitment());
                }
                return fault == null ? Outcome.MET : new NotMet(List.of(fault));
            });

    private static boolean listsMeasures(Security security) {
        for (Measure measure : security.measures()) {
            if (measure.stipulation() == Stipulation.STIPULATED) {
                return true;
            }
        }
        for (FamilyCoverage family : security.families()) {
            if (Duties.isStipulated(family.duty())) {
                return true;
            }
        }
        return false;
    }

    private SecurityRules() {}
}
