package org.dpa4j.rules.deadline;

import java.util.Optional;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;

/** An obligation, prepared once for every question. */
final class Node {
    static final String FREE_USE = "use-free-of-charge";

    final int place;
    final Obligation obligation;
    final Act act;
    final Optional<Trigger> trigger;
    final boolean ahead;

    Node(int place, Obligation obligation) {
        this.place = place;
        this.obligation = obligation;
        this.act = Act.of(obligation);
        Optional<Trigger> own = obligation.limit().flatMap(TimeLimit::from).or(obligation::trigger);
        // what an act starts with names the moment, what a section is about does not
        this.trigger = own.or(() -> Optional.ofNullable(act.trigger)).or(obligation::assumedTrigger);
        // a consent without a limit has to come beforehand
        this.ahead = obligation.limit().map(Node::isAhead).orElse(obligation.kind() == TimeKind.STANDARD);
    }

    String id() {
        return obligation.id().value();
    }

    /** Whether its date is that of its start: what takes effect, or what silence means. */
    boolean hasDateOfItsStart() {
        return act == Act.SILENCE || act == Act.TAKING_EFFECT || act == Act.LIST_APPROVED;
    }

    /** Whether it holds unless the one whom it protects asks otherwise. */
    boolean yieldsToRequest() {
        return obligation.conditions().stream()
                .anyMatch(condition ->
                        condition.sense() == Sense.UNLESS && condition.code().equals(ConditionCode.RIGHT_HOLDER_ASKS));
    }

    /** Whether it is what may be had so many times without paying. */
    boolean isFreeUse() {
        return obligation.action().equals(FREE_USE);
    }

    boolean isStatutory() {
        return obligation.isOfLaw();
    }

    /** Whether it is the term at a path, or a limit of it. */
    boolean isAt(String path) {
        if (obligation.pointer().isEmpty()) {
            return false;
        }
        String pointer = obligation.pointer().get();
        return pointer.startsWith(path)
                && (pointer.length() == path.length() || pointer.startsWith("/limits/", path.length()));
    }

    /** Whether it is the duty itself and no special case of it. */
    boolean isMain() {
        return obligation.pointer().isPresent() && !obligation.pointer().get().contains("/variants/");
    }

    /** Whether it follows from what somebody does, so that it ends only if it has begun. */
    boolean isConsequence() {
        return obligation.pointer().isPresent() && obligation.pointer().get().contains("/consequences/");
    }

    /** Whether a limit lies before its trigger. */
    static boolean isAhead(TimeLimit limit) {
        if (limit instanceof Measured measured) {
            return measured.direction() == Direction.BEFORE;
        }
        if (limit instanceof NumberOnly number) {
            return number.direction() == Direction.BEFORE;
        }
        if (limit instanceof Prompt prompt) {
            return prompt.direction() == Direction.BEFORE || prompt.standard().equals(Promptness.BEFOREHAND);
        }
        if (limit instanceof Extended extended) {
            return isAhead(extended.base());
        }
        if (limit instanceof Combined combined) {
            for (TimeLimit part : combined.parts()) {
                if (isAhead(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the date of a period does; what is looked back on has a first day. */
    TimeKind kind(Measured measured) {
        if (measured.direction() == Direction.BEFORE && measured.bound() == Bound.AT_MOST) {
            return TimeKind.MIN;
        }
        boolean whole = obligation.limit().isPresent() && obligation.limit().get() == measured;
        return whole ? obligation.kind() : TimeKind.of(measured, obligation.modality());
    }
}
