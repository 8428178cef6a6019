package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.Assessment;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.UnderDerogation;
import org.dpa4j.rules.internal.Chain;
import org.dpa4j.rules.law.AdequacyDecision;
import org.dpa4j.rules.law.AdequacyScope;
import org.dpa4j.rules.law.AdequacyState;
import org.dpa4j.rules.law.AdequacyStatus;
import org.dpa4j.rules.law.ClauseState;
import org.dpa4j.rules.law.ClauseUse;
import org.dpa4j.rules.law.Law;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/** What transfers to third countries rest on, GDPR Art. 45 and 46. */
final class TransferToolRules {
    private static final Set<Role> ANY = Set.of(Role.CONTROLLER, Role.PROCESSOR);

    /**
     * A decision that covers some recipients only needs somebody to look whether this one is among them; that cannot be seen
     * for a rule, which has no recipient yet. Whether the kind of processing is covered is not recorded at all.
     */
    static final Rule DECISION = rule(
                    "ART45-1", "An adequacy decision that a transfer rests on is in force and covers it")
            .citing("GDPR Art. 45")
            .remedy(
                    "Rest the transfer on a decision that is in force and covers the recipient, confirm that at intervals,"
                            + " and name standard clauses behind it.")
            .notApplicable("no-adequacy", "The agreement rests no transfer on an adequacy decision")
            .unknown("decision", "which adequacy decision is meant")
            .unknown("adequate", "whether an adequacy decision covers {0} on {1}")
            .violation("no-decision", "A transfer on adequacy needs a decision in force; there is none for {0} on {1}")
            .violation("not-in-force", "A transfer on adequacy needs a decision in force; {0} is not in force on {1}")
            .violation("invalid", "A transfer on adequacy needs a decision in force; {0} is invalid by {1}")
            .violation(
                    "other-country", "A transfer on adequacy needs a decision for its country; {0} is not one for {1}")
            .violation(
                    "out-of-scope", "The decision {0} covers some recipients only; on {1} this one was not among them")
            .warning(
                    "scope-unknown",
                    "The decision {0} covers some recipients only; that this one is among them should be confirmed")
            .warning(
                    "scope-old",
                    "The decision {0} covers some recipients only; that this one is among them should be confirmed every"
                            + " {1} months")
            .note("ends", "The decision {0} ends on {1}, before the agreement does")
            .note("alone", "The decision {0} can fall away at once; a second tool should stand behind it")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                boolean any = false;
                ToolUse use = ToolUse.of(Adequacy.class, agreement, context);
                while (use.next()) {
                    any = true;
                    new Adequate(rule, agreement, context, use, tally).judge();
                }
                return any ? tally.outcome() : rule.notApplicable("no-adequacy");
            });

    static final Rule TOOL_VALID = rule("ART46-1", "No transfer rests on an annulled or repealed tool")
            .citing("GDPR Art. 46", "2021/914 Art. 4", "C-311/18", "C-362/14")
            .remedy("Base the transfer on a tool that is in force on the date in question.")
            .unknown("set", "which set of standard clauses is meant")
            .unknown("law", "whether {0} is in force on {1}")
            .unknown("made", "when the agreement with the clauses {0} was made")
            .violation(
                    "ended",
                    "A transfer needs a tool that is in force; {0} has been annulled or repealed and is not in force on"
                            + " {1}")
            .violation("not-yet", "A transfer needs a tool that is in force; {0} is not in force yet on {1}")
            .violation(
                    "no-longer-agreed",
                    "Repealed clauses serve only contracts made in time; {0} could not be agreed on {1}")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                boolean any = false;
                ToolUse use = ToolUse.of(agreement, context);
                while (use.next()) {
                    any |= ToolUse.isNamed(use.tool());
                    validity(rule, agreement, context, use, tally);
                }
                return any ? tally.outcome() : Reasons.NO_TOOL.notApplicable();
            });

    static final Rule CLAUSES_COMPLETE = rule(
                    "ART46-2", "Standard clauses of 2021/914 have a module that fits the roles, and complete annexes")
            .citing("GDPR Art. 46(2)(c)", "2021/914")
            .remedy("Name the module for the roles of exporter and importer, and complete the annexes.")
            .notApplicable("no-clauses", "The agreement rests no transfer on the clauses of Decision (EU) 2021/914")
            .unknown("set", "which set of standard clauses is meant")
            .unknown("roles", "in which roles exporter and importer of the transfer to {0} conclude the clauses")
            .unknown("annexes", "whether the annexes of the clauses for {0} are complete")
            .violation("no-module", "The clauses of 2021/914 need a module that fits the roles; none is named for {0}")
            .violation("wrong-module", "The clauses of 2021/914 need a module that fits the roles; that for {0} is {1}")
            .violation("annexes", "The clauses of 2021/914 need complete annexes; those for {0} are {1}")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                Map<String, Set<Role>> recipients = Map.of();
                boolean any = false;
                ToolUse use = ToolUse.of(StandardClauses.class, agreement, context);
                while (use.next()) {
                    recipients = recipients.isEmpty() ? Recipient.all(agreement) : recipients;
                    any |= use.tool() instanceof StandardClauses clauses
                            && areComplete(rule, agreement, context, recipients, use, clauses, tally);
                }
                return any ? tally.outcome() : rule.notApplicable("no-clauses");
            });

    static final Rule CLAUSES_FOR_TRANSFERS = rule(
                    "ART46-3", "Clauses between controller and processor do not serve as a tool for transfers")
            .citing("GDPR Art. 46(2)(c)", "2021/915 cl. 1(f)", "DK-SCC cl. 8")
            .remedy("Rest the transfer on a tool of GDPR Chapter V, such as the clauses of Decision (EU) 2021/914.")
            .notApplicable("no-clauses", "The agreement rests no transfer on standard clauses")
            .violation("wrong-clauses", "A transfer needs a tool of Chapter V; the clauses {0} are none")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                boolean any = false;
                ToolUse use = ToolUse.of(StandardClauses.class, agreement, context);
                while (use.next()) {
                    any = true;
                    if (isForArticle28(use.tool(), context.law())) {
                        use.report(
                                tally,
                                rule.finding("wrong-clauses", use.pointer() + "/set", use.sources(), set(use.tool())));
                    }
                }
                return any ? tally.outcome() : rule.notApplicable("no-clauses");
            });

    /** Adequacy needs none, so of a transfer with a decision in force the other tools only stand by. */
    static final Rule ASSESSED = rule("ART46-4", "Transfers on safeguards are assessed, and the assessment is renewed")
            .citing("C-311/18", "EDPB-R-01/2020", "2021/914 cl. 14")
            .from(StatedRule.SCHREMS_II)
            .tier(Tier.GUIDANCE)
            .remedy(
                    "Assess the law and practice at the destination, record date and result, and renew it at intervals.")
            .notApplicable("no-safeguards", "The agreement rests no transfer on safeguards of GDPR Art. 46")
            .unknown("measures", "whether the transfer to {0} needs supplementary measures")
            .warning("no-assessment", "A transfer on safeguards should be assessed; no assessment is recorded for {0}")
            .warning("undated", "A transfer on safeguards should be assessed; the assessment for {0} has no date")
            .warning("old", "The assessment of a transfer should be renewed every {1} months; the one for {0} is older")
            .check((agreement, context, rule) -> assessed(rule, agreement, context));

    /** Whether one use of adequacy holds. */
    private record Adequate(
            StatedRule rule, DataProcessingAgreement agreement, ReviewContext context, ToolUse use, Tally tally) {
        void judge() {
            TransferRule allowed = use.allowed();
            Transfer transfer = use.transfer();
            if (allowed != null && allowed.when() instanceof InTerritories in) {
                for (Territory territory : in.territories()) {
                    Zone zone = context.law().zone(territory);
                    if (!zone.isInside()) {
                        judge(zone, Optional.of(territory));
                    }
                }
            } else if (transfer != null) {
                judge(use.zone(), transfer.destination());
            } else {
                judge(Zone.THIRD, Optional.empty());
            }
        }

        private void judge(Zone zone, Optional<Territory> destination) {
            String where = destination.map(ToolUse::where).orElse("an unnamed country");
            String date = context.asOf().toString();
            if (zone != Zone.THIRD) {
                tally.lacks(Reasons.THIRD_COUNTRY.with(where, date));
                return;
            }
            Instrument named = decision(use.tool());
            AdequacyStatus status = status(context.law(), destination, named);
            AdequacyDecision decision =
                    status == null ? null : status.decision().orElse(null);
            if (status == null || status.state() == AdequacyState.REVIEW) {
                tally.lacks(rule.reason("decision"));
            } else if (status.state() == AdequacyState.NOT_KNOWN) {
                tally.lacks(rule.reason("adequate", where, date));
            } else if (status.isInForce() && decision != null) {
                scope(decision);
                future(decision);
            } else if (named == null) {
                found("no-decision", "", where, date);
            } else if (status.state() == AdequacyState.NONE) {
                found("other-country", "", named.token(), where);
            } else if (status.state() == AdequacyState.ENDED
                    && decision != null
                    && decision.invalidatedBy().isPresent()) {
                found(
                        "invalid",
                        "",
                        named.token(),
                        decision.invalidatedBy().get().token());
            } else {
                found("not-in-force", "", named.token(), date);
            }
        }

        /** A confirmation from before the decision was about another one. */
        private void scope(AdequacyDecision decision) {
            if (use.transfer() == null
                    || !decision.scope().dependsOnRecipient()
                    || !(use.tool() instanceof Adequacy adequacy)) {
                return;
            }
            Optional<LocalDate> confirmed = adequacy.scopeConfirmedOn();
            Optional<LocalDate> missed = adequacy.outOfScopeOn();
            String act = decision.instrument().token();
            int months = context.policy().number(PolicyNumber.LISTING_AGE);
            if (missed.isPresent()
                    && !missed.get().isAfter(context.asOf())
                    && (confirmed.isEmpty() || confirmed.get().isBefore(missed.get()))) {
                found("out-of-scope", "/outOfScopeOn", act, missed.get().toString());
            } else if (confirmed.isEmpty() || confirmed.get().isBefore(decision.from())) {
                found("scope-unknown", "/scopeConfirmedOn", act);
            } else if (confirmed.get().plusMonths(months).isBefore(context.asOf())) {
                found("scope-old", "/scopeConfirmedOn", act, Integer.toString(months));
            }
        }

        /** What a careful person could know on the date: the announced end, and that a list or a lawsuit can end it sooner. */
        private void future(AdequacyDecision decision) {
            Optional<LocalDate> end = agreement.term().endsOn();
            Optional<LocalDate> last = decision.knownLastDay();
            if (end.isPresent() && last.isPresent() && last.get().isBefore(end.get())) {
                found("ends", "", decision.instrument().token(), last.get().toString());
            }
            boolean shaky = decision.scope() == AdequacyScope.LISTED_ORGANISATIONS
                    || decision.challengedBy().isPresent();
            Transfer transfer = use.transfer();
            if (shaky && transfer != null && named(transfer.tools()) < 2) {
                found("alone", "", decision.instrument().token());
            }
        }

        private void found(String key, String below, String... arguments) {
            tally.found(rule.finding(key, use.pointer() + below, use.sources(), arguments));
        }
    }

    /** The law on the decision that is named, else on that for the destination; null if neither is said. */
    private static @Nullable AdequacyStatus status(
            Law law, Optional<Territory> destination, @Nullable Instrument decision) {
        boolean country = destination.isPresent()
                && (!destination.get().isGroup() || destination.get().equals(Territory.INTERNATIONAL_ORGANISATION));
        if (!country) {
            return decision == null ? null : law.adequacy(decision);
        }
        return decision == null ? law.adequacy(destination.get()) : law.adequacy(destination.get(), decision);
    }

    private static @Nullable Instrument decision(TransferTool tool) {
        return tool instanceof Adequacy adequacy
                        && adequacy.decision().isPresent()
                        && adequacy.decision().get().target().isPresent()
                        && adequacy.decision().get().target().get() instanceof LawTarget law
                ? law.reference().instrument()
                : null;
    }

    private static int named(List<TransferTool> tools) {
        int named = 0;
        for (TransferTool tool : tools) {
            named += ToolUse.isNamed(tool) ? 1 : 0;
        }
        return named;
    }

    private static void validity(
            StatedRule rule, DataProcessingAgreement agreement, ReviewContext context, ToolUse use, Tally tally) {
        if (use.tool() instanceof StandardClauses clauses) {
            if (clauses.set().isEmpty()) {
                tally.lacks(rule.reason("set"));
                return;
            }
            ClauseSet set = clauses.set().get();
            ClauseState state = context.law().clauses(set);
            if (state == ClauseState.LEGACY_ONLY) {
                legacy(rule, agreement, context, use, set, tally);
            } else {
                validity(rule, context, use, "/set", set.code(), state, tally);
            }
            return;
        }
        Instrument decision = decision(use.tool());
        if (decision != null && isForTheUnitedStates(decision)) {
            ClauseState state = context.law().instrument(decision);
            validity(rule, context, use, "/decision", decision.token(), state, tally);
        }
    }

    /** Only the frameworks for the United States were ever annulled; ART45-1 judges adequacy as such. */
    private static boolean isForTheUnitedStates(Instrument decision) {
        return decision.equals(Instrument.PRIVACY_SHIELD)
                || decision.equals(Instrument.SAFE_HARBOUR)
                || decision.equals(Instrument.DPF_2023_1795);
    }

    private static void validity(
            StatedRule rule,
            ReviewContext context,
            ToolUse use,
            String below,
            String tool,
            ClauseState state,
            Tally tally) {
        String date = context.asOf().toString();
        if (state == ClauseState.ENDED || state == ClauseState.NOT_YET) {
            String key = state == ClauseState.ENDED ? "ended" : "not-yet";
            tally.found(rule.finding(key, use.pointer() + below, use.tool().sources(), tool, date));
        } else if (state == ClauseState.NOT_KNOWN) {
            tally.lacks(rule.reason("law", tool, date));
        }
    }

    private static void legacy(
            StatedRule rule,
            DataProcessingAgreement agreement,
            ReviewContext context,
            ToolUse use,
            ClauseSet set,
            Tally tally) {
        LocalDate made = concludedOn(agreement);
        if (made == null) {
            tally.lacks(rule.reason("made", set.code()));
        } else if (context.law().on(made).clauses(set) != ClauseState.USABLE) {
            tally.found(rule.finding(
                    "no-longer-agreed", use.pointer() + "/set", use.tool().sources(), set.code(), made.toString()));
        }
    }

    /** The day on which the last party accepted, else the first day of the term. */
    private static @Nullable LocalDate concludedOn(DataProcessingAgreement agreement) {
        LocalDate last = null;
        for (Acceptance acceptance : agreement.formation().acceptances()) {
            LocalDate day = FormAndPartiesRules.acceptedOn(acceptance);
            if (day != null && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last != null ? last : agreement.term().effectiveOn().orElse(null);
    }

    /** False if these are not, and cannot be, the clauses of Decision (EU) 2021/914. */
    private static boolean areComplete(
            StatedRule rule,
            DataProcessingAgreement agreement,
            ReviewContext context,
            Map<String, Set<Role>> recipients,
            ToolUse use,
            StandardClauses clauses,
            Tally tally) {
        if (clauses.set().isEmpty()) {
            boolean possible = context.law().clauses(ClauseSet.SCC_2021_914) != ClauseState.NOT_YET;
            if (possible) {
                tally.lacks(rule.reason("set"));
            }
            return possible;
        }
        if (!clauses.set().get().equals(ClauseSet.SCC_2021_914)) {
            return false;
        }
        String where = use.where();
        if (clauses.module().isEmpty()) {
            use.report(tally, rule.finding("no-module", use.pointer() + "/module", use.sources(), where));
        } else {
            roles(rule, agreement, context, recipients, use, clauses, tally);
        }
        if (clauses.annexes() == AnnexState.NOT_SAID) {
            tally.lacks(rule.reason("annexes", where));
        } else if (clauses.annexes() != AnnexState.COMPLETE) {
            use.report(
                    tally,
                    rule.finding(
                            "annexes",
                            use.pointer() + "/annexes",
                            use.sources(),
                            where,
                            Duties.word(clauses.annexes())));
        }
        return true;
    }

    /** If a role is not known, only a module that fits no role at all is wrong for sure; a rule has no roles yet. */
    private static void roles(
            StatedRule rule,
            DataProcessingAgreement agreement,
            ReviewContext context,
            Map<String, Set<Role>> recipients,
            ToolUse use,
            StandardClauses clauses,
            Tally tally) {
        Transfer transfer = use.transfer();
        if (transfer == null) {
            return;
        }
        Set<Role> exporters = exporters(agreement, recipients, transfer, use.above());
        Set<Role> importers = roles(recipients, transfer.importer());
        boolean known = !exporters.isEmpty() && !importers.isEmpty();
        if (!fit(
                context.law(), clauses, exporters.isEmpty() ? ANY : exporters, importers.isEmpty() ? ANY : importers)) {
            use.report(
                    tally,
                    rule.finding(
                            "wrong-module",
                            use.pointer() + "/module",
                            use.sources(),
                            use.where(),
                            clauses.module().map(Duties::word).orElse("")));
        } else if (!known) {
            tally.lacks(rule.reason("roles", use.where()));
        }
    }

    private static boolean fit(Law law, StandardClauses clauses, Set<Role> exporters, Set<Role> importers) {
        for (ClauseUse one : law.uses(ClauseSet.SCC_2021_914)) {
            for (Role exporter : exporters) {
                for (Role importer : importers) {
                    if (one.module().equals(clauses.module()) && one.fits(exporter, importer)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** As who somebody signs: who holds a mandate of the controller may sign for it. Onward the importer exports. */
    private static Set<Role> exporters(
            DataProcessingAgreement agreement,
            Map<String, Set<Role>> recipients,
            Transfer transfer,
            @Nullable Transfer above) {
        Set<Role> roles = Set.of();
        if (transfer.exporter().isPresent()) {
            roles = roles(agreement, transfer.exporter().get());
        } else if (above != null) {
            roles = roles(recipients, above.importer());
        }
        Duty mandate = agreement.transfers().mandate();
        return Duties.isStipulated(mandate) && mandate.modality() != Modality.MUST_NOT && roles.contains(Role.PROCESSOR)
                ? ANY
                : roles;
    }

    private static Set<Role> roles(Map<String, Set<Role>> recipients, Optional<String> importer) {
        return importer.isEmpty() ? Set.of() : recipients.getOrDefault(importer.get(), Set.of());
    }

    private static Set<Role> roles(DataProcessingAgreement agreement, Actor actor) {
        if (actor.equals(Actor.PROCESSOR) || actor.equals(Actor.SUB_PROCESSOR)) {
            return Set.of(Role.PROCESSOR);
        }
        if (!Roles.isParty(actor)) {
            return Roles.isController(agreement, actor) ? Set.of(Role.CONTROLLER) : Set.of();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Party party : agreement.parties()) {
            if (Roles.isParty(actor, party)) {
                roles.addAll(Recipient.roles(party));
            }
        }
        return roles;
    }

    private static String set(TransferTool tool) {
        return tool instanceof StandardClauses clauses
                ? clauses.set().map(ClauseSet::code).orElse("")
                : "";
    }

    /** Whether a tool is a set of clauses that is law for something else than transfers. */
    private static boolean isForArticle28(TransferTool tool, Law law) {
        if (!(tool instanceof StandardClauses clauses) || clauses.set().isEmpty()) {
            return false;
        }
        List<ClauseUse> uses = law.uses(clauses.set().get());
        for (ClauseUse use : uses) {
            if (use.isTransferTool()) {
                return false;
            }
        }
        return !uses.isEmpty();
    }

    private static Outcome assessed(StatedRule rule, DataProcessingAgreement agreement, ReviewContext context) {
        Tally tally = new Tally();
        boolean recorded = false;
        boolean any = false;
        Chain<Transfer> chain = Chain.of(agreement.transfers());
        while (chain.next()) {
            Transfer transfer = chain.value();
            Zone zone = ToolUse.zone(transfer, context);
            if (!zone.isInside()) {
                recorded = true;
                if (needsAssessment(transfer, context.law())) {
                    any = true;
                    if (zone == Zone.THIRD) {
                        assessment(rule, context, chain, tally);
                    } else {
                        tally.lacks(Reasons.THIRD_COUNTRY.with(
                                ToolUse.where(transfer), context.asOf().toString()));
                    }
                }
            }
        }
        if (any) {
            return tally.outcome();
        }
        ToolUse use = ToolUse.of(agreement, context);
        while (!recorded && use.next()) {
            if (needsAssessment(use.tool(), context.law())) {
                return Reasons.TRANSFERS_UNKNOWN.undetermined();
            }
        }
        return rule.notApplicable("no-safeguards");
    }

    private static void assessment(StatedRule rule, ReviewContext context, Chain<Transfer> chain, Tally tally) {
        Transfer transfer = chain.value();
        String where = ToolUse.where(transfer);
        String pointer = chain.pointer() + "/assessment";
        if (transfer.assessment().isEmpty()) {
            tally.found(rule.finding("no-assessment", pointer, transfer.sources(), where));
            return;
        }
        Assessment assessment = transfer.assessment().get();
        int months = context.policy().number(PolicyNumber.ASSESSMENT_AGE);
        if (assessment.madeOn().isEmpty()) {
            tally.found(rule.finding("undated", pointer + "/madeOn", transfer.sources(), where));
        } else if (assessment.madeOn().get().plusMonths(months).isBefore(context.asOf())) {
            tally.found(rule.finding("old", pointer + "/madeOn", transfer.sources(), where, Integer.toString(months)));
        }
        if (assessment.result().isEmpty()
                && assessment.document().isEmpty()
                && transfer.supplementaryMeasures().isEmpty()) {
            tally.lacks(rule.reason("measures", where));
        }
    }

    private static boolean needsAssessment(Transfer transfer, Law law) {
        boolean needed = false;
        for (TransferTool tool : transfer.tools()) {
            if (tool instanceof Adequacy) {
                AdequacyStatus status = status(law, transfer.destination(), decision(tool));
                if (status != null && status.isInForce()) {
                    return false;
                }
            }
            needed |= needsAssessment(tool, law);
        }
        return needed;
    }

    /** Every tool of Art. 46 needs one, but for clauses of which the law says otherwise. */
    private static boolean needsAssessment(TransferTool tool, Law law) {
        if (tool instanceof StandardClauses clauses && clauses.set().isPresent()) {
            boolean free = false;
            for (ClauseUse use : law.uses(clauses.set().get())) {
                if (clauses.module().isEmpty() || use.module().equals(clauses.module())) {
                    if (use.needsAssessment()) {
                        return true;
                    }
                    free = true;
                }
            }
            return !free;
        }
        return !(tool instanceof Adequacy || tool instanceof UnderDerogation || tool instanceof NoTool);
    }

    private TransferToolRules() {}
}
