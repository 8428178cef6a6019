package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Definition;
import org.dpa4j.model.DocumentKind;
import org.dpa4j.model.GoverningLaw;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.PrecedenceRule;
import org.dpa4j.model.Principle;
import org.dpa4j.model.Template;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.ReferenceRole;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.rules.internal.Terms;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/** How long the agreement lasts, and how it stands beside other contracts and the law. */
final class TermRules {
    private static final String DURATION = "/term/duration";

    /** Contracts beside this agreement; laws, clauses for transfers and its own annexes may stand above it. */
    private static final Set<DocumentKind> CONTRACTS = Set.of(
            DocumentKind.MAIN_CONTRACT,
            DocumentKind.ORDER_FORM,
            DocumentKind.OTHER_AGREEMENTS,
            DocumentKind.PRIOR_AGREEMENTS);

    /** What another contract may decide without touching the protection of data. */
    private static final List<String> BUSINESS = List.of("/liability", "/remuneration", "/governingLaw");

    static final Rule LASTS = rule("CONS-TERM-1", "The agreement lasts until the data is deleted or returned")
            .citing("GDPR Art. 28(3)", "DK-SCC cl. 14")
            .tier(Tier.PRACTICE)
            .remedy("State that the agreement lasts until all data is deleted or returned.")
            .unknown("term", "whether the agreement lasts until the data is gone")
            .violation("ends-early", "The agreement must last until the data is gone, but it ends before that")
            .violation("date", "The agreement must last until the data is gone, but it ends on {0}")
            .violation(
                    "before-contract",
                    "The agreement must last as long as the services, but it ends on {0} and the main contract on {1}")
            .check((agreement, context, rule) -> {
                if (agreement.endOfServices().protectionContinues().isStipulated()) {
                    return Outcome.MET;
                }
                Duty duration = agreement.term().duration();
                Reach reach = Reach.of(duration);
                if (reach == Reach.DATA_GONE) {
                    return Outcome.MET;
                }
                Optional<LocalDate> end = agreement.term().endsOn();
                if (end.isPresent()) {
                    return endsOn(rule, end.get(), agreement.mainContract(), duration.sources());
                }
                return reach == Reach.EARLIER
                        ? rule.notMet("ends-early", DURATION, duration.sources())
                        : rule.undetermined("term");
            });

    static final Rule SUSPENSION_AND_TERMINATION = rule(
                    "CONS-TERM-2", "The controller can suspend the processing and terminate for breach")
            .citing("2021/915 cl. 10")
            .from(StatedRule.COMMISSION_CLAUSES)
            .tier(Tier.GUIDANCE)
            .covers(37, 38)
            .remedy("Let the controller suspend the processing, and terminate if the processor breaches the agreement.")
            .note(
                    "missing",
                    "The controller should have the right to suspend and to terminate for breach; missing: {0}")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> {
                Term term = agreement.term();
                boolean suspension = isRight(agreement, term.suspension());
                boolean termination = mayTerminate(agreement);
                if (suspension && termination) {
                    return Outcome.MET;
                }
                return rule.notMet(
                        "missing",
                        suspension ? "/term/termination" : "/term/suspension",
                        term.suspension().isSilent()
                                ? term.duration().sources()
                                : term.suspension().sources(),
                        suspension ? "termination" : termination ? "suspension" : "suspension, termination");
            });

    /** A day more or less is a matter of counting, so only what is longer by any count is reported. */
    static final Rule PERIODS_FIT = rule("CONS-TERM-3", "Every period of notice and deletion fits into the term")
            .tier(Tier.PRACTICE)
            .remedy("Shorten the periods, or let the agreement last longer.")
            .notApplicable("open", "The agreement has no fixed length")
            .warning("longer", "Periods should fit into the term of the agreement, but these are longer: {0}")
            .check((agreement, context, rule) -> {
                long length = length(agreement.term());
                return length == Length.UNKNOWN
                        ? rule.notApplicable("open")
                        : new Periods(rule, length).outcome(agreement);
            });

    static final Rule PREVAILS = rule(
                    "CONS-HIER-1", "The agreement prevails over other contracts in matters of data protection")
            .citing("GDPR Art. 28(3)(a)", "2021/915 cl. 4", "DK-SCC cl. 2")
            .tier(Tier.GUIDANCE)
            .remedy("State that the agreement prevails over the main contract, and drop any licence to use the data.")
            .violation(
                    "licence",
                    "Data must be used on instructions only, but the main contract grants a licence to use it")
            .warning("other-first", "The agreement should prevail in data protection, but another document does: {0}")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("silent", "The agreement should prevail over other contracts, but no rule of precedence says so")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> {
                List<PrecedenceRule> precedence = agreement.precedence();
                boolean prevails = prevails(precedence);
                if (grantsLicence(agreement) && (!prevails || isUseDecidedElsewhere(precedence))) {
                    return rule.notMet(
                            "licence",
                            "/mainContract/dataLicence",
                            agreement.mainContract().dataLicence().sources());
                }
                for (int i = 0; i < precedence.size(); i++) {
                    DocumentKind first = above(precedence.get(i));
                    if (first != null && concernsData(precedence.get(i))) {
                        return rule.notMet(
                                "other-first",
                                "/precedence/" + i,
                                precedence.get(i).sources(),
                                first.code());
                    }
                }
                return prevails ? Outcome.MET : rule.notMet("silent", "/precedence", sources(precedence));
            });

    /** Whether the words of Art. 28(3) ask for it is disputed, hence no more than a warning. */
    static final Rule LAW_OF_MEMBER_STATE = rule("CONS-LAW-1", "The law of a Member State governs the agreement")
            .citing("GDPR Art. 28(3)", "2021/914 cl. 17")
            .tier(Tier.GUIDANCE)
            .remedy("Choose the law of a Member State of the European Union or of the European Economic Area.")
            .unknown("law", "which law governs the agreement")
            .unknown("main-contract", "which law governs the main contract, and so the agreement")
            .warning("foreign", "The law of a Member State should govern the agreement, but it is that of {0}")
            .violation(
                    "foreign-with-clauses",
                    "Clauses of Decision 2021/914 must be governed by the law of a Member State; the agreement that uses"
                            + " them is governed by that of {0}")
            .check((agreement, context, rule) -> {
                GoverningLaw governing = agreement.governingLaw();
                Optional<Territory> own = governing.law();
                Optional<Territory> law = own.or(() -> agreement.mainContract().law());
                if (law.isEmpty()) {
                    return rule.undetermined(governing.asMainContract().isStipulated() ? "main-contract" : "law");
                }
                Zone zone = context.law().zone(law.get());
                if (zone == Zone.UNION || zone == Zone.EEA || zone == Zone.TREATED_AS_MEMBER) {
                    return Outcome.MET;
                }
                if (zone == Zone.REVIEW || zone == Zone.NOT_KNOWN) {
                    return Reasons.THIRD_COUNTRY.undetermined(
                            law.get().code(), context.asOf().toString());
                }
                return rule.notMet(
                        ToolUse.any(agreement.transfers(), TermRules::demandsSuchALaw)
                                ? "foreign-with-clauses"
                                : "foreign",
                        own.isPresent() ? "/governingLaw/law" : "/mainContract/law",
                        governing.sources(),
                        law.get().code());
            });

    /** In the title of another act, or told as history, the directive carries no rule. Superseded guidance is not tested. */
    static final Rule REFERENCES = rule("CONS-REF-1", "No term rests on a repealed act or on superseded guidance")
            .citing("GDPR Art. 94(2)")
            .tier(Tier.PRACTICE)
            .remedy("Refer to the GDPR in place of Directive 95/46/EC.")
            .note("repealed", "Directive 95/46/EC is repealed; a reference to it is read as one to the GDPR")
            .warning("definition", "Directive 95/46/EC is repealed, but a definition rests on it and not on the GDPR")
            .warning("tool", "Directive 95/46/EC is repealed, but a tool for transfers rests on it")
            .check((agreement, context, rule) -> new Outdated(agreement, rule).outcome());

    private static Outcome endsOn(StatedRule rule, LocalDate end, MainContract contract, List<Source> sources) {
        Optional<LocalDate> services = contract.endsOn();
        return services.isPresent() && services.get().isAfter(end)
                ? rule.notMet(
                        "before-contract",
                        "/mainContract/endsOn",
                        contract.sources(),
                        end.toString(),
                        services.get().toString())
                : rule.notMet("date", "/term/endsOn", sources, end.toString());
    }

    /** Whether the controller may do it, or the processor must if the controller says so. */
    private static boolean isRight(DataProcessingAgreement agreement, Duty right) {
        for (int i = 0; i < Duties.count(right); i++) {
            if (isHeldByController(agreement, Duties.reading(right, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeldByController(DataProcessingAgreement agreement, Duty reading) {
        if (!reading.isStipulated() || reading.modality() == Modality.MUST_NOT) {
            return false;
        }
        if (reading.obligor().isEmpty()) {
            return true;
        }
        Actor holder = reading.obligor().get();
        return Roles.isController(agreement, holder)
                || holder.equals(Actor.EACH_PARTY)
                || holder.equals(Actor.EITHER_PARTY)
                || (holder.equals(Actor.PROCESSOR) && reading.modality() == Modality.MUST);
    }

    private static boolean mayTerminate(DataProcessingAgreement agreement) {
        for (Duty right : agreement.term().termination()) {
            for (int i = 0; i < Duties.count(right); i++) {
                Duty reading = Duties.reading(right, i);
                if (isHeldByController(agreement, reading) && !isSingleCase(reading)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A right at will takes in a breach; one that hangs on another event or condition does not. */
    private static boolean isSingleCase(Duty reading) {
        if (reading.trigger().isPresent()
                && !(reading.trigger().get() instanceof Event event
                        && !event.event().isKnown())) {
            return true;
        }
        for (Condition condition : reading.conditions()) {
            ConditionCode code = condition.code();
            if (condition.sense() == Sense.IF
                    && code.isKnown()
                    && !code.equals(ConditionCode.BREACH_FOUND)
                    && !code.equals(ConditionCode.FAULT_OF_PROCESSOR)) {
                return true;
            }
        }
        return false;
    }

    /** How long a fixed term lasts at most, in hours, first and last day included. */
    private static long length(Term term) {
        return term.effectiveOn().isPresent() && term.endsOn().isPresent()
                ? Math.max(
                        0,
                        Length.DAY
                                * (ChronoUnit.DAYS.between(
                                                term.effectiveOn().get(),
                                                term.endsOn().get())
                                        + 1))
                : Length.latest(term.duration().limits());
    }

    /** Periods against the length of the term. */
    private static final class Periods {
        private final StatedRule rule;
        private final long term;
        private final Set<String> longer = new TreeSet<>();
        private @Nullable String first;
        private List<Source> sources = List.of();

        Periods(StatedRule rule, long term) {
            this.rule = rule;
            this.term = term;
        }

        Outcome outcome(DataProcessingAgreement agreement) {
            compare(
                    "change-notice",
                    "/subProcessing/changeNotice/duty",
                    agreement.subProcessing().changeNotice().duty());
            compare(
                    "objection",
                    "/subProcessing/objection/right",
                    agreement.subProcessing().objection().right());
            compare(
                    "deletion",
                    "/endOfServices/disposal",
                    agreement.endOfServices().disposal());
            compare("audit-notice", "/audit/notice", agreement.audit().notice());
            List<Duty> termination = agreement.term().termination();
            for (int i = 0; i < termination.size(); i++) {
                compare("termination-notice", "/term/termination/" + i, termination.get(i));
            }
            return first == null ? Outcome.MET : rule.notMet("longer", first, sources, String.join(", ", longer));
        }

        private void compare(String name, String pointer, Duty duty) {
            for (int i = 0; i < Duties.count(duty); i++) {
                List<TimeLimit> limits = Duties.reading(duty, i).limits();
                for (int j = 0; j < limits.size(); j++) {
                    if (least(limits.get(j)) > term) {
                        longer.add(name);
                        if (first == null) {
                            first = Duties.pointer(pointer, i) + "/limits/" + j;
                            sources = limits.get(j).sources().isEmpty()
                                    ? duty.sources()
                                    : limits.get(j).sources();
                        }
                    }
                }
            }
        }
    }

    /** The least number of hours that a limit takes, on either side of its trigger. */
    private static long least(TimeLimit limit) {
        if (limit instanceof Measured measured) {
            return Length.least(measured.period());
        }
        if (limit instanceof Extended extended) {
            long base = least(extended.base());
            return base == Length.UNKNOWN ? base : base + Length.least(extended.by());
        }
        long least = Length.UNKNOWN;
        if (limit instanceof Combined combined) {
            for (TimeLimit part : combined.parts()) {
                long one = least(part);
                boolean shorter = combined.how() == Combination.EARLIEST && least != Length.UNKNOWN;
                least = shorter && one != Length.UNKNOWN ? Math.min(least, one) : Math.max(least, one);
            }
        }
        return least;
    }

    /** Whether for all data and all terms the agreement stands above the contract of the services. */
    private static boolean prevails(List<PrecedenceRule> precedence) {
        for (PrecedenceRule rule : precedence) {
            if (Duties.isGeneral(rule.scope()) && rule.covers().isEmpty() && isAboveContracts(rule)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboveContracts(PrecedenceRule rule) {
        if (rule.principle() == Principle.STRICTEST_WINS) {
            return true; // what protects the data is the stricter term
        }
        List<DocumentKind> order = rule.order();
        int place = order.indexOf(DocumentKind.AGREEMENT);
        if (rule.principle() == Principle.LATER_WINS || place < 0 || above(rule) != null) {
            return false;
        }
        if (order.size() == 1) {
            return true;
        }
        for (DocumentKind below : order.subList(place + 1, order.size())) {
            if (CONTRACTS.contains(below) && !below.equals(DocumentKind.PRIOR_AGREEMENTS)) {
                return true;
            }
        }
        return false;
    }

    /** The first contract that stands above the agreement; null if none does. */
    private static @Nullable DocumentKind above(PrecedenceRule rule) {
        if (rule.principle() == Principle.STRICTEST_WINS || rule.principle() == Principle.LATER_WINS) {
            return null;
        }
        DocumentKind first = null;
        for (DocumentKind document : rule.order()) {
            if (document.equals(DocumentKind.AGREEMENT)) {
                return first;
            }
            first = first == null && CONTRACTS.contains(document) ? document : first;
        }
        return rule.order().size() == 1 ? first : null;
    }

    private static boolean concernsData(PrecedenceRule rule) {
        for (TermPath term : rule.covers()) {
            if (!isBusiness(term.value())) {
                return true;
            }
        }
        return rule.covers().isEmpty();
    }

    private static boolean isBusiness(String term) {
        for (String section : BUSINESS) {
            if (isWithin(section, term)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another contract stands above the agreement for the use of the data. */
    private static boolean isUseDecidedElsewhere(List<PrecedenceRule> precedence) {
        for (PrecedenceRule rule : precedence) {
            boolean use = rule.covers().isEmpty();
            for (TermPath term : rule.covers()) {
                use |= isWithin("/dataUse", term.value());
            }
            if (use && above(rule) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(String section, String term) {
        return term.equals(section) || term.startsWith(section + "/");
    }

    /** A licence to use the data for what the controller wants done anyway is none for ends of one's own. */
    private static boolean grantsLicence(DataProcessingAgreement agreement) {
        MainContract contract = agreement.mainContract();
        if (!contract.dataLicence().isStipulated()) {
            return false;
        }
        for (Item<Purpose> purpose : contract.licensedPurposes()) {
            if (purpose.code().isEmpty() || !isPurpose(agreement, purpose.code().get())) {
                return true;
            }
        }
        return contract.licensedPurposes().isEmpty();
    }

    private static boolean isPurpose(DataProcessingAgreement agreement, Purpose licensed) {
        for (PurposeItem purpose : agreement.processing().purposes()) {
            if (purpose.item().code().filter(licensed::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Source> sources(List<PrecedenceRule> precedence) {
        return precedence.stream()
                .flatMap(rule -> rule.sources().stream())
                .distinct()
                .toList();
    }

    /** Clauses of Decision 2021/914 demand such a law in all modules but the fourth. */
    private static boolean demandsSuchALaw(TransferTool tool) {
        StandardClauses clauses = ToolUse.clausesOf2021(tool);
        return clauses != null
                && clauses.module().isPresent()
                && clauses.module().get() != SccModule.PROCESSOR_TO_CONTROLLER;
    }

    /** The references to the repealed directive: the first one, and before it the first on which something depends. */
    private static final class Outdated extends Terms {
        private static final String DEFINITIONS = "/definitions/";

        private final DataProcessingAgreement agreement;
        private final StatedRule rule;
        private @Nullable Finding first;
        private boolean dependent;

        Outdated(DataProcessingAgreement agreement, StatedRule rule) {
            this.agreement = agreement;
            this.rule = rule;
        }

        Outcome outcome() {
            walk(agreement);
            return first == null ? Outcome.MET : new NotMet(List.of(first));
        }

        @Override
        protected void reference(Reference reference) {
            if (dependent || reference.role() != ReferenceRole.RULE || !isTo(Instrument.DIRECTIVE_95_46, reference)) {
                return;
            }
            String key = key();
            dependent = !key.equals("repealed");
            if (first == null || dependent) {
                first = rule.finding(key, pointer() + "/target/reference", reference.sources());
            }
        }

        private String key() {
            String pointer = pointer();
            if (pointer.startsWith("/transfers/") && pointer.contains("/tools/")) {
                return "tool";
            }
            return pointer.startsWith(DEFINITIONS) && !namesGdpr(definition(pointer)) ? "definition" : "repealed";
        }

        private Definition definition(String pointer) {
            int start = DEFINITIONS.length();
            return agreement.definitions().get(Integer.parseInt(pointer, start, pointer.indexOf('/', start), 10));
        }

        private static boolean namesGdpr(Definition definition) {
            for (Reference reference : definition.references()) {
                if (isTo(Instrument.GDPR, reference)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isTo(Instrument instrument, Reference reference) {
            return reference.target().isPresent()
                    && reference.target().get() instanceof LawTarget law
                    && law.reference().instrument().equals(instrument);
        }
    }

    private TermRules() {}
}
