package org.dpa4j.model.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A number without a unit, as in "30 in advance". Nobody guesses the unit.
 *
 * @param amount the number, not negative
 * @param bound which side is agreed; by default {@link Bound#AT_MOST}
 * @param direction on which side of the trigger; by default {@link Direction#AFTER}
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record NumberOnly(
        int amount,
        Bound bound,
        Direction direction,
        Optional<Trigger> from,
        Bindingness bindingness,
        List<Source> sources)
        implements TimeLimit {
    public NumberOnly {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(bindingness, "bindingness");
        sources = List.copyOf(sources);
        if (amount < 0) {
            throw new IllegalArgumentException("amount must not be negative, but is " + amount);
        }
    }

    /**
     * This limit with a trigger of its own.
     *
     * @param trigger what starts it
     * @return a copy
     */
    public NumberOnly from(Trigger trigger) {
        return new NumberOnly(amount, bound, direction, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public NumberOnly in(String... clauses) {
        return new NumberOnly(amount, bound, direction, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public NumberOnly with(Bindingness bindingness) {
        return new NumberOnly(amount, bound, direction, from, bindingness, sources);
    }
}
