package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.Accountability;
import org.dpa4j.model.Check;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Formation;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NextCycle;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.law.Provisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationsTest {
    private static final TimeLimit TWO_DAYS =
            TimeLimit.atMost(Period.ofHours(48)).with(Bindingness.WHERE_FEASIBLE);
    private static final TimeLimit SOON = TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY);
    private static final Event AWARE = Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE);

    @Test
    void aSilentAgreementHasOnlyTheClocksOfTheLaw() {
        Obligations obligations =
                Obligations.of(DataProcessingAgreement.builder().build());

        assertThat(obligations.ofAgreement()).isEmpty();
        assertThat(obligations.all()).isEqualTo(obligations.ofLaw());
        assertThat(obligations.ofLaw())
                .map(one -> one.id().value())
                .containsExactly(
                        "law.art-12-3",
                        "law.art-12-3-extension",
                        "law.art-33-1",
                        "law.art-33-2",
                        "law.art-34-1",
                        "law.art-36-2",
                        "law.art-36-2-extension");
    }

    @Test
    void aClockOfTheLawHasItsDaysAndNoPlace() {
        Obligation clock = Obligations.of(DataProcessingAgreement.builder().build())
                .named(ObligationId.of("law.art-33-1"))
                .orElseThrow();

        assertThat(clock.isOfLaw()).isTrue();
        assertThat(clock.pointer()).isEmpty();
        assertThat(clock.kind()).isEqualTo(TimeKind.MAX);
        assertThat(clock.actor()).contains(Actor.CONTROLLER);
        assertThat(clock.counterpart()).contains(Actor.SUPERVISORY_AUTHORITY);
        assertThat(clock.basis()).containsExactly(LegalReference.gdpr("33(1)"));
        assertThat(clock.from()).contains(LocalDate.of(2018, 5, 25));
        assertThat(clock.until()).isEmpty();
    }

    @Test
    void whatTheTextLeavesOpenIsAssumedAndSaidSo() {
        Obligation notice = only(notice(
                Duty.builder().addLimits(TWO_DAYS).addSources(Source.of("8")).build()));

        assertThat(notice.id()).hasToString("breach-notice");
        assertThat(notice.pointer()).contains("/breachNotification/notice/limits/0");
        assertThat(notice.isOfLaw()).isFalse();
        assertThat(notice.action()).isEqualTo("notify-breach");
        assertThat(notice.kind()).isEqualTo(TimeKind.MAX);
        assertThat(notice.limit()).contains(TWO_DAYS);
        assertThat(notice.sources()).containsExactly(Source.of("8"));
        assertThat(notice.basis()).containsExactly(LegalReference.gdpr("33(2)"));
        assertThat(notice.obligor()).isEmpty();
        assertThat(notice.assumedObligor()).contains(Actor.PROCESSOR);
        assertThat(notice.actor()).contains(Actor.PROCESSOR);
        assertThat(notice.beneficiary()).isEmpty();
        assertThat(notice.assumedBeneficiary()).contains(Actor.CONTROLLER);
        assertThat(notice.counterpart()).contains(Actor.CONTROLLER);
        assertThat(notice.trigger()).isEmpty();
        assertThat(notice.assumedTrigger()).contains(Event.of(Occurrence.PERSONAL_DATA_BREACH));
        assertThat(notice.runsFrom()).contains(Event.of(Occurrence.PERSONAL_DATA_BREACH));
    }

    @Test
    void whatTheTextSaysIsNotAssumed() {
        Obligation notice = only(notice(
                Duty.must(Actor.SUB_PROCESSOR, Actor.EACH_PARTY).on(AWARE).within(TWO_DAYS)));

        assertThat(notice.obligor()).contains(Actor.SUB_PROCESSOR);
        assertThat(notice.assumedObligor()).isEmpty();
        assertThat(notice.beneficiary()).contains(Actor.EACH_PARTY);
        assertThat(notice.assumedBeneficiary()).isEmpty();
        assertThat(notice.trigger()).contains(AWARE);
        assertThat(notice.assumedTrigger()).isEmpty();
    }

    @Test
    void theTriggerOfALimitComesBeforeThatOfItsDuty() {
        Event claim = Event.of(Occurrence.CLAIM);

        assertThat(only(notice(Duty.STIPULATED
                                .on(AWARE)
                                .within(TimeLimit.atMost(Period.ofDays(1)).from(claim))))
                        .trigger())
                .contains(claim);
    }

    @Test
    void eachLimitIsOneWithItsOwnClauses() {
        assertThat(lines(notice(Duty.STIPULATED
                        .on(AWARE)
                        .within(in(SOON, "9.1"), in(TWO_DAYS, "9.2"))
                        .in("9"))))
                .containsExactly(
                        "breach-notice STANDARD /breachNotification/notice/limits/0 [9.1]",
                        "breach-notice.2 MAX /breachNotification/notice/limits/1 [9.2]");
    }

    @Test
    void limitsThatBelongTogetherAreOne() {
        TimeLimit both = new Combined(
                Combination.EARLIEST, List.of(SOON, TWO_DAYS), Optional.empty(), Bindingness.FIRM, List.of());
        TimeLimit extended =
                new Extended(both, Period.ofDays(1), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(lines(notice(Duty.STIPULATED.within(extended, SOON))))
                .containsExactly(
                        "breach-notice MAX /breachNotification/notice/limits/0 []",
                        "breach-notice.2 STANDARD /breachNotification/notice/limits/1 []");
        assertThat(Obligations.of(notice(Duty.STIPULATED.within(extended)))
                        .ofAgreement()
                        .get(0)
                        .limit())
                .contains(extended);
    }

    @Test
    void aVariantLeavesOpenWhatTheDutySays() {
        Obligation variant = Obligations.of(notice(Duty.builder()
                        .obligor(Actor.SUB_PROCESSOR)
                        .beneficiary(Actor.PROCESSOR)
                        .trigger(AWARE)
                        .addVariants(Duty.STIPULATED.within(TWO_DAYS))
                        .build()))
                .named(ObligationId.of("breach-notice.2"))
                .orElseThrow();

        assertThat(variant.pointer()).contains("/breachNotification/notice/variants/0/limits/0");
        assertThat(variant.obligor()).isEmpty();
        assertThat(variant.assumedObligor()).contains(Actor.SUB_PROCESSOR);
        assertThat(variant.assumedBeneficiary()).contains(Actor.PROCESSOR);
        assertThat(variant.trigger()).isEmpty();
        assertThat(variant.assumedTrigger()).contains(AWARE);
    }

    @Test
    void aDutyWithATriggerAndNoLimitIsOneWithoutATime() {
        assertThat(lines(notice(Duty.STIPULATED.on(AWARE).in("4"))))
                .containsExactly("breach-notice NONE /breachNotification/notice [4]");
        assertThat(lines(notice(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER)))).isEmpty();
    }

    /** In part is said; the opposite, a blank and nothing are not. */
    @ParameterizedTest
    @EnumSource(names = {"EXCLUDED", "BLANK"})
    void whatTheTextDoesNotSayIsOwedByNobody(Stipulation stipulation) {
        Duty duty = Duty.builder()
                .stipulation(stipulation)
                .trigger(AWARE)
                .addLimits(SOON)
                .approval(Approval.builder()
                        .prior(Stipulation.STIPULATED)
                        .addLimits(SOON)
                        .build())
                .addRemuneration(Remuneration.builder().free(1).build())
                .build();

        assertThat(lines(notice(duty))).isEmpty();
        assertThat(lines(notice(Duty.builder()
                        .from(duty)
                        .addVariants(Duty.STIPULATED.within(TWO_DAYS))
                        .build())))
                .containsExactly("breach-notice MAX /breachNotification/notice/variants/0/limits/0 []");
    }

    @Test
    void aBlankTimeOfADutyThatStandsIsOneWithoutATime() {
        Blank blank = new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(lines(notice(Duty.STIPULATED.within(blank))))
                .containsExactly("breach-notice NONE /breachNotification/notice/limits/0 []");
    }

    @Test
    void aConsentIsObtainedByWhoeverNeedsItFromWhoeverGivesIt() {
        Approval prior = Approval.builder()
                .by(Actor.CONTROLLER)
                .prior(Stipulation.STIPULATED)
                .addSources(Source.of("5"))
                .build();
        Duty duty = Duty.builder().obligor(Actor.PROCESSOR).approval(prior).build();
        Obligation consent = only(notice(duty));

        assertThat(consent.id()).hasToString("breach-notice.approval");
        assertThat(consent.action()).isEqualTo("obtain-approval");
        assertThat(consent.kind()).isEqualTo(TimeKind.STANDARD);
        assertThat(consent.limit()).isEmpty();
        assertThat(consent.obligor()).contains(Actor.PROCESSOR);
        assertThat(consent.beneficiary()).contains(Actor.CONTROLLER);
        assertThat(consent.sources()).containsExactly(Source.of("5"));
        assertThat(lines(notice(Duty.builder()
                        .approval(Approval.builder()
                                .prior(Stipulation.STIPULATED)
                                .addLimits(TWO_DAYS)
                                .silence(Silence.REFUSAL)
                                .build())
                        .build())))
                .containsExactly(
                        "breach-notice.approval MAX /breachNotification/notice/approval/limits/0 []",
                        "breach-notice.approval.deemed-refusal NONE /breachNotification/notice/approval/silence []");
        assertThat(lines(notice(Duty.builder()
                        .approval(Approval.builder().by(Actor.CONTROLLER).build())
                        .build())))
                .isEmpty();
    }

    @Test
    void whatFollowsHasItsNameFromWhatItFollowsFrom() {
        Duty end = Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).within(TimeLimit.atMost(Period.ofDays(30)));
        Duty notice = Duty.builder()
                .addConsequences(new Consequence(
                        ConsequenceKind.CONTROLLER_MAY_TERMINATE,
                        Duty.builder()
                                .from(end)
                                .addConsequences(
                                        new Consequence(ConsequenceKind.NEGOTIATE, Duty.STIPULATED.within(SOON)))
                                .build()))
                .addConsequences(Consequence.of(ConsequenceKind.REMEDY))
                .build();

        assertThat(lines(notice(notice)))
                .containsExactly(
                        "breach-notice.controller-may-terminate WINDOW"
                                + " /breachNotification/notice/consequences/0/duty/limits/0 []",
                        "breach-notice.controller-may-terminate.negotiate STANDARD"
                                + " /breachNotification/notice/consequences/0/duty/consequences/0/duty/limits/0 []");
        assertThat(Obligations.of(notice(notice)).ofAgreement())
                .allMatch(one -> one.basis().isEmpty());
    }

    @Test
    void silenceAfterAnObjectionCouldHaveComeCountsFromTheEndOfItsTime() {
        DataProcessingAgreement agreement = objection(Silence.APPROVAL);
        Obligation deemed = Obligations.of(agreement)
                .named(ObligationId.of("objection.deemed-approval"))
                .orElseThrow();

        assertThat(lines(agreement))
                .containsExactly(
                        "objection WINDOW /subProcessing/objection/right/limits/0 [6]",
                        "objection.not-engaged NONE /subProcessing/objection/effects/0/duty []",
                        "objection.deemed-approval NONE /subProcessing/objection/silence [6]");
        assertThat(deemed.trigger()).isEmpty();
        assertThat(deemed.assumedTrigger()).contains(new EndOf(TermPath.of("/subProcessing/objection/right")));
        assertThat(lines(objection(Silence.NO_EFFECT))).hasSize(2);
    }

    @Test
    void anObjectionThatTheTextDoesNotKnowHasNoSilence() {
        assertThat(lines(DataProcessingAgreement.builder()
                        .subProcessing(SubProcessing.builder()
                                .objection(Objection.builder()
                                        .silence(Silence.APPROVAL)
                                        .build())
                                .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void aLimitAtAPlaceOfItsOwnIsThatOfThePlace() {
        Obligation rotation = only(DataProcessingAgreement.builder()
                .endOfServices(EndOfServices.builder()
                        .backupRotation(TimeLimit.atMost(Period.ofDays(90)))
                        .build())
                .build());

        assertThat(rotation.id()).hasToString("backup-rotation");
        assertThat(rotation.action()).isEqualTo("rotate-backups");
        assertThat(rotation.pointer()).contains("/endOfServices/backupRotation");
        assertThat(rotation.actor()).isEmpty();
        assertThat(rotation.basis()).isEmpty();
    }

    @Test
    void howOftenAnAuditMayBeIsARightOfTheController() {
        Obligation frequency = only(DataProcessingAgreement.builder()
                .audit(Audit.builder()
                        .frequency(TimeLimit.atMost(Period.ofMonths(12)))
                        .build())
                .build());

        assertThat(frequency.modality()).isEqualTo(Modality.MAY);
        assertThat(frequency.kind()).isEqualTo(TimeKind.WINDOW);
        assertThat(frequency.assumedObligor()).contains(Actor.CONTROLLER);
    }

    @Test
    void aChoiceIsARightOfWhoeverDecides() {
        Obligation choice = only(DataProcessingAgreement.builder()
                .endOfServices(EndOfServices.builder()
                        .choice(Choice.<Disposal>builder()
                                .holder(Actor.CONTROLLER)
                                .addLimits(TimeLimit.atMost(Period.ofDays(30)))
                                .build())
                        .build())
                .build());

        assertThat(choice.id()).hasToString("disposal-choice");
        assertThat(choice.kind()).isEqualTo(TimeKind.WINDOW);
        assertThat(choice.obligor()).contains(Actor.CONTROLLER);
        assertThat(choice.assumedTrigger()).contains(Event.of(Occurrence.END_OF_SERVICES));
    }

    @Test
    void aMeasureIsNamedAfterItsKind() {
        assertThat(lines(DataProcessingAgreement.builder()
                        .security(Security.builder()
                                .addMeasures(
                                        measure(Item.of(MeasureKind.of("backup"))),
                                        measure(Item.labelled("something")),
                                        measure(Item.of(MeasureKind.of("backup"))))
                                .build())
                        .build()))
                .containsExactly(
                        "measure.backup MAX /security/measures/0/limits/0 [2]",
                        "measure MAX /security/measures/1/limits/0 [2]",
                        "measure.backup.2 MAX /security/measures/2/limits/0 [2]");
    }

    @Test
    void theTimeOfEachSubProcessorDownTheChainIsOne() {
        Engagement below = engagement("b", List.of());

        assertThat(lines(DataProcessingAgreement.builder()
                        .subProcessing(SubProcessing.builder()
                                .addEngagements(engagement("a", List.of(below)))
                                .build())
                        .build()))
                .containsExactly(
                        "sub-processor-breach-notice MAX /subProcessing/engagements/0/breachLimits/0 []",
                        "sub-processor-breach-notice.2 MAX /subProcessing/engagements/0/engagements/0/breachLimits/0 []");
    }

    @Test
    void whatIsFreeSoManyTimesIsARightThatRecurs() {
        Remuneration price = Remuneration.builder()
                .payer(Actor.CONTROLLER)
                .free(1)
                .freePer(Cycle.YEAR)
                .addSources(Source.of("8.2"))
                .build();
        Duty audit = Duty.builder()
                .obligor(Actor.PROCESSOR)
                .trigger(Event.of(Occurrence.AUDIT_REQUEST))
                .addRemuneration(price)
                .build();
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .audit(Audit.builder().verification(audit).build())
                .build();
        Obligation free =
                Obligations.of(agreement).named(ObligationId.of("audit.free")).orElseThrow();

        assertThat(lines(agreement))
                .containsExactly(
                        "audit NONE /audit/verification []",
                        "audit.free FREQUENCY /audit/verification/remuneration/0 [8.2]");
        assertThat(free.obligor()).contains(Actor.CONTROLLER);
        assertThat(free.beneficiary()).contains(Actor.PROCESSOR);
        assertThat(free.modality()).isEqualTo(Modality.MAY);
        assertThat(Obligations.of(agreement).ofAgreement().get(0).remuneration())
                .containsExactly(price);
    }

    @Test
    void datesAndBeginningsAreObligations() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .formation(Formation.builder()
                        .takesEffect(Event.of(Occurrence.SIGNATURE_BY_ALL))
                        .addSources(Source.of("13"))
                        .build())
                .term(Term.builder().effectiveOn(day).endsOn(day.plusYears(1)).build())
                .accountability(Accountability.builder()
                        .addChecks(Check.builder().dueOn(day).build())
                        .build())
                .build();

        assertThat(lines(agreement))
                .containsExactly(
                        "entry-into-force NONE /formation/takesEffect [13]",
                        "agreement-start DATE /term/effectiveOn []",
                        "agreement-end DATE /term/endsOn []",
                        "processor-check DATE /accountability/checks/0/dueOn []");
        assertThat(Obligations.of(agreement).ofAgreement().get(0).trigger())
                .contains(Event.of(Occurrence.SIGNATURE_BY_ALL));
        assertThat(Obligations.of(agreement).ofAgreement().get(1).limit())
                .contains(new Fixed(day, Optional.empty(), Bindingness.FIRM, List.of()));
    }

    @Test
    void anEventSetsOffWhatNamesItAloneOrWithOthers() {
        Event claim = Event.of(Occurrence.CLAIM);
        DataProcessingAgreement agreement = notice(Duty.STIPULATED.within(
                TimeLimit.atMost(Period.ofDays(1)).from(new AnyOf(List.of(AWARE, claim))),
                TimeLimit.atMost(Period.ofDays(2)).from(new NextCycle(Cycle.CALENDAR_YEAR, claim)),
                TWO_DAYS));
        Obligations obligations = Obligations.of(agreement);

        assertThat(names(obligations.onEvent(Occurrence.CLAIM))).containsExactly("breach-notice", "breach-notice.2");
        assertThat(names(obligations.onEvent(Occurrence.PERSONAL_DATA_BREACH)))
                .containsExactly("breach-notice", "breach-notice.3", "law.art-33-1", "law.art-33-2", "law.art-34-1");
        assertThat(obligations.onEvent(Occurrence.OBJECTION)).isEmpty();
    }

    @Test
    void whatStandsAtAPlaceIsThereOrBelow() {
        Obligations obligations = Obligations.of(notice(Duty.STIPULATED.within(SOON, TWO_DAYS)));

        assertThat(obligations.at("/breachNotification")).hasSize(2);
        assertThat(names(obligations.at("/breachNotification/notice/limits/1"))).containsExactly("breach-notice.2");
        assertThat(obligations.at("/breach")).isEmpty();
        assertThat(obligations.at("/audit")).isEmpty();
        assertThat(obligations.named(ObligationId.of("audit"))).isEmpty();
    }

    /** None is cited that is not in the law data, and each place has a name of its own or shares it on purpose. */
    @Test
    void everyProvisionOfThePlacesExists() {
        assertThat(DutyPlace.all().stream().flatMap(place -> place.basis().stream()))
                .allMatch(Provisions.bundled()::contains);
        assertThat(
                        DutyPlace.all().stream()
                                .collect(Collectors.groupingBy(DutyPlace::id, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .filter(name -> name.getValue() > 1)
                                .map(name -> name.getKey()))
                .containsExactlyInAnyOrder("security", "objection", "transfer-approval", "adequacy-scope-end");
    }

    /** Whom the law names, it names in a provision. */
    @Test
    void nobodyIsAssumedWithoutAProvision() {
        assertThat(DutyPlace.all())
                .filteredOn(place ->
                        place.obligor().isPresent() || place.beneficiary().isPresent())
                .allMatch(place -> !place.basis().isEmpty());
    }

    @Test
    void aPlaceThatTheTableDoesNotHaveIsNamedAfterItsPointer() {
        DutyPlace place = DutyPlace.of("/newSection/someThings/3/duty/variants/1/lastStep/0");

        assertThat(place.id()).isEqualTo("new-section.some-things.last-step");
        assertThat(place.action()).isEqualTo("last-step");
        assertThat(place.pattern()).isEqualTo("/newSection/someThings/*/duty/lastStep/*");
        assertThat(place.obligor()).isEmpty();
    }

    @Test
    void aChainHasOnePlace() {
        assertThat(DutyPlace.of("/transfers/transfers/0/onward/1/onward/2/tools/0/outOfScopeOn")
                        .id())
                .isEqualTo("adequacy-scope-end");
    }

    private static DataProcessingAgreement notice(Duty notice) {
        return DataProcessingAgreement.builder()
                .breachNotification(BreachNotification.builder().notice(notice).build())
                .build();
    }

    private static DataProcessingAgreement objection(Silence silence) {
        return DataProcessingAgreement.builder()
                .subProcessing(SubProcessing.builder()
                        .objection(Objection.builder()
                                .right(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR)
                                        .within(TimeLimit.atMost(Period.parse("P10BD")))
                                        .in("6"))
                                .addEffects(new Consequence(
                                        ConsequenceKind.NOT_ENGAGED,
                                        Duty.STIPULATED.on(Event.of(Occurrence.OBJECTION))))
                                .silence(silence)
                                .build())
                        .build())
                .build();
    }

    private static Engagement engagement(String id, List<Engagement> below) {
        return Engagement.builder()
                .id(EngagementId.of(id))
                .addBreachLimits(TimeLimit.atMost(Period.ofHours(12)))
                .engagements(below)
                .build();
    }

    private static Measure measure(Item<MeasureKind> kind) {
        return Measure.builder()
                .kind(kind)
                .addLimits(TimeLimit.atMost(Period.ofDays(1)))
                .addSources(Source.of("2"))
                .build();
    }

    private static TimeLimit in(TimeLimit limit, String clause) {
        return limit instanceof Prompt prompt ? prompt.in(clause) : ((Measured) limit).in(clause);
    }

    private static Obligation only(DataProcessingAgreement agreement) {
        List<Obligation> all = Obligations.of(agreement).ofAgreement();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> names(List<Obligation> obligations) {
        return obligations.stream().map(one -> one.id().value()).toList();
    }

    private static Stream<String> lines(DataProcessingAgreement agreement) {
        return Obligations.of(agreement).ofAgreement().stream()
                .map(one -> one.id() + " " + one.kind() + " " + one.pointer().orElseThrow() + " " + one.sources());
    }

    /** Who may do it is left out of what is done; what is no verb has one. */
    @ParameterizedTest
    @CsvSource({
        "controller-may-terminate, terminate",
        "processor-may-terminate, terminate",
        "may-decline, decline",
        "negotiate, negotiate",
        "not-engaged, refrain-from-engaging",
        "costs-due, pay-costs",
        "fees-refunded, refund-fees"
    })
    void whatFollowsIsSomethingThatIsDone(String kind, String action) {
        Consequence then = new Consequence(ConsequenceKind.of(kind), Duty.STIPULATED.within(SOON));

        Obligation one = only(notice(Duty.builder().addConsequences(then).build()));
        assertThat(one.id()).hasToString("breach-notice." + kind);
        assertThat(one.action()).isEqualTo(action);
        assertThat(one.runsFrom()).isEmpty();
    }

    /** What an objection leads to starts with the objection; what follows from a breach notice has no such event. */
    @Test
    void whatFollowsFromAnObjectionStartsWithIt() {
        Obligation effect = only(DataProcessingAgreement.builder()
                .subProcessing(SubProcessing.builder()
                        .objection(Objection.builder()
                                .addEffects(new Consequence(ConsequenceKind.NOT_ENGAGED, Duty.STIPULATED.within(SOON)))
                                .build())
                        .build())
                .build());

        assertThat(effect.id()).hasToString("objection.not-engaged");
        assertThat(effect.trigger()).isEmpty();
        assertThat(effect.assumedTrigger()).contains(Event.of(Occurrence.OBJECTION));
    }

    @Test
    void aFamilyOfMeasuresHasItsName() {
        Obligation family = only(DataProcessingAgreement.builder()
                .security(Security.builder()
                        .addFamilies(new FamilyCoverage(
                                SecurityFamily.PSEUDONYMISATION_AND_ENCRYPTION,
                                Duty.STIPULATED.within(TWO_DAYS),
                                Optional.empty()))
                        .build())
                .build());

        assertThat(family.id()).hasToString("security.pseudonymisation-and-encryption");
        assertThat(family.action()).isEqualTo("secure-processing");
        assertThat(family.assumedObligor()).contains(Actor.PROCESSOR);
        assertThat(family.basis()).containsExactly(LegalReference.gdpr("28(3)(c)"), LegalReference.gdpr("32(1)"));
    }

    /** An agreement has two parties: what is owed to the one is owed by the other, where the law names nobody either. */
    @Test
    void whatIsOwedToTheControllerIsOwedByTheProcessor() {
        assertThat(training(Actor.CONTROLLER).assumedObligor()).contains(Actor.PROCESSOR);
        assertThat(training(Actor.CONTROLLER).obligor()).isEmpty();
        assertThat(training(Actor.PROCESSOR).assumedObligor()).isEmpty();
        assertThat(training(Actor.CONTROLLER).assumedTrigger()).isEmpty();
    }

    private static Obligation training(Actor to) {
        return only(DataProcessingAgreement.builder()
                .confidentiality(Confidentiality.builder()
                        .training(Duty.builder()
                                .beneficiary(to)
                                .addLimits(TWO_DAYS)
                                .build())
                        .build())
                .build());
    }

    /** Thirty days before the end, but only after an objection; what counts from the objection itself needs nothing else. */
    @Test
    void whatCountsBackFromAnotherEventNeedsItsOwnTriggerToo() {
        Event objection = Event.of(Occurrence.OBJECTION);
        Event end = Event.of(Occurrence.END_OF_AGREEMENT);
        Measured before = TimeLimit.atLeastBefore(Period.ofDays(30));

        Obligation both = only(notice(Duty.STIPULATED.on(objection).within(before.from(end))));
        assertThat(both.trigger()).contains(end);
        assertThat(both.onlyAfter()).contains(objection);
        assertThat(only(notice(Duty.STIPULATED.on(end).within(before.from(end))))
                        .onlyAfter())
                .isEmpty();
        assertThat(only(notice(Duty.STIPULATED.on(objection).within(before))).onlyAfter())
                .isEmpty();
        assertThat(only(notice(Duty.STIPULATED
                                .on(objection)
                                .within(TimeLimit.atMost(Period.ofDays(30)).from(end))))
                        .onlyAfter())
                .isEmpty();
    }

    /** Same parties, same event: 72 hours of the controller to the authority are Art. 33(1), to the data subject Art. 34(1). */
    @Test
    void aDutyOfTheControllerThatRepeatsTheLawRestsOnIt() {
        Event breach = Event.of(Occurrence.PERSONAL_DATA_BREACH);
        Obligation report = statutory(
                Duty.must(Actor.CONTROLLER, Actor.SUPERVISORY_AUTHORITY).on(breach));
        Obligation tell =
                statutory(Duty.must(Actor.CONTROLLER, Actor.DATA_SUBJECT).on(breach));
        Obligation answer = statutory(
                Duty.must(Actor.CONTROLLER, Actor.DATA_SUBJECT).on(Event.of(Occurrence.DATA_SUBJECT_REQUEST)));

        assertThat(report.basis()).containsExactly(LegalReference.gdpr("33(1)"));
        assertThat(report.action()).isEqualTo("notify-breach");
        assertThat(tell.basis()).containsExactly(LegalReference.gdpr("34(1)"));
        assertThat(tell.action()).isEqualTo("communicate-breach");
        assertThat(answer.basis()).containsExactly(LegalReference.gdpr("12(3)"));
    }

    @Test
    void whatTheLawDoesNotAskForRestsOnNoLaw() {
        Event breach = Event.of(Occurrence.PERSONAL_DATA_BREACH);
        Event damage = Event.of(Occurrence.DAMAGE);

        for (Duty duty : List.of(
                Duty.must(Actor.CONTROLLER, Actor.SUPERVISORY_AUTHORITY).on(damage),
                Duty.must(Actor.CONTROLLER, Actor.SUB_PROCESSOR).on(breach),
                Duty.must(Actor.SUB_PROCESSOR, Actor.SUPERVISORY_AUTHORITY).on(breach),
                Duty.STIPULATED.on(breach),
                Duty.must(Actor.CONTROLLER, Actor.SUPERVISORY_AUTHORITY),
                Duty.must(Actor.CONTROLLER, Actor.SUPERVISORY_AUTHORITY).on(new AnyOf(List.of(breach, damage))))) {
            assertThat(statutory(duty).basis()).isEmpty();
        }
        // a notice of the processor rests on Art. 33(2), whomever the text makes it tell
        assertThat(only(notice(Duty.must(Actor.CONTROLLER, Actor.SUPERVISORY_AUTHORITY)
                                .on(breach)
                                .within(TWO_DAYS)))
                        .basis())
                .containsExactly(LegalReference.gdpr("33(2)"));
    }

    private static Obligation statutory(Duty duty) {
        return only(DataProcessingAgreement.builder()
                .controllerDuties(ControllerDuties.builder()
                        .addStatutory(duty.within(TWO_DAYS))
                        .build())
                .build());
    }

    /** Free for so long or so many times; an amount alone says nothing of time. Audits count from the last one that began. */
    @Test
    void whatIsFreePerCycleCountsAuditsFromTheirStart() {
        Remuneration perYear = Remuneration.builder()
                .freePer(Cycle.YEAR)
                .payer(Actor.CONTROLLER)
                .build();
        Remuneration once = Remuneration.builder().free(1).build();
        Duty duty = Duty.builder().addRemuneration(perYear).build();

        Obligation audit = only(DataProcessingAgreement.builder()
                .audit(Audit.builder().verification(duty).build())
                .build());
        assertThat(audit.assumedTrigger()).contains(Event.of(Occurrence.AUDIT_START, Moment.OCCURRED));
        assertThat(audit.kind()).isEqualTo(TimeKind.FREQUENCY);
        Obligation notice = only(notice(duty));
        assertThat(notice.id()).hasToString("breach-notice.free");
        assertThat(notice.runsFrom()).isEmpty();
        assertThat(notice.obligor()).contains(Actor.CONTROLLER);
        assertThat(notice.beneficiary()).isEmpty();
        assertThat(notice.assumedBeneficiary()).contains(Actor.PROCESSOR);
        assertThat(lines(notice(Duty.builder().addRemuneration(once).build())))
                .containsExactly("breach-notice.free FREQUENCY /breachNotification/notice/remuneration/0 []");
        assertThat(lines(notice(Duty.builder()
                        .addRemuneration(
                                Remuneration.builder().payer(Actor.CONTROLLER).build())
                        .build())))
                .isEmpty();
    }

    /** A consent comes with what needs it: from the event of the text, else from that of the section. */
    @Test
    void aConsentStartsWithWhatNeedsIt() {
        Approval prior = Approval.builder().prior(Stipulation.STIPULATED).build();
        Obligation said = Obligations.of(
                        notice(Duty.builder().trigger(AWARE).approval(prior).build()))
                .named(ObligationId.of("breach-notice.approval"))
                .orElseThrow();
        Obligation assumed = only(notice(Duty.builder().approval(prior).build()));

        assertThat(said.trigger()).contains(AWARE);
        assertThat(assumed.trigger()).isEmpty();
        assertThat(assumed.assumedTrigger()).contains(Event.of(Occurrence.PERSONAL_DATA_BREACH));
    }

    /** What the controller gives, the processor follows; the consent to it has a name of its own. */
    @Test
    void aFurtherInstructionIsGivenAndFollowed() {
        assertThat(further(Duty.builder()
                                .obligor(Actor.PROCESSOR)
                                .addLimits(SOON)
                                .build())
                        .action())
                .isEqualTo("follow-further-instruction");
        assertThat(further(Duty.builder()
                                .obligor(Actor.CONTROLLER)
                                .addLimits(SOON)
                                .build())
                        .action())
                .isEqualTo("give-further-instruction");
        Obligation consent = further(Duty.builder()
                .obligor(Actor.PROCESSOR)
                .approval(Approval.builder().prior(Stipulation.STIPULATED).build())
                .build());
        assertThat(consent.id()).hasToString("further-instruction-approval");
        assertThat(consent.action()).isEqualTo("agree-on-instruction");
    }

    private static Obligation further(Duty duty) {
        return only(DataProcessingAgreement.builder()
                .instructions(Instructions.builder().further(duty).build())
                .build());
    }

    @Test
    void anEventSetsOffWhatNeedsItWithOthers() {
        Event claim = Event.of(Occurrence.CLAIM);
        Obligations obligations = Obligations.of(notice(Duty.STIPULATED.within(
                TimeLimit.atMost(Period.ofDays(1)).from(new EarlierOf(List.of(AWARE, claim))),
                TimeLimit.atMost(Period.ofDays(2)).from(new LaterOf(List.of(claim, AWARE))),
                TimeLimit.atMost(Period.ofDays(3)).from(new EndOf(TermPath.of("/term"))),
                TimeLimit.atMost(Period.ofDays(4)).from(AWARE))));

        assertThat(names(obligations.onEvent(Occurrence.CLAIM))).containsExactly("breach-notice", "breach-notice.2");
    }

    @Test
    void positionsAndCapitalsOfAPointerAreRead() {
        assertThat(DutyPlace.of("/x/0/y/9/z/10").pattern()).isEqualTo("/x/*/y/*/z/*");
        assertThat(DutyPlace.of("/x/0a/y/:/z/a9").pattern()).isEqualTo("/x/0a/y/:/z/a9");
        assertThat(DutyPlace.of("/toA/toZ/to@/to[").id()).isEqualTo("to-a.to-z.to@.to[");
        assertThat(DutyPlace.of("/chains/0/onward/1/end").pattern()).isEqualTo("/chains/*/end");
        assertThat(DutyPlace.of("/chains/0/other/1/end").pattern()).isEqualTo("/chains/*/other/*/end");
    }
}
