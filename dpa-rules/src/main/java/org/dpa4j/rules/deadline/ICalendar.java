package org.dpa4j.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.rules.time.Step;
import org.dpa4j.rules.time.When;

/**
 * Writes deadlines as an iCalendar stream (RFC 5545), for the calendars and task lists of those who have to keep them.
 *
 * <p>An entry is due when the safe reading ends, the date to work by, and its alarms ring before that; the legal reading, which
 * decides what is late, stands in the description and gives the state. A last day is a {@code VALUE=DATE}, whose alarm counts from
 * the midnight that ends it; an hour is an instant in UTC. What must not be done before a day has no due date, but that day as
 * its {@code DTSTART}, and so has what need no longer be done from a day on. What lasts until a day, such as the term of the
 * agreement, is no task: it stands among events only, on its last day, and does not ring.
 *
 * <p>The {@code UID} is made of the agreement, the obligation and what set it off: the type and the code of the first fact that is
 * {@link Fact#about() about} a matter, otherwise its type and its time. So a second breach is a second entry, whatever is
 * reported before or after it; a time that is corrected moves the entry if the fact has a code, and makes another one if not.
 * The {@code SEQUENCE} grows with the time of writing. An entry that an export no longer has is not cancelled by it: a program
 * that keeps calendars has to replace all that it has of an agreement.
 *
 * <p>A task that was done is completed, also when it was done too late; one that was waived, or a right that lapsed, is
 * cancelled. Neither rings. What rests on a plan is called so in the summary.
 *
 * <p>A deadline without a date is a task without a due date, begun with what set it off ("without undue delay" after a breach), if
 * something has; otherwise, and among events, it is left out. So is an event beyond the year 9999, which the format cannot express.
 * If nothing remains, the calendar has no entries.
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
    private final Instant at;
    private final boolean events;
    private final List<Duration> alarms;

    private ICalendar(AgreementId agreement, Instant written, Instant at, boolean events, List<Duration> alarms) {
        this.agreement = Objects.requireNonNull(agreement, "agreement");
        this.written = written;
        this.at = at;
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
     * @param written when it is written, {@code DTSTAMP}; also the instant of the states, unless {@link #asOf} names another
     * @return the export
     * @throws IllegalArgumentException if it is written outside the years 1 to 9999
     */
    public static ICalendar tasks(AgreementId agreement, Instant written) {
        return new ICalendar(agreement, written, written, false, List.of(Duration.ofDays(1)));
    }

    /**
     * An export as events, {@code VEVENT}, with an alarm a day before. They block no time. One that rests on what is planned is
     * tentative.
     *
     * @param agreement what tells the deadlines of one agreement from those of another; part of each {@code UID}
     * @param written when it is written, {@code DTSTAMP}; also the instant of the states, unless {@link #asOf} names another
     * @return the export
     * @throws IllegalArgumentException if it is written outside the years 1 to 9999
     */
    public static ICalendar events(AgreementId agreement, Instant written) {
        return new ICalendar(agreement, written, written, true, List.of(Duration.ofDays(1)));
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
        return new ICalendar(agreement, written, at, events, List.of(before));
    }

    /**
     * The same export with the states of another instant than that of writing.
     *
     * @param instant what happened until then decides what is done and what is over
     * @return a copy
     */
    public ICalendar asOf(Instant instant) {
        return new ICalendar(agreement, written, Objects.requireNonNull(instant, "instant"), events, alarms);
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
        Map<String, Integer> uids = new HashMap<>();
        for (Deadline deadline : deadlines) {
            boolean written = events
                    ? dated(deadline).isPresent()
                    : !lasts(deadline)
                            && (dated(deadline).isPresent() || !deadline.facts().isEmpty());
            if (written) {
                String uid = uid(deadline);
                int same = uids.merge(uid, 1, Integer::sum);
                entry(lines, deadline, same == 1 ? uid : uid + "*" + same);
            }
        }
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    private void entry(ContentLines lines, Deadline deadline, String uid) {
        String component = events ? "VEVENT" : "VTODO";
        DeadlineState state = deadline.state(at);
        String summary = summary(deadline);
        lines.add("BEGIN", component);
        lines.text("UID", uid + "." + agreement + "@dpa4j");
        lines.add("DTSTAMP", UTC.format(written));
        lines.add("SEQUENCE", Long.toString(sequence()));
        dated(deadline).ifPresentOrElse(due -> date(lines, deadline, due), () -> begun(lines, deadline));
        lines.text("SUMMARY", summary);
        lines.text("DESCRIPTION", description(deadline));
        lines.text("CATEGORIES", word(deadline.kind()));
        if (events) {
            lines.add("STATUS", isOff(deadline, state) ? "CANCELLED" : deadline.planned() ? "TENTATIVE" : "CONFIRMED");
            lines.add("TRANSP", "TRANSPARENT");
        } else {
            status(lines, deadline, state);
        }
        boolean ahead = state == DeadlineState.NOT_YET || (state == DeadlineState.OPEN && !deadline.isMinimum());
        if (ahead && !lasts(deadline)) {
            deadline.safe().ifPresent(safe -> alarms.forEach(before -> alarm(lines, summary, safe, before)));
        }
        lines.add("END", component);
    }

    /** Without the number of a further time, which would go to another fact when an earlier one is reported. */
    private static String uid(Deadline deadline) {
        String id = deadline.id();
        int further = id.lastIndexOf('*');
        String first = further < 0 ? id : id.substring(0, further);
        return first
                + deadline.facts().stream()
                        .findFirst()
                        .map(fact -> "/" + fact.type() + (id.indexOf('#') >= 0 ? "" : "=" + time(fact, deadline)))
                        .orElse("");
    }

    /** The same for the same instant, however it is written. */
    private static String time(Fact fact, Deadline deadline) {
        return fact.when() instanceof When.On on
                ? on.toString()
                : Whens.instant(fact.when(), deadline.zone()).toString();
    }

    private static void begun(ContentLines lines, Deadline deadline) {
        if (deadline.safe().isPresent() || deadline.facts().isEmpty()) {
            return;
        }
        When when = deadline.facts().get(0).when();
        Instant instant = Whens.instant(when, deadline.zone());
        if (!isWritable(instant)) {
            return;
        }
        if (when instanceof When.On on) {
            lines.add("DTSTART;VALUE=DATE", DATE.format(on.date()));
        } else {
            lines.add("DTSTART", UTC.format(instant));
        }
    }

    /** Minutes, as seconds would outgrow the integers of RFC 5545 in 2038. */
    private long sequence() {
        return Math.min(Math.max(written.getEpochSecond() / 60, 0), Integer.MAX_VALUE);
    }

    private void date(ContentLines lines, Deadline deadline, Reading due) {
        String name = events || deadline.isMinimum() ? "DTSTART" : "DUE";
        Optional<LocalDate> day = deadline.isMinimum() ? due.lastDay().map(last -> due.earliestDay()) : due.lastDay();
        if (day.isPresent()) {
            lines.add(name + ";VALUE=DATE", DATE.format(day.get()));
        } else {
            lines.add(name, UTC.format(due.bound()));
        }
    }

    private void status(ContentLines lines, Deadline deadline, DeadlineState state) {
        Optional<Instant> done = deadline.metBy()
                .map(fact -> Whens.instant(fact.when(), deadline.zone()))
                .filter(when -> !when.isAfter(at));
        if (isOff(deadline, state)) {
            lines.add("STATUS", "CANCELLED");
        } else if (done.isPresent() || state == DeadlineState.MET) {
            lines.add("STATUS", "COMPLETED");
            done.filter(ICalendar::isWritable).ifPresent(when -> lines.add("COMPLETED", UTC.format(when)));
        } else {
            lines.add("STATUS", "NEEDS-ACTION");
        }
    }

    private static boolean isOff(Deadline deadline, DeadlineState state) {
        return state == DeadlineState.WAIVED
                || state == DeadlineState.STALE
                || (state == DeadlineState.LAPSED && !lasts(deadline));
    }

    /** Whether its date is the end of a state rather than of the time to act. */
    private static boolean lasts(Deadline deadline) {
        return deadline.kind() == TimeKind.DURING;
    }

    /** At an instant, since programs disagree on what an alarm relative to a date is relative to. */
    private static void alarm(ContentLines lines, String summary, Reading safe, Duration before) {
        Instant rings = safe.bound().toInstant().minus(before);
        if (isWritable(rings)) {
            lines.add("BEGIN", "VALARM");
            lines.add("ACTION", "DISPLAY");
            lines.text("DESCRIPTION", summary);
            lines.add("TRIGGER;VALUE=DATE-TIME", UTC.format(rings));
            lines.add("END", "VALARM");
        }
    }

    /** Which agreement, how it stands if a calendar cannot show that, and what the date does. */
    private String summary(Deadline deadline) {
        StringBuilder text = new StringBuilder("[").append(agreement).append("] ");
        if (deadline.planned()) {
            text.append("planning only: ");
        }
        if (deadline.legal().isEmpty() && deadline.safe().isPresent()) {
            text.append("to be safe: ");
        }
        DeadlineState state = deadline.state(at);
        if (events
                && (state == DeadlineState.OVERDUE || (deadline.metBy().isPresent() && state != DeadlineState.OPEN))) {
            text.append(words(word(state))).append(": ");
        }
        if (deadline.part() == Part.EARLIEST_USE) {
            return text.append("not before: first use of a new sub-processor").toString();
        }
        Obligation obligation = deadline.obligation();
        if (lasts(deadline)) {
            text.append("last day: ");
        } else if (deadline.isMinimum()) {
            // a duty to keep, say, ends where the time ends; what is allowed or banned begins there
            boolean hold = deadline.kind() == TimeKind.MIN && obligation.modality() == Modality.MUST;
            text.append(hold ? "no longer required: " : "not before: ");
        } else if (obligation.modality() != Modality.MUST) {
            text.append(words(word(obligation.modality()))).append(' ');
        }
        text.append(words(obligation.action()));
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
        return deadline.safe()
                .or(deadline::legal)
                .filter(due -> isWritable(due.bound().toInstant()));
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
