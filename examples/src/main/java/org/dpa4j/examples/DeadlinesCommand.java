package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dpa4j.json.DeadlineQuestion;
import org.dpa4j.json.DpaJson;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.deadline.Deadline;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.EventOrder;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.FactType;
import org.dpa4j.rules.deadline.ICalendar;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.ObligationId;
import org.dpa4j.rules.deadline.Obstacle;
import org.dpa4j.rules.deadline.Part;
import org.dpa4j.rules.deadline.Schedule;
import org.dpa4j.rules.deadline.TimeConflict;
import org.dpa4j.rules.deadline.Uncomputable;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.CountError;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws what must be done by when after some events, and says why. */
@Command(
        name = "deadlines",
        description = {
            "Says what must be done by when after some events, and why. Without events: the dates that stand in the"
                    + " agreement, and which event each obligation waits for.",
            "",
            "Example: deadlines billogram --event sub-processor-change-announced=2026-06-17T09:00+02:00"
                    + " --zone Europe/Stockholm --calendar SE-BANK"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DeadlinesCommand implements Callable<Integer> {
    private static final int COMPUTED = 0;
    private static final int REFUSED = 2;
    private static final String UNKNOWN_OBLIGATION = "UNKNOWN_OBLIGATION";
    private static final String OFFICIAL_JOURNAL = "EU-OJ-";

    /** Events that lawyers take for each other. */
    private static final List<List<FactType>> RELATED = List.of(
            List.of(
                    FactType.AGREEMENT_TERMINATED,
                    FactType.SERVICE_TERMINATED,
                    FactType.MAIN_CONTRACT_TERMINATED,
                    FactType.CANCELLED),
            List.of(
                    FactType.PROCESSOR_AWARE,
                    FactType.CONTROLLER_INFORMED,
                    FactType.CONTROLLER_AWARE,
                    FactType.BREACH_DETECTED),
            List.of(FactType.DATA_SUBJECT_REQUEST_RECEIVED, FactType.DATA_SUBJECT_REQUEST_FORWARDED),
            List.of(FactType.AUDIT_REQUESTED, FactType.AUDIT_PLANNED, FactType.AUDIT_DONE));

    /** What is wrong with the events or the choices of the caller, rather than with the text of the agreement. */
    private static final Map<Obstacle, Object> FAULTS = Map.of(
            Obstacle.INSTANT_REQUIRED, CountError.INSTANT_REQUIRED,
            Obstacle.NO_CALENDAR, CountError.CALENDAR_REQUIRED,
            Obstacle.OUTSIDE_COVERAGE, CountError.CALENDAR_RANGE,
            Obstacle.LOCAL_TIME, Obstacle.LOCAL_TIME,
            Obstacle.UNKNOWN_NAME, Obstacle.UNKNOWN_NAME,
            Obstacle.NOT_COUNTABLE, Obstacle.NOT_COUNTABLE);

    /** How the deadlines are printed. */
    enum Format {
        TEXT,
        JSON,
        ICS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a deadline is in an iCalendar stream. */
    enum Entry {
        TASKS,
        EVENTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Clock clock;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            index = "0",
            description = "An agreement as a JSON document, or the name of one that comes with this command.")
    private @Nullable Path file;

    @Parameters(
            paramLabel = "ID",
            index = "1..*",
            arity = "0..*",
            description = "Deadlines to explain, such as objection; without any, all are drawn.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--event",
            paramLabel = "TYPE=WHEN",
            description =
                    "What happened or is planned, such as processor-aware=2026-04-14T09:30+02:00; with /DATE for the"
                            + " day on which what stood still goes on, and with #CODE for the matter or the obligation that it is about."
                            + " Repeatable.")
    private List<String> events = new ArrayList<>();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "The instant at which the state is told; by default now.")
    private @Nullable String at;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Where the acts are done, such as Europe/Stockholm; required.")
    private @Nullable String zone;

    @Option(
            names = "--calendar",
            paramLabel = "ID",
            description = "Whose holidays count where the text does not say, such as SE-BANK; by default none.")
    private String calendar = Place.NO_CALENDAR;

    @Option(
            names = "--law-calendar",
            paramLabel = "ID",
            description =
                    "The published list for the clocks of the law, such as EU-OJ-SE; by default that of the state of"
                            + " --calendar.")
    private @Nullable String lawCalendar;

    @Option(
            names = "--counting",
            paramLabel = "ID=CONVENTION",
            description = "How the periods of an obligation are counted, such as audit-notice=SE_1930_173. Repeatable.")
    private Map<String, String> countings = new LinkedHashMap<>();

    @Option(
            names = "--contract-year",
            paramLabel = "YYYY-MM-DD",
            description = "The first day of the contract; by default the one that the agreement states.",
            converter = ReviewCommand.DateConverter.class)
    private @Nullable LocalDate contractYear;

    @Option(names = "--waive", paramLabel = "ID", description = "An obligation that nobody asks for. Repeatable.")
    private List<String> waived = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--explain", description = "Print the steps of every deadline below the line of time.")
    private boolean explain;

    @Option(
            names = "--entries",
            paramLabel = "KIND",
            description = "What deadlines are in the format ics: ${COMPLETION-CANDIDATES}.",
            defaultValue = "tasks")
    private Entry entries = Entry.TASKS;

    @Option(
            names = "--alarm",
            paramLabel = "DURATION",
            description =
                    "How long before a deadline an alarm rings in the format ics, such as PT24H or P3D; by default"
                            + " PT24H. Repeatable.",
            converter = DurationConverter.class)
    private List<Duration> alarms = new ArrayList<>();

    DeadlinesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(spec.commandLine().getErr());
        Optional<DataProcessingAgreement> agreement = Optional.ofNullable(file).flatMap(inputs::agreement);
        String where = zone == null ? "" : zone;
        if (where.isEmpty()) {
            inputs.refuse(
                    CountError.ZONE_REQUIRED, "a zone must be given, such as Europe/Stockholm, but there is none");
            return REFUSED;
        }
        Optional<Place> place = inputs.place(where, calendar);
        if (place.isEmpty() || agreement.isEmpty()) {
            return REFUSED;
        }
        List<Fact> facts = new ArrayList<>();
        events.forEach(event -> inputs.fact(event, place.get()).ifPresent(facts::add));
        Instant now =
                at == null ? clock.instant() : inputs.instant(at, place.get()).orElse(Instant.MIN);
        Deadlines engine = chosen(Deadlines.of(agreement.get(), place.get()), where, inputs);
        for (Fact fact : facts) {
            if (fact.type().equals(FactType.DONE)) {
                done(fact, engine, inputs);
            }
        }
        if (inputs.failed()) {
            return REFUSED;
        }
        Schedule schedule = facts.isEmpty() ? engine.dates() : engine.after(facts);
        if (!print(schedule, facts, engine, now, agreement.get(), inputs)) {
            return REFUSED;
        }
        spec.commandLine().getOut().flush(); // what is wrong comes after the rest
        faults(schedule, inputs);
        return inputs.failed() ? REFUSED : COMPUTED;
    }

    /** The engine with the choices of the caller. */
    private Deadlines chosen(Deadlines engine, String where, Inputs inputs) {
        Deadlines chosen = engine;
        if (contractYear != null) {
            chosen = chosen.contractYearFrom(contractYear);
        }
        if (lawCalendar != null && !isOfLaw(lawCalendar)) {
            inputs.refuse(
                    CountError.UNKNOWN_CALENDAR,
                    "the clocks of the law must be counted by a published list, such as EU-OJ-SE, or NONE, but --law-calendar is "
                            + lawCalendar);
        } else if (lawCalendar != null) {
            Optional<Place> law = inputs.place(where, lawCalendar);
            if (law.isPresent()) {
                chosen = chosen.statutoryPlace(law.get());
            }
        }
        for (Map.Entry<String, String> counting : countings.entrySet()) {
            Optional<ObligationId> id = obligation(counting.getKey(), engine, inputs);
            Optional<Convention> convention = inputs.convention(counting.getValue());
            if (id.isPresent() && convention.isPresent()) {
                chosen = chosen.counting(id.get(), convention.get());
            }
        }
        for (String name : waived) {
            Optional<ObligationId> id = obligation(name, engine, inputs);
            if (id.isPresent()) {
                chosen = chosen.waiving(id.get());
            }
        }
        return chosen;
    }

    private static boolean isOfLaw(String calendar) {
        return calendar.startsWith(OFFICIAL_JOURNAL)
                || calendar.equals(Place.NO_CALENDAR)
                || Calendars.bundled().ids().stream()
                        .noneMatch(id -> id.value().equals(calendar)); // refused as unknown
    }

    /** The list that the engine takes for the clocks of the law. */
    private Optional<String> listOfLaw() {
        if (lawCalendar != null) {
            return Optional.of(lawCalendar);
        }
        String list =
                OFFICIAL_JOURNAL + (calendar.length() > 2 && calendar.charAt(2) == '-' ? calendar.substring(0, 2) : "");
        return calendar.indexOf('+') < 0 && !calendar.startsWith(OFFICIAL_JOURNAL)
                ? Calendars.bundled().ids().stream()
                        .map(CalendarId::value)
                        .filter(list::equals)
                        .findFirst()
                : Optional.empty();
    }

    private void done(Fact fact, Deadlines engine, Inputs inputs) {
        if (fact.about().isEmpty()) {
            inputs.refuse(UNKNOWN_OBLIGATION, "done must name an obligation, as in " + fact + "#breach-notice");
        }
        fact.about()
                .ifPresent(
                        id -> obligation(id.indexOf('#') < 0 ? id : id.substring(0, id.indexOf('#')), engine, inputs));
    }

    private Optional<ObligationId> obligation(String name, Deadlines engine, Inputs inputs) {
        List<ObligationId> known =
                engine.obligations().stream().map(Obligation::id).toList();
        Optional<ObligationId> id =
                known.stream().filter(one -> one.value().equals(name)).findFirst();
        if (id.isEmpty()) {
            inputs.refuse(
                    UNKNOWN_OBLIGATION,
                    file + " has no obligation " + name
                            + Inputs.near(
                                    name,
                                    known.stream().map(ObligationId::value).toList()));
        }
        return id;
    }

    private boolean print(
            Schedule schedule,
            List<Fact> facts,
            Deadlines engine,
            Instant now,
            DataProcessingAgreement agreement,
            Inputs inputs) {
        PrintWriter out = spec.commandLine().getOut();
        Schedule shown = ids.isEmpty() ? schedule : only(schedule, inputs);
        if (inputs.failed()) {
            return false;
        }
        switch (format) {
            case JSON -> {
                DeadlineQuestion question = new DeadlineQuestion(
                        agreement.id(),
                        engine.place().zone(),
                        Optional.of(calendar)
                                .filter(id -> !id.equals(Place.NO_CALENDAR))
                                .map(CalendarId::of),
                        listOfLaw().filter(id -> !id.equals(Place.NO_CALENDAR)).map(CalendarId::of),
                        facts,
                        unused(facts, schedule, engine));
                out.println(new String(DpaJson.writeDeadlines(shown, now, question), UTF_8));
            }
            case ICS -> out.print(calendar(agreement, now).write(shown.deadlines()));
            case TEXT -> text(shown, schedule.deadlines(), facts, engine, now).forEach(out::println);
        }
        return true;
    }

    private Schedule only(Schedule schedule, Inputs inputs) {
        List<Deadline> named = new ArrayList<>();
        for (String id : ids) {
            schedule.find(id)
                    .ifPresentOrElse(
                            named::add,
                            () -> inputs.refuse(
                                    "UNKNOWN_DEADLINE",
                                    "no deadline " + id + " follows" + Inputs.near(id, schedule.ids())
                                            + (schedule.ids().isEmpty()
                                                    ? ""
                                                    : "; there are " + String.join(", ", schedule.ids()))));
        }
        return new Schedule(named, schedule.faults());
    }

    private ICalendar calendar(DataProcessingAgreement agreement, Instant now) {
        AgreementId id = agreement
                .id()
                .orElseGet(() -> AgreementId.of(
                        DpaJson.fingerprint(agreement).replace(':', '-').substring(0, 23)));
        Instant today = clock.instant();
        ICalendar written =
                (entries == Entry.TASKS ? ICalendar.tasks(id, today) : ICalendar.events(id, today)).asOf(now);
        return alarms.isEmpty() ? written : written.alarms(alarms.toArray(Duration[]::new));
    }

    private List<String> text(Schedule schedule, List<Deadline> all, List<Fact> facts, Deadlines engine, Instant now) {
        Timeline timeline = new Timeline(engine.place().zone(), now, engine.obligations(), all);
        List<String> lines = new ArrayList<>();
        if (ids.isEmpty()) {
            String head = file + ", in " + engine.place().zone()
                    + (calendar.equals(Place.NO_CALENDAR) ? ", without a calendar" : ", by the calendar " + calendar)
                    + listOfLaw().map(list -> ", the law by " + list).orElse("");
            Timeline.item("", head, lines);
            lines.add("");
            lines.addAll(timeline.draw(facts, schedule.deadlines()));
            for (String sentence : idle(unused(facts, schedule, engine), engine)) {
                lines.add("");
                Timeline.item("", sentence, lines);
            }
            if (facts.isEmpty()) {
                lines.add("");
                lines.add("Waiting for an event:");
                waiting(engine, now, lines);
                conflicts(engine, now, lines);
            }
        }
        if (explain || !ids.isEmpty()) {
            for (Deadline deadline : schedule.deadlines()) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(timeline.explain(deadline));
            }
        }
        return lines;
    }

    /** The events without which everything would be the same. */
    private static List<Fact> unused(List<Fact> facts, Schedule schedule, Deadlines engine) {
        List<Fact> unused = new ArrayList<>();
        for (Fact fact : facts) {
            List<Fact> others = new ArrayList<>(facts);
            others.remove(fact);
            if (!others.contains(fact) && engine.after(others).equals(schedule)) {
                unused.add(fact);
            }
        }
        return unused;
    }

    /** What is to be said of events without which everything would be the same: of those with the same likes, once. */
    private static List<String> idle(List<Fact> unused, Deadlines engine) {
        Map<String, Set<String>> waited = new LinkedHashMap<>();
        Set<String> sentences = new LinkedHashSet<>();
        for (Fact fact : unused) {
            List<String> met = engine.metBy(fact.type()).stream()
                    .map(obligation -> obligation.id().value())
                    .toList();
            if (!met.isEmpty()) {
                sentences.add(
                        "The event " + fact.type() + " changes nothing here; it can meet " + Phrases.either(met) + ".");
            } else if (engine.after(fact).deadlines().isEmpty()) {
                waited.computeIfAbsent(related(fact, engine), likes -> new LinkedHashSet<>())
                        .add(fact.type().code());
            } else {
                sentences.add("Beside the other events, " + fact.type() + " changes nothing.");
            }
        }
        waited.forEach((likes, codes) -> sentences.add(
                "No obligation of this agreement waits for " + Phrases.either(List.copyOf(codes)) + "." + likes));
        return List.copyOf(sentences);
    }

    private static String related(Fact fact, Deadlines engine) {
        List<String> codes = new ArrayList<>();
        for (List<FactType> family : RELATED) {
            for (FactType type : family) {
                if (family.contains(fact.type())
                        && !type.equals(fact.type())
                        && !engine.after(type.at(fact.when())).deadlines().isEmpty()) {
                    codes.add(type.code());
                }
            }
        }
        return codes.isEmpty() ? "" : " Related events that some wait for: " + String.join(", ", codes) + ".";
    }

    /** Which of the events that the command knows set off an obligation shows when each of them happens. */
    private static void waiting(Deadlines engine, Instant now, List<String> lines) {
        Map<ObligationId, Set<String>> events = new HashMap<>();
        for (FactType type : FactType.ALL) {
            for (Deadline deadline : engine.after(type.at(When.at(now))).deadlines()) {
                if (!deadline.facts().isEmpty() && !deadline.planned() && deadline.part() == Part.MAIN) {
                    events.computeIfAbsent(deadline.obligation().id(), id -> new LinkedHashSet<>())
                            .add(type.code());
                }
            }
        }
        for (Obligation obligation : engine.obligations()) {
            Optional<Trigger> trigger =
                    obligation.limit().flatMap(TimeLimit::from).or(obligation::runsFrom);
            Set<String> codes = events.getOrDefault(
                    obligation.id(), trigger.map(Phrases::events).orElse(Set.of()));
            String waitsFor = codes.isEmpty()
                    ? trigger.map(it -> Phrases.named(Phrases.trigger(it), engine.obligations()))
                            .orElse("")
                    : String.join(", ", codes);
            if (!waitsFor.isEmpty()) {
                Timeline.item("  ", obligation.id() + ": " + waitsFor, lines);
            }
        }
    }

    private static void conflicts(Deadlines engine, Instant now, List<String> lines) {
        List<TimeConflict> conflicts =
                engine.conflictsOn(now.atZone(engine.place().zone()).toLocalDate());
        if (!conflicts.isEmpty()) {
            lines.add("");
            lines.add("Times that do not go together, if all begin today:");
            conflicts.forEach(conflict -> Timeline.item("  ", conflict.text(), lines));
        }
    }

    private static void faults(Schedule schedule, Inputs inputs) {
        for (EventOrder fault : schedule.faults()) {
            inputs.refuse(fault.error(), fault.text());
        }
        for (Deadline deadline : schedule.deadlines()) {
            Optional<Uncomputable> why = deadline.uncomputable();
            Object code = why.map(reason -> FAULTS.get(reason.obstacle())).orElse(null);
            if (why.isPresent() && code != null) {
                inputs.refuse(code, deadline.id() + ": " + why.get().text());
            }
        }
    }

    /** Reads a duration in hours or days. */
    static final class DurationConverter implements CommandLine.ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            try {
                Duration duration = Duration.parse(value);
                if (!duration.isNegative()) {
                    return duration;
                }
            } catch (DateTimeParseException malformed) {
                // told below
            }
            throw new CommandLine.TypeConversionException("expected a duration such as PT24H or P3D");
        }
    }
}
