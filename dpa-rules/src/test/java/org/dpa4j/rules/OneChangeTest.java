package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.Changes.assistance;
import static org.dpa4j.rules.Changes.audit;
import static org.dpa4j.rules.Changes.breach;
import static org.dpa4j.rules.Changes.change;
import static org.dpa4j.rules.Changes.compulsion;
import static org.dpa4j.rules.Changes.confidentiality;
import static org.dpa4j.rules.Changes.dataUse;
import static org.dpa4j.rules.Changes.disclosure;
import static org.dpa4j.rules.Changes.edition;
import static org.dpa4j.rules.Changes.end;
import static org.dpa4j.rules.Changes.engagement;
import static org.dpa4j.rules.Changes.flowDown;
import static org.dpa4j.rules.Changes.formation;
import static org.dpa4j.rules.Changes.instructions;
import static org.dpa4j.rules.Changes.notice;
import static org.dpa4j.rules.Changes.objection;
import static org.dpa4j.rules.Changes.party;
import static org.dpa4j.rules.Changes.processing;
import static org.dpa4j.rules.Changes.security;
import static org.dpa4j.rules.Changes.sub;
import static org.dpa4j.rules.Changes.term;
import static org.dpa4j.rules.Changes.transfer;
import static org.dpa4j.rules.Changes.transfers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.AcceptanceMethod;
import org.dpa4j.model.Accession;
import org.dpa4j.model.Accountability;
import org.dpa4j.model.Amendment;
import org.dpa4j.model.AmendmentMode;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.Cap;
import org.dpa4j.model.CapBasis;
import org.dpa4j.model.Check;
import org.dpa4j.model.Communication;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.DefinedTerm;
import org.dpa4j.model.Definition;
import org.dpa4j.model.DocumentKind;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Formation;
import org.dpa4j.model.GoverningLaw;
import org.dpa4j.model.Liability;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.PrecedenceRule;
import org.dpa4j.model.Principle;
import org.dpa4j.model.Template;
import org.dpa4j.model.TemplateOption;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Channel;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.duty.Money;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.duty.ReportKind;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.Derogation;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.law.SpecialCategory;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Auditor;
import org.dpa4j.model.obligation.AuditorKind;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Certificate;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.obligation.Coverage;
import org.dpa4j.model.obligation.DataState;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Oversight;
import org.dpa4j.model.obligation.OwnPurpose;
import org.dpa4j.model.obligation.Retention;
import org.dpa4j.model.obligation.RetentionGround;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityChange;
import org.dpa4j.model.obligation.SecurityLevel;
import org.dpa4j.model.obligation.Substitute;
import org.dpa4j.model.obligation.SubstituteEffect;
import org.dpa4j.model.obligation.Threshold;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.LegalEntityId;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TargetKind;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Change;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.Exclusion;
import org.dpa4j.model.subprocessor.Ground;
import org.dpa4j.model.subprocessor.GroundsKind;
import org.dpa4j.model.subprocessor.LiabilityExtent;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.StepIn;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.ForeignRequests;
import org.dpa4j.model.transfer.Frequency;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnderDerogation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A sound agreement changes in one thing, and exactly the findings appear that the column "Not OK example" of the catalogue
 * asks for, among all rules; no other rule raises its voice.
 */
class OneChangeTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final LocalDate START = Sound.START;
    private static final Duty OWED = Sound.OWED;
    private static final Duty RIGHT = Duty.may(Actor.CONTROLLER, Actor.PROCESSOR);
    private static final Duty FREE = Duty.may(Actor.PROCESSOR, Actor.CONTROLLER);
    private static final Statement NO =
            Statement.builder().stipulation(Stipulation.EXCLUDED).build();

    /** Sound agreements. All but the first add what a rule needs to apply, and meet it. */
    enum Premise {
        SOUND(Sound.agreement()),

        OFFICER(party(
                        1,
                        p -> p.dpoDesignated(Statement.in("Parties"))
                                .dpo(Contact.builder()
                                        .email("dpo@payroll.example")
                                        .build()))
                .apply(Sound.agreement())),

        REGISTERED(party(0, p -> p.registration(new LegalEntityId("se-orgnr", "5560000001")))
                .andThen(party(1, p -> p.registration(new LegalEntityId("dk-cvr", "10000001"))))
                .apply(Sound.agreement())),

        SICK_LEAVE(sensitive(
                        DataItem.builder()
                                .item(Item.of(DataCategory.HEALTH_DATA).in("A.5"))
                                .addSpecial(SpecialCategory.HEALTH_DATA)
                                .build(),
                        s -> s)
                .apply(Sound.agreement())),

        /** The kinds stand in the text only, not with the types of data. */
        KINDS_IN_THE_TEXT(processing(p -> p.sensitive(SensitiveData.builder()
                        .art9(Statement.in("A.8"))
                        .addKinds(SpecialCategory.HEALTH_DATA)
                        .addSafeguards(Item.of(MeasureKind.ACCESS_CONTROL))
                        .build()))
                .apply(Sound.agreement())),

        /** Transfers are a matter of instructions only. */
        TRANSFERS_BY_INSTRUCTION(transfers(t -> t.permission(Duty.SILENT)).apply(Sound.agreement())),

        OFFENCES(sensitive(
                        DataItem.builder()
                                .item(Item.of(DataCategory.OFFENCE).in("A.5"))
                                .criminal(Stipulation.STIPULATED)
                                .build(),
                        s -> s.art10(Statement.in("A.8"))
                                .addAuthorisedBy(Reference.to(LegalReference.parse("DK-DATABESKYTTELSESLOVEN Art. 8"))))
                .apply(Sound.agreement())),

        NATIONAL_NUMBER(sensitive(
                        DataItem.builder()
                                .item(Item.<DataCategory>labelled("number of the tax roll")
                                        .in("A.5"))
                                .nationalId(Stipulation.STIPULATED)
                                .build(),
                        s -> s.art87(Statement.in("A.8"))
                                .addAuthorisedBy(
                                        Reference.to(LegalReference.parse("DK-DATABESKYTTELSESLOVEN Art. 11"))))
                .apply(Sound.agreement())),

        CERTIFIED(security(s -> s.addCertificates(Certificate.builder()
                        .scheme("ISO 27001")
                        .expiresOn(LocalDate.of(2028, 1, 31))
                        .addSources(Source.of("D"))
                        .build()))
                .apply(Sound.agreement())),

        LEVEL(security(s -> s.declaredLevel(SecurityLevel.HIGH).level(Statement.in("5.1")))
                .andThen(processing(p -> p.addDataCategories(DataItem.builder()
                                .item(Item.<DataCategory>labelled("number of the tax roll")
                                        .in("A.5"))
                                .nationalId(Stipulation.STIPULATED)
                                .build())
                        .sensitive(SensitiveData.builder()
                                .art87(Statement.in("A.8"))
                                .addAuthorisedBy(Reference.to(LegalReference.parse("DK-DATABESKYTTELSESLOVEN Art. 11")))
                                .build())))
                .apply(Sound.agreement())),

        SPECIFIC(sub(s -> s.authorisations(List.of(authorisation(AuthorisationKind.SPECIFIC, Silence.REFUSAL))))
                .apply(Sound.agreement())),

        /** No third country, and the text says so. */
        IN_THE_UNION(sub(s -> s.engagements(List.of(Sound.host())))
                .andThen(transfers(t -> t.transfers(List.of()).thirdCountries(NO)))
                .apply(Sound.agreement())),

        NO_SUB_PROCESSORS(sub(s -> s.engagements(List.of())
                        .list(SubProcessorList.builder()
                                .declaredNone(Statement.in("B"))
                                .datedOn(START)
                                .build()))
                .andThen(transfers(t -> t.transfers(List.of())))
                .apply(Sound.agreement())),

        /** The help desk works from the United States, and is on the list of the framework. */
        LISTED_IN_THE_US(sub(s -> s.engagements(List.of(Sound.host(), helpDeskIn("US"))))
                .andThen(transfer(t -> t.destination(Territory.of("US"))
                        .tools(List.of(
                                adequacy("2023/1795", LocalDate.of(2026, 9, 1)),
                                clauses(
                                        ClauseSet.SCC_2021_914,
                                        SccModule.PROCESSOR_TO_PROCESSOR,
                                        AnnexState.COMPLETE)))))
                .apply(Sound.agreement())),

        ONE_OFF(transfer(t -> t.tools(
                                List.of(new UnderDerogation(Optional.of(Derogation.EXPLICIT_CONSENT), Source.all("C"))))
                        .frequency(Frequency.ONE_OFF))
                .apply(Sound.agreement())),

        NOTHING_ON_LIABILITY(change(b -> b.liability(Liability.SILENT)).apply(Sound.agreement())),

        A_YEAR(term(t -> t.endsOn(LocalDate.of(2027, 5, 3))).apply(Sound.agreement())),

        JOINED(formation(f -> f.addAccessions(new Accession(
                        Optional.of(PartyId.of("bakery")),
                        Optional.of(Role.CONTROLLER),
                        Optional.of(LocalDate.of(2026, 5, 2)),
                        Statement.in("13"))))
                .apply(Sound.agreement())),

        /** Concluded online: no signatures, and no place for them. */
        ONLINE(formation(f -> f.acceptances(List.of(click(Actor.CONTROLLER), click(Actor.PROCESSOR)))
                        .signatureBlock(Statement.SILENT))
                .apply(Sound.agreement())),

        CLEANERS(sub(s -> s.addExclusions(new Exclusion(SupplierKind.CLEANING, NO, Duty.SILENT, Source.all("6.8"))))
                .apply(Sound.agreement())),

        EU_CLAUSES(on(Template.EU_SCC_2021_915)),

        DANISH_CLAUSES(on(Template.DK_SCC_2019)),

        /** Appendix C.6 is blank, so that no transfer is allowed. */
        DANISH_CLAUSES_IN_THE_UNION(sub(s -> s.engagements(List.of(Sound.host())))
                .andThen(transfers(t -> t.transfers(List.of()).permission(Duty.SILENT)))
                .apply(on(Template.DK_SCC_2019)));

        @SuppressWarnings("ImmutableEnumChecker") // it is, but says so nowhere
        final DataProcessingAgreement agreement;

        Premise(DataProcessingAgreement agreement) {
            this.agreement = agreement;
        }
    }

    /** One row: what is true, what changes, and what a review finds then, as {@code SEVERITY RULE/key pointer}. */
    record Case(Premise premise, String name, UnaryOperator<DataProcessingAgreement> change, Set<String> findings) {
        @Override
        public String toString() {
            return premise + ": " + name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        formAndPartiesCases(),
                        descriptionCases(),
                        instructionCases(),
                        confidentialityAndSecurityCases(),
                        subProcessorCases(),
                        transferCases(),
                        assistanceCases(),
                        breachCases(),
                        endCases(),
                        auditCases(),
                        termAndLawCases(),
                        silenceCases(),
                        templateCases(),
                        draftingCases())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> formAndPartiesCases() {
        return Stream.of(
                sound("oral", formation(f -> f.form(Form.ORAL)), "VIOLATION ART28-9-1/oral /formation/form"),
                given(
                        Premise.ONLINE,
                        "no acceptance by the processor",
                        formation(f -> f.acceptances(List.of(click(Actor.CONTROLLER)))),
                        "VIOLATION ART28-3-BIND-1/missing /formation/acceptances"),
                sound(
                        "the processor accepts by conduct",
                        formation(f -> f.acceptances(List.of(
                                Sound.signature(Actor.CONTROLLER),
                                Acceptance.builder()
                                        .party(Actor.PROCESSOR)
                                        .method(AcceptanceMethod.CONDUCT)
                                        .build()))),
                        "WARNING ART28-3-BIND-1/unsigned /formation/acceptances"),
                sound(
                        "processing a month before effect",
                        processing(p -> p.startedOn(LocalDate.of(2026, 4, 1))),
                        "VIOLATION ART28-3-BIND-2/late /term/effectiveOn"),
                // The record of the processor names the parties too.
                sound(
                        "a controller without name",
                        party(0, p -> p.legalName(Optional.empty())),
                        "VIOLATION CONS-PARTY-1/no-name /parties/0/legalName",
                        "NOTE ART30-2-1/incomplete /parties/0/legalName"),
                sound(
                        "a processor without contact",
                        party(1, p -> p.contacts(List.of())),
                        "WARNING CONS-PARTY-1/incomplete /parties/1/contacts"),
                given(
                        Premise.REGISTERED,
                        "the same number twice",
                        party(1, p -> p.registration(new LegalEntityId("se-orgnr", "5560000001"))),
                        "VIOLATION CONS-PARTY-2/same-number /parties/1/registration"),
                given(
                        Premise.OFFICER,
                        "an officer without contact",
                        party(1, p -> p.dpo(Optional.empty())),
                        "WARNING CONS-PARTY-3/no-contact /parties/1/dpo"),
                sound(
                        "the processor decides a purpose",
                        processing(p -> p.purposes(List.of(PurposeItem.builder()
                                .item(Item.of(Purpose.PAYROLL).in("A.4"))
                                .determinedBy(Actor.PROCESSOR)
                                .build()))),
                        "VIOLATION ART28-10-1/decides /processing/purposes/0/determinedBy",
                        // No purpose of the controller is left.
                        "VIOLATION ART28-3-CH-4/missing /processing/purposes"),
                sound(
                        "new terms on a web page",
                        change(a -> a.amendment(Amendment.builder()
                                .addModes(AmendmentMode.WEB_PAGE)
                                .build())),
                        "WARNING ART28-9-2/alone /amendment/modes"),
                sound(
                        "new terms on a web page, which may protect less",
                        change(a -> a.amendment(Amendment.builder()
                                .addModes(AmendmentMode.WEB_PAGE)
                                .mayLowerProtection(Statement.STIPULATED)
                                .build())),
                        "VIOLATION ART28-9-2/lowers-protection /amendment/mayLowerProtection"));
    }

    private static Stream<Case> descriptionCases() {
        return Stream.of(
                sound(
                        "no subject-matter",
                        processing(p -> p.subjectMatter(Optional.empty())),
                        "VIOLATION ART28-3-CH-1/missing /processing/subjectMatter"),
                sound(
                        "no duration",
                        processing(p -> p.duration(Optional.empty())),
                        "VIOLATION ART28-3-CH-2/missing /processing/duration"),
                // The record of the processor names the operations too.
                sound(
                        "no operations",
                        processing(p -> p.operations(List.of())),
                        "VIOLATION ART28-3-CH-3/missing /processing/operations",
                        "NOTE ART30-2-1/incomplete /processing/operations"),
                sound(
                        "no purpose",
                        processing(p -> p.purposes(List.of())),
                        "VIOLATION ART28-3-CH-4/missing /processing/purposes"),
                sound(
                        "a generic purpose",
                        processing(p -> p.purposes(List.of(PurposeItem.builder()
                                .item(Item.of(Purpose.PAYROLL)
                                        .with(Breadth.GENERIC)
                                        .in("A.4"))
                                .determinedBy(Actor.CONTROLLER)
                                .build()))),
                        "WARNING ART28-3-CH-4/vague /processing/purposes/0"),
                sound(
                        "no types of data",
                        processing(p -> p.dataCategories(List.of())),
                        "VIOLATION ART28-3-CH-5/missing /processing/dataCategories"),
                sound(
                        "no data subjects",
                        processing(p -> p.dataSubjects(List.of())),
                        "VIOLATION ART28-3-CH-6/missing /processing/dataSubjects"),
                sound(
                        "duties of the processor only",
                        change(a -> a.controllerDuties(ControllerDuties.SILENT)),
                        "WARNING ART28-3-CH-7/no-obligations /controllerDuties"),
                sound(
                        "any data that the customer uploads",
                        processing(p -> p.addDataCategories(DataItem.builder()
                                .item(Item.<DataCategory>labelled("any data that the customer uploads")
                                        .with(Breadth.CATCH_ALL)
                                        .in("A.5"))
                                .build())),
                        "WARNING ART28-3-CH-8/open /processing/dataCategories/2"),
                given(
                        Premise.KINDS_IN_THE_TEXT,
                        "special categories without kinds",
                        processing(p -> p.sensitive(SensitiveData.builder()
                                .art9(Statement.in("A.8"))
                                .addSafeguards(Item.of(MeasureKind.ACCESS_CONTROL))
                                .build())),
                        "VIOLATION ART9-1/missing /processing/sensitive/kinds"),
                given(
                        Premise.SICK_LEAVE,
                        "no safeguards",
                        a -> processing(p -> p.sensitive(SensitiveData.builder()
                                        .from(a.processing().sensitive())
                                        .safeguards(List.of())
                                        .build()))
                                .apply(a),
                        "WARNING ART9-2/missing /processing/sensitive/safeguards"),
                given(
                        Premise.SICK_LEAVE,
                        "health data that are not flagged",
                        processing(p -> p.dataCategories(List.of(
                                DataItem.of(DataCategory.NAME),
                                DataItem.of(DataCategory.SALARY),
                                DataItem.builder()
                                        .item(Item.of(DataCategory.HEALTH_DATA))
                                        .build()))),
                        "VIOLATION ART9-3/not-flagged /processing/dataCategories/2/special"),
                given(
                        Premise.OFFENCES,
                        "no authority named",
                        OneChangeTest::unauthorised,
                        "WARNING ART10-1/missing /processing/sensitive/authorisedBy"),
                given(
                        Premise.NATIONAL_NUMBER,
                        "no national law named",
                        OneChangeTest::unauthorised,
                        "NOTE ART87-1/missing /processing/sensitive/authorisedBy"),
                sound(
                        "a sub-processor for marketing",
                        engagement(e -> e.addPurposes(Purpose.MARKETING)),
                        "VIOLATION CONS-SCOPE-1/purposes /subProcessing/engagements/0/purposes"),
                sound(
                        "a sub-processor with another type of data",
                        engagement(e -> e.addDataCategories(DataCategory.of("location"))),
                        "WARNING CONS-SCOPE-1/data-categories /subProcessing/engagements/0/dataCategories"));
    }

    private static Stream<Case> instructionCases() {
        return Stream.of(
                sound(
                        "no instructions",
                        instructions(i -> i.documentedOnly(Duty.SILENT)),
                        "VIOLATION ART28-3-A-1/missing /instructions/documentedOnly"),
                sound(
                        "on instructions unless necessary for the service",
                        instructions(i -> i.documentedOnly(
                                given(OWED.in("3.1"), Condition.of(Sense.UNLESS, ConditionCode.NECESSARY)))),
                        "VIOLATION ART28-3-A-1/open-exception /instructions/documentedOnly/conditions/0"),
                given(
                        Premise.TRANSFERS_BY_INSTRUCTION,
                        "instructions that leave transfers out",
                        instructions(i -> i.coversTransfers(Statement.SILENT)),
                        "VIOLATION ART28-3-A-2/missing /instructions/coversTransfers"),
                sound(
                        "information about compulsion only later",
                        compulsion(c -> c.informBefore(Duty.builder()
                                .from(OWED.in("3.3"))
                                .stipulation(Stipulation.IN_PART)
                                .addMissing(Shortfall.PRIOR_INFORMATION)
                                .build())),
                        "VIOLATION ART28-3-A-3/afterwards /instructions/compulsion/informBefore"),
                sound(
                        "no information about compulsion",
                        compulsion(c -> c.informBefore(Duty.SILENT)),
                        "VIOLATION ART28-3-A-3/missing /instructions/compulsion/informBefore"),
                sound(
                        "any law or authority, with transfers",
                        compulsion(c -> c.addWiderThanLaw(Condition.of(Sense.IF, ConditionCode.ANY_LAW))),
                        "WARNING ART28-3-A-4/wider-abroad /instructions/compulsion/widerThanLaw"),
                given(
                        Premise.IN_THE_UNION,
                        "any law or authority",
                        compulsion(c -> c.addWiderThanLaw(Condition.of(Sense.IF, ConditionCode.ANY_LAW))),
                        "WARNING ART28-3-A-4/wider /instructions/compulsion/widerThanLaw"),
                sound(
                        "no exception for law",
                        compulsion(c -> c.exception(Statement.SILENT).laws(List.of())),
                        "NOTE ART28-3-A-4/no-exception /instructions/compulsion/exception"),
                sound(
                        "no warning of unlawful instructions",
                        instructions(i -> i.infringementWarning(Duty.SILENT)),
                        "VIOLATION ART28-3-A-5/missing /instructions/infringementWarning"),
                sound(
                        "a warning of unlawful instructions every year",
                        instructions(i ->
                                i.infringementWarning(OWED.within(Sound.YEARLY).in("3.4"))),
                        "VIOLATION ART28-3-A-5/periodic /instructions/infringementWarning"),
                sound(
                        "no first instructions",
                        instructions(i -> i.initial(List.of())),
                        "WARNING ART28-3-A-6/no-initial /instructions/initial"),
                sound(
                        "no record of later instructions",
                        instructions(i -> i.documentation(Duty.SILENT)),
                        "NOTE ART28-3-A-6/no-record /instructions/further"),
                sound(
                        "improvement of the product, as processor",
                        dataUse(d -> d.addOwnPurposes(OwnPurpose.builder()
                                .purpose(Item.of(Purpose.SERVICE_IMPROVEMENT))
                                .declaredRole(Role.PROCESSOR)
                                .duty(FREE.in("3.6"))
                                .addSources(Source.of("3.6"))
                                .build())),
                        "VIOLATION ART28-3-A-7/own-use /dataUse/ownPurposes/0"),
                sound(
                        "anonymous data without instruction",
                        dataUse(d -> d.addOwnPurposes(OwnPurpose.builder()
                                .purpose(Item.of(Purpose.STATISTICS))
                                .addStates(DataState.ANONYMISED)
                                .duty(FREE.in("3.6"))
                                .addSources(Source.of("3.6"))
                                .build())),
                        "WARNING ART28-3-A-8/not-instructed /dataUse/ownPurposes/0"),
                sound(
                        "refusal at the discretion of the processor",
                        instructions(i -> i.addRefusal(Condition.builder()
                                .sense(Sense.IF)
                                .code(ConditionCode.REASONABLE)
                                .judgedBy(Actor.PROCESSOR)
                                .build())),
                        "VIOLATION ART28-3-A-9/free-refusal /instructions/refusal/0"),
                sound(
                        "staff not bound to instructions",
                        instructions(i -> i.staffBound(Statement.SILENT)),
                        "NOTE ART29-1/missing /instructions/staffBound"));
    }

    private static Stream<Case> confidentialityAndSecurityCases() {
        return Stream.of(
                sound(
                        "no confidentiality",
                        confidentiality(c -> c.persons(Duty.SILENT)),
                        "VIOLATION ART28-3-B-1/missing /confidentiality/persons"),
                sound(
                        "no commitment and no statutory duty",
                        confidentiality(c -> c.bases(List.of())),
                        "WARNING ART28-3-B-1/no-basis /confidentiality/bases"),
                sound(
                        "reasonable efforts",
                        confidentiality(c -> c.persons(
                                given(OWED.in("4.1"), Condition.of(Sense.TO_THE_EXTENT, ConditionCode.REASONABLE)))),
                        "WARNING ART28-3-B-1/softened /confidentiality/persons/conditions/0"),
                sound(
                        "employees only",
                        confidentiality(c -> c.coverage(List.of(Coverage.EMPLOYEES))),
                        "WARNING ART28-3-B-2/narrow /confidentiality/coverage"),
                sound(
                        "no need to know",
                        confidentiality(c -> c.needToKnow(Statement.SILENT)),
                        "NOTE ART28-3-B-3/missing /confidentiality/needToKnow"),
                sound(
                        "only the measures that are listed",
                        security(s -> s.commitment(Duty.SILENT)),
                        "WARNING ART28-3-C-1/listed-only /security/commitment"),
                // The record of the processor describes the measures too.
                sound(
                        "nothing on security",
                        change(a -> a.security(Security.SILENT)),
                        "VIOLATION ART28-3-C-1/missing /security/commitment",
                        "WARNING ART28-3-C-2/none /security/measures",
                        "NOTE ART28-3-C-3/missing /security/families",
                        "WARNING ART28-3-C-4/no-risk /security/standard",
                        "WARNING ART28-3-C-6/none /security/change",
                        "NOTE ART30-2-1/incomplete /security/measures"),
                sound(
                        "measures in general words",
                        a -> security(s -> s.measures(a.security().measures().stream()
                                        .map(m -> Measure.builder()
                                                .from(m)
                                                .kind(Item.<MeasureKind>labelled("industry standard")
                                                        .with(Breadth.GENERIC))
                                                .build())
                                        .toList()))
                                .apply(a),
                        "WARNING ART28-3-C-2/vague /security/measures"),
                sound(
                        "nothing on restoring",
                        withoutFamily(SecurityFamily.RESTORATION),
                        "NOTE ART28-3-C-3/missing /security/families"),
                given(
                        Premise.SICK_LEAVE,
                        "nothing on restoring health data",
                        withoutFamily(SecurityFamily.RESTORATION),
                        "WARNING ART28-3-C-3/missing-for-special /security/families"),
                sound(
                        "no level from the risk",
                        security(s -> s.standard(Statement.SILENT)),
                        "WARNING ART28-3-C-4/no-risk /security/standard"),
                given(
                        Premise.CERTIFIED,
                        "a certificate that is over",
                        security(s -> s.certificates(List.of(Certificate.builder()
                                .scheme("ISO 27001")
                                .expiresOn(LocalDate.of(2026, 1, 31))
                                .build()))),
                        "WARNING ART28-3-C-5/expired /security/certificates/0/expiresOn"),
                sound(
                        "the level may be lowered",
                        security(s -> s.change(new SecurityChange(
                                NO, Optional.empty(), OWED.within(Sound.YEARLY).in("5.3")))),
                        "VIOLATION ART28-3-C-6/lowering /security/change/noLowering"),
                sound(
                        "no interval of review",
                        security(s ->
                                s.change(new SecurityChange(Statement.in("5.2"), Optional.empty(), OWED.in("5.3")))),
                        "WARNING ART28-3-C-6/no-interval /security/change/review"));
    }

    private static Stream<Case> subProcessorCases() {
        return Stream.of(
                sound(
                        "a general authorisation that only notice and objection show",
                        sub(s -> s.authorisations(List.of(
                                new Authorisation(Optional.empty(), Scope.ALL, Optional.empty(), Source.all("6.1"))))),
                        "WARNING ART28-2-1/unnamed /subProcessing/authorisations/0"),
                sound(
                        "no word on authorisation",
                        sub(s -> s.authorisations(List.of())
                                .changeNotice(ChangeNotice.SILENT)
                                .objection(Objection.SILENT)),
                        "VIOLATION ART28-2-1/missing /subProcessing/authorisations"),
                sound(
                        "started before authorised",
                        engagement(e -> e.startedOn(LocalDate.of(2026, 5, 1)).authorisedOn(LocalDate.of(2026, 5, 10))),
                        "VIOLATION ART28-2-2/early /subProcessing/engagements/0/startedOn"),
                sound(
                        "no notice of changes",
                        notice(n -> n.duty(Duty.SILENT)),
                        "VIOLATION ART28-2-3/missing /subProcessing/changeNotice/duty"),
                sound(
                        "notice of additions only",
                        notice(n -> n.covers(List.of(Change.ADDITION))),
                        "VIOLATION ART28-2-3/short /subProcessing/changeNotice/covers"),
                sound(
                        "no objection",
                        objection(o -> o.right(Duty.SILENT)),
                        "VIOLATION ART28-2-4/missing /subProcessing/objection/right"),
                sound(
                        "no period of notice",
                        notice(n -> n.duty(OWED.on(Event.of(Occurrence.ENGAGEMENT, Moment.PLANNED))
                                .in("6.2"))),
                        "WARNING ART28-2-5/none /subProcessing/changeNotice/duty/limits"),
                // Two days are short, and shorter than the fourteen days for an objection.
                sound(
                        "two days of notice",
                        notice(n -> n.duty(announced(2))),
                        "NOTE ART28-2-5/short /subProcessing/changeNotice/duty/limits/0",
                        "VIOLATION ART28-2-6/longer /subProcessing/objection/right/limits/0"),
                sound(
                        "a window longer than the notice",
                        objection(o -> o.right(RIGHT.on(Event.of(Occurrence.CHANGE_NOTICE, Moment.RECEIVED))
                                .within(TimeLimit.atMost(Period.ofDays(45)))
                                .in("6.3"))),
                        "VIOLATION ART28-2-6/longer /subProcessing/objection/right/limits/0"),
                sound(
                        "notice on a web page only",
                        notice(n -> n.duty(Duty.builder()
                                .from(announced(30))
                                .addChannels(Channel.WEB_PAGE)
                                .build())),
                        "VIOLATION ART28-2-7/web-page /subProcessing/changeNotice/duty/channels"),
                sound(
                        "an objection without effect",
                        objection(o -> o.effects(List.of())),
                        "WARNING ART28-2-8/none /subProcessing/objection/effects"),
                sound(
                        "the processor proceeds all the same",
                        objection(o -> o.effects(List.of(Consequence.of(ConsequenceKind.PROCEED_ANYWAY)))),
                        "VIOLATION ART28-2-8/proceed /subProcessing/objection/effects/0"),
                sound(
                        "only for a breach of law",
                        objection(o -> o.groundsKind(GroundsKind.CLOSED_LIST).addGrounds(Ground.UNLAWFUL_PROCESSING)),
                        "WARNING ART28-2-9/narrow /subProcessing/objection/grounds"),
                sound(
                        "for reasons of data protection",
                        objection(o -> o.groundsKind(GroundsKind.REASONED).addGrounds(Ground.DATA_PROTECTION)),
                        "NOTE ART28-2-9/reasons /subProcessing/objection/groundsKind"),
                given(
                        Premise.SPECIFIC,
                        "silence allows",
                        sub(s ->
                                s.authorisations(List.of(authorisation(AuthorisationKind.SPECIFIC, Silence.APPROVAL)))),
                        "VIOLATION ART28-2-10/approves /subProcessing/authorisations/0/approval/silence"),
                given(
                        Premise.NO_SUB_PROCESSORS,
                        "no list and no word that there is none",
                        sub(s -> s.list(SubProcessorList.SILENT)),
                        "WARNING ART28-2-11/empty /subProcessing/list/kept"),
                sound(
                        "a list without date",
                        sub(s -> s.list(SubProcessorList.builder()
                                .kept(Statement.in("B"))
                                .build())),
                        "WARNING ART28-2-11/undated /subProcessing/list/datedOn"),
                sound(
                        "a sub-processor without address and contact",
                        engagement(e -> e.address(Optional.empty()).contacts(List.of())),
                        "WARNING ART28-2-12/incomplete /subProcessing/engagements/0/address"),
                sound(
                        "a sub-processor without location",
                        engagement(e -> e.locations(List.of())),
                        "WARNING ART28-2-13/incomplete /subProcessing/engagements/0/locations"),
                sound(
                        "a sub-processor without evidence",
                        engagement(e -> e.evidence(List.of())),
                        "NOTE ART28-2-13/no-evidence /subProcessing/engagements/0/evidence"),
                sound(
                        "a sub-processor below itself",
                        engagement(e -> e.addEngagements(Sound.host())),
                        "VIOLATION ART28-2-14/loop /subProcessing/engagements/0/engagements/1"),
                sound(
                        "the next level is left out",
                        flowDown(f -> f.furtherDown(NO)),
                        "WARNING ART28-2-14/ends /subProcessing/flowDown/furtherDown"),
                sound(
                        "group companies need no authorisation",
                        sub(s -> s.groupCompaniesExempt(Statement.STIPULATED)),
                        "VIOLATION ART28-2-15/exempt /subProcessing/groupCompaniesExempt"),
                sound(
                        "replacement in an emergency without notice",
                        sub(s -> s.emergency(FREE.in("6.9"))),
                        "WARNING ART28-2-16/loose /subProcessing/emergency"),
                // What hands the same obligations down hands notice of changes and deletion down.
                sound(
                        "no contract with sub-processors",
                        flowDown(f -> f.duty(Duty.SILENT)),
                        "VIOLATION ART28-4-1/missing /subProcessing/flowDown/duty",
                        "WARNING ART28-2-14/not-handed-down /subProcessing/flowDown/furtherDown",
                        "WARNING ART28-3-G-7/incomplete /endOfServices/subProcessors"),
                sound(
                        "reasonable obligations",
                        flowDown(f -> f.sameness(Sameness.REASONABLE)),
                        "VIOLATION ART28-4-1/reasonable /subProcessing/flowDown/sameness",
                        "WARNING ART28-2-14/not-handed-down /subProcessing/flowDown/furtherDown",
                        "WARNING ART28-3-G-7/incomplete /endOfServices/subProcessors"),
                sound(
                        "equivalent obligations",
                        flowDown(f -> f.sameness(Sameness.EQUIVALENT)),
                        "NOTE ART28-4-1/equivalent /subProcessing/flowDown/sameness"),
                sound(
                        "no liability for sub-processors",
                        sub(s -> s.liabilityExtent(LiabilityExtent.EXCLUDED)),
                        "VIOLATION ART28-4-2/excluded /subProcessing/liabilityExtent"),
                sound(
                        "no copy of contracts",
                        flowDown(f -> f.copyOnRequest(Duty.SILENT)),
                        "WARNING ART28-4-3/missing /subProcessing/flowDown/copyOnRequest"),
                sound(
                        "no stepping in",
                        flowDown(f -> f.stepIn(StepIn.SILENT)),
                        "NOTE ART28-4-4/missing /subProcessing/flowDown/stepIn/right"));
    }

    private static Stream<Case> transferCases() {
        return Stream.of(
                sound(
                        "support from India without transfer",
                        transfers(t -> t.transfers(List.of())),
                        "VIOLATION ART44-1/no-transfer /subProcessing/engagements/1/locations/0"),
                // The record of the processor names the safeguards of transfers too.
                sound(
                        "a transfer without tool",
                        transfer(t -> t.tools(List.of())),
                        "VIOLATION ART44-2/no-tool /transfers/transfers/0/tools",
                        "NOTE ART30-2-1/incomplete /transfers/transfers/0/tools"),
                // No transfer covers the place either.
                given(
                        Premise.IN_THE_UNION,
                        "a sub-processor in the United States",
                        sub(s -> s.addEngagements(helpDeskIn("US"))),
                        "VIOLATION ART44-3/place /subProcessing/engagements/1/locations/0",
                        "VIOLATION ART44-1/no-transfer /subProcessing/engagements/1/locations/0"),
                sound(
                        "no instruction for a transfer",
                        transfer(t -> t.instruction(Optional.empty())),
                        "VIOLATION ART44-4/no-instruction /transfers/transfers/0/instruction"),
                // Who is named in a transfer is also to be in the list.
                sound(
                        "an unknown importer",
                        transfer(t -> t.importer("Firm next door")),
                        "VIOLATION ART44-4/unknown-importer /transfers/transfers/0/importer",
                        "WARNING DRAFT-SUB-2/not-listed /transfers/transfers/0/importer"),
                given(
                        Premise.LISTED_IN_THE_US,
                        "not on the list",
                        transfer(t -> t.tools(List.of(
                                new Adequacy(
                                        Optional.of(Reference.to(LegalReference.parse("2023/1795"))),
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2026, 9, 1)),
                                        Source.all("C")),
                                clauses(
                                        ClauseSet.SCC_2021_914,
                                        SccModule.PROCESSOR_TO_PROCESSOR,
                                        AnnexState.COMPLETE)))),
                        "VIOLATION ART45-1/out-of-scope /transfers/transfers/0/tools/0/outOfScopeOn"),
                sound(
                        "repealed clauses",
                        transfer(t -> t.tools(List.of(clauses(ClauseSet.SCC_2010_87, null, AnnexState.COMPLETE)))),
                        "VIOLATION ART46-1/ended /transfers/transfers/0/tools/0/set"),
                sound(
                        "the module for a controller",
                        transfer(t -> t.tools(List.of(clauses(
                                ClauseSet.SCC_2021_914, SccModule.CONTROLLER_TO_PROCESSOR, AnnexState.COMPLETE)))),
                        "VIOLATION ART46-2/wrong-module /transfers/transfers/0/tools/0/module"),
                sound(
                        "blank annexes",
                        transfer(t -> t.tools(List.of(
                                clauses(ClauseSet.SCC_2021_914, SccModule.PROCESSOR_TO_PROCESSOR, AnnexState.BLANK)))),
                        "VIOLATION ART46-2/annexes /transfers/transfers/0/tools/0/annexes"),
                sound(
                        "clauses for processors as a tool",
                        transfer(t -> t.tools(List.of(clauses(ClauseSet.SCC_2021_915, null, AnnexState.COMPLETE)))),
                        "VIOLATION ART46-3/wrong-clauses /transfers/transfers/0/tools/0/set"),
                sound(
                        "no assessment",
                        transfer(t -> t.assessment(Optional.empty())),
                        "WARNING ART46-4/no-assessment /transfers/transfers/0/assessment"),
                given(
                        Premise.ONE_OFF,
                        "consent for a continuous transfer",
                        transfer(t -> t.frequency(Frequency.CONTINUOUS)),
                        "WARNING ART49-1/regular /transfers/transfers/0/frequency"),
                sound(
                        "nothing on foreign authorities",
                        transfers(t -> t.foreignRequests(ForeignRequests.SILENT)),
                        "NOTE ART48-1/missing /transfers/foreignRequests"),
                // Nobody tells the controller; that whoever complies does not challenge is told once.
                sound(
                        "foreign authorities get what they ask for",
                        transfers(t -> t.foreignRequests(ForeignRequests.builder()
                                .disclosure(FREE.in("7.2"))
                                .build())),
                        "WARNING ART48-1/complies /transfers/foreignRequests/disclosure",
                        "NOTE ART48-1/missing /transfers/foreignRequests"));
    }

    private static Stream<Case> assistanceCases() {
        return Stream.of(
                sound(
                        "no help with requests",
                        assistance(a -> a.rights(List.of())),
                        "VIOLATION ART28-3-E-1/missing /assistance/rights"),
                sound(
                        "requests are not passed on",
                        disclosure(d -> d.forwarding(Duty.SILENT)),
                        "WARNING ART28-3-E-2/missing /disclosure/forwarding"),
                sound(
                        "the processor answers itself",
                        disclosure(d -> d.answering(FREE.in("8.3"))),
                        "WARNING ART28-3-E-2/answers /disclosure/answering"),
                sound(
                        "no period for passing on",
                        disclosure(d -> d.forwarding(forwarding())),
                        "NOTE ART28-3-E-3/no-period /disclosure/forwarding/limits"),
                sound(
                        "eleven days for passing on",
                        disclosure(d -> d.forwarding(forwarding(TimeLimit.atMost(Period.ofDays(11))))),
                        "WARNING ART28-3-E-3/long /disclosure/forwarding/limits/0/period"),
                sound(
                        "thirty days for passing on",
                        disclosure(d -> d.forwarding(forwarding(TimeLimit.atMost(Period.ofDays(30))))),
                        "VIOLATION ART28-3-E-3/too-long /disclosure/forwarding/limits/0/period"),
                sound("no help with security", without(AssistedArticle.SECURITY_32), helpMissing("ART28-3-F-1")),
                sound(
                        "no help with notice to the authority",
                        without(AssistedArticle.AUTHORITY_33),
                        helpMissing("ART28-3-F-2")),
                sound(
                        "no help with telling data subjects",
                        without(AssistedArticle.DATA_SUBJECTS_34),
                        helpMissing("ART28-3-F-3")),
                sound(
                        "no help with assessments",
                        without(AssistedArticle.IMPACT_ASSESSMENT_35),
                        helpMissing("ART28-3-F-4")),
                sound(
                        "no help with consultation",
                        without(AssistedArticle.PRIOR_CONSULTATION_36),
                        helpMissing("ART28-3-F-5")),
                sound(
                        "no measures of help",
                        assistance(a -> a.measures(List.of())),
                        "WARNING ART28-3-F-6/missing /assistance/measures"),
                sound(
                        "all help at an hourly rate",
                        assistance(a -> a.addRemuneration(Remuneration.builder()
                                .payer(Actor.CONTROLLER)
                                .basis(Basis.HOURLY)
                                .addSources(Source.of("15"))
                                .build())),
                        "WARNING ART28-3-F-7/paid /assistance/remuneration/0"));
    }

    private static Stream<Case> breachCases() {
        return Stream.of(
                sound(
                        "no notice of breaches",
                        breach(b -> b.notice(Duty.SILENT)),
                        "VIOLATION ART33-2-1/missing /breachNotification/notice"),
                sound(
                        "no figure",
                        breach(b -> b.notice(told(Moment.AWARE))),
                        "WARNING ART33-2-2/no-figure /breachNotification/notice/limits"),
                sound(
                        "72 hours",
                        breach(b -> b.notice(told(Moment.AWARE, TimeLimit.atMost(Period.ofHours(72))))),
                        "WARNING ART33-2-3/long /breachNotification/notice/limits/1/period"),
                sound(
                        "seven days",
                        breach(b -> b.notice(told(Moment.AWARE, TimeLimit.atMost(Period.ofDays(7))))),
                        "VIOLATION ART33-2-3/too-long /breachNotification/notice/limits/1/period"),
                sound(
                        "from confirmation",
                        breach(b -> b.notice(told(Moment.CONFIRMED, TimeLimit.atMost(Period.ofHours(24))))),
                        "VIOLATION ART33-2-4/late-start /breachNotification/notice/trigger"),
                sound(
                        "material breaches only",
                        breach(b -> b.thresholds(List.of(Threshold.MATERIAL))),
                        "VIOLATION ART33-2-5/threshold /breachNotification/thresholds/0"),
                sound(
                        "not the breaches of sub-processors",
                        breach(b -> b.subProcessorBreaches(NO)),
                        "VIOLATION ART33-2-5/sub-processors /breachNotification/subProcessorBreaches"),
                sound(
                        "a bare alert",
                        breach(b -> b.contentByLaw(Statement.SILENT)),
                        "WARNING ART33-2-6/incomplete /breachNotification/content"),
                // Two business days last over five days at worst, and no calendar says which days they are.
                sound(
                        "two business days",
                        breach(b -> b.notice(told(Moment.AWARE, TimeLimit.atMost(Period.of(2, Unit.WORKING_DAY))))),
                        "WARNING ART33-2-7/working-days /breachNotification/notice/limits/1/period/unit",
                        "VIOLATION ART33-2-3/too-long /breachNotification/notice/limits/1/period",
                        "WARNING DRAFT-TIME-1/no-calendar /breachNotification/notice/limits/1/calendar"),
                sound(
                        "72 hours for a sub-processor",
                        engagement(e -> e.breachLimits(List.of(TimeLimit.atMost(Period.ofHours(72))))),
                        "WARNING ART33-2-8/chain /subProcessing/engagements/0/breachLimits"));
    }

    private static Stream<Case> endCases() {
        return Stream.of(
                sound(
                        "neither deletion nor return",
                        end(e -> e.disposal(Duty.SILENT)),
                        "VIOLATION ART28-3-G-1/missing /endOfServices/disposal"),
                sound(
                        "the processor chooses",
                        end(e -> e.choice(choice(Disposal.DELETE, Disposal.RETURN)
                                .holder(Actor.PROCESSOR)
                                .build())),
                        "VIOLATION ART28-3-G-2/other-holder /endOfServices/choice/holder"),
                sound(
                        "deletion only, for good",
                        end(e -> e.choice(choice(Disposal.DELETE).build())),
                        "WARNING ART28-3-G-2/one-way /endOfServices/choice/options"),
                sound(
                        "copies stay",
                        end(e -> e.copies(Duty.SILENT)),
                        "VIOLATION ART28-3-G-3/missing /endOfServices/copies"),
                sound(
                        "no end of backups",
                        end(e -> e.backupRotation(Optional.empty())),
                        "WARNING ART28-3-G-3/backup-end /endOfServices/backupRotation"),
                sound(
                        "business needs",
                        end(e -> e.retention(List.of(Retention.builder()
                                .ground(RetentionGround.BUSINESS)
                                .build()))),
                        "VIOLATION ART28-3-G-4/own-ground /endOfServices/retention/0/ground"),
                sound(
                        "an unnamed law",
                        end(e -> e.retention(List.of(Retention.builder()
                                .ground(RetentionGround.EU_OR_MEMBER_STATE_LAW)
                                .build()))),
                        "WARNING ART28-3-G-4/law-unnamed /endOfServices/retention/0/references"),
                sound(
                        "no time for deletion",
                        end(e -> e.disposal(
                                OWED.on(Event.of(Occurrence.END_OF_SERVICES)).in("10.1"))),
                        "WARNING ART28-3-G-5/no-period /endOfServices/disposal/limits"),
                sound(
                        "91 days for deletion",
                        end(e -> e.disposal(OWED.on(Event.of(Occurrence.END_OF_SERVICES))
                                .within(TimeLimit.atMost(Period.ofDays(91)))
                                .in("10.1"))),
                        "WARNING ART28-3-G-5/long /endOfServices/disposal/limits/0"),
                sound(
                        "no confirmation",
                        end(e -> e.confirmation(Duty.SILENT)),
                        "WARNING ART28-3-G-6/missing /endOfServices/confirmation"),
                sound(
                        "protection ends on expiry",
                        end(e -> e.protectionContinues(NO)),
                        "WARNING ART28-3-G-7/incomplete /endOfServices/protectionContinues"));
    }

    private static Stream<Case> auditCases() {
        return Stream.of(
                sound(
                        "no information",
                        audit(a -> a.information(Duty.SILENT)),
                        "VIOLATION ART28-3-H-1/missing /audit/information"),
                sound(
                        "no audits",
                        audit(a -> a.verification(Duty.SILENT)),
                        "VIOLATION ART28-3-H-2/missing /audit/verification"),
                sound(
                        "no inspections",
                        audit(a -> a.inspections(NO)),
                        "VIOLATION ART28-3-H-2/no-inspections /audit/inspections"),
                sound(
                        "certificates in place of audits",
                        audit(a -> a.addSubstitutes(Substitute.builder()
                                .addReports(ReportKind.ISO_27001)
                                .effect(SubstituteEffect.FULL_REPLACEMENT)
                                .build())),
                        "VIOLATION ART28-3-H-2/replaced /audit/substitutes/0/effect"),
                sound(
                        "no auditor of the controller",
                        audit(a -> a.auditors(List.of(
                                Auditor.builder().kind(AuditorKind.CONTROLLER).build()))),
                        "VIOLATION ART28-3-H-3/missing /audit/auditors"),
                sound(
                        "the processor picks the auditor",
                        audit(a -> a.addAuditors(Auditor.builder()
                                .kind(AuditorKind.CHOSEN_BY_PROCESSOR)
                                .build())),
                        "WARNING ART28-3-H-3/other-choice /audit/auditors/2/kind"),
                sound(
                        "no competitors",
                        audit(a -> a.addAuditors(Auditor.builder()
                                .kind(AuditorKind.COMPETITOR)
                                .allowed(Stipulation.EXCLUDED)
                                .build())),
                        "NOTE ART28-3-H-3/no-competitor /audit/auditors/2"),
                sound(
                        "once a year, without exception",
                        audit(a -> a.frequency(yearlyAtMost())),
                        "WARNING ART28-3-H-4/no-exception /audit/frequencyExceptions"),
                sound(
                        "90 days of notice",
                        audit(a -> a.notice(Duty.must(Actor.CONTROLLER, Actor.PROCESSOR)
                                .on(Event.of(Occurrence.AUDIT_START))
                                .within(TimeLimit.atLeastBefore(Period.ofDays(90)))
                                .in("11.4"))),
                        "WARNING ART28-3-H-5/long /audit/notice/limits/0"),
                // The price is one for audits after a breach as well, which is a right that the law gives.
                sound(
                        "EUR 5000 a day in advance",
                        audit(a -> a.verification(Duty.builder()
                                .from(RIGHT.in("11.2"))
                                .addRemuneration(Remuneration.builder()
                                        .payer(Actor.CONTROLLER)
                                        .basis(Basis.FIXED)
                                        .amount(new Money(new BigDecimal("5000"), "EUR"))
                                        .inAdvance(Stipulation.STIPULATED)
                                        .addSources(Source.of("15"))
                                        .build())
                                .build())),
                        "VIOLATION ART28-3-H-6/prepaid /audit/verification/remuneration/0/inAdvance",
                        "WARNING DRAFT-FEE-1/audit-price /audit/verification/remuneration/0"),
                sound(
                        "strict secrecy towards authorities",
                        audit(a -> a.authorityDisclosure(NO)),
                        "VIOLATION ART28-3-H-7/no-disclosure /audit/authorityDisclosure"),
                sound(
                        "no procedure for sub-processors",
                        audit(a -> a.subProcessors(Oversight.SILENT)),
                        "NOTE ART28-3-H-8/incomplete /audit/subProcessors/verification"));
    }

    private static Stream<Case> termAndLawCases() {
        return Stream.of(
                sound(
                        "no claims by users",
                        change(a -> a.liability(
                                Liability.builder().dataSubjectsUnaffected(NO).build())),
                        "VIOLATION ART82-1/no-claims /liability/dataSubjectsUnaffected"),
                given(
                        Premise.IN_THE_UNION,
                        "a cap between the parties",
                        OneChangeTest::capped,
                        "NOTE ART82-1/cap-between-parties /liability/caps/0"),
                sound(
                        "a cap beside clauses of 2021/914, data subjects excepted",
                        OneChangeTest::capped,
                        "NOTE ART82-1/cap-between-parties /liability/caps/0"),
                given(
                        Premise.NOTHING_ON_LIABILITY,
                        "a cap beside clauses of 2021/914",
                        OneChangeTest::capped,
                        "WARNING ART82-1/cap-with-clauses /liability/caps/0"),
                given(
                        Premise.A_YEAR,
                        "no protection after the end",
                        end(e -> e.protectionContinues(Statement.SILENT)),
                        "VIOLATION CONS-TERM-1/date /term/endsOn",
                        "WARNING ART28-3-G-7/incomplete /endOfServices/protectionContinues"),
                sound(
                        "no right to suspend",
                        term(t -> t.suspension(Duty.SILENT)),
                        "NOTE CONS-TERM-2/missing /term/suspension"),
                given(
                        Premise.A_YEAR,
                        "a month, with longer periods",
                        term(t -> t.endsOn(LocalDate.of(2026, 5, 24))),
                        "WARNING CONS-TERM-3/longer /subProcessing/changeNotice/duty/limits/0"),
                sound(
                        "the main contract first",
                        change(a -> a.precedence(List.of(PrecedenceRule.builder()
                                .addOrder(DocumentKind.MAIN_CONTRACT, DocumentKind.AGREEMENT)
                                .principle(Principle.FIRST_WINS)
                                .build()))),
                        "WARNING CONS-HIER-1/other-first /precedence/0"),
                given(
                        Premise.IN_THE_UNION,
                        "law of Delaware",
                        law("US"),
                        "WARNING CONS-LAW-1/foreign /governingLaw/law"),
                sound(
                        "law of Delaware beside clauses of 2021/914",
                        law("US"),
                        "VIOLATION CONS-LAW-1/foreign-with-clauses /governingLaw/law"),
                sound(
                        "Directive 95/46",
                        cites(Reference.to(LegalReference.parse("95/46/EC"))),
                        "NOTE CONS-REF-1/repealed /references/0/target/reference"),
                sound(
                        "an old check",
                        a -> change(b -> b.accountability(Accountability.builder()
                                        .addChecks(
                                                Check.builder()
                                                        .of(Actor.PROCESSOR)
                                                        .checkedOn(LocalDate.of(2024, 9, 30))
                                                        .build(),
                                                a.accountability().checks().get(1))
                                        .build()))
                                .apply(a),
                        "WARNING ART28-1-1/old /accountability/checks/0/checkedOn"));
    }

    /** A whole part that the text does not touch; what is missing with it is told once. */
    private static Stream<Case> silenceCases() {
        return Stream.of(
                sound(
                        "nothing on form",
                        change(b -> b.formation(Formation.SILENT)),
                        "VIOLATION ART28-3-BIND-1/missing /formation/acceptances"),
                // Without parties there is nobody to notify, and nobody to enter in the record.
                sound(
                        "no parties",
                        change(b -> b.parties(List.of())),
                        "VIOLATION CONS-PARTY-1/no-party /parties",
                        "WARNING ART28-2-7/no-address /subProcessing/changeNotice/addressee",
                        "WARNING ART33-2-6/incomplete /breachNotification/contact",
                        "NOTE ART30-2-1/incomplete /parties"),
                sound(
                        "no description",
                        change(b -> b.processing(Processing.SILENT)),
                        "VIOLATION ART28-3-CH-1/missing /processing/subjectMatter",
                        "VIOLATION ART28-3-CH-2/missing /processing/duration",
                        "VIOLATION ART28-3-CH-3/missing /processing/operations",
                        "VIOLATION ART28-3-CH-4/missing /processing/purposes",
                        "VIOLATION ART28-3-CH-5/missing /processing/dataCategories",
                        "VIOLATION ART28-3-CH-6/missing /processing/dataSubjects",
                        "NOTE ART30-2-1/incomplete /processing/operations"),
                // Transfers need the consent of the controller in a clause of their own.
                sound(
                        "nothing on instructions",
                        change(b -> b.instructions(Instructions.SILENT)),
                        "VIOLATION ART28-3-A-1/missing /instructions/documentedOnly",
                        "VIOLATION ART28-3-A-3/missing /instructions/compulsion/informBefore",
                        "NOTE ART28-3-A-4/no-exception /instructions/compulsion/exception",
                        "VIOLATION ART28-3-A-5/missing /instructions/infringementWarning",
                        "WARNING ART28-3-A-6/no-initial /instructions/initial",
                        "NOTE ART28-3-A-6/no-procedure /instructions/further",
                        "NOTE ART29-1/missing /instructions/staffBound"),
                sound(
                        "nothing on confidentiality",
                        change(b -> b.confidentiality(Confidentiality.SILENT)),
                        "VIOLATION ART28-3-B-1/missing /confidentiality/persons",
                        "NOTE ART28-3-B-3/missing /confidentiality/needToKnow"),
                given(
                        Premise.NO_SUB_PROCESSORS,
                        "nothing on sub-processors",
                        change(b -> b.subProcessing(SubProcessing.SILENT)),
                        "VIOLATION ART28-2-1/missing /subProcessing/authorisations",
                        "VIOLATION ART28-4-1/missing /subProcessing/flowDown/duty",
                        "VIOLATION ART28-4-2/missing /subProcessing/liability",
                        "WARNING ART28-3-G-7/incomplete /endOfServices/subProcessors"),
                sound(
                        "nothing on transfers",
                        change(b -> b.transfers(Transfers.SILENT)),
                        "VIOLATION ART44-1/no-transfer /subProcessing/engagements/1/locations/0",
                        "NOTE ART48-1/missing /transfers/foreignRequests"),
                sound(
                        "nothing on help",
                        change(b -> b.assistance(Assistance.SILENT)),
                        "VIOLATION ART28-3-E-1/missing /assistance/rights",
                        helpMissing("ART28-3-F-1"),
                        helpMissing("ART28-3-F-2"),
                        helpMissing("ART28-3-F-3"),
                        helpMissing("ART28-3-F-4"),
                        helpMissing("ART28-3-F-5")),
                sound(
                        "nothing on breaches",
                        change(b -> b.breachNotification(BreachNotification.SILENT)),
                        "VIOLATION ART33-2-1/missing /breachNotification/notice"),
                sound(
                        "nothing on the end",
                        change(b -> b.endOfServices(EndOfServices.SILENT)),
                        "VIOLATION ART28-3-G-1/missing /endOfServices/disposal",
                        "WARNING ART28-3-G-7/incomplete /endOfServices/protectionContinues"),
                sound(
                        "nothing on audits",
                        change(b -> b.audit(Audit.SILENT)),
                        "VIOLATION ART28-3-H-1/missing /audit/information",
                        "VIOLATION ART28-3-H-2/missing /audit/verification"),
                sound(
                        "no rule of precedence",
                        change(b -> b.precedence(List.of())),
                        "WARNING CONS-HIER-1/silent /precedence"));
    }

    private static Stream<Case> templateCases() {
        return Stream.of(
                given(
                        Premise.EU_CLAUSES,
                        "an open option",
                        edition(e -> e.addOptions(new TemplateOption("8(c)(4)", Stipulation.BLANK, Optional.empty()))),
                        "VIOLATION TPL-EU-1/open /edition/options/0"),
                given(
                        Premise.EU_CLAUSES,
                        "no measures of help",
                        assistance(a -> a.measures(List.of())),
                        "VIOLATION TPL-EU-2/annex /annexes",
                        "VIOLATION ART28-3-F-6/missing /assistance/measures"),
                given(
                        Premise.EU_CLAUSES,
                        "hours in another clause",
                        edition(e -> e.altered(Statement.in("9.2"))),
                        "WARNING TPL-EU-3/altered /edition/altered"),
                given(
                        Premise.DANISH_CLAUSES,
                        "an open option",
                        edition(e -> e.addOptions(new TemplateOption("9.2", Stipulation.BLANK, Optional.empty()))),
                        "VIOLATION TPL-DK-1/open /edition/options/0"),
                // No transfer covers the place either.
                given(
                        Premise.DANISH_CLAUSES_IN_THE_UNION,
                        "a sub-processor in the United States",
                        sub(s -> s.addEngagements(helpDeskIn("US"))),
                        "VIOLATION TPL-DK-1/transfers /transfers/instructionsIn",
                        "VIOLATION ART44-1/no-transfer /subProcessing/engagements/1/locations/0"),
                given(
                        Premise.JOINED,
                        "an accession without date",
                        formation(f -> f.accessions(List.of(new Accession(
                                Optional.of(PartyId.of("bakery")),
                                Optional.of(Role.CONTROLLER),
                                Optional.empty(),
                                Statement.in("13"))))),
                        "WARNING TPL-DOCK-1/no-date /formation/accessions/0/signedOn"));
    }

    private static Stream<Case> draftingCases() {
        return Stream.of(
                // The duty is missing, and its words show that the roles are swapped.
                sound(
                        "the controller informs the controller",
                        instructions(i -> i.infringementWarning(Duty.must(Actor.CONTROLLER, Actor.CONTROLLER)
                                .within(TimeLimit.prompt(Promptness.IMMEDIATELY))
                                .in("3.4"))),
                        "VIOLATION DRAFT-ROLE-1/missing /instructions/infringementWarning/obligor",
                        "VIOLATION ART28-3-A-5/other-obligor /instructions/infringementWarning"),
                sound(
                        "measures cited from the list of sub-processors",
                        cites(Reference.builder()
                                .label("Annex B")
                                .resolution(Resolution.WRONG_TARGET)
                                .expected(TargetKind.MEASURES)
                                .found(TargetKind.SUB_PROCESSOR_LIST)
                                .build()),
                        "WARNING DRAFT-REF-1/wrong-kind /references/0"),
                sound(
                        "all references off by one",
                        cites(shifted("9.1", "8.1"), shifted("6.3", "5.3")),
                        "WARNING DRAFT-REF-2/too-high /references/0"),
                sound(
                        "an authority by the name it no longer has",
                        change(a -> a.addDefinitions(Definition.builder()
                                        .term(DefinedTerm.SUPERVISORY_AUTHORITY)
                                        .addTerritories(Territory.of("SE"))
                                        .addExamples("Datainspektionen")
                                        .build())
                                .addReferences(Reference.to(LegalReference.parse("2021/915")))),
                        "NOTE DRAFT-REF-3/undatable /definitions/0/examples/0"),
                sound(
                        "30 in advance",
                        contactChange(new NumberOnly(
                                30,
                                Bound.AT_LEAST,
                                Direction.BEFORE,
                                Optional.of(Event.of(Occurrence.CONTACT_CHANGE)),
                                Bindingness.FIRM,
                                List.of())),
                        "WARNING DRAFT-TIME-1/number-only /communication/contactChange/limits/0/amount"),
                sound(
                        "beforehand, or two weeks before",
                        contactChange(new Combined(
                                Combination.ALTERNATIVE,
                                List.of(
                                        TimeLimit.prompt(Promptness.BEFOREHAND),
                                        TimeLimit.atLeastBefore(Period.ofDays(14))),
                                Optional.empty(),
                                Bindingness.FIRM,
                                List.of())),
                        "WARNING DRAFT-TIME-2/alternative /communication/contactChange/limits/0/how"),
                sound(
                        "a suspicion at once",
                        breach(b -> b.suspicion(OWED.on(Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.SUSPECTED))
                                .within(TimeLimit.prompt(Promptness.IMMEDIATELY))
                                .in("9.3"))),
                        "WARNING DRAFT-TIME-3/suspicion /breachNotification/suspicion/limits/0"),
                sound(
                        "an open bracket",
                        change(a -> a.mainContract(MainContract.builder()
                                .title("[fees for 12 months")
                                .build())),
                        "WARNING DRAFT-TEXT-1/brackets /mainContract/title"),
                sound(
                        "an announced procedure that is not there",
                        change(a -> a.addAnnexes(Annex.builder()
                                .label("Appendix C")
                                .addAnnounced(Item.of(AnnexContent.AUDIT_PROCEDURE))
                                .addPresent(Item.of(AnnexContent.INSTRUCTIONS))
                                .build())),
                        "WARNING DRAFT-ANNEX-1/lacking /annexes/0/announced/0"),
                given(
                        Premise.CLEANERS,
                        "cleaners who see personal data",
                        sub(s -> s.exclusions(List.of(new Exclusion(
                                SupplierKind.CLEANING, Statement.STIPULATED, Duty.SILENT, Source.all("6.8"))))),
                        "VIOLATION DRAFT-SUB-1/sees /subProcessing/exclusions/0/seesPersonalData"),
                given(
                        Premise.CLEANERS,
                        "support is excluded and listed",
                        sub(s -> s.exclusions(
                                List.of(new Exclusion(SupplierKind.SUPPORT, NO, Duty.SILENT, Source.all("6.8"))))),
                        "WARNING DRAFT-SUB-1/listed /subProcessing/exclusions/0"),
                sound(
                        "a host among the measures only",
                        security(s -> s.addMeasures(Measure.builder()
                                .kind(Item.of(MeasureKind.REDUNDANCY))
                                .addSuppliers("Brinkhost AB")
                                .build())),
                        "WARNING DRAFT-SUB-2/not-listed /security/measures/4/suppliers/0"),
                sound(
                        "a price for return",
                        end(e -> e.disposal(Duty.builder()
                                .from(OWED.on(Event.of(Occurrence.END_OF_SERVICES))
                                        .within(TimeLimit.atMost(Period.ofDays(30)))
                                        .in("10.1"))
                                .addRemuneration(Remuneration.builder()
                                        .payer(Actor.CONTROLLER)
                                        .basis(Basis.HOURLY)
                                        .build())
                                .build())),
                        "WARNING DRAFT-FEE-1/price /endOfServices/disposal/remuneration/0"),
                sound(
                        "a key that lives 15 minutes, and a few",
                        security(s -> s.addMeasures(Measure.builder()
                                .kind(Item.of(MeasureKind.KEY_MANAGEMENT))
                                .addLimits(new Combined(
                                        Combination.ALTERNATIVE,
                                        List.of(
                                                TimeLimit.atMost(Period.of(15, Unit.MINUTE)),
                                                TimeLimit.prompt(Promptness.A_FEW_MINUTES)),
                                        Optional.of(Event.of(Occurrence.KEY_ISSUED)),
                                        Bindingness.FIRM,
                                        List.of()))
                                .build())),
                        "WARNING DRAFT-DUP-1/limits /security/measures/4/limits/0"),
                given(
                        Premise.ONLINE,
                        "effect by signature",
                        formation(f -> f.takesEffect(Event.of(Occurrence.SIGNATURE_BY_ALL))),
                        "WARNING DRAFT-SIGN-1/no-place /formation/signatureBlock"),
                given(
                        Premise.LEVEL,
                        "not high, with national numbers",
                        security(s -> s.declaredLevel(SecurityLevel.NOT_HIGH)),
                        "WARNING DRAFT-LEVEL-1/too-low /security/declaredLevel"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exactlyTheExpectedFindingsAppear(Case one) {
        assertThat(findings(one.change().apply(one.premise().agreement))).isEqualTo(new TreeSet<>(one.findings()));
    }

    @ParameterizedTest
    @EnumSource
    void aPremiseIsSound(Premise premise) {
        assertThat(findings(premise.agreement)).isEmpty();
    }

    @Test
    void everyRuleSpeaksInACaseOfItsOwn() {
        Set<String> spoken = cases().flatMap(one -> one.findings().stream())
                .map(finding -> finding.substring(finding.indexOf(' ') + 1, finding.indexOf('/')))
                .collect(Collectors.toSet());

        assertThat(Catalogue.RULES).extracting(rule -> rule.info().id().value()).allMatch(spoken::contains);
    }

    private static Set<String> findings(DataProcessingAgreement agreement) {
        return AgreementReview.gdpr().asOf(AS_OF).review(agreement).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + "/" + finding.key() + " "
                        + finding.pointer().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Case sound(String name, UnaryOperator<DataProcessingAgreement> change, String... findings) {
        return given(Premise.SOUND, name, change, findings);
    }

    private static Case given(
            Premise premise, String name, UnaryOperator<DataProcessingAgreement> change, String... findings) {
        return new Case(premise, name, change, Set.of(findings));
    }

    // What several rows need.

    private static UnaryOperator<DataProcessingAgreement> sensitive(
            DataItem type, UnaryOperator<SensitiveData.Builder> change) {
        return processing(p -> p.addDataCategories(type)
                .sensitive(change.apply(SensitiveData.builder().addSafeguards(Item.of(MeasureKind.ACCESS_CONTROL)))
                        .build()));
    }

    private static DataProcessingAgreement unauthorised(DataProcessingAgreement a) {
        return processing(p -> p.sensitive(SensitiveData.builder()
                        .from(a.processing().sensitive())
                        .authorisedBy(List.of())
                        .build()))
                .apply(a);
    }

    private static UnaryOperator<DataProcessingAgreement> withoutFamily(SecurityFamily family) {
        return a -> security(s -> s.measures(a.security().measures().stream()
                        .filter(measure -> !measure.family().equals(Optional.of(family)))
                        .toList()))
                .apply(a);
    }

    private static UnaryOperator<DataProcessingAgreement> without(AssistedArticle article) {
        return assistance(a -> a.articles(List.of(new ArticleHelp(
                Stream.of(AssistedArticle.values())
                        .filter(other -> other != article)
                        .toList(),
                OWED.in("8.2")))));
    }

    private static String helpMissing(String rule) {
        return "VIOLATION " + rule + "/missing /assistance/articles";
    }

    private static DataProcessingAgreement capped(DataProcessingAgreement a) {
        return change(b -> b.liability(Liability.builder()
                        .from(a.liability())
                        .addCaps(Cap.builder()
                                .basis(CapBasis.FEES_PAID)
                                .addAppliesTo(Actor.CONTROLLER, Actor.PROCESSOR)
                                .addSources(Source.of("12.2"))
                                .build())
                        .build()))
                .apply(a);
    }

    private static UnaryOperator<DataProcessingAgreement> law(String territory) {
        return change(b -> b.governingLaw(
                GoverningLaw.builder().law(Territory.of(territory)).build()));
    }

    private static UnaryOperator<DataProcessingAgreement> cites(Reference... references) {
        return change(b -> b.addReferences(references));
    }

    private static Reference shifted(String printed, String meant) {
        return Reference.builder()
                .label("Clause " + printed)
                .target(new ClauseTarget(printed))
                .resolution(Resolution.WRONG_TARGET)
                .meant(meant)
                .build();
    }

    private static UnaryOperator<DataProcessingAgreement> contactChange(TimeLimit limit) {
        return change(b -> b.communication(Communication.builder()
                .contactChange(OWED.on(Event.of(Occurrence.CONTACT_CHANGE)).within(limit))
                .build()));
    }

    private static Duty given(Duty duty, Condition condition) {
        return Duty.builder().from(duty).addConditions(condition).build();
    }

    private static Duty announced(int days) {
        return OWED.on(Event.of(Occurrence.ENGAGEMENT, Moment.PLANNED))
                .within(TimeLimit.atLeastBefore(Period.ofDays(days)))
                .in("6.2");
    }

    private static Duty forwarding(TimeLimit... limits) {
        return OWED.on(Event.of(Occurrence.DATA_SUBJECT_REQUEST, Moment.RECEIVED))
                .within(limits)
                .in("8.3");
    }

    /** Notice of a breach without undue delay, and within a figure if there is one. */
    private static Duty told(Moment from, TimeLimit... figure) {
        return Duty.builder()
                .from(OWED.on(Event.of(Occurrence.PERSONAL_DATA_BREACH, from)).in("9.1"))
                .addLimits(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY))
                .addLimits(figure)
                .build();
    }

    private static Choice.Builder<Disposal> choice(Disposal... options) {
        return Choice.<Disposal>builder()
                .holder(Actor.CONTROLLER)
                .addOptions(options)
                .addSources(Source.of("10.1"));
    }

    private static Recurring yearlyAtMost() {
        return new Recurring(
                Bound.AT_MOST,
                Optional.of(1),
                Optional.of(Cycle.YEAR),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    private static Acceptance click(Actor party) {
        return Acceptance.builder()
                .from(Sound.signature(party))
                .method(AcceptanceMethod.CLICK)
                .build();
    }

    private static Authorisation authorisation(AuthorisationKind kind, Silence silence) {
        return new Authorisation(
                Optional.of(kind),
                Scope.ALL,
                Optional.of(Approval.builder().silence(silence).build()),
                Source.all("6.1"));
    }

    private static Engagement helpDeskIn(String country) {
        return Engagement.builder()
                .from(Sound.helpDesk())
                .seat(Territory.of(country))
                .address(Address.of("Road 1", "Town", country))
                .locations(List.of(Location.builder()
                        .from(Sound.helpDesk().locations().get(0))
                        .territory(Territory.of(country))
                        .build()))
                .build();
    }

    private static Adequacy adequacy(String decision, LocalDate confirmed) {
        return new Adequacy(
                Optional.of(Reference.to(LegalReference.parse(decision))),
                Optional.of(confirmed),
                Optional.empty(),
                Source.all("C"));
    }

    private static StandardClauses clauses(ClauseSet set, @Nullable SccModule module, AnnexState annexes) {
        return new StandardClauses(
                Optional.of(set), Optional.ofNullable(module), annexes, Statement.SILENT, Source.all("C"));
    }

    private static DataProcessingAgreement on(Template template) {
        return Sound.but(b -> b.edition(Edition.builder().basedOn(template).build())
                .addAnnexes(Annex.builder()
                        .label("Annexes")
                        .addPresent(
                                Item.of(AnnexContent.INSTRUCTIONS),
                                Item.of(AnnexContent.STORAGE),
                                Item.of(AnnexContent.AUDIT_PROCEDURE))
                        .build()));
    }
}
