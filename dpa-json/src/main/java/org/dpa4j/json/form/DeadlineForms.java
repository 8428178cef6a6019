package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.instant;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.AgreementForms.AGREEMENT_ID;
import static org.dpa4j.json.form.DutyForms.MODALITY;
import static org.dpa4j.json.form.DutyForms.REMUNERATION;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.LEGAL_REFERENCE;
import static org.dpa4j.json.form.StatementForms.CONDITION;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.TimeForms.BINDINGNESS;
import static org.dpa4j.json.form.TimeForms.CALENDAR_ID;
import static org.dpa4j.json.form.TimeForms.CONVENTION_ID;
import static org.dpa4j.json.form.TimeForms.TIME_LIMIT;
import static org.dpa4j.json.form.TimeForms.TRIGGER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.ConventionId;
import org.dpa4j.rules.deadline.Deadline;
import org.dpa4j.rules.deadline.DeadlineState;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.FactType;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.ObligationId;
import org.dpa4j.rules.deadline.Obstacle;
import org.dpa4j.rules.deadline.Part;
import org.dpa4j.rules.deadline.Reading;
import org.dpa4j.rules.deadline.Schedule;
import org.dpa4j.rules.deadline.TimeKind;
import org.dpa4j.rules.deadline.Uncomputable;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.CountError;
import org.dpa4j.rules.time.Counted;
import org.dpa4j.rules.time.Step;
import org.dpa4j.rules.time.When;

/**
 * The wire form of obligations and deadlines. Obligations are read back as they are. What is computed, a reading, comes from
 * counting alone: records stand for it on the wire.
 */
public final class DeadlineForms {
    private static final Codec<ObligationId> OBLIGATION_ID =
            text("obligation id", "small letters, digits, hyphens and dots", ObligationId::of, ObligationId::value);
    private static final Codec<TimeKind> KIND = enumeration("kind", TimeKind.class);
    private static final Codec<ZoneId> ZONE =
            text("zone", "a zone such as Europe/Stockholm", ZoneId::of, ZoneId::getId);
    private static final Codec<String> WHEN = text(
            "time",
            "a time such as 2026-06-17T09:00+02:00",
            text -> {
                When.parse(text);
                return text;
            },
            text -> text);
    private static final Codec<FactType> FACT_TYPE =
            text("event type", "an event type such as processor-aware", FactType::parse, FactType::toString);
    private static final Codec<OffsetDateTime> OFFSET_TIME = text(
            "time with offset",
            "a time such as 2026-07-03T00:00+02:00",
            OffsetDateTime::parse,
            OffsetDateTime::toString);

    static final ObjectCodec<Obligation> OBLIGATION = object(
            "obligation", "Who owes what to whom, and when.", Obligation::builder, Obligation.Builder::build, f -> {
                f.required("id", OBLIGATION_ID, Obligation::id, Obligation.Builder::id, "its name");
                f.optional(
                        "pointer",
                        text(),
                        Obligation::pointer,
                        Obligation.Builder::pointer,
                        "where in the agreement it stands; absent for a clock of the law");
                f.list(
                        "clauses",
                        SOURCE,
                        Obligation::sources,
                        Obligation.Builder::addAllSources,
                        "the clauses it comes from");
                f.optional("obligor", ACTOR, Obligation::obligor, Obligation.Builder::obligor, "who acts");
                f.optional(
                        "assumedObligor",
                        ACTOR,
                        Obligation::assumedObligor,
                        Obligation.Builder::assumedObligor,
                        "who acts by law, where the text names nobody");
                f.optional(
                        "beneficiary",
                        ACTOR,
                        Obligation::beneficiary,
                        Obligation.Builder::beneficiary,
                        "to whom it is owed");
                f.optional(
                        "assumedBeneficiary",
                        ACTOR,
                        Obligation::assumedBeneficiary,
                        Obligation.Builder::assumedBeneficiary,
                        "to whom it is owed by law, where the text names nobody");
                f.required("action", text(), Obligation::action, Obligation.Builder::action, "what is to be done");
                f.defaulted(
                        "modality",
                        MODALITY,
                        Modality.MUST,
                        Obligation::modality,
                        Obligation.Builder::modality,
                        "must, may or must not");
                f.optional("trigger", TRIGGER, Obligation::trigger, Obligation.Builder::trigger, "what starts it");
                f.optional(
                        "assumedTrigger",
                        TRIGGER,
                        Obligation::assumedTrigger,
                        Obligation.Builder::assumedTrigger,
                        "what starts it, where the text does not say");
                f.optional(
                        "onlyAfter",
                        TRIGGER,
                        Obligation::onlyAfter,
                        Obligation.Builder::onlyAfter,
                        "what must have come about besides, where the limit counts back from something else");
                f.optional("limit", TIME_LIMIT, Obligation::limit, Obligation.Builder::limit, "the time limit");
                f.required("kind", KIND, Obligation::kind, Obligation.Builder::kind, "what the time element does");
                f.list(
                        "remuneration",
                        REMUNERATION,
                        Obligation::remuneration,
                        Obligation.Builder::addAllRemuneration,
                        "at whose cost");
                f.list(
                        "conditions",
                        CONDITION,
                        Obligation::conditions,
                        Obligation.Builder::addAllConditions,
                        "under which conditions");
                f.list(
                        "basis",
                        LEGAL_REFERENCE,
                        Obligation::basis,
                        Obligation.Builder::addAllBasis,
                        "the provisions it rests on");
                f.optional("from", date(), Obligation::from, Obligation.Builder::from, "its first day as law");
                f.optional("until", date(), Obligation::until, Obligation.Builder::until, "its last day as law");
            });

    /** Obligations in their order. */
    public static final ObjectCodec<List<Obligation>> OBLIGATIONS =
            record("obligations", "Who owes what to whom, and when.", r -> {
                var obligations = r.<Obligation>distinct(
                        "obligations",
                        OBLIGATION,
                        list -> list,
                        Obligation::id,
                        "obligation of an id",
                        "the obligations, in the order of the agreement, those of the law last");
                return v -> v.get(obligations);
            });

    private static final ObjectCodec<Happening> FACT = record("event", "What happened or is planned.", r -> {
        var type = r.required("type", FACT_TYPE, Happening::type, "what kind of thing");
        var when = r.required("when", WHEN, Happening::when, "when, an instant with the offset of the zone");
        var until = r.optional("until", date(), Happening::until, "the day on which what has stood still goes on");
        var about = r.optional("about", text(), Happening::about, "what it concerns");
        return v -> new Happening(v.get(type), v.get(when), v.get(until), v.get(about));
    });

    private static final ObjectCodec<Step> STEP = record("step", "One step from an event to a date.", r -> {
        var key = r.required("key", text(), Step::key, "what kind of step it is");
        var arguments = r.list("arguments", text(), Step::arguments, "the dates, times and periods in it");
        var sentence = r.required("text", text(), Step::text, "what was done");
        var citation = r.optional("citation", LEGAL_REFERENCE, Step::citation, "where the law says so");
        return v -> new Step(v.get(key), v.get(arguments), v.get(sentence), v.get(citation));
    });

    private static final ObjectCodec<Dated> DATED = record("reading", "One date, and how it was found.", r -> {
        var lastDay = r.optional("lastDay", date(), Dated::lastDay, "the last day in time; absent for hours");
        var earliestDay =
                r.optional("earliestDay", date(), Dated::earliestDay, "the first permitted day, of a minimum");
        var bound = r.required("bound", OFFSET_TIME, Dated::bound, "where the time ends");
        var edge = r.required(
                "boundIs", enumeration("edge", Edge.class), Dated::edge, "whether the bound itself is in time");
        var convention = r.optional("convention", CONVENTION_ID, Dated::convention, "how it was counted");
        var nominalDay = r.optional("nominalDay", date(), Dated::nominalDay, "the last day before it was moved");
        var calendar = r.optional("calendar", CALENDAR_ID, Dated::calendar, "the calendar that was asked");
        var edition = r.optional("calendarEdition", text(), Dated::edition, "the edition of the calendar");
        var tzdb = r.optional("tzdb", text(), Dated::tzdb, "the edition of the time zone database");
        var marks = r.list("marks", enumeration("mark", Mark.class), Dated::marks, "what to know about the date");
        var steps = r.list("steps", STEP, Dated::steps, "what led to the date");
        return v -> new Dated(
                v.get(lastDay),
                v.get(earliestDay),
                v.get(bound),
                v.get(edge),
                v.get(convention),
                v.get(nominalDay),
                v.get(calendar),
                v.get(edition),
                v.get(tzdb),
                v.get(marks),
                v.get(steps));
    });

    private static final Codec<CountError> COUNT_ERROR = enumeration("error", CountError.class);

    private static final ObjectCodec<Uncomputable> UNCOMPUTABLE = record("uncomputable", "Why there is no date.", r -> {
        var obstacle =
                r.required("obstacle", enumeration("obstacle", Obstacle.class), Uncomputable::obstacle, "the reason");
        var error = r.optional("error", COUNT_ERROR, Uncomputable::error, "what counting said");
        var sentence = r.required("text", text(), Uncomputable::text, "the reason as a sentence");
        return v -> new Uncomputable(v.get(obstacle), v.get(error), v.get(sentence));
    });

    private static final ObjectCodec<Due> DUE = record("deadline", "One date, or why there is none.", r -> {
        var id = r.required("id", text(), Due::id, "its name");
        var state = r.required("state", enumeration("state", DeadlineState.class), Due::state, "how it stands");
        var kind = r.required("kind", KIND, Due::kind, "what the date does");
        var part = r.defaulted("part", enumeration("part", Part.class), Part.MAIN, Due::part, "which date it is");
        var bindingness = r.defaulted(
                "bindingness", BINDINGNESS, Bindingness.FIRM, Due::bindingness, "how firmly it is promised");
        var marks = r.list("marks", enumeration("mark", Mark.class), Due::marks, "what to know about it");
        var zone = r.required("zone", ZONE, Due::zone, "where its days begin and end");
        var assumed =
                r.optional("assumed", instant(), Due::assumed, "by when what a planned date rests on was to happen");
        var legal = r.optional("legal", DATED, Due::legal, "the reading that decides");
        var safe = r.optional(
                "safe",
                DATED,
                Due::safe,
                "the strictest reading; absent if it is the legal one, alone if that is not known");
        var outer = r.optional("outer", DATED, Due::outer, "a reading never to rely on");
        var uncomputable = r.optional("uncomputable", UNCOMPUTABLE, Due::uncomputable, "why there is no date");
        var events = r.list("events", FACT, Due::facts, "what set it off");
        var metBy = r.optional("metBy", FACT, Due::metBy, "what meets it");
        var obligation = r.required("obligation", OBLIGATION, Due::obligation, "who owes what to whom");
        return v -> new Due(
                v.get(id),
                v.get(state),
                v.get(kind),
                v.get(part),
                v.get(bindingness),
                v.get(marks),
                v.get(zone),
                v.get(assumed),
                v.get(legal),
                v.get(safe),
                v.get(outer),
                v.get(uncomputable),
                v.get(events),
                v.get(metBy),
                v.get(obligation));
    });

    private static final ObjectCodec<Misplaced> FAULT =
            record("fault", "An event that precedes what it depends on.", r -> {
                var error = r.required("error", COUNT_ERROR, Misplaced::error, "always event-order");
                var sentence = r.required("text", text(), Misplaced::text, "the fault as a sentence");
                var event = r.required("event", FACT, Misplaced::event, "the event that is too early");
                var dependsOn = r.required("dependsOn", FACT, Misplaced::dependsOn, "what it cannot precede");
                return v -> new Misplaced(v.get(error), v.get(sentence), v.get(event), v.get(dependsOn));
            });

    /** Deadlines as they stand at an instant. */
    public static final ObjectCodec<Agenda> AGENDA = record("deadlines", "What must be done by when.", r -> {
        var at = r.required("at", instant(), Agenda::at, "the instant at which the states are told");
        var agreement = r.optional("agreement", AGREEMENT_ID, Agenda::agreement, "whose obligations they are");
        var zone = r.optional("zone", ZONE, Agenda::zone, "where the acts are done");
        var calendar = r.optional("calendar", CALENDAR_ID, Agenda::calendar, "whose holidays count");
        var lawCalendar =
                r.optional("lawCalendar", CALENDAR_ID, Agenda::lawCalendar, "the list for the clocks of the law");
        var events = r.list("events", FACT, Agenda::events, "what was asked about");
        var unused = r.list("unusedEvents", FACT, Agenda::unusedEvents, "those of them that nothing waits for");
        var deadlines = r.list("deadlines", DUE, Agenda::deadlines, "the deadlines in time order");
        var faults = r.list("faults", FAULT, Agenda::faults, "events that precede what they depend on");
        return v -> new Agenda(
                v.get(at),
                v.get(agreement),
                v.get(zone),
                v.get(calendar),
                v.get(lawCalendar),
                v.get(events),
                v.get(unused),
                v.get(deadlines),
                v.get(faults));
    });

    /** Deadlines as they stand at an instant. */
    public record Agenda(
            Instant at,
            Optional<AgreementId> agreement,
            Optional<ZoneId> zone,
            Optional<CalendarId> calendar,
            Optional<CalendarId> lawCalendar,
            List<Happening> events,
            List<Happening> unusedEvents,
            List<Due> deadlines,
            List<Misplaced> faults) {
        public static Agenda of(Schedule schedule, Instant at) {
            return of(
                    schedule,
                    at,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }

        /** With what was asked. */
        public static Agenda of(
                Schedule schedule,
                Instant at,
                Optional<AgreementId> agreement,
                Optional<ZoneId> zone,
                Optional<CalendarId> calendar,
                Optional<CalendarId> lawCalendar,
                List<Fact> events,
                List<Fact> unused) {
            ZoneId where = zone.or(
                            () -> schedule.deadlines().stream().findFirst().map(Deadline::zone))
                    .orElse(ZoneOffset.UTC);
            return new Agenda(
                    at,
                    agreement,
                    zone,
                    calendar,
                    lawCalendar,
                    Happening.of(events, where),
                    Happening.of(unused, where),
                    schedule.deadlines().stream()
                            .map(deadline -> Due.of(deadline, at))
                            .toList(),
                    schedule.faults().stream()
                            .map(fault -> new Misplaced(
                                    fault.error(),
                                    fault.text(),
                                    Happening.of(fault.fact(), where),
                                    Happening.of(fault.dependsOn(), where)))
                            .toList());
        }
    }

    /** A fact; an instant with the offset of a zone rather than in UTC. */
    record Happening(FactType type, String when, Optional<LocalDate> until, Optional<String> about) {
        static Happening of(Fact fact, ZoneId zone) {
            String when = fact.when() instanceof When.At at && isWritable(at.instant())
                    ? at.instant().atZone(zone).toOffsetDateTime().toString()
                    : fact.when().toString();
            return new Happening(fact.type(), when, fact.until(), fact.about());
        }

        static List<Happening> of(List<Fact> facts, ZoneId zone) {
            return facts.stream().map(fact -> of(fact, zone)).toList();
        }

        /** Whether every zone can show it. */
        private static boolean isWritable(Instant instant) {
            return instant.isAfter(LocalDateTime.MIN.plusDays(2).toInstant(ZoneOffset.UTC))
                    && instant.isBefore(LocalDateTime.MAX.minusDays(2).toInstant(ZoneOffset.UTC));
        }
    }

    record Misplaced(CountError error, String text, Happening event, Happening dependsOn) {}

    private enum Edge {
        INCLUSIVE,
        EXCLUSIVE
    }

    private enum Mark {
        PLANNED,
        WAIVED,
        PROVISIONAL,
        SUSPENSION_RULE_IS_LIBRARY_CONVENTION
    }

    record Due(
            String id,
            DeadlineState state,
            TimeKind kind,
            Part part,
            Bindingness bindingness,
            List<Mark> marks,
            ZoneId zone,
            Optional<Instant> assumed,
            Optional<Dated> legal,
            Optional<Dated> safe,
            Optional<Dated> outer,
            Optional<Uncomputable> uncomputable,
            List<Happening> facts,
            Optional<Happening> metBy,
            Obligation obligation) {
        static Due of(Deadline deadline, Instant at) {
            List<Mark> marks = new ArrayList<>();
            if (deadline.planned()) {
                marks.add(Mark.PLANNED);
            }
            if (deadline.waived()) {
                marks.add(Mark.WAIVED);
            }
            Optional<Dated> legal = dated(deadline.legal(), deadline);
            return new Due(
                    deadline.id(),
                    deadline.state(at),
                    deadline.kind(),
                    deadline.part(),
                    deadline.bindingness(),
                    marks,
                    deadline.zone(),
                    deadline.assumed(),
                    legal,
                    dated(deadline.safe(), deadline).filter(safe -> !safe.equals(legal.orElse(null))),
                    dated(deadline.outer(), deadline),
                    deadline.uncomputable(),
                    Happening.of(deadline.facts(), deadline.zone()),
                    deadline.metBy().map(fact -> Happening.of(fact, deadline.zone())),
                    deadline.obligation());
        }

        private static Optional<Dated> dated(Optional<Reading> reading, Deadline deadline) {
            return reading.map(one -> Dated.of(one, deadline.isMinimum()));
        }
    }

    record Dated(
            Optional<LocalDate> lastDay,
            Optional<LocalDate> earliestDay,
            OffsetDateTime bound,
            Edge edge,
            Optional<ConventionId> convention,
            Optional<LocalDate> nominalDay,
            Optional<CalendarId> calendar,
            Optional<String> edition,
            Optional<String> tzdb,
            List<Mark> marks,
            List<Step> steps) {
        static Dated of(Reading reading, boolean minimum) {
            Optional<Counted> counted = reading.counted();
            List<Mark> marks = new ArrayList<>();
            if (reading.provisional()) {
                marks.add(Mark.PROVISIONAL);
            }
            if (counted.filter(Counted::suspensionRuleIsLibraryConvention).isPresent()) {
                marks.add(Mark.SUSPENSION_RULE_IS_LIBRARY_CONVENTION);
            }
            return new Dated(
                    reading.lastDay(),
                    minimum ? Optional.of(reading.earliestDay()) : Optional.empty(),
                    reading.bound().toOffsetDateTime(),
                    reading.boundInclusive() ? Edge.INCLUSIVE : Edge.EXCLUSIVE,
                    reading.convention().map(Convention::id),
                    counted.flatMap(Counted::nominalDay),
                    counted.flatMap(Counted::calendar),
                    counted.flatMap(Counted::calendarEdition),
                    counted.map(Counted::tzdb),
                    marks,
                    reading.steps());
        }
    }

    private DeadlineForms() {}
}
