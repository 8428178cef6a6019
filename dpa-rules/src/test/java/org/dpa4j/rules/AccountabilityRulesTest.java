package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.Accountability;
import org.dpa4j.model.Check;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnnamedSafeguards;
import org.dpa4j.rules.law.LawData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountabilityRulesTest {
    @Nested
    class RecordOfProcessing {
        private static final Rule RULE = AccountabilityRules.RECORD;
        private static final String NOTE = "NOTE ART30-2-1 The record of the processor needs data that is missing: ";

        @Test
        void everythingIsThere() {
            assertThat(DutyMessages.lines(RULE, Sound.agreement())).isEmpty();
        }

        @Test
        void aPartyWithoutNameOrContact() {
            Party unnamed = Party.builder()
                    .from(Sound.processor())
                    .legalName(Optional.empty())
                    .build();
            Party unreachable = Party.builder()
                    .from(Sound.processor())
                    .address(Optional.empty())
                    .contacts(List.of())
                    .build();

            assertThat(DutyMessages.lines(RULE, parties(Sound.controller(), unnamed)))
                    .containsExactly(NOTE + "parties and contacts  [clause Parties, /parties/1/legalName]");
            assertThat(DutyMessages.lines(RULE, parties(Sound.controller(), unreachable)))
                    .containsExactly(NOTE + "parties and contacts  [clause Parties, /parties/1/contacts]");
            assertThat(DutyMessages.lines(RULE, parties(unreachable, unnamed)))
                    .containsExactly(NOTE + "parties and contacts  [clause Parties, /parties/0/contacts]");
        }

        @Test
        void anAddressOrAContactIsEnough() {
            assertThat(DutyMessages.lines(
                            RULE,
                            parties(
                                    Party.builder()
                                            .from(Sound.controller())
                                            .address(Optional.empty())
                                            .build(),
                                    Party.builder()
                                            .from(Sound.processor())
                                            .contacts(List.of())
                                            .build())))
                    .isEmpty();
        }

        @Test
        void aSideWithoutParty() {
            assertThat(DutyMessages.lines(RULE, parties(Sound.controller())))
                    .containsExactly(NOTE + "parties and contacts  [/parties]");
            assertThat(DutyMessages.lines(RULE, parties(Sound.processor())))
                    .containsExactly(NOTE + "parties and contacts  [/parties]");
        }

        @Test
        void noOperations() {
            assertThat(DutyMessages.lines(
                            RULE,
                            Sound.but(b -> b.processing(Processing.builder()
                                    .from(Sound.agreement().processing())
                                    .operations(List.of())
                                    .build()))))
                    .containsExactly(NOTE + "categories of processing  [/processing/operations]");
        }

        @Test
        void transfersWithoutCountryOrTool() {
            Transfer sound = Sound.agreement().transfers().transfers().get(0);

            assertThat(DutyMessages.lines(
                            RULE,
                            transfers(b -> b.addTransfers(Transfer.builder()
                                    .from(sound)
                                    .destination(Optional.empty())
                                    .build()))))
                    .containsExactly(NOTE + "transfers  [clause C, /transfers/transfers/0/destination]");
            assertThat(DutyMessages.lines(
                            RULE,
                            transfers(b -> b.addTransfers(
                                    sound,
                                    Transfer.builder()
                                            .from(sound)
                                            .tools(List.of(new NoTool(List.of())))
                                            .build()))))
                    .containsExactly(NOTE + "transfers  [clause C, /transfers/transfers/1/tools]");
            assertThat(DutyMessages.lines(
                            RULE,
                            transfers(b -> b.addTransfers(Transfer.builder()
                                    .from(sound)
                                    .addOnward(Transfer.builder()
                                            .id(TransferId.of("on"))
                                            .destination(Territory.of("PH"))
                                            .build())
                                    .build()))))
                    .containsExactly(NOTE + "transfers  [/transfers/transfers/0/onward/0/tools]");
            assertThat(DutyMessages.lines(
                            RULE,
                            transfers(b -> b.addTransfers(Transfer.builder()
                                    .from(sound)
                                    .tools(List.of(new UnnamedSafeguards(List.of())))
                                    .build()))))
                    .isEmpty();
        }

        @Test
        void transfersThatAreStatedAndNotNamed() {
            assertThat(DutyMessages.lines(RULE, transfers(b -> b.thirdCountries(Statement.in("7.2")))))
                    .containsExactly(NOTE + "transfers  [clause 7.2, /transfers/transfers]");
            assertThat(DutyMessages.lines(RULE, transfers(b -> {}))).isEmpty();
        }

        @Test
        void noMeasure() {
            String line = NOTE + "description of security  [clause 5.1, /security/measures]";
            Measure denied = Measure.builder()
                    .kind(Item.of(MeasureKind.ENCRYPTION))
                    .stipulation(Stipulation.EXCLUDED)
                    .build();

            assertThat(DutyMessages.lines(RULE, security(b -> {}))).containsExactly(line);
            assertThat(DutyMessages.lines(RULE, security(b -> b.addMeasures(denied))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(
                            RULE,
                            security(b -> b.addMeasures(
                                    denied,
                                    Measure.builder()
                                            .kind(Item.of(MeasureKind.ENCRYPTION))
                                            .build()))))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            security(b -> b.addFamilies(new FamilyCoverage(
                                    SecurityFamily.PSEUDONYMISATION_AND_ENCRYPTION, Sound.OWED, Optional.empty())))))
                    .isEmpty();
        }

        @Test
        void allThatIsMissingIsNamedInTheOrderOfTheLaw() {
            assertThat(DutyMessages.lines(
                            RULE,
                            DataProcessingAgreement.builder()
                                    .transfers(Transfers.builder()
                                            .thirdCountries(Statement.in("7.2"))
                                            .build())
                                    .build()))
                    .containsExactly(
                            NOTE
                                    + "parties and contacts, categories of processing, transfers, description of security  [/parties]");
        }

        @Test
        void citesTheLawAndIsAdvice() {
            assertThat(RULE.info().citations())
                    .extracting(LegalReference::toString)
                    .containsExactly(
                            "GDPR Art. 30(2)",
                            "GDPR Art. 30(2)(a)",
                            "GDPR Art. 30(2)(b)",
                            "GDPR Art. 30(2)(c)",
                            "GDPR Art. 30(2)(d)");
            assertThat(RULE.info().tier()).isEqualTo(Tier.PRACTICE);
        }

        private static DataProcessingAgreement parties(Party... parties) {
            return Sound.but(b -> b.parties(Arrays.asList(parties)));
        }

        private static DataProcessingAgreement transfers(Consumer<Transfers.Builder> change) {
            Transfers.Builder transfers = Transfers.builder();
            change.accept(transfers);
            return Sound.but(b -> b.transfers(transfers.build()));
        }

        private static DataProcessingAgreement security(Consumer<Security.Builder> change) {
            Security.Builder security = Security.builder().commitment(Sound.OWED.in("5.1"));
            change.accept(security);
            return Sound.but(b -> b.security(security.build()));
        }
    }

    @Nested
    class Checked {
        private static final Rule RULE = AccountabilityRules.CHECKED;
        private static final LocalDate RECENT = LocalDate.of(2026, 1, 15);
        private static final Check PROCESSOR = check(Actor.PROCESSOR).build();
        private static final Check ALL_SUB_PROCESSORS =
                check(Actor.SUB_PROCESSOR).build();
        private static final Reason OF_PROCESSOR =
                Reason.of("processor", "whether the guarantees of the processor were checked, and when");
        private static final Reason OF_SUB_PROCESSORS =
                Reason.of("sub-processors", "whether the guarantees of each sub-processor were checked, and when");

        @Test
        void everybodyWasChecked() {
            assertThat(DutyMessages.lines(RULE, checked(PROCESSOR, ALL_SUB_PROCESSORS)))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, checked(PROCESSOR, of("host"), of("help-desk"))))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE, checked(check(Actor.party("payroll")).build(), ALL_SUB_PROCESSORS)))
                    .isEmpty();
        }

        /** That nobody was checked would be a fact outside the text. */
        @Test
        void noCheckIsRecorded() {
            assertThat(DutyMessages.outcome(RULE, checked()))
                    .isEqualTo(
                            Undetermined.without(
                                    Reason.of(
                                            "checks",
                                            "whether the guarantees of the processor and of its sub-processors were checked, and when")));
        }

        @Test
        void aPromiseIsNoCheck() {
            assertThat(DutyMessages.outcome(
                            RULE,
                            Sound.but(b -> b.accountability(Accountability.builder()
                                    .guarantees(Sound.OWED)
                                    .build()))))
                    .isInstanceOf(Undetermined.class);
        }

        @Test
        void somebodyIsMissing() {
            assertThat(DutyMessages.outcome(RULE, checked(ALL_SUB_PROCESSORS)))
                    .isEqualTo(Undetermined.without(OF_PROCESSOR));
            assertThat(DutyMessages.outcome(
                            RULE, checked(check(Actor.party("bakery")).build(), ALL_SUB_PROCESSORS)))
                    .isEqualTo(Undetermined.without(OF_PROCESSOR));
            assertThat(DutyMessages.outcome(RULE, checked(PROCESSOR, of("host"))))
                    .isEqualTo(Undetermined.without(OF_SUB_PROCESSORS));
            assertThat(DutyMessages.outcome(
                            RULE, checked(Check.builder().checkedOn(RECENT).build())))
                    .isEqualTo(new Undetermined(List.of(OF_SUB_PROCESSORS, OF_PROCESSOR)));
        }

        @Test
        void aSubProcessorFurtherDown() {
            Engagement deep = Engagement.builder()
                    .from(Sound.host())
                    .addEngagements(Sound.helpDesk())
                    .build();

            assertThat(DutyMessages.outcome(RULE, engaged(List.of(deep), PROCESSOR, of("host"))))
                    .isEqualTo(Undetermined.without(OF_SUB_PROCESSORS));
            assertThat(DutyMessages.lines(RULE, engaged(List.of(deep), PROCESSOR, of("host"), of("help-desk"))))
                    .isEmpty();
        }

        @Test
        void whoIsNotInUseNeedsNoCheck() {
            Engagement past = Engagement.builder()
                    .from(Sound.host())
                    .endedOn(LocalDate.of(2026, 9, 30))
                    .build();
            Engagement last = Engagement.builder()
                    .from(past)
                    .endedOn(LocalDate.of(2026, 10, 1))
                    .build();
            Engagement planned = Engagement.builder()
                    .from(Sound.host())
                    .startedOn(LocalDate.of(2026, 10, 2))
                    .build();

            Engagement above = Engagement.builder()
                    .from(past)
                    .addEngagements(Sound.helpDesk())
                    .build();

            assertThat(DutyMessages.lines(RULE, engaged(List.of(past, planned), PROCESSOR)))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, engaged(List.of(above), PROCESSOR)))
                    .isEmpty();
            assertThat(DutyMessages.outcome(RULE, engaged(List.of(last), PROCESSOR)))
                    .isEqualTo(Undetermined.without(OF_SUB_PROCESSORS));
        }

        @Test
        void aCheckWithoutDate() {
            Check undated = Check.builder().of(Actor.PROCESSOR).build();

            assertThat(DutyMessages.lines(RULE, checked(ALL_SUB_PROCESSORS, undated)))
                    .containsExactly("WARNING ART28-1-1 A check of guarantees should be dated, but this one is not"
                            + "  [/accountability/checks/1/checkedOn]");
            assertThat(DutyMessages.lines(RULE, checked(ALL_SUB_PROCESSORS, undated, PROCESSOR)))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, checked(ALL_SUB_PROCESSORS, PROCESSOR, undated)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-09-30, true", "2026-10-01, false"})
        void theNextCheckIsDue(LocalDate due, boolean over) {
            assertThat(DutyMessages.lines(
                            RULE, checked(check(Actor.PROCESSOR).dueOn(due).build(), ALL_SUB_PROCESSORS)))
                    .isEqualTo(
                            over
                                    ? List.of(
                                            "WARNING ART28-1-1 A check of guarantees should be repeated when due; the next"
                                                    + " one was due on 2026-09-30  [/accountability/checks/0/dueOn]")
                                    : List.of());
        }

        /** The last day of 24 months from 1 October 2024 is 1 October 2026. */
        @ParameterizedTest
        @CsvSource({"2024-10-01, 24, false", "2024-09-30, 24, true", "2024-10-01, 23, true", "2024-09-30, 25, false"})
        void anOldCheck(LocalDate made, int months, boolean old) {
            ReviewPolicy policy = ReviewPolicy.builder()
                    .name("own")
                    .putNumbers(PolicyNumber.CHECK_AGE, months)
                    .build();
            Outcome outcome = RULE.check(
                    checked(
                            ALL_SUB_PROCESSORS,
                            Check.builder().of(Actor.PROCESSOR).checkedOn(made).build()),
                    new ReviewContext(LawData.bundled().asOf(LocalDate.of(2026, 10, 1)), policy));

            assertThat(outcome instanceof NotMet notMet ? notMet.findings() : List.<Finding>of())
                    .extracting(Finding::line)
                    .isEqualTo(
                            old
                                    ? List.of("WARNING ART28-1-1 A check of guarantees should be at most " + months
                                            + " months old; the last one was made on " + made
                                            + "  [/accountability/checks/1/checkedOn]")
                                    : List.of());
        }

        @Test
        void theStandardIsTwoYears() {
            assertThat(DutyMessages.lines(
                            RULE,
                            checked(
                                    Check.builder()
                                            .of(Actor.PROCESSOR)
                                            .checkedOn(LocalDate.of(2024, 9, 30))
                                            .build(),
                                    ALL_SUB_PROCESSORS)))
                    .containsExactly(
                            "WARNING ART28-1-1 A check of guarantees should be at most 24 months old; the last one"
                                    + " was made on 2024-09-30  [/accountability/checks/0/checkedOn]");
        }

        @Test
        void theLastCheckCounts() {
            Check old = Check.builder()
                    .of(Actor.PROCESSOR)
                    .checkedOn(LocalDate.of(2020, 1, 1))
                    .dueOn(LocalDate.of(2022, 1, 1))
                    .build();

            assertThat(DutyMessages.lines(RULE, checked(old, PROCESSOR, ALL_SUB_PROCESSORS)))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, checked(PROCESSOR, old, ALL_SUB_PROCESSORS)))
                    .isEmpty();
        }

        @Test
        void aCheckAfterTheDayOfTheReviewIsNotMadeYet() {
            Check planned = Check.builder()
                    .of(Actor.PROCESSOR)
                    .checkedOn(LocalDate.of(2026, 10, 2))
                    .build();

            assertThat(DutyMessages.outcome(RULE, checked(planned, ALL_SUB_PROCESSORS)))
                    .isEqualTo(Undetermined.without(OF_PROCESSOR));
        }

        @Test
        void findingsStandInTheOrderOfTheChecks() {
            Check of = Check.builder().engagement("help-desk").build();
            Check due = Check.builder()
                    .engagement("host")
                    .checkedOn(RECENT)
                    .dueOn(LocalDate.of(2026, 3, 1))
                    .build();

            assertThat(DutyMessages.findings(RULE, checked(of, PROCESSOR, due)))
                    .extracting(finding -> finding.pointer().value())
                    .containsExactly("/accountability/checks/0/checkedOn", "/accountability/checks/2/dueOn");
        }

        @Test
        void noDateIsTooEarlyOrTooLate() {
            DataProcessingAgreement agreement = checked(
                    Check.builder().of(Actor.PROCESSOR).checkedOn(LocalDate.MIN).build(), ALL_SUB_PROCESSORS);

            assertThat(at(agreement, LocalDate.MIN)).isEqualTo(Outcome.MET); // nobody has started yet
            assertThat(at(agreement, LocalDate.MAX)).isInstanceOf(NotMet.class);
        }

        @Test
        void citesTheLawFirst() {
            assertThat(RULE.info().citations())
                    .containsExactly(
                            LegalReference.parse("GDPR Art. 28(1)"),
                            LegalReference.parse("GDPR Art. 24(1)"),
                            LegalReference.parse("GDPR Art. 5(2)"),
                            LegalReference.parse("EDPB-O-22/2024"));
        }

        private static Outcome at(DataProcessingAgreement agreement, LocalDate asOf) {
            return RULE.check(agreement, new ReviewContext(LawData.bundled().asOf(asOf), ReviewPolicy.STANDARD));
        }

        private static Check.Builder check(Actor of) {
            return Check.builder().of(of).checkedOn(RECENT);
        }

        private static Check of(String engagement) {
            return Check.builder().engagement(engagement).checkedOn(RECENT).build();
        }

        private static DataProcessingAgreement checked(Check... checks) {
            return engaged(List.of(Sound.host(), Sound.helpDesk()), checks);
        }

        private static DataProcessingAgreement engaged(List<Engagement> engagements, Check... checks) {
            return Sound.but(b -> b.accountability(accountability(checks))
                    .subProcessing(SubProcessing.builder()
                            .from(Sound.agreement().subProcessing())
                            .engagements(engagements)
                            .build()));
        }

        private static Accountability accountability(Check... checks) {
            return Accountability.builder().checks(Arrays.asList(checks)).build();
        }
    }
}
