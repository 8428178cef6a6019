package org.dpa4j.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dpa4j.model.AgreementId;
import org.dpa4j.rules.time.Step;

/**
 * Writes deadlines as an iCalendar stream (RFC 5545), for the calendars and task lists of those who have to keep them.
 *
 * <p>An entry is due when the legal reading ends, and its alarms ring before the safe reading ends. A last day is a
 * {@code VALUE=DATE}, an hour an instant in UTC. What must not be done before a day has no due date, but that day as its
 * {@code DTSTART}.
 *
 * <p>A deadline has the same {@code UID} in every export of the same agreement, and a {@code SEQUENCE} that grows with the
 * time of writing, so that a calendar moves the entry it has rather than adding another one. A task that was done is completed,
 * also when it was done too late; one that was waived, or a right that lapsed, is cancelled. Neither rings.
 *
 * <p>A deadline without a date is a task without a due date if something has set it off ("without undue delay" after a
 * breach); otherwise, and among events, it is left out. So is an event beyond the year 9999, which the format cannot express. If
 * nothing remains, the calendar has no entries.
 *
 * <p>Example: {@code ICalendar.tasks(AgreementId.of("acme-dpa"), Instant.parse("2026-06-17T08:00:00Z")).write(deadlines)}.
 * Immutable and thread-safe.
 */
public final class ICalendar {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private static final Duration LONGEST = Duration.ofDays(36_525);

    private final AgreementId agreement;
    private final Instant written;
    private final boolean events;
    private final List<Duration> alarms;

    private ICalendar(AgreementId agreement, Instant written, boolean events, List<Duration> alarms) {
        this.agreement = Objects.requireNonNull(agreement, "agreement");
        this.written = written;
        this.events = events;
        this.alarms = alarms;
        if (!isWritable(written)) {
            throw new IllegalArgumentException(
                    "a calendar must be written between the years 1 and 9999, but is on " + written);
        }
    }

    /**
     * An export as tasks, {@code VTODO}, with an alarm a day before.
     *
     * @param agreement what tells the deadlines of one agreement from those of another; part of each {@code UID}
     * @param written when it is written, {@code DTSTAMP}; what happened until then decides what is done and what is over
     * @return the export
     * @throws IllegalArgumentException if it is written outside the years 1 to 9999
     */
    public static ICalendar tasks(AgreementId agreement, Instant written) {
        return new ICalendar(agreement, written, false, List.of(Duration.ofDays(1)));
    }

    /**
     * An export as events, {@code VEVENT}, with an alarm a day before. They block no time. One that rests on what is planned is
     * tentative.
     *
     * @param agreement what tells the deadlines of one agreement from those of another; part of each {@code UID}
     * @param written when it is written, {@code DTSTAMP}; what happened until then decides what is done and what is over
     * @return the export
     * @throws IllegalArgumentException if it is written outside the years 1 to 9999
     */
    public static ICalendar events(AgreementId agreement, Instant written) {
        return new ICalendar(agreement, written, true, List.of(Duration.ofDays(1)));
    }

    /**
     * The same export with other alarms.
     *
     * @param before how long before the end of the safe reading each alarm rings, not negative; for a last day, its end. None for no
     *     alarms
     * @return a copy
     * @throws IllegalArgumentException if one is negative or longer than a hundred years
     */
    public ICalendar alarms(Duration... before) {
        for (Duration one : before) {
            if (one.isNegative()) {
                throw new IllegalArgumentException("an alarm must not ring after the deadline, but is set to " + one);
            }
            if (one.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "an alarm must ring at most a hundred years before the deadline, but is set to " + one);
            }
        }
        return new ICalendar(agreement, written, events, List.of(before));
    }

    /**
     * Writes deadlines.
     *
     * @param deadlines deadlines of the agreement, such as those of a {@link Schedule}, each id once
     * @return the stream, to be encoded in UTF-8; its lines end with CR LF
     */
    public String write(List<Deadline> deadlines) {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//dpa4j//deadlines//EN");
        lines.add("CALSCALE", "GREGORIAN");
        for (Deadline deadline : deadlines) {
            if (dated(deadline).isPresent() || (!events && !deadline.facts().isEmpty())) {
                entry(lines, deadline);
            }
        }
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    private void entry(ContentLines lines, Deadline deadline) {
        String component = events ? "VEVENT" : "VTODO";
        DeadlineState state = deadline.state(written);
        lines.add("BEGIN", component);
        lines.text("UID", deadline.id() + "." + agreement + "@dpa4j");
        lines.add("DTSTAMP", UTC.format(written));
        lines.add("SEQUENCE", Long.toString(sequence()));
        dated(deadline).ifPresent(legal -> date(lines, deadline, legal));
        lines.text("SUMMARY", summary(deadline));
        lines.text("DESCRIPTION", description(deadline));
        lines.text("CATEGORIES", word(deadline.kind()));
        if (events) {
            lines.add("STATUS", isOff(state) ? "CANCELLED" : deadline.planned() ? "TENTATIVE" : "CONFIRMED");
            lines.add("TRANSP", "TRANSPARENT");
        } else {
            status(lines, deadline, state);
        }
        if (state == DeadlineState.NOT_YET || (state == DeadlineState.OPEN && !deadline.isMinimum())) {
            deadline.safe().ifPresent(safe -> alarms.forEach(before -> alarm(lines, deadline, safe, before)));
        }
        lines.add("END", component);
    }

    /** Minutes, as seconds would outgrow the integers of RFC 5545 in 2038. */
    private long sequence() {
        return Math.min(Math.max(written.getEpochSecond() / 60, 0), Integer.MAX_VALUE);
    }

    private void date(ContentLines lines, Deadline deadline, Reading legal) {
        String name = events || deadline.isMinimum() ? "DTSTART" : "DUE";
        Optional<LocalDate> day =
                deadline.isMinimum() ? legal.lastDay().map(last -> legal.earliestDay()) : legal.lastDay();
        if (day.isPresent()) {
            lines.add(name + ";VALUE=DATE", DATE.format(day.get()));
        } else {
            lines.add(name, UTC.format(legal.bound()));
        }
    }

    private static void status(ContentLines lines, Deadline deadline, DeadlineState state) {
        if (isOff(state)) {
            lines.add("STATUS", "CANCELLED");
        } else if (state == DeadlineState.MET || state == DeadlineState.OUT_OF_TIME) {
            lines.add("STATUS", "COMPLETED");
            deadline.metBy()
                    .map(fact -> Whens.instant(fact.when(), deadline.zone()))
                    .filter(ICalendar::isWritable)
                    .ifPresent(done -> lines.add("COMPLETED", UTC.format(done)));
        } else {
            lines.add("STATUS", "NEEDS-ACTION");
        }
    }

    private static boolean isOff(DeadlineState state) {
        return state == DeadlineState.WAIVED || state == DeadlineState.LAPSED;
    }

    /** At an instant, since programs disagree on what an alarm relative to a date is relative to. */
    private static void alarm(ContentLines lines, Deadline deadline, Reading safe, Duration before) {
        Instant rings = safe.bound().toInstant().minus(before);
        if (isWritable(rings)) {
            lines.add("BEGIN", "VALARM");
            lines.add("ACTION", "DISPLAY");
            lines.text("DESCRIPTION", summary(deadline));
            lines.add("TRIGGER;VALUE=DATE-TIME", UTC.format(rings));
            lines.add("END", "VALARM");
        }
    }

    private static String summary(Deadline deadline) {
        if (deadline.part() == Part.EARLIEST_USE) {
            return "first use of a new sub-processor";
        }
        Obligation obligation = deadline.obligation();
        StringBuilder text = new StringBuilder(words(obligation.action()));
        if (deadline.part() != Part.MAIN) {
            text.append(" (").append(words(word(deadline.part()))).append(')');
        }
        obligation.actor().ifPresent(actor -> text.append(": ").append(words(actor.code())));
        obligation.counterpart().ifPresent(to -> text.append(" to ").append(words(to.code())));
        return text.toString();
    }

    private static String description(Deadline deadline) {
        List<String> parts = new ArrayList<>();
        list(parts, "Clauses: ", deadline.obligation().sources());
        list(parts, "Law: ", deadline.obligation().basis());
        String legal =
                deadline.legal().map(reading -> reading(deadline, reading)).orElse("");
        deadline.safe()
                .map(safe -> reading(deadline, safe))
                .filter(safe -> !safe.equals(legal))
                .ifPresent(safe -> parts.add("Safe: " + safe));
        if (!legal.isEmpty()) {
            parts.add("Legal: " + legal);
        }
        deadline.outer().ifPresent(outer -> parts.add("Outer: " + reading(deadline, outer)));
        deadline.uncomputable().ifPresent(why -> parts.add("No date: " + why.text()));
        deadline.steps().stream().map(Step::toString).forEach(parts::add);
        if (deadline.planned()) {
            parts.add("For planning: what it rests on has not happened.");
        }
        return String.join("\n", parts);
    }

    private static void list(List<String> parts, String name, List<?> values) {
        if (!values.isEmpty()) {
            parts.add(name + values.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private static String reading(Deadline deadline, Reading reading) {
        boolean day = deadline.isMinimum() && reading.lastDay().isPresent();
        return (deadline.isMinimum() ? "not before " : "")
                + (day ? reading.earliestDay() : reading)
                + reading.convention().map(how -> " (" + how + ")").orElse("");
    }

    private static Optional<Reading> dated(Deadline deadline) {
        return deadline.legal().filter(legal -> isWritable(legal.bound().toInstant()));
    }

    private static boolean isWritable(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(LAST);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(String code) {
        return code.replace('-', ' ').replace("sub processor", "sub-processor");
    }
}
