package org.dpa4j.rules.deadline;

import java.util.List;
import java.util.Locale;
import org.dpa4j.model.time.Event;
import org.jspecify.annotations.Nullable;

/**
 * Every time that a trigger has come about.
 *
 * @param list the starts, in time order
 * @param touched whether any of what it names has come about, or hangs on what has
 * @param none why there is no start; null if there is one, or if an event has not happened
 * @param missing the event that has not happened; null if none is missing
 */
record Starts(
        List<Start> list,
        boolean touched,
        @Nullable Uncomputable none,
        @Nullable Event missing) {
    /** The sentence is made only when it is asked for: most obligations are not set off. */
    static Starts waiting(boolean touched, Event missing) {
        return new Starts(List.of(), touched, null, missing);
    }

    static Starts none(boolean touched, Obstacle obstacle, String text) {
        return new Starts(List.of(), touched, new Uncomputable(obstacle, text), null);
    }

    static Starts of(List<Start> list) {
        return new Starts(List.copyOf(list), true, null, null);
    }

    static Starts of(Start start) {
        return new Starts(List.of(start), true, null, null);
    }

    /** The same, to be listed even without a start. */
    Starts touching() {
        return new Starts(list, true, none, missing);
    }

    Uncomputable why() {
        if (none != null) {
            return none;
        }
        return new Uncomputable(
                Obstacle.TRIGGER_NOT_HAPPENED,
                missing == null ? "what starts it has not happened" : "it starts with " + words(missing));
    }

    /** Whose knowledge or act counts is said: that of another may well be recorded. */
    private static String words(Event event) {
        return event.by().isPresent() && event.moment().isPresent()
                ? FactType.of(event.event(), event.moment().get(), event.by().get()) + ", which is not recorded"
                : event.event().code()
                        + event.moment()
                                .map(moment -> " " + moment.name().toLowerCase(Locale.ROOT))
                                .orElse("")
                        + ", which has not happened";
    }
}
