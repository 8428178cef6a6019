package org.dpa4j.rules.deadline;

import java.time.ZoneId;
import org.dpa4j.rules.time.CountError;

/**
 * An event that precedes the one it depends on, such as a controller that is told of a breach before the processor is aware of
 * it. What the event would set off is {@link Obstacle#EVENT_ORDER}, and it meets nothing.
 *
 * @param fact the event that is too early
 * @param dependsOn the event that it cannot precede
 * @param zone the zone of the place, in which the sentence tells the times
 */
public record EventOrder(Fact fact, Fact dependsOn, ZoneId zone) {
    /** {@return the code, {@link CountError#EVENT_ORDER}} */
    public CountError error() {
        return CountError.EVENT_ORDER;
    }

    /** {@return one sentence without a full stop} */
    public String text() {
        return fact.type() + " on " + Whens.text(fact.when(), zone) + " must not precede " + dependsOn.type() + " on "
                + Whens.text(dependsOn.when(), zone);
    }

    @Override
    public String toString() {
        return error() + ": " + text();
    }
}
