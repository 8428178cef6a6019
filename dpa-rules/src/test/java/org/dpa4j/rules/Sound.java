package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.AcceptanceMethod;
import org.dpa4j.model.Accountability;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.Check;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.DocumentKind;
import org.dpa4j.model.Formation;
import org.dpa4j.model.GoverningLaw;
import org.dpa4j.model.Liability;
import org.dpa4j.model.PrecedenceRule;
import org.dpa4j.model.Principle;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.ReportKind;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Auditor;
import org.dpa4j.model.obligation.AuditorKind;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.obligation.Coverage;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Oversight;
import org.dpa4j.model.obligation.PersonBasis;
import org.dpa4j.model.obligation.Retention;
import org.dpa4j.model.obligation.RetentionGround;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityChange;
import org.dpa4j.model.obligation.Threshold;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.DataSubjectCategory;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.LocationUse;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Operation;
import org.dpa4j.model.processing.Precision;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.processing.SubjectMatter;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Change;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.LiabilityExtent;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.StepIn;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.Assessment;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.ForeignRequests;
import org.dpa4j.model.transfer.Frequency;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.Transfers;

/**
 * A sound agreement: a payroll bureau with a host in Ireland and a help desk in India. Every term has its clause, so that
 * a test can ask for it. Each test changes one thing.
 */
final class Sound {
    static final LocalDate START = LocalDate.of(2026, 5, 4);

    /** What the processor owes the controller. */
    static final Duty OWED = Duty.must(Actor.PROCESSOR, Actor.CONTROLLER);

    static final Recurring YEARLY = new Recurring(
            Bound.AT_LEAST,
            Optional.of(1),
            Optional.of(Cycle.YEAR),
            Optional.empty(),
            Optional.empty(),
            Bindingness.FIRM,
            List.of());

    private static final DataProcessingAgreement AGREEMENT = DataProcessingAgreement.builder()
            .id(AgreementId.of("sound"))
            .formation(formation())
            .addParties(controller(), processor())
            .processing(processing())
            .controllerDuties(ControllerDuties.builder()
                    .compliance(Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).in("2.1"))
                    .build())
            .instructions(instructions())
            .dataUse(DataUse.builder().purposeLimitation(OWED.in("3.5")).build())
            .confidentiality(confidentiality())
            .security(Security.builder()
                    .commitment(OWED.in("5.1"))
                    .standard(Statement.in("5.1"))
                    .addMeasures(
                            measure(MeasureKind.ENCRYPTION, SecurityFamily.PSEUDONYMISATION_AND_ENCRYPTION),
                            measure(MeasureKind.MFA, SecurityFamily.CONFIDENTIALITY_INTEGRITY_AVAILABILITY_RESILIENCE),
                            measure(MeasureKind.BACKUP, SecurityFamily.RESTORATION),
                            measure(MeasureKind.PEN_TEST, SecurityFamily.TESTING))
                    .change(new SecurityChange(
                            Statement.in("5.2"),
                            Optional.empty(),
                            OWED.within(YEARLY).in("5.3")))
                    .build())
            .subProcessing(subProcessing())
            .transfers(transfers())
            .assistance(assistance())
            .disclosure(Disclosure.builder()
                    .forwarding(OWED.on(Event.of(Occurrence.DATA_SUBJECT_REQUEST, Moment.RECEIVED))
                            .within(TimeLimit.atMost(Period.ofDays(3)))
                            .in("8.3"))
                    .build())
            .breachNotification(breachNotification())
            .endOfServices(endOfServices())
            .audit(audit())
            .liability(Liability.builder()
                    .dataSubjectsUnaffected(Statement.in("12.1"))
                    .build())
            .term(term())
            .addPrecedence(PrecedenceRule.builder()
                    .addOrder(DocumentKind.AGREEMENT, DocumentKind.MAIN_CONTRACT)
                    .principle(Principle.FIRST_WINS)
                    .addSources(Source.of("14.3"))
                    .build())
            .governingLaw(GoverningLaw.builder()
                    .law(Territory.of("DK"))
                    .addSources(Source.of("14.4"))
                    .build())
            .accountability(Accountability.builder()
                    .addChecks(
                            check().of(Actor.PROCESSOR).build(),
                            check().of(Actor.SUB_PROCESSOR).build())
                    .build())
            .build();

    static DataProcessingAgreement agreement() {
        return AGREEMENT;
    }

    /** The sound agreement, changed. */
    static DataProcessingAgreement but(Consumer<DataProcessingAgreement.Builder> change) {
        DataProcessingAgreement.Builder builder =
                DataProcessingAgreement.builder().from(AGREEMENT);
        change.accept(builder);
        return builder.build();
    }

    private static Formation formation() {
        return Formation.builder()
                .form(Form.ELECTRONIC)
                .addAcceptances(signature(Actor.CONTROLLER), signature(Actor.PROCESSOR))
                .signatureBlock(Statement.in("13"))
                .addSources(Source.of("13"))
                .build();
    }

    static Acceptance signature(Actor party) {
        return Acceptance.builder()
                .party(party)
                .method(AcceptanceMethod.E_SIGNATURE)
                .acceptedOn(START)
                .addSources(Source.of("13"))
                .build();
    }

    static Party controller() {
        return party("bakery", "Ostby Bakery AB", Role.CONTROLLER, Address.of("Storgatan 1", "Ostby", "SE"));
    }

    static Party processor() {
        return party("payroll", "Klar Payroll ApS", Role.PROCESSOR, Address.of("Havnegade 2", "Aarhus", "DK"));
    }

    private static Party party(String id, String name, Role role, Address address) {
        return Party.builder()
                .from(Party.of(id, name, role, address, "data@" + id + ".example"))
                .addSources(Source.of("Parties"))
                .build();
    }

    private static Processing processing() {
        return Processing.builder()
                .subjectMatter(Item.<SubjectMatter>labelled("monthly payroll").in("A.1"))
                .duration(TimeLimit.until(Event.of(Occurrence.END_OF_SERVICES)).in("A.2"))
                .addOperations(
                        Item.of(Operation.COLLECTION).in("A.3"),
                        Item.of(Operation.STORAGE).in("A.3"))
                .addPurposes(PurposeItem.builder()
                        .item(Item.of(Purpose.PAYROLL).in("A.4"))
                        .determinedBy(Actor.CONTROLLER)
                        .build())
                .addDataCategories(data(DataCategory.NAME), data(DataCategory.SALARY))
                .addDataSubjects(Item.of(DataSubjectCategory.EMPLOYEE).in("A.6"))
                .addLocations(Location.builder()
                        .territory(Territory.of("DK"))
                        .precision(Precision.COUNTRY)
                        .addUses(LocationUse.PROCESSING)
                        .addSources(Source.of("A.7"))
                        .build())
                .startedOn(START)
                .build();
    }

    private static DataItem data(DataCategory category) {
        return DataItem.builder().item(Item.of(category).in("A.5")).build();
    }

    private static Instructions instructions() {
        return Instructions.builder()
                .documentedOnly(OWED.in("3.1"))
                .coversTransfers(Statement.in("3.1"))
                .addInitial(Reference.builder()
                        .label("A")
                        .resolution(Resolution.RESOLVED)
                        .addSources(Source.of("3.1"))
                        .build())
                .documentation(OWED.in("3.2"))
                .further(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).in("3.2"))
                .compulsion(LegalCompulsion.builder()
                        .exception(Statement.in("3.3"))
                        .addLaws(Territory.EU)
                        .informBefore(OWED.in("3.3"))
                        .build())
                .infringementWarning(
                        OWED.within(TimeLimit.prompt(Promptness.IMMEDIATELY)).in("3.4"))
                .staffBound(Statement.in("3.1"))
                .build();
    }

    private static Confidentiality confidentiality() {
        return Confidentiality.builder()
                .persons(OWED.in("4.1"))
                .addBases(PersonBasis.COMMITMENT)
                .addCoverage(Coverage.ALL_AUTHORISED)
                .needToKnow(Statement.in("4.1"))
                .build();
    }

    private static Measure measure(MeasureKind kind, SecurityFamily family) {
        return Measure.builder()
                .kind(Item.of(kind))
                .family(family)
                .addSources(Source.of("D"))
                .build();
    }

    private static SubProcessing subProcessing() {
        return SubProcessing.builder()
                .addAuthorisations(new Authorisation(
                        Optional.of(AuthorisationKind.GENERAL), Scope.ALL, Optional.empty(), Source.all("6.1")))
                .changeNotice(ChangeNotice.builder()
                        .duty(OWED.on(Event.of(Occurrence.ENGAGEMENT, Moment.PLANNED))
                                .within(TimeLimit.atLeastBefore(Period.ofDays(30)))
                                .in("6.2"))
                        .addCovers(Change.ADDITION, Change.REPLACEMENT)
                        .build())
                .objection(Objection.builder()
                        .right(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR)
                                .on(Event.of(Occurrence.CHANGE_NOTICE, Moment.RECEIVED))
                                .within(TimeLimit.atMost(Period.ofDays(14)))
                                .in("6.3"))
                        .addEffects(Consequence.of(ConsequenceKind.NOT_ENGAGED))
                        .build())
                .flowDown(FlowDown.builder()
                        .duty(OWED.in("6.4"))
                        .sameness(Sameness.SAME)
                        .copyOnRequest(OWED.in("6.6"))
                        .stepIn(new StepIn(
                                Duty.SILENT,
                                Duty.may(Actor.CONTROLLER, Actor.SUB_PROCESSOR).in("6.7"),
                                List.of(Event.of(Occurrence.INSOLVENCY)),
                                List.of()))
                        .build())
                .liability(OWED.in("6.5"))
                .liabilityExtent(LiabilityExtent.FULL)
                .list(SubProcessorList.builder()
                        .kept(Statement.in("B"))
                        .datedOn(START)
                        .build())
                .addEngagements(
                        Engagement.builder()
                                .from(host())
                                .addEngagements(engagement("vault", SupplierKind.HOSTING, "IE", LocationUse.STORAGE))
                                .build(),
                        helpDesk())
                .build();
    }

    static Engagement host() {
        return engagement("host", SupplierKind.HOSTING, "IE", LocationUse.STORAGE);
    }

    static Engagement helpDesk() {
        return engagement("help-desk", SupplierKind.SUPPORT, "IN", LocationUse.REMOTE_ACCESS);
    }

    private static Engagement engagement(String id, SupplierKind kind, String country, LocationUse use) {
        return Engagement.builder()
                .id(EngagementId.of(id))
                .name("Firm " + id)
                .kind(kind)
                .addPurposes(Purpose.PAYROLL)
                .addDataCategories(DataCategory.NAME)
                .seat(Territory.of(country))
                .address(Address.of("Road 1", "Town", country))
                .addContacts(Contact.builder().email("data@" + id + ".example").build())
                .addEvidence(Item.of(ReportKind.ISO_27001))
                .addLocations(Location.builder()
                        .territory(Territory.of(country))
                        .precision(Precision.COUNTRY)
                        .addUses(use)
                        .addSources(Source.of("B"))
                        .build())
                .addBreachLimits(TimeLimit.atMost(Period.ofHours(12)))
                .authorisedOn(START)
                .startedOn(START)
                .addSources(Source.of("B"))
                .build();
    }

    private static Transfers transfers() {
        return Transfers.builder()
                .permission(Duty.builder()
                        .obligor(Actor.PROCESSOR)
                        .beneficiary(Actor.CONTROLLER)
                        .modality(Modality.MUST_NOT)
                        .approval(Approval.builder()
                                .by(Actor.CONTROLLER)
                                .form(Form.WRITTEN)
                                .build())
                        .addSources(Source.of("7.1"))
                        .build())
                .addTransfers(Transfer.builder()
                        .id(TransferId.of("help"))
                        .exporter(Actor.PROCESSOR)
                        .importer("help-desk")
                        .destination(Territory.of("IN"))
                        .addTools(new StandardClauses(
                                Optional.of(ClauseSet.SCC_2021_914),
                                Optional.of(SccModule.PROCESSOR_TO_PROCESSOR),
                                AnnexState.COMPLETE,
                                Statement.SILENT,
                                Source.all("C")))
                        .frequency(Frequency.REGULAR)
                        .instruction(Reference.to("C"))
                        .assessment(new Assessment(
                                Optional.of(LocalDate.of(2026, 3, 2)), Optional.of("sufficient"), Optional.empty()))
                        .addSources(Source.of("C"))
                        .build())
                .foreignRequests(ForeignRequests.builder()
                        .inform(OWED.in("7.2"))
                        .challenge(OWED.in("7.2"))
                        .build())
                .build();
    }

    private static Assistance assistance() {
        return Assistance.builder()
                .addRights(new RightsHelp(List.of(), ListKind.EXHAUSTIVE, OWED.in("8.1")))
                .addArticles(new ArticleHelp(List.of(AssistedArticle.values()), OWED.in("8.2")))
                .addMeasures(Item.<MeasureKind>labelled("export of all data of a person")
                        .in("8.4"))
                .build();
    }

    private static BreachNotification breachNotification() {
        return BreachNotification.builder()
                .notice(OWED.on(Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE))
                        .within(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY), TimeLimit.atMost(Period.ofHours(24)))
                        .in("9.1"))
                .addThresholds(Threshold.ALL)
                .subProcessorBreaches(Statement.in("9.1"))
                .contentByLaw(Statement.in("9.2"))
                .phased(Statement.in("9.2"))
                .build();
    }

    private static EndOfServices endOfServices() {
        return EndOfServices.builder()
                .disposal(OWED.on(Event.of(Occurrence.END_OF_SERVICES))
                        .within(TimeLimit.atMost(Period.ofDays(30)))
                        .in("10.1"))
                .choice(Choice.<Disposal>builder()
                        .holder(Actor.CONTROLLER)
                        .addOptions(Disposal.DELETE, Disposal.RETURN)
                        .changeable(Statement.in("10.1"))
                        .addSources(Source.of("10.1"))
                        .build())
                .copies(OWED.in("10.2"))
                .backupRotation(TimeLimit.atMost(Period.ofDays(35)).in("10.3"))
                .protectionContinues(Statement.in("10.6"))
                .addRetention(Retention.builder()
                        .ground(RetentionGround.EU_OR_MEMBER_STATE_LAW)
                        .addLaws(Territory.of("DK"))
                        .addReferences(Reference.to(LegalReference.parse("DK-BOGFOERINGSLOVEN Art. 12")))
                        .addSources(Source.of("10.4"))
                        .build())
                .confirmation(OWED.in("10.5"))
                .protectionContinues(Statement.in("10.6"))
                .build();
    }

    private static Audit audit() {
        return Audit.builder()
                .information(OWED.in("11.1"))
                .verification(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).in("11.2"))
                .contribution(OWED.in("11.2"))
                .inspections(Statement.in("11.2"))
                .addAuditors(
                        Auditor.builder().kind(AuditorKind.CONTROLLER).build(),
                        Auditor.builder()
                                .kind(AuditorKind.MANDATED)
                                .addSources(Source.of("11.2"))
                                .build())
                .authorityDisclosure(Statement.in("11.3"))
                .notice(Duty.must(Actor.CONTROLLER, Actor.PROCESSOR)
                        .on(Event.of(Occurrence.AUDIT_START))
                        .within(TimeLimit.atLeastBefore(Period.ofDays(14)))
                        .in("11.4"))
                .subProcessors(Oversight.builder().verification(OWED.in("11.5")).build())
                .build();
    }

    private static Term term() {
        return Term.builder()
                .effectiveOn(START)
                .suspension(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).in("14.1"))
                .addTermination(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).in("14.2"))
                .build();
    }

    private static Check.Builder check() {
        return Check.builder().checkedOn(START);
    }

    private Sound() {}
}
