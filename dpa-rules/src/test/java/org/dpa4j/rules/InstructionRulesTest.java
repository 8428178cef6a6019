package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.InstructionRules.INFORMED_BEFORE;
import static org.dpa4j.rules.InstructionRules.NO_OWN_USE;
import static org.dpa4j.rules.InstructionRules.ONLY_ON_INSTRUCTIONS;
import static org.dpa4j.rules.InstructionRules.RECORDED;
import static org.dpa4j.rules.InstructionRules.REWORKED_ON_INSTRUCTION;
import static org.dpa4j.rules.InstructionRules.STAFF_BOUND;
import static org.dpa4j.rules.InstructionRules.TRANSFERS_TOO;
import static org.dpa4j.rules.InstructionRules.WARNED_AT_ONCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Channel;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalBasis;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.obligation.DataState;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.OwnPurpose;
import org.dpa4j.model.processing.Operation;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Breadth;
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
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.Regularity;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.transfer.Transfers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InstructionRulesTest {
    private static final TimeLimit AT_ONCE = TimeLimit.prompt(Promptness.IMMEDIATELY);

    @Test
    void soundAgreementMeetsEveryRule() {
        assertThat(List.of(ONLY_ON_INSTRUCTIONS, TRANSFERS_TOO, INFORMED_BEFORE, WARNED_AT_ONCE, NO_OWN_USE))
                .allSatisfy(rule -> assertThat(outcome(rule, Sound.agreement())).isEqualTo(Outcome.MET));
    }

    @Test
    void rulesCiteTheLaw() {
        assertThat(citations(ONLY_ON_INSTRUCTIONS)).containsExactly("GDPR Art. 28(3)(a)", "EDPB-07/2020 s. 1.3.1");
        assertThat(citations(TRANSFERS_TOO))
                .containsExactly("GDPR Art. 28(3)(a)", "EDPB-07/2020 s. 1.3.1", "2021/915 cl. 7.8(a)");
        assertThat(citations(INFORMED_BEFORE)).containsExactly("GDPR Art. 28(3)(a)", "EDPB-07/2020 s. 1.3.1");
        assertThat(citations(WARNED_AT_ONCE)).containsExactly("GDPR Art. 28(3) subpara. 2", "EDPB-07/2020 s. 1.4");
        assertThat(citations(NO_OWN_USE))
                .containsExactly("GDPR Art. 28(3)(a)", "GDPR Art. 28(10)", "GDPR Art. 5(1)(b)", "GDPR Art. 29");
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    private static DataProcessingAgreement instructed(Instructions.Builder instructions) {
        return Sound.but(b -> b.instructions(instructions.build()));
    }

    private static Duty.Builder changed(Duty duty) {
        return Duty.builder().from(duty);
    }

    private static Duty conditional(Sense sense, ConditionCode code) {
        return changed(Sound.OWED).addConditions(Condition.of(sense, code)).build();
    }

    @Nested
    class OnlyOnInstructions {
        private static DataProcessingAgreement with(Duty duty) {
            return instructed(Instructions.builder().documentedOnly(duty));
        }

        @TestFactory
        Stream<DynamicTest> standardMessages() {
            return DutyMessages.of(
                    ONLY_ON_INSTRUCTIONS,
                    "/instructions/documentedOnly",
                    "a duty to process only on documented instructions",
                    OnlyOnInstructions::with);
        }

        private static final String OPEN =
                "VIOLATION ART28-3-A-1 The processor must process only on documented instructions, except by law; the text"
                        + " also lets it process where this is: ";

        @Test
        void asNeeded() {
            assertThat(lines(ONLY_ON_INSTRUCTIONS, with(conditional(Sense.UNLESS, ConditionCode.NECESSARY))))
                    .containsExactly(OPEN + "necessary  [/instructions/documentedOnly/conditions/0]");
            Duty second = changed(Sound.OWED)
                    .addVariants(
                            conditional(Sense.UNLESS, ConditionCode.REASONABLE).in("3.9"))
                    .build();
            assertThat(lines(ONLY_ON_INSTRUCTIONS, with(second)))
                    .containsExactly(
                            OPEN + "reasonable  [clause 3.9, /instructions/documentedOnly/variants/0/conditions/0]");
        }

        @Test
        void asNeededAfterOtherConditions() {
            Duty third = changed(Sound.OWED)
                    .addConditions(
                            Condition.of(Sense.UNLESS, ConditionCode.ANY_LAW),
                            Condition.of(Sense.HAVING_REGARD_TO, ConditionCode.NECESSARY),
                            Condition.of(Sense.UNLESS, ConditionCode.NECESSARY))
                    .build();
            assertThat(lines(ONLY_ON_INSTRUCTIONS, with(third)))
                    .containsExactly(OPEN + "necessary  [/instructions/documentedOnly/conditions/2]");
        }

        @Test
        void asNeededBesideAProhibition() {
            Duty ban = changed(conditional(Sense.UNLESS, ConditionCode.APPROPRIATE))
                    .modality(Modality.MUST_NOT)
                    .build();
            assertThat(lines(ONLY_ON_INSTRUCTIONS, with(ban)))
                    .containsExactly(OPEN + "appropriate  [/instructions/documentedOnly/conditions/0]");
        }

        @Test
        void anotherMayProcessAsNeeded() {
            Duty other = changed(conditional(Sense.UNLESS, ConditionCode.NECESSARY))
                    .obligor(Actor.CONTROLLER)
                    .build();
            assertThat(outcome(
                            ONLY_ON_INSTRUCTIONS,
                            with(changed(Sound.OWED).addVariants(other).build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void asFarAsReasonable() {
            assertThat(lines(ONLY_ON_INSTRUCTIONS, with(conditional(Sense.TO_THE_EXTENT, ConditionCode.REASONABLE))))
                    .containsExactly(
                            "WARNING ART28-3-A-1 The processor must process only on documented instructions; the"
                                    + " text asks for it only as far as reasonable"
                                    + "  [/instructions/documentedOnly/conditions/0]");
        }

        @Test
        void anExceptionByLawIsForAnotherRule() {
            assertThat(outcome(ONLY_ON_INSTRUCTIONS, with(conditional(Sense.UNLESS, ConditionCode.ANY_LAW))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aProhibitionIsFine() {
            assertThat(outcome(
                            ONLY_ON_INSTRUCTIONS,
                            with(changed(Sound.OWED).modality(Modality.MUST_NOT).build())))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(
                            ONLY_ON_INSTRUCTIONS,
                            with(Duty.builder()
                                    .obligor(Actor.CONTROLLER)
                                    .modality(Modality.MUST_NOT)
                                    .build())))
                    .hasSize(1);
        }
    }

    @Nested
    class TransfersToo {
        private static DataProcessingAgreement covering(Statement covers, Duty permission) {
            return Sound.but(b -> b.instructions(
                            Instructions.builder().coversTransfers(covers).build())
                    .transfers(Transfers.builder().permission(permission).build()));
        }

        private static Statement stated(Stipulation stipulation) {
            return Statement.builder()
                    .stipulation(stipulation)
                    .addSources(Source.of("3.1"))
                    .build();
        }

        private static final Duty FORBIDDEN = Duty.builder()
                .modality(Modality.MUST_NOT)
                .approval(Approval.builder().by(Actor.CONTROLLER).build())
                .build();

        private static final Duty FREE =
                Duty.builder().modality(Modality.MAY).build().in("7.4");

        @Test
        void missing() {
            assertThat(lines(TRANSFERS_TOO, covering(Statement.SILENT, FREE)))
                    .containsExactly("VIOLATION ART28-3-A-2 The rule on instructions must cover transfers to third"
                            + " countries, but does not mention them  [/instructions/coversTransfers]");
        }

        @Test
        void excluded() {
            assertThat(lines(TRANSFERS_TOO, covering(stated(Stipulation.EXCLUDED), FORBIDDEN)))
                    .containsExactly("VIOLATION ART28-3-A-2 The rule on instructions must cover transfers to third"
                            + " countries, but excludes them  [clause 3.1, /instructions/coversTransfers]");
        }

        @Test
        void blank() {
            assertThat(lines(TRANSFERS_TOO, covering(stated(Stipulation.BLANK), Duty.SILENT)))
                    .containsExactly("VIOLATION ART28-3-A-2 The field for instructions on transfers to third countries"
                            + " is not filled in  [clause 3.1, /instructions/coversTransfers]");
        }

        @Test
        void inPart() {
            Statement part = Statement.builder()
                    .stipulation(Stipulation.IN_PART)
                    .addMissing(Shortfall.of("onward-transfers"))
                    .addSources(Source.of("3.1"))
                    .build();
            assertThat(lines(TRANSFERS_TOO, covering(part, Duty.SILENT)))
                    .containsExactly("WARNING ART28-3-A-2 The rule on instructions covers transfers to third countries"
                            + " only in part; missing: onward-transfers  [clause 3.1, /instructions/coversTransfers]");
        }

        @Test
        void aClauseThatNeedsNoInstruction() {
            assertThat(lines(TRANSFERS_TOO, covering(Statement.STIPULATED, FREE)))
                    .containsExactly("WARNING ART28-3-A-2 Transfers need an instruction, but this clause allows them"
                            + " without instruction or consent  [clause 7.4, /transfers/permission]");
            assertThat(lines(
                            TRANSFERS_TOO,
                            covering(
                                    Statement.STIPULATED,
                                    changed(FORBIDDEN).addVariants(FREE).build())))
                    .containsExactly("WARNING ART28-3-A-2 Transfers need an instruction, but this clause allows them"
                            + " without instruction or consent  [clause 7.4, /transfers/permission/variants/0]");
        }

        private static Duty free(Sense sense, ConditionCode code) {
            return changed(FREE).addConditions(Condition.of(sense, code)).build();
        }

        @Test
        void allowedOnInstruction() {
            assertThat(outcome(TRANSFERS_TOO, covering(Statement.STIPULATED, free(Sense.IF, ConditionCode.INSTRUCTED))))
                    .isEqualTo(Outcome.MET);
        }

        /** Art. 28(3)(a) asks for an instruction, not for the lack of an objection. */
        @Test
        void allowedUnlessTheControllerSaysOtherwise() {
            for (Duty optOut : List.of(
                    free(Sense.UNLESS, ConditionCode.INSTRUCTED),
                    free(Sense.HAVING_REGARD_TO, ConditionCode.INSTRUCTED),
                    free(Sense.IF, ConditionCode.NECESSARY))) {
                assertThat(lines(TRANSFERS_TOO, covering(Statement.STIPULATED, optOut)))
                        .containsExactly(
                                "WARNING ART28-3-A-2 Transfers need an instruction, but this clause allows them"
                                        + " without instruction or consent  [clause 7.4, /transfers/permission]");
            }
        }

        @Test
        void allowedWithConsent() {
            Duty consent = Duty.builder()
                    .modality(Modality.MAY)
                    .addConditions(Condition.of(Sense.IF, ConditionCode.CONSENT))
                    .build();
            assertThat(outcome(TRANSFERS_TOO, covering(Statement.STIPULATED, consent)))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aProhibitionWithoutConsentSaysIt() {
            assertThat(outcome(TRANSFERS_TOO, covering(Statement.SILENT, FORBIDDEN)))
                    .isEqualTo(Outcome.MET);
            Duty byNamedController = changed(FORBIDDEN)
                    .approval(Approval.builder().by(Actor.party("bakery")).build())
                    .build();
            assertThat(outcome(TRANSFERS_TOO, covering(Statement.SILENT, byNamedController)))
                    .isEqualTo(Outcome.MET);
            Duty byProcessor = changed(FORBIDDEN)
                    .approval(Approval.builder().by(Actor.PROCESSOR).build())
                    .build();
            assertThat(lines(TRANSFERS_TOO, covering(Statement.SILENT, byProcessor)))
                    .hasSize(1);
        }
    }

    @Nested
    class InformedBefore {
        private static final String LATE =
                "VIOLATION ART28-3-A-3 The controller must be informed before processing that"
                        + " a law demands; the text allows later information";
        private static final String NARROW = "WARNING ART28-3-A-3 The controller must be informed before any processing"
                + " that a law demands, not only in some cases";

        private static DataProcessingAgreement with(Duty duty) {
            return with(duty, Duty.SILENT);
        }

        private static DataProcessingAgreement with(Duty duty, Duty transfers) {
            return Sound.but(b -> b.instructions(
                            Instructions.builder().compulsion(compulsion(duty)).build())
                    .transfers(Transfers.builder()
                            .compulsion(compulsion(transfers))
                            .build()));
        }

        private static LegalCompulsion compulsion(Duty duty) {
            return LegalCompulsion.builder().informBefore(duty).build();
        }

        @TestFactory
        Stream<DynamicTest> standardMessages() {
            return DutyMessages.of(
                    INFORMED_BEFORE,
                    "/instructions/compulsion/informBefore",
                    "a duty to inform the controller before processing that a law demands",
                    InformedBefore::with);
        }

        @Test
        void afterwards() {
            assertThat(lines(INFORMED_BEFORE, with(Sound.OWED.within(AT_ONCE).in("3.3"))))
                    .containsExactly(LATE + "  [clause 3.3, /instructions/compulsion/informBefore]");
            assertThat(lines(INFORMED_BEFORE, with(Sound.OWED.within(TimeLimit.atMost(Period.ofDays(5))))))
                    .containsExactly(LATE + "  [/instructions/compulsion/informBefore]");
            assertThat(lines(
                            INFORMED_BEFORE,
                            with(changed(Sound.OWED)
                                    .stipulation(Stipulation.IN_PART)
                                    .addMissing(Shortfall.PRIOR_INFORMATION)
                                    .build())))
                    .containsExactly(LATE + "  [/instructions/compulsion/informBefore]");
        }

        @Test
        void mayInformLater() {
            assertThat(lines(
                            INFORMED_BEFORE,
                            with(changed(Sound.OWED.within(AT_ONCE))
                                    .modality(Modality.MAY)
                                    .build())))
                    .containsExactly(LATE + "  [/instructions/compulsion/informBefore]");
        }

        @Test
        void laterForAPartOnly() {
            assertThat(lines(
                            INFORMED_BEFORE,
                            with(changed(Sound.OWED)
                                    .addVariants(Sound.OWED.within(AT_ONCE).in("5.1"))
                                    .build())))
                    .containsExactly(LATE + "  [clause 5.1, /instructions/compulsion/informBefore/variants/0]");
            assertThat(lines(
                            INFORMED_BEFORE,
                            with(Sound.OWED, Sound.OWED.within(AT_ONCE).in("7.2"))))
                    .containsExactly(LATE + "  [clause 7.2, /transfers/compulsion/informBefore]");
        }

        @Test
        void beforehandInAnyWords() {
            assertThat(List.of(
                            TimeLimit.prompt(Promptness.BEFOREHAND),
                            new Prompt(
                                    Promptness.IMMEDIATELY,
                                    Direction.BEFORE,
                                    Optional.empty(),
                                    Bindingness.FIRM,
                                    List.of()),
                            TimeLimit.atLeastBefore(Period.ofDays(2))))
                    .allSatisfy(limit -> assertThat(outcome(INFORMED_BEFORE, with(Sound.OWED.within(AT_ONCE, limit))))
                            .isEqualTo(Outcome.MET));
        }

        @Test
        void transfersOnly() {
            assertThat(lines(INFORMED_BEFORE, with(Duty.SILENT, Sound.OWED.in("7.2"))))
                    .containsExactly(NARROW + "  [clause 7.2, /instructions/compulsion/informBefore]");
            assertThat(lines(INFORMED_BEFORE, with(Duty.SILENT, Sound.OWED.within(AT_ONCE))))
                    .containsExactly("VIOLATION ART28-3-A-3 The agreement does not contain a duty to inform the"
                            + " controller before processing that a law demands"
                            + "  [/instructions/compulsion/informBefore]");
        }

        @Test
        void someOperationsOnly() {
            Scope disclosure = Scope.builder().addOperations(Operation.STORAGE).build();
            assertThat(lines(
                            INFORMED_BEFORE,
                            with(changed(Sound.OWED).scope(disclosure).build().in("5.1"))))
                    .containsExactly(NARROW + "  [clause 5.1, /instructions/compulsion/informBefore]");
        }

        @Test
        void asFarAsReasonable() {
            assertThat(lines(INFORMED_BEFORE, with(conditional(Sense.IF, ConditionCode.REASONABLE))))
                    .containsExactly("WARNING ART28-3-A-3 The controller must be informed before processing that a law"
                            + " demands, and not only as far as reasonable"
                            + "  [/instructions/compulsion/informBefore/conditions/0]");
        }

        @Test
        void theLawMayForbidIt() {
            assertThat(outcome(INFORMED_BEFORE, with(conditional(Sense.UNLESS, ConditionCode.PUBLIC_INTEREST_BAR))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            INFORMED_BEFORE,
                            with(changed(conditional(Sense.UNLESS, ConditionCode.LAW_FORBIDS))
                                    .addConditions(Condition.of(Sense.UNLESS, ConditionCode.PUBLIC_INTEREST_BAR))
                                    .build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void anyProhibitionIsTooWide() {
            assertThat(lines(INFORMED_BEFORE, with(conditional(Sense.UNLESS, ConditionCode.LAW_FORBIDS))))
                    .containsExactly("WARNING ART28-3-A-3 The controller must be informed unless the law forbids it on"
                            + " important grounds of public interest; the text lets any prohibition stand"
                            + "  [/instructions/compulsion/informBefore/conditions/0]");
        }
    }

    @Nested
    class WarnedAtOnce {
        private static DataProcessingAgreement with(Duty duty) {
            return instructed(Instructions.builder().infringementWarning(duty));
        }

        private static String slow(String speed) {
            return "WARNING ART28-3-A-5 A warning of an unlawful instruction must come immediately; the text has: "
                    + speed;
        }

        @TestFactory
        Stream<DynamicTest> standardMessages() {
            return DutyMessages.of(
                    WARNED_AT_ONCE,
                    "/instructions/infringementWarning",
                    "a duty to warn the controller of an unlawful instruction",
                    WarnedAtOnce::with,
                    AT_ONCE);
        }

        @Test
        void slower() {
            assertThat(lines(
                            WARNED_AT_ONCE,
                            with(Sound.OWED
                                    .within(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY))
                                    .in("3.4"))))
                    .containsExactly(slow("without undue delay") + "  [clause 3.4, /instructions/infringementWarning]");
            assertThat(lines(WARNED_AT_ONCE, with(Sound.OWED.within(TimeLimit.atMost(Period.ofHours(24))))))
                    .containsExactly(slow("24 hours") + "  [/instructions/infringementWarning]");
        }

        @Test
        void theSlowerReadingCounts() {
            assertThat(lines(
                            WARNED_AT_ONCE,
                            with(changed(Sound.OWED.within(AT_ONCE))
                                    .addVariants(Sound.OWED.within(TimeLimit.prompt(Promptness.TIMELY)))
                                    .build())))
                    .containsExactly(slow("timely") + "  [/instructions/infringementWarning/variants/0]");
        }

        @Test
        void aSecondMentionWithoutSpeedTakesNothingBack() {
            assertThat(outcome(
                            WARNED_AT_ONCE,
                            with(changed(Sound.OWED.within(AT_ONCE))
                                    .addVariants(Sound.OWED)
                                    .build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void uponNoticeIsAtOnce() {
            assertThat(outcome(WARNED_AT_ONCE, with(Sound.OWED.within(TimeLimit.prompt(Promptness.UPON)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void noSpeed() {
            assertThat(lines(WARNED_AT_ONCE, with(Sound.OWED.in("3.4"))))
                    .containsExactly(
                            "WARNING ART28-3-A-5 A warning of an unlawful instruction must come immediately; the"
                                    + " text has no speed  [clause 3.4, /instructions/infringementWarning]");
        }

        @Test
        void fromTimeToTime() {
            Recurring yearly = new Recurring(
                    Bound.AT_LEAST,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Regularity.REGULARLY),
                    Optional.empty(),
                    Bindingness.FIRM,
                    List.of());
            assertThat(lines(WARNED_AT_ONCE, with(Sound.OWED.within(yearly).in("3.4"))))
                    .containsExactly("VIOLATION ART28-3-A-5 A warning of an unlawful instruction must come immediately,"
                            + " not from time to time  [clause 3.4, /instructions/infringementWarning]");
        }

        @Test
        void speedIsNotReportedTwice() {
            Duty part = changed(Sound.OWED)
                    .stipulation(Stipulation.IN_PART)
                    .addMissing(Shortfall.IMMEDIATELY)
                    .build();
            assertThat(lines(WARNED_AT_ONCE, with(part.within(TimeLimit.prompt(Promptness.PROMPTLY)))))
                    .containsExactly(slow("promptly") + "  [/instructions/infringementWarning]");
            assertThat(lines(WARNED_AT_ONCE, with(part)))
                    .containsExactly(
                            "WARNING ART28-3-A-5 A warning of an unlawful instruction must come immediately; the"
                                    + " text has no speed  [/instructions/infringementWarning]");
        }

        @Test
        void twoDefectsAreTwoFindings() {
            Duty may = changed(Sound.OWED.within(TimeLimit.prompt(Promptness.TIMELY)))
                    .modality(Modality.MAY)
                    .build();
            assertThat(lines(WARNED_AT_ONCE, with(may)))
                    .containsExactly(
                            "WARNING ART28-3-A-5 The agreement leaves it to the discretion of the processor whether"
                                    + " it owes a duty to warn the controller of an unlawful instruction"
                                    + "  [/instructions/infringementWarning]",
                            slow("timely") + "  [/instructions/infringementWarning]");
        }

        @Test
        void speedDoesNotMatterIfNobodyOwesIt() {
            Duty controller = Duty.must(Actor.CONTROLLER, Actor.CONTROLLER).within(TimeLimit.prompt(Promptness.TIMELY));
            assertThat(lines(WARNED_AT_ONCE, with(controller)))
                    .containsExactly("VIOLATION ART28-3-A-5 The text lays a duty to warn the controller of an unlawful"
                            + " instruction on the controller, not on the processor"
                            + "  [/instructions/infringementWarning]");
        }
    }

    @Nested
    class NoOwnUse {
        private static DataProcessingAgreement using(OwnPurpose... uses) {
            return Sound.but(
                    b -> b.dataUse(DataUse.builder().addOwnPurposes(uses).build()));
        }

        private static OwnPurpose.Builder use(Purpose purpose) {
            return OwnPurpose.builder().purpose(Item.of(purpose)).addSources(Source.of("3.9"));
        }

        private static final String AT = "  [clause 3.9, /dataUse/ownPurposes/0]";

        @Test
        void use() {
            assertThat(lines(NO_OWN_USE, using(use(Purpose.SERVICE_IMPROVEMENT).build())))
                    .containsExactly(
                            "VIOLATION ART28-3-A-7 The processor must not use the data for itself, but may do so"
                                    + " for: service improvement" + AT);
        }

        @Test
        void aggregatedOrAnonymousDataAreForAnotherRule() {
            for (DataState state : List.of(DataState.AGGREGATED, DataState.ANONYMISED)) {
                assertThat(outcome(
                                NO_OWN_USE,
                                using(use(Purpose.ANALYTICS).addStates(state).build())))
                        .isEqualTo(Outcome.MET);
                assertThat(lines(
                                NO_OWN_USE,
                                using(use(Purpose.ANALYTICS)
                                        .addStates(state, DataState.IDENTIFIABLE)
                                        .build())))
                        .containsExactly(
                                "VIOLATION ART28-3-A-7 The processor must not use the data for itself, but may do so"
                                        + " for: analytics" + AT);
            }
        }

        @Test
        void anOpenPurposeHasNoCode() {
            assertThat(lines(
                            NO_OWN_USE,
                            using(OwnPurpose.builder()
                                    .purpose(Item.<Purpose>labelled("etc.")
                                            .with(Breadth.CATCH_ALL)
                                            .in("3.9"))
                                    .build())))
                    .containsExactly(
                            "VIOLATION ART28-3-A-7 The processor must not use the data for itself, but may do so"
                                    + " for: catch-all" + AT);
        }

        @Test
        void asAControllerOfItsOwn() {
            OwnPurpose.Builder use = use(Purpose.ANALYTICS).declaredRole(Role.CONTROLLER);
            assertThat(lines(
                            NO_OWN_USE,
                            using(use.legalBasis(LegalBasis.LEGITIMATE_INTERESTS)
                                    .build())))
                    .containsExactly("WARNING ART28-3-A-7 The processor uses the data as a controller of its own, which"
                            + " needs a basis for disclosure, for: analytics" + AT);
            assertThat(lines(NO_OWN_USE, using(use.legalBasis(Optional.empty()).build())))
                    .containsExactly(
                            "VIOLATION ART28-3-A-7 The processor must not use the data for itself, but may do so"
                                    + " for: analytics" + AT);
        }

        @Test
        void aBasisMakesOnlyAControllerOne() {
            for (Role role : Role.values()) {
                String severity = role == Role.CONTROLLER || role == Role.JOINT_CONTROLLER ? "WARNING" : "VIOLATION";
                assertThat(lines(
                                NO_OWN_USE,
                                using(use(Purpose.ANALYTICS)
                                        .declaredRole(role)
                                        .legalBasis(LegalBasis.LEGITIMATE_INTERESTS)
                                        .build())))
                        .singleElement()
                        .asString()
                        .startsWith(severity + " ART28-3-A-7 ");
            }
        }

        @Test
        void instructed() {
            assertThat(lines(
                            NO_OWN_USE,
                            using(use(Purpose.SERVICE_IMPROVEMENT)
                                    .instructed(Statement.in("A.4"))
                                    .build())))
                    .containsExactly(
                            "WARNING ART28-3-A-7 The controller instructs a use that serves the processor, which"
                                    + " is contested: service improvement" + AT);
        }

        @Test
        void commonToSuppliers() {
            assertThat(lines(NO_OWN_USE, using(use(Purpose.PAYMENT).build())))
                    .containsExactly(
                            "WARNING ART28-3-A-7 A use that serves the processor has no role and no legal basis"
                                    + " of its own: payment" + AT);
        }

        @Test
        void notBoundToThePurposes() {
            Duty excluded = Duty.builder()
                    .stipulation(Stipulation.EXCLUDED)
                    .addSources(Source.of("3.5"))
                    .build();
            assertThat(lines(
                            NO_OWN_USE,
                            Sound.but(b -> b.dataUse(DataUse.builder()
                                    .purposeLimitation(excluded)
                                    .build()))))
                    .containsExactly("VIOLATION ART28-3-A-7 The processor must keep to the purposes of the controller,"
                            + " but need not here  [clause 3.5, /dataUse/purposeLimitation]");
        }

        @Test
        void whatIsForbiddenOrAnonymousIsNoUse() {
            Duty banned = Duty.builder().modality(Modality.MUST_NOT).build();
            assertThat(outcome(
                            NO_OWN_USE,
                            using(
                                    use(Purpose.MARKETING).duty(banned).build(),
                                    use(Purpose.ANALYTICS)
                                            .addStates(DataState.ANONYMISED)
                                            .build())))
                    .isEqualTo(Outcome.MET);
            Duty contradiction = changed(banned)
                    .addVariants(Duty.builder().modality(Modality.MAY).build())
                    .build();
            assertThat(lines(
                            NO_OWN_USE,
                            using(use(Purpose.MARKETING).duty(contradiction).build())))
                    .hasSize(1);
        }
    }

    @Nested
    class Recorded {
        private static final String INITIAL =
                "WARNING ART28-3-A-6 The agreement should contain the first instructions; ";
        private static final String FURTHER = "NOTE ART28-3-A-6 The agreement should say ";

        private static Instructions.Builder recorded() {
            return Instructions.builder()
                    .documentedOnly(Sound.OWED.in("3.1"))
                    .addInitial(reference(Resolution.RESOLVED))
                    .addGivenBy(Actor.CONTROLLER)
                    .documentation(Sound.OWED.in("3.2"));
        }

        private static Reference reference(Resolution resolution) {
            return Reference.builder()
                    .label("Annex A")
                    .resolution(resolution)
                    .addSources(Source.of("3.2"))
                    .build();
        }

        private static DataProcessingAgreement referring(Reference... references) {
            return instructed(recorded().initial(List.of(references)));
        }

        private static Instructions.Builder later(Duty further) {
            return Instructions.builder()
                    .addInitial(reference(Resolution.RESOLVED))
                    .further(further);
        }

        @Test
        void soundAgreementMeetsTheRule() {
            assertThat(outcome(RECORDED, Sound.agreement())).isEqualTo(Outcome.MET);
            assertThat(outcome(RECORDED, instructed(recorded()))).isEqualTo(Outcome.MET);
        }

        @Test
        void ruleCitesGuidance() {
            assertThat(citations(RECORDED))
                    .containsExactly("EDPB-07/2020 s. 1.3.1", "2021/915 cl. 7.1(a)", "DK-SCC Annex C");
            assertThat(RECORDED.info().tier()).isEqualTo(Tier.GUIDANCE);
            assertThat(RECORDED.info().inForceFrom()).contains(LocalDate.of(2021, 7, 7));
        }

        @Test
        void noFirstInstructions() {
            assertThat(lines(RECORDED, referring()))
                    .containsExactly(INITIAL + "it does not say where they stand  [clause 3.1, /instructions/initial]");
        }

        @Test
        void whatTheTextRefersToIsNotThere() {
            assertThat(lines(RECORDED, referring(reference(Resolution.BROKEN), reference(Resolution.WRONG_TARGET))))
                    .containsExactly(
                            INITIAL + "there are none where it refers to  [clause 3.2, /instructions/initial]");
            assertThat(outcome(RECORDED, referring(reference(Resolution.BROKEN), reference(Resolution.RESOLVED))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void whetherTheyAreThereIsAFact() {
            assertThat(outcome(RECORDED, referring(reference(Resolution.BROKEN), reference(Resolution.UNCHECKED))))
                    .isEqualTo(Undetermined.without(
                            Reason.of("initial", "whether the instructions referred to are there")));
            assertThat(outcome(RECORDED, referring(reference(Resolution.UNCHECKED), reference(Resolution.RESOLVED))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void anOperationIsAnInstruction() {
            assertThat(outcome(
                            RECORDED,
                            instructed(recorded()
                                    .initial(List.of(reference(Resolution.BROKEN)))
                                    .addInitialOperations(Item.of(Operation.STORAGE)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void noProcedure() {
            assertThat(lines(
                            RECORDED,
                            instructed(recorded().documentation(Duty.SILENT).addChannels(Channel.EMAIL))))
                    .containsExactly(
                            FURTHER
                                    + "how later instructions are given; it has no procedure  [clause 3.1, /instructions/further]");
        }

        @Test
        void nobodyIsNamed() {
            String nobody = FURTHER + "who gives later instructions; it names nobody  [";
            assertThat(lines(RECORDED, instructed(recorded().givenBy(List.of()))))
                    .containsExactly(nobody + "/instructions/givenBy]");
            assertThat(lines(
                            RECORDED,
                            instructed(later(changed(Sound.OWED)
                                    .beneficiary(Optional.empty())
                                    .form(Form.WRITTEN)
                                    .build()
                                    .in("3.2")))))
                    .containsExactly(nobody + "clause 3.2, /instructions/givenBy]");
        }

        @Test
        void noRecord() {
            String none = FURTHER
                    + "how later instructions are recorded; it names no form, record or channel"
                    + "  [clause 3.2, /instructions/further]";
            Duty further = Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).in("3.2");
            assertThat(lines(RECORDED, instructed(later(further)))).containsExactly(none);
            assertThat(lines(
                            RECORDED,
                            instructed(later(changed(further).form(Form.ORAL).build()))))
                    .containsExactly(none);
        }

        @Test
        void everyKindOfRecord() {
            Duty further = Duty.may(Actor.CONTROLLER, Actor.PROCESSOR);
            assertThat(List.of(
                            later(changed(further).form(Form.WRITTEN).build()),
                            later(changed(further).form(Form.ELECTRONIC).build()),
                            later(changed(further).addChannels(Channel.EMAIL).build()),
                            later(changed(Duty.STIPULATED)
                                    .addVariants(
                                            changed(further).form(Form.SIGNED).build())
                                    .build()),
                            later(changed(Sound.OWED).form(Form.WRITTEN).build()),
                            later(further).addChannels(Channel.CONSOLE),
                            later(further).documentation(Duty.STIPULATED)))
                    .allSatisfy(instructions -> assertThat(outcome(RECORDED, instructed(instructions)))
                            .isEqualTo(Outcome.MET));
        }

        @Test
        void severalDefects() {
            assertThat(lines(RECORDED, instructed(Instructions.builder().further(Duty.STIPULATED))))
                    .hasSize(3);
            assertThat(lines(
                            RECORDED,
                            instructed(recorded()
                                    .initial(List.of(reference(Resolution.UNCHECKED)))
                                    .givenBy(List.of()))))
                    .hasSize(1);
        }
    }

    @Nested
    class ReworkedOnInstruction {
        private static DataProcessingAgreement using(OwnPurpose... uses) {
            return Sound.but(
                    b -> b.dataUse(DataUse.builder().addOwnPurposes(uses).build()));
        }

        private static OwnPurpose.Builder use(Purpose purpose, DataState... states) {
            return OwnPurpose.builder()
                    .purpose(Item.of(purpose))
                    .addStates(states)
                    .addSources(Source.of("3.9"));
        }

        private static String uncovered(String purpose, int number) {
            return "WARNING ART28-3-A-8 To make data anonymous or aggregated is processing and needs an instruction; none"
                    + " covers the use for: " + purpose + "  [clause 3.9, /dataUse/ownPurposes/" + number + "]";
        }

        @Test
        void ruleCitesTheLaw() {
            assertThat(citations(REWORKED_ON_INSTRUCTION))
                    .containsExactly("GDPR Art. 28(3)(a)", "GDPR Art. 4(2)", "GDPR recital 26");
            assertThat(REWORKED_ON_INSTRUCTION.info().tier()).isEqualTo(Tier.STATUTE);
        }

        @Test
        void d20_deIdentifiedDataFreeForTheProcessor() {
            assertThat(lines(
                            REWORKED_ON_INSTRUCTION,
                            using(
                                    use(Purpose.PAYMENT).build(),
                                    use(Purpose.ANALYTICS, DataState.AGGREGATED).build(),
                                    use(Purpose.MARKETING, DataState.IDENTIFIABLE, DataState.ANONYMISED)
                                            .build())))
                    .containsExactly(uncovered("analytics", 1), uncovered("marketing", 2));
        }

        @Test
        void instructed() {
            OwnPurpose.Builder use = use(Purpose.ANALYTICS, DataState.ANONYMISED);
            assertThat(outcome(
                            REWORKED_ON_INSTRUCTION,
                            using(use.instructed(Statement.in("A.4")).build())))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(
                            REWORKED_ON_INSTRUCTION,
                            using(use.instructed(Statement.builder()
                                            .stipulation(Stipulation.EXCLUDED)
                                            .build())
                                    .build())))
                    .containsExactly(uncovered("analytics", 0));
        }

        @Test
        void noUseOfSuchData() {
            Outcome none = new NotApplicable(
                    Reason.of("none", "The agreement grants no use of anonymous or aggregated data by the processor"));
            assertThat(outcome(REWORKED_ON_INSTRUCTION, Sound.agreement())).isEqualTo(none);
            assertThat(outcome(
                            REWORKED_ON_INSTRUCTION,
                            using(
                                    use(Purpose.PAYMENT).build(),
                                    use(Purpose.ANALYTICS, DataState.IDENTIFIABLE, DataState.PSEUDONYMISED)
                                            .build(),
                                    use(Purpose.MARKETING, DataState.ANONYMISED)
                                            .duty(Duty.builder()
                                                    .modality(Modality.MUST_NOT)
                                                    .build())
                                            .build())))
                    .isEqualTo(none);
        }
    }

    @Nested
    class StaffBound {
        private static DataProcessingAgreement with(Statement statement) {
            return instructed(
                    Instructions.builder().documentedOnly(Sound.OWED.in("3.1")).staffBound(statement));
        }

        private static final String AT = "  [clause 4.2, /instructions/staffBound]";

        private static Statement.Builder of(Stipulation stipulation) {
            return Statement.builder().stipulation(stipulation).addSources(Source.of("4.2"));
        }

        @Test
        void bound() {
            assertThat(outcome(STAFF_BOUND, Sound.agreement())).isEqualTo(Outcome.MET);
            assertThat(outcome(STAFF_BOUND, with(Statement.STIPULATED))).isEqualTo(Outcome.MET);
        }

        @Test
        void ruleCitesTheLaw() {
            assertThat(citations(STAFF_BOUND)).containsExactly("GDPR Art. 29", "GDPR Art. 32(4)");
            assertThat(STAFF_BOUND.info().covers()).containsExactly(33);
        }

        @Test
        void notBound() {
            String should = "NOTE ART29-1 The agreement should bind the staff of the processor to the instructions; ";
            assertThat(lines(STAFF_BOUND, with(Statement.SILENT)))
                    .containsExactly(should + "it does not  [clause 3.1, /instructions/staffBound]");
            assertThat(lines(STAFF_BOUND, with(of(Stipulation.EXCLUDED).build())))
                    .containsExactly(should + "it denies that" + AT);
            assertThat(lines(STAFF_BOUND, with(of(Stipulation.BLANK).build())))
                    .containsExactly("NOTE ART29-1 The field that binds the staff of the processor to the instructions"
                            + " is not filled in" + AT);
            assertThat(lines(
                            STAFF_BOUND,
                            with(of(Stipulation.IN_PART)
                                    .addMissing(Shortfall.EXCLUSIVITY)
                                    .build())))
                    .containsExactly(
                            "NOTE ART29-1 The agreement binds the staff of the processor to the instructions in"
                                    + " part; missing: exclusivity" + AT);
        }
    }
}
