package org.dpa4j.rules.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines that an agreement and some facts give, in time order. Immutable.
 *
 * <p>Those with a date come first, by the bound of their safe reading; those without follow in the order of the model.
 *
 * @param deadlines the deadlines; only what the facts set off, directly or through other deadlines, and the dates that stand in
 *     the agreement
 * @param faults the events that precede what they depend on; empty if the facts are in order
 */
public record Schedule(List<Deadline> deadlines, List<EventOrder> faults) {
    /** Copies the lists. */
    public Schedule {
        deadlines = List.copyOf(deadlines);
        faults = List.copyOf(faults);
    }

    /**
     * A deadline by its id.
     *
     * @param id such as {@code objection}
     * @return the deadline
     * @throws IllegalArgumentException if there is none, with the ids that there are
     */
    public Deadline named(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no deadline is named \"" + id + "\"; there are " + ids()));
    }

    /**
     * A deadline by its id.
     *
     * @param id such as {@code objection}
     * @return the deadline; empty if there is none
     */
    public Optional<Deadline> find(String id) {
        for (Deadline deadline : deadlines) {
            if (deadline.id().equals(id)) {
                return Optional.of(deadline);
            }
        }
        return Optional.empty();
    }

    /**
     * The deadlines of one obligation: one for each time that it is set off, and what follows from them.
     *
     * @param obligation the obligation
     * @return those deadlines, in time order; empty if nothing sets it off
     */
    public List<Deadline> of(ObligationId obligation) {
        List<Deadline> found = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            if (deadline.obligation().id().equals(obligation)) {
                found.add(deadline);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The deadlines in one state.
     *
     * @param state the state
     * @param now when
     * @return those deadlines, in time order
     */
    public List<Deadline> in(DeadlineState state, Instant now) {
        List<Deadline> found = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            if (deadline.state(now) == state) {
                found.add(deadline);
            }
        }
        return List.copyOf(found);
    }

    /** {@return the ids, in the same order} */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(deadlines.size());
        for (Deadline deadline : deadlines) {
            ids.add(deadline.id());
        }
        return List.copyOf(ids);
    }
}
