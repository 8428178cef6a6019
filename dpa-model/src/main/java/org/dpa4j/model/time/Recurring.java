package org.dpa4j.model.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * So many times per cycle: {@link Bound#AT_MOST} is a cap, {@link Bound#AT_LEAST} a duty.
 *
 * @param bound cap or duty
 * @param times how many times, 1 or more; empty if no number is given
 * @param per in which cycle; empty if no cycle is given
 * @param regularity how often, in words; empty if no word is given
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Recurring(
        Bound bound,
        Optional<Integer> times,
        Optional<Cycle> per,
        Optional<Regularity> regularity,
        Optional<Trigger> from,
        Bindingness bindingness,
        List<Source> sources)
        implements TimeLimit {
    public Recurring {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(regularity, "regularity");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(bindingness, "bindingness");
        sources = List.copyOf(sources);
        if (times.isPresent() && times.get() < 1) {
            throw new IllegalArgumentException("times must be at least 1, but is " + times.get());
        }
    }

    /**
     * This limit with a trigger of its own.
     *
     * @param trigger what starts it
     * @return a copy
     */
    public Recurring from(Trigger trigger) {
        return new Recurring(bound, times, per, regularity, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Recurring in(String... clauses) {
        return new Recurring(bound, times, per, regularity, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Recurring with(Bindingness bindingness) {
        return new Recurring(bound, times, per, regularity, from, bindingness, sources);
    }
}
