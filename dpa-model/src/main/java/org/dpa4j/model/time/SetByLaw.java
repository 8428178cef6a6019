package org.dpa4j.model.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;

/**
 * The time that a law sets.
 *
 * @param reference the law; empty if the text does not name it
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record SetByLaw(
        Optional<LegalReference> reference, Optional<Trigger> from, Bindingness bindingness, List<Source> sources)
        implements TimeLimit {
    public SetByLaw {
        Objects.requireNonNull(reference, "reference");
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
    public SetByLaw from(Trigger trigger) {
        return new SetByLaw(reference, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public SetByLaw in(String... clauses) {
        return new SetByLaw(reference, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public SetByLaw with(Bindingness bindingness) {
        return new SetByLaw(reference, from, bindingness, sources);
    }
}
