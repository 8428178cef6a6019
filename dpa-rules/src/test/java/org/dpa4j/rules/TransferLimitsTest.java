package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Derogation;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.LocationUse;
import org.dpa4j.model.processing.Precision;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.AnyOther;
import org.dpa4j.model.transfer.ForeignRequests;
import org.dpa4j.model.transfer.Frequency;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnderDerogation;
import org.dpa4j.rules.law.LawData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Denials of transfers, derogations and requests of foreign authorities: ART44-3, ART49-1 and ART48-1. */
class TransferLimitsTest {
    private static final Outcome NO_DENIAL =
            new NotApplicable(Reason.of("no-denial", "The agreement does not deny transfers to third countries"));
    private static final Statement EXCLUDED =
            Statement.builder().stipulation(Stipulation.EXCLUDED).build();
    private static final Transfers DENIED =
            Transfers.builder().thirdCountries(EXCLUDED).build();

    @Test
    void theSoundAgreement() {
        assertThat(DutyMessages.outcome(TransferRules.DENIAL_TRUE, Sound.agreement()))
                .isEqualTo(NO_DENIAL);
        assertThat(DutyMessages.outcome(TransferRules.NO_STANDING_DEROGATION, Sound.agreement()))
                .isEqualTo(new NotApplicable(
                        Reason.of("no-derogation", "The agreement rests no transfer on a" + " derogation")));
        assertThat(DutyMessages.outcome(TransferRules.FOREIGN_REQUESTS, Sound.agreement()))
                .isEqualTo(Outcome.MET);
    }

    // ART44-3

    @Test
    void aRecordedTransferBesideADenial() {
        Transfer inside = Transfer.builder()
                .id(TransferId.of("no"))
                .destination(Territory.of("NO"))
                .build();
        Transfer onward = Transfer.builder()
                .from(inside)
                .addOnward(Transfer.builder()
                        .id(TransferId.of("us"))
                        .destination(Territory.of("US"))
                        .addSources(Source.of("C"))
                        .build())
                .build();
        Transfers denied = Transfers.builder().from(DENIED).addTransfers(onward).build();

        assertThat(DutyMessages.lines(TransferRules.DENIAL_TRUE, host(denied)))
                .containsExactly(
                        "VIOLATION ART44-3 The agreement denies transfers to third countries, but records one to US"
                                + "  [clause C, /transfers/transfers/0/onward/0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "SJ"})
    void aDenialBesideATransferThatMayBeNone(String destination) {
        Transfers denied = Transfers.builder()
                .from(DENIED)
                .addTransfers(Transfer.builder()
                        .id(TransferId.of("north"))
                        .destination(Territory.of(destination))
                        .build())
                .build();

        assertThat(DutyMessages.outcome(TransferRules.DENIAL_TRUE, host(denied)))
                .isEqualTo(
                        destination.equals("NO")
                                ? Outcome.MET
                                : Undetermined.without(new Reason(
                                        "third-country",
                                        List.of("SJ", "2026-10-01"),
                                        "whether SJ is a third country on 2026-10-01")));
    }

    static Stream<Transfers> denials() {
        Duty ban = Duty.builder()
                .obligor(Actor.PROCESSOR)
                .modality(Modality.MUST_NOT)
                .build();
        return Stream.of(
                DENIED,
                Transfers.builder().permission(ban).build(),
                Transfers.builder()
                        .permission(
                                Duty.builder().stipulation(Stipulation.EXCLUDED).build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("denials")
    void aDenialThatAgreesWithThePlaces(Transfers denied) {
        assertThat(DutyMessages.outcome(TransferRules.DENIAL_TRUE, host(denied)))
                .isEqualTo(Outcome.MET);
    }

    static Stream<Transfers> noDenials() {
        Duty ban = Duty.builder()
                .obligor(Actor.PROCESSOR)
                .modality(Modality.MUST_NOT)
                .build();
        Condition unless = Condition.of(Sense.UNLESS, ConditionCode.INSTRUCTED);
        return Stream.of(
                Transfers.SILENT,
                Transfers.builder().thirdCountries(Statement.STIPULATED).build(),
                Transfers.builder()
                        .thirdCountries(Statement.builder()
                                .from(EXCLUDED)
                                .addConditions(unless)
                                .build())
                        .build(),
                Transfers.builder()
                        .permission(
                                Duty.builder().from(ban).addConditions(unless).build())
                        .build(),
                Transfers.builder()
                        .permission(Duty.builder()
                                .from(ban)
                                .approval(
                                        Approval.builder().by(Actor.CONTROLLER).build())
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("noDenials")
    void whatDeniesNothing(Transfers transfers) {
        assertThat(DutyMessages.outcome(TransferRules.DENIAL_TRUE, Sound.but(b -> b.transfers(transfers))))
                .isEqualTo(NO_DENIAL);
    }

    @ParameterizedTest
    @CsvSource({"EU, true", "SE, true", "EEA, true", "NO, true", "US, false", "THIRD, false"})
    void processingOnlyWithinSomeTerritories(String territory, boolean denies) {
        DataProcessingAgreement agreement =
                Sound.but(b -> b.processing(only(Territory.of("DK"), Territory.of(territory))));

        if (denies) {
            assertThat(DutyMessages.findings(TransferRules.DENIAL_TRUE, agreement))
                    .extracting(Finding::key)
                    .containsExactly("place", "transfer"); // the help desk in India, and the transfer there
        } else {
            assertThat(DutyMessages.outcome(TransferRules.DENIAL_TRUE, agreement))
                    .isEqualTo(NO_DENIAL);
        }
    }

    @Test
    void onlyWithinTerritoriesThatNeedSomebodyToDecide() {
        assertThat(DutyMessages.outcome(TransferRules.DENIAL_TRUE, Sound.but(b -> b.processing(only(Territory.WORLD)))))
                .isEqualTo(Undetermined.without(new Reason(
                        "third-country",
                        List.of("the whole world", "2026-10-01"),
                        "whether the whole world is a third country on 2026-10-01")));
        assertThat(DutyMessages.outcome(TransferRules.DENIAL_TRUE, Sound.but(b -> b.processing(only()))))
                .isEqualTo(NO_DENIAL);
    }

    @Test
    void placesThatAreNotInTheText() {
        SubProcessing general = SubProcessing.builder()
                .authorisations(Sound.agreement().subProcessing().authorisations())
                .build();
        Engagement nowhere = Engagement.builder().id(EngagementId.of("edge")).build();

        assertThat(DutyMessages.outcome(
                        TransferRules.DENIAL_TRUE,
                        Sound.but(b -> b.transfers(DENIED).subProcessing(general))))
                .isEqualTo(
                        Undetermined.without(Reason.of("sub-processors", "which sub-processors are used, and where")));
        assertThat(DutyMessages.outcome(
                        TransferRules.DENIAL_TRUE,
                        Sound.but(b -> b.transfers(DENIED).subProcessing(sub(nowhere)))))
                .isEqualTo(Undetermined.without(
                        Reason.of("places-of-sub-processors", "where each sub-processor processes the data")));
    }

    @Test
    void aSeatOrAParentAbroadIsNoLocation() {
        Engagement american = Engagement.builder()
                .from(Sound.host())
                .seat(Territory.of("US"))
                .parentIn(Territory.of("US"))
                .build();

        assertThat(DutyMessages.outcome(
                        TransferRules.DENIAL_TRUE,
                        Sound.but(b -> b.transfers(DENIED).subProcessing(sub(american)))))
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, true", "2021-06-27, true", "2021-06-28, false"})
    void theUnitedKingdomBecomesAThirdCountry(LocalDate date, boolean met) {
        Location london = Location.builder()
                .territory(Territory.of("GB"))
                .precision(Precision.COUNTRY)
                .addUses(LocationUse.PROCESSING)
                .build();
        Engagement host = Engagement.builder()
                .from(Sound.host())
                .locations(List.of(london))
                .build();
        DataProcessingAgreement agreement = Sound.but(b -> b.transfers(DENIED).subProcessing(sub(host)));

        assertThat(TransferRules.DENIAL_TRUE
                        .check(agreement, new ReviewContext(LawData.bundled().asOf(date), ReviewPolicy.STANDARD))
                        .equals(Outcome.MET))
                .isEqualTo(met);
    }

    @Test
    void afterTheLawDataNoPlaceIsKnown() {
        Outcome outcome = TransferRules.DENIAL_TRUE.check(
                Sound.but(b -> b.transfers(Transfers.builder()
                        .from(Sound.agreement().transfers())
                        .thirdCountries(EXCLUDED)
                        .build())),
                new ReviewContext(LawData.bundled().asOf(LocalDate.of(2026, 11, 22)), ReviewPolicy.STANDARD));

        assertThat(outcome).isInstanceOf(Undetermined.class);
        assertThat(outcome.toString()).contains("whether IN is a third country on 2026-11-22");
    }

    // ART49-1

    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            names = {"REGULAR", "CONTINUOUS"})
    void d44_consentForContinuousTransfers(Frequency frequency) {
        assertThat(DutyMessages.lines(TransferRules.NO_STANDING_DEROGATION, consent(Optional.of(frequency))))
                .containsExactly("WARNING ART49-1 A derogation should carry single transfers only; those to US are "
                        + Duties.word(frequency) + "  [clause C, /transfers/transfers/0/frequency]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            names = {"ONE_OFF", "OCCASIONAL"})
    void singleTransfers(Frequency frequency) {
        assertThat(DutyMessages.outcome(TransferRules.NO_STANDING_DEROGATION, consent(Optional.of(frequency))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aFrequencyThatIsNotKnown() {
        assertThat(DutyMessages.outcome(TransferRules.NO_STANDING_DEROGATION, consent(Optional.empty())))
                .isEqualTo(Undetermined.without(new Reason(
                        "frequency", List.of("US"), "how often data are transferred to US under a derogation")));
    }

    @Test
    void aStandingRule() {
        DataProcessingAgreement agreement = Sound.but(b -> b.transfers(Transfers.builder()
                .addRules(TransferRule.builder()
                        .when(new AnyOther())
                        .addTools(new UnderDerogation(Optional.empty(), Source.all("7.4")))
                        .build())
                .build()));

        assertThat(DutyMessages.lines(TransferRules.NO_STANDING_DEROGATION, agreement))
                .containsExactly(
                        "WARNING ART49-1 A derogation should carry single transfers only; a standing rule on any other"
                                + " destination rests on one  [clause 7.4, /transfers/rules/0/tools/0/ground]");
    }

    @Test
    void aStandingRuleCitesItsToolOrItself() {
        for (List<Source> ofTool : List.of(Source.all("7.4"), List.<Source>of())) {
            DataProcessingAgreement agreement = Sound.but(b -> b.transfers(Transfers.builder()
                    .addRules(TransferRule.builder()
                            .when(new AnyOther())
                            .addTools(new UnderDerogation(Optional.empty(), ofTool))
                            .addSources(Source.of("7.1"))
                            .build())
                    .build()));

            assertThat(DutyMessages.findings(TransferRules.NO_STANDING_DEROGATION, agreement))
                    .flatExtracting(Finding::sources)
                    .containsExactly(Source.of(ofTool.isEmpty() ? "7.1" : "7.4"));
        }
    }

    // ART48-1

    @Test
    void nothingOnForeignRequests() {
        assertThat(DutyMessages.lines(TransferRules.FOREIGN_REQUESTS, requests(ForeignRequests.SILENT)))
                .containsExactly(
                        "NOTE ART48-1 The agreement should deal with requests of authorities of third countries; missing:"
                                + " challenge, inform  [/transfers/foreignRequests]");
    }

    @Test
    void onlyInformed() {
        assertThat(DutyMessages.lines(
                        TransferRules.FOREIGN_REQUESTS,
                        requests(ForeignRequests.builder()
                                .inform(Sound.OWED.in("7.2"))
                                .build())))
                .containsExactly(
                        "NOTE ART48-1 The agreement should deal with requests of authorities of third countries; missing:"
                                + " challenge  [clause 7.2, /transfers/foreignRequests]");
    }

    @Test
    void aDutyOfSomebodyElseDoesNotCount() {
        Duty other = Duty.must(Actor.CONTROLLER, Actor.PROCESSOR);

        assertThat(DutyMessages.findings(
                        TransferRules.FOREIGN_REQUESTS,
                        requests(ForeignRequests.builder()
                                .inform(other)
                                .challenge(Sound.OWED)
                                .build())))
                .extracting(Finding::arguments)
                .containsExactly(List.of("inform"));
    }

    @Test
    void theProcessorWillComply() {
        assertThat(DutyMessages.lines(
                        TransferRules.FOREIGN_REQUESTS,
                        requests(ForeignRequests.builder()
                                .inform(Sound.OWED.in("7.2"))
                                .disclosure(Duty.builder()
                                        .addSources(Source.of("7.3"))
                                        .build())
                                .build())))
                .containsExactly(
                        "WARNING ART48-1 Requests of authorities of third countries should be met only as GDPR Art. 48"
                                + " allows; the agreement lets the processor disclose the data"
                                + "  [clause 7.3, /transfers/foreignRequests/disclosure]");
    }

    static Stream<Duty> bound() {
        return Stream.of(
                Duty.SILENT,
                Duty.builder().modality(Modality.MUST_NOT).build(),
                Duty.builder().stipulation(Stipulation.EXCLUDED).build(),
                Duty.builder()
                        .approval(Approval.builder().by(Actor.CONTROLLER).build())
                        .build(),
                Duty.builder()
                        .addConditions(Condition.of(Sense.IF, ConditionCode.INSTRUCTED))
                        .build(),
                Duty.builder()
                        .addConditions(Condition.of(Sense.IF, ConditionCode.EU_OR_MEMBER_STATE_LAW))
                        .build(),
                Duty.builder()
                        .addReferences(Reference.to(LegalReference.gdpr("48")))
                        .build(),
                Duty.builder()
                        .addReferences(Reference.to(LegalReference.parse("GDPR Art. 44-50")))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("bound")
    void disclosureWithinTheLaw(Duty disclosure) {
        assertThat(DutyMessages.findings(TransferRules.FOREIGN_REQUESTS, disclosing(disclosure)))
                .extracting(Finding::key)
                .containsExactly("missing");
    }

    static Stream<Duty> free() {
        return Stream.of(
                Duty.STIPULATED,
                Duty.may(Actor.PROCESSOR, Actor.AUTHORITY),
                Duty.builder()
                        .addConditions(Condition.of(Sense.IF, ConditionCode.LEGAL_DUTY))
                        .build(),
                Duty.builder()
                        .addConditions(Condition.of(Sense.UNLESS, ConditionCode.INSTRUCTED))
                        .build(),
                Duty.builder()
                        .addReferences(
                                Reference.to("Annex 2"),
                                Reference.to(LegalReference.gdpr("28(3)")),
                                Reference.to(LegalReference.gdpr("6")),
                                Reference.to(LegalReference.parse("EUDPR Art. 48")))
                        .build(),
                Duty.builder()
                        .modality(Modality.MUST_NOT)
                        .addVariants(Duty.STIPULATED)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("free")
    void freeDisclosure(Duty disclosure) {
        assertThat(DutyMessages.findings(TransferRules.FOREIGN_REQUESTS, disclosing(disclosure)))
                .extracting(Finding::key)
                .containsExactly("complies", "missing");
    }

    @Test
    void whoChallengesDoesNotComply() {
        assertThat(DutyMessages.outcome(
                        TransferRules.FOREIGN_REQUESTS,
                        requests(ForeignRequests.builder()
                                .inform(Sound.OWED)
                                .challenge(Sound.OWED)
                                .disclosure(Duty.STIPULATED)
                                .build())))
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"IE, DE", "US, US", "IE, "})
    void aParentThatRaisesNothing(String seat, @Nullable String parent) {
        assertThat(DutyMessages.outcome(TransferRules.FOREIGN_REQUESTS, parent(seat, parent)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aParentAbroad() {
        assertThat(DutyMessages.lines(TransferRules.FOREIGN_REQUESTS, parent("IE", "US")))
                .containsExactly(
                        "NOTE ART48-1 A sub-processor in the EEA has a parent company in US; the risk of access"
                                + " from there should be assessed  [clause B, /subProcessing/engagements/0/parentIn]");
    }

    /** An address is a seat where no other is told. */
    @Test
    void aParentOfASubProcessorThatIsAbroadByItsAddress() {
        Engagement american = Engagement.builder()
                .id(EngagementId.of("edge"))
                .address(Address.of("1 Main St", "Reno", "US"))
                .parentIn(Territory.of("US"))
                .build();

        assertThat(DutyMessages.outcome(TransferRules.FOREIGN_REQUESTS, Sound.but(b -> b.subProcessing(sub(american)))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aSubProcessorWithoutASeatMayBeHere() {
        Engagement nowhere = Engagement.builder()
                .id(EngagementId.of("edge"))
                .parentIn(Territory.of("US"))
                .build();

        assertThat(DutyMessages.findings(TransferRules.FOREIGN_REQUESTS, Sound.but(b -> b.subProcessing(sub(nowhere)))))
                .extracting(Finding::key)
                .containsExactly("parent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SJ", "WORLD"})
    void aParentSomewhere(String parent) {
        assertThat(DutyMessages.outcome(TransferRules.FOREIGN_REQUESTS, parent("IE", parent)))
                .isInstanceOf(Undetermined.class);
    }

    private static DataProcessingAgreement parent(String seat, @Nullable String parent) {
        Engagement host = Engagement.builder()
                .from(Sound.host())
                .seat(Territory.of(seat))
                .parentIn(Optional.ofNullable(parent).map(Territory::of))
                .build();
        return Sound.but(b -> b.subProcessing(sub(host)));
    }

    private static DataProcessingAgreement disclosing(Duty disclosure) {
        return requests(ForeignRequests.builder().disclosure(disclosure).build());
    }

    private static DataProcessingAgreement requests(ForeignRequests requests) {
        return Sound.but(b -> b.transfers(Transfers.builder()
                .from(Sound.agreement().transfers())
                .foreignRequests(requests)
                .build()));
    }

    private static DataProcessingAgreement consent(Optional<Frequency> frequency) {
        return Sound.but(b -> b.transfers(Transfers.builder()
                .addTransfers(Transfer.builder()
                        .id(TransferId.of("us"))
                        .destination(Territory.of("US"))
                        .frequency(frequency)
                        .addTools(new UnderDerogation(Optional.of(Derogation.EXPLICIT_CONSENT), List.of()))
                        .addSources(Source.of("C"))
                        .build())
                .build()));
    }

    /** The sound agreement with the host in Ireland alone. */
    private static DataProcessingAgreement host(Transfers transfers) {
        return Sound.but(b -> b.transfers(transfers).subProcessing(sub(Sound.host())));
    }

    private static SubProcessing sub(Engagement... engagements) {
        return SubProcessing.builder()
                .from(Sound.agreement().subProcessing())
                .engagements(List.of(engagements))
                .build();
    }

    private static Processing only(Territory... territories) {
        return Processing.builder()
                .from(Sound.agreement().processing())
                .onlyWithin(Statement.STIPULATED)
                .addOnlyWithinTerritories(territories)
                .build();
    }
}
