package org.dpa4j.model.time;

import java.util.Optional;
import org.dpa4j.model.internal.Checks;

/**
 * A stretch of time that repeats: a {@link Period} such as {@code P1Y}, or a named cycle. An open list.
 *
 * <p>Example: {@code Cycle.of("P6M").period()} is six months; {@code Cycle.CALENDAR_YEAR.period()} is empty.
 *
 * @param code a period as {@link Period} prints it, or a name, lower-kebab-case
 */
public record Cycle(String code) {
    /** The calendar year. */
    public static final Cycle CALENDAR_YEAR = new Cycle("calendar-year");

    /** The year of the contract. */
    public static final Cycle CONTRACT_YEAR = new Cycle("contract-year");

    /** A year; the text does not say which. */
    public static final Cycle YEAR = new Cycle("year");

    /** The billing cycle. */
    public static final Cycle BILLING_CYCLE = new Cycle("billing-cycle");

    /** The calendar month. */
    public static final Cycle CALENDAR_MONTH = new Cycle("calendar-month");

    public Cycle {
        if (code.startsWith("P")) {
            Period.parse(code);
        } else {
            Checks.code("cycle", code);
        }
    }

    /**
     * The cycle with this code.
     *
     * @param code a period or a name
     * @return the cycle
     * @throws IllegalArgumentException if it is malformed
     */
    public static Cycle of(String code) {
        return new Cycle(code);
    }

    /** {@return the length of the cycle; empty for a named cycle} */
    public Optional<Period> period() {
        return code.startsWith("P") ? Optional.of(Period.parse(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
