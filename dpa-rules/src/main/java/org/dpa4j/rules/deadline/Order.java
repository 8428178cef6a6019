package org.dpa4j.rules.deadline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dpa4j.model.time.Moment;

/** Which events cannot precede which. */
final class Order {
    /** What comes later, and what it depends on. */
    private record Pair(FactType later, FactType earlier) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(FactType.CONTROLLER_INFORMED, FactType.PROCESSOR_AWARE),
            new Pair(FactType.AUTHORITY_INFORMED, FactType.CONTROLLER_AWARE),
            new Pair(FactType.DATA_SUBJECTS_INFORMED, FactType.CONTROLLER_AWARE),
            new Pair(FactType.OBJECTION_RAISED, FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED),
            new Pair(FactType.OBJECTION_RAISED, FactType.SUB_PROCESSOR_CHANGE_RECEIVED),
            new Pair(FactType.DELETION_CONFIRMED, FactType.DELETION_DONE),
            new Pair(FactType.DATA_SUBJECT_REQUEST_FORWARDED, FactType.DATA_SUBJECT_REQUEST_RECEIVED),
            new Pair(FactType.DATA_SUBJECT_REQUEST_ANSWERED, FactType.DATA_SUBJECT_REQUEST_FORWARDED),
            new Pair(FactType.EXTENSION_ANNOUNCED, FactType.PRIOR_CONSULTATION_RECEIVED),
            new Pair(FactType.EXTENSION_ANNOUNCED, FactType.DATA_SUBJECT_REQUEST_FORWARDED));

    /**
     * The events that precede what they depend on: those that come before every event of their matter that they depend on. One
     * that depends on nothing that is known is in order.
     */
    static List<EventOrder> faults(List<Fact> facts, ZoneId zone) {
        List<EventOrder> faults = List.of();
        for (Fact fact : facts) {
            Fact first = null;
            boolean fine = false;
            for (Fact other : facts) {
                if (dependsOn(fact.type(), other.type()) && fact.goesWith(other)) {
                    fine |= Whens.compare(other.when(), fact.when(), zone) <= 0;
                    first = first == null || Whens.compare(other.when(), first.when(), zone) < 0 ? other : first;
                }
            }
            if (first != null && !fine) {
                faults = faults.isEmpty() ? new ArrayList<>() : faults;
                faults.add(new EventOrder(fact, first, zone));
            }
        }
        return List.copyOf(faults);
    }

    private static boolean dependsOn(FactType later, FactType earlier) {
        if (later.occurrence().equals(earlier.occurrence()) && precedes(earlier.moment(), later.moment())) {
            return later.moment() != Moment.AWARE
                    || earlier.by().isEmpty()
                    || earlier.by().equals(later.by());
        }
        for (Pair pair : PAIRS) {
            if (pair.later.equals(later) && pair.earlier.equals(earlier)) {
                return true;
            }
        }
        return false;
    }

    /** Of one occurrence: nothing is received before it is sent, done before it is asked for, known before it is noticed. */
    private static boolean precedes(Moment earlier, Moment later) {
        return switch (later) {
            case RECEIVED -> earlier == Moment.SENT;
            case COMPLETED -> earlier == Moment.REQUESTED;
            case AWARE -> earlier == Moment.DISCOVERED || earlier == Moment.OCCURRED;
            case PLANNED, OCCURRED, SUSPECTED, DISCOVERED, CONFIRMED, SENT, REQUESTED -> false;
        };
    }

    private Order() {}
}
