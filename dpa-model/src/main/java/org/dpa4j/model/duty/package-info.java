/**
 * One shape for every term that somebody owes: {@link org.dpa4j.model.duty.Duty} says who, to whom, must or may, on
 * which trigger, within which limits, at whose cost, and with what consequence.
 *
 * <p>With {@link org.dpa4j.model.duty.Modality#MAY} the obligor is the one who is free to act.
 */
@NullMarked
package org.dpa4j.model.duty;

import org.jspecify.annotations.NullMarked;
