package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.Amendment;
import org.dpa4j.model.AmendmentMode;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.DefinedTerm;
import org.dpa4j.model.Definition;
import org.dpa4j.model.DocumentKind;
import org.dpa4j.model.Edition;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.PrecedenceRule;
import org.dpa4j.model.Principle;
import org.dpa4j.model.Remark;
import org.dpa4j.model.RemarkKind;
import org.dpa4j.model.Template;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Channel;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
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
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Certificate;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.Coverage;
import org.dpa4j.model.obligation.DataState;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.OwnPurpose;
import org.dpa4j.model.obligation.Retention;
import org.dpa4j.model.obligation.RetentionGround;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityChange;
import org.dpa4j.model.obligation.Substitute;
import org.dpa4j.model.obligation.SubstituteEffect;
import org.dpa4j.model.obligation.Threshold;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.LocationUse;
import org.dpa4j.model.processing.Precision;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.DocumentTarget;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.Ground;
import org.dpa4j.model.subprocessor.GroundsKind;
import org.dpa4j.model.subprocessor.LiabilityExtent;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.Frequency;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnderDerogation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Defects of real agreements, in the numbers of the catalogue. Each case gives the sound agreement one defect and lists
 * every finding of the whole review; where a rule other than that of the defect speaks, the case says why.
 */
class DefectsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    /** An agreement whose duties outlast it does not end early, so that D53 is not without this. */
    private static final String NOT_PROTECTED =
            "WARNING ART28-3-G-7 The data should stay protected until it is gone, also at sub-processors; missing:"
                    + " continued protection  [clause 10.1, /endOfServices/protectionContinues]";

    /** Without it no case would show that a finding comes from the defect. */
    @Test
    void withoutADefectThereIsNoFinding() {
        assertThat(found(Sound.agreement())).isEmpty();
        assertThat(found(onClauses(b -> {}))).isEmpty();
        assertThat(found(onDanishClauses(b -> {}))).isEmpty();
    }

    // The end of the services

    @Test
    void d01_theProcessorChooses() {
        assertThat(found(end(end -> end.choice(choice(Disposal.DELETE, Disposal.RETURN)
                        .holder(Actor.PROCESSOR)
                        .build()))))
                .containsExactly(
                        "VIOLATION ART28-3-G-2 The choice between deletion and return must be the controller's; the agreement leaves"
                                + " it to the processor  [clause 10.1, /endOfServices/choice/holder]");
    }

    @Test
    void d02_onlyDeletion() {
        assertThat(found(end(end -> end.choice(choice(Disposal.DELETE).build()))))
                .containsExactly(
                        "WARNING ART28-3-G-2 The choice between deletion and return must be the controller's; the agreement offers"
                                + " only delete  [clause 10.1, /endOfServices/choice/options]");
    }

    @Test
    void d02_theControllerNeverChose() {
        assertThat(found(end(end -> end.choice(Optional.empty()))))
                .containsExactly(
                        "VIOLATION ART28-3-G-2 The choice between deletion and return must be the controller's; the agreement gives"
                                + " it to nobody  [clause 10.1, /endOfServices/choice]");
    }

    @Test
    void d03_deletedBeforeTheDataCanBeTakenOut() {
        assertThat(found(end(end -> end.choice(choice(Disposal.DELETE).build())
                        .disposal(Sound.OWED
                                .on(Event.of(Occurrence.END_OF_SERVICES))
                                .within(TimeLimit.atMost(Period.ofDays(13)))
                                .in("10.1")))))
                .containsExactly(
                        "WARNING ART28-3-G-2 The choice between deletion and return must be the controller's; the agreement offers"
                                + " only delete  [clause 10.1, /endOfServices/choice/options]",
                        "WARNING ART28-3-G-5 The controller should have 14 days to take the data out; the text has it"
                                + " deleted within 13 days and not returned"
                                + "  [clause 10.1, /endOfServices/disposal/limits/0]");
    }

    @Test
    void d04_keptForBusiness() {
        assertThat(found(kept(Retention.builder().ground(RetentionGround.BUSINESS))))
                .containsExactly(
                        "VIOLATION ART28-3-G-4 Only Union or Member State law may keep data after the end; the ground is"
                                + " business  [clause 10.4, /endOfServices/retention/0/ground]");
    }

    @Test
    void d05_keptUnderTheLawOfAThirdCountry() {
        assertThat(found(kept(Retention.builder()
                        .ground(RetentionGround.EU_OR_MEMBER_STATE_LAW)
                        .addLaws(Territory.of("DK"), Territory.of("US"))
                        .addReferences(Reference.to("the law of accounts")))))
                .containsExactly(
                        "VIOLATION ART28-3-G-4 Only Union or Member State law may keep data after the end; the law of US"
                                + " is let in  [clause 10.4, /endOfServices/retention/0/laws]");
    }

    @Test
    void d06_keptUnderALawWithoutName() {
        assertThat(found(kept(Retention.builder()
                        .ground(RetentionGround.EU_OR_MEMBER_STATE_LAW)
                        .addLaws(Territory.of("DK")))))
                .containsExactly("WARNING ART28-3-G-4 The law that keeps data after the end should be named; none is"
                        + "  [clause 10.4, /endOfServices/retention/0/references]");
    }

    @Test
    void d07_backupsAreNeverDeleted() {
        assertThat(found(end(end -> end.backupRotation(
                        new Lasting(Optional.empty(), Optional.empty(), Bindingness.FIRM, Source.all("10.3"))))))
                .containsExactly("VIOLATION ART28-3-G-3 Copies must be deleted too; the agreement keeps backups without"
                        + " an end  [clause 10.3, /endOfServices/backupRotation]");
    }

    @Test
    void d07_backupsAreNotMentioned() {
        assertThat(found(end(end -> end.backupRotation(Optional.empty()))))
                .containsExactly("WARNING ART28-3-G-3 Copies must be deleted too; the agreement does not say when"
                        + " backups end  [clause 10.1, /endOfServices/backupRotation]");
    }

    // Sub-processors

    @Test
    void d08_objectionsOnNarrowGroundsOnly() {
        assertThat(found(objecting(objection ->
                        objection.groundsKind(GroundsKind.CLOSED_LIST).addGrounds(Ground.UNLAWFUL_PROCESSING))))
                .containsExactly("WARNING ART28-2-9 The grounds for an objection should not be narrow; the text only"
                        + " accepts: unlawful processing  [clause 6.3, /subProcessing/objection/grounds]");
    }

    @Test
    void d09_theProcessorMayGoAhead() {
        assertThat(found(effect(ConsequenceKind.NEGOTIATE, ConsequenceKind.PROCEED_ANYWAY)))
                .containsExactly("VIOLATION ART28-2-8 An objection must have an effect, but the processor may proceed"
                        + " all the same  [clause 6.3, /subProcessing/objection/effects/1]");
    }

    @Test
    void d09_theObjectionIsOnlyConsidered() {
        assertThat(found(effect(ConsequenceKind.NEGOTIATE)))
                .containsExactly(
                        "WARNING ART28-2-8 An objection should keep the sub-processor away or open an exit; the text"
                                + " only has: negotiation  [clause 6.3, /subProcessing/objection/effects]");
    }

    @Test
    void d10_anExitWithFeesStillDue() {
        assertThat(found(effect(ConsequenceKind.CONTROLLER_MAY_TERMINATE, ConsequenceKind.FEES_STAY_DUE)))
                .containsExactly("WARNING ART28-2-8 An objection should have no price; the text has: fees stay due"
                        + "  [clause 6.3, /subProcessing/objection/effects/1]");
    }

    @Test
    void d11_noticeShorterThanTheWindow() {
        assertThat(found(objecting(objection -> objection.right(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR)
                        .on(Event.of(Occurrence.CHANGE_NOTICE, Moment.RECEIVED))
                        .within(TimeLimit.atMost(Period.ofDays(31)))
                        .in("6.3")))))
                .containsExactly(
                        "VIOLATION ART28-2-6 An objection must come first; notice is given 30 days ahead, but the window"
                                + " for objections is: 31 days  [clause 6.3, /subProcessing/objection/right/limits/0]");
    }

    @Test
    void d12_aWebPageThatTheControllerHasToWatch() {
        assertThat(found(sub(sub -> sub.changeNotice(ChangeNotice.builder()
                        .from(Sound.agreement().subProcessing().changeNotice())
                        .duty(duty(Sound.agreement()
                                        .subProcessing()
                                        .changeNotice()
                                        .duty())
                                .addChannels(Channel.WEB_PAGE)
                                .build())
                        .build()))))
                .containsExactly(
                        "VIOLATION ART28-2-7 Changes of sub-processors must be announced; the text only has a web page"
                                + " for them  [clause 6.2, /subProcessing/changeNotice/duty/channels]");
    }

    @Test
    void d13_usedButNotListedUnderASpecificAuthorisation() {
        assertThat(found(unlisted(AuthorisationKind.SPECIFIC)))
                .containsExactly(
                        "VIOLATION ART28-2-11 Sub-processors that need a specific authorisation must be listed; those in"
                                + " use are not  [/subProcessing/list/kept]");
    }

    @Test
    void d13_usedButNotListedUnderAGeneralAuthorisation() {
        assertThat(found(unlisted(AuthorisationKind.GENERAL)))
                .containsExactly(
                        "WARNING ART28-2-11 Sub-processors should be listed in the contract, or there should be"
                                + " none in so many words  [/subProcessing/list/kept]");
    }

    @Test
    void d14_silenceIsConsent() {
        assertThat(found(sub(sub -> sub.authorisations(List.of(
                        specific(Approval.builder().silence(Silence.APPROVAL).build()))))))
                .containsExactly("VIOLATION ART28-2-10 A specific authorisation must be given; the text lets silence"
                        + " count as consent  [clause 6.1, /subProcessing/authorisations/0/approval/silence]");
    }

    @Test
    void d15_groupCompaniesWithoutAuthorisation() {
        assertThat(found(sub(sub -> sub.groupCompaniesExempt(Statement.in("6.1")))))
                .containsExactly("VIOLATION ART28-2-15 Group companies must be authorised like any sub-processor, but"
                        + " the text exempts them  [clause 6.1, /subProcessing/groupCompaniesExempt]");
    }

    @Test
    void d15_aBlanketPermission() {
        Scope affiliates =
                Scope.builder().addSupplierKinds(SupplierKind.GROUP_COMPANY).build();
        assertThat(found(sub(sub -> sub.authorisations(List.of(
                                new Authorisation(Optional.empty(), affiliates, Optional.empty(), Source.all("6.1"))))
                        .objection(Objection.builder().build())
                        .groupCompaniesExempt(Statement.in("6.1")))))
                .containsExactly(
                        "VIOLATION ART28-2-1 Sub-processors need specific or general authorisation; this clause requires"
                                + " neither  [clause 6.1, /subProcessing/authorisations/0]",
                        // a permission for all is a general one, and here nobody can object
                        "VIOLATION ART28-2-4 The agreement does not contain a right to object to"
                                + " changes of sub-processors  [/subProcessing/objection/right]",
                        "VIOLATION ART28-2-15 Group companies must be authorised like any sub-processor, but the text"
                                + " exempts them  [clause 6.1, /subProcessing/groupCompaniesExempt]");
    }

    @Test
    void d16_activeBeforeItIsAuthorised() {
        assertThat(found(helpDesk(desk -> desk.authorisedOn(LocalDate.of(2026, 5, 14)))))
                .containsExactly(
                        "VIOLATION ART28-2-2 A sub-processor must be authorised before it starts: it started on"
                                + " 2026-05-04, authorised on 2026-05-14"
                                + "  [clause B, /subProcessing/engagements/1/startedOn]");
    }

    @Test
    void d17_namedByBrandOnly() {
        assertThat(found(sub(sub -> sub.engagements(List.of(
                        Engagement.builder()
                                .from(Sound.host())
                                .address(Optional.empty())
                                .contacts(List.of())
                                .locations(List.of())
                                .build(),
                        Sound.helpDesk())))))
                .containsExactly(
                        "WARNING ART28-2-12 A sub-processor should be listed with name, address and contact; missing:"
                                + " address, contact  [clause B, /subProcessing/engagements/0/address]",
                        "WARNING ART28-2-13 A sub-processor should be listed with task and location; missing: location"
                                + "  [clause B, /subProcessing/engagements/0/locations]");
    }

    @Test
    void d18_noLiability() {
        assertThat(found(sub(sub -> sub.liabilityExtent(LiabilityExtent.EXCLUDED))))
                .containsExactly("VIOLATION ART28-4-2 The agreement excludes full liability for sub-processors"
                        + "  [clause 6.5, /subProcessing/liabilityExtent]");
    }

    @Test
    void d18_liabilityForTheSelectionAlone() {
        assertThat(found(sub(sub -> sub.liabilityExtent(LiabilityExtent.SELECTION_ONLY))))
                .containsExactly("VIOLATION ART28-4-2 The processor must be fully liable for its sub-processors; the"
                        + " text limits this: selection only  [clause 6.5, /subProcessing/liabilityExtent]");
    }

    // Use of the data

    @ParameterizedTest
    @ValueSource(strings = {"service-improvement", "analytics", "marketing", "model-training", "benchmarking"})
    void d19_usesOfTheProcessorItself(String purpose) {
        assertThat(found(using(use(purpose).declaredRole(Role.PROCESSOR))))
                .containsExactly("VIOLATION ART28-3-A-7 The processor must not use the data for itself, but may do so"
                        + " for: " + DutyMessages.word(purpose) + "  [clause 3.6, /dataUse/ownPurposes/0]");
    }

    @ParameterizedTest
    @EnumSource(
            value = DataState.class,
            names = {"ANONYMISED", "AGGREGATED"})
    void d20_deIdentifiedOrAggregatedDataFreeForTheProcessor(DataState state) {
        assertThat(found(using(use("analytics").addStates(state))))
                .containsExactly("WARNING ART28-3-A-8 To make data anonymous or aggregated is processing and needs an"
                        + " instruction; none covers the use for: analytics"
                        + "  [clause 3.6, /dataUse/ownPurposes/0]");
    }

    @Test
    void d21_theMainContractLicensesTheDataAndPrevails() {
        assertThat(found(Sound.but(b -> b.mainContract(MainContract.builder()
                                .dataLicence(Statement.in("M.9"))
                                .build())
                        .precedence(List.of(PrecedenceRule.builder()
                                .addOrder(DocumentKind.MAIN_CONTRACT, DocumentKind.AGREEMENT)
                                .principle(Principle.FIRST_WINS)
                                .addSources(Source.of("14.3"))
                                .build())))))
                .containsExactly(
                        "VIOLATION CONS-HIER-1 Data must be used on instructions only, but the main contract grants a"
                                + " licence to use it  [clause M.9, /mainContract/dataLicence]");
    }

    // Audits

    @Test
    void d22_certificatesInPlaceOfAudits() {
        assertThat(found(audit(audit -> audit.addSubstitutes(substitute(SubstituteEffect.FULL_REPLACEMENT)))))
                .containsExactly("VIOLATION ART28-3-H-2 Audits must not be replaced; the agreement lets reports or"
                        + " certificates replace them  [clause 11.6, /audit/substitutes/0/effect]");
    }

    @Test
    void d23_certificatesFirstAndInspectionsOnCause() {
        assertThat(found(audit(audit -> audit.addSubstitutes(Substitute.builder()
                        .from(substitute(SubstituteEffect.FIRST_STEP))
                        .addConditions(Condition.of(Sense.IF, ConditionCode.GENUINE_CONCERN))
                        .build()))))
                .containsExactly(
                        "NOTE ART28-3-H-2 Reports or certificates come first here and an audit only follows; not every"
                                + " authority accepts that an audit needs a cause"
                                + "  [clause 11.6, /audit/substitutes/0/effect]");
    }

    @Test
    void d24_noInspectionOnPremises() {
        assertThat(found(audit(audit -> audit.inspections(Statement.builder()
                        .stipulation(Stipulation.EXCLUDED)
                        .addSources(Source.of("11.2"))
                        .build()))))
                .containsExactly(
                        "VIOLATION ART28-3-H-2 Audits must include inspections; the agreement excludes inspections"
                                + "  [clause 11.2, /audit/inspections]");
    }

    @Test
    void d25_paidForAlsoAfterABreach() {
        assertThat(found(priced(Remuneration.builder().payer(Actor.CONTROLLER).basis(Basis.HOURLY))))
                .containsExactly(
                        "WARNING ART28-3-H-6 Audits that follow from a breach or show one should be free; the agreement"
                                + " has a price for them too  [clause 11.7, /audit/verification/remuneration/0]",
                        // the price of a right is a defect of the draft as well
                        "WARNING DRAFT-FEE-1 An audit after a breach should have no price; the agreement has one,"
                                + " paid by: controller, due: always, limit: none"
                                + "  [clause 11.7, /audit/verification/remuneration/0]");
    }

    @Test
    void d25_paidInAdvance() {
        assertThat(found(priced(Remuneration.builder()
                        .payer(Actor.CONTROLLER)
                        .basis(Basis.FIXED)
                        .amount(new Money(new BigDecimal("5000"), "EUR"))
                        .inAdvance(Stipulation.STIPULATED))))
                .containsExactly(
                        "VIOLATION ART28-3-H-6 The right to audit must not depend on a price in advance that is due"
                                + " after a breach as well; the agreement makes it depend"
                                + "  [clause 11.7, /audit/verification/remuneration/0/inAdvance]",
                        // the price of a right is a defect of the draft as well
                        "WARNING DRAFT-FEE-1 An audit after a breach should have no price; the agreement has one, paid"
                                + " by: controller, due: always, limit: 5000 EUR"
                                + "  [clause 11.7, /audit/verification/remuneration/0]");
    }

    @Test
    void d26_secretTowardsTheAuthority() {
        assertThat(found(audit(audit -> audit.authorityDisclosure(Statement.builder()
                        .stipulation(Stipulation.EXCLUDED)
                        .addSources(Source.of("11.3"))
                        .build()))))
                .containsExactly(
                        "VIOLATION ART28-3-H-7 The controller must be free to give results to a supervisory authority; the agreement"
                                + " forbids it  [clause 11.3, /audit/authorityDisclosure]");
    }

    // Breaches

    @Test
    void d27_withoutUndueDelayAndNoHours() {
        assertThat(found(noticeWithin()))
                .containsExactly("WARNING ART33-2-2 Notice of a breach should come within an agreed number of hours;"
                        + " there is no figure  [clause 9.1, /breachNotification/notice/limits]");
    }

    @Test
    void d28_exactly72Hours() {
        assertThat(found(noticeWithin(TimeLimit.atMost(Period.ofHours(72)))))
                .containsExactly("WARNING ART33-2-3 Notice of a breach should come within 48 hours; it can take 72"
                        + "  [clause 9.1, /breachNotification/notice/limits/1/period]");
    }

    @ParameterizedTest
    @CsvSource({"PT73H, 73", "P4D, 96", "P2W, 336"})
    void d29_moreThan72Hours(String period, int hours) {
        assertThat(found(noticeWithin(TimeLimit.atMost(Period.parse(period)))))
                .containsExactly("VIOLATION ART33-2-3 Notice of a breach must come without undue delay; it can take "
                        + hours + " hours, more than 72"
                        + "  [clause 9.1, /breachNotification/notice/limits/1/period]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "material", "high-risk"})
    void d30_someBreachesOnly(String threshold) {
        assertThat(found(breach(breach -> breach.thresholds(List.of(Threshold.of(threshold))))))
                .containsExactly("VIOLATION ART33-2-5 Every breach must be notified; the agreement limits the notice to"
                        + " breaches: " + DutyMessages.word(threshold)
                        + "  [clause 9.1, /breachNotification/thresholds/0]");
    }

    @Test
    void d30_onceTheBreachIsConfirmed() {
        assertThat(found(breach(breach -> breach.notice(
                        duty(Sound.agreement().breachNotification().notice())
                                .trigger(Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.CONFIRMED))
                                .build()))))
                .containsExactly(
                        "VIOLATION ART33-2-4 The time for notice must start with awareness of the breach; the"
                                + " agreement starts it with confirmation of the personal data breach  [clause 9.1, /breachNotification/notice/trigger]");
    }

    @Test
    void d31_workingDays() {
        Measured days = TimeLimit.atMost(Period.of(2, Unit.WORKING_DAY));
        assertThat(found(noticeWithin(new Measured(
                        days.bound(),
                        days.period(),
                        days.direction(),
                        days.convention(),
                        Optional.of(CalendarId.of("DK")),
                        days.from(),
                        days.bindingness(),
                        days.sources()))))
                .containsExactly(
                        // at worst a weekend lies between the two days: 96 hours
                        "VIOLATION ART33-2-3 Notice of a breach must come without undue delay; it can take 96 hours,"
                                + " more than 72  [clause 9.1, /breachNotification/notice/limits/1/period]",
                        "WARNING ART33-2-7 The time for notice of a breach should run over weekends, as that of the"
                                + " controller does; it is counted in units of: working day"
                                + "  [clause 9.1, /breachNotification/notice/limits/1/period/unit]");
    }

    @Test
    void d32_aSlowerSubProcessor() {
        assertThat(found(helpDesk(desk -> desk.breachLimits(List.of(TimeLimit.atMost(Period.ofHours(72)))))))
                .containsExactly(
                        "WARNING ART33-2-8 The times of a chain of sub-processors should fit into that of the processor;"
                                + " they add up to 72 hours, more than 24"
                                + "  [clause B, /subProcessing/engagements/1/breachLimits]");
    }

    // Transfers

    @Test
    void d33_noTool() {
        assertThat(found(by(new NoTool(Source.all("C")))))
                .containsExactly(
                        "VIOLATION ART44-2 Each transfer must have a tool of Chapter V; none is named for IN"
                                + "  [clause C, /transfers/transfers/0/tools]",
                        // the record of the processor tells what its transfers rest on
                        "NOTE ART30-2-1 The record of the processor needs data that is missing: transfers"
                                + "  [clause C, /transfers/transfers/0/tools]");
    }

    @ParameterizedTest
    @CsvSource({"2016/1250, C-311/18", "2000/520/EC, C-362/14"})
    void d34_annulledDecisions(String decision, String judgment) {
        assertThat(found(toTheUnitedStates(adequacy(decision, Optional.empty(), Optional.empty()))))
                .containsExactly(
                        // the tool is adequacy, and there is none without a decision in force
                        "VIOLATION ART45-1 A transfer on adequacy needs a decision in force; " + decision
                                + " is invalid by " + judgment + "  [clause C, /transfers/transfers/0/tools/0]",
                        "VIOLATION ART46-1 A transfer needs a tool that is in force; " + decision
                                + " has been annulled or repealed and is not in force on 2026-10-01"
                                + "  [clause C, /transfers/transfers/0/tools/0/decision]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scc-2001-497", "scc-2010-87"})
    void d35_repealedClauses(String set) {
        assertThat(found(by(clauses(ClauseSet.of(set), Optional.empty(), AnnexState.COMPLETE))))
                .containsExactly(
                        "VIOLATION ART46-1 A transfer needs a tool that is in force; " + set
                                + " has been annulled or repealed and is not in force on 2026-10-01  [clause C, /transfers/transfers/0/tools/0/set]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scc-2021-915", "dk-2019"})
    void d36_clausesForArticle28(String set) {
        assertThat(found(by(clauses(ClauseSet.of(set), Optional.empty(), AnnexState.COMPLETE))))
                .containsExactly("VIOLATION ART46-3 A transfer needs a tool of Chapter V; the clauses " + set
                        + " are none  [clause C, /transfers/transfers/0/tools/0/set]");
    }

    @Test
    void d37_clausesWithoutModuleAndAnnexes() {
        assertThat(found(by(clauses(ClauseSet.SCC_2021_914, Optional.empty(), AnnexState.BLANK))))
                .containsExactly(
                        "VIOLATION ART46-2 The clauses of 2021/914 need a module that fits the roles; none is named for"
                                + " IN  [clause C, /transfers/transfers/0/tools/0/module]",
                        "VIOLATION ART46-2 The clauses of 2021/914 need complete annexes; those for IN are blank"
                                + "  [clause C, /transfers/transfers/0/tools/0/annexes]");
    }

    @Test
    void d38_moduleTwoBetweenProcessors() {
        assertThat(found(by(clauses(
                        ClauseSet.SCC_2021_914, Optional.of(SccModule.CONTROLLER_TO_PROCESSOR), AnnexState.COMPLETE))))
                .containsExactly("VIOLATION ART46-2 The clauses of 2021/914 need a module that fits the roles; that for"
                        + " IN is controller to processor  [clause C, /transfers/transfers/0/tools/0/module]");
    }

    @Test
    void d39_anImporterThatIsNotListed() {
        assertThat(found(toTheUnitedStates(
                        adequacy("2023/1795", Optional.empty(), Optional.of(LocalDate.of(2026, 9, 1))), modern())))
                .containsExactly(
                        "VIOLATION ART45-1 The decision 2023/1795 covers some recipients only; on 2026-09-01 this one"
                                + " was not among them  [clause C, /transfers/transfers/0/tools/0/outOfScopeOn]");
    }

    @Test
    void d39_anImporterThatNobodyHasLookedUp() {
        assertThat(found(toTheUnitedStates(adequacy("2023/1795", Optional.empty(), Optional.empty()), modern())))
                .containsExactly(
                        "WARNING ART45-1 The decision 2023/1795 covers some recipients only; that this one is among them"
                                + " should be confirmed  [clause C, /transfers/transfers/0/tools/0/scopeConfirmedOn]");
    }

    @Test
    void d40_theFrameworkAlone() {
        assertThat(found(toTheUnitedStates(
                        adequacy("2023/1795", Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty()))))
                .containsExactly(
                        "NOTE ART45-1 The decision 2023/1795 can fall away at once; a second tool should stand behind it"
                                + "  [clause C, /transfers/transfers/0/tools/0]");
    }

    @Test
    void d41_noThirdCountryYetSupportFromThere() {
        assertThat(found(Sound.but(b -> b.transfers(Transfers.builder()
                        .from(Sound.agreement().transfers())
                        .thirdCountries(Statement.builder()
                                .stipulation(Stipulation.EXCLUDED)
                                .addSources(Source.of("7.1"))
                                .build())
                        .transfers(List.of())
                        .build()))))
                .containsExactly(
                        "VIOLATION ART44-1 Each location outside the EEA must be covered by a transfer; none is recorded for a"
                                + " location in IN  [clause B, /subProcessing/engagements/1/locations/0]",
                        "VIOLATION ART44-3 The agreement denies transfers to third countries, but locates the data in IN"
                                + "  [clause B, /subProcessing/engagements/1/locations/0]");
    }

    @Test
    void d42_aParentInAThirdCountry() {
        // the check of the sub-processors that ART28-1-1 asks for is recorded, so that it is silent
        assertThat(found(sub(sub -> sub.engagements(List.of(
                        Engagement.builder()
                                .from(Sound.host())
                                .parentIn(Territory.of("US"))
                                .build(),
                        Sound.helpDesk())))))
                .containsExactly(
                        "NOTE ART48-1 A sub-processor in the EEA has a parent company in US; the risk of access from"
                                + " there should be assessed  [clause B, /subProcessing/engagements/0/parentIn]");
    }

    @Test
    void d43_noAssessment() {
        assertThat(found(transfer(transfer -> transfer.assessment(Optional.empty()))))
                .containsExactly(
                        "WARNING ART46-4 A transfer on safeguards should be assessed; no assessment is recorded"
                                + " for IN  [clause C, /transfers/transfers/0/assessment]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Derogation.class,
            names = {"EXPLICIT_CONSENT", "CONTRACT_WITH_DATA_SUBJECT"})
    void d44_aDerogationForContinuousTransfers(Derogation ground) {
        assertThat(found(transfer(
                        transfer -> transfer.tools(List.of(new UnderDerogation(Optional.of(ground), Source.all("C"))))
                                .frequency(Frequency.CONTINUOUS))))
                .containsExactly("WARNING ART49-1 A derogation should carry single transfers only; those to IN are"
                        + " continuous  [clause C, /transfers/transfers/0/frequency]");
    }

    // The document

    @Test
    void d45_aReferenceToTheDirective() {
        assertThat(found(Sound.but(b -> b.addReferences(law("95/46/EC")))))
                .containsExactly("NOTE CONS-REF-1 Directive 95/46/EC is repealed; a reference to it is read as one to"
                        + " the GDPR  [clause 1.2, /references/0/target/reference]");
    }

    @Test
    void d45_aDefinitionThatRestsOnIt() {
        assertThat(found(Sound.but(b -> b.addDefinitions(Definition.builder()
                        .term(DefinedTerm.PERSONAL_DATA)
                        .addReferences(law("95/46/EC"))
                        .build()))))
                .containsExactly("WARNING CONS-REF-1 Directive 95/46/EC is repealed, but a definition rests on it and"
                        + " not on the GDPR  [clause 1.2, /definitions/0/references/0/target/reference]");
    }

    @Test
    void d45_aToolThatRestsOnIt() {
        assertThat(found(by(
                        new Adequacy(Optional.of(law("95/46/EC")), Optional.empty(), Optional.empty(), Source.all("C")),
                        modern())))
                .containsExactly("WARNING CONS-REF-1 Directive 95/46/EC is repealed, but a tool for transfers rests on"
                        + " it  [clause 1.2, /transfers/transfers/0/tools/0/decision/target/reference]");
    }

    @Test
    void d46_specialCategoriesWithoutKindAndSafeguards() {
        assertThat(found(processing(processing -> processing.sensitive(
                        SensitiveData.builder().art9(Statement.in("A.8")).build()))))
                .containsExactly(
                        "VIOLATION ART9-1 The special categories of data that are processed must be named, but none is"
                                + "  [clause A.8, /processing/sensitive/kinds]",
                        "WARNING ART9-2 Safeguards should be stated for sensitive data; there is none for: special categories (GDPR Art. 9)"
                                + "  [clause A.8, /processing/sensitive/safeguards]");
    }

    @Test
    void d47_allData() {
        assertThat(found(processing(processing -> processing.addDataCategories(
                        DataItem.builder().item(vague(Breadth.CATCH_ALL)).build()))))
                .containsExactly("WARNING ART28-3-CH-8 The description should be specific, but in data categories an"
                        + " entry is only: catch-all  [clause A.9, /processing/dataCategories/2]");
    }

    @Test
    void d47_seeMainContract() {
        assertThat(found(describedInMainContract(Resolution.UNCHECKED)))
                .containsExactly(
                        "WARNING ART28-3-CH-8 The description should stand in the agreement, but a reference to"
                                + " the main contract takes its place  [clause A.9, /processing/describedIn/0]");
    }

    @Test
    void d47_seeMainContractWhereNothingIs() {
        assertThat(found(describedInMainContract(Resolution.BROKEN)))
                .containsExactly(
                        "VIOLATION ART28-3-CH-8 The agreement must describe the processing, but its reference to the"
                                + " description is: broken  [clause A.9, /processing/describedIn/0]",
                        // it is a broken reference too
                        "WARNING DRAFT-REF-1 A reference should lead to what its clause expects; it leads nowhere"
                                + "  [clause A.9, /processing/describedIn/0]");
    }

    @Test
    void d48_article28WordForWord() {
        assertThat(found(Sound.but(b -> b.processing(Processing.builder()
                                .from(Sound.agreement().processing())
                                .addOperations(vague(Breadth.CIRCULAR))
                                .build())
                        .security(Security.builder()
                                .from(Sound.agreement().security())
                                .measures(List.of())
                                .families(Arrays.stream(SecurityFamily.values())
                                        .map(family ->
                                                new FamilyCoverage(family, Sound.OWED.in("5.1"), Optional.empty()))
                                        .toList())
                                .build())
                        .assistance(Assistance.builder()
                                .from(Sound.agreement().assistance())
                                .measures(List.of())
                                .build()))))
                .containsExactly(
                        "WARNING ART28-3-CH-8 The description should be specific, but in operations an entry is only:"
                                + " circular  [clause A.9, /processing/operations/2]",
                        "WARNING ART28-3-C-2 The measures should be listed or referred to; the text does neither"
                                + "  [clause 5.1, /security/measures]",
                        "WARNING ART28-3-F-6 The agreement should set out by what measures help is given; it does not"
                                + "  [clause 8.1, 8.2, /assistance/measures]");
    }

    @Test
    void d49_allHelpIsPaidFor() {
        assertThat(found(assistance(help -> help.addRemuneration(Remuneration.builder()
                        .payer(Actor.CONTROLLER)
                        .basis(Basis.HOURLY)
                        .addSources(Source.of("8.9"))
                        .build()))))
                .containsExactly(
                        "WARNING ART28-3-F-7 The law requires help; the agreement has it paid for in every case"
                                + "  [clause 8.9, /assistance/remuneration/0]");
    }

    @Test
    void d50_helpAsFarAsReasonable() {
        Condition reasonable = Condition.of(Sense.TO_THE_EXTENT, ConditionCode.REASONABLE);
        assertThat(found(assistance(help -> help.rights(List.of(new RightsHelp(
                                List.of(),
                                ListKind.EXHAUSTIVE,
                                duty(Sound.OWED.in("8.1"))
                                        .addConditions(reasonable)
                                        .build())))
                        .articles(List.of(new ArticleHelp(
                                List.of(AssistedArticle.values()),
                                duty(Sound.OWED.in("8.2"))
                                        .addConditions(reasonable)
                                        .build()))))))
                .containsExactly(
                        "WARNING ART28-3-F-7 The law requires help; the agreement limits it to what is reasonable"
                                + "  [clause 8.1, /assistance/rights/0/duty/conditions/0]");
    }

    @Test
    void d51_aMissingAnnex() {
        assertThat(found(onClauses(b -> b.security(Security.builder()
                        .from(Sound.agreement().security())
                        .measures(List.of())
                        .families(Arrays.stream(SecurityFamily.values())
                                .map(family -> new FamilyCoverage(family, Sound.OWED.in("5.1"), Optional.empty()))
                                .toList())
                        .build()))))
                .containsExactly(
                        // without measures in the annex there are none at all, and the clauses demand them
                        "VIOLATION ART28-3-C-2 The measures should be listed or referred to; the text does neither"
                                + "  [clause 5.1, /security/measures]",
                        "VIOLATION TPL-EU-2 Annex III must be complete, but it lacks: measures  [/annexes]");
    }

    @Test
    void d51_aBlankAnnex() {
        assertThat(found(onClauses(b -> b.processing(Processing.builder()
                        .from(Sound.agreement().processing())
                        .dataSubjects(List.of())
                        .build()))))
                .containsExactly(
                        "VIOLATION ART28-3-CH-6 The agreement must state the categories of data subjects, but does not"
                                + "  [/processing/dataSubjects]",
                        "VIOLATION TPL-EU-2 Annex II must be complete, but it lacks: description of the processing  [/annexes]");
    }

    @Test
    void d51_aPlaceholderIsLeft() {
        assertThat(found(onClauses(b -> b.addRemarks(Remark.builder()
                        .kind(RemarkKind.PLACEHOLDER)
                        .addSources(Source.of("7.7"))
                        .build()))))
                .containsExactly(
                        // one rule for texts of any kind, so that TPL-EU-1 does not say it again
                        "VIOLATION DRAFT-TEXT-1 No placeholder should be left in the text  [clause 7.7, /remarks/0/kind]");
    }

    @Test
    void d51_aBlankField() {
        assertThat(found(onDanishClauses(b -> b.breachNotification(noticeWithin(new Blank(
                                Optional.empty(),
                                Optional.of(Unit.HOUR),
                                Optional.empty(),
                                Bindingness.FIRM,
                                Source.all("9.1")))
                        .breachNotification()))))
                .containsExactly(
                        // the Danish clauses demand the hours
                        "VIOLATION ART33-2-2 Notice of a breach should come within an agreed number of hours; the field"
                                + " for it is not filled in  [clause 9.1, /breachNotification/notice/limits/1]",
                        "VIOLATION TPL-DK-1 Each field of the clauses must be filled in, but this one is not:"
                                + " hours for the notice of a breach  [clause 9.1, /breachNotification/notice/limits]",
                        // a blank time is a defect of a text of any kind, and a violation in official clauses
                        "VIOLATION DRAFT-TIME-1 A time limit should be filled in; this field is blank"
                                + "  [clause 9.1, /breachNotification/notice/limits/1]");
    }

    // Time, security, the rest

    @Test
    void d52_periodsLongerThanTheContract() {
        assertThat(found(term(term -> term.duration(Duty.STIPULATED
                        .within(TimeLimit.atMost(Period.ofDays(20)))
                        .in("14.1")))))
                .containsExactly(
                        "WARNING CONS-TERM-3 Periods should fit into the term of the agreement, but these are longer:"
                                + " notice of changes, deletion"
                                + "  [clause 6.2, /subProcessing/changeNotice/duty/limits/0]");
    }

    @Test
    void d53_endsBeforeTheServices() {
        assertThat(found(ending(
                        MainContract.builder().endsOn(LocalDate.of(2028, 6, 30)).addSources(Source.of("M.1")))))
                .containsExactly(
                        NOT_PROTECTED,
                        "VIOLATION CONS-TERM-1 The agreement must last as long as the services, but it ends on 2027-12-31"
                                + " and the main contract on 2028-06-30  [clause M.1, /mainContract/endsOn]");
    }

    @Test
    void d53_endsBeforeTheDataIsDeleted() {
        assertThat(found(ending(MainContract.builder())))
                .containsExactly(
                        NOT_PROTECTED,
                        "VIOLATION CONS-TERM-1 The agreement must last until the data is gone, but it ends on 2027-12-31"
                                + "  [clause 14.1, /term/endsOn]");
    }

    @Test
    void d54_signedAfterProcessingBegan() {
        assertThat(found(DataProcessingAgreement.builder()
                        .from(processing(processing -> processing.startedOn(LocalDate.of(2026, 4, 1))))
                        .term(Term.builder()
                                .from(Sound.agreement().term())
                                .effectiveOn(LocalDate.of(2026, 4, 1))
                                .build())
                        .build()))
                .containsExactly("VIOLATION ART28-3-BIND-2 The agreement must bind both sides when processing starts on"
                        + " 2026-04-01, but was accepted on 2026-05-04  [clause 13, /formation/acceptances]");
    }

    @Test
    void d54_inForceAfterProcessingBegan() {
        assertThat(found(processing(processing -> processing.startedOn(LocalDate.of(2026, 4, 1)))))
                .containsExactly("VIOLATION ART28-3-BIND-2 The agreement must cover all processing, which started on"
                        + " 2026-04-01, but takes effect on 2026-05-04  [/term/effectiveOn]");
    }

    @Test
    void d55_changedByWebNotice() {
        assertThat(found(Sound.but(b -> b.security(Security.builder()
                                .from(Sound.agreement().security())
                                .change(new SecurityChange(
                                        Statement.SILENT,
                                        Optional.empty(),
                                        Sound.OWED.within(Sound.YEARLY).in("5.3")))
                                .build())
                        .amendment(Amendment.builder()
                                .addModes(AmendmentMode.WEB_PAGE)
                                .build()))))
                .containsExactly(
                        "WARNING ART28-9-2 A change should need the approval of the controller, but can be made without"
                                + " it by: web page  [/amendment/modes]",
                        "WARNING ART28-3-C-6 Changes to the measures should need approval or keep the level; the text"
                                + " has no such rule  [clause 5.1, /security/change/approval]");
    }

    @Test
    void d55_loweredByWebNotice() {
        assertThat(found(Sound.but(b -> b.security(Security.builder()
                                .from(Sound.agreement().security())
                                .change(new SecurityChange(
                                        Statement.builder()
                                                .stipulation(Stipulation.EXCLUDED)
                                                .addSources(Source.of("5.2"))
                                                .build(),
                                        Optional.empty(),
                                        Sound.OWED.within(Sound.YEARLY).in("5.3")))
                                .build())
                        .amendment(Amendment.builder()
                                .addModes(AmendmentMode.WEB_PAGE)
                                .mayLowerProtection(Statement.in("14.5"))
                                .build()))))
                .containsExactly(
                        "VIOLATION ART28-9-2 A change must not lower the protection without the approval of the"
                                + " controller, but may, by: web page  [clause 14.5, /amendment/mayLowerProtection]",
                        "VIOLATION ART28-3-C-6 The level of security must not be lowered by the processor alone; the"
                                + " text allows that  [clause 5.2, /security/change/noLowering]");
    }

    @Test
    void d56_onlyACertificateThatHasExpired() {
        assertThat(found(security(security -> security.measures(List.of())
                        .addCertificates(Certificate.builder()
                                .scheme("ISO/IEC 27001")
                                .expiresOn(LocalDate.of(2026, 9, 30))
                                .addSources(Source.of("5.4"))
                                .build()))))
                .containsExactly(
                        // a certificate names no measure of any family
                        "WARNING ART28-3-C-2 The measures should be listed or referred to; the text does neither"
                                + "  [clause 5.1, /security/measures]",
                        "NOTE ART28-3-C-3 The measures should cover each family of GDPR Art. 32(1), or say why not;"
                                + " missing: pseudonymisation and encryption, confidentiality, integrity, availability and resilience, restoration, testing"
                                + "  [clause 5.1, /security/families]",
                        "WARNING ART28-3-C-5 A certificate must be valid to support anything; the last day of this one"
                                + " was 2026-09-30  [clause 5.4, /security/certificates/0/expiresOn]",
                        "WARNING ART28-3-C-5 A certificate must not replace the measures; no measure is agreed beside"
                                + " it  [clause 5.4, /security/measures]",
                        // nor does it describe the measures for the record
                        "NOTE ART30-2-1 The record of the processor needs data that is missing: description of security"
                                + "  [clause 5.1, /security/measures]");
    }

    @Test
    void d57_anyLawOrAuthority() {
        assertThat(found(instructions(instructions -> instructions.compulsion(LegalCompulsion.builder()
                        .from(Sound.agreement().instructions().compulsion())
                        .addWiderThanLaw(
                                Condition.of(Sense.IF, ConditionCode.ANY_LAW),
                                Condition.of(Sense.IF, ConditionCode.AUTHORITY_ORDER))
                        .build()))))
                .containsExactly(
                        // the help desk in India makes it the worse
                        "WARNING ART28-3-A-4 Only Union or Member State law should allow processing without"
                                + " instructions, the more so as data may go to third countries; the text also admits:"
                                + " any law, authority order  [clause 3.3, /instructions/compulsion/widerThanLaw]");
    }

    @Test
    void d58_noWarningOfUnlawfulInstructions() {
        assertThat(found(instructions(instructions -> instructions.infringementWarning(Duty.SILENT))))
                .containsExactly("VIOLATION ART28-3-A-5 The agreement does not contain a duty to warn the controller of"
                        + " an unlawful instruction  [/instructions/infringementWarning]");
    }

    @Test
    void d59_reasonableConfidentiality() {
        assertThat(found(confidentiality(confidentiality -> confidentiality.persons(duty(Sound.OWED.in("4.1"))
                        .addConditions(Condition.of(Sense.TO_THE_EXTENT, ConditionCode.REASONABLE))
                        .build()))))
                .containsExactly(
                        "WARNING ART28-3-B-1 Every authorised person must be bound to confidentiality; the text"
                                + " asks for it only as far as reasonable"
                                + "  [clause 4.1, /confidentiality/persons/conditions/0]");
    }

    @Test
    void d59_employeesOnly() {
        assertThat(found(confidentiality(confidentiality -> confidentiality.coverage(List.of(Coverage.EMPLOYEES)))))
                .containsExactly("WARNING ART28-3-B-2 All authorised persons must be bound to confidentiality; the text"
                        + " names only: employees  [clause 4.1, /confidentiality/coverage]");
    }

    @Test
    void d60_twoListsDiffer() {
        assertThat(found(transfer(transfer -> transfer.addDataCategories(DataCategory.NAME, DataCategory.SALARY))))
                .containsExactly("WARNING CONS-SCOPE-1 The lists of sub-processors and of transfers should agree; only"
                        + " one of them has for the same firm: salary"
                        + "  [clause B, /subProcessing/engagements/1/dataCategories]");
    }

    private static List<String> found(DataProcessingAgreement agreement) {
        return AgreementReview.gdpr().asOf(AS_OF).review(agreement).findings().stream()
                .map(Finding::line)
                .toList();
    }

    private static DataProcessingAgreement end(Consumer<EndOfServices.Builder> change) {
        EndOfServices.Builder end =
                EndOfServices.builder().from(Sound.agreement().endOfServices());
        change.accept(end);
        return Sound.but(b -> b.endOfServices(end.build()));
    }

    private static Choice.Builder<Disposal> choice(Disposal... options) {
        return Choice.<Disposal>builder().addOptions(options).addSources(Source.of("10.1"));
    }

    private static DataProcessingAgreement kept(Retention.Builder retention) {
        return end(end ->
                end.retention(List.of(retention.addSources(Source.of("10.4")).build())));
    }

    private static DataProcessingAgreement sub(Consumer<SubProcessing.Builder> change) {
        SubProcessing.Builder sub =
                SubProcessing.builder().from(Sound.agreement().subProcessing());
        change.accept(sub);
        return Sound.but(b -> b.subProcessing(sub.build()));
    }

    private static DataProcessingAgreement objecting(Consumer<Objection.Builder> change) {
        Objection.Builder objection =
                Objection.builder().from(Sound.agreement().subProcessing().objection());
        change.accept(objection);
        return sub(sub -> sub.objection(objection.build()));
    }

    private static DataProcessingAgreement effect(ConsequenceKind... kinds) {
        return objecting(objection ->
                objection.effects(Arrays.stream(kinds).map(Consequence::of).toList()));
    }

    private static Authorisation specific(Approval approval) {
        return new Authorisation(
                Optional.of(AuthorisationKind.SPECIFIC), Scope.ALL, Optional.of(approval), Source.all("6.1"));
    }

    /** Sub-processors in the EEA are in use, but the text does not say which. */
    private static DataProcessingAgreement unlisted(AuthorisationKind kind) {
        return Sound.but(b -> b.subProcessing(SubProcessing.builder()
                        .from(Sound.agreement().subProcessing())
                        .authorisations(List.of(
                                new Authorisation(Optional.of(kind), Scope.ALL, Optional.empty(), Source.all("6.1"))))
                        .list(SubProcessorList.SILENT)
                        .engagements(List.of())
                        .inUse(Statement.in("6.1"))
                        .build())
                .transfers(Transfers.builder()
                        .from(Sound.agreement().transfers())
                        .transfers(List.of())
                        .build()));
    }

    private static DataProcessingAgreement helpDesk(Consumer<Engagement.Builder> change) {
        Engagement.Builder desk = Engagement.builder().from(Sound.helpDesk());
        change.accept(desk);
        return sub(sub -> sub.engagements(
                List.of(Sound.agreement().subProcessing().engagements().get(0), desk.build())));
    }

    private static OwnPurpose.Builder use(String purpose) {
        return OwnPurpose.builder().purpose(Item.of(Purpose.of(purpose))).addSources(Source.of("3.6"));
    }

    private static DataProcessingAgreement using(OwnPurpose.Builder use) {
        return Sound.but(b -> b.dataUse(DataUse.builder()
                .from(Sound.agreement().dataUse())
                .addOwnPurposes(use.build())
                .build()));
    }

    private static DataProcessingAgreement audit(Consumer<Audit.Builder> change) {
        Audit.Builder audit = Audit.builder().from(Sound.agreement().audit());
        change.accept(audit);
        return Sound.but(b -> b.audit(audit.build()));
    }

    private static Substitute substitute(SubstituteEffect effect) {
        return Substitute.builder()
                .addReports(ReportKind.ISO_27001)
                .effect(effect)
                .addSources(Source.of("11.6"))
                .build();
    }

    private static DataProcessingAgreement priced(Remuneration.Builder price) {
        return audit(audit -> audit.verification(duty(Sound.agreement().audit().verification())
                .addRemuneration(price.addSources(Source.of("11.7")).build())
                .build()));
    }

    private static DataProcessingAgreement breach(Consumer<BreachNotification.Builder> change) {
        BreachNotification.Builder breach =
                BreachNotification.builder().from(Sound.agreement().breachNotification());
        change.accept(breach);
        return Sound.but(b -> b.breachNotification(breach.build()));
    }

    private static DataProcessingAgreement noticeWithin(TimeLimit... limits) {
        return breach(breach -> breach.notice(Sound.OWED
                .on(Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE))
                .within(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY))
                .within(limits)
                .in("9.1")));
    }

    private static DataProcessingAgreement transfer(Consumer<Transfer.Builder> change) {
        Transfer.Builder transfer = Transfer.builder()
                .from(Sound.agreement().transfers().transfers().get(0));
        change.accept(transfer);
        return Sound.but(b -> b.transfers(Transfers.builder()
                .from(Sound.agreement().transfers())
                .transfers(List.of(transfer.build()))
                .build()));
    }

    private static DataProcessingAgreement by(TransferTool... tools) {
        return transfer(transfer -> transfer.tools(List.of(tools)));
    }

    private static StandardClauses clauses(ClauseSet set, Optional<SccModule> module, AnnexState annexes) {
        return new StandardClauses(Optional.of(set), module, annexes, Statement.SILENT, Source.all("C"));
    }

    /** Clauses that are in order. */
    private static StandardClauses modern() {
        return clauses(ClauseSet.SCC_2021_914, Optional.of(SccModule.PROCESSOR_TO_PROCESSOR), AnnexState.COMPLETE);
    }

    private static Adequacy adequacy(String decision, Optional<LocalDate> confirmedOn, Optional<LocalDate> missedOn) {
        return new Adequacy(Optional.of(law(decision)), confirmedOn, missedOn, Source.all("C"));
    }

    /** The help desk is in the United States. */
    private static DataProcessingAgreement toTheUnitedStates(TransferTool... tools) {
        Territory there = Territory.of("US");
        return DataProcessingAgreement.builder()
                .from(helpDesk(desk -> desk.seat(there)
                        .locations(List.of(Location.builder()
                                .territory(there)
                                .precision(Precision.COUNTRY)
                                .addUses(LocationUse.REMOTE_ACCESS)
                                .addSources(Source.of("B"))
                                .build()))))
                .transfers(transfer(transfer -> transfer.destination(there).tools(List.of(tools)))
                        .transfers())
                .build();
    }

    private static Reference law(String law) {
        return Reference.builder()
                .from(Reference.to(LegalReference.parse(law)))
                .addSources(Source.of("1.2"))
                .build();
    }

    private static DataProcessingAgreement processing(Consumer<Processing.Builder> change) {
        Processing.Builder processing =
                Processing.builder().from(Sound.agreement().processing());
        change.accept(processing);
        return Sound.but(b -> b.processing(processing.build()));
    }

    private static <C> Item<C> vague(Breadth breadth) {
        return Item.<C>labelled("as stated").with(breadth).in("A.9");
    }

    private static DataProcessingAgreement describedInMainContract(Resolution resolution) {
        Reference contract = Reference.builder()
                .label("the main contract")
                .target(new DocumentTarget("main", Optional.empty()))
                .addSources(Source.of("A.9"))
                .build();
        return Sound.but(
                b -> b.mainContract(MainContract.builder().reference(contract).build())
                        .processing(Processing.builder()
                                .from(Sound.agreement().processing())
                                .addDescribedIn(Reference.builder()
                                        .from(contract)
                                        .resolution(resolution)
                                        .build())
                                .build()));
    }

    private static DataProcessingAgreement assistance(Consumer<Assistance.Builder> change) {
        Assistance.Builder help = Assistance.builder().from(Sound.agreement().assistance());
        change.accept(help);
        return Sound.but(b -> b.assistance(help.build()));
    }

    /** The sound agreement on the clauses of Decision 2021/915, with one more defect. */
    private static DataProcessingAgreement onClauses(Consumer<DataProcessingAgreement.Builder> change) {
        return Sound.but(b -> {
            b.edition(Edition.builder()
                            .basedOn(Template.EU_SCC_2021_915)
                            .addSources(Source.of("Title"))
                            .build())
                    .addAnnexes(Annex.builder()
                            .label("III")
                            .addPresent(Item.of(AnnexContent.ASSISTANCE_MEASURES))
                            .build());
            change.accept(b);
        });
    }

    /** The sound agreement on the Danish clauses, with one more defect. */
    private static DataProcessingAgreement onDanishClauses(Consumer<DataProcessingAgreement.Builder> change) {
        return Sound.but(b -> {
            b.edition(Edition.builder()
                            .basedOn(Template.DK_SCC_2019)
                            .addSources(Source.of("Title"))
                            .build())
                    .addAnnexes(Annex.builder()
                            .label("C")
                            .addPresent(Item.of(AnnexContent.AUDIT_PROCEDURE))
                            .build());
            change.accept(b);
        });
    }

    private static DataProcessingAgreement ending(MainContract.Builder contract) {
        return DataProcessingAgreement.builder()
                .from(end(end -> end.protectionContinues(Statement.SILENT)))
                .term(Term.builder()
                        .from(Sound.agreement().term())
                        .endsOn(LocalDate.of(2027, 12, 31))
                        .duration(Duty.STIPULATED.in("14.1"))
                        .build())
                .mainContract(contract.build())
                .build();
    }

    private static DataProcessingAgreement term(Consumer<Term.Builder> change) {
        Term.Builder term = Term.builder().from(Sound.agreement().term());
        change.accept(term);
        return Sound.but(b -> b.term(term.build()));
    }

    private static DataProcessingAgreement security(Consumer<Security.Builder> change) {
        Security.Builder security = Security.builder().from(Sound.agreement().security());
        change.accept(security);
        return Sound.but(b -> b.security(security.build()));
    }

    private static DataProcessingAgreement instructions(Consumer<Instructions.Builder> change) {
        Instructions.Builder instructions =
                Instructions.builder().from(Sound.agreement().instructions());
        change.accept(instructions);
        return Sound.but(b -> b.instructions(instructions.build()));
    }

    private static DataProcessingAgreement confidentiality(Consumer<Confidentiality.Builder> change) {
        Confidentiality.Builder confidentiality =
                Confidentiality.builder().from(Sound.agreement().confidentiality());
        change.accept(confidentiality);
        return Sound.but(b -> b.confidentiality(confidentiality.build()));
    }

    private static Duty.Builder duty(Duty duty) {
        return Duty.builder().from(duty);
    }
}
