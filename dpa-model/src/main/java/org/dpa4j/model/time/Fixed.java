package org.dpa4j.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A date. It is no period and never moves to a working day.
 *
 * @param date the date
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Fixed(LocalDate date, Optional<Trigger> from, Bindingness bindingness, List<Source> sources)
        implements TimeLimit {
    public Fixed {
        Objects.requireNonNull(date, "date");
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
    public Fixed from(Trigger trigger) {
        return new Fixed(date, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Fixed in(String... clauses) {
        return new Fixed(date, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Fixed with(Bindingness bindingness) {
        return new Fixed(date, from, bindingness, sources);
    }
}
