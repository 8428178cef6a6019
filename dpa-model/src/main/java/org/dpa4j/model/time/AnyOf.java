package org.dpa4j.model.time;

import java.util.List;

/**
 * Each of several triggers on its own, whenever one of them happens.
 *
 * @param of the triggers, two or more
 */
public record AnyOf(List<Trigger> of) implements Trigger {
    public AnyOf {
        of = List.copyOf(of);
        if (of.size() < 2) {
            throw new IllegalArgumentException("an any-of trigger needs at least two triggers, but has " + of.size());
        }
    }
}
