package org.dpa4j.rules;

import java.util.List;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;

/**
 * How long periods can be, in elapsed hours, so that they compare without a calendar. A month has 28 to 31 days, a year 365 or
 * 366. Working days and bank days take in the weekends between them at worst; holidays, which differ from place to place, make
 * them longer still.
 */
final class Length {
    /** No number is agreed, or it has no unit. */
    static final long UNKNOWN = -1;

    static final long DAY = 24;

    /** The least number of hours that a period can have. */
    static long least(Period period) {
        return hours(period, 28, 365, 0);
    }

    /** The greatest number of hours that a period can have. */
    static long most(Period period) {
        return hours(period, 31, 366, 2);
    }

    /** The time after its trigger by which a thing must be done at the latest, at worst; all limits apply together. */
    static long latest(List<TimeLimit> limits) {
        long latest = UNKNOWN;
        for (int i = 0; i < limits.size(); i++) {
            latest = earlier(latest, latest(limits.get(i)));
        }
        return latest;
    }

    /** The time after its trigger by which a limit ends at the latest, at worst. */
    static long latest(TimeLimit limit) {
        if (limit instanceof Measured measured) {
            return measured.direction() == Direction.AFTER && measured.bound() != Bound.AT_LEAST
                    ? most(measured.period())
                    : UNKNOWN;
        }
        if (limit instanceof Extended extended) {
            long base = latest(extended.base());
            return base == UNKNOWN ? UNKNOWN : base + most(extended.by());
        }
        if (limit instanceof Combined combined) {
            return latest(combined);
        }
        return UNKNOWN;
    }

    /** The time before its trigger that a limit leaves at least, at worst. */
    static long ahead(TimeLimit limit) {
        if (limit instanceof Measured measured) {
            return measured.direction() == Direction.BEFORE && measured.bound() != Bound.AT_MOST
                    ? least(measured.period())
                    : UNKNOWN;
        }
        if (limit instanceof Combined combined) {
            long ahead = UNKNOWN;
            for (TimeLimit part : combined.parts()) {
                long one = ahead(part);
                boolean weaker = combined.how() == Combination.ALTERNATIVE || combined.how() == Combination.LATEST;
                ahead = ahead == UNKNOWN ? one : weaker ? earlier(ahead, one) : Math.max(ahead, one);
            }
            return ahead;
        }
        return UNKNOWN;
    }

    /** The place of the limit that decides {@link #latest(List)}; -1 if none has a number. */
    static int deciding(List<TimeLimit> limits) {
        long latest = latest(limits);
        for (int i = 0; i < limits.size(); i++) {
            if (latest != UNKNOWN && latest(limits.get(i)) == latest) {
                return i;
            }
        }
        return -1;
    }

    /** The time that a limit makes somebody wait at worst, on either side of its trigger; of several parts the longest. */
    static long wait(TimeLimit limit) {
        if (limit instanceof Measured measured) {
            return measured.direction() == Direction.BEFORE && measured.bound() == Bound.AT_MOST
                    ? UNKNOWN
                    : most(measured.period());
        }
        if (limit instanceof Extended extended) {
            long base = wait(extended.base());
            return base == UNKNOWN ? UNKNOWN : base + most(extended.by());
        }
        long longest = UNKNOWN;
        if (limit instanceof Combined combined) {
            for (TimeLimit part : combined.parts()) {
                longest = Math.max(longest, wait(part));
            }
        }
        return longest;
    }

    /** Hours as days, begun days included. */
    static String days(long hours) {
        return Long.toString((hours + DAY - 1) / DAY);
    }

    /** The one that ends first has a number if any part has; otherwise every part needs one. */
    private static long latest(Combined combined) {
        long latest = UNKNOWN;
        for (TimeLimit part : combined.parts()) {
            long one = latest(part);
            if (combined.how() == Combination.EARLIEST) {
                latest = earlier(latest, one);
            } else if (one == UNKNOWN) {
                return UNKNOWN;
            } else {
                latest = Math.max(latest, one);
            }
        }
        return latest;
    }

    private static long earlier(long one, long other) {
        return one == UNKNOWN ? other : other == UNKNOWN ? one : Math.min(one, other);
    }

    private static long hours(Period period, long month, long year, long weekend) {
        long n = period.amount();
        return switch (period.unit()) {
            case MINUTE -> weekend == 0 ? n / 60 : (n + 59) / 60;
            case HOUR -> n;
            case DAY -> DAY * n;
            case WEEK -> DAY * 7 * n;
            case MONTH -> DAY * (month * n + period.plusDays().orElse(0));
            case YEAR -> DAY * year * n;
            case WORKING_DAY, BANK_DAY -> DAY * (n + weekend * ((n + 4) / 5));
        };
    }

    private Length() {}
}
