/**
 * The law as data: what was law on a date, with its sources, and the day up to which that is known. After that day the
 * answer is that it is not known. Start at {@link org.dpa4j.rules.law.LawData}; {@link
 * org.dpa4j.rules.law.Law} answers for one date.
 */
@NullMarked
package org.dpa4j.rules.law;

import org.jspecify.annotations.NullMarked;
