package org.dpa4j.model.time;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A field of a template that was not filled in.
 *
 * @param prompt what the field asks for, in a few words; empty if it does not say
 * @param unit the unit printed beside the field; empty if none is printed
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Blank(
        Optional<@NotBlank String> prompt,
        Optional<Unit> unit,
        Optional<Trigger> from,
        Bindingness bindingness,
        List<Source> sources)
        implements TimeLimit {
    public Blank {
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(unit, "unit");
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
    public Blank from(Trigger trigger) {
        return new Blank(prompt, unit, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Blank in(String... clauses) {
        return new Blank(prompt, unit, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Blank with(Bindingness bindingness) {
        return new Blank(prompt, unit, from, bindingness, sources);
    }
}
