package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Threshold;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;

/** Notice of a personal data breach to the controller, GDPR Art. 33(2). */
final class BreachRules {
    private static final String NOTICE = "/breachNotification/notice";
    private static final Set<ConditionCode> IF = Set.of(
            ConditionCode.HIGH_RISK,
            ConditionCode.FAULT_OF_PROCESSOR,
            ConditionCode.GROSS_NEGLIGENCE,
            ConditionCode.INTENT,
            ConditionCode.BREACH_FOUND);
    private static final Set<ConditionCode> UNLESS =
            Set.of(ConditionCode.RISK_UNLIKELY, ConditionCode.FAULT_OF_CONTROLLER, ConditionCode.NO_BREACH_FOUND);

    /** A number of hours alone falls short: it lets the processor wait until they are over. */
    static final Rule NOTIFIED = rule(
                    "ART33-2-1", "The processor notifies the controller of breaches without undue delay")
            .citing("GDPR Art. 33(2)", "GDPR Art. 28(3)(f)")
            .covers(34)
            .remedy(
                    "State that the processor notifies the controller without undue delay after becoming aware of a breach.")
            .duty("a duty to notify the controller of personal data breaches")
            .violation(
                    "blank-time", "Breaches are notified without undue delay; the field for the time is not filled in")
            .warning("no-time", "Breaches are notified without undue delay; no time is set")
            .unknown("time-elsewhere", "the time for notice of a breach, which stands elsewhere")
            .warning("slower", "Breaches are notified without undue delay; the agreement only says {0}")
            .warning("number-only", "Breaches are notified without undue delay; the agreement only sets a latest time")
            .check((agreement, context, rule) -> {
                Duty notice = agreement.breachNotification().notice();
                Finding fault = Duties.fault(rule, NOTICE, notice);
                return fault == null ? speed(rule, notice) : new NotMet(List.of(fault));
            });

    static final Rule FROM_AWARENESS = rule(
                    "ART33-2-4", "The time for notice of a breach starts when the processor becomes aware")
            .citing("GDPR Art. 33(2)")
            .remedy("Let the time start when the processor becomes aware of the breach, before any investigation ends.")
            .unknown("start", "whether the time for notice starts with awareness of the breach")
            .violation(
                    "late-start",
                    "The time for notice starts with awareness of the breach; the agreement starts it with {0}")
            .check((agreement, context, rule) -> {
                Duty notice = agreement.breachNotification().notice();
                return Duties.isOwed(notice) ? start(rule, notice) : Reasons.NO_NOTICE.notApplicable();
            });

    static final Rule EVERY_BREACH = rule(
                    "ART33-2-5", "Every breach is notified, whatever its gravity and also at sub-processors")
            .citing("GDPR Art. 33(2)", "GDPR Art. 28(4)")
            .remedy("Drop the threshold: the controller weighs the risk of a breach, not the processor.")
            .violation("threshold", "Every breach is notified; the agreement limits the notice to breaches: {0}")
            .violation("condition", "Every breach is notified; the agreement makes the notice depend on: {0}")
            .violation("sub-processors", "Every breach is notified; the agreement excludes breaches at sub-processors")
            .warning(
                    "some-sub-processors",
                    "Every breach is notified; breaches at sub-processors are covered only in part")
            .check((agreement, context, rule) -> everyBreach(rule, agreement.breachNotification()));

    /** A reading without a time takes nothing back from one with a time; of those with a time the weakest counts. */
    private static Outcome speed(StatedRule rule, Duty notice) {
        List<Duty> readings = Duties.readings(notice);
        boolean timed = false;
        for (int i = 0; i < readings.size(); i++) {
            Duty reading = readings.get(i);
            if (Duties.isOwedByProcessor(reading) && !reading.limits().isEmpty()) {
                timed = true;
                if (!anyWithoutUndueDelay(reading.limits())) {
                    return tooSlow(rule, Duties.pointer(NOTICE, i) + "/limits", reading);
                }
            }
        }
        return timed ? Outcome.MET : rule.notMet("no-time", NOTICE + "/limits", notice.sources());
    }

    private static Outcome tooSlow(StatedRule rule, String pointer, Duty reading) {
        boolean blank = true;
        for (TimeLimit limit : reading.limits()) {
            if (limit instanceof Elsewhere) {
                return rule.undetermined("time-elsewhere");
            }
            blank &= limit instanceof Blank;
        }
        if (blank) {
            return rule.notMet("blank-time", pointer, reading.sources());
        }
        for (TimeLimit limit : reading.limits()) {
            if (limit instanceof Prompt prompt) {
                return rule.notMet("slower", pointer, reading.sources(), words(prompt));
            }
        }
        return rule.notMet("number-only", pointer, reading.sources());
    }

    private static String words(Prompt prompt) {
        return prompt.standard().code() + (prompt.bindingness() == Bindingness.FIRM ? "" : ", not firmly");
    }

    private static boolean anyWithoutUndueDelay(List<TimeLimit> limits) {
        for (TimeLimit limit : limits) {
            if (isWithoutUndueDelay(limit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithoutUndueDelay(TimeLimit limit) {
        if (limit.bindingness() != Bindingness.FIRM) {
            return false;
        }
        if (limit instanceof Combined combined) {
            if (combined.how() == Combination.EARLIEST) {
                return anyWithoutUndueDelay(combined.parts());
            }
            for (TimeLimit part : combined.parts()) {
                if (!isWithoutUndueDelay(part)) {
                    return false;
                }
            }
            return true;
        }
        return limit instanceof SetByLaw
                || (limit instanceof Prompt prompt
                        && (prompt.standard().isAtLeast(Promptness.WITHOUT_UNDUE_DELAY)
                                || prompt.standard().equals(Promptness.UPON)
                                || prompt.standard().equals(Promptness.A_FEW_MINUTES)));
    }

    /** When a clock starts, measured by awareness; from good to bad. */
    private enum Start {
        IN_TIME,
        NOT_KNOWN,
        LATE
    }

    private static Outcome start(StatedRule rule, Duty notice) {
        List<Duty> readings = Duties.readings(notice);
        Outcome unknown = Outcome.MET;
        for (int i = 0; i < readings.size(); i++) {
            Duty reading = readings.get(i);
            if (!Duties.isOwedByProcessor(reading)) {
                continue;
            }
            Start best = start(reading);
            if (best == Start.LATE) {
                return lateStart(rule, Duties.pointer(NOTICE, i), reading);
            }
            if (best == Start.NOT_KNOWN) {
                unknown = rule.undetermined("start");
            }
        }
        return unknown;
    }

    /** The trigger of the first limit, if it has one of its own; else that of the duty. */
    private static Outcome lateStart(StatedRule rule, String pointer, Duty reading) {
        boolean own =
                !reading.limits().isEmpty() && reading.limits().get(0).from().isPresent();
        Optional<Trigger> trigger = own ? reading.limits().get(0).from() : reading.trigger();
        return rule.notMet(
                "late-start",
                pointer + (own ? "/limits/0/from" : "/trigger"),
                reading.sources(),
                trigger.map(BreachRules::name).orElse("another moment"));
    }

    /** All limits apply together, so the first clock to start decides. */
    private static Start start(Duty reading) {
        if (reading.limits().isEmpty()) {
            return start(reading.trigger());
        }
        Start best = Start.LATE;
        for (TimeLimit limit : reading.limits()) {
            Start start = start(limit.from().isPresent() ? limit.from() : reading.trigger());
            best = start.compareTo(best) < 0 ? start : best;
        }
        return best;
    }

    private static Start start(Optional<Trigger> trigger) {
        return trigger.isPresent() ? start(trigger.get()) : Start.IN_TIME;
    }

    private static Start start(Trigger trigger) {
        if (trigger instanceof Event event) {
            return start(event);
        }
        if (trigger instanceof LaterOf later) {
            return extreme(later.of(), Start.IN_TIME, 1);
        }
        if (trigger instanceof EarlierOf earlier) {
            return extreme(earlier.of(), Start.LATE, -1);
        }
        return trigger instanceof AnyOf any ? extreme(any.of(), Start.LATE, -1) : Start.LATE;
    }

    private static Start extreme(List<Trigger> triggers, Start first, int sign) {
        Start result = first;
        for (Trigger trigger : triggers) {
            Start start = start(trigger);
            result = sign * start.compareTo(result) > 0 ? start : result;
        }
        return result;
    }

    private static Start start(Event event) {
        if (!event.event().isKnown()) {
            return Start.NOT_KNOWN;
        }
        boolean breach = event.event().equals(Occurrence.PERSONAL_DATA_BREACH)
                || event.event().equals(Occurrence.SECURITY_DEVIATION);
        Moment moment = event.moment().orElse(Moment.AWARE);
        return breach && moment != Moment.CONFIRMED && moment != Moment.COMPLETED && moment != Moment.REQUESTED
                ? Start.IN_TIME
                : Start.LATE;
    }

    private static String name(Trigger trigger) {
        return trigger instanceof Event event
                ? event.event().code()
                        + event.moment()
                                .map(moment -> " " + Duties.word(moment))
                                .orElse("")
                : "another moment";
    }

    private static Outcome everyBreach(StatedRule rule, BreachNotification breach) {
        Tally tally = new Tally();
        for (int i = 0; i < breach.thresholds().size(); i++) {
            Threshold threshold = breach.thresholds().get(i);
            if (!threshold.equals(Threshold.ALL)) {
                tally.found(rule.finding(
                        "threshold",
                        "/breachNotification/thresholds/" + i,
                        breach.notice().sources(),
                        threshold.code()));
            }
        }
        List<Duty> readings = Duties.readings(breach.notice());
        for (int i = 0; i < readings.size(); i++) {
            conditions(rule, i, readings.get(i), tally);
        }
        Statement sub = breach.subProcessorBreaches();
        if (sub.stipulation() == Stipulation.EXCLUDED) {
            tally.found(rule.finding("sub-processors", "/breachNotification/subProcessorBreaches", sub.sources()));
        } else if (sub.stipulation() == Stipulation.IN_PART) {
            tally.found(rule.finding("some-sub-processors", "/breachNotification/subProcessorBreaches", sub.sources()));
        }
        Outcome outcome = tally.outcome();
        return outcome.equals(Outcome.MET) && !Duties.isOwed(breach.notice())
                ? Reasons.NO_NOTICE.notApplicable()
                : outcome;
    }

    /** A condition of gravity or fault is a threshold under another name. */
    private static void conditions(StatedRule rule, int place, Duty reading, Tally tally) {
        for (int i = 0; i < reading.conditions().size(); i++) {
            Condition condition = reading.conditions().get(i);
            boolean unless = condition.sense() == Sense.UNLESS;
            if (condition.sense() != Sense.HAVING_REGARD_TO && (unless ? UNLESS : IF).contains(condition.code())) {
                tally.found(rule.finding(
                        "condition",
                        Duties.pointer(NOTICE, place) + "/conditions/" + i,
                        condition.sources().isEmpty() ? reading.sources() : condition.sources(),
                        (unless ? "unless " : "") + condition.code().code()));
            }
        }
    }

    private BreachRules() {}
}
