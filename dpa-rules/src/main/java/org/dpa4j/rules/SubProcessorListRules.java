package org.dpa4j.rules;

import static org.dpa4j.model.Template.EU_SCC_2021_915;
import static org.dpa4j.rules.StatedRule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Identity;
import org.dpa4j.model.party.LegalEntityId;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.statement.DocumentTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.Target;
import org.dpa4j.model.statement.WebTarget;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.rules.internal.Chain;

/** The list of sub-processors, what it says of each, and the chain below them. Who is no longer in use does not count. */
final class SubProcessorListRules {
    private static final String KEPT = "/subProcessing/list/kept";

    /**
     * Whether the list is kept up to date is not tested: no datum tells. A list on a web page alone is a warning even where each
     * sub-processor needs an authorisation of its own.
     */
    static final Rule LISTED = rule(
                    "ART28-2-11",
                    "Authorised sub-processors are listed in the contract or an annex, with a date, and kept up to date")
            .citing("EDPB-07/2020 s. 1.6", "EDPB-O-22/2024", "2021/915 cl. 7.7(a)", "2021/915 Annex IV")
            .tier(Tier.GUIDANCE)
            .from(StatedRule.EDPB_07_2020)
            .remedy("List the sub-processors in a dated annex, or say that there are none.")
            .violation(
                    "unlisted",
                    "Sub-processors that need a specific authorisation must be listed; those in use are not")
            .violation(
                    Duties.BLANK,
                    "Sub-processors in use that need a specific authorisation must be listed; the list is blank")
            .warning(
                    "empty",
                    "Sub-processors should be listed in the contract, or there should be none in so many words")
            .warning(
                    "elsewhere", "Sub-processors should be listed in the contract or an annex, not on a web page alone")
            .warning("denied", "Sub-processors in use should be listed; the text says that there are none")
            .warning("undated", "The list of sub-processors should bear a date")
            .unknown("document", "whether the other document that has the list is part of the contract")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = Authorisations.nobody(sub);
                return inapplicable == null ? listed(rule, sub, context.asOf()) : inapplicable;
            });

    static final Rule IDENTIFIED = rule(
                    "ART28-2-12", "Each sub-processor has its name, address and contact in the list")
            .citing("EDPB-O-22/2024", "2021/915 Annex IV")
            .tier(Tier.GUIDANCE)
            .from(StatedRule.EDPB_22_2024)
            .remedy("Add the full name, the address and a contact person of each sub-processor.")
            .warning("incomplete", "A sub-processor should be listed with name, address and contact; missing: {0}")
            .compulsoryIn(EU_SCC_2021_915)
            .check((agreement, context, rule) ->
                    each(rule, agreement.subProcessing(), context.asOf(), SubProcessorListRules::identity));

    static final Rule DESCRIBED = rule(
                    "ART28-2-13", "Each sub-processor has its task, locations and evidence of safeguards in the list")
            .citing("EDPB-07/2020 s. 1.6", "2021/915 Annex IV")
            .tier(Tier.GUIDANCE)
            .from(StatedRule.EDPB_07_2020)
            .remedy("Add what each sub-processor does, in which country, and what shows its safeguards.")
            .warning("incomplete", "A sub-processor should be listed with task and location; missing: {0}")
            .note(
                    "no-evidence",
                    "The list should point at evidence of the safeguards of a sub-processor; none is named")
            .check((agreement, context, rule) ->
                    each(rule, agreement.subProcessing(), context.asOf(), SubProcessorListRules::description));

    /**
     * Whether those listed engage others is a fact; that none is listed below them does not tell. A loop is wrong at any time;
     * to hand notice down is the word of EDPB Opinion 22/2024.
     */
    static final Rule CHAIN = rule(
                    "ART28-2-14",
                    "The chain of sub-processors is visible, has no loop, and hands notice of changes down")
            .citing("GDPR Art. 28(4)", "EDPB-O-22/2024")
            .tier(Tier.GUIDANCE)
            .remedy("List each sub-processor below the one that engages it, and hand the duties down to every level.")
            .violation(
                    "loop",
                    "A chain of sub-processors cannot come back to itself; this one stands among those above it")
            .warning(
                    "not-handed-down",
                    "Notice of changes should be handed down the chain; the text does not reach the next level")
            .warning("ends", "Notice of changes should be handed down the chain; the text excludes the next level")
            .unknown("chain", "whether the sub-processors engage others in turn")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = Authorisations.nobody(sub);
                return inapplicable == null ? chain(rule, sub, context.asOf()) : inapplicable;
            });

    private static Outcome listed(StatedRule rule, SubProcessing sub, LocalDate asOf) {
        SubProcessorList list = sub.list();
        boolean known = Chain.inUse(sub, asOf).next();
        boolean used = known || sub.inUse().isStipulated();
        if (list.declaredNone().isStipulated()) {
            return used ? denied(rule, sub) : Outcome.MET;
        }
        if (known && isListed(sub, asOf)) {
            return list.datedOn().isPresent()
                    ? Outcome.MET
                    : rule.notMet(
                            "undated",
                            "/subProcessing/list/datedOn",
                            list.kept().sources());
        }
        Target target = list.at().flatMap(Reference::target).orElse(null);
        if (list.kept().isStipulated() && target instanceof WebTarget) {
            return rule.notMet("elsewhere", KEPT, list.kept().sources());
        }
        if (list.kept().isStipulated() && target instanceof DocumentTarget) {
            return rule.undetermined("document");
        }
        return unlisted(rule, sub, used);
    }

    private static Outcome denied(StatedRule rule, SubProcessing sub) {
        return rule.notMet(
                Authorisations.isSpecific(sub) ? "unlisted" : "denied",
                "/subProcessing/list/declaredNone",
                sub.list().declaredNone().sources());
    }

    private static Outcome unlisted(StatedRule rule, SubProcessing sub, boolean used) {
        boolean specific = Authorisations.isSpecific(sub);
        boolean blank = sub.list().kept().stipulation() == Stipulation.BLANK;
        if (specific && !used && !blank && !Authorisations.isGeneral(sub)) {
            return Reasons.SUB_PROCESSORS_IN_USE.undetermined();
        }
        return rule.notMet(
                specific && blank && used ? Duties.BLANK : specific && used ? "unlisted" : "empty",
                KEPT,
                sub.list().kept().sources());
    }

    /** A list that stands in the text itself, or clauses that name each sub-processor of the processor. */
    private static boolean isListed(SubProcessing sub, LocalDate asOf) {
        Target target = sub.list().at().flatMap(Reference::target).orElse(null);
        if (sub.list().kept().isStipulated() && !(target instanceof WebTarget) && !(target instanceof DocumentTarget)) {
            return true;
        }
        Chain<Engagement> chain = Chain.inUse(sub, asOf);
        while (chain.next()) {
            if (chain.depth() == 1 && chain.value().sources().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** For rules on each entry where there is none. */
    private static Outcome noEntries(SubProcessing sub) {
        Outcome inapplicable = Authorisations.nobody(sub);
        if (inapplicable != null) {
            return inapplicable;
        }
        return sub.list().declaredNone().isStipulated()
                ? Reasons.NONE_USED.notApplicable()
                : Reasons.SUB_PROCESSORS_IN_USE.undetermined();
    }

    /** What is wrong with one entry of the list, after what is wrong with those before it. */
    private interface Judgement {
        List<Finding> on(StatedRule rule, Chain<Engagement> one, List<Finding> faults);
    }

    private static Outcome each(StatedRule rule, SubProcessing sub, LocalDate asOf, Judgement judgement) {
        Chain<Engagement> chain = Chain.inUse(sub, asOf);
        if (!chain.next()) {
            return noEntries(sub);
        }
        List<Finding> faults = List.of();
        do {
            faults = judgement.on(rule, chain, faults);
        } while (chain.next());
        return Outcome.of(faults);
    }

    private static List<Finding> identity(StatedRule rule, Chain<Engagement> chain, List<Finding> faults) {
        Engagement one = chain.value();
        boolean named = one.name().isPresent() && one.identity() == Identity.NAMED;
        boolean placed = one.address().filter(SubProcessorListRules::isComplete).isPresent();
        boolean reachable = !one.contacts().isEmpty();
        if (named && placed && reachable) {
            return faults;
        }
        List<String> missing = List.of();
        missing = placed ? missing : Duties.and(missing, "address");
        missing = reachable ? missing : Duties.and(missing, "contact");
        missing = named ? missing : Duties.and(missing, "name");
        return Duties.and(
                faults,
                rule.finding(
                        "incomplete",
                        chain.pointer() + (!named ? "/name" : !placed ? "/address" : "/contacts"),
                        one.sources(),
                        String.join(", ", missing)));
    }

    /** More than the country alone. */
    private static boolean isComplete(Address address) {
        return !address.lines().isEmpty() || address.city().isPresent();
    }

    private static List<Finding> description(StatedRule rule, Chain<Engagement> chain, List<Finding> faults) {
        Engagement one = chain.value();
        List<Finding> found = faults;
        boolean tasked = one.task().isPresent() || one.kind().isPresent();
        boolean located = isLocated(one.locations());
        if (!tasked || !located) {
            found = Duties.and(
                    found,
                    rule.finding(
                            "incomplete",
                            chain.pointer() + (tasked ? "/locations" : "/task"),
                            one.sources(),
                            tasked ? "location" : located ? "task" : "location, task"));
        }
        return one.evidence().isEmpty()
                ? Duties.and(found, rule.finding("no-evidence", chain.pointer() + "/evidence", one.sources()))
                : found;
    }

    /** A place without a country tells nothing of where the data go. */
    private static boolean isLocated(List<Location> locations) {
        for (Location location : locations) {
            if (location.territory().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Outcome chain(StatedRule rule, SubProcessing sub, LocalDate asOf) {
        List<Finding> faults = List.of();
        boolean any = false;
        boolean deeper = false;
        Ancestors ancestors = null;
        Chain<Engagement> chain = Chain.inUse(sub, asOf);
        while (chain.next()) {
            any = true;
            deeper |= chain.depth() > 1;
            if (chain.depth() > 1 || !chain.value().engagements().isEmpty()) {
                ancestors = ancestors == null ? new Ancestors() : ancestors;
                if (ancestors.haveReached(chain)) {
                    faults = Duties.and(
                            faults,
                            rule.finding("loop", chain.pointer(), chain.value().sources()));
                }
            }
        }
        if (asOf.isBefore(StatedRule.EDPB_22_2024)) {
            return faults.isEmpty()
                    ? new NotApplicable(Reasons.LAW_FROM.with(StatedRule.EDPB_22_2024.toString()))
                    : new NotMet(faults);
        }
        FlowDown down = sub.flowDown();
        boolean ends = down.furtherDown().stipulation() == Stipulation.EXCLUDED;
        if (ends || (deeper && !isHandedDown(down))) {
            faults = Duties.and(
                    faults,
                    rule.finding(
                            ends ? "ends" : "not-handed-down",
                            "/subProcessing/flowDown/furtherDown",
                            ends ? down.furtherDown().sources() : down.duty().sources()));
        }
        if (!faults.isEmpty() || deeper) {
            return Outcome.of(faults);
        }
        return !any && sub.list().declaredNone().isStipulated()
                ? Reasons.NONE_USED.notApplicable()
                : rule.undetermined("chain");
    }

    /** Duties that are much the same take notice of changes along. */
    private static boolean isHandedDown(FlowDown down) {
        Sameness sameness = down.sameness().orElse(Sameness.REASONABLE);
        return down.furtherDown().isStipulated()
                || (Duties.isOwed(down.duty()) && sameness.isKnown() && !sameness.equals(Sameness.REASONABLE));
    }

    /**
     * Those above the one that a chain has reached, by what tells them apart: the identifier, the registration, and the name
     * unless both are registered. Keeps only those who engage others, so that each step costs the same.
     */
    private static final class Ancestors {
        private final Map<Object, Engagement> known = new HashMap<>();
        private final List<List<Object>> levels = new ArrayList<>();

        /** Whether a chain has come back to one of them; who engages others joins them. */
        boolean haveReached(Chain<Engagement> chain) {
            while (levels.size() >= chain.depth()) {
                levels.remove(levels.size() - 1).forEach(known::remove);
            }
            Engagement one = chain.value();
            boolean reached = isKnown(one);
            if (!one.engagements().isEmpty()) {
                List<Object> keys = new ArrayList<>(3);
                join(one.id(), one, keys);
                one.registration().ifPresent(registration -> join(registration, one, keys));
                name(one).ifPresent(name -> join(name, one, keys));
                levels.add(keys);
            }
            return reached;
        }

        private boolean isKnown(Engagement one) {
            Optional<LegalEntityId> registration = one.registration();
            if (known.containsKey(one.id()) || (registration.isPresent() && known.containsKey(registration.get()))) {
                return true;
            }
            Engagement namesake = name(one).map(known::get).orElse(null);
            return namesake != null
                    && (registration.isEmpty() || namesake.registration().isEmpty());
        }

        /** The name of a class of suppliers is no name. */
        private static Optional<String> name(Engagement one) {
            return one.identity() == Identity.NAMED ? one.name() : Optional.empty();
        }

        private void join(Object key, Engagement one, List<Object> keys) {
            if (known.putIfAbsent(key, one) == null) {
                keys.add(key);
            }
        }
    }

    private SubProcessorListRules() {}
}
