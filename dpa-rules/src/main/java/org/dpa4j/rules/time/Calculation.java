package org.dpa4j.rules.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** One count: its input, and the steps so far. Used once, by one thread. */
final class Calculation {
    /** More days than the years 1 to 9999 have: no longer period can end in them, and none overflows below. */
    private static final int TOO_MANY = 3_660_000;

    private static final long HOUR = 3600;
    private static final int HOURS_OF_TWO_DAYS = 48;
    private static final long WIDEST_OFFSET = 18 * HOUR;
    private static final long FIRST_SECOND = LocalDate.of(1, 1, 1).toEpochDay() * 24 * HOUR;
    private static final long LAST_SECOND = LocalDate.of(10_000, 1, 1).toEpochDay() * 24 * HOUR;

    private final Convention convention;
    private final Place place;
    private final When trigger;
    private final Period period;
    private final Direction direction;
    private final List<Suspension> suspensions;
    private final List<Step> steps = new ArrayList<>(8);
    private boolean provisional;
    private boolean suspended;

    Calculation(
            Convention convention,
            Place place,
            When trigger,
            Period period,
            Direction direction,
            List<Suspension> suspensions) {
        this.convention = Objects.requireNonNull(convention, "convention");
        this.place = Objects.requireNonNull(place, "place");
        this.trigger = Objects.requireNonNull(trigger, "trigger");
        this.period = Objects.requireNonNull(period, "period");
        this.direction = Objects.requireNonNull(direction, "direction");
        this.suspensions = Objects.requireNonNull(suspensions, "suspensions");
    }

    Count count() {
        Optional<NotCounted> refused = refused();
        if (refused.isPresent()) {
            return refused.get();
        }
        if (isClock()) {
            return direction == Direction.AFTER ? clockAfter() : clockBefore();
        }
        if (period.amount() > TOO_MANY) {
            return overflow();
        }
        try {
            return direction == Direction.AFTER ? daysAfter() : daysBefore();
        } catch (CalendarRangeException outside) {
            return outsideCoverage();
        }
    }

    // ---- what is refused before anything is counted

    private Optional<NotCounted> refused() {
        Optional<NotCounted> refused = refusedPeriod();
        if (refused.isEmpty()) {
            refused = refusedTrigger();
        }
        if (refused.isEmpty()) {
            refused = refusedCalendar();
        }
        return refused.isEmpty() ? refusedSuspension() : refused;
    }

    private Optional<NotCounted> refusedPeriod() {
        if (period.amount() < 1) {
            return not(
                    CountError.PERIOD_NOT_POSITIVE,
                    "the numbers of a period must be at least 1, but the period is " + period);
        }
        if (convention.frequency().isPresent()) {
            if (direction == Direction.BEFORE) {
                return not(
                        CountError.PERIOD_SYNTAX, "a frequency is counted forward, but this one is to be counted back");
            }
            if (!convention.frequency().get().fits(period)) {
                return not(
                        CountError.PERIOD_SYNTAX, convention.frequency().get().unfit(period));
            }
        }
        return Optional.empty();
    }

    private Optional<NotCounted> refusedTrigger() {
        if (trigger instanceof When.On on) {
            if (isClock() || hasReceiptRule()) {
                return not(
                        CountError.INSTANT_REQUIRED,
                        (isClock() ? "a period in hours or minutes" : "a rule of receipt")
                                + " needs an instant, but the event has only the day " + on);
            }
            return CalendarDays.inRange(on.date()) ? Optional.empty() : Optional.of(overflow());
        }
        if (trigger instanceof When.Local local) {
            if (!CalendarDays.inRange(local.time().getYear())) {
                return Optional.of(overflow());
            }
            int offsets = zone().getRules().getValidOffsets(local.time()).size();
            return offsets == 1
                    ? Optional.empty()
                    : not(
                            offsets == 0 ? CountError.NONEXISTENT_LOCAL_TIME : CountError.AMBIGUOUS_LOCAL_TIME,
                            "a local time must name one instant, but the clocks of " + zone()
                                    + (offsets == 0 ? " skip " : " show twice ") + local);
        }
        return isInRange(instant()) ? Optional.empty() : Optional.of(overflow());
    }

    private Optional<NotCounted> refusedCalendar() {
        return asksCalendar() && place.calendar().isEmpty()
                ? not(
                        CountError.CALENDAR_REQUIRED,
                        "the count of " + period + " by " + convention + " needs a calendar, but none is given")
                : Optional.empty();
    }

    private Optional<NotCounted> refusedSuspension() {
        for (Suspension one : suspensions) {
            if (!CalendarDays.inRange(one.from()) || !CalendarDays.inRange(one.to())) {
                return not(
                        CountError.OVERFLOW,
                        "a suspension must lie in the years 1 to 9999, but it runs from " + one.from() + " to "
                                + one.to());
            }
            if (one.to().isBefore(one.from())) {
                return not(
                        CountError.EVENT_ORDER,
                        "a suspension must not end before it begins, but it runs from " + one.from() + " to "
                                + one.to());
            }
        }
        return suspensions.isEmpty()
                        || (direction == Direction.AFTER
                                && convention.frequency().isEmpty())
                ? Optional.empty()
                : not(
                        CountError.EVENT_ORDER,
                        "only a period that runs after its event can be suspended, but this one is "
                                + (direction == Direction.BEFORE ? "counted back" : "a frequency"));
    }

    /** Whether the openness of a day has a part in the result. */
    private boolean asksCalendar() {
        if (convention.frequency().isPresent()) {
            return false;
        }
        if (isClock()) {
            return lengthensHours();
        }
        return hasReceiptRule()
                || isOpenDays()
                || (direction == Direction.AFTER
                        ? convention.roll() == Roll.FOLLOWING
                                || (convention.minimum() != WorkingDayMinimum.NONE && !isOneDay())
                        : convention.backRoll() == BackRoll.PRECEDING
                                || (convention.backMinimum() != BackMinimum.NONE && !isOneDay()));
    }

    // ---- hours and minutes

    private Count clockAfter() {
        Instant event = instant();
        step(Explanation.TRIGGER, at(event), zone());
        Instant start = event;
        if (beginsWithFullHour()) {
            start = startOfLocalHour(event).plusSeconds(HOUR);
            step(Explanation.FULL_HOUR, at(start));
        }
        boolean wall = isHours() && convention.hourLine() == HourLine.WALL_CLOCK;
        Instant nominal = wall
                ? ZonedDateTime.ofLocal(LocalDateTime.ofInstant(start, zone()).plusHours(period.amount()), zone(), null)
                        .toInstant()
                : start.plus(length());
        step(
                wall ? Explanation.WALL_CLOCK : isHours() ? Explanation.HOURS : Explanation.MINUTES,
                period,
                at(start),
                at(nominal));
        Instant end = nominal.plus(
                Duration.ofDays(standstill(LocalDate.ofInstant(event, zone()), LocalDate.ofInstant(nominal, zone()))));
        if (!isInRange(end)) {
            return overflow();
        }
        if (suspended) {
            step(Explanation.SUSPENSION, days(Duration.between(nominal, end).toDays()), at(end));
        }
        if (lengthensHours()) {
            try {
                end = withTwoWorkingDays(start, end);
            } catch (CalendarRangeException outside) {
                return outsideCoverage();
            }
        } else if (isHours() && convention.roll() == Roll.FOLLOWING) {
            step(Explanation.HOURS_NOT_ROLLED);
        }
        return clockResult(end);
    }

    private Count clockBefore() {
        Instant event = instant();
        step(Explanation.TRIGGER, at(event), zone());
        Instant from = event;
        if (beginsWithFullHour()) {
            from = startOfLocalHour(event);
            step(Explanation.FULL_HOUR_BACK, at(from));
        }
        Instant bound = from.minus(length());
        step(Explanation.HOURS_BACK, period, at(from), at(bound));
        return clockResult(bound);
    }

    private Count clockResult(Instant end) {
        if (!isInRange(end)) {
            return overflow();
        }
        boolean inclusive = !beginsWithFullHour();
        ZonedDateTime bound = end.atZone(zone());
        step(inclusive ? Explanation.UNTIL_AND_AT : Explanation.UNTIL, bound.toOffsetDateTime());
        return result(bound, inclusive, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The minority view: the first two working days that begin, or in part lie, in a period, as the convention says. */
    private Instant withTwoWorkingDays(Instant start, Instant end) {
        LocalDate day = LocalDate.ofInstant(start, zone());
        boolean full = convention.minimum() == WorkingDayMinimum.TWO_HOURS_FULL;
        boolean partOfFirstDay = full && startOf(day).isBefore(start);
        LocalDate first =
                partOfFirstDay ? calendar().plusOpenDays(day, 1) : calendar().openOnOrAfter(day);
        LocalDate second = calendar().plusOpenDays(first, 1);
        decides(partOfFirstDay ? day.plusDays(1) : day, second);
        // if the first day lies beyond the end, so does the second; a day touched at its beginning is not lengthened
        Instant enough = startOf(second.plusDays(1));
        Instant extended = full ? later(end, enough) : startOf(second).isBefore(end) ? end : enough;
        if (!extended.equals(end)) {
            step(full ? Explanation.TWO_DAYS_FULL : Explanation.TWO_DAYS_TOUCHED, at(extended));
        }
        return extended;
    }

    // ---- days and longer, forward

    private Count daysAfter() {
        LocalDate event = receivedOn();
        if (!CalendarDays.inRange(event)) {
            return overflow();
        }
        if (convention.frequency().isPresent()) {
            return frequency(convention.frequency().get(), event);
        }
        LocalDate agreed = isOpenDays() ? openDaysAfter(event) : calendarDaysAfter(event);
        long standstill = standstill(event, agreed);
        LocalDate nominal = agreed.plusDays(standstill);
        if (!CalendarDays.inRange(nominal)) {
            return overflow();
        }
        if (suspended) {
            step(Explanation.SUSPENSION, days(standstill), nominal);
        }
        LocalDate end = nominal;
        if (isOpenDays() ? suspended : convention.roll() == Roll.FOLLOWING) {
            end = calendar().openOnOrAfter(nominal);
            decides(nominal, end);
            if (end.equals(nominal)) {
                step(Explanation.OPEN_DAY, end, calendar().id());
            } else {
                step(Explanation.ROLL, nominal, calendar().id(), end);
            }
        }
        if (convention.minimum() != WorkingDayMinimum.NONE && !isOpenDays() && !isOneDay()) {
            LocalDate before = isTriggerCounted() ? event.minusDays(1) : event;
            LocalDate second = calendar().plusOpenDays(before, 2);
            decides(before.plusDays(1), second);
            if (second.isAfter(end)) {
                end = second;
                step(Explanation.TWO_DAYS, end, calendar().id());
            }
        }
        return afterResult(nominal, end);
    }

    private LocalDate calendarDaysAfter(LocalDate event) {
        if (!isTriggerCounted()) {
            step(Explanation.NOT_COUNTED);
        }
        LocalDate end = CalendarDays.plus(event, period);
        boolean clamped = false;
        switch (period.unit()) {
            case DAY -> step(Explanation.DAYS, period, event, end);
            case WEEK -> step(Explanation.WEEKS, period, event, end);
            default -> {
                LocalDate months = event.plusMonths(CalendarDays.months(period));
                clamped = months.getDayOfMonth() != event.getDayOfMonth();
                step(
                        clamped ? Explanation.LAST_OF_MONTH : Explanation.MONTHS,
                        Period.of(period.amount(), period.unit()),
                        event,
                        months);
                if (period.plusDays().isPresent()) {
                    step(Explanation.PART_OF_MONTH, days(period.plusDays().get()), end);
                }
            }
        }
        // where the month has no such day, its last day already is a day early; days beyond months count from it like
        // any
        if (isTriggerCounted() && !(clamped && period.plusDays().isEmpty())) {
            end = end.minusDays(1);
            step(Explanation.COUNTED, end);
        }
        return end;
    }

    private LocalDate openDaysAfter(LocalDate event) {
        step(isTriggerCounted() ? Explanation.COUNTED_FROM : Explanation.NOT_COUNTED);
        LocalDate before = isTriggerCounted() ? event.minusDays(1) : event;
        LocalDate end = calendar().plusOpenDays(before, period.amount());
        decides(before.plusDays(1), end);
        step(Explanation.OPEN_DAYS, period, event, end, calendar().id());
        return end;
    }

    private Count frequency(FrequencyRule rule, LocalDate last) {
        LocalDate next = rule.next(last, period);
        if (!CalendarDays.inRange(next)) {
            return overflow();
        }
        switch (rule.reading()) {
            case CALENDAR_YEAR -> step(Explanation.CALENDAR_YEAR, period, last, next);
            case ROLLING_DAY_AFTER -> step(Explanation.ROLLING_DAY_AFTER, period, last, next);
            case ROLLING_ANNIVERSARY -> step(Explanation.ROLLING_ANNIVERSARY, period, last, next);
            case CONTRACT_YEAR ->
                step(
                        Explanation.CONTRACT_YEAR,
                        period,
                        last,
                        next,
                        rule.anchor().orElseThrow());
        }
        return result(
                next.atStartOfDay(zone()),
                false,
                Optional.of(next.minusDays(1)),
                Optional.of(next),
                Optional.of(next.minusDays(1)));
    }

    private Count afterResult(LocalDate nominal, LocalDate last) {
        LocalDate next = last.plusDays(1);
        if (!CalendarDays.inRange(next)) {
            return overflow();
        }
        return dayResult(nominal, last, Optional.of(next));
    }

    // ---- days and longer, back

    private Count daysBefore() {
        LocalDate event = receivedOn();
        if (!CalendarDays.inRange(event)) {
            return overflow();
        }
        step(Explanation.EVENT_NOT_COUNTED);
        LocalDate agreed = isOpenDays() ? openDaysBefore(event) : calendarDaysBefore(event);
        LocalDate first = agreed;
        if (convention.backMinimum() == BackMinimum.TWO && !isOneDay()) {
            LocalDate second = calendar().minusOpenDays(event, 2);
            decides(second, event.minusDays(1));
            if (second.isBefore(first)) {
                first = second;
                step(Explanation.TWO_DAYS_BACK, first, calendar().id());
            }
        }
        boolean clear = convention.backCount() == BackCount.CLEAR;
        LocalDate last = clear ? first.minusDays(1) : first;
        step(clear ? Explanation.CLEAR : Explanation.INCLUSIVE, last);
        if (!CalendarDays.inRange(last)) {
            return overflow();
        }
        if (convention.backRoll() == BackRoll.PRECEDING) {
            LocalDate open = calendar().openOnOrBefore(last);
            decides(open, last);
            if (open.equals(last)) {
                step(Explanation.OPEN_DAY, last, calendar().id());
            } else {
                step(Explanation.PRECEDING, last, calendar().id(), open);
            }
            last = open;
        } else if (convention.roll() == Roll.FOLLOWING) {
            step(Explanation.NOT_ROLLED_BACK);
        }
        return dayResult(clear ? agreed.minusDays(1) : agreed, last, Optional.empty());
    }

    private LocalDate calendarDaysBefore(LocalDate event) {
        LocalDate months = event;
        boolean clamped = false;
        LocalDate first = switch (period.unit()) {
            case DAY -> event.minusDays(period.amount());
            case WEEK -> event.minusWeeks(period.amount());
            default -> {
                months = event.minusMonths(CalendarDays.months(period));
                clamped = months.getDayOfMonth() != event.getDayOfMonth();
                yield months.minusDays(CalendarDays.daysBeyond(period));
            }
        };
        step(
                clamped && months.equals(first) ? Explanation.LAST_OF_MONTH_BACK : Explanation.DAYS_BACK,
                period,
                event,
                first);
        return first;
    }

    private LocalDate openDaysBefore(LocalDate event) {
        LocalDate first = calendar().minusOpenDays(event, period.amount());
        decides(first, event.minusDays(1));
        step(Explanation.OPEN_DAYS_BACK, period, event, first, calendar().id());
        return first;
    }

    private Count dayResult(LocalDate nominal, LocalDate last, Optional<LocalDate> earliest) {
        ZonedDateTime bound = last.plusDays(1).atStartOfDay(zone());
        step(Explanation.UNTIL, bound.toOffsetDateTime());
        return result(bound, false, Optional.of(last), earliest, Optional.of(nominal));
    }

    // ---- the trigger

    /** The day of the event, or the later one on which what arrives counts as received. */
    private LocalDate receivedOn() {
        if (trigger instanceof When.On on) {
            step(Explanation.TRIGGER_DAY, on.date());
            return on.date();
        }
        Instant event = instant();
        step(Explanation.TRIGGER, at(event), zone());
        LocalDate day = LocalDate.ofInstant(event, zone());
        if (!hasReceiptRule()) {
            return day;
        }
        boolean late = !closing().isAfter(event.atZone(zone()).toLocalTime());
        LocalDate received = late ? calendar().plusOpenDays(day, 1) : calendar().openOnOrAfter(day);
        decides(late ? day.plusDays(1) : day, received);
        if (!received.equals(day)) {
            step(Explanation.RECEIPT, received, calendar().id());
        }
        return received;
    }

    private LocalTime closing() {
        return convention.receipt() instanceof Receipt.Business business
                ? business.close()
                : ((Receipt.Cutoff) convention.receipt()).time();
    }

    private Instant instant() {
        if (trigger instanceof When.At at) {
            return at.instant();
        }
        if (trigger instanceof When.Local local) {
            return local.time().toInstant(zone().getRules().getOffset(local.time()));
        }
        throw new IllegalStateException("a day has no instant");
    }

    /** Where the local clock last showed a full hour; keeps the offset, so that the repeated hour of autumn stays itself. */
    private Instant startOfLocalHour(Instant instant) {
        ZoneOffset offset = zone().getRules().getOffset(instant);
        long local = instant.getEpochSecond() + offset.getTotalSeconds();
        return Instant.ofEpochSecond(instant.getEpochSecond() - Math.floorMod(local, HOUR));
    }

    // ---- suspensions

    /** By how many days suspensions move an end. Those that overlap are one. */
    private long standstill(LocalDate event, LocalDate agreed) {
        if (suspensions.isEmpty()) {
            return 0;
        }
        long days = 0;
        LocalDate done = event;
        for (Suspension one : suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from))
                .toList()) {
            LocalDate from = one.from().isBefore(done) ? done : one.from();
            if (from.isAfter(agreed.plusDays(days))) {
                break;
            }
            if (one.to().isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, one.to());
                done = one.to();
            }
        }
        suspended = days > 0;
        return days;
    }

    // ---- small questions

    private boolean isHours() {
        return period.unit() == Unit.HOUR;
    }

    private boolean isClock() {
        return isHours() || period.unit() == Unit.MINUTE;
    }

    private boolean isOpenDays() {
        return period.unit() == Unit.WORKING_DAY || period.unit() == Unit.BANK_DAY;
    }

    private boolean isOneDay() {
        return period.unit() == Unit.DAY && period.amount() == 1;
    }

    private boolean isTriggerCounted() {
        return convention.triggerDay() == TriggerDay.INCLUDED;
    }

    private boolean hasReceiptRule() {
        return !isClock() && convention.frequency().isEmpty() && !(convention.receipt() instanceof Receipt.AsIs);
    }

    private boolean beginsWithFullHour() {
        return isHours() && convention.hourStart() == HourStart.NEXT_FULL_HOUR;
    }

    private boolean lengthensHours() {
        return isHours()
                && direction == Direction.AFTER
                && period.amount() >= HOURS_OF_TWO_DAYS
                && (convention.minimum() == WorkingDayMinimum.TWO_HOURS_TOUCHED
                        || convention.minimum() == WorkingDayMinimum.TWO_HOURS_FULL);
    }

    private Duration length() {
        return isHours() ? Duration.ofHours(period.amount()) : Duration.ofMinutes(period.amount());
    }

    private ZoneId zone() {
        return place.zone();
    }

    private LegalCalendar calendar() {
        return place.calendar().orElseThrow();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, zone());
    }

    private boolean isInRange(Instant instant) {
        long second = instant.getEpochSecond();
        return second >= FIRST_SECOND - WIDEST_OFFSET
                && second <= LAST_SECOND + WIDEST_OFFSET
                && CalendarDays.inRange(LocalDate.ofInstant(instant, zone()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Period days(long days) {
        return Period.ofDays(Math.toIntExact(days));
    }

    // ---- what comes out

    /** Notes that the openness of these days, both included, decided. */
    private void decides(LocalDate from, LocalDate to) {
        provisional |= !calendar().isChecked(from, to);
    }

    private void step(Explanation explanation, Object... values) {
        steps.add(Step.of(explanation, Citations.of(convention, explanation), values));
    }

    private Counted result(
            ZonedDateTime bound,
            boolean inclusive,
            Optional<LocalDate> last,
            Optional<LocalDate> earliest,
            Optional<LocalDate> nominal) {
        if (provisional) {
            step(Explanation.PROVISIONAL, calendar().id());
        }
        Optional<LegalCalendar> asked = asksCalendar() ? place.calendar() : Optional.empty();
        return new Counted(
                trigger,
                period,
                direction,
                convention,
                bound,
                inclusive,
                last,
                earliest,
                nominal,
                provisional,
                suspended,
                asked.map(LegalCalendar::id),
                asked.map(LegalCalendar::edition),
                Tzdb.VERSION,
                steps);
    }

    private static Optional<NotCounted> not(CountError error, String text) {
        return Optional.of(new NotCounted(error, text));
    }

    private NotCounted overflow() {
        return new NotCounted(
                CountError.OVERFLOW,
                "the event and the end of its period must lie in the years 1 to 9999, but one of them would not");
    }

    private NotCounted outsideCoverage() {
        return new NotCounted(
                CountError.CALENDAR_RANGE,
                "every day that decides must lie in the coverage of "
                        + calendar().id() + ", " + calendar().first() + " to "
                        + calendar().last() + ", but " + period + " "
                        + (direction == Direction.AFTER ? "after " : "before ") + trigger + " needs another one");
    }

    /** Asked once: the database does not change while a machine runs. */
    private static final class Tzdb {
        static final String VERSION =
                ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
    }
}
