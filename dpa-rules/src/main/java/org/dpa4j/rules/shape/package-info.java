/**
 * Is an agreement well formed, apart from the law: no blank texts, no malformed e-mail addresses? Start at
 * {@link org.dpa4j.rules.shape.ShapeReview}.
 *
 * <p>The constraints are annotations of the model, and Hibernate Validator judges them. It is loaded when it is first asked
 * for, and nothing outside this package needs it. An application that validates with a
 * {@code jakarta.validation.Validator} of its own gets the same violations through
 * {@link org.dpa4j.rules.shape.AgreementValidator} without configuring anything.
 */
@NullMarked
package org.dpa4j.rules.shape;

import org.jspecify.annotations.NullMarked;
