/**
 * Counting periods as laws and contracts do: from an event to the last day or the last instant that is in time, with the
 * steps between.
 *
 * <p>A {@link org.dpa4j.model.time.Period} says how long, {@link org.dpa4j.rules.time.When} says from when: an instant, a day,
 * or a local time. A {@link org.dpa4j.rules.time.Place} says where, since days begin and holidays fall somewhere.
 *
 * <p>How to count is a {@link org.dpa4j.rules.time.Convention}: a named set of switches such as {@code EU_1182_71} for the
 * clocks of the GDPR or {@code PLAIN} for contracts, among them the {@link org.dpa4j.rules.time.Receipt} rule for what arrives
 * after hours. "Once a year" is a {@link org.dpa4j.rules.time.FrequencyRule}.
 *
 * <p>{@link org.dpa4j.rules.time.Counting} brings them together, and {@link org.dpa4j.rules.time.CountRequest} does so for
 * texts. The answer is a {@link org.dpa4j.rules.time.Count}: either {@link org.dpa4j.rules.time.Counted}, with its
 * {@link org.dpa4j.rules.time.Step}s, or {@link org.dpa4j.rules.time.NotCounted}, with a
 * {@link org.dpa4j.rules.time.CountError} and a sentence. Bad input never throws.
 *
 * <p>Where lawyers differ, {@link org.dpa4j.rules.time.Readings} gives a safe, a legal and an outer date.
 *
 * <p>Nothing here reads a clock, a default zone or a locale; all types are immutable and thread-safe.
 */
@NullMarked
package org.dpa4j.rules.time;

import org.jspecify.annotations.NullMarked;
