package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.time.Period;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.Place;
import org.jspecify.annotations.Nullable;

/**
 * What must be done by when under one agreement. Immutable and thread-safe; make one for an agreement and ask it as often as you
 * like.
 *
 * <p>Example, for an agreement with ten bank days to object:
 *
 * <pre>{@code
 * Deadline objection = Deadlines.of(agreement, Place.of("Europe/Stockholm", "SE-BANK"))
 *         .after(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-17T09:00+02:00"))
 *         .named("objection");
 * objection.lastDay(); // Optional[2026-07-02]: Midsummer Eve is no bank day
 * objection.steps();   // why
 * }</pre>
 *
 * <p>Contract clocks count by the convention that the clause names, else by {@link #counting}, else {@link Convention#PLAIN}
 * ({@link Convention#BANK_DAYS} for bank days); the clocks of the law by {@link Convention#EU_1182_71} with the calendar of
 * {@link #statutoryPlace}. A clause that names a calendar is counted with it.
 */
public final class Deadlines {
    final List<Node> nodes;
    /** Those that bring about what others start with. */
    final List<Node> givers;

    private final Set<String> ids;
    private final Options options;

    private Deadlines(List<Node> nodes, Set<String> ids, Options options) {
        this.nodes = nodes;
        this.givers = nodes.stream().filter(node -> !node.act.gives.isEmpty()).toList();
        this.ids = ids;
        this.options = options;
    }

    /**
     * The engine for an agreement.
     *
     * @param agreement the agreement
     * @param place where its acts are to be done: the zone in which days begin, and the calendar for what the text does not
     *     provide with one
     * @return the engine, with the bundled calendars and the law of the day of each event
     */
    public static Deadlines of(DataProcessingAgreement agreement, Place place) {
        return of(
                Obligations.of(agreement).all(),
                Options.of(place, new Cycles(agreement.term().effectiveOn(), Optional.empty(), Optional.empty())));
    }

    /**
     * The engine for obligations of the caller's own choice, such as some of an agreement, or more than it has. One with a first day
     * as law ({@link Obligation#from()}) is counted as a clock of the law, any other as one of a contract.
     *
     * @param obligations the obligations, each with an id of its own; one without a trigger is never set off
     * @param place as for an agreement
     * @return the engine
     * @throws IllegalArgumentException if two obligations have the same id
     */
    public static Deadlines of(List<Obligation> obligations, Place place) {
        return of(obligations, Options.of(place, new Cycles(Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static Deadlines of(List<Obligation> obligations, Options options) {
        List<Node> nodes = new ArrayList<>(obligations.size());
        Set<String> ids = new HashSet<>();
        for (Obligation obligation : obligations) {
            nodes.add(new Node(nodes.size(), obligation));
            if (!ids.add(obligation.id().value())) {
                throw new IllegalArgumentException(
                        "each obligation needs an id of its own, but two have " + obligation.id());
            }
        }
        return new Deadlines(List.copyOf(nodes), Set.copyOf(ids), options);
    }

    /**
     * With other calendars, such as {@code Calendars.bundled().with(own)}.
     *
     * @param calendars where the calendars that clauses name are looked up
     * @return a copy
     */
    public Deadlines calendars(Calendars calendars) {
        return with(options.calendars(calendars));
    }

    /**
     * With another convention for one obligation. One that the clause itself names wins.
     *
     * @param obligation the obligation; one that the agreement does not have has no effect
     * @param convention how its periods are counted; there is one reading then
     * @return a copy
     */
    public Deadlines counting(ObligationId obligation, Convention convention) {
        return with(options.counting(obligation, convention));
    }

    /**
     * With another place for one obligation. A calendar that the clause itself names wins.
     *
     * @param obligation the obligation; one that the agreement does not have has no effect
     * @param place where it is to be done
     * @return a copy
     */
    public Deadlines at(ObligationId obligation, Place place) {
        return with(options.at(obligation, place));
    }

    /**
     * With a place for the clocks of the law: where the controller, or the supervisory authority, acts (Regulation 1182/71
     * Art. 2). By default the zone of the place of the agreement, with the published list of the state that its calendar is named
     * after: {@code EU-OJ-SE} for {@code SE-BANK}; without a calendar if there is no such list, for a union, and for a calendar of
     * one's own.
     *
     * @param place the place
     * @return a copy
     */
    public Deadlines statutoryPlace(Place place) {
        return with(options.statutory(place));
    }

    /**
     * With the first day of the contract, from which its years and its other cycles are counted. By default the first day that the
     * agreement states.
     *
     * @param first the day
     * @return a copy
     */
    public Deadlines contractYearFrom(LocalDate first) {
        return with(options.cycles(new Cycles(Optional.of(first), cycles().billing(), cycles().billingLength())));
    }

    /**
     * With a billing cycle.
     *
     * @param first the first day of one
     * @param length how long each is, in days, weeks, months or years
     * @return a copy
     */
    public Deadlines billingCycle(LocalDate first, Period length) {
        return with(options.cycles(new Cycles(cycles().contractYear(), Optional.of(first), Optional.of(length))));
    }

    /**
     * With the law of one day, whenever the events happen. By default the law of the day of each event.
     *
     * @param day the day
     * @return a copy
     */
    public Deadlines asOf(LocalDate day) {
        return with(options.asOf(day));
    }

    /**
     * With an obligation that the caller does not ask for; its deadlines are {@link DeadlineState#WAIVED}.
     *
     * @param obligation the obligation; one that the agreement does not have has no effect
     * @return a copy
     */
    public Deadlines waiving(ObligationId obligation) {
        return with(options.waiving(obligation));
    }

    /**
     * The deadlines that follow from some facts.
     *
     * @param facts what happened or is planned, in any order
     * @return the deadlines, in time order
     */
    public Schedule after(Fact... facts) {
        return after(List.of(facts));
    }

    /**
     * The deadlines that follow from some facts, directly or through other deadlines. Dates that stand in the agreement follow from
     * no fact: {@link #dates(Fact...)} gives them.
     *
     * @param facts what happened or is planned, in any order; the same fact twice is one fact
     * @return the deadlines, in time order
     */
    public Schedule after(List<Fact> facts) {
        return new Run(this, facts).schedule(false);
    }

    /**
     * The dates that stand in the agreement, whatever happens: where it begins or ends, where a certificate expires, where a check
     * is due.
     *
     * @param facts what happened, so far as it meets one of them
     * @return the deadlines, in time order
     */
    public Schedule dates(Fact... facts) {
        return new Run(this, List.of(facts)).schedule(true);
    }

    /**
     * The times that do not go together: a window to object that outlasts the notice, a chain of sub-processors that is slower than
     * the processor, deletion before the end of a minimum, a notice longer than the term, two periods for one duty. All clocks are
     * taken to start on one day at 09:00, whatever starts them, so that the question needs no facts; with holidays the answer may
     * differ from day to day.
     *
     * @param day the day
     * @return the conflicts, by kind; empty if there is none on that day
     */
    public List<TimeConflict> conflictsOn(LocalDate day) {
        return TimeConflicts.on(this, day);
    }

    /**
     * The obligations that facts of a type meet, such as a notification for {@link FactType#CONTROLLER_INFORMED}.
     *
     * @param type the type
     * @return those obligations, in their order; empty if there is none
     */
    public List<Obligation> metBy(FactType type) {
        List<Obligation> met = new ArrayList<>();
        for (Node node : nodes) {
            if (node.act.metBy.contains(type)) {
                met.add(node.obligation);
            }
        }
        return List.copyOf(met);
    }

    /** {@return the place of the agreement} */
    public Place place() {
        return options.place();
    }

    /** {@return the obligations, in the order of the model, those of the law last} */
    public List<Obligation> obligations() {
        List<Obligation> all = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            all.add(node.obligation);
        }
        return List.copyOf(all);
    }

    Cycles cycles() {
        return options.cycles();
    }

    Options options() {
        return options;
    }

    /** Whether a fact bears on an obligation: it is not about another one. */
    boolean concerns(Fact fact, Node node) {
        return fact.about().isEmpty()
                || fact.about().get().equals(node.id())
                || !ids.contains(fact.about().get());
    }

    /** The first obligation of a kind that is no special case; null if there is none. */
    @Nullable
    Node main(Act act) {
        for (Node node : nodes) {
            if (node.act == act && node.isMain()) {
                return node;
            }
        }
        return null;
    }

    private Deadlines with(Options other) {
        return new Deadlines(nodes, ids, other);
    }
}
