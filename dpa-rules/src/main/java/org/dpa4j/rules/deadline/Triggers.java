package org.dpa4j.rules.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NextCycle;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.time.Step;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;

/** What starts the limits of one obligation, from the facts and from the ends of other limits. */
final class Triggers {
    private final Run run;
    private final Node node;
    private final ZoneId zone;

    Triggers(Run run, Node node) {
        this.run = run;
        this.node = node;
        this.zone = run.engine.place().zone();
    }

    Starts of(Trigger trigger, boolean ahead) {
        if (trigger instanceof Event event) {
            return event(event, ahead);
        }
        if (trigger instanceof AnyOf any) {
            return any(any.of(), ahead);
        }
        if (trigger instanceof LaterOf later) {
            return extreme(later.of(), ahead, true);
        }
        if (trigger instanceof EarlierOf earlier) {
            return extreme(earlier.of(), ahead, false);
        }
        if (trigger instanceof EndOf end) {
            return endOf(end);
        }
        if (trigger instanceof NextCycle next) {
            return next(next, ahead);
        }
        LocalDate date = ((OnDate) trigger).date();
        When when = When.on(date);
        Start start = Start.of(
                when,
                List.of(),
                List.of(Steps.step("date", "It starts on {0}, the date in the text.", date.toString())));
        return new Starts(List.of(start), false, null, null, null);
    }

    private Starts event(Event event, boolean ahead) {
        Actor obligor = node.obligation.actor().orElse(null);
        List<Fact> exact = List.of();
        List<Fact> standIns = List.of();
        EventOrder fault = null;
        for (Fact fact : run.facts) {
            Match match =
                    run.engine.concerns(fact, node) ? Match.of(fact.type(), event, ahead, node.act, obligor) : Match.NO;
            if (match == Match.NO) {
                continue;
            }
            EventOrder early = run.fault(fact);
            if (early != null) {
                fault = fault == null ? early : fault;
            } else if (match == Match.YES) {
                exact = plus(exact, fact);
            } else {
                standIns = plus(standIns, fact);
            }
        }
        exact = isOfPlan(event) && !ahead ? withoutWhatWasPlanned(exact) : withoutPlansThatCame(exact);
        List<Start> starts = new ArrayList<>(exact.size() + 1);
        for (int i = 0; i < exact.size(); i++) {
            add(starts, exact, i, event, ahead, standIns);
        }
        for (Fact fact : standIns) {
            if (!isCovered(fact, exact)) {
                starts.add(
                        Match.isInformed(fact.type(), event)
                                ? Start.informed(fact, zone)
                                : Start.standingIn(fact, zone));
            }
        }
        if (!starts.isEmpty()) {
            starts.sort((a, b) -> Whens.order(a.later(), b.later(), zone));
            return Starts.of(starts);
        }
        if (fault != null) {
            return Starts.faulty(fault, Start.of(fault.fact(), zone));
        }
        return computed(event, ahead, obligor);
    }

    /** Facts of one matter at different moments are two readings of one event where the text names no moment. */
    private void add(List<Start> starts, List<Fact> exact, int i, Event event, boolean ahead, List<Fact> standIns) {
        Fact fact = exact.get(i);
        Fact other = event.moment().isEmpty() ? partner(exact, i) : informed(fact, standIns);
        if (other == null) {
            Fact before = atProcessor(event, fact);
            starts.add(
                    before != null
                            ? Start.of(before, fact, Steps.throughProcessor(before, fact, zone))
                            : isHalf(fact, event, ahead)
                                    ? Start.of(fact.when(), List.of(fact), List.of(Steps.openToo(fact, zone)))
                                    : isHoped(fact, event) ? Start.hoped(fact, zone) : Start.of(fact, zone));
        } else if (exact.indexOf(other) < i) { // once for both, which are in the order of time
            starts.add(Start.of(other, fact, Steps.open(other, fact, zone)));
        }
    }

    /**
     * A plan gives way to the event: of one matter always, else to any that is not before it. What does not recur is one matter
     * where no code says otherwise.
     */
    private List<Fact> withoutPlansThatCame(List<Fact> exact) {
        List<Fact> left = List.of();
        for (Fact plan : exact) {
            boolean came = false;
            for (Fact fact : exact) {
                came |= comesOf(plan, fact)
                        && ((plan.about().isPresent() && fact.about().isPresent())
                                || !plan.type().equals(FactType.AUDIT_PLANNED)
                                || Whens.compare(fact.when(), plan.when(), zone) >= 0);
            }
            left = came ? left : plus(left, plan);
        }
        return left;
    }

    /** What is counted from a plan stays so when the event comes. */
    private static List<Fact> withoutWhatWasPlanned(List<Fact> exact) {
        List<Fact> left = List.of();
        for (Fact fact : exact) {
            boolean planned = false;
            for (Fact plan : exact) {
                planned |= comesOf(plan, fact);
            }
            left = planned ? left : plus(left, fact);
        }
        return left;
    }

    private static boolean comesOf(Fact plan, Fact fact) {
        return plan.type().moment() == Moment.PLANNED
                && fact.type().moment() != Moment.PLANNED
                && fact.type().occurrence().equals(plan.type().occurrence())
                && fact.goesWith(plan);
    }

    private static boolean isOfPlan(Event event) {
        return event.moment().equals(Optional.of(Moment.PLANNED));
    }

    /** Whether a plan is taken for the event, so that it says nothing once its day is over without the event. */
    private static boolean isHoped(Fact fact, Event event) {
        return fact.type().moment() == Moment.PLANNED && event.moment().isEmpty();
    }

    /** Whether sending or receipt is recorded, the other is not, and the text leaves open which counts. */
    private static boolean isHalf(Fact fact, Event event, boolean ahead) {
        return event.moment().isEmpty()
                && !ahead
                && (fact.type().moment() == Moment.SENT || fact.type().moment() == Moment.RECEIVED);
    }

    /** The last time before it reached the controller that a request of a data subject reached the processor; null if none did. */
    private @Nullable Fact atProcessor(Event event, @Nullable Fact controller) {
        if (!event.event().equals(Occurrence.DATA_SUBJECT_REQUEST)
                || !event.by().equals(Optional.of(Actor.CONTROLLER))) {
            return null;
        }
        Fact last = null;
        for (Fact fact : run.facts) {
            if (fact.type().equals(FactType.DATA_SUBJECT_REQUEST_RECEIVED)
                    && run.engine.concerns(fact, node)
                    && (controller == null
                            || (fact.goesWith(controller)
                                    && Whens.compare(fact.when(), controller.when(), zone) <= 0))) {
                last = fact;
            }
        }
        return last;
    }

    /** The only other fact of the same matter at another moment; null if there is none or there are more. A plan is an event apart. */
    private static @Nullable Fact partner(List<Fact> facts, int place) {
        Fact fact = facts.get(place);
        Fact partner = null;
        for (int i = 0; i < facts.size(); i++) {
            boolean planned = fact.type().moment() == Moment.PLANNED
                    || facts.get(i).type().moment() == Moment.PLANNED;
            if (i != place && !planned && facts.get(i).about().equals(fact.about())) {
                if (partner != null || facts.get(i).type().equals(fact.type())) {
                    return null;
                }
                partner = facts.get(i);
            }
        }
        return partner;
    }

    /** That the controller was informed before it says it was aware; the earlier time is the safe one. */
    private @Nullable Fact informed(Fact aware, List<Fact> standIns) {
        for (Fact fact : standIns) {
            if (fact.type().equals(FactType.CONTROLLER_INFORMED)
                    && fact.about().equals(aware.about())
                    && Whens.compare(fact.when(), aware.when(), zone) < 0) {
                return fact;
            }
        }
        return null;
    }

    private static boolean isCovered(Fact standIn, List<Fact> exact) {
        for (Fact fact : exact) {
            if (fact.goesWith(standIn)) {
                return true;
            }
        }
        return false;
    }

    /** Where nothing is recorded, the bound of the duty that brings the event about. */
    private Starts computed(Event event, boolean ahead, @Nullable Actor obligor) {
        List<Start> starts = List.of();
        boolean touched = isKnownToOthers(event);
        for (Node source : run.engine.givers) {
            if (source != node && gives(source.act, event, ahead, obligor)) {
                for (Deadline deadline : run.deadlines(source)) {
                    touched |= !run.isOfText(deadline);
                    if (deadline.legal().isPresent() && !deadline.isMinimum() && deadline.part() == Part.MAIN) {
                        Reading legal = deadline.legal().get();
                        Fact before = atProcessor(event, null);
                        boolean certain = source.act == Act.TERM && !deadline.planned();
                        starts = plus(
                                starts,
                                new Start(
                                        before == null ? when(deadline.safe().orElse(legal)) : before.when(),
                                        when(legal),
                                        deadline.facts(),
                                        !certain,
                                        certain
                                                ? null
                                                : Whens.first(
                                                        deadline.assumed().orElse(null),
                                                        legal.bound().toInstant()),
                                        certain
                                                ? Steps.endOf(source.id(), legal)
                                                : Steps.computed(source.id(), legal)));
                    }
                }
            }
        }
        if (!starts.isEmpty()) {
            return Starts.of(starts);
        }
        Fact before = atProcessor(event, null);
        return Starts.waiting(touched, event, before == null ? null : Start.of(before, zone));
    }

    /** Whether a clock of the law or of a breach waits only for somebody to learn what is known; from the controller nobody learns it. */
    private boolean isKnownToOthers(Event event) {
        if (node.act != Act.BREACH_NOTICE && (!node.isStatutory() || node.act == Act.EXTENSION)) {
            return false;
        }
        for (Fact fact : run.facts) {
            if (fact.type().occurrence().equals(event.event())
                    && !fact.type().by().equals(Optional.of(Actor.CONTROLLER))
                    && run.engine.concerns(fact, node)) {
                return true;
            }
        }
        return false;
    }

    private boolean gives(Act source, Event event, boolean ahead, @Nullable Actor obligor) {
        for (FactType fact : source.gives) {
            if (Match.of(fact, event, ahead, node.act, obligor) != Match.NO) {
                return true;
            }
        }
        return false;
    }

    private Starts any(List<Trigger> parts, boolean ahead) {
        List<Start> starts = List.of();
        Starts none = null;
        for (Trigger part : parts) {
            Starts one = of(part, ahead);
            for (Start start : one.list()) {
                starts = plus(starts, start);
            }
            none = none == null || (one.touched() && !none.touched()) ? one : none;
        }
        if (starts.isEmpty()) {
            return Objects.requireNonNull(none, "a trigger of several has parts");
        }
        starts.sort((a, b) -> Whens.order(a.later(), b.later(), zone));
        return Starts.of(starts);
    }

    private Starts extreme(List<Trigger> parts, boolean ahead, boolean latest) {
        List<Starts> all = new ArrayList<>(parts.size());
        Set<String> matters = new LinkedHashSet<>();
        boolean touched = false;
        Starts none = null;
        for (Trigger part : parts) {
            Starts one = of(part, ahead);
            all.add(one);
            touched |= one.touched();
            none = one.list().isEmpty() ? one : none;
            one.list().forEach(start -> matters.add(start.matter()));
        }
        if (matters.size() > 1) {
            matters.remove("");
        }
        List<Start> starts = new ArrayList<>(matters.size());
        for (String matter : matters) {
            Start result = null;
            int found = 0;
            for (Starts one : all) {
                Start first = one.first(matter);
                if (first != null) {
                    found++;
                    result = result == null ? first : result.join(first, latest, zone);
                }
            }
            if (result != null && (!latest || found == all.size())) {
                starts.add(result);
            }
        }
        if (starts.isEmpty()) {
            return new Starts(
                    List.of(), touched, none == null ? null : none.none(), none == null ? null : none.missing(), null);
        }
        starts.sort((a, b) -> Whens.order(a.later(), b.later(), zone));
        return Starts.of(starts);
    }

    private Starts endOf(EndOf end) {
        String path = end.term().value();
        List<Start> starts = List.of();
        boolean touched = false;
        boolean found = false;
        Uncomputable none = null;
        for (Node source : run.engine.nodes) {
            if (!source.isAt(path)) {
                continue;
            }
            found = true;
            if (run.isRunning(source)) {
                return Starts.none(false, Obstacle.CIRCULAR, "it hangs on its own end at " + path);
            }
            for (Deadline deadline : run.deadlines(source)) {
                touched |= !run.isOfText(deadline);
                if (deadline.legal().isPresent() && deadline.part() == Part.MAIN) {
                    Reading legal = deadline.legal().get();
                    starts = plus(
                            starts,
                            new Start(
                                    when(deadline.safe().orElse(legal)),
                                    when(legal),
                                    deadline.facts(),
                                    deadline.planned(),
                                    deadline.assumed().orElse(null),
                                    Steps.endOf(source.id(), legal)));
                } else if (deadline.uncomputable().isPresent()) {
                    none = deadline.uncomputable().get();
                }
            }
        }
        if (!starts.isEmpty()) {
            return Starts.of(starts);
        }
        if (none != null) {
            return Starts.none(
                    touched,
                    Obstacle.HANGS_ON_UNDATED,
                    "it starts with the end of " + path + ", which has no date: " + none.text());
        }
        return Starts.none(
                touched,
                found ? Obstacle.TRIGGER_NOT_HAPPENED : Obstacle.TRIGGER_UNKNOWN,
                "it starts with the end of " + path + ", which " + (found ? "has not begun" : "has no time limit"));
    }

    private Starts next(NextCycle next, boolean ahead) {
        Starts after = of(next.after(), ahead);
        if (after.list().isEmpty()) {
            return after;
        }
        List<Start> starts = new ArrayList<>(after.list().size());
        for (Start start : after.list()) {
            LocalDate day = Whens.day(start.later(), zone);
            LocalDate begins;
            try {
                begins = begins(next.cycle(), day);
            } catch (DateTimeException | ArithmeticException overflow) {
                return Starts.none(true, Obstacle.NOT_COUNTABLE, "the next cycle begins beyond the supported years");
            }
            if (begins == null) {
                return Starts.none(
                        true, Obstacle.NO_ANCHOR, "the first day of the cycle " + next.cycle() + " is not known");
            }
            When when = When.on(begins);
            List<Step> why = new ArrayList<>(start.why());
            why.add(Steps.step(
                    "next-cycle",
                    "The next cycle, {0}, begins on {1}.",
                    next.cycle().code(),
                    begins.toString()));
            starts.add(new Start(when, when, start.facts(), start.planned(), start.assumed(), List.copyOf(why)));
        }
        return Starts.of(starts);
    }

    private @Nullable LocalDate begins(Cycle cycle, LocalDate day) {
        if (cycle.equals(Cycle.CALENDAR_YEAR)) {
            return LocalDate.of(Math.addExact(day.getYear(), 1), 1, 1);
        }
        if (cycle.equals(Cycle.CALENDAR_MONTH)) {
            return day.withDayOfMonth(1).plusMonths(1);
        }
        return run.engine.cycles().next(cycle, day).orElse(null);
    }

    /** A day, or the instant where hours are counted. */
    private static When when(Reading reading) {
        Optional<LocalDate> day = reading.lastDay();
        return day.isPresent() ? When.on(day.get()) : When.at(reading.bound().toInstant());
    }

    static <T> List<T> plus(List<T> list, T one) {
        List<T> more = list.isEmpty() ? new ArrayList<>(2) : list;
        more.add(one);
        return more;
    }
}
