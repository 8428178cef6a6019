/**
 * A data processing agreement under GDPR Art. 28, as an immutable value. Start at {@link
 * org.dpa4j.model.DataProcessingAgreement}.
 *
 * <p>What was agreed is a tree of sections; nearly every term in it is a {@link org.dpa4j.model.duty.Duty} or a
 * {@link org.dpa4j.model.statement.Statement}, and carries the clauses it comes from. A term the text does not
 * touch has a neutral value and never is null.
 *
 * <p>A builder refuses only what has no meaning. An agreement that is unlawful, contradictory or full of blanks is
 * a value like any other: otherwise there would be nothing to report on.
 */
@DpaStyle
@NullMarked
package org.dpa4j.model;

import org.jspecify.annotations.NullMarked;
