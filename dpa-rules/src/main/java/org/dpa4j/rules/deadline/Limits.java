package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.calendar.LegalCalendar;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.Count;
import org.dpa4j.rules.time.CountError;
import org.dpa4j.rules.time.Counted;
import org.dpa4j.rules.time.Counting;
import org.dpa4j.rules.time.FrequencyRule;
import org.dpa4j.rules.time.NotCounted;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.Readings;
import org.dpa4j.rules.time.Step;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;

/** The dates that the limits of one obligation give. */
final class Limits {
    /** More days in a row than any calendar closes. */
    private static final int MOST_MOVED = 16;

    private static final Readings ONLY_BY_REGULATION = Readings.of(Convention.EU_1182_71);
    private static final Readings ONLY_BANK_DAYS = Readings.of(Convention.BANK_DAYS);
    private static final Readings ONLY_PLAIN = Readings.of(Convention.PLAIN);

    private static final Period YEAR = Period.of(1, Unit.YEAR);

    private final Run run;
    private final Node node;
    private final Triggers triggers;

    Limits(Run run, Node node, Triggers triggers) {
        this.run = run;
        this.node = node;
        this.triggers = triggers;
    }

    /**
     * What a limit gives.
     *
     * @param start what starts it; null if nothing does
     * @param missing why nothing starts it
     */
    Answer of(TimeLimit limit, @Nullable Start start, Uncomputable missing) {
        if (limit instanceof Combined combined) {
            return combined(
                    combined, combined.how(), node.obligation.kind(), part -> part(part, start, missing), missing);
        }
        if (limit instanceof Fixed fixed) {
            return fixed(fixed);
        }
        TimeKind kind = node.obligation.kind();
        if (start != null && node.isStatutory() && !isLaw(start)) {
            return Answer.none(kind, Obstacle.NOT_LAW, "the law it rests on is not in force on the day that counts");
        }
        if (start == null && node.isStatutory()) {
            return Answer.none(kind, missing);
        }
        if (limit instanceof Prompt prompt) {
            return Answer.none(TimeKind.STANDARD, Obstacle.NO_FIGURE, prompt(prompt, start));
        }
        if (limit instanceof NumberOnly number) {
            return Answer.none(kind, Obstacle.NO_UNIT, "the number " + number.amount() + " has no unit");
        }
        if (limit instanceof Blank blank) {
            return Answer.none(
                    kind,
                    Obstacle.BLANK,
                    "a field for a time limit was not filled in"
                            + blank.unit()
                                    .map(unit ->
                                            ", its unit is the " + unit.name().toLowerCase(java.util.Locale.ROOT))
                                    .orElse(""));
        }
        if (limit instanceof Elsewhere) {
            return Answer.none(kind, Obstacle.ELSEWHERE, "the time is stated in another document");
        }
        if (limit instanceof Lasting lasting) {
            return lasting(lasting);
        }
        if (start == null) {
            return Answer.none(kind, missing);
        }
        Fact standstill = run.standstill(node, start);
        if (standstill != null) {
            return Answer.none(
                    kind,
                    Obstacle.SUSPENDED,
                    "the clock stands still since " + Whens.text(standstill.when(), zone())
                            + ", and it is not known until when");
        }
        if (limit instanceof Measured measured) {
            return measured(measured, start);
        }
        if (limit instanceof Recurring recurring) {
            return recurring(recurring, start);
        }
        if (limit instanceof Extended extended) {
            return extended(extended, start, missing);
        }
        return byLaw((SetByLaw) limit, start, missing);
    }

    private boolean isLaw(Start start) {
        return run.engine.options().isLaw(node.obligation, Whens.day(start.later(), zone()));
    }

    private String prompt(Prompt prompt, @Nullable Start start) {
        String text = prompt.standard().code() + " is no figure";
        return start != null && Node.isAhead(prompt) ? text + "; it must be done before " + start.earlier() : text;
    }

    /** Whether it need only come before, however shortly. */
    static boolean isBeforehand(Prompt prompt) {
        return prompt.standard().equals(Promptness.BEFOREHAND);
    }

    /** What must come before an event, however shortly: cautiously on an earlier day. */
    Answer beforehand(Start start) {
        TimeKind kind = node.obligation.modality() == Modality.MAY ? TimeKind.WINDOW : TimeKind.NOTICE;
        if (start.later() instanceof When.On on) {
            List<Step> why = plus(start.why(), Steps.beforehand(on.date().toString()));
            LocalDate before = Whens.day(start.earlier(), zone()).minusDays(1);
            Answer answer = Answer.of(
                    kind, Reading.lastDay(before, zone(), why), Reading.beforeOn(on.date(), zone(), why), null);
            return start.planned() ? answer.asPlanned() : answer;
        }
        Answer answer = Answer.of(kind, before(start.earlier(), start), before(start.later(), start), null);
        return start.planned() ? answer.asPlanned() : answer;
    }

    private Reading before(When when, Start start) {
        String text = Whens.text(when, zone());
        return Reading.before(Whens.instant(when, zone()).atZone(zone()), plus(start.why(), Steps.beforehand(text)));
    }

    private Answer fixed(Fixed fixed) {
        return Answer.of(
                TimeKind.DATE,
                Reading.lastDay(
                        fixed.date(),
                        zone(),
                        List.of(Steps.step(
                                "fixed",
                                "The text names the date {0}; a date never moves.",
                                fixed.date().toString()))));
    }

    private Answer lasting(Lasting lasting) {
        if (lasting.until().isEmpty()) {
            return Answer.none(TimeKind.DURING, Obstacle.ENDLESS, "it lasts without end");
        }
        Starts ends = triggers.of(lasting.until().get(), false);
        return ends.list().isEmpty()
                ? Answer.none(TimeKind.DURING, ends.whyNoEnd())
                : until(ends.list().get(0).ending());
    }

    /** As long as something has not come. */
    Answer until(Start end) {
        Reading legal = at(end.later(), end);
        Answer answer = end.isOpen()
                ? Answer.of(TimeKind.DURING, at(end.earlier(), end), legal, null)
                : Answer.of(TimeKind.DURING, legal);
        return (end.planned() ? answer.asPlanned() : answer).with(end.facts());
    }

    private Reading at(When when, Start start) {
        return when instanceof When.On on
                ? Reading.lastDay(on.date(), zone(), start.why())
                : Reading.at(Whens.instant(when, zone()).atZone(zone()), start.why());
    }

    private Answer measured(Measured measured, Start start) {
        TimeKind kind = node.kind(measured);
        if (measured.period().unit() == Unit.MINUTE) {
            return Answer.none(kind, Obstacle.NOT_COUNTABLE, "minutes are a technical limit, which is not counted");
        }
        return read(measured, measured.period(), kind, start);
    }

    private Answer read(Measured measured, Period period, TimeKind kind, Start start) {
        Place place = place(measured);
        if (place == null) {
            return Answer.none(
                    kind,
                    unknown(
                            CountError.UNKNOWN_CALENDAR,
                            "the calendar " + measured.calendar().orElseThrow()));
        }
        Readings how = readings(measured, period, kind);
        if (how == null) {
            return Answer.none(
                    kind,
                    unknown(
                            CountError.UNKNOWN_CONVENTION,
                            "the convention " + measured.convention().orElseThrow()));
        }
        Direction direction = measured.direction();
        List<Counting.Suspension> pauses = run.pauses(node, start);
        boolean minimum = kind == TimeKind.MIN;
        boolean disputed = !how.safe().equals(how.legal());
        Count decided = Counting.count(how.legal(), place, start.later(), period, direction, pauses);
        if (!(decided instanceof Counted counted)) {
            Answer none = Answer.none(kind, Uncomputable.of((NotCounted) decided));
            return disputed
                            && how.strictest(place, start.earlier(), period, direction, pauses)
                                    instanceof Counted cautious
                    ? none.cautiously(Answer.of(kind, Reading.of(cautious, start.why())), start.facts())
                    : none;
        }
        Reading decides = reading(counted, start, minimum);
        Reading strict = decides;
        if (disputed || (start.isOpen() && !minimum)) {
            When from = minimum ? start.later() : start.earlier();
            strict = how.strictest(place, from, period, direction, pauses) instanceof Counted cautious
                    ? reading(cautious, start, minimum)
                    : decides;
        }
        Reading last = how.outer().isPresent()
                        && Counting.count(how.outer().get(), place, start.later(), period, direction, pauses)
                                instanceof Counted lenient
                ? Reading.of(lenient, start.why())
                : null;
        Answer answer = Answer.of(kind, strict, decides, last);
        return start.planned() ? answer.asPlanned() : answer;
    }

    private static Uncomputable unknown(CountError error, String what) {
        return new Uncomputable(Obstacle.UNKNOWN_NAME, Optional.of(error), what + " is not known");
    }

    /** How a period is read: as the clause says, else as the caller does, else as is usual; null if nobody knows what the clause names. */
    private @Nullable Readings readings(Measured measured, Period period, TimeKind kind) {
        if (measured.convention().isPresent()) {
            return Convention.find(measured.convention().get())
                    .map(Readings::of)
                    .orElse(null);
        }
        Optional<Convention> chosen = run.engine.options().convention(node.obligation);
        if (chosen.isPresent()) {
            return Readings.of(chosen.get());
        }
        if (node.isStatutory()) {
            return node.act == Act.ART_36_2
                    ? ONLY_BY_REGULATION
                    : period.unit() == Unit.HOUR ? Readings.ART_33_1 : Readings.ART_12_3;
        }
        boolean bank = period.unit() == Unit.BANK_DAY;
        return kind == TimeKind.NOTICE && period.unit() != Unit.HOUR
                ? bank ? Readings.NOTICE_IN_BANK_DAYS : Readings.NOTICE
                : bank ? ONLY_BANK_DAYS : ONLY_PLAIN;
    }

    private static Reading reading(Counted counted, Start start, boolean minimum) {
        return minimum ? Reading.minimum(counted, start.why()) : Reading.of(counted, start.why());
    }

    /** Where it is counted; null if the clause names a calendar that nobody knows. */
    private @Nullable Place place(Measured measured) {
        Place place = run.engine.options().placeOf(node);
        if (measured.calendar().isEmpty()) {
            return place;
        }
        Optional<LegalCalendar> calendar =
                run.engine.options().calendars().find(measured.calendar().get());
        return calendar.isEmpty() ? null : new Place(place.zone(), calendar);
    }

    private Answer recurring(Recurring recurring, Start start) {
        TimeKind kind = TimeKind.FREQUENCY;
        if (recurring.per().isEmpty()) {
            return Answer.none(
                    kind,
                    Obstacle.NO_FIGURE,
                    recurring
                            .regularity()
                            .map(regularity -> regularity.code() + " is no figure")
                            .orElse("no cycle is stated"));
        }
        Cycle cycle = recurring.per().get();
        boolean duty = recurring.bound() != Bound.AT_MOST;
        Optional<Convention> chosen = run.engine.options().convention(node.obligation);
        if (chosen.isPresent()) {
            Optional<FrequencyRule> rule = chosen.get().frequency();
            return rule.isPresent() && rule.get().fits(cycle.period().orElse(YEAR))
                    ? cycle(chosen.get(), cycle, duty, start)
                    : Answer.none(
                            kind,
                            Obstacle.NOT_COUNTABLE,
                            "the convention " + chosen.get() + " does not say how often something may be done in each "
                                    + cycle.code());
        }
        if (cycle.equals(Cycle.CALENDAR_YEAR)) {
            return cycle(Convention.FREQ_CALENDAR_YEAR, cycle, duty, start);
        }
        if (cycle.equals(Cycle.CONTRACT_YEAR)) {
            Optional<LocalDate> anchor = run.engine.cycles().contractYear();
            return anchor.isEmpty()
                    ? Answer.none(kind, Obstacle.NO_ANCHOR, "the first day of the contract year is not known")
                    : cycle(Convention.of(FrequencyRule.contractYear(anchor.get())), cycle, duty, start);
        }
        if (cycle.equals(Cycle.YEAR)) {
            return eitherYear(
                    cycle(Convention.FREQ_ROLLING_DAY_AFTER, cycle, duty, start),
                    cycle(Convention.FREQ_CALENDAR_YEAR, cycle, duty, start));
        }
        return cycle.period().isPresent()
                ? cycle(Convention.FREQ_ROLLING_DAY_AFTER, cycle, duty, start)
                : onCycle(cycle, duty, start);
    }

    /** The text does not say which year: a year from the last time decides, the calendar year is another view. */
    private static Answer eitherYear(Answer rolling, Answer calendar) {
        Reading legal = rolling.legal();
        if (legal == null || calendar.legal() == null) {
            return rolling;
        }
        Answer both = Answer.of(rolling.kind(), legal, legal, calendar.legal())
                .and(Steps.step(
                        "which-year", "The text does not say which year: from the last time, or by the calendar."));
        return rolling.planned() ? both.asPlanned() : both;
    }

    /** A right is free again after the time; a duty is due by its end, for years of a calendar or contract by that of the next one. */
    private Answer cycle(Convention convention, Cycle cycle, boolean duty, Start start) {
        Period length = cycle.period().orElse(YEAR);
        Optional<FrequencyRule> rule = convention.frequency();
        boolean rolling = rule.isEmpty()
                || rule.get().equals(FrequencyRule.ROLLING_DAY_AFTER)
                || rule.get().equals(FrequencyRule.ROLLING_ANNIVERSARY);
        boolean plain = rule.isPresent() && (!rule.get().fits(length) || (duty && rolling));
        return counted(
                TimeKind.FREQUENCY,
                Counting.count(
                        plain ? Convention.PLAIN : convention,
                        run.engine.options().placeOf(node),
                        duty ? start.earlier() : start.later(),
                        duty && !rolling ? Period.of(2, Unit.YEAR) : length,
                        Direction.AFTER),
                start);
    }

    private Answer counted(TimeKind kind, Count count, Start start) {
        if (!(count instanceof Counted counted)) {
            return Answer.none(kind, Uncomputable.of((NotCounted) count));
        }
        Answer answer = Answer.of(kind, Reading.of(counted, start.why()));
        return start.planned() ? answer.asPlanned() : answer;
    }

    /** Once in a month or in a cycle of billing: from the next one on, or until the end of the next one. */
    private Answer onCycle(Cycle cycle, boolean duty, Start start) {
        LocalDate last = Whens.day(start.later(), zone());
        Optional<LocalDate> next = next(cycle, last);
        Optional<LocalDate> from = duty ? next.flatMap(day -> next(cycle, day)) : next;
        if (from.isEmpty()) {
            return Answer.none(
                    TimeKind.FREQUENCY, Obstacle.NO_ANCHOR, "the first day of the cycle " + cycle + " is not known");
        }
        List<Step> why = new ArrayList<>(start.why());
        why.add(Steps.step(
                "next-cycle",
                "The cycle {0} begins on {1}.",
                cycle.code(),
                from.get().toString()));
        Answer answer =
                Answer.of(TimeKind.FREQUENCY, Reading.lastDay(from.get().minusDays(1), zone(), List.copyOf(why)));
        return start.planned() ? answer.asPlanned() : answer;
    }

    private Optional<LocalDate> next(Cycle cycle, LocalDate day) {
        return cycle.equals(Cycle.CALENDAR_MONTH)
                ? Optional.of(day.withDayOfMonth(1).plusMonths(1))
                : run.engine.cycles().next(cycle, day);
    }

    /** The whole time counts from the start in one step. */
    private Answer extended(Extended extended, Start start, Uncomputable missing) {
        Answer base = of(extended.base(), start, missing);
        if (!base.isDated()) {
            return base;
        }
        Fact announced = announced(extended, start);
        if (announced == null || base.legal() == null) {
            return base;
        }
        Reading due = extensionDue(start, base.legal());
        return due.inTime(announced.when())
                ? total(extended, start, base.kind()).with(List.of(announced))
                : base.and(Steps.step(
                        "late-extension",
                        "The extension of {0} came after {1} and does not count.",
                        Whens.text(announced.when(), zone()),
                        due.toString()));
    }

    /** By when an extension is to be told: within the limit, unless the law sets another time. */
    Reading extensionDue(Start start, Reading base) {
        for (Node notice : run.engine.nodes) {
            if (notice.act == Act.EXTENSION
                    && node.isStatutory()
                    && notice.obligation.basis().equals(node.obligation.basis())
                    && notice.obligation.limit().isPresent()) {
                Reading due = new Limits(run, notice, triggers)
                        .of(notice.obligation.limit().get(), start, new Uncomputable(Obstacle.TRIGGER_UNKNOWN, ""))
                        .legal();
                return due == null ? base : due;
            }
        }
        return base;
    }

    /** The fact that extends a limit, in time or not; null if there is none. */
    @Nullable
    Fact announced(Extended extended, Start start) {
        Fact announced = run.extension(node, start);
        if (announced == null && extended.when().isPresent()) {
            Start when = triggers.of(extended.when().get(), false).first(start.matter());
            announced = when == null ? null : when.fact();
        }
        return announced;
    }

    Answer total(Extended extended, Start start, TimeKind kind) {
        if (!(extended.base() instanceof Measured measured)) {
            return Answer.none(kind, Obstacle.NOT_COUNTABLE, "only a period can be extended by a period");
        }
        Optional<Period> total = Periods.sum(measured.period(), extended.by());
        return total.isEmpty()
                ? Answer.none(
                        kind,
                        Obstacle.NOT_COUNTABLE,
                        measured.period() + " and " + extended.by() + " are no period together")
                : read(measured, total.get(), kind, start)
                        .and(Steps.step(
                                "extended",
                                "{0} extended by {1} is {2}, counted in one step.",
                                measured.period().toString(),
                                extended.by().toString(),
                                total.get().toString()));
    }

    /** The first day for which an act is due so long before it, if the act is done when it starts. */
    Answer firstDay(TimeLimit limit, Start start) {
        if (limit instanceof Combined combined) {
            // the earlier the last day for the notice, the later the first day of the act
            Combination how = switch (combined.how()) {
                case EARLIEST -> Combination.LATEST;
                case LATEST -> Combination.EARLIEST;
                case FALLBACK, ALTERNATIVE -> combined.how();
            };
            return combined(
                    combined, how, TimeKind.MIN, part -> firstDay(part, start), new Uncomputable(Obstacle.NO_TIME, ""));
        }
        if (!(limit instanceof Measured measured)
                || measured.direction() != Direction.BEFORE
                || measured.bound() == Bound.AT_MOST) {
            Answer none = of(limit, start, new Uncomputable(Obstacle.NO_TIME, "no time is stated"));
            return none.isDated()
                    ? Answer.none(TimeKind.MIN, Obstacle.NO_TIME, "no time before the event is stated")
                    : none.as(TimeKind.MIN);
        }
        Measured forward = new Measured(
                Bound.AT_LEAST,
                measured.period(),
                Direction.AFTER,
                measured.convention(),
                measured.calendar(),
                Optional.empty(),
                measured.bindingness(),
                measured.sources());
        Answer answer = read(forward, measured.period(), TimeKind.MIN, start);
        Reading legal = answer.legal();
        if (legal == null || legal.lastDay().isEmpty()) {
            return answer;
        }
        LocalDate notice = Whens.day(start.later(), legal.bound().getZone());
        LocalDate first = legal.earliestDay();
        for (int i = 0; i < MOST_MOVED && leaves(notice, first.minusDays(1), measured); i++) {
            first = first.minusDays(1);
        }
        for (int i = 0; i < MOST_MOVED && !leaves(notice, first, measured); i++) {
            first = first.plusDays(1);
        }
        return first.equals(legal.earliestDay())
                ? answer
                : Answer.of(
                        TimeKind.MIN,
                        Reading.lastDay(
                                first.minusDays(1),
                                legal.bound().getZone(),
                                plus(
                                        legal.steps(),
                                        Steps.step(
                                                "back",
                                                "Counted back by {0}, {1} is the first day that leaves the notice in time.",
                                                measured.period().toString(),
                                                first.toString()))));
    }

    private ZoneId zone() {
        return run.engine.place().zone();
    }

    /** Whether a notice on one day is in time for an act on another, counted back from it. */
    private boolean leaves(LocalDate notice, LocalDate act, Measured measured) {
        Reading last =
                read(measured, measured.period(), TimeKind.NOTICE, onDay(act)).legal();
        return last == null
                ? !act.isBefore(notice)
                : !last.lastDay().orElse(notice).isBefore(notice) && act.isAfter(notice);
    }

    private static Start onDay(LocalDate day) {
        return Start.of(When.on(day), List.of(), List.of());
    }

    private static List<Step> plus(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return List.copyOf(more);
    }

    private Answer byLaw(SetByLaw law, Start start, Uncomputable missing) {
        if (law.reference().isEmpty()) {
            return Answer.none(
                    node.obligation.kind(), Obstacle.SET_BY_LAW, "a law that the text does not name sets the time");
        }
        LegalReference reference = law.reference().get();
        Act act = Act.of(reference);
        for (Node clock : run.engine.nodes) {
            if (act != Act.OTHER
                    && clock.isStatutory()
                    && clock.act == act
                    && clock.obligation.limit().isPresent()) {
                return new Limits(run, clock, triggers)
                        .of(clock.obligation.limit().get(), start, missing);
            }
        }
        return Answer.none(node.obligation.kind(), Obstacle.SET_BY_LAW, "the time is set by " + reference);
    }

    private static Answer combined(
            Combined combined,
            Combination how,
            TimeKind kind,
            Function<TimeLimit, Answer> question,
            Uncomputable missing) {
        List<Answer> dated = List.of();
        Uncomputable none = null;
        Uncomputable before = null;
        for (TimeLimit part : combined.parts()) {
            Answer answer = question.apply(part);
            if (answer.isDated()) {
                dated = Triggers.plus(dated, answer);
                if (how == Combination.FALLBACK) {
                    return before == null ? answer : conditional(answer, before);
                }
            } else {
                none = none == null ? answer.none() : none;
                before = answer.none();
            }
        }
        if (dated.isEmpty() || (combined.how() == Combination.LATEST && none != null)) {
            return Answer.none(kind, none == null ? missing : none);
        }
        Answer result = dated.get(0);
        for (int i = 1; i < dated.size(); i++) {
            result = join(result, dated.get(i), how);
        }
        return none == null
                ? result
                : result.and(Steps.step("other-part", "Another part of the limit gives no date: {0}.", none.text()));
    }

    private Answer part(TimeLimit part, @Nullable Start start, Uncomputable missing) {
        if (part.from().isEmpty()) {
            return of(part, start, missing);
        }
        Starts own = triggers.of(part.from().get(), Node.isAhead(part));
        Start one = own.first(start == null ? "" : start.matter());
        if (one == null) {
            return of(part, null, own.why());
        }
        Answer answer = of(part, one, missing);
        return answer.facts().isEmpty() ? answer.with(one.facts()) : answer;
    }

    /** A fallback counts only if what comes before gives nothing, which is not known. */
    private static Answer conditional(Answer answer, Uncomputable before) {
        Answer later = answer.and(
                Steps.step("fallback", "It counts if what comes before it gives nothing: {0}.", before.text()));
        return before.obstacle() == Obstacle.SET_BY_LAW
                        || before.obstacle() == Obstacle.ELSEWHERE
                        || before.obstacle() == Obstacle.TRIGGER_NOT_HAPPENED
                ? later.asPlanned()
                : later;
    }

    private static Answer join(Answer a, Answer b, Combination how) {
        Reading first = a.legal();
        Reading second = b.legal();
        if (first == null || second == null) {
            return a;
        }
        boolean bLater = second.bound().isAfter(first.bound());
        List<Fact> facts = new ArrayList<>(a.facts());
        b.facts().forEach(fact -> {
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
        });
        Answer taken = switch (how) {
            case EARLIEST -> bLater ? a : b;
            case LATEST -> bLater ? b : a;
            case FALLBACK -> a;
            case ALTERNATIVE -> either(a, b, bLater);
        };
        return (a.planned() || b.planned() ? taken.asPlanned() : taken).with(List.copyOf(facts));
    }

    /** The text does not say which counts: the stricter one is safe, the other one legal. */
    private static Answer either(Answer a, Answer b, boolean bLater) {
        boolean minimum = a.kind() == TimeKind.MIN || a.kind() == TimeKind.FREQUENCY;
        boolean first = bLater == minimum;
        Answer legal = first ? a : b;
        Answer safe = first ? b : a;
        Reading strict = safe.safe();
        Reading decides = legal.legal();
        return strict == null || decides == null
                ? legal
                : Answer.of(legal.kind(), strict, decides, legal.outer())
                        .and(Steps.step(
                                "alternative",
                                "The text does not say whether {0} or {1} counts.",
                                String.valueOf(a.legal()),
                                String.valueOf(b.legal())));
    }
}
