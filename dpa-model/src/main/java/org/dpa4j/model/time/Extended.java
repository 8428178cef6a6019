package org.dpa4j.model.time;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A limit that may be extended. The whole counts from the trigger in one step.
 *
 * @param base the limit without the extension
 * @param by the extension
 * @param when what allows the extension; empty if the text does not say
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Extended(
        @Valid TimeLimit base,
        Period by,
        Optional<Trigger> when,
        Optional<Trigger> from,
        Bindingness bindingness,
        List<Source> sources)
        implements TimeLimit {
    public Extended {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(when, "when");
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
    public Extended from(Trigger trigger) {
        return new Extended(base, by, when, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Extended in(String... clauses) {
        return new Extended(base, by, when, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Extended with(Bindingness bindingness) {
        return new Extended(base, by, when, from, bindingness, sources);
    }
}
