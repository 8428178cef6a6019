package org.dpa4j.rules.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.RuleInfo;

/**
 * Reviews whether an agreement is well formed. No law asks for it, so the findings cite none.
 *
 * <p>Example: of an agreement whose first party has the e-mail address {@code info(at)example.org},
 * {@code ShapeReview.findings(agreement)} has one finding, {@code SHAPE-EMAIL} at {@code /parties/0/contacts/0/email}.
 *
 * <p>It needs Hibernate Validator at run time, which comes as a dependency of dpa-rules; on the module path it is found as
 * the provider of {@code jakarta.validation}, without being required.
 */
public final class ShapeReview {
    private ShapeReview() {}

    /** {@return the rules by which it reviews} */
    public static List<RuleInfo> rules() {
        return ShapeRule.ALL.stream().map(ShapeRule::info).toList();
    }

    /**
     * What is malformed in an agreement: one finding for each fault, a warning, at the malformed value, with the clauses of
     * the nearest term around it that names any. The value itself is not repeated.
     *
     * @param agreement the agreement
     * @return the findings, ordered by where they are; empty if the agreement is well formed
     * @throws IllegalStateException if Hibernate Validator is not there
     */
    public static List<Finding> findings(DataProcessingAgreement agreement) {
        List<Fault> faults = new ArrayList<>(faults(agreement));
        faults.sort(Comparator.naturalOrder());
        return faults.stream()
                .map(fault -> ShapeRule.of(fault.constraint()).finding(fault.pointer(), fault.sources()))
                .toList();
    }

    private static List<Fault> faults(DataProcessingAgreement agreement) {
        try {
            return ModelValidator.faults(agreement);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "the shape of an agreement is judged by Hibernate Validator, which is not there: add"
                            + " org.hibernate.validator:hibernate-validator to the class path or the module path",
                    e);
        }
    }
}
