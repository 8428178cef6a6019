/**
 * Does an agreement hold what the law asks, as of a date? Start at {@link org.dpa4j.rules.AgreementReview}.
 *
 * <p>A {@link org.dpa4j.rules.Rule} is one requirement with its citations. Reviewed against an agreement it has one
 * {@link org.dpa4j.rules.Outcome}: met, not met with its findings, not applicable with the reason, or undetermined with
 * what is missing. There is no verdict over the whole: absence of a finding is not proof of lawfulness.
 *
 * <p>A {@link org.dpa4j.rules.ReviewReport} lists every rule that was looked at, and names the rule set, the law data, the
 * date, the policy and the document, so that it can be repeated. Nothing here reads a clock, a locale or a file of the
 * surroundings.
 */
@DpaStyle
@NullMarked
package org.dpa4j.rules;

import org.jspecify.annotations.NullMarked;
