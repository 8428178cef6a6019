package org.dpa4j.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Provision;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.TimeLimit;
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
    static final String SOFTENED = "softened";

    /** A duty that the law lays on the processor: the standard outcome, by the messages of {@code StatedRule.duty}. */
    static Outcome owed(StatedRule rule, String pointer, Duty duty) {
        Finding finding = fault(rule, pointer, duty);
        return finding == null ? Outcome.MET : new NotMet(List.of(finding));
    }

    /** The standard finding on a duty that the law lays on the processor; null if there is nothing to find. */
    static @Nullable Finding fault(StatedRule rule, String pointer, Duty duty) {
        boolean owed = false;
        for (int i = 0; i < count(duty); i++) {
            Duty reading = reading(duty, i);
            if (isOwedByProcessor(reading)) {
                owed = true;
                if (reading.modality() == Modality.MAY) {
                    return rule.finding(OPTIONAL, pointer, reading.sources());
                }
                if (reading.stipulation() == Stipulation.IN_PART) {
                    return rule.finding(IN_PART, pointer, reading.sources(), missing(reading));
                }
            }
        }
        return owed ? null : notOwed(rule, pointer, readings(duty));
    }

    private static Finding notOwed(StatedRule rule, String pointer, List<Duty> readings) {
        for (Duty reading : readings) {
            if (reading.isStipulated() && isOnProcessor(reading)) {
                return rule.finding(EXCLUDED, pointer, reading.sources()); // it must not do what the law demands
            }
        }
        for (Duty reading : readings) {
            if (reading.isStipulated() && reading.obligor().isPresent()) {
                return rule.finding(
                        OTHER_OBLIGOR,
                        pointer,
                        sources(readings),
                        reading.obligor().get().code());
            }
        }
        return rule.finding(absence(readings.get(0).stipulation()), pointer, sources(readings));
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
        List<Duty> readings = new ArrayList<>(duty.variants());
        readings.add(0, duty);
        return readings;
    }

    /** Whether a reading is stipulated, is no prohibition, and its obligor is the processor or nobody in particular. */
    static boolean isOwedByProcessor(Duty reading) {
        return reading.isStipulated() && reading.modality() != Modality.MUST_NOT && isOnProcessor(reading);
    }

    /** Of a party that is named by its identifier it is assumed: swapped roles show in the words for roles. */
    private static boolean isOnProcessor(Duty reading) {
        if (reading.obligor().isEmpty()) {
            return true;
        }
        Actor obligor = reading.obligor().get();
        return Roles.includeProcessor(obligor) || Roles.isParty(obligor);
    }

    /** Whether a term has no narrower scope than everything. */
    static boolean isGeneral(Scope scope) {
        return scope.equals(Scope.ALL);
    }

    /** A finding on a term that the text does not touch cites the clauses in which the term would stand. */
    static Finding near(Finding finding, List<Source> clauses) {
        return finding.sources().isEmpty()
                ? Finding.builder().from(finding).sources(clauses).build()
                : finding;
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
    static boolean isPlain(Duty duty) {
        return duty.stipulation() == Stipulation.STIPULATED
                && duty.modality() == Modality.MUST
                && duty.variants().isEmpty()
                && isOwedByProcessor(duty);
    }

    /**
     * The finding that a duty which the processor owes is left to efforts or to judgement, by the message {@link #SOFTENED}
     * of the rule; null if it is not.
     */
    static @Nullable Finding softened(StatedRule rule, String pointer, Duty duty) {
        for (int i = 0; i < count(duty); i++) {
            Duty reading = reading(duty, i);
            List<Condition> conditions = reading.conditions();
            for (int j = 0; j < conditions.size(); j++) {
                if (softens(conditions.get(j)) && isOwedByProcessor(reading)) {
                    return rule.finding(
                            SOFTENED,
                            pointer(pointer, i) + "/conditions/" + j,
                            reading.sources(),
                            conditions.get(j).code().code());
                }
            }
        }
        return null;
    }

    private static boolean softens(Condition condition) {
        ConditionCode code = condition.code();
        return condition.sense() != Sense.HAVING_REGARD_TO
                && (code.equals(ConditionCode.REASONABLE)
                        || code.equals(ConditionCode.POSSIBLE)
                        || (code.equals(ConditionCode.NECESSARY) && condition.sense() == Sense.UNLESS));
    }

    /** A constant as a word of the wire, such as {@code catch-all}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The standard finding on a right of the controller, or on the duty of the processor to allow what the right is for; null
     * if there is nothing to find. That the processor may allow it is no right.
     */
    static @Nullable Finding faultOfRight(StatedRule rule, String pointer, Duty right) {
        Duty strange = null;
        Duty forbidden = null;
        Duty weak = null;
        boolean granted = false;
        for (int i = 0; i < count(right); i++) {
            Duty reading = reading(right, i);
            if (!reading.isStipulated()) {
                continue;
            }
            Actor obligor = reading.obligor().orElse(Actor.CONTROLLER);
            if (reading.modality() == Modality.MUST_NOT) {
                forbidden = forbidden == null ? reading : forbidden;
            } else if (isForOthers(obligor)) {
                strange = strange == null ? reading : strange;
            } else {
                granted = true;
                boolean free = reading.modality() == Modality.MAY && obligor.equals(Actor.PROCESSOR);
                if (weak == null && (free || reading.stipulation() == Stipulation.IN_PART)) {
                    weak = reading;
                }
            }
        }
        if (weak != null) {
            return weak.stipulation() == Stipulation.IN_PART
                    ? rule.finding(IN_PART, pointer, weak.sources(), missing(weak))
                    : rule.finding(OPTIONAL, pointer, weak.sources());
        }
        if (granted) {
            return null;
        }
        if (forbidden != null) {
            return rule.finding(EXCLUDED, pointer, forbidden.sources());
        }
        return strange != null
                ? rule.finding(
                        OTHER_OBLIGOR,
                        pointer,
                        strange.sources(),
                        strange.obligor().get().code())
                : rule.finding(absence(right.stipulation()), pointer, right.sources());
    }

    /** Whether an actor is neither a controller nor a processor nor somebody who acts for them, whoever the parties are. */
    private static boolean isForOthers(Actor actor) {
        return actor.equals(Actor.DATA_SUBJECT)
                || actor.equals(Actor.USER)
                || actor.equals(Actor.AFFILIATE)
                || actor.equals(Actor.SUPERVISORY_AUTHORITY)
                || actor.equals(Actor.AUTHORITY)
                || actor.equals(Actor.COURT)
                || actor.equals(Actor.THIRD_PARTY);
    }

    /** Whether any reading of a duty is stipulated. */
    static boolean isStipulated(Duty duty) {
        if (duty.isStipulated()) {
            return true;
        }
        for (Duty variant : duty.variants()) {
            if (variant.isStipulated()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading of a duty is owed by the processor. */
    static boolean isOwed(Duty duty) {
        if (isOwedByProcessor(duty)) {
            return true;
        }
        for (Duty variant : duty.variants()) {
            if (isOwedByProcessor(variant)) {
                return true;
            }
        }
        return false;
    }

    /** The pointer of a reading of a duty, by its place in {@link #readings}. */
    static String pointer(String duty, int reading) {
        return reading == 0 ? duty : duty + "/variants/" + (reading - 1);
    }

    /** How many readings a duty has: itself and its variants. With {@link #reading} a loop needs no list of them. */
    static int count(Duty duty) {
        return duty.variants().size() + 1;
    }

    /** One of the readings of a duty; number 0 is the duty as first said. */
    static Duty reading(Duty duty, int number) {
        return number == 0 ? duty : duty.variants().get(number - 1);
    }

    /** A list and one more; start with {@code List.of()}, so that nothing is allocated where nothing is found. */
    static <T> List<T> and(List<T> list, T more) {
        List<T> both = list.isEmpty() ? new ArrayList<>() : list;
        both.add(more);
        return both;
    }

    /**
     * Met if a thing is stated in full, else not met by {@link #MISSING}, {@link #EXCLUDED}, {@link #BLANK} or
     * {@link #IN_PART} of the rule; a silent text is cited by the clauses near which it would stand.
     */
    static Outcome stated(StatedRule rule, String pointer, Statement statement, List<Source> near) {
        if (statement.stipulation() == Stipulation.STIPULATED) {
            return Outcome.MET;
        }
        Finding finding = statement.stipulation() == Stipulation.IN_PART
                ? rule.finding(IN_PART, pointer, statement.sources(), missing(statement))
                : rule.finding(absence(statement.stipulation()), pointer, statement.sources());
        return new NotMet(List.of(near(finding, near)));
    }

    /** Whether any reading of a duty is {@linkplain #isGranted granted}. */
    static boolean grants(Duty right) {
        for (int i = 0; i < count(right); i++) {
            if (isGranted(reading(right, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reading is stipulated and no prohibition, whoever has the duty or the right. */
    static boolean isGranted(Duty reading) {
        return reading.isStipulated() && reading.modality() != Modality.MUST_NOT;
    }

    /** The pointer of a limit of a reading, by their places. */
    static String limit(String duty, int reading, int limit) {
        return pointer(duty, reading) + "/limits/" + limit;
    }

    /** Codes in their order; a list that {@link #and} made is sorted itself. */
    static List<String> sorted(List<String> codes) {
        if (codes.size() > 1) {
            Collections.sort(codes);
        }
        return codes;
    }

    /** Whether the processor owes a duty, and each reading that it owes is full and binding. */
    static boolean isSound(Duty duty) {
        boolean owed = false;
        for (int i = 0; i < count(duty); i++) {
            Duty reading = reading(duty, i);
            if (isOwedByProcessor(reading)) {
                if (reading.modality() == Modality.MAY || reading.stipulation() == Stipulation.IN_PART) {
                    return false;
                }
                owed = true;
            }
        }
        return owed;
    }

    /**
     * The reading that gives the processor most time, of those that count; -1 if none of them has a number. A reading without
     * a number takes nothing back from one with a number.
     */
    static int slowest(Duty duty, Predicate<Duty> counts) {
        int slowest = -1;
        long longest = Length.UNKNOWN;
        for (int i = 0; i < count(duty); i++) {
            Duty reading = reading(duty, i);
            long latest = counts.test(reading) ? Length.latest(reading.limits()) : Length.UNKNOWN;
            if (latest > longest) {
                longest = latest;
                slowest = i;
            }
        }
        return slowest;
    }

    /** Whether any reading that counts has a limit of a kind, such as one that is blank. */
    static boolean hasLimit(Duty duty, Predicate<Duty> counts, Class<? extends TimeLimit> kind) {
        for (int i = 0; i < count(duty); i++) {
            Duty reading = reading(duty, i);
            if (counts.test(reading)) {
                for (TimeLimit limit : reading.limits()) {
                    if (kind.isInstance(limit)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The messages of a duty of the processor that guidance asks for, severe in an agreement on the official clauses. */
    static StatedRule.Draft advised(StatedRule.Draft draft, String what, Template... clauses) {
        String should = "The agreement should contain " + what;
        return draft.warning(MISSING, should + "; it does not")
                .compulsoryIn(clauses)
                .warning(EXCLUDED, should + "; it excludes it")
                .compulsoryIn(clauses)
                .warning(BLANK, should + "; the field for it is not filled in")
                .compulsoryIn(clauses)
                .warning(OTHER_OBLIGOR, should + " of the processor; it has one of the {0}")
                .compulsoryIn(clauses)
                .warning(OPTIONAL, should + "; it leaves it to the discretion of the processor")
                .compulsoryIn(clauses)
                .warning(IN_PART, should + " in full; missing: {0}")
                .compulsoryIn(clauses);
    }

    private Duties() {}
}
