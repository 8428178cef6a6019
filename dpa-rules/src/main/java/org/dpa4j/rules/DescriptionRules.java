package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.processing.SubjectMatter;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.DocumentTarget;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TargetKind;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;

/** The description of the processing, GDPR Art. 28(3), and what the controller owes and may ask. */
final class DescriptionRules {
    private static final String VAGUE = "vague";
    private static final ConditionCode CUSTOMISATION = ConditionCode.of("customisation");

    static final Rule SUBJECT_MATTER = described(
                    "ART28-3-CH-1",
                    "The subject-matter of the processing is stated",
                    "the subject-matter of the processing")
            .citing("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3")
            .remedy("State in the agreement itself what the processing is about.")
            .check((agreement, context, rule) -> {
                Optional<Item<SubjectMatter>> matter = agreement.processing().subjectMatter();
                if (matter.isEmpty() || isBlank(matter.get())) {
                    return absent(agreement, rule, "/processing/subjectMatter", matter.isPresent());
                }
                return matter.get().breadth() == Breadth.SPECIFIC
                        ? Outcome.MET
                        : vague(rule, "/processing/subjectMatter", matter.get());
            });

    static final Rule DURATION = described(
                    "ART28-3-CH-2",
                    "The duration of the processing is stated as a period or a criterion",
                    "the duration of the processing")
            .citing("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3")
            .covers(3)
            .remedy(
                    "State how long the processing lasts, as a period or by a criterion such as the end of the services.")
            .check((agreement, context, rule) -> {
                Optional<TimeLimit> duration = agreement.processing().duration();
                if (duration.isEmpty()) {
                    return agreement.term().endsOn().isPresent()
                                    || hasCriterion(agreement.term().duration())
                            ? Outcome.MET
                            : absent(agreement, rule, "/processing/duration", false);
                }
                String flaw = flaw(duration.get());
                if (flaw.isEmpty()) {
                    return Outcome.MET;
                }
                List<Source> sources = duration.get().sources();
                return flaw.equals(Duties.BLANK)
                        ? rule.notMet(Duties.BLANK, "/processing/duration", sources)
                        : rule.notMet(VAGUE, "/processing/duration", sources, flaw);
            });

    static final Rule NATURE = described(
                    "ART28-3-CH-3",
                    "The nature of the processing is stated, as operations on data",
                    "the nature of the processing")
            .citing("GDPR Art. 28(3)", "GDPR Art. 4(2)", "EDPB-07/2020 s. 1.3")
            .covers(4)
            .remedy("List what is done with the data, such as storage or retrieval.")
            .check((agreement, context, rule) -> {
                if (hasSpecific(agreement.instructions().initialOperations(), item -> item)) {
                    return Outcome.MET;
                }
                return listed(
                        agreement,
                        rule,
                        "/processing/operations",
                        agreement.processing().operations(),
                        item -> item);
            });

    /** A purpose that the processor determines is none of the controller. */
    static final Rule PURPOSE = stated(
                    "ART28-3-CH-4",
                    "The purpose of the processing, which is that of the controller, is stated",
                    "the purpose for which the controller has the data processed")
            .warning(
                    VAGUE,
                    "The purpose of the processing must be stated as that of the controller, but an entry is only: {0}")
            .citing("GDPR Art. 28(3)", "GDPR Art. 5(1)(b)", "EDPB-07/2020 s. 1.3")
            .covers(4)
            .remedy(
                    "State for what the controller uses the processing; that a service is provided is no purpose of it.")
            .check((agreement, context, rule) -> {
                List<PurposeItem> purposes = agreement.processing().purposes();
                boolean stated = false;
                for (int i = 0; i < purposes.size(); i++) {
                    Item<?> item = purposes.get(i).item();
                    if (isVaguePurpose(item)) {
                        return vague(rule, "/processing/purposes/" + i, item);
                    }
                    stated |= !isBlank(item) && !isOnlyIfInstructed(item) && !isOfProcessor(agreement, purposes.get(i));
                }
                return stated ? Outcome.MET : absent(agreement, rule, "/processing/purposes", hasBlank(purposes));
            });

    static final Rule DATA = described(
                    "ART28-3-CH-5", "The types of personal data are listed", "the types of personal data")
            .citing("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3")
            .covers(5)
            .remedy("List the types of personal data, each by its name.")
            .check((agreement, context, rule) -> listed(
                    agreement,
                    rule,
                    "/processing/dataCategories",
                    agreement.processing().dataCategories(),
                    DataItem::item));

    static final Rule DATA_SUBJECTS = described(
                    "ART28-3-CH-6", "The categories of data subjects are listed", "the categories of data subjects")
            .citing("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3")
            .covers(6)
            .remedy("List whose data are processed, such as employees or customers.")
            .check((agreement, context, rule) -> listed(
                    agreement,
                    rule,
                    "/processing/dataSubjects",
                    agreement.processing().dataSubjects(),
                    item -> item));

    static final Rule CONTROLLER = rule("ART28-3-CH-7", "Obligations and rights of the controller are set out")
            .citing("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3", "DK-SCC cl. 3")
            .covers(39, 40, 41, 42, 43, 44, 45, 46)
            .remedy("Set out what the controller owes, such as a legal basis, and what it may ask, such as an audit.")
            .violation(
                    "neither", "The agreement must set out obligations and rights of the controller, but has neither")
            .warning("no-obligations", "The agreement must set out obligations of the controller, not only its rights")
            .warning("no-rights", "The agreement must set out rights of the controller, not only its obligations")
            .check((agreement, context, rule) -> {
                boolean obliged = hasObligations(agreement);
                boolean entitled = hasRights(agreement);
                if (obliged && entitled) {
                    return Outcome.MET;
                }
                String key = obliged ? "no-rights" : entitled ? "no-obligations" : "neither";
                return rule.notMet(key, obliged ? "/instructions/further" : "/controllerDuties", List.of());
            });

    /** A generic entry says little but not anything, so it is none; nor is what the controller decides later. */
    static final Rule SPECIFIC = rule(
                    "ART28-3-CH-8", "The description names things and neither takes in anything nor points elsewhere")
            .citing("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3")
            .tier(Tier.GUIDANCE)
            .remedy("Replace the open entry by what is really processed, and state it in the agreement itself.")
            .violation(
                    "nowhere",
                    "The agreement must describe the processing, but its reference to the description is: {0}")
            .warning("open", "The description should be specific, but in {0} an entry is only: {1}")
            .warning(
                    "main-contract",
                    "The description should stand in the agreement, but a reference to the main contract takes its place")
            .check((agreement, context, rule) -> {
                Processing processing = agreement.processing();
                List<PurposeItem> purposes = processing.purposes();
                List<Finding> open = List.of();
                open = open(
                        open, rule, "/processing/operations", "operations", processing.operations(), -1, item -> item);
                open = open(
                        open,
                        rule,
                        "/processing/purposes",
                        "purposes",
                        purposes,
                        reportedPurpose(purposes),
                        PurposeItem::item);
                open = open(
                        open,
                        rule,
                        "/processing/dataCategories",
                        "data-categories",
                        processing.dataCategories(),
                        -1,
                        DataItem::item);
                open = open(
                        open,
                        rule,
                        "/processing/dataSubjects",
                        "data-subjects",
                        processing.dataSubjects(),
                        -1,
                        item -> item);
                return Outcome.of(pointers(open, rule, agreement));
            });

    static final Rule SCOPE = rule(
                    "CONS-SCOPE-1",
                    "Sub-processors and transfers stay within the purposes, data and people of the agreement")
            .citing("GDPR Art. 28(3)(a)", "GDPR Art. 5(1)(b)")
            .tier(Tier.PRACTICE)
            .remedy("Bring the lists into line: leave out what the agreement does not cover, or agree on it first.")
            .notApplicable("nobody", "The agreement lists no sub-processor and no transfer to a third country")
            .unknown("use", "which data sub-processors and transfers concern, and for which purposes")
            .unknown("list", "whether the agreement covers what one of its sub-processors or transfers has: {0}")
            .violation(
                    "purposes", "Sub-processors and transfers must serve a purpose of the agreement; one also has: {0}")
            .warning(
                    "data-categories",
                    "Sub-processors and transfers should have only types of data of the agreement; one also has: {0}")
            .warning(
                    "data-subjects",
                    "Sub-processors and transfers should concern only people of the agreement; one also has: {0}")
            .warning(
                    "two-lists",
                    "The lists of sub-processors and of transfers should agree; only one of them has for the same firm: {0}")
            .check((agreement, context, rule) -> ScopeOfUse.within(agreement, context, rule));

    /** The messages of a part of the description that is not there. */
    private static StatedRule.Draft stated(String id, String title, String what) {
        return rule(id, title)
                .violation(Duties.MISSING, "The agreement must state " + what + ", but does not")
                .violation(Duties.BLANK, "The field for " + what + " is not filled in");
    }

    /** The messages of a part of the description. */
    private static StatedRule.Draft described(String id, String title, String what) {
        return stated(id, title, what)
                .warning(VAGUE, "The agreement must state " + what + ", but its entry is only: {0}");
    }

    /** Met by one specific entry; catch-all entries beside it are for another rule. */
    private static <T> Outcome listed(
            DataProcessingAgreement agreement,
            StatedRule rule,
            String pointer,
            List<T> entries,
            Function<T, Item<?>> item) {
        if (hasSpecific(entries, item)) {
            return Outcome.MET;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (!isBlank(item.apply(entries.get(i)))) {
                return vague(rule, pointer + "/" + i, item.apply(entries.get(i)));
            }
        }
        return absent(agreement, rule, pointer, !entries.isEmpty());
    }

    private static <T> boolean hasSpecific(List<T> entries, Function<T, Item<?>> item) {
        for (T entry : entries) {
            if (item.apply(entry).breadth() == Breadth.SPECIFIC && !isBlank(item.apply(entry))) {
                return true;
            }
        }
        return false;
    }

    private static Outcome vague(StatedRule rule, String pointer, Item<?> item) {
        return rule.notMet(VAGUE, pointer, item.sources(), Duties.word(item.breadth()));
    }

    /** Missing, or blank if an entry or the annex for the description is. */
    private static Outcome absent(DataProcessingAgreement agreement, StatedRule rule, String pointer, boolean blank) {
        if (blank) {
            return rule.notMet(Duties.BLANK, pointer, List.of());
        }
        boolean announced = false;
        List<Source> sources = new ArrayList<>();
        for (Annex annex : agreement.annexes()) {
            if (annex.state() == Stipulation.BLANK && announcesDescription(annex)) {
                announced = true;
                sources.addAll(annex.sources());
            }
        }
        sources.sort(Comparator.comparing(Source::toString));
        return rule.notMet(announced ? Duties.BLANK : Duties.MISSING, pointer, sources);
    }

    private static boolean announcesDescription(Annex annex) {
        for (Item<AnnexContent> content : annex.announced()) {
            if (content.code().filter(AnnexContent.DESCRIPTION::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Item<?> item) {
        return item.code().isEmpty()
                && item.label().filter(label -> !label.isBlank()).isEmpty();
    }

    private static boolean hasBlank(List<PurposeItem> purposes) {
        for (PurposeItem purpose : purposes) {
            if (isBlank(purpose.item())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfProcessor(DataProcessingAgreement agreement, PurposeItem purpose) {
        return purpose.determinedBy()
                .filter(actor -> Roles.isProcessor(agreement, actor))
                .isPresent();
    }

    private static boolean isVaguePurpose(Item<?> purpose) {
        return purpose.breadth() != Breadth.SPECIFIC && !isBlank(purpose) && !isOnlyIfInstructed(purpose);
    }

    /** Says no more than the rule on instructions does. */
    private static boolean isOnlyIfInstructed(Item<?> item) {
        Optional<Condition> condition = item.condition();
        return condition.isPresent() && condition.get().code().equals(ConditionCode.INSTRUCTED);
    }

    /** The first entry of a list that takes in anything, points elsewhere or repeats the heading, if any. */
    private static <T> List<Finding> open(
            List<Finding> found,
            StatedRule rule,
            String pointer,
            String list,
            List<T> entries,
            int reported,
            Function<T, Item<?>> of) {
        for (int i = 0; i < entries.size(); i++) {
            Item<?> item = of.apply(entries.get(i));
            if (i != reported && isOpen(item.breadth()) && !isLeftToController(item)) {
                return Duties.and(
                        found,
                        rule.finding("open", pointer + "/" + i, item.sources(), list, Duties.word(item.breadth())));
            }
        }
        return found;
    }

    private static boolean isOpen(Breadth breadth) {
        return breadth == Breadth.CATCH_ALL || breadth == Breadth.CIRCULAR || breadth == Breadth.POINTER;
    }

    /** Whether an entry only means what the controller will instruct or set up. */
    private static boolean isLeftToController(Item<?> item) {
        return isOnlyIfInstructed(item)
                || item.condition()
                        .filter(condition -> condition.code().equals(CUSTOMISATION))
                        .isPresent();
    }

    /** The purpose at which the rule on purposes points already; -1 if at none. */
    private static int reportedPurpose(List<PurposeItem> purposes) {
        for (int i = 0; i < purposes.size(); i++) {
            if (isVaguePurpose(purposes.get(i).item())) {
                return i;
            }
        }
        return -1;
    }

    /** References that stand in the place of a description: to the main contract, or to nothing. */
    private static List<Finding> pointers(List<Finding> found, StatedRule rule, DataProcessingAgreement agreement) {
        List<Finding> all = found;
        List<Reference> references = agreement.processing().describedIn();
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            boolean main = isMainContract(agreement, reference);
            boolean lost =
                    reference.resolution() == Resolution.BROKEN || reference.resolution() == Resolution.WRONG_TARGET;
            String pointer = "/processing/describedIn/" + i;
            if (lost && (main || isForDescription(reference))) {
                all = Duties.and(
                        all,
                        rule.finding("nowhere", pointer, reference.sources(), Duties.word(reference.resolution())));
            } else if (main && reference.resolution() == Resolution.UNCHECKED) {
                all = Duties.and(all, rule.finding("main-contract", pointer, reference.sources()));
            }
        }
        return all;
    }

    /** Other documents may merely add to the description. */
    private static boolean isForDescription(Reference reference) {
        return reference
                .expected()
                .filter(TargetKind.PROCESSING_DESCRIPTION::equals)
                .isPresent();
    }

    private static boolean isMainContract(DataProcessingAgreement agreement, Reference reference) {
        Optional<Reference> main = agreement.mainContract().reference();
        return main.isPresent()
                && main.get().target().isPresent()
                && reference.target().isPresent()
                && main.get().target().get() instanceof DocumentTarget contract
                && reference.target().get() instanceof DocumentTarget document
                && document.document().equals(contract.document());
    }

    private static boolean hasCriterion(Duty duration) {
        for (TimeLimit limit : duration.limits()) {
            if (flaw(limit).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Why a limit is neither a period nor a criterion; empty if it is. */
    private static String flaw(TimeLimit limit) {
        if (limit instanceof Combined combined) {
            String first = "";
            for (TimeLimit part : combined.parts()) {
                String flaw = flaw(part);
                if (flaw.isEmpty()) {
                    return "";
                }
                first = first.isEmpty() ? flaw : first;
            }
            return first;
        }
        if (limit instanceof Extended extended) {
            return flaw(extended.base());
        }
        return limit instanceof Blank
                ? Duties.BLANK
                : limit instanceof NumberOnly
                        ? "no-unit"
                        : limit instanceof Elsewhere
                                ? "pointer"
                                : limit instanceof Prompt || limit instanceof Recurring
                                        ? "no-period"
                                        : limit instanceof Lasting lasting
                                                        && lasting.until().isEmpty()
                                                ? "no-end"
                                                : "";
    }

    private static boolean hasObligations(DataProcessingAgreement agreement) {
        ControllerDuties duties = agreement.controllerDuties();
        for (Duty duty : duties.statutory()) {
            if (isObligation(agreement, duty)) {
                return true;
            }
        }
        return isObligation(agreement, duties.compliance())
                || isObligation(agreement, duties.decidesPurposes())
                || isObligation(agreement, duties.legalBasis())
                || isObligation(agreement, duties.lawfulInstructions())
                || isObligation(agreement, duties.dataLimits())
                || isObligation(agreement, duties.changeOfData())
                || isObligation(agreement, duties.changeOfDuties())
                || isObligation(agreement, duties.deviationList())
                || isObligation(agreement, duties.lawInformation())
                || isObligation(agreement, duties.thirdPartyActs())
                || isObligation(agreement, duties.userInformation())
                || isObligation(agreement, duties.userObjections())
                || isObligation(agreement, duties.jointControllers())
                || isObligation(agreement, duties.contactUpkeep())
                || isObligation(agreement, duties.regionSelection())
                || isObligation(agreement, duties.riskInformation());
    }

    private static boolean isObligation(DataProcessingAgreement agreement, Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            if (reading.isStipulated() && reading.modality() != Modality.MAY && isController(agreement, reading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isController(DataProcessingAgreement agreement, Duty reading) {
        return reading.obligor().isEmpty()
                || Roles.isController(agreement, reading.obligor().get())
                || reading.obligor().get().equals(Actor.EACH_PARTY)
                || reading.obligor().get().equals(Actor.PARTIES_JOINTLY);
    }

    /** To instruct, to audit, to object, to choose at the end, to leave. */
    private static boolean hasRights(DataProcessingAgreement agreement) {
        if (Duties.isStipulated(agreement.instructions().further())
                || Duties.isStipulated(agreement.audit().verification())
                || Duties.isStipulated(agreement.subProcessing().objection().right())) {
            return true;
        }
        Optional<Choice<Disposal>> choice = agreement.endOfServices().choice();
        if (choice.isPresent()
                && choice.get()
                        .holder()
                        .filter(holder -> Roles.isController(agreement, holder))
                        .isPresent()) {
            return true;
        }
        for (Duty termination : agreement.term().termination()) {
            if (Duties.isStipulated(termination) && isController(agreement, termination)) {
                return true;
            }
        }
        return Duties.isStipulated(agreement.term().suspension())
                && isController(agreement, agreement.term().suspension());
    }

    private DescriptionRules() {}
}
