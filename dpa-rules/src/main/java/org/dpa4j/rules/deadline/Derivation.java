package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.internal.Terms;
import org.dpa4j.rules.law.StatutoryClock;
import org.jspecify.annotations.Nullable;

/** Takes the obligations out of an agreement in one walk. */
final class Derivation extends Terms {
    /** What one does where something follows whose name is no verb. */
    private static final Map<String, String> ACTIONS = Map.of(
            "not-engaged", "refrain-from-engaging",
            "part-ends", "end-part",
            "fees-stay-due", "pay-fees",
            "fees-refunded", "refund-fees",
            "costs-due", "pay-costs",
            "own-measures", "take-own-measures",
            "claim-lost", "lose-claim",
            "proof-on-request", "prove");

    private static final String OBJECTION = "/subProcessing/objection/right";

    private final DataProcessingAgreement agreement;
    private final List<Obligation> found = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Deque<Holder> holders = new ArrayDeque<>();
    private String outermostLimit = "";

    private Derivation(DataProcessingAgreement agreement) {
        this.agreement = agreement;
    }

    static List<Obligation> of(DataProcessingAgreement agreement) {
        Derivation derivation = new Derivation(agreement);
        derivation.walk(agreement);
        return List.copyOf(derivation.found);
    }

    @Override
    protected void reading(Duty reading) {
        String pointer = pointer();
        Holder around = around(pointer);
        Holder holder = Holder.of(pointer, around == null ? DutyPlace.of(pointer) : around.place(), reading, around);
        holders.push(holder);
        if (holder.counts() && reading.limits().isEmpty() && reading.trigger().isPresent()) {
            add(holder, pointer, Optional.empty());
        }
    }

    @Override
    protected void following(Consequence consequence) {
        String pointer = pointer();
        Holder around = around(pointer);
        DutyPlace from = around == null ? DutyPlace.of(pointer) : around.place();
        DutyPlace place =
                from.then(consequence.kind().code(), action(consequence.kind().code()));
        holders.push(Holder.of(pointer, around == null ? place.on(Occurrence.OBJECTION) : place));
    }

    /** What one does, without who may do it. */
    private static String action(String kind) {
        int may = kind.indexOf("may-");
        return may < 0 ? ACTIONS.getOrDefault(kind, kind) : kind.substring(may + 4);
    }

    @Override
    protected void consent(Approval approval) {
        String pointer = pointer();
        Holder around = around(pointer);
        DutyPlace place = around == null || DutyPlace.isKnown(pointer)
                ? DutyPlace.of(pointer)
                : around.place().then("approval", "obtain-approval");
        Holder holder = Holder.of(pointer, place, approval, around);
        holders.push(holder);
        if (holder.counts() && approval.limits().isEmpty() && approval.prior() == Stipulation.STIPULATED) {
            add(holder, pointer, Optional.empty(), TimeKind.STANDARD);
        }
    }

    @Override
    protected void decision(Choice<?> choice) {
        String pointer = pointer();
        around(pointer);
        holders.push(Holder.of(pointer, DutyPlace.of(pointer), choice));
    }

    @Override
    protected void covered(FamilyCoverage family) {
        String pointer = pointer();
        around(pointer);
        String name = family.family().name().toLowerCase(Locale.ROOT).replace('_', '-');
        holders.push(Holder.of(pointer, DutyPlace.of(pointer + "/duty").kind(name)));
    }

    @Override
    protected void measured(Measure measure) {
        String pointer = pointer();
        around(pointer);
        DutyPlace place = DutyPlace.of(pointer);
        Optional<MeasureKind> kind = measure.kind().code();
        holders.push(Holder.of(pointer, kind.isPresent() ? place.kind(kind.get().code()) : place, measure.sources()));
    }

    @Override
    protected void limit(TimeLimit limit) {
        String pointer = pointer();
        if (isWithin(pointer, outermostLimit)) {
            return;
        }
        outermostLimit = pointer;
        Holder around = around(pointer);
        Holder holder = around == null ? Holder.of(pointer, DutyPlace.of(pointer)) : around;
        if (holder.counts()) {
            add(holder, pointer, Optional.of(limit));
        }
    }

    /** What is free so many times per cycle is a right that recurs. */
    @Override
    protected void price(Remuneration price) {
        if (price.free().isEmpty() && price.freePer().isEmpty()) {
            return;
        }
        String pointer = pointer();
        Holder around = around(pointer);
        DutyPlace of = around == null ? DutyPlace.of(pointer) : around.place();
        Holder free = Holder.of(pointer, of.then("free", Node.FREE_USE), price, around);
        Holder holder = pointer.startsWith("/audit/")
                ? free.assumedFrom(Event.of(Occurrence.AUDIT_START, Moment.OCCURRED))
                : free;
        if (holder.counts()) {
            add(
                    holder,
                    pointer,
                    Optional.of(new Recurring(
                            Bound.AT_MOST,
                            price.free(),
                            price.freePer(),
                            Optional.empty(),
                            Optional.empty(),
                            Bindingness.FIRM,
                            price.sources())));
        }
    }

    @Override
    protected void date(LocalDate date, List<Source> sources) {
        String pointer = pointer();
        around(pointer);
        add(
                Holder.of(pointer, DutyPlace.of(pointer), sources),
                pointer,
                Optional.of(new Fixed(date, Optional.empty(), Bindingness.FIRM, List.of())));
    }

    @Override
    protected void start(Trigger start, List<Source> sources) {
        String pointer = pointer();
        around(pointer);
        add(Holder.of(pointer, DutyPlace.of(pointer), sources).from(start), pointer, Optional.empty());
    }

    /** What silence means comes when the time to speak is over. */
    @Override
    protected void silence(Silence silence) {
        String pointer = pointer();
        Holder consent = around(pointer);
        Duty right = agreement.subProcessing().objection().right();
        if (silence == Silence.NO_EFFECT) {
            return;
        }
        if (consent == null && right.isStipulated()) {
            deemed(silence, pointer, OBJECTION, DutyPlace.of(OBJECTION), right.sources());
        } else if (consent != null && consent.counts() && consent.hasLimits()) {
            deemed(silence, pointer, consent.pointer(), consent.place(), consent.sources());
        }
    }

    private void deemed(Silence silence, String pointer, String after, DutyPlace of, List<Source> sources) {
        String name = Act.DEEMED + silence.name().toLowerCase(Locale.ROOT);
        add(
                Holder.of(pointer, of.then(name, name), sources).assumedFrom(new EndOf(TermPath.of(after))),
                pointer,
                Optional.empty());
    }

    private void add(Holder holder, String pointer, Optional<TimeLimit> limit) {
        add(
                holder,
                pointer,
                limit,
                limit.map(one -> TimeKind.of(one, holder.modality())).orElse(TimeKind.NONE));
    }

    private void add(Holder holder, String pointer, Optional<TimeLimit> limit, TimeKind kind) {
        Optional<Trigger> trigger = limit.flatMap(TimeLimit::from).or(() -> holder.trigger());
        Optional<Trigger> other =
                limit.filter(Node::isAhead).flatMap(TimeLimit::from).flatMap(from -> holder.trigger());
        List<Source> sources = limit.map(TimeLimit::sources).orElse(List.of());
        Optional<StatutoryClock> restated = restated(pointer, holder, trigger);
        found.add(Obligation.builder()
                .id(id(holder.place().id()))
                .pointer(pointer)
                .sources(sources.isEmpty() ? holder.sources() : sources)
                .obligor(holder.obligor())
                .assumedObligor(unless(holder.obligor(), holder.assumedObligor().or(() -> otherSide(holder))))
                .beneficiary(holder.beneficiary())
                .assumedBeneficiary(unless(holder.beneficiary(), holder.assumedBeneficiary()))
                .action(restated.map(StatutoryClock::action)
                        .orElseGet(() -> holder.place().actionOf(holder.obligor(), holder.modality())))
                .modality(holder.modality())
                .trigger(trigger)
                .assumedTrigger(unless(trigger, holder.assumedTrigger()))
                .onlyAfter(other.filter(one -> !other.equals(trigger)))
                .limit(limit)
                .kind(kind)
                .remuneration(holder.remuneration())
                .conditions(holder.conditions())
                .basis(restated.map(clock -> List.of(clock.citation()))
                        .orElse(holder.place().basis()))
                .build());
    }

    /** What is owed to the controller is owed by the processor where the text names nobody: it knows two parties. */
    private static Optional<Actor> otherSide(Holder holder) {
        return holder.beneficiary().filter(Actor.CONTROLLER::equals).map(controller -> Actor.PROCESSOR);
    }

    /** The clock of the law that a duty of the controller repeats: same parties, same event; empty if it repeats none. */
    private static Optional<StatutoryClock> restated(String pointer, Holder holder, Optional<Trigger> trigger) {
        if (!pointer.startsWith(Act.RESTATED) || trigger.isEmpty() || !(trigger.get() instanceof Event event)) {
            return Optional.empty();
        }
        return StatutoryClock.bundled().stream()
                .filter(clock -> holder.obligor().equals(Optional.of(clock.obligor()))
                        && holder.beneficiary().equals(Optional.of(clock.beneficiary()))
                        && event.event().equals(clock.trigger().event()))
                .findFirst();
    }

    private ObligationId id(String name) {
        String id = name;
        for (int i = 2; !taken.add(id); i++) {
            id = name + '.' + i;
        }
        return ObligationId.of(id);
    }

    /** The innermost holder around a pointer; null if there is none. Those that are left behind are forgotten. */
    private @Nullable Holder around(String pointer) {
        while (!holders.isEmpty() && !isWithin(pointer, holders.peek().pointer())) {
            holders.pop();
        }
        return holders.peek();
    }

    private static boolean isWithin(String pointer, String outer) {
        return !outer.isEmpty()
                && pointer.length() > outer.length()
                && pointer.charAt(outer.length()) == '/'
                && pointer.startsWith(outer);
    }

    private static <T> Optional<T> unless(Optional<T> said, Optional<T> assumed) {
        return said.isPresent() ? Optional.empty() : assumed;
    }
}
