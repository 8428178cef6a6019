package org.dpa4j.model.time;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;

/**
 * Stated in another document.
 *
 * @param in where
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Elsewhere(@Valid Reference in, Optional<Trigger> from, Bindingness bindingness, List<Source> sources)
        implements TimeLimit {
    public Elsewhere {
        Objects.requireNonNull(in, "in");
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
    public Elsewhere from(Trigger trigger) {
        return new Elsewhere(in, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Elsewhere in(String... clauses) {
        return new Elsewhere(in, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Elsewhere with(Bindingness bindingness) {
        return new Elsewhere(in, from, bindingness, sources);
    }
}
