package org.dpa4j.rules.deadline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dpa4j.rules.time.Step;
import org.dpa4j.rules.time.When;

/**
 * What starts a clock. Where the text leaves open which of two moments counts, the earlier and the later one; else twice the same.
 *
 * @param earlier the earlier moment
 * @param later the later moment
 * @param facts the facts behind it
 * @param planned whether it is planned or computed rather than recorded
 * @param why why it starts the clock
 */
record Start(When earlier, When later, List<Fact> facts, boolean planned, List<Step> why) {
    static Start of(Fact fact, boolean planned) {
        return new Start(fact.when(), fact.when(), List.of(fact), planned, List.of(Steps.event(fact, planned)));
    }

    /** What counts as awareness although awareness itself is not recorded. */
    static Start informed(Fact fact) {
        return new Start(fact.when(), fact.when(), List.of(fact), false, List.of(Steps.informed(fact)));
    }

    boolean isOpen() {
        return !earlier.equals(later);
    }

    /** This start and what else was needed, with another one's time if it comes later, or earlier. */
    Start join(Start other, boolean latest, ZoneId zone) {
        List<Fact> all = new ArrayList<>(facts);
        for (Fact fact : other.facts) {
            if (!all.contains(fact)) {
                all.add(fact);
            }
        }
        boolean takesOther = (Whens.compare(other.later, later, zone) > 0) == latest;
        Start taken = takesOther ? other : this;
        Start left = takesOther ? this : other;
        When first = latest == (Whens.compare(left.earlier, taken.earlier, zone) > 0) ? left.earlier : taken.earlier;
        return new Start(first, taken.later, List.copyOf(all), planned || other.planned, taken.why);
    }

    boolean goesWith(Fact other) {
        for (Fact fact : facts) {
            if (!fact.goesWith(other)) {
                return false;
            }
        }
        return true;
    }

    /** The matter it belongs to; empty if none is named. */
    String matter() {
        for (Fact fact : facts) {
            if (fact.about().isPresent()) {
                return fact.about().get();
            }
        }
        return "";
    }
}
