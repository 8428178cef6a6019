package org.dpa4j.model.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * For as long as something lasts.
 *
 * @param until what ends it; empty if it is without end
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Lasting(Optional<Trigger> until, Optional<Trigger> from, Bindingness bindingness, List<Source> sources)
        implements TimeLimit {
    public Lasting {
        Objects.requireNonNull(until, "until");
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
    public Lasting from(Trigger trigger) {
        return new Lasting(until, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Lasting in(String... clauses) {
        return new Lasting(until, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Lasting with(Bindingness bindingness) {
        return new Lasting(until, from, bindingness, sources);
    }
}
