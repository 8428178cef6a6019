package org.dpa4j.rules.deadline;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Every time that a trigger has come about.
 *
 * @param list the starts, in time order
 * @param touched whether any of what it names has come about, or hangs on what has
 * @param none why there is no start; null if there is one, or if an event has not happened
 * @param missing the event that has not happened; null if none is missing
 * @param cautious what a cautious reader counts from until it has happened; null if there is nothing
 */
record Starts(
        List<Start> list,
        boolean touched,
        @Nullable Uncomputable none,
        @Nullable Event missing,
        @Nullable Start cautious) {
    /** The sentence is made only when it is asked for: most obligations are not set off. */
    static Starts waiting(boolean touched, Event missing, @Nullable Start cautious) {
        return new Starts(List.of(), touched, null, missing, cautious);
    }

    static Starts none(boolean touched, Obstacle obstacle, String text) {
        return none(touched, new Uncomputable(obstacle, text));
    }

    static Starts none(boolean touched, Uncomputable none) {
        return new Starts(List.of(), touched, none, null, null);
    }

    /** A fact that precedes what it depends on starts nothing, but a cautious reader counts from it. */
    static Starts faulty(EventOrder fault, Start cautious) {
        return new Starts(
                List.of(),
                true,
                new Uncomputable(Obstacle.EVENT_ORDER, Optional.of(fault.error()), fault.text()),
                null,
                cautious);
    }

    /** The first of a matter, else of none in particular; of all if no matter is named; null if there is none. */
    @Nullable
    Start first(String matter) {
        if (matter.isEmpty()) {
            return list.isEmpty() ? null : list.get(0);
        }
        Start any = null;
        for (Start start : list) {
            if (start.matter().equals(matter)) {
                return start;
            }
            any = any == null && start.matter().isEmpty() ? start : any;
        }
        return any;
    }

    static Starts of(List<Start> list) {
        return new Starts(List.copyOf(list), true, null, null, null);
    }

    static Starts of(Start start) {
        return new Starts(List.of(start), true, null, null, null);
    }

    /** The same, to be listed even without a start. */
    Starts touching() {
        return new Starts(list, true, none, missing, cautious);
    }

    /** Those that lie not after a fact; untouched if there were only later ones. */
    Starts until(@Nullable Fact end, ZoneId zone) {
        if (end == null || list.isEmpty()) {
            return this;
        }
        List<Start> before = list.stream()
                .filter(start -> Whens.compare(start.later(), end.when(), zone) <= 0)
                .toList();
        return new Starts(before, !before.isEmpty(), none, missing, cautious);
    }

    /** Why nothing ends with it. */
    Uncomputable whyNoEnd() {
        Uncomputable why = why();
        String start = "it starts with ";
        return why.text().startsWith(start)
                ? new Uncomputable(
                        why.obstacle(),
                        why.error(),
                        "it ends with " + why.text().substring(start.length()))
                : why;
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
        if (event.by().isEmpty()) {
            return words(event.event().code(), event.moment()) + ", which is not recorded";
        }
        for (FactType type : FactType.ALL) {
            if (type.occurrence().equals(event.event())
                    && Optional.of(type.moment()).equals(event.moment())
                    && type.by().equals(event.by())) {
                return type + ", which is not recorded";
            }
        }
        return words(event.event().code(), event.moment()) + " by " + event.by().get() + ", which is not recorded";
    }

    private static String words(String occurrence, Optional<Moment> moment) {
        return moment.map(one -> occurrence + " " + one.name().toLowerCase(Locale.ROOT))
                .orElse(occurrence);
    }
}
