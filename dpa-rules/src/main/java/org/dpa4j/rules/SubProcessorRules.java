package org.dpa4j.rules;

import static org.dpa4j.model.Template.DK_SCC_2019;
import static org.dpa4j.model.Template.EU_SCC_2021_915;
import static org.dpa4j.rules.StatedRule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.Exclusion;
import org.dpa4j.model.subprocessor.LiabilityExtent;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.StepIn;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.rules.internal.Chain;
import org.jspecify.annotations.Nullable;

/** Sub-processors, GDPR Art. 28(2), 28(3)(d) and 28(4). */
final class SubProcessorRules {
    private static final String AUTHORISATIONS = "/subProcessing/authorisations";
    private static final String FLOW_DOWN = "/subProcessing/flowDown/duty";
    private static final String SAMENESS = "/subProcessing/flowDown/sameness";
    private static final String LIABILITY = "/subProcessing/liability";
    private static final String BY_REFERENCE = "by-reference";

    static final Rule AUTHORISATION = rule(
                    "ART28-2-1", "The agreement says whether sub-processors are allowed, and by which authorisation")
            .citing("GDPR Art. 28(2)", "GDPR Art. 28(3)(d)", "EDPB-07/2020 s. 1.3.4", "EDPB-07/2020 s. 1.6")
            .covers(10)
            .remedy("State that no sub-processor is allowed, or that each needs specific or general authorisation.")
            .violation(
                    "missing",
                    "The agreement must say whether sub-processors may be used and how they are authorised, but does not")
            .violation(
                    "unspecified",
                    "Sub-processors need specific or general authorisation; this clause requires neither")
            .warning(
                    "unnamed",
                    "The kind of authorisation should be named; only notice and objection show a general one")
            .warning(
                    "contradiction", "The kind of authorisation should be clear; the text names for the same case: {0}")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                if (sub.authorisations().isEmpty()) {
                    return rule.notMet(
                            Authorisations.mayObject(sub) ? "unnamed" : "missing",
                            AUTHORISATIONS,
                            Authorisations.mayObject(sub)
                                    ? Duties.sources(List.of(sub.changeNotice().duty()))
                                    : List.of());
                }
                return Outcome.of(authorisationFaults(sub, rule));
            });

    static final Rule AUTHORISED_FIRST = rule("ART28-2-2", "No sub-processor starts before it is authorised")
            .citing("GDPR Art. 28(2)")
            .covers(10)
            .remedy("Let no sub-processor start before the controller has authorised it in writing.")
            .violation("forbidden", "No sub-processor may be used under this agreement, but one is listed or in use")
            .unknown("engagements", "which sub-processors are in use, and since when")
            .unknown("days", "the day on which each sub-processor was authorised, and that of its start")
            .violation(
                    "early",
                    "A sub-processor must be authorised before it starts: it started on {0}, authorised on {1}")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                boolean forbidden = Authorisations.isForbidden(sub);
                List<Finding> early = early(rule, sub, forbidden, context.asOf());
                if (!early.isEmpty()) {
                    return new NotMet(early);
                }
                if (sub.engagements().isEmpty()
                        && !forbidden
                        && !sub.list().declaredNone().isStipulated()) {
                    return rule.undetermined("engagements");
                }
                return areDated(sub, context.asOf()) ? Outcome.MET : rule.undetermined("days");
            });

    static final Rule GROUP = rule("ART28-2-15", "Companies of the group count as sub-processors")
            .citing("GDPR Art. 28(2)", "GDPR Art. 28(4)", "GDPR Art. 4(8)", "EDPB-07/2020 s. I.4")
            .remedy("Strike out the exemption of group companies; they are processors like any other.")
            .violation("exempt", "Group companies must be authorised like any sub-processor, but the text exempts them")
            .violation(
                    "not-sub-processing",
                    "Work of group companies must count as sub-processing, but the text denies it")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                List<Finding> faults = List.of();
                if (sub.groupCompaniesExempt().isStipulated()) {
                    faults = Duties.and(
                            faults,
                            rule.finding(
                                    "exempt",
                                    "/subProcessing/groupCompaniesExempt",
                                    sub.groupCompaniesExempt().sources()));
                }
                for (int i = 0; i < sub.exclusions().size(); i++) {
                    Exclusion exclusion = sub.exclusions().get(i);
                    if (exclusion.kind().equals(SupplierKind.GROUP_COMPANY)
                            && exclusion.seesPersonalData().stipulation() != Stipulation.EXCLUDED) {
                        faults = Duties.and(
                                faults,
                                rule.finding(
                                        "not-sub-processing", "/subProcessing/exclusions/" + i, exclusion.sources()));
                    }
                }
                return Outcome.of(faults);
            });

    static final Rule SAME_DUTIES = rule(
                    "ART28-4-1", "Each sub-processor has the same duties of data protection by contract")
            .citing("GDPR Art. 28(4)", "EDPB-07/2020 s. 1.6")
            .covers(27)
            .remedy(
                    "State that the processor imposes the same data protection obligations on each sub-processor by contract.")
            .duty("a duty to impose the same data protection obligations on sub-processors")
            .unknown("sameness", "how close obligations are that the text calls {0}")
            .violation("reasonable", "Sub-processors must have the same obligations; the text asks only for: {0}")
            .warning(
                    "similar",
                    "Sub-processors must have the same obligations, at least in substance; the text has: {0}")
            .warning(
                    "no-measure",
                    "Sub-processors must have the same obligations; the text does not say which they have")
            .warning(BY_REFERENCE, "The same obligations must be imposed; the text only promises to follow Art. 28(4)")
            .note("equivalent", "The same obligations are asked for; equivalent ones are accepted in practice")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                if (Authorisations.isForbidden(sub) && sub.engagements().isEmpty()) {
                    return Reasons.NO_SUB_PROCESSOR.notApplicable();
                }
                if (sub.flowDown().duty().isSilent() && promisesLaw(sub)) {
                    return rule.notMet(BY_REFERENCE, FLOW_DOWN, sub.conditions().sources());
                }
                Finding fault = Duties.fault(rule, FLOW_DOWN, sub.flowDown().duty());
                return fault == null ? sameness(sub, rule) : new NotMet(List.of(fault));
            });

    static final Rule LIABLE = rule(
                    "ART28-4-2", "The processor is fully liable to the controller for its sub-processors")
            .citing("GDPR Art. 28(4)")
            .covers(28)
            .remedy("State that the processor remains fully liable to the controller for each sub-processor.")
            .duty("full liability for sub-processors")
            .violation(
                    "limited", "The processor must be fully liable for its sub-processors; the text limits this: {0}")
            .warning(BY_REFERENCE, "Full liability should be stated; the text only promises to follow Art. 28(4)")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                if (Authorisations.isForbidden(sub) && sub.engagements().isEmpty()) {
                    return Reasons.NO_SUB_PROCESSOR.notApplicable();
                }
                Optional<LiabilityExtent> extent = sub.liabilityExtent();
                if (extent.isPresent() && extent.get() != LiabilityExtent.FULL) {
                    return extent.get() == LiabilityExtent.EXCLUDED
                            ? rule.notMet(
                                    Duties.EXCLUDED,
                                    "/subProcessing/liabilityExtent",
                                    sub.liability().sources())
                            : rule.notMet(
                                    "limited",
                                    "/subProcessing/liabilityExtent",
                                    sub.liability().sources(),
                                    Duties.word(extent.get()));
                }
                if (sub.liability().isSilent()) {
                    if (extent.isPresent()) {
                        return Outcome.MET;
                    }
                    if (promisesLaw(sub)) {
                        return rule.notMet(
                                BY_REFERENCE, LIABILITY, sub.conditions().sources());
                    }
                }
                if (isLaidOnSubProcessor(sub.liability())) {
                    return rule.notMet(
                            Duties.OTHER_OBLIGOR, LIABILITY, sub.liability().sources(), Actor.SUB_PROCESSOR.code());
                }
                return Duties.owed(rule, LIABILITY, sub.liability());
            });

    static final Rule COPY = wanted(
                    rule("ART28-4-3", "The controller gets a copy of the contract with a sub-processor on request")
                            .citing("DK-SCC cl. 7", "2021/915 cl. 7.7(c)", "EDPB-O-22/2024"),
                    "a duty to give the controller a copy of the contract with a sub-processor",
                    "The text should not lay on the {0} ",
                    StatedRule.Draft::warning)
            .remedy("State that the processor gives a copy on request; business secrets may be blacked out.")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = Authorisations.nobody(sub);
                return inapplicable == null
                        ? Duties.owed(
                                rule,
                                "/subProcessing/flowDown/copyOnRequest",
                                sub.flowDown().copyOnRequest())
                        : inapplicable;
            });

    static final Rule STEP_IN = wanted(
                    rule("ART28-4-4", "The controller may step in with a sub-processor if the processor fails")
                            .citing("DK-SCC cl. 7", "2021/915 cl. 7.7(e)"),
                    "a right of the controller towards sub-processors if the processor disappears or is insolvent",
                    "The text should give to the controller, not to the {0}, ",
                    StatedRule.Draft::note)
            .remedy("Agree with each sub-processor that the controller may end its contract and have the data back.")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = Authorisations.nobody(sub);
                return inapplicable == null ? stepIn(rule, sub.flowDown().stepIn()) : inapplicable;
            });

    /** The standard messages on a duty that only guidance and official clauses ask for. */
    private static StatedRule.Draft wanted(StatedRule.Draft draft, String what, String strange, Says says) {
        draft.tier(Tier.GUIDANCE).from(StatedRule.DANISH_CLAUSES);
        says.add(draft, Duties.MISSING, "The agreement should contain " + what)
                .compulsoryIn(EU_SCC_2021_915, DK_SCC_2019);
        says.add(draft, Duties.EXCLUDED, "The agreement should not exclude " + what)
                .compulsoryIn(EU_SCC_2021_915, DK_SCC_2019);
        says.add(draft, Duties.BLANK, "The field for " + what + " should be filled in")
                .compulsoryIn(EU_SCC_2021_915, DK_SCC_2019);
        says.add(draft, Duties.OTHER_OBLIGOR, strange + what).compulsoryIn(EU_SCC_2021_915, DK_SCC_2019);
        says.add(draft, Duties.OPTIONAL, "The agreement should not leave to the discretion of the processor " + what)
                .compulsoryIn(EU_SCC_2021_915, DK_SCC_2019);
        return says.add(draft, Duties.IN_PART, "The agreement contains only in part " + what + "; missing: {0}")
                .compulsoryIn(EU_SCC_2021_915, DK_SCC_2019);
    }

    /** Adds a message to a draft. */
    private interface Says {
        StatedRule.Draft add(StatedRule.Draft draft, String key, String template);
    }

    /** The duty to agree it with the sub-processor is how the official clauses grant it. */
    private static Outcome stepIn(StatedRule rule, StepIn stepIn) {
        if (stepIn.right().isSilent() && Duties.isOwed(stepIn.agreed())) {
            return Outcome.MET;
        }
        Finding fault = Duties.faultOfRight(rule, "/subProcessing/flowDown/stepIn/right", stepIn.right());
        return fault == null ? Outcome.MET : new NotMet(List.of(fault));
    }

    private static List<Finding> authorisationFaults(SubProcessing sub, StatedRule rule) {
        List<Finding> faults = List.of();
        List<Authorisation> all = sub.authorisations();
        for (int i = 0; i < all.size(); i++) {
            Authorisation one = all.get(i);
            if (Authorisations.kind(one) == null && !isNamedElsewhere(all, one)) {
                faults = Duties.and(
                        faults,
                        rule.finding(
                                Authorisations.mayObject(sub) ? "unnamed" : "unspecified",
                                AUTHORISATIONS + "/" + i,
                                one.sources()));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Finding contradiction = contradiction(rule, all.get(i), all.get(j));
                if (contradiction != null) {
                    return Duties.and(faults, contradiction);
                }
            }
        }
        return faults;
    }

    /** Two kinds for the same scope; the order in which the text has them does not matter. */
    private static @Nullable Finding contradiction(StatedRule rule, Authorisation one, Authorisation other) {
        AuthorisationKind kind = Authorisations.kind(one);
        AuthorisationKind second = Authorisations.kind(other);
        if (kind == null || second == null || kind == second || !one.scope().equals(other.scope())) {
            return null;
        }
        boolean ordered = kind.compareTo(second) < 0;
        List<Source> sources = new ArrayList<>(one.sources());
        sources.addAll(other.sources());
        return rule.finding(
                "contradiction",
                AUTHORISATIONS,
                sources.stream().distinct().toList(),
                Duties.word(ordered ? kind : second) + ", " + Duties.word(ordered ? second : kind));
    }

    private static boolean isNamedElsewhere(List<Authorisation> all, Authorisation unnamed) {
        for (Authorisation one : all) {
            if (Authorisations.kind(one) != null
                    && (Duties.isGeneral(one.scope()) || one.scope().equals(unnamed.scope()))) {
                return true;
            }
        }
        return false;
    }

    /** What started too early, down the chain; where nobody is allowed, everybody whose work has not ended. */
    private static List<Finding> early(StatedRule rule, SubProcessing sub, boolean forbidden, LocalDate asOf) {
        List<Finding> early = List.of();
        Chain<Engagement> chain = forbidden ? Chain.inUse(sub, asOf) : Chain.of(sub);
        while (chain.next()) {
            Engagement engagement = chain.value();
            Optional<LocalDate> started = engagement.startedOn();
            Optional<LocalDate> authorised = engagement.authorisedOn();
            if (forbidden) {
                if (!isPlanned(engagement, asOf)) {
                    early = Duties.and(early, rule.finding("forbidden", chain.pointer(), engagement.sources()));
                }
            } else if (started.isPresent()
                    && authorised.isPresent()
                    && started.get().isBefore(authorised.get())) {
                early = Duties.and(
                        early,
                        rule.finding(
                                "early",
                                chain.pointer() + "/startedOn",
                                engagement.sources(),
                                started.get().toString(),
                                authorised.get().toString()));
            }
        }
        return early;
    }

    /** Whether start and authorisation of all that have started are known. */
    private static boolean areDated(SubProcessing sub, LocalDate asOf) {
        Chain<Engagement> chain = Chain.of(sub);
        while (chain.next()) {
            Engagement engagement = chain.value();
            Optional<LocalDate> started = engagement.startedOn();
            boolean dated = started.isPresent() && engagement.authorisedOn().isPresent();
            if (!dated && !isPlanned(engagement, asOf)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlanned(Engagement engagement, LocalDate asOf) {
        return engagement.startedOn().isPresent()
                && engagement.startedOn().get().isAfter(asOf);
    }

    private static boolean isLaidOnSubProcessor(Duty liability) {
        for (int i = 0; i < Duties.count(liability); i++) {
            Duty reading = Duties.reading(liability, i);
            if (reading.isStipulated()
                    && reading.obligor().filter(Actor.SUB_PROCESSOR::equals).isEmpty()) {
                return false;
            }
        }
        return Duties.isStipulated(liability);
    }

    private static Outcome sameness(SubProcessing sub, StatedRule rule) {
        Optional<Sameness> stated = sub.flowDown().sameness();
        if (stated.isEmpty()) {
            return rule.notMet("no-measure", SAMENESS, sub.flowDown().duty().sources());
        }
        Sameness sameness = stated.get();
        if (sameness.equals(Sameness.SAME)
                || sameness.equals(Sameness.SAME_IN_SUBSTANCE)
                || sameness.equals(Sameness.CORRESPONDING)) {
            return Outcome.MET;
        }
        List<Source> sources = sub.flowDown().duty().sources();
        if (sameness.equals(Sameness.EQUIVALENT)) {
            return rule.notMet("equivalent", SAMENESS, sources);
        }
        if (sameness.equals(Sameness.SIMILAR)) {
            return rule.notMet("similar", SAMENESS, sources, sameness.code());
        }
        return sameness.equals(Sameness.REASONABLE)
                ? rule.notMet("reasonable", SAMENESS, sources, sameness.code())
                : rule.undetermined("sameness", sameness.code());
    }

    /** Whether any engagement has to follow GDPR Art. 28(4), without saying what that means. */
    private static boolean promisesLaw(SubProcessing sub) {
        if (!sub.conditions().isStipulated()) {
            return false;
        }
        for (Reference reference : sub.conditions().references()) {
            if (reference.target().isPresent()
                    && reference.target().get() instanceof LawTarget law
                    && isArticle28(law.reference())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle28(LegalReference law) {
        return law.instrument().equals(Instrument.GDPR)
                && law.number().filter("28"::equals).isPresent()
                && law.paragraph().filter("4"::equals).isPresent();
    }

    private SubProcessorRules() {}
}
