package org.dpa4j.model.time;

import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Actor;

/**
 * An event, and the point in its life that counts.
 *
 * @param event what happens
 * @param moment the point that counts, such as becoming aware; empty if the text does not say which, for example whether a notice counts when sent or when received
 * @param by whose act or knowledge counts; empty if the text does not say
 */
public record Event(Occurrence event, Optional<Moment> moment, Optional<Actor> by) implements Trigger {
    public Event {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(by, "by");
    }

    /**
     * An event without a moment.
     *
     * @param event what happens
     * @return the trigger
     */
    public static Event of(Occurrence event) {
        return new Event(event, Optional.empty(), Optional.empty());
    }

    /**
     * An event at one point in its life.
     *
     * @param event what happens
     * @param moment the point that counts
     * @return the trigger
     */
    public static Event of(Occurrence event, Moment moment) {
        return new Event(event, Optional.of(moment), Optional.empty());
    }
}
