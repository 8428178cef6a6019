package org.dpa4j.model.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A period with a number and a unit.
 *
 * @param bound which side of the period is agreed
 * @param period the period
 * @param direction on which side of the trigger; by default {@link Direction#AFTER}
 * @param convention the counting convention that the text names; empty if the text names none
 * @param calendar the calendar that the text names for working or bank days; empty if the text names none
 * @param from what starts this limit; empty if it starts with the trigger of the duty that holds it
 * @param bindingness how firmly it is promised; by default {@link Bindingness#FIRM}
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Measured(
        Bound bound,
        Period period,
        Direction direction,
        Optional<ConventionId> convention,
        Optional<CalendarId> calendar,
        Optional<Trigger> from,
        Bindingness bindingness,
        List<Source> sources)
        implements TimeLimit {
    public Measured {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(convention, "convention");
        Objects.requireNonNull(calendar, "calendar");
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
    public Measured from(Trigger trigger) {
        return new Measured(bound, period, direction, convention, calendar, Optional.of(trigger), bindingness, sources);
    }

    /**
     * This limit with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    public Measured in(String... clauses) {
        return new Measured(
                bound, period, direction, convention, calendar, from, bindingness, Source.append(sources, clauses));
    }

    /**
     * This limit with another bindingness.
     *
     * @param bindingness how firmly it is promised
     * @return a copy
     */
    public Measured with(Bindingness bindingness) {
        return new Measured(bound, period, direction, convention, calendar, from, bindingness, sources);
    }
}
