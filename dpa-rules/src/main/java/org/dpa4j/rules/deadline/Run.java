package org.dpa4j.rules.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.time.Counting;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;

/** One question to the engine: the facts, and the deadlines found so far. Used by one thread, once. */
final class Run {
    private static final Uncomputable UNKNOWN =
            new Uncomputable(Obstacle.TRIGGER_UNKNOWN, "the text does not say what starts it");

    private static final String BEYOND = "the date lies beyond the supported years";

    final Deadlines engine;
    /** In the order of time, so that the first that is found happened first. */
    final List<Fact> facts;

    final List<EventOrder> faults;
    private final ZoneId zone;
    private final @Nullable List<Deadline>[] done;
    private final boolean[] running;
    private final Set<Deadline> ofText = Collections.newSetFromMap(new IdentityHashMap<>(0));

    @SuppressWarnings({"unchecked", "rawtypes"})
    Run(Deadlines engine, List<Fact> facts) {
        this.engine = engine;
        this.zone = engine.place().zone();
        this.facts = facts.size() < 2
                ? List.copyOf(facts)
                : facts.stream().distinct().sorted(Whens.inOrder(zone)).toList();
        this.faults = Order.faults(facts, zone);
        this.done = new List[engine.nodes.size()];
        this.running = new boolean[engine.nodes.size()];
    }

    /** What follows from dates in the text alone, or from the facts. */
    Schedule schedule(boolean fixed) {
        List<Deadline> dated = new ArrayList<>();
        List<Deadline> undated = new ArrayList<>();
        for (Node node : engine.nodes) {
            for (Deadline deadline : deadlines(node)) {
                if (isOfText(deadline) == fixed) {
                    place(deadline, dated, undated);
                }
            }
        }
        if (!fixed) {
            earliestUse(dated, undated);
        }
        dated.sort((a, b) -> bound(a).compareTo(bound(b)));
        dated.addAll(undated);
        return new Schedule(List.copyOf(dated), faults);
    }

    private static void place(Deadline deadline, List<Deadline> dated, List<Deadline> undated) {
        (deadline.safe().isPresent() ? dated : undated).add(deadline);
    }

    /** Whether no fact is behind a deadline, but a date in the text. */
    boolean isOfText(Deadline deadline) {
        return ofText.contains(deadline);
    }

    private static Instant bound(Deadline deadline) {
        return deadline.safe().orElseThrow().bound().toInstant();
    }

    @Nullable
    EventOrder fault(Fact fact) {
        for (EventOrder fault : faults) {
            if (fault.fact().equals(fact)) {
                return fault;
            }
        }
        return null;
    }

    boolean isRunning(Node node) {
        return running[node.place];
    }

    /** The deadlines of an obligation; none while they are being found. */
    List<Deadline> deadlines(Node node) {
        List<Deadline> known = done[node.place];
        if (known != null) {
            return known;
        }
        if (running[node.place]) {
            return List.of();
        }
        running[node.place] = true;
        List<Deadline> found = find(node);
        running[node.place] = false;
        done[node.place] = found;
        return found;
    }

    private List<Deadline> find(Node node) {
        Triggers triggers = new Triggers(this, node);
        Limits limits = new Limits(this, node, triggers);
        List<Deadline> found = new ArrayList<>(2);
        TimeLimit limit = node.obligation.limit().orElse(null);
        if (limit instanceof Fixed) {
            add(found, node, Part.MAIN, null, answer(limits, limit, null, UNKNOWN));
            return List.copyOf(found);
        }
        if (limit instanceof Lasting lasting && lasting.until().isPresent()) {
            lasting(found, node, triggers, limits, lasting);
            return List.copyOf(found);
        }
        Starts starts = node.trigger.isPresent()
                ? triggers.of(node.trigger.get(), node.ahead)
                : new Starts(List.of(), false, UNKNOWN, null, null);
        if (node.obligation.onlyAfter().isPresent()) {
            Starts condition = triggers.of(node.obligation.onlyAfter().get(), false);
            if (condition.list().stream().allMatch(Start::planned)) {
                return List.of();
            }
            starts = starts.touching();
        }
        if (node.act == Act.ERASURE) {
            starts = starts.until(firstEnd(), zone);
        }
        if (limit instanceof Recurring recurring) {
            recurring(found, node, limits, recurring, starts);
        } else if (limit == null) {
            Start before = null;
            for (Start start : starts.list()) {
                Answer answer = withoutLimit(limits, node, start);
                add(found, node, Part.MAIN, start, answer, metBy(node, start, before, answer));
                before = start;
            }
            if (starts.list().isEmpty() && starts.touched() && node.hasDateOfItsStart()) {
                add(found, node, Part.MAIN, null, withoutLimit(node, starts.why()));
            }
        } else {
            Start before = null;
            for (Start start : starts.list()) {
                Answer answer = limit instanceof Prompt prompt && Limits.isBeforehand(prompt)
                        ? within(TimeKind.NOTICE, () -> limits.beforehand(start))
                        : lifted(node, start, answer(limits, limit, start, UNKNOWN));
                add(found, node, Part.MAIN, start, answer, metBy(node, start, before, answer));
                following(found, node, limits, limit, start, answer);
                before = start;
            }
            if (starts.list().isEmpty()) {
                Answer answer = answer(limits, limit, null, starts.why());
                if (starts.cautious() != null && !answer.isDated()) {
                    answer = answer.cautiously(
                            answer(limits, limit, starts.cautious(), UNKNOWN),
                            starts.cautious().facts());
                }
                if (starts.touched() || answer.isDated()) {
                    add(found, node, Part.MAIN, null, answer);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The first end of the agreement or of the services on record; null if there is none. */
    private @Nullable Fact firstEnd() {
        for (Fact fact : facts) {
            if (FactType.ENDS.contains(fact.type())) {
                return fact;
            }
        }
        return null;
    }

    /** Data need not be kept until the end of a minimum that yields to a request, once there is one. */
    private Answer lifted(Node node, Start start, Answer answer) {
        if (node.act != Act.MINIMUM_KEEPING || answer.legal() == null || !node.yieldsToRequest()) {
            return answer;
        }
        Fact request = first(FactType.DELETION_REQUESTED, start, start.earlier());
        return request == null || answer.legal().afterwards(request.when())
                ? answer
                : Answer.none(
                        TimeKind.MIN,
                        Obstacle.BY_CHOICE,
                        "it is lifted by deletion-requested on " + Whens.text(request.when(), zone));
    }

    /** What takes effect with its start, or what silence means; else no time is stated. */
    private Answer withoutLimit(Limits limits, Node node, Start start) {
        if (!node.hasDateOfItsStart()) {
            return node.ahead ? within(TimeKind.NOTICE, () -> limits.beforehand(start)) : withoutLimit(node, UNKNOWN);
        }
        if (node.act == Act.SILENCE) {
            Fact objection = objection(start);
            if (objection != null) {
                return Answer.none(
                        TimeKind.DATE,
                        Obstacle.BY_CHOICE,
                        "an objection was raised on " + Whens.text(objection.when(), zone));
            }
        }
        Answer answer = within(TimeKind.DATE, () -> limits.until(start).as(TimeKind.DATE));
        return node.act == Act.SILENCE
                ? answer.and(Steps.silence(node.obligation.action().substring(Act.DEEMED.length())))
                : answer;
    }

    private static Answer withoutLimit(Node node, Uncomputable why) {
        return node.hasDateOfItsStart()
                ? Answer.none(TimeKind.DATE, why)
                : Answer.none(node.obligation.kind(), Obstacle.NO_TIME, "no time is stated");
    }

    /** The objection that keeps silence from meaning anything; null if there is none in time. */
    private @Nullable Fact objection(Start end) {
        Node right = engine.main(Act.OBJECTION);
        if (right != null) {
            for (Deadline window : deadlines(right)) {
                if (window.facts().equals(end.facts())
                        && window.metBy().isPresent()
                        && window.legal().isPresent()
                        && !isLate(window, window.metBy().get())) {
                    return window.metBy().get();
                }
            }
        }
        return null;
    }

    private static boolean isLate(Deadline window, Fact objection) {
        return window.legal().isPresent() && !window.legal().get().inTime(objection.when());
    }

    private static Answer answer(Limits limits, TimeLimit limit, @Nullable Start start, Uncomputable missing) {
        return within(TimeKind.NONE, () -> limits.of(limit, start, missing));
    }

    /** Whatever lies beyond the calendar of the machine is no date. */
    private static Answer within(TimeKind kind, Supplier<Answer> question) {
        try {
            return question.get();
        } catch (DateTimeException | ArithmeticException overflow) {
            return Answer.none(kind, Obstacle.NOT_COUNTABLE, BEYOND);
        }
    }

    private void lasting(List<Deadline> found, Node node, Triggers triggers, Limits limits, Lasting lasting) {
        if (node.isConsequence()
                && node.trigger.isPresent()
                && triggers.of(node.trigger.get(), false).list().isEmpty()) {
            return;
        }
        Starts ends = triggers.of(lasting.until().orElseThrow(), false);
        for (Start end : ends.list()) {
            add(found, node, Part.MAIN, end, within(TimeKind.DURING, () -> limits.until(end.ending())));
        }
        if (ends.list().isEmpty()) {
            Starts from = node.trigger.isPresent()
                    ? triggers.of(node.trigger.get(), false)
                    : new Starts(List.of(), false, UNKNOWN, null, null);
            if (ends.touched() || from.touched()) {
                Start start = from.list().isEmpty() ? null : from.list().get(0);
                add(found, node, Part.MAIN, start, Answer.none(TimeKind.DURING, ends.whyNoEnd()));
            }
        }
    }

    /** So many times in a cycle: each time is judged by the one that lies so many times before it. */
    private void recurring(List<Deadline> found, Node node, Limits limits, Recurring recurring, Starts starts) {
        int times = recurring.times().orElse(1);
        List<Start> list = node.isFreeUse() ? free(limits, recurring, starts.list(), times) : starts.list();
        int size = list.size();
        if (size >= times) {
            for (int next = times; next <= size; next++) {
                Start start = list.get(next - times);
                Answer answer = answer(limits, recurring, start, UNKNOWN);
                Start following = next == size ? null : list.get(next);
                Fact then = following == null || following.planned() ? null : following.fact();
                add(
                        found,
                        node,
                        Part.MAIN,
                        start,
                        then == null && recurring.bound() == Bound.AT_MOST
                                ? planned(answer, following == null ? plan(node, start) : following.fact())
                                : answer,
                        then == null ? metBy(node, start, null, answer) : then);
            }
        } else if (size > 0) {
            add(
                    found,
                    node,
                    Part.MAIN,
                    list.get(0),
                    Answer.none(
                            TimeKind.FREQUENCY,
                            Obstacle.TRIGGER_NOT_HAPPENED,
                            size + " of " + times + " times have been used"));
        } else if (starts.touched()) {
            add(found, node, Part.MAIN, null, Answer.none(TimeKind.FREQUENCY, starts.why()));
        }
    }

    /** What follows from a date: an extension, or what silence means. */
    private void following(
            List<Deadline> found, Node node, Limits limits, TimeLimit limit, Start start, Answer answer) {
        if (answer.legal() == null) {
            return;
        }
        if (limit instanceof Extended extended && limits.announced(extended, start) == null) {
            if (!node.isStatutory()) {
                add(found, node, Part.EXTENSION_NOTICE, start, answer.as(TimeKind.MAX));
            }
            Answer total = within(answer.kind(), () -> limits.total(extended, start, answer.kind()));
            Instant told = limits.extensionDue(start, answer.legal()).bound().toInstant();
            add(found, node, Part.EXTENDED, start.assuming(told), total);
        }
    }

    /** The times that are free of charge: one that comes too early is paid for, and uses nothing up. */
    private static List<Start> free(Limits limits, Recurring recurring, List<Start> all, int times) {
        List<Start> free = new ArrayList<>(all.size());
        for (Start start : all) {
            Reading again = free.size() < times
                    ? null
                    : answer(limits, recurring, free.get(free.size() - times), UNKNOWN)
                            .legal();
            if (again == null || again.afterwards(start.later())) {
                free.add(start);
            }
        }
        return free;
    }

    /** The audit that is planned next, which nothing that has taken place stands for; null if there is none. */
    private @Nullable Fact plan(Node node, Start last) {
        return node.act == Act.AUDIT_FREQUENCY ? first(FactType.AUDIT_PLANNED, last, last.later()) : null;
    }

    private void add(List<Deadline> found, Node node, Part part, @Nullable Start start, Answer answer) {
        add(found, node, part, start, answer, part == Part.MAIN ? metBy(node, start, null, answer) : null);
    }

    private void add(
            List<Deadline> found, Node node, Part part, @Nullable Start start, Answer answer, @Nullable Fact met) {
        Deadline.Builder builder = Deadline.builder();
        List<Fact> all = facts(start, answer);
        StringBuilder id = new StringBuilder(node.id()).append(part.suffix());
        String matter = start == null ? "" : start.matter();
        if (!matter.isEmpty() && !matter.equals(node.id())) {
            id.append('#').append(matter);
        }
        int same = 1;
        for (Deadline other : found) {
            if (other.part() == part && isSame(other.id(), id)) {
                same++;
            }
        }
        if (same > 1) {
            id.append('*').append(same);
        }
        builder.id(id.toString())
                .obligation(node.obligation)
                .part(part)
                .kind(answer.kind())
                .bindingness(node.obligation.limit().map(TimeLimit::bindingness).orElse(Bindingness.FIRM))
                .zone(zone)
                .facts(all)
                .planned(answer.planned() || (start != null && start.planned()))
                .waived(engine.options().isWaived(node.obligation));
        if (answer.none() != null) {
            builder.uncomputable(answer.none());
        }
        if (answer.safe() != null) {
            builder.safe(answer.safe());
        }
        if (answer.legal() != null) {
            builder.legal(answer.legal());
        }
        if (start != null && start.assumed() != null) {
            builder.assumed(start.assumed());
        }
        if (answer.outer() != null) {
            builder.outer(answer.outer());
        }
        if (met != null) {
            builder.metBy(met);
        }
        Deadline deadline = builder.build();
        if (all.isEmpty() && (start != null || answer.isDated())) {
            ofText.add(deadline);
        }
        found.add(deadline);
    }

    private static boolean isSame(String id, StringBuilder base) {
        return id.contentEquals(base) || (id.startsWith(base.toString()) && id.charAt(base.length()) == '*');
    }

    private List<Fact> facts(@Nullable Start start, Answer answer) {
        if (start == null) {
            return answer.facts();
        }
        if (answer.facts().isEmpty()) {
            return start.facts();
        }
        List<Fact> all = new ArrayList<>(start.facts());
        for (Fact fact : answer.facts()) {
            if (!all.contains(fact)) {
                all.add(fact);
            }
        }
        all.sort(Whens.inOrder(zone));
        return all;
    }

    /**
     * The first fact that meets an obligation; null if none does.
     *
     * @param before the time before, whose facts are not those of this one; null for the first time
     */
    private @Nullable Fact metBy(Node node, @Nullable Start start, @Nullable Start before, Answer answer) {
        for (Fact fact : facts) {
            boolean meets = fact.type().equals(FactType.DONE)
                    ? isDone(fact, node, start)
                    : node.act.metBy.contains(fact.type()) && engine.concerns(fact, node);
            if (meets && fault(fact) == null && (start == null || follows(node, start, before, fact, answer))) {
                return fact;
            }
        }
        return null;
    }

    private static boolean isDone(Fact fact, Node node, @Nullable Start start) {
        String about = fact.about().orElse("");
        String matter = fact.matterDone();
        return matter.isEmpty()
                ? about.equals(node.id())
                : about.equals(node.id() + "#" + matter)
                        && start != null
                        && start.matter().equals(matter);
    }

    /** Whether a fact belongs to what started, and comes after it unless it is due before, as notice of a change always is. */
    private boolean follows(Node node, Start start, @Nullable Start before, Fact fact, Answer answer) {
        if (start.facts().contains(fact) || !(fact.type().equals(FactType.DONE) || start.goesWith(fact))) {
            return false;
        }
        if (node.ahead || start.planned() || node.act == Act.CHANGE_NOTICE) {
            return before == null
                    || !before.matter().equals(start.matter())
                    || Whens.compare(fact.when(), before.later(), zone) > 0;
        }
        int order = Whens.compare(fact.when(), start.earlier(), zone);
        return answer.kind() == TimeKind.FREQUENCY ? order > 0 : order >= 0;
    }

    /**
     * The first fact of a type that belongs to a start; null if there is none.
     *
     * @param from before which it belongs to something else; null if nothing comes before
     */
    private @Nullable Fact first(FactType type, Start start, @Nullable When from) {
        for (Fact fact : facts) {
            if (fact.type().equals(type)
                    && start.goesWith(fact)
                    && fault(fact) == null
                    && !start.facts().contains(fact)
                    && (from == null || Whens.compare(fact.when(), from, zone) >= 0)) {
                return fact;
            }
        }
        return null;
    }

    /** With a word on a plan that comes before a minimum is over. A plan meets nothing and breaks nothing. */
    private Answer planned(Answer answer, @Nullable Fact plan) {
        return plan == null || answer.legal() == null || answer.legal().afterwards(plan.when())
                ? answer
                : answer.and(Steps.tooEarly(plan, zone));
    }

    /** The announcement that an obligation's time is extended; null if there is none. */
    @Nullable
    Fact extension(Node node, Start start) {
        for (Fact fact : facts) {
            if (fact.type().equals(FactType.EXTENSION_ANNOUNCED)
                    && engine.concerns(fact, node)
                    && fault(fact) == null
                    && Whens.compare(fact.when(), start.earlier(), zone) >= 0
                    && (start.goesWith(fact) || fact.about().orElse("").equals(node.id()))) {
                return fact;
            }
        }
        return null;
    }

    /** The pauses of an obligation's clock that have an end. */
    List<Counting.Suspension> pauses(Node node, Start start) {
        List<Counting.Suspension> pauses = List.of();
        for (Fact fact : facts) {
            if (fact.until().isPresent() && isPause(fact, node, start)) {
                pauses = Triggers.plus(
                        pauses,
                        new Counting.Suspension(
                                Whens.day(fact.when(), zone), fact.until().get()));
            }
        }
        return pauses;
    }

    /** The pause of an obligation's clock whose end is not known; null if there is none. */
    @Nullable
    Fact standstill(Node node, Start start) {
        for (Fact fact : facts) {
            if (fact.until().isEmpty() && isPause(fact, node, start)) {
                return fact;
            }
        }
        return null;
    }

    private boolean isPause(Fact fact, Node node, Start start) {
        return fact.type().equals(FactType.SUSPENDED)
                && (fact.about().orElse("").equals(node.id())
                        || (node.act == Act.ART_36_2 && engine.concerns(fact, node) && start.goesWith(fact)));
    }

    /** The first day on which an announced sub-processor may be used: after the notice period and the window to object. */
    private void earliestUse(List<Deadline> dated, List<Deadline> undated) {
        Node notice = engine.main(Act.CHANGE_NOTICE);
        Node objection = engine.main(Act.OBJECTION);
        Node owner = notice != null ? notice : objection;
        if (owner == null || !(hasLimit(notice) || hasLimit(objection))) {
            return;
        }
        Starts notices = new Triggers(this, owner).of(Event.of(Occurrence.CHANGE_NOTICE), false);
        List<Deadline> found = new ArrayList<>();
        Start before = null;
        for (Start start : notices.list()) {
            if (!start.planned()) {
                When from = before != null && before.matter().equals(start.matter()) ? start.earlier() : null;
                Answer free = planned(earliestUse(start, notice, objection), first(FactType.PLANNED_USE, start, from));
                add(found, owner, Part.EARLIEST_USE, start, free, first(FactType.USE_STARTED, start, from));
                before = start;
            }
        }
        for (Deadline deadline : found) {
            place(deadline, dated, undated);
        }
    }

    private static boolean hasLimit(@Nullable Node node) {
        return node != null && node.obligation.limit().isPresent();
    }

    private Answer earliestUse(Start start, @Nullable Node notice, @Nullable Node objection) {
        Uncomputable none = null;
        Reading last = null;
        Reading safe = null;
        Fact late = null;
        if (notice != null && notice.obligation.limit().isPresent()) {
            TimeLimit limit = notice.obligation.limit().get();
            Limits limits = new Limits(this, notice, new Triggers(this, notice));
            Answer wait = within(TimeKind.MIN, () -> limits.firstDay(limit, start));
            last = wait.legal();
            safe = wait.safe();
            none = wait.none();
        }
        if (objection != null) {
            for (Deadline window : deadlines(objection)) {
                if (window.part() == Part.MAIN && window.facts().equals(start.facts())) {
                    Fact raised = window.metBy().orElse(null);
                    if (raised != null && !isLate(window, raised)) {
                        return Answer.none(
                                TimeKind.MIN,
                                Obstacle.BY_CHOICE,
                                "an objection was raised, which must be settled first");
                    }
                    late = raised;
                    Reading end = window.legal().orElse(null);
                    if (end != null && (last == null || end.bound().isAfter(last.bound()))) {
                        last = end.and(Steps.windowEnds(end));
                    }
                    if (last != null && (safe == null || last.bound().isAfter(safe.bound()))) {
                        safe = last;
                    }
                    if (end == null && none == null && last == null) {
                        none = window.uncomputable().orElse(UNKNOWN);
                    }
                }
            }
        }
        if (none != null || last == null) {
            return Answer.none(TimeKind.MIN, none == null ? UNKNOWN : none);
        }
        Answer free = Answer.of(TimeKind.MIN, safe == null ? last : safe, last, null);
        return late == null ? free : free.and(Steps.late(late, zone));
    }
}
