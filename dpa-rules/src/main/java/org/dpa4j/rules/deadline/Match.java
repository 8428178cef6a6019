package org.dpa4j.rules.deadline;

import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * How a type of fact meets an event that a trigger names; the only place that says so.
 *
 * <ul>
 *   <li>A fact meets the event of its own occurrence, and a few others: what is planned for a sub-processor is the planned change
 *       too, the notice of the change is a sign of it, a request for deletion is a request of the controller.
 *   <li>A moment that the trigger names must be that of the fact. Occurred and completed are one moment here, and so are
 *       requested and sent. What has come was planned, if only by coming.
 *   <li>A trigger without a moment means the natural moments of its occurrence: before an event, its plan or its coming; after it,
 *       anything but a plan, a suspicion, a discovery of what somebody has to know, and a request unless it is a request itself. Where the text so leaves open whether
 *       sending or receiving counts, both do.
 *   <li>Whose act or knowledge counts must agree where the trigger and the fact both say. Knowledge of nobody in particular is the
 *       knowledge of the one who owes the duty, and so is the receipt of a request of somebody else: nobody can act on what he does
 *       not know.
 *   <li>Some facts stand in for what is not recorded, for planning only: sending for receipt, a plan for the event. The controller's being informed stands in for its being aware, and counts (EDPB 9/2022).
 * </ul>
 */
enum Match {
    NO,
    /** Until the event itself is recorded. */
    STAND_IN,
    YES;

    private static final Set<Occurrence> KNOWN_BY_SOMEBODY = Set.of(
            Occurrence.PERSONAL_DATA_BREACH,
            Occurrence.SECURITY_DEVIATION,
            Occurrence.UNLAWFUL_INSTRUCTION,
            Occurrence.PHYSICAL_OR_TECHNICAL_INCIDENT);
    private static final Set<Occurrence> OF_OTHERS =
            Set.of(Occurrence.DATA_SUBJECT_REQUEST, Occurrence.AUTHORITY_REQUEST, Occurrence.THIRD_PARTY_REQUEST);
    private static final Set<Actor> ANYBODY =
            Set.of(Actor.EITHER_PARTY, Actor.EACH_PARTY, Actor.PARTIES_JOINTLY, Actor.OTHER_PARTY);
    private static final Set<Actor> KNOWERS =
            Set.of(Actor.CONTROLLER, Actor.PROCESSOR, Actor.SUB_PROCESSOR, Actor.JOINT_CONTROLLER);

    /**
     * How a fact meets an event.
     *
     * @param ahead whether the limit lies before the event
     * @param act what the obligation is about
     * @param obligor who owes it; null if nobody is named
     */
    static Match of(FactType fact, Event event, boolean ahead, Act act, @Nullable Actor obligor) {
        if (fact.equals(FactType.SUSPENDED) || fact.equals(FactType.DONE)) {
            return NO;
        }
        if (fact.occurrence().equals(event.event())) {
            return at(fact.moment(), fact, event, ahead, obligor);
        }
        if (event.event().equals(Occurrence.SUB_PROCESSOR_CHANGE)) {
            if (fact.occurrence().equals(Occurrence.ENGAGEMENT)) {
                return ahead || event.moment().isPresent() ? at(fact.moment(), fact, event, ahead, obligor) : NO;
            }
            return fact.occurrence().equals(Occurrence.CHANGE_NOTICE)
                            && !ahead
                            && event.moment().isEmpty()
                    ? at(fact.moment(), fact, event, false, obligor)
                    : NO;
        }
        if (event.event().equals(Occurrence.PERSONAL_DATA_BREACH)) {
            return isInformed(fact, event) && isAware(event) && Actor.CONTROLLER.equals(knower(event, obligor))
                    ? STAND_IN
                    : NO;
        }
        return fact.equals(FactType.DELETION_REQUESTED)
                        && event.event().equals(Occurrence.REQUEST_OF_CONTROLLER)
                        && (act == Act.ERASURE
                                || act == Act.DISPOSAL
                                || act == Act.DISPOSAL_TERM
                                || act == Act.DELETION_CONFIRMATION)
                ? YES
                : NO;
    }

    /** Whether a fact is that somebody was told of the breach: as good as awareness until that is recorded, and no mere plan. */
    static boolean isInformed(FactType fact, Event event) {
        return fact.equals(FactType.CONTROLLER_INFORMED) && event.event().equals(Occurrence.PERSONAL_DATA_BREACH);
    }

    private static boolean isAware(Event event) {
        return event.moment().isEmpty() || event.moment().get() == Moment.AWARE;
    }

    private static Match at(Moment moment, FactType fact, Event event, boolean ahead, @Nullable Actor obligor) {
        boolean same =
                event.moment().isPresent() ? isSame(moment, event.moment().get()) : isNatural(moment, event, ahead);
        if (same) {
            return byWhom(fact, event, obligor) ? YES : NO;
        }
        return standsIn(moment, event) ? STAND_IN : NO;
    }

    private static boolean byWhom(FactType fact, Event event, @Nullable Actor obligor) {
        Actor by = knower(event, obligor);
        if (by == null || fact.by().isEmpty() || ANYBODY.contains(by)) {
            return true;
        }
        return by.equals(fact.by().get()) || by.code().startsWith("party:");
    }

    /** Whose act or knowledge counts; null if anybody's. */
    private static @Nullable Actor knower(Event event, @Nullable Actor obligor) {
        if (event.by().isPresent()) {
            return event.by().get();
        }
        boolean knowledge = event.moment().isPresent()
                ? isKnowledge(event.moment().get())
                        || (event.moment().get() == Moment.RECEIVED && OF_OTHERS.contains(event.event()))
                : KNOWN_BY_SOMEBODY.contains(event.event()) || OF_OTHERS.contains(event.event());
        return knowledge && obligor != null && KNOWERS.contains(obligor) ? obligor : null;
    }

    private static boolean isKnowledge(Moment moment) {
        return switch (moment) {
            case AWARE, DISCOVERED, SUSPECTED, CONFIRMED -> true;
            case PLANNED, OCCURRED, SENT, RECEIVED, REQUESTED, COMPLETED -> false;
        };
    }

    private static boolean isSame(Moment fact, Moment trigger) {
        return fact == trigger
                || (isDone(fact) && (isDone(trigger) || trigger == Moment.PLANNED))
                || ((fact == Moment.REQUESTED || fact == Moment.SENT)
                        && (trigger == Moment.REQUESTED || trigger == Moment.SENT));
    }

    private static boolean isDone(Moment moment) {
        return moment == Moment.OCCURRED || moment == Moment.COMPLETED;
    }

    private static boolean isNatural(Moment moment, Event event, boolean ahead) {
        if (ahead) {
            return moment == Moment.PLANNED || isDone(moment);
        }
        return switch (moment) {
            case PLANNED, SUSPECTED -> false;
            case DISCOVERED -> !KNOWN_BY_SOMEBODY.contains(event.event());
            case REQUESTED -> isRequest(event.event());
            case OCCURRED, AWARE, CONFIRMED, SENT, RECEIVED, COMPLETED -> true;
        };
    }

    private static boolean isRequest(Occurrence occurrence) {
        return occurrence.code().endsWith("request") || occurrence.equals(Occurrence.REQUEST_OF_CONTROLLER);
    }

    private static boolean standsIn(Moment moment, Event event) {
        Optional<Moment> wanted = event.moment();
        if (moment == Moment.PLANNED) {
            return wanted.isEmpty() || isDone(wanted.get());
        }
        return (moment == Moment.SENT || moment == Moment.REQUESTED)
                && wanted.isPresent()
                && wanted.get() == Moment.RECEIVED;
    }
}
