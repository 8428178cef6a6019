package org.dpa4j.rules;

import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.jspecify.annotations.Nullable;

/** How long before a change of sub-processors a limit lies. */
final class LeadTime {
    /** Whether a limit lies before its trigger, with a number or without. */
    static boolean isAhead(TimeLimit limit) {
        if (limit instanceof Prompt prompt) {
            return prompt.direction() == Direction.BEFORE
                    || prompt.standard().equals(Promptness.BEFOREHAND)
                    || prompt.standard().equals(Promptness.REASONABLE_NOTICE);
        }
        return limit instanceof NumberOnly number
                ? number.direction() == Direction.BEFORE
                : limit instanceof Measured measured
                        ? measured.direction() == Direction.BEFORE
                        : Length.ahead(limit) != Length.UNKNOWN;
    }

    /** The longest firm limit of a reading that puts a number of days before the change; null if there is none. */
    static @Nullable TimeLimit lead(Duty reading) {
        TimeLimit lead = null;
        if (Duties.isOwedByProcessor(reading)) {
            for (TimeLimit limit : reading.limits()) {
                if (limit.bindingness() == Bindingness.FIRM
                        && Length.ahead(limit) != Length.UNKNOWN
                        && (lead == null || Length.ahead(limit) > Length.ahead(lead))) {
                    lead = limit;
                }
            }
        }
        return lead;
    }

    static long least(TimeLimit limit) {
        return limit instanceof Measured measured ? Length.least(measured.period()) : Length.ahead(limit);
    }

    static long most(TimeLimit limit) {
        return limit instanceof Measured measured ? Length.most(measured.period()) : Length.ahead(limit);
    }

    /** A limit as codes. */
    static String words(TimeLimit limit) {
        String words = "other-limit";
        if (limit instanceof Measured measured) {
            words = measured.period().toString();
        } else if (limit instanceof Prompt prompt) {
            words = prompt.standard().code();
        } else if (limit instanceof NumberOnly) {
            words = "number-only";
        } else if (Length.ahead(limit) != Length.UNKNOWN) {
            words = "PT" + Length.ahead(limit) + "H";
        }
        return words + softness(limit);
    }

    /** What a list of codes on a limit ends with if it is not firm. */
    static String softness(TimeLimit limit) {
        return limit.bindingness() == Bindingness.FIRM ? "" : ", not-firmly";
    }

    static boolean anyAhead(List<TimeLimit> limits) {
        for (TimeLimit limit : limits) {
            if (isAhead(limit)) {
                return true;
            }
        }
        return false;
    }

    private LeadTime() {}
}
