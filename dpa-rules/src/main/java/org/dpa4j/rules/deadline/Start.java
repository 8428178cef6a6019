package org.dpa4j.rules.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dpa4j.model.time.Moment;
import org.dpa4j.rules.time.Step;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What starts a clock. Where the text leaves open which of two moments counts, the earlier and the later one; else twice the same.
 *
 * @param earlier the earlier moment
 * @param later the later moment
 * @param facts the facts behind it
 * @param planned whether it is planned or computed rather than recorded
 * @param assumed the first instant by which something was to happen that is not recorded; null if there is none
 * @param why why it starts the clock
 */
record Start(
        When earlier,
        When later,
        List<Fact> facts,
        boolean planned,
        @Nullable Instant assumed,
        List<Step> why) {
    /** Something recorded, or not hanging on anything. */
    static Start of(When when, List<Fact> facts, List<Step> why) {
        return new Start(when, when, facts, false, null, why);
    }

    static Start of(Fact fact, ZoneId zone) {
        return of(fact.when(), List.of(fact), List.of(Steps.event(fact, false, zone)));
    }

    /** A plan that is taken for the event: until its day is over. */
    static Start hoped(Fact plan, ZoneId zone) {
        return new Start(
                plan.when(),
                plan.when(),
                List.of(plan),
                false,
                Whens.end(plan.when(), zone),
                List.of(Steps.event(plan, false, zone)));
    }

    /** Two moments of one event, of which either may count. */
    static Start of(Fact earlier, Fact later, Step why) {
        return new Start(earlier.when(), later.when(), List.of(earlier, later), false, null, List.of(why));
    }

    /** What stands in for what is not recorded; a plan only until its day is over. */
    static Start standingIn(Fact fact, ZoneId zone) {
        Instant over = fact.type().moment() == Moment.PLANNED ? Whens.end(fact.when(), zone) : null;
        return new Start(fact.when(), fact.when(), List.of(fact), true, over, List.of(Steps.event(fact, true, zone)));
    }

    /** What counts as awareness although awareness itself is not recorded. */
    static Start informed(Fact fact, ZoneId zone) {
        return of(fact.when(), List.of(fact), List.of(Steps.informed(fact, zone)));
    }

    /** The same, hanging on what is to happen by an instant. */
    Start assuming(Instant by) {
        return new Start(earlier, later, facts, true, Whens.first(assumed, by), why);
    }

    /** The same for what ends with it. */
    Start ending() {
        return new Start(
                earlier,
                later,
                facts,
                planned,
                assumed,
                why.stream().map(Steps::ending).toList());
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
        return new Start(
                first,
                taken.later,
                List.copyOf(all),
                planned || other.planned,
                Whens.first(assumed, other.assumed),
                taken.why);
    }

    boolean goesWith(Fact other) {
        for (Fact fact : facts) {
            if (!fact.goesWith(other)) {
                return false;
            }
        }
        return true;
    }

    /** The first fact behind it; null if there is none. */
    @Nullable
    Fact fact() {
        return facts.isEmpty() ? null : facts.get(0);
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
