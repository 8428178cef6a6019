package org.dpa4j.model.time;

import java.util.List;

/**
 * The last of several triggers.
 *
 * @param of the triggers, two or more
 */
public record LaterOf(List<Trigger> of) implements Trigger {
    public LaterOf {
        of = List.copyOf(of);
        if (of.size() < 2) {
            throw new IllegalArgumentException("a later-of trigger needs at least two triggers, but has " + of.size());
        }
    }
}
