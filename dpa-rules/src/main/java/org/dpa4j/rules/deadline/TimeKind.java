package org.dpa4j.rules.deadline;

import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;

/**
 * What a time element of a duty does. It follows from the limit and from whether somebody must, may or must not act:
 *
 * <ul>
 *   <li>at most, after: {@link #MAX}; for a right {@link #WINDOW}, for a ban {@link #MIN};
 *   <li>at least, after: {@link #MIN}; at least, before: {@link #NOTICE};
 *   <li>at most, before: {@link #WINDOW}, a stretch to look back on;
 *   <li>exactly: as at most after the trigger, and as at least before it.
 * </ul>
 *
 * <p>A number without a unit keeps the kind that its bound gives, although no date follows from it. Several limits that belong
 * together have the kind of the first of them that has a number, and a limit that may be extended that of the limit.
 */
public enum TimeKind {
    /** Act by then. */
    MAX,
    /** Do not act before then. */
    MIN,
    /** A right that exists until then; with a limit before its trigger, the stretch that is looked back on. */
    WINDOW,
    /** Act at least so long before. */
    NOTICE,
    /** So often. */
    FREQUENCY,
    /** For as long as. */
    DURING,
    /** On a date. */
    DATE,
    /** A standard of speed without a number; also a consent that has to come beforehand. */
    STANDARD,
    /** No time is stated here: none at all, one in another document or another law, or a field that is left blank. */
    NONE;

    /** The kind of a limit of somebody who must, may or must not act. */
    static TimeKind of(TimeLimit limit, Modality modality) {
        if (limit instanceof Measured measured) {
            return of(measured.bound(), measured.direction(), modality);
        }
        if (limit instanceof NumberOnly number) {
            return of(number.bound(), number.direction(), modality);
        }
        if (limit instanceof Combined combined) {
            return of(combined, modality);
        }
        if (limit instanceof Extended extended) {
            return of(extended.base(), modality);
        }
        if (limit instanceof Prompt) {
            return STANDARD;
        }
        if (limit instanceof Recurring) {
            return FREQUENCY;
        }
        if (limit instanceof Lasting) {
            return DURING;
        }
        return limit instanceof Fixed ? DATE : NONE;
    }

    private static TimeKind of(Bound bound, Direction direction, Modality modality) {
        if (direction == Direction.BEFORE) {
            return bound == Bound.AT_MOST ? WINDOW : NOTICE;
        }
        if (bound == Bound.AT_LEAST || modality == Modality.MUST_NOT) {
            return MIN;
        }
        return modality == Modality.MAY ? WINDOW : MAX;
    }

    private static TimeKind of(Combined combined, Modality modality) {
        TimeKind first = of(combined.parts().get(0), modality);
        for (TimeLimit part : combined.parts()) {
            TimeKind kind = of(part, modality);
            if (kind != STANDARD && kind != NONE) {
                return kind;
            }
        }
        return first;
    }
}
