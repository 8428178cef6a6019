package org.dpa4j.model.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A standard of speed without a number. It is never a period of zero.
 *
 * @param standard the standard
 * @param direction on which side of the trigger; by default {@link Direction#AFTER}
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Prompt(
        Promptness standard, Direction direction, Optional<Trigger> from, Bindingness bindingness, List<Source> sources)
        implements TimeLimit {
    public Prompt {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(bindingness, "bindingness");
        sources = List.copyOf(sources);
    }

    /**
     * This limit with a trigger of its own.
     *
     * @param trigger what starts it
     * @return a copy
     */
    public Prompt from(Trigger trigger) {
        return new Prompt(standard, direction, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Prompt in(String... clauses) {
        return new Prompt(standard, direction, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Prompt with(Bindingness bindingness) {
        return new Prompt(standard, direction, from, bindingness, sources);
    }
}
