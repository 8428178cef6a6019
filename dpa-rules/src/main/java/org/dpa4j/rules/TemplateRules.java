package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.Accession;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.TemplateOption;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Oversight;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.rules.internal.Chain;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Official clauses that are filled in, Decision (EU) 2021/915 and the Danish clauses. What its fields hold mostly stands in
 * typed terms; there it counts as filled in, whether or not the field is listed as such. Alteration takes the status of
 * official clauses away, but an empty field stays empty.
 */
final class TemplateRules {
    private static final String OTHER = "other-template";
    private static final String NOT_BASED = "The agreement is not based on these clauses";
    private static final String ALTERED = "altered";
    private static final String NO_LONGER =
            "The text of the clauses is altered, so that the agreement counts as an ordinary contract";
    private static final String OPEN = "open";
    private static final String PARTLY = "partly";
    private static final String FIELD = "field";
    private static final String ANNEX = "annex";

    static final Rule EU_FIELDS = rule("TPL-EU-1", "Every option of the clauses is chosen and every field filled in")
            .citing("2021/915 cl. 7.7(a)", "2021/915 cl. 1(a)", "2021/915 cl. 8(c)", "2021/915 cl. 9")
            .from(StatedRule.COMMISSION_CLAUSES)
            .tier(Tier.TEMPLATE)
            .remedy("Choose each option, fill in each field, and strike out what prompted it.")
            .notApplicable(OTHER, NOT_BASED)
            .notApplicable(ALTERED, NO_LONGER)
            .violation(OPEN, "Each field of the clauses must be filled in, but that of clause {0} is not")
            .violation(PARTLY, "Each field of the clauses must be filled in, but that of clause {0} is so only in part")
            .violation(FIELD, "Each field of the clauses must be filled in, but this one is not: {0}")
            .check((agreement, context, rule) -> {
                if (!isBasedOn(agreement, Template.EU_SCC_2021_915)) {
                    return rule.notApplicable(OTHER);
                }
                if (agreement.edition().altered().isStipulated()) {
                    return rule.notApplicable(ALTERED);
                }
                Fields fields = new Fields(agreement, rule);
                fields.subProcessors("7.7", "7.7");
                return fields.tally.outcome();
            });

    /** The contact person of Annex I is for CONS-PARTY-1; signature and date are not tested. */
    static final Rule EU_ANNEXES = rule("TPL-EU-2", "The annexes of the clauses are complete")
            .citing(
                    "2021/915 Annex I",
                    "2021/915 Annex II",
                    "2021/915 Annex III",
                    "2021/915 Annex IV",
                    "2021/915 cl. 7.7(a)",
                    "2021/915 cl. 8(d)")
            .from(StatedRule.COMMISSION_CLAUSES)
            .tier(Tier.TEMPLATE)
            .remedy("Fill in the annexes: the parties, the processing, the measures and the sub-processors.")
            .notApplicable(OTHER, NOT_BASED)
            .notApplicable(ALTERED, NO_LONGER)
            .violation(ANNEX, "Annex {0} must be complete, but it lacks: {1}")
            .violation("no-list", "Annex IV must list the sub-processors that are authorised, but lists none")
            .warning(
                    "no-agreed-list",
                    "Under a general authorisation the clauses need an agreed list, but there is none")
            .check((agreement, context, rule) -> {
                if (!isBasedOn(agreement, Template.EU_SCC_2021_915)) {
                    return rule.notApplicable(OTHER);
                }
                if (agreement.edition().altered().isStipulated()) {
                    return rule.notApplicable(ALTERED);
                }
                Tally tally = new Tally();
                annexOfParties(rule, agreement, tally);
                annex(rule, agreement, "II", AnnexContent.DESCRIPTION, isDescribed(agreement), tally);
                annex(rule, agreement, "III", AnnexContent.MEASURES, hasMeasures(agreement), tally);
                annex(rule, agreement, "III", AnnexContent.ASSISTANCE_MEASURES, hasMeasuresOfHelp(agreement), tally);
                SubProcessing sub = agreement.subProcessing();
                if (!isListed(agreement) && allows(sub, AuthorisationKind.SPECIFIC)) {
                    tally.found(rule.finding(
                            "no-list", "/subProcessing/list", sub.list().kept().sources()));
                } else if (!isListed(agreement) && allows(sub, AuthorisationKind.GENERAL)) {
                    tally.found(rule.finding(
                            "no-agreed-list",
                            "/subProcessing/list",
                            sub.list().kept().sources()));
                }
                return tally.outcome();
            });

    static final Rule EU_UNALTERED = rule("TPL-EU-3", "The text of the clauses is not altered")
            .citing("2021/915 cl. 2")
            .from(StatedRule.COMMISSION_CLAUSES)
            .tier(Tier.TEMPLATE)
            .remedy("Restore the text of the clauses, or do not present it as standard clauses.")
            .notApplicable(OTHER, NOT_BASED)
            .warning("altered", "Standard clauses must not be altered; with changes they count as an ordinary contract")
            .check((agreement, context, rule) -> {
                if (!isBasedOn(agreement, Template.EU_SCC_2021_915)) {
                    return rule.notApplicable(OTHER);
                }
                return agreement.edition().altered().isStipulated()
                        ? rule.notMet(
                                "altered",
                                "/edition/altered",
                                agreement.edition().altered().sources())
                        : Outcome.MET;
            });

    static final Rule DANISH_FIELDS = rule("TPL-DK-1", "Every field and appendix of the Danish clauses is filled in")
            .citing(
                    "DK-SCC cl. 7",
                    "DK-SCC cl. 8",
                    "DK-SCC cl. 10",
                    "DK-SCC cl. 11",
                    "DK-SCC Annex A",
                    "DK-SCC Annex B",
                    "DK-SCC Annex C")
            .from(StatedRule.DANISH_CLAUSES)
            .tier(Tier.TEMPLATE)
            .remedy("Choose each option, and fill in each field of the clauses and of the appendices A, B and C.")
            .notApplicable(OTHER, NOT_BASED)
            .notApplicable(ALTERED, NO_LONGER)
            .violation(OPEN, "Each field of the clauses must be filled in, but that of clause {0} is not")
            .violation(PARTLY, "Each field of the clauses must be filled in, but that of clause {0} is so only in part")
            .violation(FIELD, "Each field of the clauses must be filled in, but this one is not: {0}")
            .violation(ANNEX, "Appendix {0} must be filled in, but it lacks: {1}")
            .violation(
                    "transfers", "Without an instruction in Appendix C no data may go to a third country, but some do")
            .check((agreement, context, rule) -> {
                if (!isBasedOn(agreement, Template.DK_SCC_2019)) {
                    return rule.notApplicable(OTHER);
                }
                if (agreement.edition().altered().isStipulated()) {
                    return rule.notApplicable(ALTERED);
                }
                Fields fields = new Fields(agreement, rule);
                fields.subProcessors("7.2", "7.3");
                fields.hoursOfNotice("10");
                fields.optionAtTheEnd("11");
                fields.appendix("A", AnnexContent.DESCRIPTION, isDescribed(agreement));
                fields.appendix("B.1", AnnexContent.SUB_PROCESSORS, isListed(agreement));
                fields.appendix("C.1", AnnexContent.INSTRUCTIONS, isInstructed(agreement));
                fields.appendix("C.2", AnnexContent.MEASURES, hasMeasures(agreement));
                fields.appendix("C.3", AnnexContent.ASSISTANCE_MEASURES, hasMeasuresOfHelp(agreement));
                fields.appendix(
                        "C.4",
                        AnnexContent.STORAGE,
                        isTimed(agreement.endOfServices().disposal()));
                fields.appendix("C.5", AnnexContent.PROCESSING_LOCATIONS, isLocated(agreement));
                fields.appendix(
                        "C.7",
                        AnnexContent.AUDIT_PROCEDURE,
                        anyResolved(agreement.audit().procedureIn()));
                fields.appendix("C.8", AnnexContent.AUDIT_PROCEDURE, isOverseen(agreement));
                danishTransfers(rule, agreement, context, fields.tally);
                return fields.tally.outcome();
            });

    static final Rule ACCESSIONS = rule("TPL-DOCK-1", "Whoever joins has signed in a role, and all parties agree")
            .citing("2021/915 cl. 5")
            .from(StatedRule.COMMISSION_CLAUSES)
            .tier(Tier.TEMPLATE)
            .remedy("Record for each party that joins its role, the day of its signature and the consent of all.")
            .notApplicable("none", "The agreement records no further party that has joined")
            .warning("no-date", "A party that joins should sign with a date; no date is recorded")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("no-role", "A party that joins should have a role; none is recorded")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("no-consent", "All parties should agree that a further one joins; that is not recorded")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("refused", "All parties should agree that a further one joins; they do not")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> {
                List<Accession> accessions = agreement.formation().accessions();
                if (accessions.isEmpty()) {
                    return rule.notApplicable("none");
                }
                Tally tally = new Tally();
                for (int i = 0; i < accessions.size(); i++) {
                    accession(rule, "/formation/accessions/" + i, accessions.get(i), agreement, tally);
                }
                return tally.outcome();
            });

    private static boolean isBasedOn(DataProcessingAgreement agreement, Template template) {
        return agreement.edition().basedOn().filter(template::equals).isPresent();
    }

    private static void accession(
            StatedRule rule, String pointer, Accession accession, DataProcessingAgreement agreement, Tally tally) {
        List<Source> sources = agreement.formation().sources();
        if (accession.signedOn().isEmpty()) {
            tally.found(rule.finding("no-date", pointer + "/signedOn", sources));
        }
        if (accession.role().isEmpty()) {
            tally.found(rule.finding("no-role", pointer + "/role", sources));
        }
        if (!accession.agreedByAll().isStipulated()) {
            tally.found(Duties.near(
                    rule.finding(
                            accession.agreedByAll().stipulation() == Stipulation.EXCLUDED ? "refused" : "no-consent",
                            pointer + "/agreedByAll",
                            accession.agreedByAll().sources()),
                    sources));
        }
    }

    /** The fields of a model: those that are listed and not filled in, then those that the typed terms do not fill. */
    private static final class Fields {
        final Tally tally = new Tally();
        private final DataProcessingAgreement agreement;
        private final StatedRule rule;
        private final List<TemplateOption> options;

        Fields(DataProcessingAgreement agreement, StatedRule rule) {
            this.agreement = agreement;
            this.rule = rule;
            options = agreement.edition().options();
            for (int i = 0; i < options.size(); i++) {
                TemplateOption option = options.get(i);
                if (isUnfilled(option)) {
                    tally.found(rule.finding(
                            option.state() == Stipulation.BLANK ? OPEN : PARTLY,
                            "/edition/options/" + i,
                            sources(agreement, option),
                            option.clause()));
                }
            }
        }

        /** The option for the kind of authorisation, and the time that goes with either kind. */
        void subProcessors(String kind, String period) {
            SubProcessing sub = agreement.subProcessing();
            if (!isKindChosen(sub)) {
                field("authorisation", kind, "/subProcessing/authorisations", sources(sub.authorisations()), false);
            }
            if (isKindChosen(sub)
                    && !allows(sub, AuthorisationKind.SPECIFIC)
                    && !allows(sub, AuthorisationKind.GENERAL)) {
                return;
            }
            Duty notice = sub.changeNotice().duty();
            if (!isTimed(notice) && !isLeadTimed(sub)) {
                time("change-period", period, "/subProcessing/changeNotice/duty", notice);
            }
        }

        void hoursOfNotice(String clause) {
            Duty notice = agreement.breachNotification().notice();
            if (!isTimed(notice)) {
                time("breach-hours", clause, "/breachNotification/notice", notice);
            }
        }

        void optionAtTheEnd(String clause) {
            Optional<Choice<Disposal>> choice = agreement.endOfServices().choice();
            if (choice.isEmpty()
                    || (choice.get().chosen().isEmpty()
                            && choice.get().options().size() < 2)) {
                field(
                        "end-option",
                        clause,
                        "/endOfServices/choice",
                        choice.map(Choice::sources)
                                .orElse(agreement.endOfServices().disposal().sources()),
                        false);
            }
        }

        /** A part of the appendices; what it should hold may stand in typed terms. */
        void appendix(String part, AnnexContent content, boolean stated) {
            if (!stated && !isPresent(agreement, content) && find(part) == null) {
                tally.found(annexFinding(rule, agreement, part, content));
            }
        }

        private void time(String name, String clause, String duty, Duty notice) {
            List<Source> sources = new ArrayList<>(notice.sources());
            boolean open = false;
            for (TimeLimit limit : notice.limits()) {
                sources.addAll(limit.sources());
                open |= limit instanceof Blank || limit instanceof NumberOnly;
            }
            field(name, clause, duty + "/limits", sources.stream().distinct().toList(), open);
        }

        /** An empty field is reported once: as an option, by its number or by the clause in which it stands, or else here. */
        private void field(String name, String clause, String pointer, List<Source> sources, boolean open) {
            TemplateOption option = find(clause);
            if (option != null && (isUnfilled(option) || !open)) {
                return;
            }
            for (TemplateOption other : options) {
                if (isUnfilled(other) && isAmong(other.clause(), sources)) {
                    return;
                }
            }
            tally.found(rule.finding(FIELD, pointer, sources, name));
        }

        /** The option of a clause, of several the first that is not filled in; null if none is listed. */
        private @Nullable TemplateOption find(String clause) {
            TemplateOption found = null;
            for (TemplateOption option : options) {
                if (isWithin(clause, option.clause()) && (found == null || isUnfilled(option))) {
                    found = option;
                }
            }
            return found;
        }
    }

    /** An empty Appendix C.6 is an answer: no transfer. */
    private static boolean isUnfilled(TemplateOption option) {
        return option.state() == Stipulation.IN_PART
                || (option.state() == Stipulation.BLANK && !isWithin("C.6", option.clause()));
    }

    private static boolean isWithin(String clause, String label) {
        return label.startsWith(clause)
                && (label.length() == clause.length() || ".( ".indexOf(label.charAt(clause.length())) >= 0);
    }

    /** The clause that has the field, if its label can be that of a clause. */
    private static List<Source> sources(DataProcessingAgreement agreement, TemplateOption option) {
        return option.clause().isBlank() || option.clause().indexOf('#') >= 0
                ? agreement.edition().sources()
                : List.of(Source.of(option.clause()));
    }

    private static boolean isAmong(String clause, List<Source> sources) {
        for (Source source : sources) {
            if (source.document().isEmpty() && source.clause().equals(clause)) {
                return true;
            }
        }
        return false;
    }

    private static List<Source> sources(List<Authorisation> authorisations) {
        return authorisations.stream()
                .flatMap(authorisation -> authorisation.sources().stream())
                .distinct()
                .toList();
    }

    private static boolean isKindChosen(SubProcessing sub) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (Authorisations.kind(authorisation) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean allows(SubProcessing sub, AuthorisationKind kind) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (Authorisations.kind(authorisation) == kind) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeadTimed(SubProcessing sub) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (authorisation.approval().isPresent()
                    && isTimed(authorisation.approval().get().limits())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimed(Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            if (isTimed(Duties.reading(duty, i).limits())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number with a unit is agreed, here or in a place that may hold it. */
    private static boolean isTimed(List<TimeLimit> limits) {
        for (TimeLimit limit : limits) {
            if (limit instanceof Measured
                    || limit instanceof Extended
                    || (limit instanceof Combined combined && isTimed(combined.parts()))
                    || (limit instanceof Elsewhere elsewhere && elsewhere.in().resolution() != Resolution.BROKEN)) {
                return true;
            }
        }
        return false;
    }

    private static void annexOfParties(StatedRule rule, DataProcessingAgreement agreement, Tally tally) {
        List<Party> parties = agreement.parties();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            boolean named = party.legalName().isPresent();
            if (!named || party.address().isEmpty()) {
                tally.found(rule.finding(
                        ANNEX,
                        "/parties/" + i + (named ? "/address" : "/legalName"),
                        party.sources(),
                        "I",
                        named ? "address" : "name"));
            }
        }
        if (parties.isEmpty()) {
            tally.found(rule.finding(ANNEX, "/parties", List.of(), "I", "name"));
        }
    }

    private static void annex(
            StatedRule rule,
            DataProcessingAgreement agreement,
            String annex,
            AnnexContent content,
            boolean stated,
            Tally tally) {
        if (!stated && !isPresent(agreement, content)) {
            tally.found(annexFinding(rule, agreement, annex, content));
        }
    }

    /** At the first announcement of what is missing, if there is one. */
    private static Finding annexFinding(
            StatedRule rule, DataProcessingAgreement agreement, String part, AnnexContent content) {
        for (int i = 0; i < agreement.annexes().size(); i++) {
            List<Item<AnnexContent>> announced = agreement.annexes().get(i).announced();
            for (int j = 0; j < announced.size(); j++) {
                if (announced.get(j).code().filter(content::equals).isPresent()) {
                    return rule.finding(
                            ANNEX,
                            "/annexes/" + i + "/announced/" + j,
                            announced.get(j).sources(),
                            part,
                            content.code());
                }
            }
        }
        return rule.finding(ANNEX, "/annexes", List.of(), part, content.code());
    }

    private static boolean isPresent(DataProcessingAgreement agreement, AnnexContent content) {
        for (Annex annex : agreement.annexes()) {
            if (annex.state() != Stipulation.BLANK) {
                for (Item<AnnexContent> item : annex.present()) {
                    if (item.code().filter(content::equals).isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isDescribed(DataProcessingAgreement agreement) {
        Processing processing = agreement.processing();
        return !processing.operations().isEmpty()
                && !processing.purposes().isEmpty()
                && !processing.dataCategories().isEmpty()
                && !processing.dataSubjects().isEmpty();
    }

    private static boolean isListed(DataProcessingAgreement agreement) {
        SubProcessing sub = agreement.subProcessing();
        return !sub.engagements().isEmpty()
                || sub.list().kept().isStipulated()
                || sub.list().declaredNone().isStipulated()
                || isPresent(agreement, AnnexContent.SUB_PROCESSORS);
    }

    private static boolean isInstructed(DataProcessingAgreement agreement) {
        return !agreement.instructions().initialOperations().isEmpty()
                || anyResolved(agreement.instructions().initial());
    }

    private static boolean hasMeasures(DataProcessingAgreement agreement) {
        for (Measure measure : agreement.security().measures()) {
            if (measure.stipulation() != Stipulation.EXCLUDED) {
                return true;
            }
        }
        return anyResolved(agreement.security().listedIn());
    }

    /** "Technical and organisational measures" names none. */
    private static boolean hasMeasuresOfHelp(DataProcessingAgreement agreement) {
        for (Item<MeasureKind> measure : agreement.assistance().measures()) {
            if (measure.breadth() == Breadth.SPECIFIC) {
                return true;
            }
        }
        return anyResolved(agreement.assistance().measuresIn());
    }

    private static boolean isLocated(DataProcessingAgreement agreement) {
        return !agreement.processing().locations().isEmpty()
                || agreement.processing().onlyWithin().isStipulated();
    }

    /** Whether audits of sub-processors are dealt with, or none may be used. */
    private static boolean isOverseen(DataProcessingAgreement agreement) {
        SubProcessing sub = agreement.subProcessing();
        return !agreement.audit().subProcessors().equals(Oversight.SILENT)
                || (sub.engagements().isEmpty() && Authorisations.isForbidden(sub));
    }

    private static boolean anyResolved(List<Reference> references) {
        for (Reference reference : references) {
            if (reference.resolution() == Resolution.RESOLVED) {
                return true;
            }
        }
        return false;
    }

    /** Data go to third countries although Appendix C.6 says nothing about it. */
    private static void danishTransfers(
            StatedRule rule, DataProcessingAgreement agreement, ReviewContext context, Tally tally) {
        if (isPresent(agreement, AnnexContent.TRANSFERS)
                || anyUnbroken(agreement.transfers().instructionsIn())
                || anyInstructed(agreement.transfers())) {
            return;
        }
        boolean abroad = transfers(agreement.transfers(), context, tally);
        abroad |= locations(agreement.processing().locations(), context, tally);
        abroad |= engagements(agreement.subProcessing(), context, tally);
        if (abroad) {
            tally.found(rule.finding("transfers", "/transfers/instructionsIn", List.of()));
        }
    }

    private static boolean anyUnbroken(List<Reference> references) {
        for (Reference reference : references) {
            if (reference.resolution() != Resolution.BROKEN) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyInstructed(Transfers transfers) {
        Chain<Transfer> chain = Chain.of(transfers);
        while (chain.next()) {
            Optional<Reference> instruction = chain.value().instruction();
            if (instruction.isPresent() && instruction.get().resolution() != Resolution.BROKEN) {
                return true;
            }
        }
        return false;
    }

    private static boolean transfers(Transfers transfers, ReviewContext context, Tally tally) {
        boolean abroad = false;
        Chain<Transfer> chain = Chain.of(transfers);
        while (chain.next()) {
            Optional<Territory> destination = chain.value().destination();
            abroad |= destination.isEmpty() || isAbroad(destination.get(), context, tally);
        }
        return abroad;
    }

    private static boolean locations(List<Location> locations, ReviewContext context, Tally tally) {
        boolean abroad = false;
        for (Location location : locations) {
            abroad |= location.territory().isPresent()
                    && isAbroad(location.territory().get(), context, tally);
        }
        return abroad;
    }

    private static boolean engagements(SubProcessing sub, ReviewContext context, Tally tally) {
        boolean abroad = false;
        Chain<Engagement> chain = Chain.inUse(sub, context.asOf());
        while (chain.next()) {
            abroad |= locations(chain.value().locations(), context, tally);
        }
        return abroad;
    }

    private static boolean isAbroad(Territory territory, ReviewContext context, Tally tally) {
        Zone zone = context.law().zone(territory);
        if (zone == Zone.REVIEW || zone == Zone.NOT_KNOWN) {
            tally.lacks(
                    Reasons.THIRD_COUNTRY.with(territory.code(), context.asOf().toString()));
        }
        return zone == Zone.THIRD;
    }

    private TemplateRules() {}
}
