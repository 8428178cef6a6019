/**
 * When something is due: {@link org.dpa4j.model.time.TimeLimit} is the law's "period, date or time limit", with a
 * variant for everything agreements say, a number without a unit included.
 *
 * <p>The kind of a period is not stored but follows from bound and direction: at most, after = maximum; at least,
 * before = notice; at least, after = minimum; at most, before = look-back. {@link org.dpa4j.model.time.Trigger}
 * says what starts a limit.
 */
@NullMarked
package org.dpa4j.model.time;

import org.jspecify.annotations.NullMarked;
