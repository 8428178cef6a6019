package org.dpa4j.rules;

import java.util.List;
import java.util.Set;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;

/** Until when an agreement lasts, measured by its data; from good to bad. */
enum Reach {
    DATA_GONE,
    NOT_KNOWN,
    EARLIER;

    private static final String DISPOSAL = "/endOfServices/disposal";
    private static final Set<Occurrence> GONE =
            Set.of(Occurrence.END_OF_PROCESSING, Occurrence.DELETION, Occurrence.RETURN);

    /** The reading that ends first counts; one without a time says nothing. */
    static Reach of(Duty duration) {
        Reach worst = null;
        for (int i = 0; i < Duties.count(duration); i++) {
            Duty reading = Duties.reading(duration, i);
            if (reading.isStipulated() && !reading.limits().isEmpty()) {
                Reach best = best(reading.limits());
                worst = worst == null || best.compareTo(worst) > 0 ? best : worst;
            }
        }
        return worst == null ? NOT_KNOWN : worst;
    }

    /** The text says for how long at least, so the longest of several times decides. */
    private static Reach best(List<TimeLimit> limits) {
        Reach best = EARLIER;
        for (TimeLimit limit : limits) {
            Reach reach = of(limit);
            best = reach.compareTo(best) < 0 ? reach : best;
        }
        return best;
    }

    private static Reach worst(List<TimeLimit> limits) {
        Reach worst = DATA_GONE;
        for (TimeLimit limit : limits) {
            Reach reach = of(limit);
            worst = reach.compareTo(worst) > 0 ? reach : worst;
        }
        return worst;
    }

    private static Reach of(TimeLimit limit) {
        if (limit instanceof Lasting lasting) {
            return lasting.until().isPresent() ? of(lasting.until().get()) : DATA_GONE;
        }
        if (limit instanceof Combined combined) {
            return combined.how() == Combination.LATEST
                    ? best(combined.parts())
                    : combined.how() == Combination.EARLIEST ? worst(combined.parts()) : NOT_KNOWN;
        }
        return limit instanceof Measured || limit instanceof Fixed || limit instanceof Extended ? EARLIER : NOT_KNOWN;
    }

    /** What an end by an event means for the data. */
    static Reach of(Trigger trigger) {
        if (trigger instanceof Event event) {
            return GONE.contains(event.event()) ? DATA_GONE : event.event().isKnown() ? EARLIER : NOT_KNOWN;
        }
        if (trigger instanceof LaterOf later) {
            return extreme(later.of(), EARLIER, -1);
        }
        if (trigger instanceof EarlierOf earlier) {
            return extreme(earlier.of(), DATA_GONE, 1);
        }
        if (trigger instanceof AnyOf any) {
            return extreme(any.of(), DATA_GONE, 1);
        }
        if (trigger instanceof EndOf end && end.term().value().startsWith(DISPOSAL)) {
            return DATA_GONE;
        }
        return trigger instanceof OnDate ? EARLIER : NOT_KNOWN;
    }

    private static Reach extreme(List<Trigger> triggers, Reach first, int sign) {
        Reach result = first;
        for (Trigger trigger : triggers) {
            Reach reach = of(trigger);
            result = sign * reach.compareTo(result) > 0 ? reach : result;
        }
        return result;
    }
}
