package org.dpa4j.rules;

import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a notice of a breach keeps to. A standard of speed beside it is no figure; "if possible" makes it no other
 * one. All limits of a reading apply together, so its shortest figure counts; of several readings the longest one counts, and a
 * reading without a figure takes nothing back.
 *
 * @param reading the reading, as {@link Duties#reading} counts
 * @param limit its limit
 * @param hours how long it can take, in elapsed hours
 */
record NoticeTime(int reading, int limit, long hours) {
    /** The figure of a duty that the processor owes; null if it has none. */
    static @Nullable NoticeTime of(Duty notice) {
        NoticeTime longest = null;
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            int shortest = Duties.isOwedByProcessor(reading) ? shortest(reading.limits()) : -1;
            if (shortest >= 0) {
                long hours = hours(reading.limits().get(shortest));
                if (longest == null || hours > longest.hours) {
                    longest = new NoticeTime(i, shortest, hours);
                }
            }
        }
        return longest;
    }

    /** The first figure of a reading in working days, if none of its figures runs on over them; else null. */
    static @Nullable NoticeTime inWorkingDays(int reading, List<TimeLimit> limits) {
        NoticeTime first = null;
        for (int i = 0; i < limits.size(); i++) {
            long hours = hours(limits.get(i));
            if (hours != Length.UNKNOWN) {
                if (isElapsed(limits.get(i))) {
                    return null;
                }
                first = first == null ? new NoticeTime(reading, i, hours) : first;
            }
        }
        return first;
    }

    /** The shortest figure in hours, or {@link Length#UNKNOWN}. */
    static long hours(List<TimeLimit> limits) {
        int shortest = shortest(limits);
        return shortest < 0 ? Length.UNKNOWN : hours(limits.get(shortest));
    }

    /** The least number of hours that it gives, on whatever day it starts. */
    long least(Duty notice) {
        return least(limit(notice));
    }

    /** What the first day of limits in days adds to their hours, if this one is in hours: it runs from wherever in that day. */
    long slack(Duty notice, List<TimeLimit> limits) {
        return isInHours(limit(notice)) && !isInHours(limits.get(shortest(limits))) ? Length.DAY : 0;
    }

    /** Whether limits come to the same period, so that they end with it on any day. */
    boolean isSame(Duty notice, List<TimeLimit> limits) {
        int shortest = shortest(limits);
        return shortest >= 0
                && limits.get(shortest) instanceof Measured one
                && limit(notice) instanceof Measured other
                && one.period().equals(other.period());
    }

    private static long least(TimeLimit limit) {
        return limit instanceof Extended extended
                ? least(extended.base()) + Length.least(extended.by())
                : limit instanceof Measured measured ? Length.least(measured.period()) : least(inner(limit));
    }

    private static boolean isInHours(TimeLimit limit) {
        Unit unit = measured(limit).period().unit();
        return unit == Unit.HOUR || unit == Unit.MINUTE;
    }

    /** The pointer of its period. */
    String pointer(String duty, Duty notice) {
        StringBuilder pointer = new StringBuilder(Duties.pointer(duty, reading))
                .append("/limits/")
                .append(limit);
        TimeLimit inner = limit(notice);
        while (!(inner instanceof Measured)) {
            pointer.append(inner instanceof Combined combined ? "/parts/" + decisive(combined) : "/base");
            inner = inner(inner);
        }
        return pointer.append("/period").toString();
    }

    /** The unit that it is counted in. */
    Unit unit(Duty notice) {
        return measured(limit(notice)).period().unit();
    }

    private TimeLimit limit(Duty notice) {
        return Duties.reading(notice, reading).limits().get(limit);
    }

    /** The period of a limit that has a figure. */
    private static Measured measured(TimeLimit limit) {
        TimeLimit inner = limit;
        while (!(inner instanceof Measured)) {
            inner = inner(inner);
        }
        return (Measured) inner;
    }

    private static TimeLimit inner(TimeLimit limit) {
        return limit instanceof Combined combined
                ? combined.parts().get(decisive(combined))
                : ((Extended) limit).base();
    }

    private static boolean isElapsed(TimeLimit limit) {
        Unit unit = measured(limit).period().unit();
        return unit != Unit.WORKING_DAY && unit != Unit.BANK_DAY;
    }

    private static int shortest(List<TimeLimit> limits) {
        int shortest = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < limits.size(); i++) {
            long hours = hours(limits.get(i));
            if (hours != Length.UNKNOWN && hours < least) {
                shortest = i;
                least = hours;
            }
        }
        return shortest;
    }

    private static long hours(TimeLimit limit) {
        if (limit instanceof Measured measured) {
            return measured.direction() == Direction.AFTER && measured.bound() != Bound.AT_LEAST
                    ? Length.most(measured.period())
                    : Length.UNKNOWN;
        }
        if (limit instanceof Extended extended) {
            long base = hours(extended.base());
            return base == Length.UNKNOWN ? Length.UNKNOWN : base + Length.most(extended.by());
        }
        if (limit instanceof Combined combined) {
            int part = decisive(combined);
            return part < 0 ? Length.UNKNOWN : hours(combined.parts().get(part));
        }
        return Length.UNKNOWN;
    }

    /** The part whose figure counts: the shortest if the earliest ends it, else the longest. */
    private static int decisive(Combined combined) {
        if (combined.how() == Combination.EARLIEST) {
            return shortest(combined.parts());
        }
        int longest = -1;
        long most = Length.UNKNOWN;
        for (int i = 0; i < combined.parts().size(); i++) {
            long hours = hours(combined.parts().get(i));
            if (hours > most) {
                longest = i;
                most = hours;
            }
        }
        return longest;
    }
}
