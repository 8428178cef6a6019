package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.BreachInformation;
import org.dpa4j.model.obligation.BreachContent;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Threshold;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
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
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.internal.Chain;

/** Notice of a personal data breach to the controller, GDPR Art. 33(2) to (4). */
final class BreachRules {
    private static final String OTHER_MOMENT = "other-moment";
    private static final String NOTICE = "/breachNotification/notice";
    private static final String NO_FIGURE = "The agreement has no figure for the notice of a breach";
    private static final String ELSEWHERE = "the time for notice of a breach, which stands elsewhere";
    private static final List<BreachInformation> DUE = List.of(
            BreachInformation.NATURE,
            BreachInformation.CONTACT_POINT,
            BreachInformation.LIKELY_CONSEQUENCES,
            BreachInformation.MEASURES);
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
            .warning(
                    "blank-time",
                    "Breaches must be notified without undue delay; the field for the time is not filled in")
            .compulsoryIn(Template.DK_SCC_2019)
            .warning("no-time", "Breaches must be notified without undue delay; the agreement sets no time")
            .unknown("time-elsewhere", ELSEWHERE)
            .warning("slower", "Breaches must be notified without undue delay; the agreement only says {0}")
            .warning(
                    "number-only",
                    "Breaches must be notified without undue delay; the agreement only sets a latest time")
            .check((agreement, context, rule) -> {
                Duty notice = agreement.breachNotification().notice();
                Finding fault = Duties.fault(rule, NOTICE, notice);
                return fault == null ? speed(rule, notice) : new NotMet(List.of(fault));
            });

    static final Rule FIGURE = rule("ART33-2-2", "A figure is agreed for the notice of a breach")
            .citing("EDPB-07/2020 s. 1.3.6", "DK-SCC cl. 10")
            .from(StatedRule.EDPB_07_2020)
            .tier(Tier.GUIDANCE)
            .remedy(
                    "Agree within how many hours after becoming aware of a breach the processor notifies it at the latest.")
            .unknown("time-elsewhere", ELSEWHERE)
            .warning("no-figure", "Notice of a breach should come within an agreed number of hours; there is no figure")
            .warning(
                    "no-unit",
                    "Notice of a breach should come within an agreed number of hours; the number has no unit")
            .warning(
                    "blank-figure",
                    "Notice of a breach should come within an agreed number of hours; the field for it is not filled in")
            .compulsoryIn(Template.DK_SCC_2019)
            .check((agreement, context, rule) -> {
                Duty notice = agreement.breachNotification().notice();
                if (!Duties.isOwed(notice)) {
                    return Reasons.NO_NOTICE.notApplicable();
                }
                return NoticeTime.of(notice) != null ? Outcome.MET : noFigure(rule, notice);
            });

    /** No law has a number; those of the policy leave the controller time within its own 72 hours. */
    static final Rule FAST_ENOUGH = rule(
                    "ART33-2-3", "The time for notice of a breach leaves the controller time for its own notice")
            .citing("GDPR Art. 33(2)", "GDPR Art. 33(1)")
            .tier(Tier.PRACTICE)
            .remedy("Agree a shorter time for notice of a breach.")
            .notApplicable("no-figure", NO_FIGURE)
            .unknown("time-elsewhere", ELSEWHERE)
            .violation(
                    "too-long",
                    "Notice of a breach must come without undue delay; it can take {0} hours, more than {1}")
            .warning("long", "Notice of a breach should come within {1} hours; it can take {0}")
            .check((agreement, context, rule) -> {
                Duty notice = agreement.breachNotification().notice();
                NoticeTime time = NoticeTime.of(notice);
                return time == null ? withoutFigure(rule, notice) : length(rule, context.policy(), notice, time);
            });

    static final Rule FROM_AWARENESS = rule(
                    "ART33-2-4", "The time for notice of a breach starts when the processor becomes aware")
            .citing("GDPR Art. 33(2)")
            .remedy("Let the time start when the processor becomes aware of the breach, before any investigation ends.")
            .unknown("start", "whether the time for notice starts with awareness of the breach")
            .violation(
                    "late-start",
                    "The time for notice must start with awareness of the breach; the agreement starts it with {0}")
            .check((agreement, context, rule) -> {
                Duty notice = agreement.breachNotification().notice();
                return Duties.isOwed(notice) ? start(rule, notice) : Reasons.NO_NOTICE.notApplicable();
            });

    static final Rule EVERY_BREACH = rule(
                    "ART33-2-5", "Every breach is notified, whatever its gravity and also at sub-processors")
            .citing("GDPR Art. 33(2)", "GDPR Art. 28(4)")
            .remedy("Drop the threshold: the controller weighs the risk of a breach, not the processor.")
            .violation("threshold", "Every breach must be notified; the agreement limits the notice to breaches: {0}")
            .violation("condition", "Every breach must be notified; the agreement makes the notice depend on: {0}")
            .violation(
                    "sub-processors",
                    "Every breach must be notified; the agreement excludes breaches at sub-processors")
            .warning(
                    "some-sub-processors",
                    "Every breach must be notified; breaches at sub-processors are covered only in part")
            .check((agreement, context, rule) -> everyBreach(rule, agreement.breachNotification()));

    /** Numbers and categories are due where possible only, so their absence is none. */
    static final Rule CONTENT = rule(
                    "ART33-2-6",
                    "Notice of a breach says what the controller has to report, in phases, and whom to ask")
            .citing("GDPR Art. 33(3)", "GDPR Art. 33(4)", "2021/915 cl. 9.2", "EDPB-07/2020 s. 1.3.6")
            .tier(Tier.GUIDANCE)
            .covers(8)
            .remedy("State what a notice contains, that information may follow in phases, and where notices go.")
            .warning(
                    "incomplete",
                    "Notice of a breach should tell what the controller has to report, in phases, and name a contact;"
                            + " missing: {0}")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) ->
                    Duties.isOwed(agreement.breachNotification().notice())
                            ? content(rule, agreement)
                            : Reasons.NO_NOTICE.notApplicable());

    static final Rule ELAPSED = rule("ART33-2-7", "The time for notice of a breach runs over weekends and holidays")
            .citing("GDPR Art. 33(1)", "1182/71 Art. 3(3)")
            .tier(Tier.GUIDANCE)
            .remedy("Count the time for notice of a breach in hours or calendar days.")
            .notApplicable("no-figure", NO_FIGURE)
            .unknown("time-elsewhere", ELSEWHERE)
            .warning(
                    "working-days",
                    "The time for notice of a breach should run over weekends, as that of the controller does; it is"
                            + " counted in units of: {0}")
            .check((agreement, context, rule) -> {
                Duty notice = agreement.breachNotification().notice();
                NoticeTime time = NoticeTime.of(notice);
                return time == null ? withoutFigure(rule, notice) : elapsed(rule, notice);
            });

    static final Rule CHAIN = rule(
                    "ART33-2-8", "The times of sub-processors for notice of a breach fit into that of the processor")
            .citing("GDPR Art. 28(4)", "GDPR Art. 33(2)")
            .tier(Tier.PRACTICE)
            .remedy("Agree times with the sub-processors that together are no longer than the processor's own.")
            .notApplicable("no-figure", NO_FIGURE)
            .notApplicable("none-engaged", "No sub-processor is engaged")
            .unknown("time-elsewhere", ELSEWHERE)
            .unknown("time-of-sub-processors", "within which time each sub-processor notifies a breach")
            .unknown(
                    "calendar",
                    "whether times of sub-processors of up to {0} hours together fit into one of the processor of {1} hours at the"
                            + " least")
            .warning(
                    "chain",
                    "The times of a chain of sub-processors should fit into that of the processor; they add up to {0} hours,"
                            + " more than {1}")
            .check((agreement, context, rule) -> {
                Duty notice = agreement.breachNotification().notice();
                NoticeTime own = NoticeTime.of(notice);
                return own == null ? withoutFigure(rule, notice) : chain(rule, agreement, context, own);
            });

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
                return rule.notMet(
                        "slower", pointer, reading.sources(), prompt.standard().code() + LeadTime.softness(prompt));
            }
        }
        return rule.notMet("number-only", pointer, reading.sources());
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
                trigger.map(BreachRules::name).orElse(OTHER_MOMENT));
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

    /** An event and its moment as a phrase of codes, such as {@code personal-data-breach confirmed}. */
    private static String name(Trigger trigger) {
        return trigger instanceof Event event
                ? event.event().code()
                        + event.moment()
                                .map(moment -> " " + Duties.word(moment))
                                .orElse("")
                : OTHER_MOMENT;
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

    private static Outcome noFigure(StatedRule rule, Duty notice) {
        String key = "no-figure";
        String pointer = NOTICE + "/limits";
        List<Source> sources = Duties.sources(Duties.readings(notice));
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            for (int j = 0; j < reading.limits().size() && Duties.isOwedByProcessor(reading); j++) {
                TimeLimit limit = reading.limits().get(j);
                if (limit instanceof Elsewhere) {
                    return rule.undetermined("time-elsewhere");
                }
                boolean blank = limit instanceof Blank;
                if (blank || (limit instanceof NumberOnly && key.equals("no-figure"))) {
                    key = blank ? "blank-figure" : "no-unit";
                    pointer = Duties.pointer(NOTICE, i) + "/limits/" + j;
                    sources = reading.sources();
                }
            }
        }
        return rule.notMet(key, pointer, sources);
    }

    /** A rule about the figure, if there is none. */
    private static Outcome withoutFigure(StatedRule rule, Duty notice) {
        if (!Duties.isOwed(notice)) {
            return Reasons.NO_NOTICE.notApplicable();
        }
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            for (TimeLimit limit : reading.limits()) {
                if (limit instanceof Elsewhere && Duties.isOwedByProcessor(reading)) {
                    return rule.undetermined("time-elsewhere");
                }
            }
        }
        return rule.notApplicable("no-figure");
    }

    private static Outcome length(StatedRule rule, ReviewPolicy policy, Duty notice, NoticeTime time) {
        int limit = policy.number(PolicyNumber.BREACH_NOTICE_LIMIT);
        int most = policy.number(PolicyNumber.BREACH_NOTICE);
        if (time.hours() <= Math.min(limit, most)) {
            return Outcome.MET;
        }
        boolean tooLong = time.hours() > limit;
        return rule.notMet(
                tooLong ? "too-long" : "long",
                time.pointer(NOTICE, notice),
                Duties.reading(notice, time.reading()).sources(),
                Long.toString(time.hours()),
                Integer.toString(tooLong ? limit : most));
    }

    /** Working days do no harm beside a figure that runs on, as both apply. */
    private static Outcome elapsed(StatedRule rule, Duty notice) {
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            if (Duties.isOwedByProcessor(reading)) {
                NoticeTime working = NoticeTime.inWorkingDays(i, reading.limits());
                if (working != null) {
                    return rule.notMet(
                            "working-days",
                            working.pointer(NOTICE, notice) + "/unit",
                            reading.sources(),
                            Duties.word(working.unit(notice)));
                }
            }
        }
        return Outcome.MET;
    }

    private static Outcome content(StatedRule rule, DataProcessingAgreement agreement) {
        BreachNotification breach = agreement.breachNotification();
        List<String> missing = List.of();
        String pointer = "/breachNotification/content";
        List<Source> sources = breach.notice().sources();
        if (!breach.contentByLaw().isStipulated()) {
            for (BreachInformation due : DUE) {
                if (!contains(breach.content(), due)) {
                    missing = Duties.and(missing, Duties.word(due));
                }
            }
        }
        if (!breach.phased().isStipulated() && !Duties.isStipulated(breach.report())) {
            pointer = missing.isEmpty() ? "/breachNotification/phased" : pointer;
            missing = Duties.and(missing, "phased");
        }
        if (!isAddressed(agreement)) {
            pointer = missing.isEmpty() ? "/breachNotification/contact" : pointer;
            missing = Duties.and(missing, "contact");
        }
        return missing.isEmpty()
                ? Outcome.MET
                : rule.notMet(
                        "incomplete",
                        pointer,
                        sources,
                        String.join(", ", missing.stream().sorted().toList()));
    }

    private static boolean contains(List<BreachContent> content, BreachInformation item) {
        for (BreachContent one : content) {
            if (one.item() == item) {
                return true;
            }
        }
        return false;
    }

    /** A contact of a party that is for anything is also for breaches. */
    private static boolean isAddressed(DataProcessingAgreement agreement) {
        if (agreement.breachNotification().contact().isPresent()
                || Duties.isStipulated(agreement.communication().notices())) {
            return true;
        }
        for (Party party : agreement.parties()) {
            if (!party.contacts().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Each waits for the one below it, so their times add up; who has no known time adds none. Where one is counted in hours and the
     * other in days or months, the day decides.
     */
    private static Outcome chain(
            StatedRule rule, DataProcessingAgreement agreement, ReviewContext context, NoticeTime own) {
        SubProcessing sub = agreement.subProcessing();
        Duty notice = agreement.breachNotification().notice();
        Chain<Engagement> chain = Chain.inUse(sub, context.asOf());
        boolean any = false;
        boolean known = true;
        Sums sums = new Sums();
        Sums atWorst = new Sums();
        long longest = 0;
        long open = 0;
        while (chain.next()) {
            any = true;
            List<TimeLimit> limits = chain.value().breachLimits();
            long hours = NoticeTime.hours(limits);
            known &= hours != Length.UNKNOWN;
            longest = Math.max(longest, sums.with(chain, hours));
            long worst = atWorst.with(chain, hours == Length.UNKNOWN ? hours : hours + own.slack(notice, limits));
            open = chain.depth() == 1 && own.isSame(notice, limits) ? open : Math.max(open, worst);
        }
        if (longest > own.hours()) {
            return tooLong(rule, Chain.inUse(sub, context.asOf()), longest, own.hours());
        }
        long least = own.least(notice);
        if (open > least) {
            return rule.undetermined("calendar", Long.toString(open), Long.toString(least));
        }
        if (any) {
            return known ? Outcome.MET : rule.undetermined("time-of-sub-processors");
        }
        if (sub.list().declaredNone().isStipulated()) {
            return rule.notApplicable("none-engaged");
        }
        return Places.isAllowed(sub)
                ? rule.undetermined("time-of-sub-processors")
                : Reasons.NO_SUB_PROCESSOR.notApplicable();
    }

    /** At the first sub-processor of the longest chain down to which the time of the processor does not last. */
    private static Outcome tooLong(StatedRule rule, Chain<Engagement> chain, long longest, long own) {
        Sums sums = new Sums();
        while (chain.next() && sums.with(chain, NoticeTime.hours(chain.value().breachLimits())) < longest) {
            // on to the end of the longest chain
        }
        int first = sums.firstOver(own);
        return rule.notMet(
                "chain",
                chain.pointer(first) + "/breachLimits",
                chain.value(first).sources(),
                Long.toString(longest),
                Long.toString(own));
    }

    /** For each level of a chain, the hours down to it. */
    private static final class Sums {
        private long[] sums = new long[4];

        /** The hours down to the one that the chain has reached, who takes so many himself. */
        long with(Chain<Engagement> chain, long hours) {
            int depth = chain.depth();
            if (depth == sums.length) {
                sums = Arrays.copyOf(sums, 2 * depth);
            }
            sums[depth] = sums[depth - 1] + Math.max(0, hours);
            return sums[depth];
        }

        int firstOver(long hours) {
            int depth = 1;
            while (sums[depth] <= hours) {
                depth++;
            }
            return depth;
        }
    }

    private BreachRules() {}
}
