package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Period;

/**
 * The cycles of a contract that are counted from a day.
 *
 * @param contractYear the first day of the first year of the contract; empty if not known
 * @param billing the first day of a billing cycle; empty if not known
 * @param billingLength how long a billing cycle is; empty if not known
 */
record Cycles(Optional<LocalDate> contractYear, Optional<LocalDate> billing, Optional<Period> billingLength) {
    /** The first day of the next cycle after a day; empty if its first day is not known. */
    Optional<LocalDate> next(Cycle cycle, LocalDate day) {
        if (cycle.equals(Cycle.BILLING_CYCLE)) {
            return billing.isPresent() && billingLength.isPresent()
                    ? next(billing.get(), billingLength.get(), day)
                    : Optional.empty();
        }
        if (contractYear.isEmpty()) {
            return Optional.empty();
        }
        if (cycle.equals(Cycle.CONTRACT_YEAR) || cycle.equals(Cycle.YEAR)) {
            return next(contractYear.get(), Period.parse("P1Y"), day);
        }
        return cycle.period().flatMap(length -> next(contractYear.get(), length, day));
    }

    /** Each cycle is counted from the first one, so that one of the 31st returns to it. */
    private static Optional<LocalDate> next(LocalDate anchor, Period length, LocalDate day) {
        int amount = length.amount();
        if (amount == 0 || length.plusDays().isPresent()) {
            return Optional.empty();
        }
        if (day.isBefore(anchor)) {
            return Optional.of(anchor);
        }
        ChronoUnit unit = switch (length.unit()) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
            case MINUTE, HOUR, WORKING_DAY, BANK_DAY -> ChronoUnit.FOREVER;
        };
        if (unit == ChronoUnit.FOREVER) {
            return Optional.empty();
        }
        long cycles = unit.between(anchor, day) / amount;
        LocalDate next = anchor.plus(Math.multiplyExact(cycles, amount), unit);
        while (!next.isAfter(day)) {
            cycles++;
            next = anchor.plus(Math.multiplyExact(cycles, amount), unit);
        }
        return Optional.of(next);
    }
}
