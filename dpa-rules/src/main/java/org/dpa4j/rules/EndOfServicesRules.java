package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.DisposalTerm;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Retention;
import org.dpa4j.model.obligation.RetentionGround;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Provision;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.law.Zone;

/** The end of the services, GDPR Art. 28(3)(g). */
final class EndOfServicesRules {
    private static final String DISPOSAL = "/endOfServices/disposal";
    private static final Set<Disposal> DELETIONS =
            Set.of(Disposal.DELETE, Disposal.DESTROY, Disposal.CRYPTO_ERASE, Disposal.ANONYMISE);
    private static final Set<Sameness> SAME =
            Set.of(Sameness.SAME, Sameness.SAME_IN_SUBSTANCE, Sameness.CORRESPONDING, Sameness.EQUIVALENT);
    private static final Set<Disposal> RETURNS = Set.of(Disposal.RETURN, Disposal.EXPORT);

    /** What is anonymised is personal data no longer; what is blocked still is. */
    static final Rule DELETED_OR_RETURNED = rule(
                    "ART28-3-G-1", "All personal data is deleted or returned after the end of the services")
            .citing("GDPR Art. 28(3)(g)")
            .covers(23)
            .remedy("State that the processor deletes or returns all personal data after the end of the services.")
            .duty("a duty to delete or return all personal data after the end of the services")
            .unknown("option", "whether {0} leaves no personal data behind")
            .warning(
                    "neither",
                    "At the end the data may also be dealt with by {0}, which is neither deletion nor return")
            .check((agreement, context, rule) -> {
                EndOfServices end = agreement.endOfServices();
                Finding fault = Duties.fault(rule, "/endOfServices/disposal", end.disposal());
                if (fault != null) {
                    return new NotMet(List.of(fault));
                }
                return end.choice().isPresent()
                        ? deletedOrReturned(rule, end.choice().get())
                        : Outcome.MET;
            });

    /** A choice that the controller has made in the agreement is made. */
    static final Rule CONTROLLER_CHOOSES = rule("ART28-3-G-2", "The controller chooses between deletion and return")
            .citing("GDPR Art. 28(3)(g)", "EDPB-07/2020 s. 1.3.7")
            .remedy("State that the controller chooses between deletion and return, and may change the choice.")
            .violation(
                    "nobody",
                    "The choice between deletion and return must be the controller's; the agreement gives it to nobody")
            .violation(
                    "other-holder",
                    "The choice between deletion and return must be the controller's; the agreement leaves it to the {0}")
            .warning(
                    "one-way",
                    "The choice between deletion and return must be the controller's; the agreement offers only {0}")
            .warning(
                    "fixed",
                    "The choice between deletion and return must be the controller's; the agreement fixes {0} and does not"
                            + " say that the choice can be changed")
            .check((agreement, context, rule) -> {
                EndOfServices end = agreement.endOfServices();
                if (end.choice().isPresent()) {
                    return controllerChooses(agreement, rule, end.choice().get());
                }
                if (!Duties.isStipulated(end.disposal())) {
                    return Reasons.NO_DISPOSAL.notApplicable();
                }
                return end.disposal().lacks(Shortfall.RETURN_OPTION)
                        ? rule.notMet(
                                "one-way",
                                "/endOfServices/disposal",
                                end.disposal().sources(),
                                Disposal.DELETE.code())
                        : rule.notMet(
                                "nobody",
                                "/endOfServices/choice",
                                end.disposal().sources());
            });

    /** Where everything is deleted nothing is left to copy; what is returned or blocked may leave copies. */
    static final Rule COPIES_DELETED = rule("ART28-3-G-3", "Existing copies are deleted, and backups come to an end")
            .citing("GDPR Art. 28(3)(g)")
            .remedy("State that existing copies are deleted, and when backups have been overwritten.")
            .duty("a duty to delete existing copies")
            .violation("backups-kept", "Copies must be deleted too; the agreement keeps backups without an end")
            .warning("backup-end", "Copies must be deleted too; the agreement does not say when backups end")
            .check((agreement, context, rule) -> {
                EndOfServices end = agreement.endOfServices();
                if (!Duties.isStipulated(end.disposal()) && end.copies().isSilent()) {
                    return Reasons.NO_DISPOSAL.notApplicable();
                }
                Tally tally = new Tally();
                if (!end.copies().isSilent() || mayLeaveCopies(end)) {
                    Finding fault = Duties.fault(rule, "/endOfServices/copies", end.copies());
                    if (fault != null) {
                        tally.found(Duties.near(fault, end.disposal().sources()));
                    }
                }
                backups(rule, end, tally);
                return tally.outcome();
            });

    static final Rule KEPT_BY_LAW_ONLY = rule(
                    "ART28-3-G-4", "Data is kept after the end only where Union or Member State law requires it")
            .citing("GDPR Art. 28(3)(g)", "DK-SCC cl. 11")
            .remedy("Name the Union or Member State law that requires storage, and drop every other ground.")
            .unknown("ground", "whether the ground {0} is a demand of Union or Member State law")
            .violation("own-ground", "Only Union or Member State law may keep data after the end; the ground is {0}")
            .violation(
                    "third-country-law",
                    "Only Union or Member State law may keep data after the end; the law of {0} is let in")
            .warning(
                    "open-law",
                    "Only Union or Member State law may keep data after the end; the agreement does not say whose law")
            .warning("law-unnamed", "The law that keeps data after the end should be named; none is")
            .check((agreement, context, rule) -> {
                List<Retention> kept = agreement.endOfServices().retention();
                if (kept.isEmpty()
                        && !Duties.isStipulated(agreement.endOfServices().disposal())) {
                    return Reasons.NO_DISPOSAL.notApplicable();
                }
                Tally tally = new Tally();
                for (int i = 0; i < kept.size(); i++) {
                    keptByLaw(rule, context, i, kept.get(i), tally);
                }
                return tally.outcome();
            });

    /** What is deleted at once cannot be fetched; what may be returned can. */
    static final Rule IN_TIME = rule("ART28-3-G-5", "A reasonable time limit is fixed for deletion and return")
            .citing("GDPR Art. 5(1)(e)", "EDPB-07/2020 s. 1.3.7")
            .tier(Tier.GUIDANCE)
            .remedy("Fix a number of days within which the data is deleted or returned after the end.")
            .unknown("period-elsewhere", "the period for deletion and return, which stands elsewhere")
            .warning("no-period", "Data should be deleted or returned within a fixed period; the agreement fixes none")
            .warning(
                    "blank-period",
                    "Data should be deleted or returned within a fixed period; its field is not filled in")
            .warning("long", "Data should be deleted or returned within {1} days; the agreement allows up to {0} days")
            .warning(
                    "no-export",
                    "The controller should have {1} days to take the data out; the text has it deleted within {0} days"
                            + " and not returned")
            .warning(
                    "at-once",
                    "The controller should have {0} days to take the data out; the text has it deleted at once and not"
                            + " returned")
            .check((agreement, context, rule) ->
                    Duties.isOwed(agreement.endOfServices().disposal())
                            ? inTime(rule, context, agreement.endOfServices())
                            : Reasons.NO_DISPOSAL.notApplicable());

    static final Rule CONFIRMED = Duties.advised(
                    rule("ART28-3-G-6", "Deletion is confirmed or certified")
                            .citing("DK-SCC cl. 11", "2021/915 cl. 10(d)", "EDPB-07/2020 s. 1.3.7")
                            .from(StatedRule.DANISH_CLAUSES)
                            .tier(Tier.GUIDANCE)
                            .remedy("State that the processor confirms or certifies the deletion to the controller."),
                    "a duty to confirm deletion",
                    Template.EU_SCC_2021_915,
                    Template.DK_SCC_2019)
            .check((agreement, context, rule) -> {
                EndOfServices end = agreement.endOfServices();
                if (end.confirmation().isSilent() && !Duties.isStipulated(end.disposal())) {
                    return Reasons.NO_DISPOSAL.notApplicable();
                }
                Finding fault = Duties.fault(rule, "/endOfServices/confirmation", end.confirmation());
                return fault == null
                        ? Outcome.MET
                        : new NotMet(List.of(Duties.near(fault, end.disposal().sources())));
            });

    /** The same duties for sub-processors take in deletion; the survival of secrecy alone is not protection. */
    static final Rule PROTECTED_UNTIL_GONE = rule(
                    "ART28-3-G-7", "Protection lasts until the data is gone, and sub-processors delete as well")
            .citing("GDPR Art. 28(4)", "2021/915 cl. 10(d)")
            .tier(Tier.GUIDANCE)
            .remedy("State that the agreement applies until all data is gone, and that sub-processors delete or return"
                    + " it too.")
            .unknown("sameness", "whether duties of sub-processors that are {0} take in deletion and return")
            .warning(
                    "incomplete",
                    "The data should stay protected until it is gone, also at sub-processors; missing: {0}")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> protectedUntilGone(agreement, rule));

    private static Outcome deletedOrReturned(StatedRule rule, Choice<Disposal> choice) {
        Outcome unknown = Outcome.MET;
        for (Disposal option : open(choice)) {
            if (option.equals(Disposal.BLOCK)) {
                return rule.notMet("neither", "/endOfServices/choice/options", choice.sources(), option.code());
            }
            if (!option.isKnown()) {
                unknown = rule.undetermined("option", option.code());
            }
        }
        return unknown;
    }

    private static Outcome controllerChooses(
            DataProcessingAgreement agreement, StatedRule rule, Choice<Disposal> choice) {
        Optional<Actor> holder = choice.holder();
        if (holder.isPresent() && !Roles.isController(agreement, holder.get())) {
            return rule.notMet(
                    "other-holder",
                    "/endOfServices/choice/holder",
                    choice.sources(),
                    Roles.of(agreement, holder.get()).code());
        }
        List<Disposal> open = open(choice);
        boolean onlyOneWay = !open.isEmpty() && (DELETIONS.containsAll(open) || RETURNS.containsAll(open));
        if (holder.isEmpty() && choice.chosen().isEmpty() && !onlyOneWay) {
            return rule.notMet("nobody", "/endOfServices/choice/holder", choice.sources());
        }
        boolean made = holder.isPresent() && choice.chosen().isPresent();
        if (made
                || choice.changeable().isStipulated()
                || open.isEmpty()
                || (any(open, DELETIONS) && any(open, RETURNS))) {
            return Outcome.MET;
        }
        boolean fixed = choice.chosen().isPresent() && choice.options().size() > 1;
        return rule.notMet(
                fixed ? "fixed" : "one-way",
                fixed ? "/endOfServices/choice/chosen" : "/endOfServices/choice/options",
                choice.sources(),
                open.stream().map(Disposal::code).collect(Collectors.joining(", ")));
    }

    private static boolean mayLeaveCopies(EndOfServices end) {
        if (end.choice().isEmpty()) {
            return !end.disposal().lacks(Shortfall.RETURN_OPTION);
        }
        List<Disposal> open = open(end.choice().get());
        return open.isEmpty() || !DELETIONS.containsAll(open);
    }

    /** What may still happen: what is chosen, else all options. */
    private static List<Disposal> open(Choice<Disposal> choice) {
        return choice.chosen().isPresent() ? List.of(choice.chosen().get()) : choice.options();
    }

    private static boolean any(List<Disposal> options, Set<Disposal> kind) {
        for (Disposal option : options) {
            if (kind.contains(option)) {
                return true;
            }
        }
        return false;
    }

    private static void backups(StatedRule rule, EndOfServices end, Tally tally) {
        Optional<TimeLimit> rotation = end.backupRotation();
        boolean ends = rotation.isPresent()
                || (end.backups().isStipulated() && !end.backups().limits().isEmpty());
        if (end.backups().stipulation() == Stipulation.EXCLUDED) {
            tally.found(rule.finding(
                    "backups-kept", "/endOfServices/backups", end.backups().sources()));
            return;
        }
        if (rotation.isPresent() && isEndless(rotation.get())) {
            tally.found(rule.finding(
                    "backups-kept",
                    "/endOfServices/backupRotation",
                    rotation.get().sources()));
            return;
        }
        for (int i = 0; i < end.retention().size(); i++) {
            Retention kept = end.retention().get(i);
            if (kept.ground().equals(RetentionGround.BACKUP)) {
                if (kept.period().isEmpty() || isEndless(kept.period().get())) {
                    tally.found(rule.finding("backups-kept", "/endOfServices/retention/" + i, kept.sources()));
                    return;
                }
                ends = true;
            }
        }
        if (!ends || (rotation.isPresent() && rotation.get() instanceof Blank)) {
            tally.found(Duties.near(
                    rule.finding(
                            "backup-end",
                            "/endOfServices/backupRotation",
                            end.backups().sources()),
                    end.disposal().sources()));
        }
    }

    private static boolean isEndless(TimeLimit limit) {
        return limit instanceof Lasting lasting && lasting.until().isEmpty();
    }

    private static void keptByLaw(StatedRule rule, ReviewContext context, int place, Retention kept, Tally tally) {
        RetentionGround ground = kept.ground();
        if (ground.equals(RetentionGround.BACKUP)) {
            return; // a matter of copies, ART28-3-G-3
        }
        String pointer = "/endOfServices/retention/" + place;
        if (!ground.isKnown()) {
            tally.lacks(rule.reason("ground", ground.code()));
        } else if (!ground.equals(RetentionGround.EU_OR_MEMBER_STATE_LAW) && !ground.equals(RetentionGround.ANY_LAW)) {
            tally.found(rule.finding("own-ground", pointer + "/ground", kept.sources(), ground.code()));
        } else if (!isLawOfOthers(rule, context, pointer, kept, tally)) {
            if (ground.equals(RetentionGround.ANY_LAW) && kept.laws().isEmpty()) {
                tally.found(rule.finding("open-law", pointer + "/laws", kept.sources()));
            } else if (!isNamed(kept.references())) {
                tally.found(rule.finding("law-unnamed", pointer + "/references", kept.sources()));
            }
        }
    }

    private static boolean isLawOfOthers(
            StatedRule rule, ReviewContext context, String pointer, Retention kept, Tally tally) {
        for (Territory law : kept.laws()) {
            Zone zone = context.law().zone(law);
            if (zone == Zone.THIRD || law.equals(Territory.WORLD)) {
                tally.found(rule.finding("third-country-law", pointer + "/laws", kept.sources(), law.code()));
                return true;
            }
            if (!zone.isInside()) {
                tally.lacks(
                        Reasons.THIRD_COUNTRY.with(law.code(), context.asOf().toString()));
            }
        }
        return false;
    }

    /** The GDPR itself orders no storage, and a clause of the agreement is no law. */
    private static boolean isNamed(List<Reference> references) {
        for (Reference reference : references) {
            if (reference.target().isEmpty()) {
                return true;
            }
            boolean gdpr = reference.target().get() instanceof LawTarget law
                    && law.reference().instrument().equals(Instrument.GDPR);
            if (!gdpr && !(reference.target().get() instanceof ClauseTarget)) {
                return true;
            }
        }
        return false;
    }

    /** A time for one way of disposal counts like a reading of the duty; only one for deletion replaces its time. */
    private static Outcome inTime(StatedRule rule, ReviewContext context, EndOfServices end) {
        String pointer = DISPOSAL;
        Duty slowest = end.disposal();
        int reading = Duties.slowest(slowest, Duties::isOwedByProcessor);
        long hours = hours(slowest, reading);
        boolean fixed = reading >= 0;
        for (int i = 0; i < end.terms().size(); i++) {
            Duty term = end.terms().get(i).duty();
            int other = Duties.slowest(term, Duties::isOwedByProcessor);
            fixed |= other >= 0 && DELETIONS.contains(end.terms().get(i).disposal());
            if (hours(term, other) > hours) {
                pointer = "/endOfServices/terms/" + i + "/duty";
                slowest = term;
                reading = other;
                hours = hours(term, other);
            }
        }
        int most = context.policy().number(PolicyNumber.DELETION);
        if (hours > Length.DAY * most) {
            return rule.notMet(
                    "long",
                    limit(pointer, slowest, reading),
                    Duties.reading(slowest, reading).sources(),
                    Length.days(hours),
                    Integer.toString(most));
        }
        if (!fixed) {
            return notFixed(rule, end.disposal());
        }
        int export = context.policy().number(PolicyNumber.EXPORT_WINDOW);
        if (hours >= Length.DAY * export || mayBeTakenOut(end)) {
            return Outcome.MET;
        }
        List<Source> sources = Duties.reading(slowest, reading).sources();
        String window = Integer.toString(export);
        return hours == 0
                ? rule.notMet("at-once", limit(pointer, slowest, reading), sources, window)
                : rule.notMet(
                        "no-export",
                        limit(pointer, slowest, reading),
                        sources,
                        Long.toString(Math.max(1, hours / Length.DAY)),
                        window);
    }

    private static long hours(Duty duty, int reading) {
        return reading < 0
                ? Length.UNKNOWN
                : Length.latest(Duties.reading(duty, reading).limits());
    }

    private static String limit(String pointer, Duty duty, int reading) {
        return Duties.pointer(pointer, reading)
                + "/limits/"
                + Length.deciding(Duties.reading(duty, reading).limits());
    }

    private static Outcome notFixed(StatedRule rule, Duty disposal) {
        if (Duties.hasLimit(disposal, Duties::isOwedByProcessor, Elsewhere.class)) {
            return rule.undetermined("period-elsewhere");
        }
        boolean blank = Duties.hasLimit(disposal, Duties::isOwedByProcessor, Blank.class);
        return rule.notMet(
                blank ? "blank-period" : "no-period", DISPOSAL + "/limits", Duties.sources(Duties.readings(disposal)));
    }

    /** Whether the data can be had back or fetched; a duty to delete or return without options leaves it open. */
    private static boolean mayBeTakenOut(EndOfServices end) {
        if (end.minimumKeeping().isStipulated()) {
            return true;
        }
        for (DisposalTerm term : end.terms()) {
            if (RETURNS.contains(term.disposal()) && Duties.isStipulated(term.duty())) {
                return true;
            }
        }
        List<Disposal> open = end.choice().isPresent() ? open(end.choice().get()) : List.of();
        return open.isEmpty() ? !end.disposal().lacks(Shortfall.RETURN_OPTION) : any(open, RETURNS);
    }

    private static Outcome protectedUntilGone(DataProcessingAgreement agreement, StatedRule rule) {
        SubProcessing sub = agreement.subProcessing();
        boolean outlasts = outlastsData(agreement);
        boolean everywhere = Duties.isSound(agreement.endOfServices().subProcessors())
                || (sub.engagements().isEmpty() && Authorisations.isForbidden(sub));
        if (!everywhere && Duties.isSound(sub.flowDown().duty())) {
            Optional<Sameness> sameness = sub.flowDown().sameness();
            if (outlasts && sameness.isPresent() && !sameness.get().isKnown()) {
                return rule.undetermined("sameness", sameness.get().code());
            }
            everywhere = sameness.isPresent() && SAME.contains(sameness.get());
        }
        if (outlasts && everywhere) {
            return Outcome.MET;
        }
        Provision first = outlasts
                ? agreement.endOfServices().subProcessors()
                : agreement.endOfServices().protectionContinues();
        Finding finding = rule.finding(
                "incomplete",
                outlasts ? "/endOfServices/subProcessors" : "/endOfServices/protectionContinues",
                first.sources(),
                outlasts
                        ? "sub-processors"
                        : everywhere ? "protection-continues" : "protection-continues, sub-processors");
        return new NotMet(List.of(
                Duties.near(finding, agreement.endOfServices().disposal().sources())));
    }

    /** Whether the agreement says that it protects the data until they are gone, or names that as its end. */
    private static boolean outlastsData(DataProcessingAgreement agreement) {
        if (agreement.endOfServices().protectionContinues().stipulation() == Stipulation.STIPULATED) {
            return true;
        }
        Duty duration = agreement.term().duration();
        for (int i = 0; i < Duties.count(duration); i++) {
            Duty reading = Duties.reading(duration, i);
            for (TimeLimit limit : reading.limits()) {
                if (Duties.isGranted(reading)
                        && limit instanceof Lasting lasting
                        && lasting.until().isPresent()
                        && Reach.of(lasting.until().get()) == Reach.DATA_GONE) {
                    return true;
                }
            }
        }
        return false;
    }

    private EndOfServicesRules() {}
}
