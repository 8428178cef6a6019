package org.dpa4j.model.time;

import java.util.Objects;

/**
 * The start of the next cycle after a trigger, such as the next billing cycle after the notice.
 *
 * @param cycle the cycle
 * @param after the trigger after which it starts
 */
public record NextCycle(Cycle cycle, Trigger after) implements Trigger {
    public NextCycle {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(after, "after");
    }
}
