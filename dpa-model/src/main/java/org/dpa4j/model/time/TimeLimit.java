package org.dpa4j.model.time;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A period, date or time limit as agreed. Every variant may name its own trigger, says how firmly it binds and
 * which clauses it comes from.
 */
public sealed interface TimeLimit
        permits Prompt,
                Measured,
                Recurring,
                Lasting,
                Fixed,
                SetByLaw,
                Elsewhere,
                Blank,
                NumberOnly,
                Combined,
                Extended {
    /** {@return what starts this limit; empty if it starts with the trigger of the duty that holds it} */
    Optional<Trigger> from();

    /** {@return how firmly it is promised; by default {@link Bindingness#FIRM}} */
    Bindingness bindingness();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /**
     * At most this long after the trigger of the duty; firm.
     *
     * @param period the period
     * @return the limit
     */
    static Measured atMost(Period period) {
        return measured(Bound.AT_MOST, period, Direction.AFTER);
    }

    /**
     * At least this long before the trigger of the duty; firm. A notice period.
     *
     * @param period the period
     * @return the limit
     */
    static Measured atLeastBefore(Period period) {
        return measured(Bound.AT_LEAST, period, Direction.BEFORE);
    }

    /**
     * At least this long after the trigger of the duty; firm. A minimum.
     *
     * @param period the period
     * @return the limit
     */
    static Measured atLeast(Period period) {
        return measured(Bound.AT_LEAST, period, Direction.AFTER);
    }

    /**
     * A standard of speed without a number; firm.
     *
     * @param standard the standard
     * @return the limit
     */
    static Prompt prompt(Promptness standard) {
        return new Prompt(standard, Direction.AFTER, Optional.empty(), Bindingness.FIRM, List.of());
    }

    /**
     * For as long as the event has not come; firm.
     *
     * @param until the event that ends it
     * @return the limit
     */
    static Lasting until(Trigger until) {
        return new Lasting(Optional.of(until), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static Measured measured(Bound bound, Period period, Direction direction) {
        return new Measured(
                bound,
                period,
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }
}
