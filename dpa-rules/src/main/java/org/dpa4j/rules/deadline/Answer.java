package org.dpa4j.rules.deadline;

import java.util.List;
import org.dpa4j.rules.time.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a limit gives for a start: readings, or why there are none. A cautious reading may stand alone, where it takes more to tell
 * the one that decides.
 *
 * @param kind what the date does
 * @param safe the strictest reading; null if there is none
 * @param legal the reading that decides; null if there is none
 * @param outer another reading; null if there is none
 * @param none why there is no reading that decides; null if there is one
 * @param planned whether it is good for planning only
 * @param facts facts beside those of the start
 */
record Answer(
        TimeKind kind,
        @Nullable Reading safe,
        @Nullable Reading legal,
        @Nullable Reading outer,
        @Nullable Uncomputable none,
        boolean planned,
        List<Fact> facts) {
    static Answer none(TimeKind kind, Obstacle obstacle, String text) {
        return none(kind, new Uncomputable(obstacle, text));
    }

    static Answer none(TimeKind kind, Uncomputable none) {
        return new Answer(kind, null, null, null, none, false, List.of());
    }

    static Answer of(TimeKind kind, Reading reading) {
        return new Answer(kind, reading, reading, null, null, false, List.of());
    }

    /** With the stricter of both readings as the safe one, and without another one that says nothing new. */
    static Answer of(TimeKind kind, Reading safe, Reading legal, @Nullable Reading outer) {
        boolean minimum = kind == TimeKind.MIN || kind == TimeKind.FREQUENCY;
        int order = safe.bound().compareTo(legal.bound());
        return new Answer(
                kind,
                minimum ? order > 0 ? safe : legal : order < 0 ? safe : legal,
                legal,
                outer == null || outer.bound().equals(legal.bound()) ? null : outer,
                null,
                false,
                List.of());
    }

    /** The same, with the strictest reading of another answer to go by until this one has a date. */
    Answer cautiously(Answer other, List<Fact> behind) {
        return new Answer(kind, other.safe, null, null, none, planned, behind);
    }

    boolean isDated() {
        return legal != null;
    }

    Answer asPlanned() {
        return new Answer(kind, safe, legal, outer, none, true, facts);
    }

    Answer with(List<Fact> more) {
        return new Answer(kind, safe, legal, outer, none, planned, more);
    }

    Answer as(TimeKind other) {
        return new Answer(other, safe, legal, outer, none, planned, facts);
    }

    Answer and(Step step) {
        if (safe == null || legal == null) {
            return this;
        }
        Reading decided = legal.and(step);
        return new Answer(
                kind,
                safe.equals(legal) ? decided : safe.and(step),
                decided,
                outer == null ? null : outer.and(step),
                none,
                planned,
                facts);
    }
}
