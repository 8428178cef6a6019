package org.dpa4j.rules.deadline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.NextCycle;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.law.StatutoryClock;

/**
 * Every duty of an agreement that has to do with time, in the order of the model, and the clocks of the law. Immutable and
 * thread-safe.
 *
 * <p>There is one obligation for
 *
 * <ul>
 *   <li>each time limit, of a duty, of a variant of it, of what follows from it, of a consent, of a choice, or at a place of
 *       its own such as the frequency of audits; limits that belong together or that may be extended are one;
 *   <li>each duty with a trigger but without a limit;
 *   <li>each consent that has to come beforehand;
 *   <li>what is free so many times per cycle, what silence means, what something starts with, and each date on which something
 *       starts, ends or falls due.
 * </ul>
 *
 * <p>A duty that the text does not touch, excludes or leaves blank gives none; a field left blank for the time of a duty that
 * stands gives one of the kind {@link TimeKind#NONE}.
 *
 * <p>Example: for an agreement that gives the processor 48 hours, if possible, to notify a breach:
 *
 * <pre>{@code
 * Obligation notice = Obligations.of(agreement).named(ObligationId.of("breach-notice")).orElseThrow();
 * notice.kind();   // MAX
 * notice.basis();  // [GDPR Art. 33(2)]
 * }</pre>
 */
public final class Obligations {
    private static final List<Obligation> LAW =
            StatutoryClock.bundled().stream().map(Obligations::ofClock).toList();

    private final List<Obligation> ofAgreement;
    private final Map<ObligationId, Obligation> byId = new LinkedHashMap<>();

    private Obligations(List<Obligation> ofAgreement) {
        this.ofAgreement = ofAgreement;
        ofAgreement.forEach(one -> byId.put(one.id(), one));
        LAW.forEach(one -> byId.put(one.id(), one));
    }

    /**
     * The obligations of an agreement and the law.
     *
     * @param agreement the agreement
     * @return its obligations
     */
    public static Obligations of(DataProcessingAgreement agreement) {
        return new Obligations(Derivation.of(agreement));
    }

    /** {@return those of the agreement, in the order of the model, then those of the law, in the order of the law} */
    public List<Obligation> all() {
        return List.copyOf(byId.values());
    }

    /** {@return those of the agreement, in the order of the model; empty if nothing in it has to do with time} */
    public List<Obligation> ofAgreement() {
        return ofAgreement;
    }

    /** {@return the clocks of the law, in the order of the law, with the days on which they are law} */
    public List<Obligation> ofLaw() {
        return LAW;
    }

    /**
     * The obligation with a name.
     *
     * @param id the name
     * @return the obligation; empty if there is none
     */
    public Optional<Obligation> named(ObligationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What stands at a place of the agreement.
     *
     * @param pointer a JSON Pointer, such as {@code /breachNotification/notice}; empty for the whole agreement
     * @return the obligations there and below, in the order of the model; empty if there is none
     */
    public List<Obligation> at(String pointer) {
        return ofAgreement.stream()
                .filter(one -> isAt(one.pointer().orElseThrow(), pointer))
                .toList();
    }

    /**
     * What an event sets off, alone or with others. What starts when another time limit ends is not among it.
     *
     * @param event what happens
     * @return the obligations whose trigger, said or assumed, names it; those of the agreement first
     */
    public List<Obligation> onEvent(Occurrence event) {
        List<Obligation> set = new ArrayList<>();
        for (Obligation one : byId.values()) {
            if (one.runsFrom().isPresent() && names(one.runsFrom().get(), event)) {
                set.add(one);
            }
        }
        return List.copyOf(set);
    }

    private static boolean isAt(String pointer, String place) {
        return pointer.startsWith(place)
                && (pointer.length() == place.length() || pointer.charAt(place.length()) == '/');
    }

    private static boolean names(Trigger trigger, Occurrence event) {
        if (trigger instanceof Event one) {
            return one.event().equals(event);
        }
        if (trigger instanceof NextCycle next) {
            return names(next.after(), event);
        }
        return parts(trigger).stream().anyMatch(part -> names(part, event));
    }

    private static List<Trigger> parts(Trigger trigger) {
        if (trigger instanceof AnyOf any) {
            return any.of();
        }
        if (trigger instanceof EarlierOf earlier) {
            return earlier.of();
        }
        return trigger instanceof LaterOf later ? later.of() : List.of();
    }

    private static Obligation ofClock(StatutoryClock clock) {
        return Obligation.builder()
                .id(ObligationId.of(clock.id()))
                .obligor(clock.obligor())
                .beneficiary(clock.beneficiary())
                .action(clock.action())
                .modality(clock.modality())
                .trigger(clock.trigger())
                .limit(clock.limit())
                .kind(TimeKind.of(clock.limit(), clock.modality()))
                .conditions(clock.conditions())
                .addBasis(clock.citation())
                .from(clock.from())
                .until(clock.until())
                .build();
    }
}
