package org.dpa4j.rules.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.deadline.TimeConflict.Kind;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds times of one agreement that do not go together. All clocks start on one day at 09:00, whatever starts them in the text; so
 * the question needs no facts, and the answer shows on that day. Whoever asks for the worst case asks for several days, such as
 * those before the holidays of the calendar.
 */
final class TimeConflicts {
    private static final Uncomputable NOTHING = new Uncomputable(Obstacle.NO_TIME, "no time is stated");

    private final Deadlines engine;
    private final Run run;
    private final Start start;
    private final List<TimeConflict> found = new ArrayList<>();

    private TimeConflicts(Deadlines engine, LocalDate day) {
        this.engine = engine;
        this.run = new Run(engine, List.of());
        this.start = at(When.at(day.atTime(9, 0).atZone(engine.place().zone()).toInstant()));
    }

    static List<TimeConflict> on(Deadlines engine, LocalDate day) {
        TimeConflicts conflicts = new TimeConflicts(engine, day);
        conflicts.window();
        conflicts.chain();
        conflicts.hold();
        conflicts.term();
        conflicts.twoPeriods();
        return List.copyOf(conflicts.found);
    }

    private void window() {
        for (Node notice : engine.nodes) {
            if (notice.act == Act.CHANGE_NOTICE
                    && notice.isMain()
                    && notice.obligation.limit().isPresent()) {
                Reading first =
                        read(limits -> limits.firstDay(notice.obligation.limit().get(), start), notice);
                for (Node objection : engine.nodes) {
                    Reading end = objection.act == Act.OBJECTION && objection.isMain() ? main(objection, start) : null;
                    if (first != null && end != null && end.bound().isAfter(first.bound())) {
                        add(
                                Kind.WINDOW_EXCEEDS_NOTICE,
                                objection,
                                notice,
                                "the window to object ends on " + end + ", but the sub-processor may be used from "
                                        + first.earliestDay());
                    }
                }
            }
        }
    }

    /** Each processor of a chain takes the whole of its time before it tells the next. */
    private void chain() {
        Node notice = null;
        Reading own = null;
        for (Node node : engine.nodes) {
            Reading end = node.act == Act.BREACH_NOTICE && node.isMain() ? main(node, start) : null;
            if (end != null && (own == null || end.bound().isBefore(own.bound()))) {
                notice = node;
                own = end;
            }
        }
        if (notice == null || own == null) {
            return;
        }
        List<String> done = new ArrayList<>();
        for (Node node : engine.nodes) {
            String link = node.act == Act.SUB_PROCESSOR_BREACH ? link(node) : "";
            if (!link.isEmpty() && !done.contains(link)) {
                done.add(link);
                Reading end = along(link);
                if (end != null && end.bound().isAfter(own.bound())) {
                    add(
                            Kind.CHAIN_EXCEEDS_NOTICE,
                            node,
                            notice,
                            "the chain of sub-processors may take until " + end
                                    + " to tell of a breach, the processor until " + own);
                }
            }
        }
    }

    private static String link(Node node) {
        String pointer = node.obligation.pointer().orElse("");
        return pointer.substring(0, pointer.indexOf("/breachLimits"));
    }

    /** The end of the times of a sub-processor and of all above it, one after the other; null if none has a date. */
    private @Nullable Reading along(String deepest) {
        Reading end = null;
        String link = deepest;
        while (link.length() > "/subProcessing".length()) {
            Reading shortest = null;
            Start from = end == null ? start : at(lastMoment(end));
            for (Node node : engine.nodes) {
                if (node.act == Act.SUB_PROCESSOR_BREACH && link(node).equals(link)) {
                    Reading one = main(node, from);
                    shortest = one != null && (shortest == null || one.bound().isBefore(shortest.bound()))
                            ? one
                            : shortest;
                }
            }
            end = shortest == null ? end : shortest;
            link = link.substring(0, link.lastIndexOf("/engagements/"));
        }
        return end;
    }

    /** Whoever takes the whole of a day still acts on it. */
    private static When lastMoment(Reading end) {
        return end.lastDay().isPresent()
                ? When.on(end.lastDay().get())
                : When.at(end.bound().toInstant());
    }

    private void hold() {
        for (Node hold : engine.nodes) {
            Reading kept = hold.act == Act.MINIMUM_KEEPING && hold.isMain() ? main(hold, start) : null;
            for (Node disposal : engine.nodes) {
                Reading deleted = kept != null && disposal.act == Act.DISPOSAL && disposal.isMain()
                        ? main(disposal, start)
                        : null;
                if (kept != null && deleted != null && !deleted.bound().isAfter(kept.bound())) {
                    add(
                            Kind.DELETION_BEFORE_HOLD_ENDS,
                            disposal,
                            hold,
                            "the data must be deleted by " + deleted + ", but kept until " + kept);
                }
            }
        }
    }

    private void term() {
        LocalDate first = date("/term/effectiveOn");
        LocalDate last = date("/term/endsOn");
        if (first == null || last == null) {
            return;
        }
        for (Node notice : engine.nodes) {
            Reading due = notice.act == Act.AUDIT_NOTICE && notice.isMain() ? main(notice, at(When.on(last))) : null;
            if (due != null && due.lastDay().isPresent() && due.lastDay().get().isBefore(first)) {
                add(
                        Kind.NOTICE_EXCEEDS_TERM,
                        notice,
                        notice,
                        "an audit on the last day, " + last + ", would have to be announced by " + due
                                + ", before the first day, " + first);
            }
        }
    }

    private @Nullable LocalDate date(String pointer) {
        for (Node node : engine.nodes) {
            if (node.obligation.pointer().orElse("").equals(pointer)
                    && node.obligation.limit().isPresent()
                    && node.obligation.limit().get() instanceof Fixed fixed) {
                return fixed.date();
            }
        }
        return null;
    }

    /** Two alternatives, or two limits of one duty, that end on different days from the same start. */
    private void twoPeriods() {
        for (Node node : engine.nodes) {
            TimeLimit limit = node.obligation.limit().orElse(null);
            if (limit instanceof Combined combined && combined.how() == Combination.ALTERNATIVE) {
                Reading first = null;
                for (TimeLimit part : combined.parts()) {
                    Reading end =
                            part instanceof Measured ? read(limits -> limits.of(part, start, NOTHING), node) : null;
                    if (differ(node, first, node, end)) {
                        break;
                    }
                    first = first == null ? end : first;
                }
            } else if (limit instanceof Measured measured) {
                for (int i = 0; i < node.place; i++) {
                    Node other = engine.nodes.get(i);
                    if (isSameDuty(other, node, measured)) {
                        differ(other, main(other, start), node, main(node, start));
                    }
                }
            }
        }
    }

    private boolean differ(Node a, @Nullable Reading first, Node b, @Nullable Reading second) {
        if (first == null || second == null || first.bound().isEqual(second.bound())) {
            return false;
        }
        add(Kind.TWO_PERIODS, a, b, "one duty ends on " + first + " and on " + second);
        return true;
    }

    private static boolean isSameDuty(Node a, Node b, Measured limit) {
        Optional<TimeLimit> other = a.obligation.limit();
        return !a.isStatutory()
                && !b.isStatutory()
                && other.isPresent()
                && other.get() instanceof Measured measured
                && measured.direction() == limit.direction()
                && measured.bound() == limit.bound()
                && measured.from().equals(limit.from())
                && holder(a).equals(holder(b));
    }

    private static String holder(Node node) {
        String pointer = node.obligation.pointer().orElse("");
        int limits = pointer.lastIndexOf("/limits/");
        return limits < 0 ? pointer : pointer.substring(0, limits);
    }

    private @Nullable Reading main(Node node, Start from) {
        return node.obligation.limit().isEmpty() || node.obligation.limit().get() instanceof Fixed
                ? null
                : read(limits -> limits.of(node.obligation.limit().get(), from, NOTHING), node);
    }

    private @Nullable Reading read(Question question, Node node) {
        try {
            return question.ask(new Limits(run, node, new Triggers(run, node))).legal();
        } catch (DateTimeException | ArithmeticException beyond) {
            return null;
        }
    }

    private void add(Kind kind, Node first, Node second, String text) {
        List<ObligationId> ids = first == second
                ? List.of(first.obligation.id())
                : List.of(first.obligation.id(), second.obligation.id());
        found.add(new TimeConflict(kind, ids, text));
    }

    private static Start at(When when) {
        return Start.of(when, List.of(), List.of());
    }

    private interface Question {
        Answer ask(Limits limits);
    }
}
