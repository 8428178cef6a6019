package org.dpa4j.examples;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dpa4j.json.DpaJson;
import org.dpa4j.json.DpaJsonException;
import org.dpa4j.json.Fault;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.ConventionId;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.FactType;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.CountError;
import org.dpa4j.rules.time.Counting;
import org.dpa4j.rules.time.NotCounted;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.When;

/**
 * Reads files and arguments one after the other and prints every fault of each, as a compiler does: of a file as
 * {@code FILE:LINE:COLUMN: POINTER: sentence}, of an argument as {@code CODE: sentence}.
 */
final class Inputs {
    private static final String UNKNOWN_EVENT = "UNKNOWN_EVENT";
    private static final Period ANY_HOURS = Period.ofHours(1);
    private static final Period ANY_DAYS = Period.ofDays(1);

    private final PrintWriter err;
    private boolean failed;

    Inputs(PrintWriter err) {
        this.err = err;
    }

    /** Whether there was a fault. */
    boolean failed() {
        return failed;
    }

    /** What stands in a file; empty after a fault. */
    <T> Optional<T> of(Path file, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (DpaJsonException e) {
            refused(file, e.faults());
            if (e.count() > e.faults().size()) {
                err.println(file + ": and " + (e.count() - e.faults().size()) + " more");
            }
            return Optional.empty();
        }
    }

    /** Whether there are faults in a file, which are printed. */
    boolean refused(Path file, List<Fault> faults) {
        faults.forEach(fault -> err.println(line(file, fault)));
        failed |= !faults.isEmpty();
        return !faults.isEmpty();
    }

    /** A fault of the file as a whole stands at its beginning. */
    private static String line(Path file, Fault fault) {
        return file + ":" + Math.max(fault.line(), 1) + ":" + Math.max(fault.column(), 1) + ": "
                + (fault.pointer().isEmpty() ? "" : fault.pointer() + ": ") + fault.sentence();
    }

    /** A fault of an argument, or of what follows from it. */
    void refuse(Object code, String sentence) {
        err.println(code + ": " + sentence);
        failed = true;
    }

    /** An agreement in a file, or the one that comes with this command if there is no such file; empty after a fault. */
    Optional<DataProcessingAgreement> agreement(Path file) {
        if (Files.exists(file)) {
            return of(file, () -> DpaJson.read(file));
        }
        if (Agreements.NAMES.contains(file.toString())) {
            return Optional.of(Agreements.read(file.toString()));
        }
        err.println(file + ": there is no such file; the agreements that come with this command are "
                + String.join(", ", Agreements.NAMES));
        failed = true;
        return Optional.empty();
    }

    /** A place by the names of its zone and its calendar; empty after a fault. */
    Optional<Place> place(String zone, String calendar) {
        ZoneId where;
        try {
            where = Place.of(zone, Place.NO_CALENDAR).zone();
        } catch (IllegalArgumentException unknown) {
            refuse(CountError.UNKNOWN_ZONE, unknown.getMessage() + near(zone, ZoneId.getAvailableZoneIds()));
            return Optional.empty();
        }
        try {
            return Optional.of(Place.of(where.getId(), calendar));
        } catch (IllegalArgumentException unknown) {
            refuse(
                    CountError.UNKNOWN_CALENDAR,
                    unknown.getMessage()
                            + near(
                                    calendar,
                                    Calendars.bundled().ids().stream()
                                            .map(CalendarId::value)
                                            .toList()));
            return Optional.empty();
        }
    }

    /** A convention by its name; empty after a fault. */
    Optional<Convention> convention(String id) {
        try {
            return Optional.of(Convention.parse(id));
        } catch (IllegalArgumentException unknown) {
            refuse(
                    CountError.UNKNOWN_CONVENTION,
                    unknown.getMessage()
                            + near(
                                    id,
                                    Convention.ids().stream()
                                            .map(ConventionId::value)
                                            .toList()));
            return Optional.empty();
        }
    }

    /** An event whose time is one at the place; empty after a fault. */
    Optional<Fact> fact(String text, Place place) {
        int equals = text.indexOf('=');
        String type = equals < 0 ? text : text.substring(0, equals);
        List<String> known = FactType.ALL.stream().map(FactType::code).toList();
        if (type.indexOf(':') < 0 && !known.contains(type)) {
            refuse(UNKNOWN_EVENT, "no event is named " + type + near(type, known));
            return Optional.empty();
        }
        Fact fact;
        try {
            FactType.parse(type);
        } catch (IllegalArgumentException malformed) {
            refuse(UNKNOWN_EVENT, String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
        try {
            fact = Fact.parse(text);
        } catch (IllegalArgumentException malformed) {
            refuse(CountError.TRIGGER_SYNTAX, malformed(text, malformed));
            return Optional.empty();
        }
        return isTime(fact.when(), place) ? Optional.of(fact) : Optional.empty();
    }

    /** An instant, as an offset or the zone of the place makes it one; empty after a fault. */
    Optional<Instant> instant(String text, Place place) {
        When when;
        try {
            when = When.parse(text);
        } catch (IllegalArgumentException malformed) {
            refuse(CountError.TRIGGER_SYNTAX, "--at: " + malformed(text, malformed));
            return Optional.empty();
        }
        if (when instanceof When.On on) {
            refuse(CountError.INSTANT_REQUIRED, "--at must be an instant, but has only the day " + on.date());
            return Optional.empty();
        }
        return isTime(when, place) ? Optional.of(Times.instant(when, place.zone())) : Optional.empty();
    }

    /** What is written like a time but is none, such as the 30th of February, is called so. */
    private static String malformed(String text, IllegalArgumentException malformed) {
        boolean written =
                malformed.getCause() instanceof DateTimeParseException no && no.getCause() instanceof DateTimeException;
        return written ? "there is no such day or hour as that of " + text : String.valueOf(malformed.getMessage());
    }

    /** Any period shows whether there is such a time at a place. */
    private boolean isTime(When when, Place place) {
        Period any = when instanceof When.On ? ANY_DAYS : ANY_HOURS;
        if (Counting.count(Convention.PLAIN, Place.of(place.zone()), when, any, Direction.AFTER)
                instanceof NotCounted not) {
            refuse(not.error(), not.text());
            return false;
        }
        return true;
    }

    /** The end of a sentence that names what may have been meant. */
    static String near(String value, Collection<String> known) {
        return Nearest.to(value, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }
}
