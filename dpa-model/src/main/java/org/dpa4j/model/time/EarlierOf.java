package org.dpa4j.model.time;

import java.util.List;

/**
 * The first of several triggers.
 *
 * @param of the triggers, two or more
 */
public record EarlierOf(List<Trigger> of) implements Trigger {
    public EarlierOf {
        of = List.copyOf(of);
        if (of.size() < 2) {
            throw new IllegalArgumentException(
                    "an earlier-of trigger needs at least two triggers, but has " + of.size());
        }
    }
}
