package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.internal.Terms;
import org.jspecify.annotations.Nullable;

/** How time limits are written. */
final class TimeRules {
    private static final String NOTICE = "/breachNotification/notice";
    private static final String SUSPICION = "/breachNotification/suspicion";

    static final Rule COMPLETE = rule("DRAFT-TIME-1", "Each time limit has a number, a unit, a start and a calendar")
            .tier(Tier.PRACTICE)
            .remedy(
                    "Write the number, its unit, the event from which the time runs, and whose bank or working days count.")
            .warning("number-only", "A time limit should have a unit; the number {0} stands alone")
            .warning("blank", "A time limit should be filled in; this field is blank")
            .compulsoryIn(Template.EU_SCC_2021_915, Template.DK_SCC_2019, Template.SI_SCC, Template.LT_SCC)
            .warning("no-start", "A time limit should say from when it runs; that of {0} does not")
            .warning("no-calendar", "Bank and working days differ from place to place; for {0} no calendar is named")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                new Terms() {
                    @Override
                    protected void limit(TimeLimit limit) {
                        if (limit instanceof NumberOnly number) {
                            found("number-only", "/amount", limit, Integer.toString(number.amount()));
                        } else if (limit instanceof Blank) {
                            found("blank", "", limit);
                        } else if (limit instanceof Measured measured) {
                            measured(measured);
                        }
                    }

                    private void measured(Measured measured) {
                        if (!isStarted() && measured.from().isEmpty()) {
                            found(
                                    "no-start",
                                    "/from",
                                    measured,
                                    measured.period().toString());
                        }
                        Unit unit = measured.period().unit();
                        if ((unit == Unit.WORKING_DAY || unit == Unit.BANK_DAY)
                                && measured.calendar().isEmpty()) {
                            found(
                                    "no-calendar",
                                    "/calendar",
                                    measured,
                                    measured.period().toString());
                        }
                    }

                    private void found(String key, String of, TimeLimit limit, String... arguments) {
                        tally.found(rule.finding(key, pointer() + of, limit.sources(), arguments));
                    }
                }.walk(agreement);
                return tally.outcome();
            });

    /** All limits in a list apply together, so they do not compete; two times of a measure are DRAFT-DUP-1. */
    static final Rule ONE_LIMIT = rule("DRAFT-TIME-2", "Each duty has one time limit")
            .tier(Tier.PRACTICE)
            .remedy(
                    "Keep one of the limits, or say which of them counts: the earlier, the later or the other if one fails.")
            .warning(
                    "alternative",
                    "A duty should have one time limit; the text offers several and does not say which" + " counts")
            .warning("contrary", "A duty should have one time limit; at least {0} and at most {1} exclude each other")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                new Terms() {
                    @Override
                    protected void limit(TimeLimit limit) {
                        if (isAlternative(limit) && !pointer().startsWith("/security/measures/")) {
                            tally.found(rule.finding("alternative", pointer() + "/how", limit.sources()));
                        }
                    }

                    @Override
                    protected void duty(Duty duty) {
                        for (int i = 0; i < Duties.count(duty); i++) {
                            contrary(Duties.reading(duty, i), i);
                        }
                    }

                    private void contrary(Duty reading, int place) {
                        List<TimeLimit> limits = reading.limits();
                        for (int i = 0; i + 1 < limits.size(); i++) {
                            for (int j = i + 1; j < limits.size(); j++) {
                                if (excludeEachOther(limits.get(i), limits.get(j))) {
                                    boolean leastFirst = ((Measured) limits.get(i)).bound() == Bound.AT_LEAST;
                                    tally.found(rule.finding(
                                            "contrary",
                                            Duties.pointer(pointer(), place) + "/limits/" + j,
                                            clauses(reading, limits.get(j)),
                                            period(limits.get(leastFirst ? i : j)),
                                            period(limits.get(leastFirst ? j : i))));
                                }
                            }
                        }
                    }
                }.walk(agreement);
                return tally.outcome();
            });

    /** One of two stages without a speed takes nothing back from the other. */
    static final Rule ONE_SPEED = rule("DRAFT-TIME-3", "A suspected breach is not reported faster than a breach")
            .tier(Tier.PRACTICE)
            .remedy("Give breaches, suspected or not, one speed: the stricter one.")
            .warning(
                    "suspicion", "A breach should be notified as fast as the suspicion of one; the suspicion is faster")
            .warning("two-speeds", "Notice of a breach should have one speed; the text has two")
            .check((agreement, context, rule) -> oneSpeed(rule, agreement));

    static boolean isAlternative(TimeLimit limit) {
        return limit instanceof Combined combined && combined.how() == Combination.ALTERNATIVE;
    }

    /** A minimum that is longer than a maximum from the same start, however long the months are. */
    private static boolean excludeEachOther(TimeLimit one, TimeLimit other) {
        if (!(one instanceof Measured a) || !(other instanceof Measured b) || a.direction() != b.direction()) {
            return false;
        }
        if (!a.from().equals(b.from())) {
            return false;
        }
        return exceeds(a, b) || exceeds(b, a);
    }

    private static boolean exceeds(Measured least, Measured most) {
        return least.bound() == Bound.AT_LEAST
                && most.bound() == Bound.AT_MOST
                && Length.least(least.period()) > Length.most(most.period());
    }

    private static String period(TimeLimit limit) {
        return ((Measured) limit).period().toString();
    }

    private static Outcome oneSpeed(StatedRule rule, DataProcessingAgreement agreement) {
        Duty notice = agreement.breachNotification().notice();
        Duty suspicion = agreement.breachNotification().suspicion();
        Speed speed = Speed.of(notice.limits());
        Tally tally = new Tally();
        for (int i = 0; i < notice.variants().size(); i++) {
            Duty variant = notice.variants().get(i);
            if (variant.isStipulated() && variant.scope().equals(notice.scope())) {
                Speed other = Speed.of(variant.limits());
                if (other.differsFrom(speed)) {
                    tally.found(rule.finding("two-speeds", NOTICE + "/variants/" + i, clauses(variant)));
                }
                speed = speed.or(other);
            }
        }
        for (int i = 0; i < Duties.count(suspicion); i++) {
            List<TimeLimit> limits = Duties.reading(suspicion, i).limits();
            for (int j = 0; j < limits.size(); j++) {
                if (Speed.of(limits.subList(j, j + 1)).isStricterThan(speed)) {
                    tally.found(rule.finding(
                            "suspicion",
                            Duties.pointer(SUSPICION, i) + "/limits/" + j,
                            clauses(Duties.reading(suspicion, i), limits.get(j))));
                }
            }
        }
        return tally.outcome();
    }

    private static List<Source> clauses(Duty duty, TimeLimit limit) {
        return limit.sources().isEmpty() ? clauses(duty) : limit.sources();
    }

    /** Of a duty with limits. */
    private static List<Source> clauses(Duty duty) {
        return duty.sources().isEmpty() ? duty.limits().get(0).sources() : duty.sources();
    }

    /**
     * How fast a thing must be done.
     *
     * @param standard the strictest standard of speed; null if there is none that compares
     * @param hours the hours after which it is late; {@link Length#UNKNOWN} if there is no number
     */
    private record Speed(@Nullable Promptness standard, long hours) {
        private static final Speed NONE = new Speed(null, Length.UNKNOWN);

        static Speed of(List<TimeLimit> limits) {
            Speed speed = NONE;
            for (TimeLimit limit : limits) {
                speed = speed.or(of(limit));
            }
            return speed;
        }

        private static Speed of(TimeLimit limit) {
            if (limit instanceof Prompt prompt && prompt.standard().isAtLeast(Promptness.REASONABLE_TIME)) {
                return new Speed(prompt.standard(), Length.UNKNOWN);
            }
            long hours = Length.latest(limit);
            return hours == Length.UNKNOWN ? NONE : new Speed(null, hours);
        }

        /** The faster of each. */
        Speed or(Speed other) {
            Promptness faster = standard == null || (other.standard != null && other.standard.isAtLeast(standard))
                    ? other.standard
                    : standard;
            boolean otherHours = hours == Length.UNKNOWN || (other.hours != Length.UNKNOWN && other.hours < hours);
            return new Speed(faster, otherHours ? other.hours : hours);
        }

        boolean isStricterThan(Speed other) {
            return (standard != null && other.standard != null && !other.standard.isAtLeast(standard))
                    || (hours != Length.UNKNOWN && other.hours != Length.UNKNOWN && hours < other.hours);
        }

        boolean differsFrom(Speed other) {
            return isStricterThan(other) || other.isStricterThan(this);
        }
    }

    private TimeRules() {}
}
