package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Ground;
import org.dpa4j.model.subprocessor.GroundsKind;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Objection to changes of sub-processors, and what silence means, GDPR Art. 28(2). */
final class ObjectionRules {
    private static final String RIGHT = "/subProcessing/objection/right";
    private static final String GROUNDS_KIND = "/subProcessing/objection/groundsKind";
    private static final String EFFECTS = "/subProcessing/objection/effects";

    /** The data stay away from the sub-processor, or from the processor. */
    private static final Set<ConsequenceKind> EFFECTIVE = Set.of(
            ConsequenceKind.NOT_ENGAGED,
            ConsequenceKind.SUSPEND,
            ConsequenceKind.CONTROLLER_MAY_TERMINATE,
            ConsequenceKind.PART_ENDS);

    private static final Set<ConsequenceKind> PRICES = Set.of(ConsequenceKind.FEES_STAY_DUE, ConsequenceKind.COSTS_DUE);

    /** Conditions of a right to object that leave little of it. */
    private static final Set<ConditionCode> NARROW = Set.of(
            ConditionCode.BREACH_FOUND,
            ConditionCode.SECURITY_BREACH,
            ConditionCode.FAULT_OF_PROCESSOR,
            ConditionCode.GROSS_NEGLIGENCE,
            ConditionCode.INTENT,
            ConditionCode.HIGH_RISK);

    static final Rule OBJECTION = rule("ART28-2-4", "The controller may object to changes of sub-processors")
            .citing("GDPR Art. 28(2)")
            .covers(36)
            .remedy("State that the controller may object to each intended addition or replacement.")
            .right("a right to object to changes of sub-processors")
            .check((agreement, context, rule) -> {
                Outcome inapplicable = Authorisations.notGeneral(agreement.subProcessing());
                if (inapplicable != null) {
                    return inapplicable;
                }
                Duty right = agreement.subProcessing().objection().right();
                Finding fault = Duties.faultOfRight(rule, RIGHT, right);
                return fault == null ? Outcome.MET : new NotMet(List.of(fault));
            });

    static final Rule WINDOW = rule("ART28-2-6", "The window for an objection ends before the sub-processor can start")
            .citing("GDPR Art. 28(2)", "2021/915 cl. 7.7(a)")
            .remedy("Let no sub-processor start before the window for objections has ended.")
            .violation(
                    "longer",
                    "An objection must come first; notice is given {0} ahead, but the window for objections is: {1}")
            .notApplicable("no-window", "The agreement sets no window for objections")
            .unknown("window", "when the window for objections ends")
            .unknown("start", "the earliest start of a sub-processor, for lack of a period of notice")
            .unknown("calendar", "whether a window of {1} ends within a period of notice of {0}")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = noObjection(sub);
                return inapplicable == null ? window(rule, sub) : inapplicable;
            });

    static final Rule EFFECT = rule("ART28-2-8", "An objection has an effect: no use, or an exit without penalty")
            .citing("GDPR Art. 28(2)", "EDPB-07/2020 s. 1.6")
            .remedy(
                    "State that a sub-processor objected to is not used, or that the controller may leave without penalty.")
            .violation("proceed", "An objection must have an effect, but the processor may proceed all the same")
            .warning(
                    "none", "An objection should keep the sub-processor away or open an exit; the text names no effect")
            .warning("weak", "An objection should keep the sub-processor away or open an exit; the text only has: {0}")
            .warning("price", "An objection should have no price; the text has: {0}")
            .unknown("effect", "what follows from an objection, which the text calls {0}")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = noObjection(sub);
                return inapplicable == null ? effect(rule, sub.objection()) : inapplicable;
            });

    static final Rule GROUNDS = rule("ART28-2-9", "Grounds for an objection are not limited so that the right is empty")
            .citing("GDPR Art. 28(2)")
            .tier(Tier.GUIDANCE)
            .remedy("Ask for no grounds, or at most for reasons of data protection.")
            .note("reasons", "The law asks for no grounds for an objection; the text asks for: {0}")
            .warning("narrow", "The grounds for an objection should not be narrow; the text only accepts: {0}")
            .warning("condition", "The grounds for an objection should not be narrow; the text makes it depend on: {0}")
            .unknown("grounds", "the grounds on which alone an objection can rest")
            .unknown("closed", "whether only the listed grounds count")
            .unknown("ground", "how wide the ground for an objection is that the text calls {0}")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = noObjection(sub);
                return inapplicable == null ? grounds(rule, sub.objection()) : inapplicable;
            });

    static final Rule SILENCE = rule(
                    "ART28-2-10", "Silence is no consent where each sub-processor needs an authorisation of its own")
            .citing("GDPR Art. 28(2)", "EDPB-07/2020 s. 1.6")
            .remedy("State that a request for authorisation is refused unless it is granted in writing.")
            .violation("approves", "A specific authorisation must be given; the text lets silence count as consent")
            .notApplicable("no-meaning", "The agreement needs no specific authorisation and gives silence no meaning")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = Authorisations.inapplicable(sub);
                return inapplicable == null ? silence(rule, sub) : inapplicable;
            });

    private static @Nullable Outcome noObjection(SubProcessing sub) {
        Outcome inapplicable = Authorisations.inapplicable(sub);
        return inapplicable != null || Duties.grants(sub.objection().right())
                ? inapplicable
                : Reasons.NO_OBJECTION.notApplicable();
    }

    private static Outcome window(StatedRule rule, SubProcessing sub) {
        Duty right = sub.objection().right();
        Tally tally = new Tally();
        boolean any = false;
        for (int i = 0; i < Duties.count(right); i++) {
            Duty reading = Duties.reading(right, i);
            if (Duties.isGranted(reading) && !reading.limits().isEmpty()) {
                any = true;
                if (!LeadTime.anyAhead(reading.limits())) {
                    compare(rule, tally, i, reading, sub.changeNotice().duty());
                }
            }
        }
        return any ? tally.outcome() : rule.notApplicable("no-window");
    }

    /** The shortest window of a reading against each period of notice that can meet it. */
    private static void compare(StatedRule rule, Tally tally, int place, Duty reading, Duty notice) {
        Measured window = shortest(reading.limits());
        if (window == null) {
            tally.lacks(rule.reason("window"));
            return;
        }
        boolean any = false;
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty announcement = Duties.reading(notice, i);
            TimeLimit lead = meet(announcement.scope(), reading.scope()) ? LeadTime.lead(announcement) : null;
            if (lead == null) {
                continue;
            }
            any = true;
            boolean same =
                    lead instanceof Measured measured && measured.period().equals(window.period());
            if (!same && Length.least(window.period()) > LeadTime.most(lead)) {
                tally.found(rule.finding(
                        "longer",
                        Duties.limit(RIGHT, place, reading.limits().indexOf(window)),
                        reading.sources(),
                        LeadTime.words(lead),
                        LeadTime.words(window)));
                return;
            }
            if (!same && Length.most(window.period()) > LeadTime.least(lead)) {
                tally.lacks(rule.reason("calendar", LeadTime.words(lead), LeadTime.words(window)));
            }
        }
        if (!any) {
            tally.lacks(rule.reason("start"));
        }
    }

    private static @Nullable Measured shortest(List<TimeLimit> limits) {
        Measured shortest = null;
        for (TimeLimit limit : limits) {
            if (limit instanceof Measured measured
                    && (shortest == null || Length.most(measured.period()) < Length.most(shortest.period()))) {
                shortest = measured;
            }
        }
        return shortest;
    }

    private static boolean meet(Scope one, Scope other) {
        return Duties.isGeneral(one) || Duties.isGeneral(other) || one.equals(other);
    }

    private static Outcome effect(StatedRule rule, Objection objection) {
        List<Consequence> effects = objection.effects();
        if (effects.isEmpty()) {
            return rule.notMet("none", EFFECTS, objection.right().sources());
        }
        Tally tally = new Tally();
        boolean effective = false;
        List<String> unknown = List.of();
        List<String> weak = List.of();
        for (int i = 0; i < effects.size(); i++) {
            Consequence effect = effects.get(i);
            String code = effect.kind().code();
            boolean denied = isDenied(effect.duty());
            if (effect.kind().equals(ConsequenceKind.PROCEED_ANYWAY)) {
                effective |= denied;
                if (!denied) {
                    tally.found(rule.finding("proceed", EFFECTS + "/" + i, sources(effect, objection)));
                }
            } else if (PRICES.contains(effect.kind())) {
                if (!denied) {
                    tally.found(rule.finding("price", EFFECTS + "/" + i, sources(effect, objection), code));
                }
            } else if (EFFECTIVE.contains(effect.kind()) && !denied && !isAtDiscretion(effect.duty())) {
                effective = true;
            } else if (!effect.kind().isKnown()) {
                unknown = Duties.and(unknown, code);
            } else {
                weak = weak.contains(code) ? weak : Duties.and(weak, code);
            }
        }
        if (!effective && tally.isEmpty()) {
            if (unknown.isEmpty()) {
                return rule.notMet(
                        "weak", EFFECTS, objection.right().sources(), String.join(", ", Duties.sorted(weak)));
            }
            for (String code : unknown) {
                tally.lacks(rule.reason("effect", code));
            }
        }
        return tally.outcome();
    }

    private static boolean isDenied(Duty duty) {
        return duty.modality() == Modality.MUST_NOT || duty.stipulation() == Stipulation.EXCLUDED;
    }

    private static boolean isAtDiscretion(Duty duty) {
        return duty.modality() == Modality.MAY
                && duty.obligor().filter(Actor.PROCESSOR::equals).isPresent();
    }

    private static List<Source> sources(Consequence effect, Objection objection) {
        return effect.duty().sources().isEmpty()
                ? objection.right().sources()
                : effect.duty().sources();
    }

    private static Outcome grounds(StatedRule rule, Objection objection) {
        Tally tally = new Tally();
        Duty right = objection.right();
        for (int i = 0; i < Duties.count(right); i++) {
            Duty reading = Duties.reading(right, i);
            for (int j = 0; j < reading.conditions().size(); j++) {
                Condition condition = reading.conditions().get(j);
                if (NARROW.contains(condition.code())
                        && (condition.sense() == Sense.IF || condition.sense() == Sense.TO_THE_EXTENT)) {
                    tally.found(rule.finding(
                            "condition",
                            Duties.pointer(RIGHT, i) + "/conditions/" + j,
                            reading.sources(),
                            condition.code().code()));
                }
            }
        }
        Optional<GroundsKind> kind = objection.groundsKind();
        if (kind.isPresent() && kind.get() == GroundsKind.CLOSED_LIST) {
            closedList(rule, tally, objection);
        } else if (kind.isPresent() && kind.get() == GroundsKind.REASONED) {
            tally.found(rule.finding("reasons", GROUNDS_KIND, right.sources(), "reasons"));
        } else if (kind.isEmpty()
                && !objection.grounds().isEmpty()
                && !objection.grounds().contains(Ground.DATA_PROTECTION)) {
            tally.lacks(rule.reason("closed"));
        }
        return tally.outcome();
    }

    private static void closedList(StatedRule rule, Tally tally, Objection objection) {
        List<String> codes = List.of();
        List<String> unknown = List.of();
        for (Ground ground : objection.grounds()) {
            codes = codes.contains(ground.code()) ? codes : Duties.and(codes, ground.code());
            unknown = ground.isKnown() ? unknown : Duties.and(unknown, ground.code());
        }
        List<Source> sources = objection.right().sources();
        if (codes.isEmpty()) {
            tally.lacks(rule.reason("grounds"));
        } else if (objection.grounds().contains(Ground.DATA_PROTECTION)) {
            tally.found(rule.finding("reasons", GROUNDS_KIND, sources, list(codes)));
        } else if (unknown.isEmpty()) {
            tally.found(rule.finding("narrow", "/subProcessing/objection/grounds", sources, list(codes)));
        } else {
            for (String code : unknown) {
                tally.lacks(rule.reason("ground", code));
            }
        }
    }

    private static String list(List<String> codes) {
        return String.join(", ", Duties.sorted(codes));
    }

    private static Outcome silence(StatedRule rule, SubProcessing sub) {
        List<Finding> faults = List.of();
        boolean specific = false;
        boolean objectionApproves = approves(sub.objection().silence());
        boolean objectionHits = false;
        for (int i = 0; i < sub.authorisations().size(); i++) {
            Authorisation authorisation = sub.authorisations().get(i);
            if (Authorisations.kind(authorisation) != AuthorisationKind.SPECIFIC) {
                continue;
            }
            specific = true;
            if (authorisation.approval().isPresent()) {
                Approval approval = authorisation.approval().get();
                int manner = approval.manners().indexOf(ApprovalManner.BY_SILENCE);
                if (approves(approval.silence()) || manner >= 0) {
                    faults = Duties.and(
                            faults,
                            rule.finding(
                                    "approves",
                                    Authorisations.approval(i)
                                            + (approves(approval.silence()) ? "/silence" : "/manners/" + manner),
                                    approval.sources().isEmpty() ? authorisation.sources() : approval.sources()));
                }
            }
            objectionHits |= objectionApproves
                    && meet(sub.objection().right().scope(), authorisation.scope())
                    && !belongsToGeneral(sub, authorisation);
        }
        if (objectionHits) {
            faults = Duties.and(
                    faults,
                    rule.finding(
                            "approves",
                            "/subProcessing/objection/silence",
                            sub.objection().right().sources()));
        }
        return specific || sub.objection().silence().isPresent()
                ? Outcome.of(faults)
                : rule.notApplicable("no-meaning");
    }

    private static boolean approves(Optional<Silence> silence) {
        return silence.isPresent() && silence.get() == Silence.APPROVAL;
    }

    /** The objection of a hybrid goes with its general part, unless both parts are about the same. */
    private static boolean belongsToGeneral(SubProcessing sub, Authorisation specific) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (Authorisations.allowsInGeneral(authorisation)
                    && !authorisation.scope().equals(specific.scope())) {
                return true;
            }
        }
        return false;
    }

    private ObjectionRules() {}
}
