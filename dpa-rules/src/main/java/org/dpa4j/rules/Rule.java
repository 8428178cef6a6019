package org.dpa4j.rules;

import org.dpa4j.model.DataProcessingAgreement;

/**
 * One requirement that can be checked. Implement it for rules of your own and add them with
 * {@link AgreementReview#and(Rule...)}.
 *
 * <p>A rule is a pure function: it reads no clock, no locale and no file, keeps no state, and gives the same outcome for the
 * same arguments. {@link Findings} makes findings out of the messages of its {@link #info()}.
 */
public interface Rule {
    /** {@return what the rule is} */
    RuleInfo info();

    /**
     * Checks an agreement.
     *
     * @param agreement the agreement
     * @param context the date, the law data and the policy
     * @return the outcome
     */
    Outcome check(DataProcessingAgreement agreement, ReviewContext context);
}
