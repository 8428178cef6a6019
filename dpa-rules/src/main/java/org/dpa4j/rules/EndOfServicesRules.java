package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.obligation.EndOfServices;

/** The end of the services, GDPR Art. 28(3)(g). */
final class EndOfServicesRules {
    static final Rule DELETED_OR_RETURNED = rule(
                    "ART28-3-G-1", "All personal data is deleted or returned after the end of the services")
            .citing("GDPR Art. 28(3)(g)")
            .covers(23)
            .remedy("State that the processor deletes or returns all personal data after the end of the services.")
            .duty("a duty to delete or return all personal data after the end of the services")
            .warning(
                    "neither",
                    "At the end the data may also be dealt with by {0}, which is neither deletion nor return")
            .check((agreement, context, rule) -> {
                EndOfServices end = agreement.endOfServices();
                Finding fault = Duties.fault(rule, "/endOfServices/disposal", end.disposal());
                if (fault != null) {
                    return new NotMet(List.of(fault));
                }
                for (Disposal option : options(end)) {
                    if (option.equals(Disposal.BLOCK) || option.equals(Disposal.ANONYMISE)) {
                        return rule.notMet(
                                "neither",
                                "/endOfServices/choice/options",
                                end.choice().get().sources(),
                                option.code());
                    }
                }
                return Outcome.MET;
            });

    private static List<Disposal> options(EndOfServices end) {
        return end.choice().map(Choice::options).orElse(List.of());
    }

    private EndOfServicesRules() {}
}
