package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Derogation;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.AdHoc;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AdequateDestination;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.Assessment;
import org.dpa4j.model.transfer.BindingRules;
import org.dpa4j.model.transfer.Certification;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.Conduct;
import org.dpa4j.model.transfer.Destination;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.PublicBodies;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnderDerogation;
import org.dpa4j.model.transfer.UnnamedSafeguards;
import org.dpa4j.rules.law.LawData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What transfers rest on, as of 2026-10-01 unless a test says otherwise; dates stand in {@link TransfersAsOfTest}. */
class TransferToolRulesTest {
    private static final LocalDate AFTER_THE_DATA = LocalDate.of(2026, 11, 22);
    private static final String TOOL = "/transfers/transfers/0/tools/0";
    private static final String DPF = "2023/1795";
    private static final LocalDate LISTED = LocalDate.of(2026, 9, 1);

    @Test
    void theSoundAgreementRestsOnClauses() {
        assertThat(Stream.of(
                                TransferToolRules.TOOL_VALID,
                                TransferToolRules.CLAUSES_COMPLETE,
                                TransferToolRules.CLAUSES_FOR_TRANSFERS,
                                TransferToolRules.ASSESSED)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
        assertThat(DutyMessages.outcome(TransferToolRules.DECISION, Sound.agreement()))
                .isEqualTo(new NotApplicable(
                        Reason.of("no-adequacy", "The agreement rests no transfer on an" + " adequacy decision")));
    }

    @Test
    void withoutTransfersNothingApplies() {
        assertThat(Stream.of(
                                TransferToolRules.DECISION,
                                TransferToolRules.TOOL_VALID,
                                TransferToolRules.CLAUSES_COMPLETE,
                                TransferToolRules.CLAUSES_FOR_TRANSFERS,
                                TransferToolRules.ASSESSED)
                        .map(rule -> DutyMessages.outcome(rule, Sound.but(b -> b.transfers(Transfers.SILENT)))
                                .toString()))
                .containsExactly(
                        "NotApplicable[reason=The agreement rests no transfer on an adequacy decision]",
                        "NotApplicable[reason=The agreement names no transfer tool]",
                        "NotApplicable[reason=The agreement rests no transfer on the clauses of Decision (EU)"
                                + " 2021/914]",
                        "NotApplicable[reason=The agreement rests no transfer on standard clauses]",
                        "NotApplicable[reason=The agreement rests no transfer on safeguards of GDPR Art. 46]");
    }

    @Test
    void withinTheEeaNoToolMatters() {
        DataProcessingAgreement inside = transfer("SE", adequacy("2016/1250", null), clauses(ClauseSet.DK_2019));

        assertThat(Stream.of(
                                TransferToolRules.DECISION,
                                TransferToolRules.CLAUSES_COMPLETE,
                                TransferToolRules.CLAUSES_FOR_TRANSFERS,
                                TransferToolRules.ASSESSED)
                        .map(rule -> DutyMessages.outcome(rule, inside)))
                .allMatch(NotApplicable.class::isInstance);
    }

    /** After the law data no place is known to be outside; what is missing is that, not a finding. */
    @ParameterizedTest
    @MethodSource("faults")
    void whereThePlaceIsNotKnownToBeOutside(Rule rule, TransferTool tool) {
        assertThat(rule.check(transfer("IN", tool), context(AFTER_THE_DATA)))
                .isEqualTo(Undetermined.without(new Reason(
                        "third-country", List.of("IN", "2026-11-22"), "whether IN is a third country on 2026-11-22")));
        assertThat(DutyMessages.outcome(rule, transfer("IN", tool))).isInstanceOf(NotMet.class);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(TransferToolRules.DECISION, adequacy(null, null)),
                Arguments.of(
                        TransferToolRules.CLAUSES_COMPLETE, tool(ClauseSet.SCC_2021_914, null, AnnexState.COMPLETE)),
                Arguments.of(
                        TransferToolRules.CLAUSES_COMPLETE,
                        module(SccModule.PROCESSOR_TO_CONTROLLER, AnnexState.COMPLETE)),
                Arguments.of(
                        TransferToolRules.CLAUSES_COMPLETE, module(SccModule.PROCESSOR_TO_PROCESSOR, AnnexState.BLANK)),
                Arguments.of(TransferToolRules.CLAUSES_FOR_TRANSFERS, clauses(ClauseSet.DK_2019)),
                Arguments.of(TransferToolRules.ASSESSED, new UnnamedSafeguards(List.of())));
    }

    // ART45-1

    @Test
    void adequacyThatHolds() {
        assertThat(DutyMessages.outcome(
                        TransferToolRules.DECISION,
                        transfer("US", adequacy(DPF, LISTED), clauses(ClauseSet.SCC_2021_914))))
                .isEqualTo(Outcome.MET);
        assertThat(Stream.of("CH", "GB", "AR", "IL")
                        .map(place -> DutyMessages.outcome(
                                TransferToolRules.DECISION, transfer(place, adequacy(null, null)))))
                .containsOnly(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"IN, no decision yet", "US-CA, ended", "GI, never"})
    void noDecisionForTheCountry(String place, String why) {
        LocalDate date = LocalDate.of(2022, 6, 1);
        assertThat(lines(TransferToolRules.DECISION, transfer(place, adequacy(null, null)), date))
                .as(why)
                .containsExactly(
                        "VIOLATION ART45-1 A transfer on adequacy needs a decision in force; there is none for " + place
                                + " on 2022-06-01  [clause C, " + TOOL + "]");
    }

    @Test
    void aDecisionThatACourtDeclaredInvalid() {
        assertThat(DutyMessages.lines(TransferToolRules.DECISION, transfer("US", adequacy("2016/1250", LISTED))))
                .containsExactly(
                        "VIOLATION ART45-1 A transfer on adequacy needs a decision in force; 2016/1250 is invalid by"
                                + " C-311/18  [clause C, " + TOOL + "]");
    }

    @Test
    void aDecisionThatIsNotInForceYet() {
        assertThat(lines(TransferToolRules.DECISION, transfer("US", adequacy(DPF, LISTED)), LocalDate.of(2023, 7, 9)))
                .containsExactly(
                        "VIOLATION ART45-1 A transfer on adequacy needs a decision in force; 2023/1795 is not in force on"
                                + " 2023-07-09  [clause C, " + TOOL + "]");
    }

    @Test
    void aDecisionForAnotherCountry() {
        assertThat(DutyMessages.lines(TransferToolRules.DECISION, transfer("US", adequacy("2019/419", LISTED))))
                .containsExactly(
                        "VIOLATION ART45-1 A transfer on adequacy needs a decision for its country; 2019/419 is not one"
                                + " for US  [clause C, " + TOOL + "]");
    }

    @Test
    void d39_anImporterThatIsNotOnTheList() {
        DataProcessingAgreement missed = transfer(
                "US",
                confirmedAndMissed(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)),
                clauses(ClauseSet.SCC_2021_914));

        assertThat(DutyMessages.lines(TransferToolRules.DECISION, missed))
                .containsExactly(
                        "VIOLATION ART45-1 The decision 2023/1795 covers some recipients only; on 2026-09-02 this one was"
                                + " not among them  [clause C, " + TOOL + "/outOfScopeOn]");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-02, 2026-09-01", "2026-09-02, 2026-09-02", "2026-09-02, 2026-10-02"})
    void aLaterConfirmationOrALaterDayTakesItBack(LocalDate confirmed, LocalDate missed) {
        assertThat(DutyMessages.lines(
                        TransferToolRules.DECISION,
                        transfer("US", confirmedAndMissed(confirmed, missed), clauses(ClauseSet.SCC_2021_914))))
                .isEmpty();
    }

    private static Adequacy confirmedAndMissed(LocalDate confirmed, LocalDate missed) {
        return new Adequacy(
                Optional.of(Reference.to(LegalReference.parse(DPF))),
                Optional.of(confirmed),
                Optional.of(missed),
                Source.all("C"));
    }

    @ParameterizedTest
    @CsvSource({"2023-07-09, scope-unknown", "2025-09-30, scope-old", "2025-10-01, ", "2026-10-01, ", "2026-11-01, "})
    void aConfirmationGrowsOld(LocalDate confirmed, @Nullable String key) {
        assertThat(DutyMessages.findings(
                        TransferToolRules.DECISION,
                        transfer("US", adequacy(DPF, confirmed), clauses(ClauseSet.SCC_2021_914))))
                .extracting(Finding::key)
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void anOldConfirmation() {
        assertThat(DutyMessages.lines(
                        TransferToolRules.DECISION, transfer("CA", adequacy(null, LocalDate.of(2024, 1, 1)))))
                .containsExactly(
                        "WARNING ART45-1 The decision 2002/2/EC covers some recipients only; that this one is among them"
                                + " should be confirmed every 12 months  [clause C, " + TOOL + "/scopeConfirmedOn]");
    }

    @Test
    void thePolicyMovesTheAgeOfAConfirmation() {
        ReviewPolicy lenient = ReviewPolicy.builder()
                .name("lenient")
                .putNumbers(PolicyNumber.LISTING_AGE, 33)
                .build();
        DataProcessingAgreement agreement = transfer("CA", adequacy(null, LocalDate.of(2024, 1, 1)));

        assertThat(TransferToolRules.DECISION.check(agreement, new ReviewContext(DutyMessages.CONTEXT.law(), lenient)))
                .isEqualTo(Outcome.MET);
        assertThat(TransferToolRules.DECISION.check(
                        agreement,
                        new ReviewContext(LawData.bundled().asOf(LocalDate.of(2026, 9, 30)), ReviewPolicy.STANDARD)))
                .isInstanceOf(NotMet.class);
    }

    @Test
    void d40_aListAlone() {
        String alone = "NOTE ART45-1 The decision 2023/1795 can fall away at once; a second tool should stand behind it"
                + "  [clause C, " + TOOL + "]";

        assertThat(DutyMessages.lines(TransferToolRules.DECISION, transfer("US", adequacy(DPF, LISTED))))
                .containsExactly(alone);
        assertThat(DutyMessages.lines(
                        TransferToolRules.DECISION,
                        transfer("US", adequacy(DPF, LISTED), new UnnamedSafeguards(List.of()))))
                .containsExactly(alone);
    }

    @ParameterizedTest
    @CsvSource({"2031-12-27, false", "2031-12-28, true"})
    void aDecisionThatEndsWithinTheTerm(LocalDate end, boolean within) {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .from(transfer("GB", adequacy("2021/1772", null)))
                .term(Term.builder().effectiveOn(Sound.START).endsOn(end).build())
                .build();

        assertThat(DutyMessages.lines(TransferToolRules.DECISION, agreement))
                .isEqualTo(
                        within
                                ? List.of(
                                        "NOTE ART45-1 The decision 2021/1772 ends on 2031-12-27, before the agreement does"
                                                + "  [clause C, " + TOOL + "]")
                                : List.of());
    }

    @Test
    void aRuleForAdequateDestinations() {
        Outcome which = Undetermined.without(Reason.of("decision", "which adequacy decision is meant"));

        for (Destination destination : List.of(
                new AdequateDestination(),
                new InTerritories(List.of(Territory.ADEQUATE)),
                new InTerritories(List.of(Territory.THIRD)))) {
            assertThat(DutyMessages.outcome(TransferToolRules.DECISION, allowed(destination, adequacy(null, null))))
                    .isEqualTo(which);
        }
        assertThat(DutyMessages.outcome(TransferToolRules.DECISION, transfer(null, adequacy(null, null))))
                .isEqualTo(which);
    }

    @Test
    void aRuleNeedsNoRecipient() {
        assertThat(DutyMessages.outcome(
                        TransferToolRules.DECISION, allowed(new AdequateDestination(), adequacy(DPF, null))))
                .isEqualTo(Outcome.MET);
        assertThat(DutyMessages.outcome(TransferToolRules.DECISION, allowed(in("SE", "US"), adequacy(DPF, null))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aRuleForSeveralCountries() {
        assertThat(DutyMessages.lines(TransferToolRules.DECISION, allowed(in("SE", "CH", "IN"), adequacy(null, null))))
                .containsExactly(
                        "VIOLATION ART45-1 A transfer on adequacy needs a decision in force; there is none for IN"
                                + " on 2026-10-01  [clause C, /transfers/rules/0/tools/0]");
        assertThat(DutyMessages.outcome(TransferToolRules.DECISION, allowed(in("SJ", "CH"), adequacy(null, null))))
                .isEqualTo(Undetermined.without(new Reason(
                        "third-country", List.of("SJ", "2026-10-01"), "whether SJ is a third country on 2026-10-01")));
    }

    @Test
    void aDecisionThatNobodyKnows() {
        assertThat(DutyMessages.outcome(TransferToolRules.DECISION, transfer("US", adequacy("2099/1", null))))
                .isEqualTo(Undetermined.without(new Reason(
                        "adequate",
                        List.of("US", "2026-10-01"),
                        "whether an adequacy decision covers US on 2026-10-01")));
    }

    @Test
    void aReferenceToNoLawNamesNoDecision() {
        TransferTool tool =
                new Adequacy(Optional.of(Reference.to("Annex 3")), Optional.empty(), Optional.empty(), Source.all("C"));

        assertThat(DutyMessages.outcome(TransferToolRules.DECISION, transfer("CH", tool)))
                .isEqualTo(Outcome.MET);
    }

    // ART46-2

    static Stream<Arguments> roles() {
        return Stream.of(
                Arguments.of(Actor.CONTROLLER, "help-desk", SccModule.CONTROLLER_TO_PROCESSOR),
                Arguments.of(Actor.CONTROLLER, "payroll", SccModule.CONTROLLER_TO_PROCESSOR),
                Arguments.of(Actor.party("bakery"), "Firm help-desk", SccModule.CONTROLLER_TO_PROCESSOR),
                Arguments.of(Actor.UPSTREAM_CONTROLLER, "bakery", SccModule.CONTROLLER_TO_CONTROLLER),
                Arguments.of(Actor.PROCESSOR, "help-desk", SccModule.PROCESSOR_TO_PROCESSOR),
                Arguments.of(Actor.party("payroll"), "host", SccModule.PROCESSOR_TO_PROCESSOR),
                Arguments.of(Actor.SUB_PROCESSOR, "Klar Payroll ApS", SccModule.PROCESSOR_TO_PROCESSOR),
                Arguments.of(Actor.PROCESSOR, "bakery", SccModule.PROCESSOR_TO_CONTROLLER));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void oneModuleFitsTheRoles(Actor exporter, String importer, SccModule fitting) {
        for (SccModule module : SccModule.values()) {
            assertThat(DutyMessages.outcome(
                                    TransferToolRules.CLAUSES_COMPLETE,
                                    transfer(t -> t.exporter(exporter)
                                            .importer(importer)
                                            .destination(Territory.of("IN"))
                                            .tools(List.of(module(module, AnnexState.COMPLETE)))))
                            .equals(Outcome.MET))
                    .as("%s", module)
                    .isEqualTo(module == fitting);
        }
    }

    @Test
    void whoHoldsAMandateSignsForTheController() {
        DataProcessingAgreement two = transfer("IN", module(SccModule.CONTROLLER_TO_PROCESSOR, AnnexState.COMPLETE));
        Duty may = Duty.may(Actor.PROCESSOR, Actor.CONTROLLER);
        Duty mustNot = Duty.builder().from(may).modality(Modality.MUST_NOT).build();

        assertThat(DutyMessages.outcome(TransferToolRules.CLAUSES_COMPLETE, mandate(two, may)))
                .isEqualTo(Outcome.MET);
        assertThat(DutyMessages.outcome(TransferToolRules.CLAUSES_COMPLETE, mandate(two, mustNot)))
                .isInstanceOf(NotMet.class);
        assertThat(DutyMessages.outcome(TransferToolRules.CLAUSES_COMPLETE, mandate(Sound.agreement(), may)))
                .isEqualTo(Outcome.MET);
        assertThat(DutyMessages.outcome(
                        TransferToolRules.CLAUSES_COMPLETE,
                        mandate(transfer("IN", module(SccModule.PROCESSOR_TO_CONTROLLER, AnnexState.COMPLETE)), may)))
                .isInstanceOf(NotMet.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTROLLER_TO_CONTROLLER, false",
        "CONTROLLER_TO_PROCESSOR, true",
        "PROCESSOR_TO_PROCESSOR, true",
        "PROCESSOR_TO_CONTROLLER, false"
    })
    void aRoleThatIsNotKnown(SccModule module, boolean possible) {
        Outcome outcome = DutyMessages.outcome(
                TransferToolRules.CLAUSES_COMPLETE,
                transfer(t -> t.exporter(Optional.empty()).tools(List.of(module(module, AnnexState.COMPLETE)))));

        if (possible) {
            assertThat(outcome)
                    .isEqualTo(Undetermined.without(new Reason(
                            "roles",
                            List.of("IN"),
                            "in which roles exporter and importer of the transfer to IN conclude the clauses")));
        } else {
            assertThat(outcome).isInstanceOf(NotMet.class);
        }
    }

    @Test
    void onwardTheImporterExports() {
        Transfer onward = Transfer.builder()
                .id(TransferId.of("onward"))
                .importer("host")
                .destination(Territory.of("PH"))
                .addTools(module(SccModule.PROCESSOR_TO_PROCESSOR, AnnexState.COMPLETE))
                .build();

        assertThat(DutyMessages.outcome(TransferToolRules.CLAUSES_COMPLETE, transfer(t -> t.addOnward(onward))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void theRoleOfASubProcessorAsPrinted() {
        Engagement controller = Engagement.builder()
                .from(Sound.helpDesk())
                .role(Role.CONTROLLER)
                .build();
        DataProcessingAgreement agreement = Sound.but(b -> b.subProcessing(SubProcessing.builder()
                .from(Sound.agreement().subProcessing())
                .engagements(List.of(controller))
                .build()));

        assertThat(DutyMessages.findings(TransferToolRules.CLAUSES_COMPLETE, agreement))
                .extracting(Finding::key)
                .containsExactly("wrong-module");
    }

    @ParameterizedTest
    @EnumSource(AnnexState.class)
    void annexes(AnnexState state) {
        Outcome outcome = DutyMessages.outcome(
                TransferToolRules.CLAUSES_COMPLETE, transfer("IN", module(SccModule.PROCESSOR_TO_PROCESSOR, state)));

        switch (state) {
            case COMPLETE -> assertThat(outcome).isEqualTo(Outcome.MET);
            case NOT_SAID ->
                assertThat(outcome)
                        .isEqualTo(Undetermined.without(new Reason(
                                "annexes", List.of("IN"), "whether the annexes of the clauses for IN are complete")));
            case PARTIAL, BLANK -> assertThat(outcome).isInstanceOf(NotMet.class);
        }
    }

    @Test
    void aSetThatIsNotNamed() {
        Outcome which = Undetermined.without(Reason.of("set", "which set of standard clauses is meant"));
        Outcome none = new NotApplicable(
                Reason.of("no-clauses", "The agreement rests no transfer on the clauses of Decision (EU) 2021/914"));
        DataProcessingAgreement unnamed = transfer("IN", clauses(null));

        assertThat(DutyMessages.outcome(TransferToolRules.CLAUSES_COMPLETE, unnamed))
                .isEqualTo(which);
        assertThat(DutyMessages.outcome(TransferToolRules.CLAUSES_COMPLETE, allowed(in("IN"), clauses(null))))
                .isEqualTo(which);
        assertThat(TransferToolRules.CLAUSES_COMPLETE.check(unnamed, context(LocalDate.of(2021, 6, 26))))
                .isEqualTo(none);
        assertThat(TransferToolRules.CLAUSES_COMPLETE.check(unnamed, context(LocalDate.of(2021, 6, 27))))
                .isEqualTo(which);
        assertThat(DutyMessages.outcome(
                        TransferToolRules.CLAUSES_COMPLETE, transfer("IN", clauses(ClauseSet.SCC_2010_87))))
                .isEqualTo(none);
    }

    @Test
    void aRuleHasNoRolesYet() {
        assertThat(DutyMessages.outcome(
                        TransferToolRules.CLAUSES_COMPLETE,
                        allowed(in("IN"), module(SccModule.CONTROLLER_TO_CONTROLLER, AnnexState.COMPLETE))))
                .isEqualTo(Outcome.MET);
        assertThat(DutyMessages.findings(
                        TransferToolRules.CLAUSES_COMPLETE,
                        allowed(in("IN"), tool(ClauseSet.SCC_2021_914, null, AnnexState.COMPLETE))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/transfers/rules/0/tools/0/module");
    }

    // ART46-3

    @ParameterizedTest
    @ValueSource(strings = {"scc-2021-915", "dk-2019"})
    void d36_clausesForArticle28(String set) {
        for (DataProcessingAgreement agreement :
                List.of(transfer("IN", clauses(ClauseSet.of(set))), allowed(in("IN"), clauses(ClauseSet.of(set))))) {
            assertThat(DutyMessages.lines(TransferToolRules.CLAUSES_FOR_TRANSFERS, agreement))
                    .singleElement()
                    .asString()
                    .startsWith("VIOLATION ART46-3 A transfer needs a tool of Chapter V; the clauses " + set
                            + " are none  [clause C, /transfers/")
                    .endsWith("/0/tools/0/set]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scc-2021-914", "scc-2010-87", "scc-2001-497", "scc-2004-915", "authority-46-2-d", "unheard-of"})
    void otherClauses(String set) {
        assertThat(DutyMessages.outcome(
                        TransferToolRules.CLAUSES_FOR_TRANSFERS, transfer("IN", clauses(ClauseSet.of(set)))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void clausesWithoutAName() {
        assertThat(DutyMessages.outcome(TransferToolRules.CLAUSES_FOR_TRANSFERS, transfer("IN", clauses(null))))
                .isEqualTo(Outcome.MET);
    }

    // ART46-4

    @Test
    void anAssessmentWithoutADate() {
        assertThat(DutyMessages.lines(TransferToolRules.ASSESSED, assessed(assessment(null, "sufficient"))))
                .containsExactly(
                        "WARNING ART46-4 A transfer on safeguards should be assessed; the assessment for IN has no date"
                                + "  [clause C, /transfers/transfers/0/assessment/madeOn]");
    }

    @Test
    void anOldAssessment() {
        assertThat(DutyMessages.lines(
                        TransferToolRules.ASSESSED, assessed(assessment(LocalDate.of(2024, 9, 30), "sufficient"))))
                .containsExactly(
                        "WARNING ART46-4 The assessment of a transfer should be renewed every 24 months; the one for IN is"
                                + " older  [clause C, /transfers/transfers/0/assessment/madeOn]");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 24, true",
        "2024-09-30, 24, false",
        "2024-09-30, 25, true",
        "2026-09-01, 1, true",
        "2026-08-31, 1, false"
    })
    void thePolicyMovesTheAgeOfAnAssessment(LocalDate madeOn, int months, boolean met) {
        ReviewPolicy policy = ReviewPolicy.builder()
                .name("own")
                .putNumbers(PolicyNumber.ASSESSMENT_AGE, months)
                .build();

        assertThat(TransferToolRules.ASSESSED
                        .check(
                                assessed(assessment(madeOn, "sufficient")),
                                new ReviewContext(DutyMessages.CONTEXT.law(), policy))
                        .equals(Outcome.MET))
                .isEqualTo(met);
    }

    @Test
    void anAssessmentWithoutAResult() {
        DataProcessingAgreement open = assessed(assessment(LocalDate.of(2026, 3, 2), null));
        DataProcessingAgreement filed = assessed(Optional.of(new Assessment(
                Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty(), Optional.of(Reference.to("Annex 9")))));

        assertThat(DutyMessages.outcome(TransferToolRules.ASSESSED, open))
                .isEqualTo(Undetermined.without(new Reason(
                        "measures", List.of("IN"), "whether the transfer to IN needs supplementary measures")));
        assertThat(DutyMessages.outcome(TransferToolRules.ASSESSED, filed)).isEqualTo(Outcome.MET);
    }

    static Stream<Arguments> tools() {
        return Stream.of(
                Arguments.of(clauses(ClauseSet.SCC_2010_87), true),
                Arguments.of(clauses(null), true),
                Arguments.of(clauses(ClauseSet.of("unheard-of")), true),
                Arguments.of(clauses(ClauseSet.SCC_2021_914), true),
                Arguments.of(module(SccModule.CONTROLLER_TO_PROCESSOR, AnnexState.COMPLETE), true),
                Arguments.of(module(SccModule.PROCESSOR_TO_CONTROLLER, AnnexState.COMPLETE), false),
                Arguments.of(clauses(ClauseSet.SCC_2021_915), false),
                Arguments.of(new BindingRules(Role.PROCESSOR, Optional.empty(), List.of()), true),
                Arguments.of(new Conduct(Optional.empty(), List.of()), true),
                Arguments.of(new Certification(Optional.empty(), List.of()), true),
                Arguments.of(new AdHoc(Optional.empty(), List.of()), true),
                Arguments.of(new PublicBodies(List.of()), true),
                Arguments.of(new UnnamedSafeguards(List.of()), true),
                Arguments.of(adequacy(null, null), false),
                Arguments.of(new UnderDerogation(Optional.of(Derogation.LEGAL_CLAIMS), List.of()), false),
                Arguments.of(new NoTool(List.of()), false));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void whichToolsNeedAnAssessment(TransferTool tool, boolean needed) {
        Outcome none = new NotApplicable(
                Reason.of("no-safeguards", "The agreement rests no transfer on" + " safeguards of GDPR Art. 46"));
        Outcome recorded = DutyMessages.outcome(TransferToolRules.ASSESSED, transfer("IN", tool));
        Outcome allowed = DutyMessages.outcome(TransferToolRules.ASSESSED, allowed(in("IN"), tool));

        if (needed) {
            assertThat(recorded).isInstanceOf(NotMet.class);
            assertThat(allowed)
                    .isEqualTo(
                            Undetermined.without(Reason.of("transfers-unknown", "the transfers to third countries")));
        } else {
            assertThat(recorded).isEqualTo(none);
            assertThat(allowed).isEqualTo(none);
        }
    }

    @Test
    void behindAnAdequacyDecisionInForceClausesOnlyStandBy() {
        TransferTool[] both = {adequacy(DPF, LISTED), clauses(ClauseSet.SCC_2021_914)};

        assertThat(DutyMessages.outcome(TransferToolRules.ASSESSED, transfer("US", both)))
                .isInstanceOf(NotApplicable.class);
        assertThat(TransferToolRules.ASSESSED.check(transfer("US", both), context(LocalDate.of(2023, 7, 9))))
                .isInstanceOf(NotMet.class);
    }

    @Test
    void aDeepChainOfOnwardTransfers() {
        Transfer chain = Transfer.builder().id(TransferId.of("last")).build();
        for (int i = 0; i < 1_000; i++) {
            chain = Transfer.builder()
                    .id(TransferId.of("t" + i))
                    .destination(Territory.of("US"))
                    .addTools(clauses(ClauseSet.SCC_2021_914), adequacy(null, null))
                    .addOnward(chain)
                    .build();
        }
        Transfer deep = chain;
        DataProcessingAgreement agreement = Sound.but(
                b -> b.transfers(Transfers.builder().addTransfers(deep).build()));

        for (Rule rule : Catalogue.RULES) {
            if (rule.info().id().value().startsWith("ART4")) {
                assertThat(rule.check(agreement, DutyMessages.CONTEXT)).isNotNull();
            }
        }
    }

    private static ReviewContext context(LocalDate date) {
        return new ReviewContext(LawData.bundled().asOf(date), ReviewPolicy.STANDARD);
    }

    private static List<String> lines(Rule rule, DataProcessingAgreement agreement, LocalDate date) {
        Outcome outcome = rule.check(agreement, context(date));
        assertThat(outcome).isInstanceOf(NotMet.class);
        return outcome instanceof NotMet notMet
                ? notMet.findings().stream().map(Finding::line).toList()
                : List.of();
    }

    private static Adequacy adequacy(@Nullable String decision, @Nullable LocalDate confirmed) {
        return new Adequacy(
                Optional.ofNullable(decision).map(token -> Reference.to(LegalReference.parse(token))),
                Optional.ofNullable(confirmed),
                Optional.empty(),
                Source.all("C"));
    }

    private static StandardClauses clauses(@Nullable ClauseSet set) {
        return tool(set, null, AnnexState.NOT_SAID);
    }

    private static StandardClauses module(SccModule module, AnnexState annexes) {
        return tool(ClauseSet.SCC_2021_914, module, annexes);
    }

    private static StandardClauses tool(@Nullable ClauseSet set, @Nullable SccModule module, AnnexState annexes) {
        return new StandardClauses(
                Optional.ofNullable(set), Optional.ofNullable(module), annexes, Statement.SILENT, Source.all("C"));
    }

    private static Optional<Assessment> assessment(@Nullable LocalDate madeOn, @Nullable String result) {
        return Optional.of(new Assessment(Optional.ofNullable(madeOn), Optional.ofNullable(result), Optional.empty()));
    }

    private static DataProcessingAgreement assessed(Optional<Assessment> assessment) {
        return transfer(t -> t.assessment(assessment));
    }

    /** The transfer of the sound agreement, elsewhere and on other tools; not assessed. */
    private static DataProcessingAgreement transfer(@Nullable String destination, TransferTool... tools) {
        return transfer(t -> t.destination(Optional.ofNullable(destination).map(Territory::of))
                .tools(List.of(tools))
                .assessment(Optional.empty()));
    }

    private static DataProcessingAgreement transfer(Consumer<Transfer.Builder> change) {
        Transfers sound = Sound.agreement().transfers();
        Transfer.Builder transfer = Transfer.builder().from(sound.transfers().get(0));
        change.accept(transfer);
        return Sound.but(b -> b.transfers(Transfers.builder()
                .from(sound)
                .transfers(List.of(transfer.build()))
                .build()));
    }

    private static DataProcessingAgreement allowed(Destination destination, TransferTool... tools) {
        return Sound.but(b -> b.transfers(Transfers.builder()
                .addRules(
                        TransferRule.builder().when(destination).addTools(tools).build())
                .build()));
    }

    private static Destination in(String... territories) {
        return new InTerritories(Stream.of(territories).map(Territory::of).toList());
    }

    private static DataProcessingAgreement mandate(DataProcessingAgreement agreement, Duty mandate) {
        return DataProcessingAgreement.builder()
                .from(agreement)
                .transfers(Transfers.builder()
                        .from(agreement.transfers())
                        .mandate(mandate)
                        .build())
                .build();
    }
}
