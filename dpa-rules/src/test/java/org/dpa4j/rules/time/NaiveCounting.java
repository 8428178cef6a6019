package org.dpa4j.rules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.calendar.CalendarRangeException;
import org.dpa4j.rules.calendar.LegalCalendar;
import org.dpa4j.rules.time.Convention.BackCount;
import org.dpa4j.rules.time.Convention.BackMinimum;
import org.dpa4j.rules.time.Convention.BackRoll;
import org.dpa4j.rules.time.Convention.HourLine;
import org.dpa4j.rules.time.Convention.HourStart;
import org.dpa4j.rules.time.Convention.Roll;
import org.dpa4j.rules.time.Convention.TriggerDay;
import org.dpa4j.rules.time.Convention.WorkingDayMinimum;
import org.dpa4j.rules.time.Counting.Suspension;

/**
 * The pseudo code of the specification, word by word and day by day: slow, and without anything of the library but the one
 * question whether a day is open. For years from 1972 on, when offsets are whole quarters of an hour.
 */
final class NaiveCounting {
    private final Convention conv;
    private final ZoneId zone;
    private final Optional<LegalCalendar> calendar;
    private final Set<Integer> yearsAsked = new TreeSet<>();

    private NaiveCounting(Convention conv, Place place) {
        this.conv = conv;
        this.zone = place.zone();
        this.calendar = place.calendar();
    }

    /** An answer in one line, so that a difference shows where it is. */
    static String answer(
            Convention conv, Place place, When trigger, Period period, Direction dir, List<Suspension> suspensions) {
        NaiveCounting naive = new NaiveCounting(conv, place);
        try {
            return naive.deadline(trigger, period, dir, suspensions);
        } catch (Refused refused) {
            return "error:" + refused.error;
        } catch (CalendarRangeException outside) {
            return "error:" + CountError.CALENDAR_RANGE;
        }
    }

    /** The same line from what the library says. */
    static String line(Count count) {
        if (count instanceof NotCounted refused) {
            return "error:" + refused.error();
        }
        Counted counted = (Counted) count;
        return line(
                counted.bound().toInstant(),
                counted.boundInclusive(),
                counted.lastDay(),
                counted.earliestDay(),
                counted.nominalDay(),
                counted.provisional());
    }

    private static String line(
            Instant bound,
            boolean inclusive,
            Optional<LocalDate> last,
            Optional<LocalDate> earliest,
            Optional<LocalDate> nominal,
            boolean provisional) {
        return "bound " + bound + (inclusive ? " inclusive" : " exclusive") + ", last " + last + ", earliest "
                + earliest + ", nominal " + nominal + (provisional ? ", provisional" : "");
    }

    private String deadline(When trigger, Period period, Direction dir, List<Suspension> suspensions) {
        boolean hour = period.unit() == Unit.HOUR;
        boolean minute = period.unit() == Unit.MINUTE;
        boolean received = !(conv.receipt() instanceof Receipt.AsIs);
        if (trigger instanceof When.On && (hour || minute || received)) {
            throw new Refused(CountError.INSTANT_REQUIRED);
        }
        Optional<Instant> instant = trigger instanceof When.At at
                ? Optional.of(at.instant())
                : trigger instanceof When.Local local ? Optional.of(only(local.time())) : Optional.empty();
        if (hour || minute) {
            Instant at = instant.orElseThrow();
            boolean nextHour = hour && conv.hourStart() == HourStart.NEXT_FULL_HOUR;
            long seconds = period.amount() * (hour ? 3600L : 60L);
            if (dir == Direction.BEFORE) {
                Instant end = nextHour ? floorToLocalHour(at) : at;
                return line(
                        end.minusSeconds(seconds),
                        !nextHour,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
            }
            Instant start = nextHour ? floorToLocalHour(at).plusSeconds(3600) : at;
            Instant bound = hour && conv.hourLine() == HourLine.WALL_CLOCK
                    ? resolve(local(start).plusHours(period.amount()))
                    : start.plusSeconds(seconds);
            long paused = paused(local(at).toLocalDate(), local(bound).toLocalDate(), suspensions);
            bound = bound.plusSeconds(paused * 86_400);
            boolean two = conv.minimum() == WorkingDayMinimum.TWO_HOURS_FULL
                    || conv.minimum() == WorkingDayMinimum.TWO_HOURS_TOUCHED;
            if (hour && two && period.amount() >= 48) {
                bound = extendTwoWD(start, bound);
            }
            return line(bound, !nextHour, Optional.empty(), Optional.empty(), Optional.empty(), provisional());
        }

        LocalDate day0 = trigger instanceof When.On on
                ? on.date()
                : local(instant.orElseThrow()).toLocalDate();
        if (received) {
            day0 = applyReceiptRule(local(instant.orElseThrow()));
        }
        boolean workingDays = period.unit() == Unit.WORKING_DAY || period.unit() == Unit.BANK_DAY;
        boolean p1d = period.toString().equals("P1D");
        boolean included = conv.triggerDay() == TriggerDay.INCLUDED;

        if (dir == Direction.AFTER) {
            LocalDate end;
            LocalDate nominal;
            if (workingDays) {
                end = included ? day0.minusDays(1) : day0;
                for (int n = 0; n < period.amount(); ) {
                    end = end.plusDays(1);
                    if (open(end)) {
                        n++;
                    }
                }
                long paused = paused(day0, end, suspensions);
                end = end.plusDays(paused);
                nominal = end;
                while (paused > 0 && !open(end)) {
                    end = end.plusDays(1);
                }
            } else {
                end = add(day0, period, 1);
                if (included) {
                    boolean months = period.unit() == Unit.MONTH || period.unit() == Unit.YEAR;
                    boolean missing = months && period.plusDays().isEmpty() && isMissing(day0, period);
                    end = missing ? end : end.minusDays(1);
                }
                end = end.plusDays(paused(day0, end, suspensions));
                nominal = end;
                if (conv.roll() == Roll.FOLLOWING) {
                    while (!open(end)) {
                        end = end.plusDays(1);
                    }
                }
                if (conv.minimum() != WorkingDayMinimum.NONE && !p1d) {
                    LocalDate d = included ? day0 : day0.plusDays(1);
                    int c = 0;
                    while (true) {
                        if (open(d)) {
                            c++;
                        }
                        if (c == 2) {
                            break;
                        }
                        d = d.plusDays(1);
                    }
                    end = d.isAfter(end) ? d : end;
                }
            }
            return line(
                    startOfDay(end.plusDays(1)),
                    false,
                    Optional.of(end),
                    Optional.of(end.plusDays(1)),
                    Optional.of(nominal),
                    provisional());
        }

        LocalDate b = day0;
        if (workingDays) {
            for (int n = 0; n < period.amount(); ) {
                b = b.minusDays(1);
                if (open(b)) {
                    n++;
                }
            }
        } else {
            b = add(day0, period, -1);
        }
        LocalDate nominal = conv.backCount() == BackCount.CLEAR ? b.minusDays(1) : b;
        if (conv.backMinimum() == BackMinimum.TWO && !p1d) {
            LocalDate d = day0;
            for (int c = 0; c < 2; ) {
                d = d.minusDays(1);
                if (open(d)) {
                    c++;
                }
            }
            b = d.isBefore(b) ? d : b;
        }
        LocalDate last = conv.backCount() == BackCount.CLEAR ? b.minusDays(1) : b;
        if (conv.backRoll() == BackRoll.PRECEDING) {
            while (!open(last)) {
                last = last.minusDays(1);
            }
        }
        return line(
                startOfDay(last.plusDays(1)),
                false,
                Optional.of(last),
                Optional.empty(),
                Optional.of(nominal),
                provisional());
    }

    private Instant extendTwoWD(Instant start, Instant nominal) {
        Instant bound = nominal;
        boolean full = conv.minimum() == WorkingDayMinimum.TWO_HOURS_FULL;
        LocalDate d = local(start).toLocalDate();
        int c = 0;
        while (c < 2) {
            Instant a = startOfDay(d);
            Instant z = startOfDay(d.plusDays(1));
            if (full) {
                // whether a day that has begun is open decides nothing
                if (!a.isBefore(start) && open(d)) {
                    c++;
                    bound = z.isAfter(bound) ? z : bound;
                }
            } else if (open(d)) {
                if (a.isBefore(bound) && z.isAfter(start)) {
                    c++;
                } else if (!a.isBefore(bound)) {
                    c++;
                    bound = z;
                }
            }
            d = d.plusDays(1);
        }
        return bound;
    }

    private LocalDate applyReceiptRule(LocalDateTime at) {
        LocalTime close = conv.receipt() instanceof Receipt.Business business
                ? business.close()
                : ((Receipt.Cutoff) conv.receipt()).time();
        LocalDate day = at.toLocalDate();
        if (!at.toLocalTime().isBefore(close)) {
            day = day.plusDays(1);
        }
        while (!open(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** A clock that stands still on the days of a suspension, moved day by day. */
    private static long paused(LocalDate event, LocalDate agreed, List<Suspension> suspensions) {
        long left = ChronoUnit.DAYS.between(event, agreed);
        LocalDate day = event;
        long paused = 0;
        while (true) {
            LocalDate now = day;
            boolean still = suspensions.stream().anyMatch(s -> !s.from().isAfter(now) && now.isBefore(s.to()));
            if (left <= 0 && !still) {
                return paused;
            }
            if (still) {
                paused++;
            } else {
                left--;
            }
            day = day.plusDays(1);
        }
    }

    private static LocalDate add(LocalDate day, Period period, int sign) {
        int n = period.amount();
        LocalDate sum = day;
        switch (period.unit()) {
            case DAY -> sum = day.plusDays((long) sign * n);
            case WEEK -> sum = day.plusDays(7L * sign * n);
            case MONTH, YEAR -> {
                int months = sign * n * (period.unit() == Unit.YEAR ? 12 : 1);
                int index = day.getYear() * 12 + day.getMonthValue() - 1 + months;
                LocalDate first = LocalDate.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1, 1);
                sum = first.plusDays(Math.min(day.getDayOfMonth(), first.lengthOfMonth()) - 1L);
                sum = sum.plusDays((long) sign * period.plusDays().orElse(0));
            }
            default -> throw new IllegalArgumentException(period.toString());
        }
        return sum;
    }

    private static boolean isMissing(LocalDate day, Period period) {
        Period months = Period.of(period.amount(), period.unit());
        return add(day, months, 1).getDayOfMonth() != day.getDayOfMonth();
    }

    private boolean open(LocalDate day) {
        yearsAsked.add(day.getYear());
        return calendar.orElseThrow(() -> new Refused(CountError.CALENDAR_REQUIRED))
                .isOpen(day);
    }

    private boolean provisional() {
        return yearsAsked.stream()
                .map(year -> LocalDate.of(year, 1, 1))
                .anyMatch(day -> !calendar.orElseThrow().isChecked(day, day));
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private Instant floorToLocalHour(Instant instant) {
        return ZonedDateTime.ofInstant(instant, zone)
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.HOURS)
                .toInstant();
    }

    /** All instants at which the clocks show a time. */
    private List<Instant> instantsOf(LocalDateTime time) {
        List<Instant> found = new ArrayList<>();
        for (int minutes = 18 * 60; minutes >= -18 * 60; minutes -= 15) {
            Instant candidate = time.toInstant(ZoneOffset.ofTotalSeconds(minutes * 60));
            if (local(candidate).equals(time)) {
                found.add(candidate);
            }
        }
        return found;
    }

    private Instant only(LocalDateTime time) {
        List<Instant> instants = instantsOf(time);
        if (instants.size() != 1) {
            throw new Refused(instants.isEmpty() ? CountError.NONEXISTENT_LOCAL_TIME : CountError.AMBIGUOUS_LOCAL_TIME);
        }
        return instants.get(0);
    }

    /** A time in a gap moves forward by the gap; of two the earlier counts. */
    private Instant resolve(LocalDateTime time) {
        List<Instant> instants = instantsOf(time);
        if (!instants.isEmpty()) {
            return instants.get(0);
        }
        LocalDateTime before = time;
        while (instantsOf(before).isEmpty()) {
            before = before.minusMinutes(15);
        }
        return instantsOf(before)
                .get(instantsOf(before).size() - 1)
                .plus(ChronoUnit.MINUTES.between(before, time), ChronoUnit.MINUTES);
    }

    /** The first instant whose local date is this one or, where the day does not exist, a later one. */
    private Instant startOfDay(LocalDate date) {
        Instant instant = date.atStartOfDay().toInstant(ZoneOffset.MAX);
        while (local(instant).toLocalDate().isBefore(date)) {
            instant = instant.plusSeconds(15 * 60);
        }
        return instant;
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final CountError error;

        Refused(CountError error) {
            super(error.name());
            this.error = error;
        }
    }
}
