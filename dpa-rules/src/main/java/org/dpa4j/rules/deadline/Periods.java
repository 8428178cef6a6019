package org.dpa4j.rules.deadline;

import java.util.Optional;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;

/** Sums of periods. */
final class Periods {
    /** Two periods as one; empty if their units do not add up. */
    static Optional<Period> sum(Period a, Period b) {
        if (a.plusDays().isPresent() || b.plusDays().isPresent()) {
            return Optional.empty();
        }
        if (a.unit() == b.unit()) {
            return sum(a.amount(), b.amount(), a.unit());
        }
        if (isDays(a.unit()) && isDays(b.unit())) {
            return sum(size(a, 7, Unit.WEEK), size(b, 7, Unit.WEEK), Unit.DAY);
        }
        if (isMonths(a.unit()) && isMonths(b.unit())) {
            return sum(size(a, 12, Unit.YEAR), size(b, 12, Unit.YEAR), Unit.MONTH);
        }
        return a.unit() == Unit.MONTH && b.unit() == Unit.DAY && b.amount() > 0
                ? Optional.of(new Period(a.amount(), Unit.MONTH, Optional.of(b.amount())))
                : Optional.empty();
    }

    private static Optional<Period> sum(long a, long b, Unit unit) {
        return a + b > Integer.MAX_VALUE ? Optional.empty() : Optional.of(Period.of((int) (a + b), unit));
    }

    private static long size(Period period, int size, Unit big) {
        return period.unit() == big ? (long) period.amount() * size : period.amount();
    }

    private static boolean isDays(Unit unit) {
        return unit == Unit.DAY || unit == Unit.WEEK;
    }

    private static boolean isMonths(Unit unit) {
        return unit == Unit.MONTH || unit == Unit.YEAR;
    }

    private Periods() {}
}
