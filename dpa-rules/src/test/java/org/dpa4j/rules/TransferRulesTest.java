package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.AcceptanceMethod;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Formation;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.LocationUse;
import org.dpa4j.model.processing.Precision;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AdequateDestination;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.AnyOther;
import org.dpa4j.model.transfer.BindingRules;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.Destination;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.NamedRecipient;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.SameGroup;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnnamedSafeguards;
import org.dpa4j.rules.law.LawData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferRulesTest {
    private static final LocalDate DATE = DutyMessages.CONTEXT.asOf();
    private static final LocalDate AFTER_THE_DATA = LocalDate.of(2026, 11, 22);
    private static final String UNCOVERED =
            "VIOLATION ART44-1 Each location outside the EEA must be covered by a transfer; none is recorded for"
                    + " a location in ";
    private static final Outcome DENIED =
            new NotApplicable(Reason.of("transfers-denied", "The agreement denies transfers to third countries"));
    private static final Outcome NO_TRANSFER = new NotApplicable(Reason.of(
            "no-transfer", "No transfer to a third country is recorded, and no place that is named needs one"));
    private static final Outcome NOT_KNOWN =
            Undetermined.without(Reason.of("transfers-unknown", "the transfers to third countries"));

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(Stream.of(
                                TransferRules.PLACES_COVERED,
                                TransferRules.TOOL_NAMED,
                                TransferRules.INSTRUCTED,
                                TransferToolRules.TOOL_VALID)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
    }

    // ART44-1

    @Test
    void accessFromAThirdCountryWithoutATransfer() {
        assertThat(DutyMessages.lines(TransferRules.PLACES_COVERED, Sound.but(b -> b.transfers(Transfers.SILENT))))
                .containsExactly(UNCOVERED + "IN  [clause B, /subProcessing/engagements/1/locations/0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "US-CA", "GB", "CH", "THIRD", "ADEQUATE", "INTERNATIONAL_ORGANISATION"})
    void processingInAThirdCountryWithoutATransfer(String place) {
        assertThat(DutyMessages.lines(TransferRules.PLACES_COVERED, processing(in(place))))
                .containsExactly(UNCOVERED + DutyMessages.word(place) + "  [clause A.7, /processing/locations/0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DK", "NO", "FR-GP", "EU", "EEA", "EL"})
    void processingWithinTheEea(String place) {
        assertThat(DutyMessages.lines(TransferRules.PLACES_COVERED, processing(in(place))))
                .isEmpty();
    }

    @Test
    void aSubProcessorOfASubProcessor() {
        Engagement nested = Engagement.builder()
                .from(Sound.host())
                .addEngagements(engagement("edge", in("DK"), in("US")))
                .build();

        assertThat(DutyMessages.lines(TransferRules.PLACES_COVERED, engaged(nested)))
                .containsExactly(
                        UNCOVERED + "US  [clause A.7, /subProcessing/engagements/0/engagements/0/locations/1]");
    }

    @Test
    void aSubProcessorWhoseTimeIsOver() {
        Engagement past = Engagement.builder()
                .from(engagement("edge", in("US")))
                .endedOn(DATE.minusDays(1))
                .build();
        Engagement last = Engagement.builder().from(past).endedOn(DATE).build();

        assertThat(DutyMessages.lines(TransferRules.PLACES_COVERED, engaged(Sound.host(), past)))
                .isEmpty();
        assertThat(DutyMessages.findings(TransferRules.PLACES_COVERED, engaged(Sound.host(), last)))
                .hasSize(1);
    }

    static Stream<Arguments> covering() {
        return Stream.of(
                Arguments.of(transfer("edge", "US"), true),
                Arguments.of(transfer("edge", null), true),
                Arguments.of(transfer("Firm edge", "US"), true),
                Arguments.of(transfer(null, "US"), true),
                Arguments.of(transfer(null, "THIRD"), true),
                Arguments.of(transfer(null, "WORLD"), true),
                Arguments.of(transfer("Firm Edge Inc.", "US"), true),
                Arguments.of(transfer("edge", "IN"), false),
                Arguments.of(transfer("host", "US"), false),
                Arguments.of(transfer("bakery", "US"), false),
                Arguments.of(transfer(null, "IN"), false),
                Arguments.of(transfer(null, null), false));
    }

    @ParameterizedTest
    @MethodSource("covering")
    void whatATransferCovers(Transfer transfer, boolean covers) {
        Transfer onward = Transfer.builder()
                .id(TransferId.of("first"))
                .destination(Territory.of("JP"))
                .addOnward(transfer)
                .build();

        for (Transfer one : List.of(transfer, onward)) {
            DataProcessingAgreement agreement =
                    Sound.but(b -> b.subProcessing(sub(Sound.host(), engagement("edge", in("US"))))
                            .transfers(Transfers.builder().addTransfers(one).build()));
            assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, agreement)
                            .equals(Outcome.MET))
                    .isEqualTo(covers);
        }
    }

    @ParameterizedTest
    @CsvSource({"US-CA, US, true", "US, US-CA, true", "US-CA, US-CA, true", "US-NY, US-CA, false"})
    void partsOfACountry(String place, String destination, boolean covers) {
        DataProcessingAgreement agreement = Sound.but(b -> b.subProcessing(sub(Sound.host()))
                .processing(located(in(place)))
                .transfers(Transfers.builder()
                        .addTransfers(transfer(null, destination))
                        .build()));

        assertThat(DutyMessages.findings(TransferRules.PLACES_COVERED, agreement)
                        .isEmpty())
                .isEqualTo(covers);
    }

    @Test
    void aSeatIsNoLocationButAQuestion() {
        Engagement seated = Engagement.builder()
                .from(engagement("edge", in("NL")))
                .seat(Territory.of("US"))
                .build();
        Engagement answered = Engagement.builder()
                .from(seated)
                .addLocations(Location.builder()
                        .from(in("NL"))
                        .addUses(LocationUse.REMOTE_ACCESS)
                        .build())
                .build();

        assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, engaged(Sound.host(), seated)))
                .isEqualTo(Undetermined.without(new Reason(
                        "sub-processor-access",
                        List.of("US"),
                        "from where a sub-processor established in US has access to the data")));
        assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, engaged(Sound.host(), answered)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void theSeatOfAParty() {
        Party american = Party.of(
                "us", "Payroll Inc.", Role.PROCESSOR, Address.of("1 Main Street", "Austin", "US"), "a@us.example");
        Party byAddress =
                Party.builder().from(american).establishedIn(Optional.empty()).build();

        for (Party party : List.of(american, byAddress)) {
            DataProcessingAgreement agreement = Sound.but(b -> b.parties(List.of(Sound.controller(), party)));
            assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, agreement))
                    .isEqualTo(Undetermined.without(new Reason(
                            "party-access",
                            List.of("US"),
                            "from where a party established in US has access to the data")));
            assertThat(DutyMessages.outcome(
                            TransferRules.PLACES_COVERED,
                            DataProcessingAgreement.builder()
                                    .from(agreement)
                                    .transfers(Transfers.builder()
                                            .from(Sound.agreement().transfers())
                                            .addTransfers(transfer("us", null))
                                            .build())
                                    .build()))
                    .isEqualTo(Outcome.MET);
        }
    }

    private static Reason outside(String place, String date) {
        return new Reason(
                "third-country",
                List.of(place, date),
                "whether " + DutyMessages.word(place) + " is a third country on " + date);
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(in("WORLD"), outside("WORLD", "2026-10-01")),
                Arguments.of(in("SJ"), outside("SJ", "2026-10-01")),
                Arguments.of(in("ZZ"), outside("ZZ", "2026-10-01")),
                Arguments.of(somewhere(Precision.UNSTATED), Reason.of("country", "the country of a location")),
                Arguments.of(somewhere(Precision.WORLD), Reason.of("country", "the country of a location")),
                Arguments.of(
                        somewhere(Precision.NEAREST_TO_USER),
                        Reason.of("nearest-places", "the countries of a location that is nearest to the user")));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void aPlaceThatMayBeInside(Location location, Reason missing) {
        assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, processing(in("DK"), location)))
                .isEqualTo(Undetermined.without(missing));
    }

    @Test
    void whatIsNotKnownDoesNotHideWhatIs() {
        assertThat(DutyMessages.lines(
                        TransferRules.PLACES_COVERED, processing(somewhere(Precision.UNSTATED), in("US"))))
                .containsExactly(UNCOVERED + "US  [clause A.7, /processing/locations/1]");
    }

    @Test
    void aPlaceThatDoesNotApply() {
        assertThat(DutyMessages.outcome(
                        TransferRules.PLACES_COVERED, processing(in("DK"), somewhere(Precision.NOT_APPLICABLE))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void noPlaceAtAll() {
        assertThat(DutyMessages.outcome(
                        TransferRules.PLACES_COVERED,
                        Sound.but(b -> b.processing(located()).subProcessing(SubProcessing.none()))))
                .isEqualTo(Undetermined.without(
                        Reason.of("places", "where the data are processed, and from where they are accessed")));
    }

    @Test
    void aStatementIsNoFact() {
        DataProcessingAgreement agreement = Sound.but(
                b -> b.processing(located()).subProcessing(SubProcessing.none()).transfers(denied()));

        assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, agreement))
                .isInstanceOf(Undetermined.class);
    }

    @Test
    void aSubProcessorWithoutAPlace() {
        assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, engaged(Sound.host(), engagement("edge"))))
                .isEqualTo(Undetermined.without(
                        Reason.of("places-of-sub-processors", "where each sub-processor processes the data")));
    }

    @Test
    void subProcessorsThatAreNotListed() {
        Outcome unlisted =
                Undetermined.without(Reason.of("sub-processors", "which sub-processors are used, and where"));
        SubProcessing blank = SubProcessing.builder()
                .list(SubProcessorList.builder()
                        .kept(Statement.builder().stipulation(Stipulation.BLANK).build())
                        .build())
                .build();
        SubProcessing none = SubProcessing.builder()
                .from(general())
                .list(SubProcessorList.builder()
                        .declaredNone(Statement.STIPULATED)
                        .build())
                .build();

        assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, Sound.but(b -> b.subProcessing(general()))))
                .isEqualTo(unlisted);
        assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, Sound.but(b -> b.subProcessing(blank))))
                .isEqualTo(unlisted);
        assertThat(Stream.of(none, SubProcessing.none(), SubProcessing.SILENT)
                        .map(sub -> DutyMessages.outcome(
                                TransferRules.PLACES_COVERED, Sound.but(b -> b.subProcessing(sub)))))
                .containsOnly(Outcome.MET);
    }

    @Test
    void afterTheLawDataNothingIsKnown() {
        assertThat(outcome(TransferRules.PLACES_COVERED, processing(in("US")), AFTER_THE_DATA))
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        outcome -> assertThat(outcome.missing()).contains(outside("US", "2026-11-22")));
    }

    @ParameterizedTest
    @CsvSource({"2020-06-01, true", "2021-03-01, true", "2021-06-27, true", "2021-06-28, false"})
    void theUnitedKingdom(LocalDate asOf, boolean inside) {
        DataProcessingAgreement agreement =
                Sound.but(b -> b.processing(located(in("GB"))).subProcessing(SubProcessing.none()));

        assertThat(outcome(TransferRules.PLACES_COVERED, agreement, asOf).equals(Outcome.MET))
                .isEqualTo(inside);
    }

    @Test
    void theOrderOfSubProcessorsDoesNotMatter() {
        Engagement somewhere = engagement("one", somewhere(Precision.UNSTATED));
        Engagement nearest = engagement("two", somewhere(Precision.NEAREST_TO_USER));

        assertThat(DutyMessages.outcome(TransferRules.PLACES_COVERED, engaged(somewhere, nearest)))
                .isEqualTo(DutyMessages.outcome(TransferRules.PLACES_COVERED, engaged(nearest, somewhere)));
    }

    // ART44-2

    static Stream<List<TransferTool>> none() {
        return Stream.of(List.of(), List.of(new NoTool(List.of())));
    }

    @ParameterizedTest
    @MethodSource("none")
    void aTransferWithoutATool(List<TransferTool> tools) {
        assertThat(DutyMessages.lines(TransferRules.TOOL_NAMED, tools(tools)))
                .containsExactly("VIOLATION ART44-2 Each transfer must have a tool of Chapter V; none is named for IN"
                        + "  [clause C, /transfers/transfers/0/tools]");
    }

    @Test
    void aTransferWithUnnamedSafeguards() {
        assertThat(DutyMessages.lines(TransferRules.TOOL_NAMED, tools(List.of(new UnnamedSafeguards(List.of())))))
                .containsExactly("WARNING ART44-2 Each transfer must have a tool of Chapter V; lawfulness or"
                        + " safeguards are"
                        + " asked for, but no tool is named for IN  [clause C, /transfers/transfers/0/tools]");
    }

    @Test
    void anOnwardTransferWithoutATool() {
        Transfer onward = transfer(null, null);

        assertThat(DutyMessages.lines(TransferRules.TOOL_NAMED, first(transfer -> transfer.addOnward(onward))))
                .containsExactly(
                        "VIOLATION ART44-2 Each transfer must have a tool of Chapter V; none is named for an unnamed"
                                + " country  [clause D, /transfers/transfers/0/onward/0/tools]");
    }

    @Test
    void namedToolsOfAnyKind() {
        assertThat(Stream.of(
                                List.<TransferTool>of(clauses(null)),
                                List.<TransferTool>of(new UnnamedSafeguards(List.of()), clauses(null)),
                                List.<TransferTool>of(new BindingRules(Role.PROCESSOR, Optional.empty(), List.of())))
                        .map(tools -> DutyMessages.outcome(TransferRules.TOOL_NAMED, tools(tools))))
                .containsOnly(Outcome.MET);
    }

    static Stream<Arguments> rules() {
        Condition lawful = Condition.of(Sense.IF, ConditionCode.of("transfer-lawful"));
        Condition complies = Condition.of(Sense.IF, ConditionCode.RECIPIENT_COMPLIES);
        Condition adequate = Condition.of(Sense.IF, ConditionCode.ADEQUATE_COUNTRY);
        String violation = "VIOLATION ART44-2 Each transfer must have a tool of Chapter V; none is named for ";
        String warning = "WARNING ART44-2 Each transfer must have a tool of Chapter V; lawfulness or safeguards"
                + " are asked"
                + " for, but no tool is named for ";
        return Stream.of(
                Arguments.of(new SameGroup(), List.of(), violation + "companies of the same group"),
                Arguments.of(new NamedRecipient("Giant"), List.of(complies), violation + "a named recipient"),
                Arguments.of(new AnyOther(), List.of(lawful), warning + "any other destination"),
                Arguments.of(in(Territory.EU, Territory.of("US")), List.of(lawful), warning + "EU, US"),
                Arguments.of(
                        new AnyOther(),
                        List.of(Condition.of(Sense.UNLESS, ConditionCode.of("transfer-lawful"))),
                        violation + "any other destination"),
                Arguments.of(new AnyOther(), List.of(adequate), null),
                Arguments.of(new AdequateDestination(), List.of(), null));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatARuleAllows(Destination destination, List<Condition> conditions, @Nullable String text) {
        TransferRule allowed = TransferRule.builder()
                .when(destination)
                .addAllConditions(conditions)
                .addSources(Source.of("7.2"))
                .build();

        assertThat(DutyMessages.lines(TransferRules.TOOL_NAMED, ruled(allowed)))
                .isEqualTo(text == null ? List.of() : List.of(text + "  [clause 7.2, /transfers/rules/0/tools]"));
    }

    /** One clause denies transfers, another allows them: what is allowed counts, and whether any happens is not known. */
    @Test
    void aRuleThatAllowsTransfersTakesADenialAway() {
        TransferRule allowed = TransferRule.builder()
                .when(new InTerritories(List.of(Territory.THIRD)))
                .addSources(Source.of("9.1"))
                .build();
        DataProcessingAgreement agreement = Sound.but(b ->
                b.transfers(Transfers.builder().from(denied()).addRules(allowed).build()));

        assertThat(DutyMessages.lines(TransferRules.TOOL_NAMED, agreement))
                .containsExactly("VIOLATION ART44-2 Each transfer must have a tool of Chapter V; none is named for"
                        + " third countries  [clause 9.1, /transfers/rules/0/tools]");
    }

    @Test
    void rulesThatAllowNoTransferToAThirdCountry() {
        TransferRule inside = TransferRule.builder()
                .when(in(Territory.EU, Territory.of("NO")))
                .build();
        TransferRule forbidden = TransferRule.builder()
                .when(new AnyOther())
                .modality(Modality.MUST_NOT)
                .build();

        assertThat(DutyMessages.outcome(TransferRules.TOOL_NAMED, ruled(inside, forbidden)))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void aRuleForATerritoryWhoseStatusIsOpen() {
        TransferRule open = TransferRule.builder()
                .when(in(Territory.EU, Territory.of("SJ")))
                .build();

        assertThat(DutyMessages.outcome(TransferRules.TOOL_NAMED, ruled(open)))
                .isEqualTo(Undetermined.without(new Reason(
                        "third-country",
                        List.of("EU, SJ", "2026-10-01"),
                        "whether EU, SJ is a third country on 2026-10-01")));
    }

    // Without a transfer: ART44-2 and ART44-4

    static Stream<Rule> needTransfers() {
        return Stream.of(TransferRules.TOOL_NAMED, TransferRules.INSTRUCTED);
    }

    @ParameterizedTest
    @MethodSource("needTransfers")
    void transfersAreDenied(Rule rule) {
        Transfers forbidden = Transfers.builder()
                .permission(Duty.builder()
                        .obligor(Actor.PROCESSOR)
                        .modality(Modality.MUST_NOT)
                        .build())
                .build();
        Transfers notPermitted = Transfers.builder()
                .permission(Duty.builder().stipulation(Stipulation.EXCLUDED).build())
                .build();

        assertThat(Stream.of(denied(), forbidden, notPermitted)
                        .map(transfers -> DutyMessages.outcome(rule, Sound.but(b -> b.transfers(transfers)))))
                .containsOnly(DENIED);
    }

    @Test
    void aDenialBesideARuleThatAllowsTransfersIsWorthNothing() {
        TransferRule forbidden = TransferRule.builder()
                .when(new AnyOther())
                .modality(Modality.MUST_NOT)
                .build();

        assertThat(DutyMessages.outcome(TransferRules.INSTRUCTED, deniedBut(rule(new AnyOther()))))
                .isEqualTo(NOT_KNOWN);
        assertThat(DutyMessages.outcome(TransferRules.INSTRUCTED, deniedBut(rule(in(Territory.of("DK"))))))
                .isEqualTo(DENIED);
        assertThat(DutyMessages.outcome(TransferRules.INSTRUCTED, deniedBut(forbidden)))
                .isEqualTo(DENIED);
    }

    @ParameterizedTest
    @MethodSource("needTransfers")
    void everyPlaceIsInside(Rule rule) {
        DataProcessingAgreement agreement =
                Sound.but(b -> b.subProcessing(sub(Sound.host())).transfers(Transfers.SILENT));

        assertThat(DutyMessages.outcome(rule, agreement)).isEqualTo(NO_TRANSFER);
    }

    @ParameterizedTest
    @MethodSource("needTransfers")
    void aPlaceIsOutsideButNoTransferIsRecorded(Rule rule) {
        assertThat(DutyMessages.outcome(rule, Sound.but(b -> b.transfers(Transfers.SILENT))))
                .isEqualTo(NOT_KNOWN);
    }

    @ParameterizedTest
    @MethodSource("needTransfers")
    void aTransferWithinTheEeaIsNone(Rule rule) {
        DataProcessingAgreement agreement = Sound.but(b -> b.subProcessing(sub(Sound.host()))
                .transfers(
                        Transfers.builder().addTransfers(transfer(null, "NO")).build()));

        assertThat(DutyMessages.outcome(rule, agreement)).isEqualTo(NO_TRANSFER);
    }

    @Test
    void aTransferToATerritoryWhoseStatusIsOpen() {
        DataProcessingAgreement agreement = Sound.but(b -> b.subProcessing(sub(Sound.host()))
                .transfers(
                        Transfers.builder().addTransfers(transfer(null, "SJ")).build()));

        assertThat(needTransfers().map(rule -> DutyMessages.outcome(rule, agreement)))
                .containsOnly(Undetermined.without(new Reason(
                        "third-country", List.of("SJ", "2026-10-01"), "whether SJ is a third country on 2026-10-01")));
    }

    // ART44-4

    @Test
    void noInstruction() {
        assertThat(DutyMessages.lines(
                        TransferRules.INSTRUCTED, first(transfer -> transfer.instruction(Optional.empty()))))
                .containsExactly("VIOLATION ART44-4 Each transfer must have a documented instruction; none is named"
                        + "  [clause C, /transfers/transfers/0/instruction]");
    }

    @Test
    void instructionsForAllTransfers() {
        DataProcessingAgreement agreement = first(transfer -> transfer.instruction(Optional.empty()));

        assertThat(DutyMessages.lines(
                        TransferRules.INSTRUCTED,
                        DataProcessingAgreement.builder()
                                .from(agreement)
                                .transfers(Transfers.builder()
                                        .from(agreement.transfers())
                                        .addInstructionsIn(Reference.to("C.6"))
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void anInstructionThatIsNotThere() {
        Reference broken = Reference.builder()
                .label("C.6")
                .resolution(Resolution.BROKEN)
                .addSources(Source.of("7.4"))
                .build();

        assertThat(DutyMessages.lines(TransferRules.INSTRUCTED, first(transfer -> transfer.instruction(broken))))
                .containsExactly(
                        "VIOLATION ART44-4 Each transfer must have a documented instruction; the one referred to is"
                                + " not there  [clause 7.4, /transfers/transfers/0/instruction]");
    }

    @Test
    void noImporter() {
        assertThat(DutyMessages.lines(TransferRules.INSTRUCTED, first(transfer -> transfer.importer(Optional.empty()))))
                .containsExactly("VIOLATION ART44-4 The importer of each transfer must be known; none is named"
                        + "  [clause C, /transfers/transfers/0/importer]");
    }

    @Test
    void anUnknownImporter() {
        assertThat(DutyMessages.lines(TransferRules.INSTRUCTED, first(transfer -> transfer.importer("Nobody Ltd"))))
                .containsExactly("VIOLATION ART44-4 The importer of each transfer must be known; it is neither a party"
                        + " nor a sub-processor  [clause C, /transfers/transfers/0/importer]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help-desk", "Firm help-desk", "bakery", "Klar Payroll ApS"})
    void aKnownImporter(String importer) {
        assertThat(DutyMessages.lines(TransferRules.INSTRUCTED, first(transfer -> transfer.importer(importer))))
                .isEmpty();
    }

    @Test
    void anOnwardTransferNeedsTheSame() {
        assertThat(DutyMessages.findings(
                        TransferRules.INSTRUCTED, first(transfer -> transfer.addOnward(transfer(null, "US")))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly(
                        "/transfers/transfers/0/onward/0/instruction", "/transfers/transfers/0/onward/0/importer");
    }

    // ART46-1

    @ParameterizedTest
    @CsvSource({
        "scc-2010-87, 2022-12-28",
        "scc-2001-497, 2022-12-28",
        "scc-2004-915, 2026-10-01",
        "scc-2010-87, 2026-11-22"
    })
    void clausesThatAreRepealed(String set, LocalDate asOf) {
        assertThat(lines(TransferToolRules.TOOL_VALID, tools(List.of(clauses(set))), asOf))
                .containsExactly("VIOLATION ART46-1 A transfer needs a tool that is in force; " + set
                        + " has been annulled or repealed and is not in force on " + asOf
                        + "  [clause 7.9, /transfers/transfers/0/tools/0/set]");
    }

    @ParameterizedTest
    @CsvSource({"scc-2021-914, 2021-06-27", "scc-2021-914, 2026-10-01", "scc-2010-87, 2021-09-26"})
    void clausesThatAreLaw(String set, LocalDate asOf) {
        assertThat(lines(TransferToolRules.TOOL_VALID, tools(List.of(clauses(set))), asOf))
                .isEmpty();
    }

    @Test
    void clausesThatAreNotLawYet() {
        assertThat(lines(
                        TransferToolRules.TOOL_VALID,
                        tools(List.of(clauses("scc-2021-914"))),
                        LocalDate.of(2021, 6, 26)))
                .containsExactly("VIOLATION ART46-1 A transfer needs a tool that is in force; scc-2021-914 is not"
                        + " in force yet on"
                        + " 2021-06-26  [clause 7.9, /transfers/transfers/0/tools/0/set]");
    }

    @Test
    void repealedClausesInAContractMadeInTime() {
        assertThat(lines(TransferToolRules.TOOL_VALID, old("2021-09-26"), LocalDate.of(2021, 9, 27)))
                .isEmpty();
        assertThat(lines(TransferToolRules.TOOL_VALID, old("2021-09-26"), LocalDate.of(2022, 12, 27)))
                .isEmpty();
        assertThat(DutyMessages.findings(TransferToolRules.TOOL_VALID, old("2021-09-26")))
                .hasSize(1);
    }

    @Test
    void repealedClausesInAContractMadeTooLate() {
        assertThat(lines(TransferToolRules.TOOL_VALID, old("2021-09-27"), LocalDate.of(2022, 12, 27)))
                .containsExactly(
                        "VIOLATION ART46-1 Repealed clauses serve only contracts made in time; scc-2010-87 could"
                                + " not be agreed on 2021-09-27  [clause 7.9, /transfers/transfers/0/tools/0/set]");
    }

    @Test
    void aContractIsMadeWhenTheLastPartyAccepts() {
        LocalDate inTime = LocalDate.of(2021, 9, 26);
        for (List<LocalDate> days : List.of(List.of(inTime, inTime.plusDays(1)), List.of(inTime.plusDays(1), inTime))) {
            DataProcessingAgreement late = DataProcessingAgreement.builder()
                    .from(old("2021-09-26"))
                    .formation(Formation.builder()
                            .addAcceptances(accepted(Actor.CONTROLLER, days.get(0)))
                            .addAcceptances(accepted(Actor.PROCESSOR, days.get(1)))
                            .build())
                    .build();

            assertThat(lines(TransferToolRules.TOOL_VALID, late, LocalDate.of(2022, 12, 27)))
                    .containsExactly(
                            "VIOLATION ART46-1 Repealed clauses serve only contracts made in time; scc-2010-87 could"
                                    + " not be agreed on 2021-09-27  [clause 7.9, /transfers/transfers/0/tools/0/set]");
        }
    }

    private static Acceptance accepted(Actor party, LocalDate day) {
        return Acceptance.builder()
                .party(party)
                .method(AcceptanceMethod.SIGNATURE)
                .acceptedOn(day)
                .build();
    }

    @Test
    void anInstantOfAcceptanceDatesAContractToo() {
        DataProcessingAgreement late = DataProcessingAgreement.builder()
                .from(old("2021-09-26"))
                .formation(Formation.builder()
                        .form(Form.ELECTRONIC)
                        .addAcceptances(Acceptance.builder()
                                .party(Actor.PROCESSOR)
                                .method(AcceptanceMethod.CLICK)
                                .acceptedAt(Instant.parse("2021-09-27T10:00:00Z"))
                                .build())
                        .build())
                .build();

        assertThat(lines(TransferToolRules.TOOL_VALID, late, LocalDate.of(2022, 12, 27)))
                .containsExactly(
                        "VIOLATION ART46-1 Repealed clauses serve only contracts made in time; scc-2010-87 could"
                                + " not be agreed on 2021-09-27  [clause 7.9, /transfers/transfers/0/tools/0/set]");
    }

    @Test
    void repealedClausesInAContractWithoutADate() {
        DataProcessingAgreement undated = DataProcessingAgreement.builder()
                .from(old("2021-09-26"))
                .formation(Formation.SILENT)
                .build();
        LocalDate asOf = LocalDate.of(2022, 6, 1);

        assertThat(outcome(TransferToolRules.TOOL_VALID, undated, asOf))
                .isEqualTo(Undetermined.without(new Reason(
                        "made", List.of("scc-2010-87"), "when the agreement with the clauses scc-2010-87 was made")));
        assertThat(lines(
                        TransferToolRules.TOOL_VALID,
                        DataProcessingAgreement.builder()
                                .from(undated)
                                .term(Term.builder()
                                        .effectiveOn(LocalDate.of(2021, 5, 1))
                                        .build())
                                .build(),
                        asOf))
                .isEmpty();
    }

    @Test
    void clausesWithoutAVersion() {
        assertThat(DutyMessages.outcome(TransferToolRules.TOOL_VALID, tools(List.of(clauses(null)))))
                .isEqualTo(Undetermined.without(Reason.of("set", "which set of standard clauses is meant")));
    }

    @Test
    void clausesAfterTheLawData() {
        assertThat(outcome(TransferToolRules.TOOL_VALID, tools(List.of(clauses("scc-2021-914"))), AFTER_THE_DATA))
                .isEqualTo(Undetermined.without(new Reason(
                        "law",
                        List.of("scc-2021-914", "2026-11-22"),
                        "whether scc-2021-914 is in force on" + " 2026-11-22")));
        assertThat(lines(
                        TransferToolRules.TOOL_VALID,
                        tools(List.of(clauses("scc-2021-914"), clauses("scc-2010-87"))),
                        AFTER_THE_DATA))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2016/1250, 2020-07-15, MET",
        "2016/1250, 2020-07-16, ended",
        "2016/1250, 2026-10-01, ended",
        "2000/520/EC, 2015-10-05, MET",
        "2000/520/EC, 2015-10-06, ended",
        "2023/1795, 2023-07-09, not-yet",
        "2023/1795, 2023-07-10, MET",
        "2023/1795, 2026-10-01, MET",
        "2021/1772, 2026-10-01, MET"
    })
    void adequacyDecisions(String decision, LocalDate asOf, String expected) {
        Outcome outcome = outcome(TransferToolRules.TOOL_VALID, tools(List.of(adequacy(decision))), asOf);

        assertThat(outcome instanceof NotMet notMet ? notMet.findings().get(0).key() : "MET")
                .isEqualTo(expected);
    }

    @Test
    void thePrivacyShield() {
        assertThat(DutyMessages.lines(TransferToolRules.TOOL_VALID, tools(List.of(adequacy("2016/1250")))))
                .containsExactly(
                        "VIOLATION ART46-1 A transfer needs a tool that is in force; 2016/1250 has been annulled"
                                + " or repealed and is not in force on 2026-10-01  [clause 7.9,"
                                + " /transfers/transfers/0/tools/0/decision]");
    }

    @Test
    void aFrameworkAfterTheLawData() {
        assertThat(outcome(TransferToolRules.TOOL_VALID, tools(List.of(adequacy("2023/1795"))), AFTER_THE_DATA))
                .isEqualTo(Undetermined.without(new Reason(
                        "law", List.of("2023/1795", "2026-11-22"), "whether 2023/1795 is in force on 2026-11-22")));
    }

    @Test
    void toolsOfRulesAndOfOnwardTransfers() {
        Transfer onward = Transfer.builder()
                .id(TransferId.of("on"))
                .addTools(clauses("scc-2010-87"))
                .build();
        DataProcessingAgreement agreement = first(transfer -> transfer.addOnward(onward));

        assertThat(DutyMessages.findings(
                        TransferToolRules.TOOL_VALID,
                        DataProcessingAgreement.builder()
                                .from(agreement)
                                .transfers(Transfers.builder()
                                        .from(agreement.transfers())
                                        .addRules(rule(new AnyOther()), rule(in(Territory.EU)))
                                        .build())
                                .build()))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/transfers/transfers/0/onward/0/tools/0/set", "/transfers/rules/0/tools/0/set");
    }

    @Test
    void noToolIsNamed() {
        Outcome none = new NotApplicable(Reason.of("no-tool", "The agreement names no transfer tool"));

        assertThat(Stream.of(
                                tools(List.of()),
                                tools(List.of(new NoTool(List.of()), new UnnamedSafeguards(List.of()))),
                                ruled(rule(in(Territory.EU))),
                                Sound.but(b -> b.transfers(Transfers.SILENT)))
                        .map(agreement -> DutyMessages.outcome(TransferToolRules.TOOL_VALID, agreement)))
                .containsOnly(none);
    }

    private static Outcome outcome(Rule rule, DataProcessingAgreement agreement, LocalDate asOf) {
        return rule.check(agreement, new ReviewContext(LawData.bundled().asOf(asOf), ReviewPolicy.STANDARD));
    }

    private static List<String> lines(Rule rule, DataProcessingAgreement agreement, LocalDate asOf) {
        Outcome outcome = outcome(rule, agreement, asOf);
        assertThat(outcome).isInstanceOfAny(Met.class, NotMet.class);
        return outcome instanceof NotMet notMet
                ? notMet.findings().stream().map(Finding::line).toList()
                : List.of();
    }

    private static Location in(String place) {
        return Location.builder()
                .territory(Territory.of(place))
                .addSources(Source.of("A.7"))
                .build();
    }

    private static InTerritories in(Territory... territories) {
        return new InTerritories(List.of(territories));
    }

    private static Location somewhere(Precision precision) {
        return Location.builder().precision(precision).build();
    }

    private static Processing located(Location... locations) {
        return Processing.builder()
                .from(Sound.agreement().processing())
                .locations(List.of(locations))
                .build();
    }

    private static DataProcessingAgreement processing(Location... locations) {
        return Sound.but(b -> b.processing(located(locations)));
    }

    private static Engagement engagement(String id, Location... locations) {
        return Engagement.builder()
                .id(EngagementId.of(id))
                .name("Firm " + id)
                .addLocations(locations)
                .build();
    }

    private static SubProcessing general() {
        return SubProcessing.builder()
                .addAuthorisations(Authorisation.of(AuthorisationKind.GENERAL))
                .build();
    }

    private static SubProcessing sub(Engagement... engagements) {
        return SubProcessing.builder()
                .from(general())
                .addEngagements(engagements)
                .build();
    }

    private static DataProcessingAgreement engaged(Engagement... engagements) {
        return Sound.but(b -> b.subProcessing(sub(engagements)));
    }

    private static Transfers denied() {
        return Transfers.builder()
                .thirdCountries(
                        Statement.builder().stipulation(Stipulation.EXCLUDED).build())
                .build();
    }

    private static DataProcessingAgreement deniedBut(TransferRule rule) {
        return Sound.but(b ->
                b.transfers(Transfers.builder().from(denied()).addRules(rule).build()));
    }

    private static Transfer transfer(@Nullable String importer, @Nullable String destination) {
        return Transfer.builder()
                .id(TransferId.of("other"))
                .importer(Optional.ofNullable(importer))
                .destination(Optional.ofNullable(destination).map(Territory::of))
                .addSources(Source.of("D"))
                .build();
    }

    /** The transfer of the sound agreement, changed. */
    private static DataProcessingAgreement first(Consumer<Transfer.Builder> change) {
        Transfer.Builder transfer = Transfer.builder()
                .from(Sound.agreement().transfers().transfers().get(0));
        change.accept(transfer);
        return Sound.but(b -> b.transfers(Transfers.builder()
                .from(Sound.agreement().transfers())
                .transfers(List.of(transfer.build()))
                .build()));
    }

    private static DataProcessingAgreement tools(List<? extends TransferTool> tools) {
        return first(transfer -> transfer.tools(tools));
    }

    /** The sound agreement with these rules in place of its transfer. */
    private static DataProcessingAgreement ruled(TransferRule... rules) {
        return Sound.but(b -> b.transfers(Transfers.builder()
                .from(Sound.agreement().transfers())
                .transfers(List.of())
                .addRules(rules)
                .build()));
    }

    private static TransferRule rule(Destination destination) {
        return TransferRule.builder()
                .when(destination)
                .addTools(clauses("scc-2010-87"))
                .build();
    }

    private static StandardClauses clauses(@Nullable String set) {
        return new StandardClauses(
                Optional.ofNullable(set).map(ClauseSet::of),
                Optional.empty(),
                AnnexState.NOT_SAID,
                Statement.SILENT,
                Source.all("7.9"));
    }

    private static Adequacy adequacy(String decision) {
        return new Adequacy(
                Optional.of(Reference.to(LegalReference.to(Instrument.of(decision)))),
                Optional.empty(),
                Optional.empty(),
                Source.all("7.9"));
    }

    /** An agreement with the clauses of 2010, accepted by both on a day. */
    private static DataProcessingAgreement old(String day) {
        return DataProcessingAgreement.builder()
                .from(tools(List.of(clauses("scc-2010-87"))))
                .formation(Formation.signedOn(LocalDate.parse(day)))
                .term(Term.SILENT)
                .build();
    }
}
