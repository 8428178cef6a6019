package org.dpa4j.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Provision;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.jspecify.annotations.Nullable;

/**
 * Judgements that many rules share. Whether a duty exists is answered by any of its readings; whether it is good enough, by
 * the weakest reading that the processor owes.
 */
final class Duties {
    static final String MISSING = "missing";
    static final String EXCLUDED = "excluded";
    static final String BLANK = "blank";
    static final String OTHER_OBLIGOR = "other-obligor";
    static final String OPTIONAL = "optional";
    static final String IN_PART = "in-part";

    /** A duty that the law lays on the processor: the standard outcome, by the messages of {@code StatedRule.duty}. */
    static Outcome owed(StatedRule rule, String pointer, Duty duty) {
        Finding finding = fault(rule, pointer, duty);
        return finding == null ? Outcome.MET : new NotMet(List.of(finding));
    }

    /** The standard finding on a duty that the law lays on the processor; null if there is nothing to find. */
    static @Nullable Finding fault(StatedRule rule, String pointer, Duty duty) {
        if (isPlain(duty)) {
            return null;
        }
        return fault(rule, pointer, readings(duty));
    }

    private static @Nullable Finding fault(StatedRule rule, String pointer, List<Duty> readings) {
        Duty main = readings.get(0);
        List<Duty> owed = readings.stream().filter(Duties::isOwedByProcessor).toList();
        if (owed.isEmpty()) {
            for (Duty reading : readings) {
                if (reading.isStipulated() && reading.obligor().isPresent()) {
                    return rule.finding(
                            OTHER_OBLIGOR,
                            pointer,
                            sources(readings),
                            reading.obligor().get().code());
                }
            }
            return rule.finding(absence(main.stipulation()), pointer, sources(readings));
        }
        for (Duty reading : owed) {
            if (reading.stipulation() == Stipulation.IN_PART) {
                return rule.finding(IN_PART, pointer, reading.sources(), missing(reading));
            }
            if (reading.modality() == Modality.MAY) {
                return rule.finding(OPTIONAL, pointer, reading.sources());
            }
        }
        return null;
    }

    /** The key of the standard message for a provision that is not stipulated. */
    static String absence(Stipulation stipulation) {
        return stipulation == Stipulation.EXCLUDED ? EXCLUDED : stipulation == Stipulation.BLANK ? BLANK : MISSING;
    }

    /** The duty as first said, and every other reading of it. */
    static List<Duty> readings(Duty duty) {
        if (duty.variants().isEmpty()) {
            return List.of(duty);
        }
        List<Duty> readings = new ArrayList<>(duty.variants().size() + 1);
        readings.add(duty);
        readings.addAll(duty.variants());
        return readings;
    }

    /** Whether a reading is stipulated, is no prohibition, and its obligor is the processor or nobody in particular. */
    static boolean isOwedByProcessor(Duty reading) {
        return reading.isStipulated()
                && reading.modality() != Modality.MUST_NOT
                && (reading.obligor().isEmpty() || isProcessor(reading.obligor().get()));
    }

    /** Whether an actor is the processor, alone or with others. */
    static boolean isProcessor(Actor actor) {
        return actor.equals(Actor.PROCESSOR)
                || actor.equals(Actor.SUB_PROCESSOR)
                || actor.equals(Actor.EACH_PARTY)
                || actor.equals(Actor.EITHER_PARTY)
                || actor.equals(Actor.PARTIES_JOINTLY)
                || actor.equals(Actor.OTHER_PARTY);
    }

    /** Whether two readings speak of the same, so that they contradict each other if they differ. */
    static boolean sameScope(Duty one, Duty other) {
        return one.scope().equals(other.scope());
    }

    /** Whether a term has no narrower scope than everything. */
    static boolean isGeneral(Scope scope) {
        return scope.equals(Scope.ALL);
    }

    /** What is missing, as codes. */
    static String missing(Provision provision) {
        return provision.missing().stream().map(Shortfall::code).collect(Collectors.joining(", "));
    }

    /** The clauses of all readings, each once. */
    static List<Source> sources(List<? extends Provision> readings) {
        return readings.stream()
                .flatMap(reading -> reading.sources().stream())
                .distinct()
                .toList();
    }

    /** The common case, without allocation: said once, in full, by the processor or nobody in particular. */
    private static boolean isPlain(Duty duty) {
        return duty.stipulation() == Stipulation.STIPULATED
                && duty.modality() == Modality.MUST
                && duty.variants().isEmpty()
                && isOwedByProcessor(duty);
    }

    private Duties() {}
}
