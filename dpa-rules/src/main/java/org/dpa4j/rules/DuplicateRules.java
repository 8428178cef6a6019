package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.Cap;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Remark;
import org.dpa4j.model.RemarkKind;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.internal.Terms;

/** What is said twice. */
final class DuplicateRules {
    /** Limits of duties are DRAFT-TIME-2, speeds of breaches DRAFT-TIME-3, kinds of authorisation ART28-2-1. */
    static final Rule ONE_VALUE = rule("DRAFT-DUP-1", "One subject has one value and is settled once")
            .tier(Tier.PRACTICE)
            .remedy("Settle the matter in one clause and refer to it from the others.")
            .warning("limits", "One subject should have one value; here two time limits compete")
            .warning("triggers", "One subject should have one value; here two events set the duty off")
            .warning("prices", "One subject should have one value; here two prices compete")
            .warning("audits", "One subject should have one value; audits are limited in one clause and not in another")
            .warning("caps", "One subject should have one value; here two caps limit the same liability")
            .note("repeated", "A clause should stand once; this one is repeated")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                measures(rule, agreement.security().measures(), tally);
                duties(rule, agreement, tally);
                audits(rule, agreement.audit(), tally);
                caps(rule, agreement.liability().caps(), tally);
                repetitions(rule, agreement.remarks(), tally);
                return tally.outcome();
            });

    private static void measures(StatedRule rule, List<Measure> measures, Tally tally) {
        for (int i = 0; i < measures.size(); i++) {
            List<TimeLimit> limits = measures.get(i).limits();
            for (int j = 0; j < limits.size(); j++) {
                if (TimeRules.isAlternative(limits.get(j))) {
                    tally.found(rule.finding(
                            "limits",
                            "/security/measures/" + i + "/limits/" + j,
                            measures.get(i).sources()));
                }
            }
        }
    }

    private static void duties(StatedRule rule, DataProcessingAgreement agreement, Tally tally) {
        new Terms() {
            @Override
            protected void duty(Duty duty) {
                for (int i = 0; i < duty.variants().size(); i++) {
                    variant(duty, i);
                }
                if (!agreement.remuneration().isEmpty() && !duty.remuneration().isEmpty()) {
                    prices(pointer(), duty.remuneration().get(0));
                }
            }

            private void prices(String pointer, Remuneration own) {
                for (Remuneration general : agreement.remuneration()) {
                    if (general.covers().contains(TermPath.of(pointer))) {
                        List<Source> clauses = Stream.of(own.sources(), general.sources())
                                .flatMap(List::stream)
                                .distinct()
                                .toList();
                        tally.found(rule.finding("prices", pointer + "/remuneration", clauses));
                        return;
                    }
                }
            }

            private void variant(Duty duty, int place) {
                Duty variant = duty.variants().get(place);
                for (int i = 0; i <= place; i++) {
                    Duty other = Duties.reading(duty, i);
                    if (isOfTheSame(variant, other) && found(variant, other, place)) {
                        return;
                    }
                }
            }

            private boolean found(Duty variant, Duty other, int place) {
                String key = competing(variant, other);
                if (key.isEmpty() || (key.equals("limits") && pointer().equals("/breachNotification/notice"))) {
                    return false;
                }
                tally.found(rule.finding(key, pointer() + "/variants/" + place + "/" + field(key), variant.sources()));
                return true;
            }
        }.walk(agreement);
    }

    private static String field(String key) {
        return key.equals("triggers") ? "trigger" : key.equals("prices") ? "remuneration" : key;
    }

    /** Two readings for the same scope and persons; one may leave out who acts. */
    private static boolean isOfTheSame(Duty one, Duty other) {
        return one.isStipulated()
                && other.isStipulated()
                && one.modality() == other.modality()
                && one.scope().equals(other.scope())
                && (one.obligor().isEmpty()
                        || other.obligor().isEmpty()
                        || one.obligor().equals(other.obligor()));
    }

    /** The key of the message on what two readings both say, and say differently; empty if there is nothing. */
    private static String competing(Duty one, Duty other) {
        if (one.trigger().isPresent()
                && other.trigger().isPresent()
                && one.trigger().get() instanceof Event event
                && other.trigger().get() instanceof Event otherEvent
                && !event.event().equals(otherEvent.event())) {
            return "triggers";
        }
        if (compete(one.limits(), other.limits())) {
            return "limits";
        }
        return comparable(one.remuneration(), other.remuneration()) ? "prices" : "";
    }

    private static boolean compete(List<TimeLimit> some, List<TimeLimit> others) {
        for (TimeLimit one : some) {
            for (TimeLimit other : others) {
                if (compete(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two speeds, or two periods that are bounds of the same kind; a speed beside a period is no second value. */
    private static boolean compete(TimeLimit one, TimeLimit other) {
        if (one instanceof Prompt a && other instanceof Prompt b) {
            return a.direction() == b.direction() && !a.standard().equals(b.standard());
        }
        return one instanceof Measured a
                && other instanceof Measured b
                && a.bound() == b.bound()
                && a.direction() == b.direction()
                && a.from().equals(b.from())
                && !a.period().equals(b.period());
    }

    private static boolean comparable(List<Remuneration> some, List<Remuneration> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return false;
        }
        return !some.get(0).payer().equals(others.get(0).payer())
                || !some.get(0).basis().equals(others.get(0).basis())
                || !some.get(0).amount().equals(others.get(0).amount());
    }

    /** A limit on how often, or a period of notice, that only one of two clauses knows. */
    private static void audits(StatedRule rule, Audit audit, Tally tally) {
        boolean limited = !audit.notice().limits().isEmpty()
                || (audit.frequency().isPresent()
                        && audit.frequency().get() instanceof Recurring recurring
                        && recurring.bound() == Bound.AT_MOST);
        Duty right = audit.verification();
        for (int i = 0; limited && i < right.variants().size(); i++) {
            if (isOfTheSame(right.variants().get(i), right)
                    && right.variants().get(i).obligor().equals(right.obligor())) {
                tally.found(rule.finding(
                        "audits",
                        "/audit/verification/variants/" + i,
                        right.variants().get(i).sources()));
            }
        }
    }

    private static void caps(StatedRule rule, List<Cap> caps, Tally tally) {
        for (int i = 1; i < caps.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isWithoutCondition(caps.get(i))
                        && isWithoutCondition(caps.get(j))
                        && isForTheSame(caps.get(i).appliesTo(), caps.get(j).appliesTo())) {
                    tally.found(rule.finding(
                            "caps", "/liability/caps/" + i, caps.get(i).sources()));
                    break;
                }
            }
        }
    }

    private static boolean isWithoutCondition(Cap cap) {
        return cap.conditions().isEmpty();
    }

    private static boolean isForTheSame(List<Actor> some, List<Actor> others) {
        return some.containsAll(others) && others.containsAll(some);
    }

    /** Words that one clause repeats are nothing. What the remark is about need not be a term, so the finding points at it. */
    private static void repetitions(StatedRule rule, List<Remark> remarks, Tally tally) {
        for (int i = 0; i < remarks.size(); i++) {
            Remark remark = remarks.get(i);
            List<Source> clauses = remark.sources();
            if (remark.kind().equals(RemarkKind.REPETITION) && clauses.size() > 1) {
                tally.found(rule.finding("repeated", "/remarks/" + i, clauses));
            }
        }
    }

    private DuplicateRules() {}
}
