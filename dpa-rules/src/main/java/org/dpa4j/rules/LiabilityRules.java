package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.Cap;
import org.dpa4j.model.Liability;
import org.dpa4j.model.LiabilityTerm;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.transfer.Transfers;

/** Liability towards data subjects, GDPR Art. 82. */
final class LiabilityRules {
    /** Whoever is no party; the users of a service are data subjects, or their employers. */
    private static final Set<Actor> OTHERS =
            Set.of(Actor.DATA_SUBJECT, Actor.USER, Actor.THIRD_PARTY, Actor.SUPERVISORY_AUTHORITY, Actor.AUTHORITY);

    /** The parties may divide among themselves what they owe; whom they harm they cannot bind. */
    static final Rule CLAIMS_UNTOUCHED = rule(
                    "ART82-1", "No term limits claims of data subjects or powers of authorities")
            .citing("GDPR Art. 82(1)", "GDPR Art. 82(4)", "GDPR Art. 83", "2021/914 cl. 12")
            .covers(35)
            .remedy("State that caps apply between the parties only, and leave claims of data subjects untouched.")
            .violation("cap", "Claims of data subjects and fines cannot be capped; a cap applies to: {0}")
            .violation("no-claims", "Claims of data subjects cannot be excluded; the agreement excludes them")
            .warning(
                    "cap-with-clauses",
                    "A cap can contradict clause 12 of Decision 2021/914 unless it excepts claims under the clauses")
            .note("cap-between-parties", "A cap between the parties leaves claims of data subjects as they are")
            .check((agreement, context, rule) -> {
                Liability liability = agreement.liability();
                Tally tally = new Tally();
                caps(rule, liability, tally);
                exclusions(rule, liability, tally);
                Outcome outcome = tally.outcome();
                return outcome.equals(Outcome.MET) && !liability.caps().isEmpty()
                        ? betweenParties(rule, liability, agreement.transfers())
                        : outcome;
            });

    private static void caps(StatedRule rule, Liability liability, Tally tally) {
        for (int i = 0; i < liability.caps().size(); i++) {
            Cap cap = liability.caps().get(i);
            for (Actor actor : cap.appliesTo()) {
                if (OTHERS.contains(actor)) {
                    tally.found(
                            rule.finding("cap", "/liability/caps/" + i + "/appliesTo", cap.sources(), actor.code()));
                    break;
                }
            }
        }
    }

    private static void exclusions(StatedRule rule, Liability liability, Tally tally) {
        if (liability.dataSubjectsUnaffected().stipulation() == Stipulation.EXCLUDED) {
            tally.found(rule.finding(
                    "no-claims",
                    "/liability/dataSubjectsUnaffected",
                    liability.dataSubjectsUnaffected().sources()));
        }
        for (int i = 0; i < liability.terms().size(); i++) {
            LiabilityTerm term = liability.terms().get(i);
            Optional<Actor> to = term.to().or(() -> term.duty().beneficiary());
            if (to.isPresent() && OTHERS.contains(to.get()) && isDenied(term.duty())) {
                tally.found(rule.finding(
                        "no-claims",
                        "/liability/terms/" + i + "/duty",
                        term.duty().sources()));
            }
        }
    }

    private static boolean isDenied(Duty duty) {
        return duty.stipulation() == Stipulation.EXCLUDED
                || (duty.isStipulated() && duty.modality() == Modality.MUST_NOT);
    }

    /** A cap that excepts such claims does not help one that does not. */
    private static Outcome betweenParties(StatedRule rule, Liability liability, Transfers transfers) {
        List<Cap> caps = liability.caps();
        boolean clauses = !liability.dataSubjectsUnaffected().isStipulated()
                && ToolUse.any(transfers, tool -> ToolUse.clausesOf2021(tool) != null);
        for (int i = 0; i < caps.size() && clauses; i++) {
            if (caps.get(i).carveOuts().isEmpty()) {
                return rule.notMet(
                        "cap-with-clauses", "/liability/caps/" + i, caps.get(i).sources());
            }
        }
        return rule.notMet(
                "cap-between-parties", "/liability/caps/0", caps.get(0).sources());
    }

    private LiabilityRules() {}
}
