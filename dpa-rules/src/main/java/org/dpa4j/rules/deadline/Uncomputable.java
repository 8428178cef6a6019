package org.dpa4j.rules.deadline;

import java.util.Optional;
import org.dpa4j.rules.time.CountError;
import org.dpa4j.rules.time.NotCounted;

/**
 * Why a deadline has no date, as a code and as a sentence.
 *
 * <p>Example: {@code NO_UNIT}, "the number 30 has no unit".
 *
 * @param obstacle the code
 * @param error what counting said, as a code; empty where nothing was counted
 * @param text one English sentence without a full stop; codes, numbers and dates only, never personal data
 */
public record Uncomputable(Obstacle obstacle, Optional<CountError> error, String text) {
    /** Where nothing was counted. */
    Uncomputable(Obstacle obstacle, String text) {
        this(obstacle, Optional.empty(), text);
    }

    /** What counting says, in the words of this package. */
    static Uncomputable of(NotCounted not) {
        Obstacle obstacle = switch (not.error()) {
            case CALENDAR_REQUIRED -> Obstacle.NO_CALENDAR;
            case CALENDAR_RANGE -> Obstacle.OUTSIDE_COVERAGE;
            case INSTANT_REQUIRED -> Obstacle.INSTANT_REQUIRED;
            case NONEXISTENT_LOCAL_TIME, AMBIGUOUS_LOCAL_TIME -> Obstacle.LOCAL_TIME;
            case UNKNOWN_CALENDAR, UNKNOWN_CONVENTION, UNKNOWN_ZONE, ZONE_REQUIRED -> Obstacle.UNKNOWN_NAME;
            case EVENT_ORDER -> Obstacle.EVENT_ORDER;
            default -> Obstacle.NOT_COUNTABLE;
        };
        return new Uncomputable(obstacle, Optional.of(not.error()), not.text());
    }

    @Override
    public String toString() {
        return obstacle + ": " + text;
    }
}
