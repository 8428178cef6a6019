package org.dpa4j.model.time;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * Several limits that belong together.
 *
 * @param how how they go together
 * @param parts the limits, two or more
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Combined(
        Combination how,
        List<@Valid TimeLimit> parts,
        Optional<Trigger> from,
        Bindingness bindingness,
        List<Source> sources)
        implements TimeLimit {
    public Combined {
        Objects.requireNonNull(how, "how");
        parts = List.copyOf(parts);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(bindingness, "bindingness");
        sources = List.copyOf(sources);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a combined limit needs at least two parts, but has " + parts.size());
        }
    }

    /**
     * This limit with a trigger of its own.
     *
     * @param trigger what starts it
     * @return a copy
     */
    public Combined from(Trigger trigger) {
        return new Combined(how, parts, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Combined in(String... clauses) {
        return new Combined(how, parts, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Combined with(Bindingness bindingness) {
        return new Combined(how, parts, from, bindingness, sources);
    }
}
