package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.SubProcessorRules.AUTHORISATION;
import static org.dpa4j.rules.SubProcessorRules.AUTHORISED_FIRST;
import static org.dpa4j.rules.SubProcessorRules.COPY;
import static org.dpa4j.rules.SubProcessorRules.GROUP;
import static org.dpa4j.rules.SubProcessorRules.LIABLE;
import static org.dpa4j.rules.SubProcessorRules.SAME_DUTIES;
import static org.dpa4j.rules.SubProcessorRules.STEP_IN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.Exclusion;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.LiabilityExtent;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.StepIn;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SubProcessorRulesTest {
    private static final Duty BY_LAW = Duty.builder()
            .from(Sound.OWED)
            .addReferences(
                    Reference.to(LegalReference.parse("GDPR Art. 28(2)")),
                    Reference.to(LegalReference.parse("GDPR Art. 28(4)")))
            .build()
            .in("6.0");

    @Test
    void soundAgreementMeetsEveryRule() {
        assertThat(List.of(AUTHORISATION, AUTHORISED_FIRST, GROUP, SAME_DUTIES, LIABLE, COPY, STEP_IN))
                .allSatisfy(rule -> assertThat(outcome(rule, Sound.agreement())).isEqualTo(Outcome.MET));
    }

    @Test
    void rulesCiteTheLaw() {
        assertThat(citations(AUTHORISATION))
                .containsExactly(
                        "GDPR Art. 28(2)", "GDPR Art. 28(3)(d)", "EDPB-07/2020 s. 1.3.4", "EDPB-07/2020 s. 1.6");
        assertThat(citations(AUTHORISED_FIRST)).containsExactly("GDPR Art. 28(2)");
        assertThat(citations(GROUP))
                .containsExactly("GDPR Art. 28(2)", "GDPR Art. 28(4)", "GDPR Art. 4(8)", "EDPB-07/2020 s. I.4");
        assertThat(citations(SAME_DUTIES)).containsExactly("GDPR Art. 28(4)", "EDPB-07/2020 s. 1.6");
        assertThat(citations(LIABLE)).containsExactly("GDPR Art. 28(4)");
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    private static DataProcessingAgreement with(SubProcessing.Builder sub) {
        return Sound.but(b -> b.subProcessing(sub.build()));
    }

    private static Authorisation authorisation(Optional<AuthorisationKind> kind, Scope scope, String clause) {
        return new Authorisation(kind, scope, Optional.empty(), Source.all(clause));
    }

    private static Authorisation authorisation(AuthorisationKind kind, String clause) {
        return authorisation(Optional.of(kind), Scope.ALL, clause);
    }

    private static Scope in(Territory territory) {
        return Scope.builder().addTerritories(territory).build();
    }

    @Nested
    class AuthorisationStated {
        private static final Authorisation UNNAMED = authorisation(Optional.empty(), Scope.ALL, "6.1");

        private static SubProcessing.Builder withObjection() {
            return SubProcessing.builder()
                    .changeNotice(
                            ChangeNotice.builder().duty(Sound.OWED.in("6.2")).build())
                    .objection(Objection.builder()
                            .right(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR))
                            .build());
        }

        @Test
        void missing() {
            assertThat(lines(AUTHORISATION, with(SubProcessing.builder())))
                    .containsExactly("VIOLATION ART28-2-1 The agreement must say whether sub-processors may be used and"
                            + " how they are authorised, but does not  [/subProcessing/authorisations]");
        }

        @Test
        void unspecified() {
            assertThat(lines(AUTHORISATION, with(SubProcessing.builder().addAuthorisations(UNNAMED))))
                    .containsExactly("VIOLATION ART28-2-1 Sub-processors need specific or general authorisation; this"
                            + " clause requires neither  [clause 6.1, /subProcessing/authorisations/0]");
        }

        @Test
        void onlyNoticeAndObjection() {
            assertThat(lines(AUTHORISATION, with(withObjection().addAuthorisations(UNNAMED))))
                    .containsExactly("WARNING ART28-2-1 The kind of authorisation should be named; only notice and"
                            + " objection show a general one  [clause 6.1, /subProcessing/authorisations/0]");
            assertThat(lines(AUTHORISATION, with(withObjection())))
                    .containsExactly("WARNING ART28-2-1 The kind of authorisation should be named; only notice and"
                            + " objection show a general one  [clause 6.2, /subProcessing/authorisations]");
        }

        @Test
        void contradiction() {
            String line = "WARNING ART28-2-1 The kind of authorisation should be clear; the text names for the same"
                    + " case: specific, general  [clause ";
            Authorisation specific = authorisation(AuthorisationKind.SPECIFIC, "8.1");
            Authorisation general = authorisation(AuthorisationKind.GENERAL, "8.2");
            assertThat(lines(AUTHORISATION, with(SubProcessing.builder().addAuthorisations(specific, general))))
                    .containsExactly(line + "8.1, 8.2, /subProcessing/authorisations]");
            assertThat(lines(AUTHORISATION, with(SubProcessing.builder().addAuthorisations(general, specific))))
                    .containsExactly(line + "8.2, 8.1, /subProcessing/authorisations]");
        }

        @Test
        void twoKindsForTwoCasesAreFine() {
            assertThat(outcome(
                            AUTHORISATION,
                            with(SubProcessing.builder()
                                    .addAuthorisations(
                                            authorisation(
                                                    Optional.of(AuthorisationKind.GENERAL), in(Territory.EEA), "6.1"),
                                            authorisation(
                                                    Optional.of(AuthorisationKind.SPECIFIC),
                                                    in(Territory.THIRD),
                                                    "6.1")))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void namedOnceIsEnough() {
            assertThat(outcome(
                            AUTHORISATION,
                            with(SubProcessing.builder()
                                    .addAuthorisations(UNNAMED, authorisation(AuthorisationKind.GENERAL, "6.2")))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aKindThatIsNamedForAnotherCaseDoesNotHelp() {
            Authorisation unnamed = authorisation(Optional.empty(), in(Territory.EEA), "6.1");
            for (Territory named : List.of(Territory.EEA, Territory.THIRD)) {
                Authorisation general = authorisation(Optional.of(AuthorisationKind.GENERAL), in(named), "6.2");
                assertThat(outcome(AUTHORISATION, with(SubProcessing.builder().addAuthorisations(unnamed, general))))
                        .isEqualTo(
                                named.equals(Territory.EEA)
                                        ? Outcome.MET
                                        : outcome(
                                                AUTHORISATION,
                                                with(SubProcessing.builder().addAuthorisations(unnamed))));
            }
            assertThat(lines(AUTHORISATION, with(SubProcessing.builder().addAuthorisations(unnamed))))
                    .hasSize(1);
        }

        @Test
        void approvalInEachCaseIsSpecific() {
            Approval approval =
                    Approval.builder().addManners(ApprovalManner.EACH_CASE).build();
            assertThat(outcome(
                            AUTHORISATION,
                            with(SubProcessing.builder()
                                    .addAuthorisations(new Authorisation(
                                            Optional.empty(), Scope.ALL, Optional.of(approval), List.of())))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void noneIsARule() {
            assertThat(outcome(AUTHORISATION, Sound.but(b -> b.subProcessing(SubProcessing.none()))))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class AuthorisedFirst {
        private static final LocalDate LATER = Sound.START.plusDays(9);

        private static SubProcessing.Builder engaging(Engagement... engagements) {
            return SubProcessing.builder()
                    .addAuthorisations(authorisation(AuthorisationKind.GENERAL, "6.1"))
                    .addEngagements(engagements);
        }

        private static Engagement.Builder host() {
            return Engagement.builder().from(Sound.host());
        }

        private static String early(String pointer) {
            return "VIOLATION ART28-2-2 A sub-processor must be authorised before it starts: it started on 2026-05-04,"
                    + " authorised on 2026-05-13  [clause B, " + pointer + "/startedOn]";
        }

        @Test
        void startedBefore() {
            assertThat(lines(
                            AUTHORISED_FIRST,
                            with(engaging(host().authorisedOn(LATER).build()))))
                    .containsExactly(early("/subProcessing/engagements/0"));
        }

        @Test
        void startedBeforeDownTheChain() {
            assertThat(lines(
                            AUTHORISED_FIRST,
                            with(engaging(host().addEngagements(
                                            host().authorisedOn(LATER).build())
                                    .build()))))
                    .containsExactly(early("/subProcessing/engagements/0/engagements/0"));
        }

        @Test
        void oneInUseThoughNoneIsAllowed() {
            assertThat(lines(
                            AUTHORISED_FIRST,
                            with(SubProcessing.builder()
                                    .from(SubProcessing.none())
                                    .addEngagements(Sound.host()))))
                    .containsExactly("VIOLATION ART28-2-2 No sub-processor may be used under this agreement, but one is"
                            + " listed or in use  [clause B, /subProcessing/engagements/0]");
        }

        @Test
        void pastAndPlannedOnesAreNotInUse() {
            LocalDate day = DutyMessages.CONTEXT.asOf();
            assertThat(forbidden(host().endedOn(day.minusDays(1)))).isEmpty();
            assertThat(forbidden(host().endedOn(day))).hasSize(1);
            assertThat(forbidden(host().startedOn(day.plusDays(1)))).isEmpty();
            assertThat(forbidden(host().startedOn(day))).hasSize(1);
        }

        private static List<String> forbidden(Engagement.Builder engagement) {
            return lines(
                    AUTHORISED_FIRST,
                    with(SubProcessing.builder().from(SubProcessing.none()).addEngagements(engagement.build())));
        }

        @Test
        void noneAllowedAndNoneInUse() {
            assertThat(outcome(AUTHORISED_FIRST, Sound.but(b -> b.subProcessing(SubProcessing.none()))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            AUTHORISED_FIRST,
                            with(engaging()
                                    .list(SubProcessorList.builder()
                                            .declaredNone(Statement.in("B"))
                                            .build()))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void undeterminedWithoutFacts() {
            assertThat(outcome(AUTHORISED_FIRST, with(engaging())))
                    .isEqualTo(Undetermined.without(
                            Reason.of("engagements", "which sub-processors are in use, and since when")));
            Outcome undated = Undetermined.without(
                    Reason.of("days", "the day on which each sub-processor was authorised, and that of its start"));
            assertThat(outcome(
                            AUTHORISED_FIRST,
                            with(engaging(
                                    Sound.helpDesk(),
                                    host().authorisedOn(Optional.empty()).build()))))
                    .isEqualTo(undated);
            assertThat(outcome(
                            AUTHORISED_FIRST,
                            with(engaging(host().startedOn(Optional.empty()).build()))))
                    .isEqualTo(undated);
        }

        @Test
        void aPlannedOneNeedsNoAuthorisationYet() {
            assertThat(outcome(
                            AUTHORISED_FIRST,
                            with(engaging(host().startedOn(LocalDate.of(2027, 1, 1))
                                    .authorisedOn(Optional.empty())
                                    .build()))))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class Group {
        private static Exclusion group(Statement seesPersonalData) {
            return new Exclusion(SupplierKind.GROUP_COMPANY, seesPersonalData, Duty.SILENT, Source.all("6.8"));
        }

        @Test
        void exempt() {
            assertThat(lines(GROUP, with(SubProcessing.builder().groupCompaniesExempt(Statement.in("6.7")))))
                    .containsExactly(
                            "VIOLATION ART28-2-15 Group companies must be authorised like any sub-processor, but"
                                    + " the text exempts them  [clause 6.7, /subProcessing/groupCompaniesExempt]");
        }

        @Test
        void notSubProcessing() {
            assertThat(lines(GROUP, with(SubProcessing.builder().addExclusions(group(Statement.SILENT)))))
                    .containsExactly(
                            "VIOLATION ART28-2-15 Work of group companies must count as sub-processing, but the"
                                    + " text denies it  [clause 6.8, /subProcessing/exclusions/0]");
        }

        @Test
        void withoutPersonalDataItIsNone() {
            Statement none =
                    Statement.builder().stipulation(Stipulation.EXCLUDED).build();
            assertThat(outcome(GROUP, with(SubProcessing.builder().addExclusions(group(none)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void silenceAndDenialAreFine() {
            assertThat(outcome(GROUP, with(SubProcessing.builder()))).isEqualTo(Outcome.MET);
            Statement denied =
                    Statement.builder().stipulation(Stipulation.EXCLUDED).build();
            assertThat(outcome(GROUP, with(SubProcessing.builder().groupCompaniesExempt(denied))))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class SameDuties {
        private static DataProcessingAgreement passedOn(Duty duty) {
            return with(SubProcessing.builder()
                    .flowDown(FlowDown.builder()
                            .duty(duty)
                            .sameness(Sameness.SAME)
                            .build()));
        }

        private static DataProcessingAgreement passedOn(Optional<Sameness> sameness) {
            return with(SubProcessing.builder()
                    .flowDown(FlowDown.builder()
                            .duty(Sound.OWED.in("6.4"))
                            .sameness(sameness)
                            .build()));
        }

        private static DataProcessingAgreement passedOn(Sameness sameness) {
            return passedOn(Optional.of(sameness));
        }

        private static final String AT = "  [clause 6.4, /subProcessing/flowDown/sameness]";

        @TestFactory
        Stream<DynamicTest> standardMessages() {
            return DutyMessages.of(
                    SAME_DUTIES,
                    "/subProcessing/flowDown/duty",
                    "a duty to impose the same data protection obligations on sub-processors",
                    duty -> passedOn(duty));
        }

        @Test
        void sameInSubstanceIsEnough() {
            assertThat(List.of(Sameness.SAME, Sameness.SAME_IN_SUBSTANCE, Sameness.CORRESPONDING))
                    .allSatisfy(sameness ->
                            assertThat(outcome(SAME_DUTIES, passedOn(sameness))).isEqualTo(Outcome.MET));
        }

        @Test
        void equivalentIsNoted() {
            assertThat(lines(SAME_DUTIES, passedOn(Sameness.EQUIVALENT)))
                    .containsExactly(
                            "NOTE ART28-4-1 The same obligations are asked for; equivalent ones are accepted in"
                                    + " practice" + AT);
        }

        @Test
        void similar() {
            assertThat(lines(SAME_DUTIES, passedOn(Sameness.SIMILAR)))
                    .containsExactly("WARNING ART28-4-1 Sub-processors must have the same obligations, at least in"
                            + " substance; the text has: similar" + AT);
        }

        @Test
        void reasonable() {
            assertThat(lines(SAME_DUTIES, passedOn(Sameness.REASONABLE)))
                    .containsExactly("VIOLATION ART28-4-1 Sub-processors must have the same obligations; the text asks"
                            + " only for: reasonable" + AT);
        }

        @Test
        void noMeasure() {
            assertThat(lines(SAME_DUTIES, passedOn(Optional.empty())))
                    .containsExactly(
                            "WARNING ART28-4-1 Sub-processors must have the same obligations; the text does not"
                                    + " say which they have" + AT);
        }

        @Test
        void anUnknownMeasureIsUndetermined() {
            assertThat(outcome(SAME_DUTIES, passedOn(Sameness.of("suitable"))))
                    .isEqualTo(Undetermined.without(new Reason(
                            "sameness",
                            List.of("suitable"),
                            "how close obligations are that the text calls suitable")));
        }

        @Test
        void aPromiseToFollowTheLaw() {
            assertThat(lines(SAME_DUTIES, with(SubProcessing.builder().conditions(BY_LAW))))
                    .containsExactly("WARNING ART28-4-1 The same obligations must be imposed; the text only promises to"
                            + " follow Art. 28(4)  [clause 6.0, /subProcessing/flowDown/duty]");
            assertThat(lines(SAME_DUTIES, with(SubProcessing.builder().conditions(Sound.OWED))))
                    .containsExactly("VIOLATION ART28-4-1 The agreement does not contain a duty to impose the same data"
                            + " protection obligations on sub-processors  [/subProcessing/flowDown/duty]");
        }

        /** Art. 28(4) alone is the law on what a sub-processor has to owe. */
        @Test
        void aPromiseToFollowSomethingElse() {
            Reference clause = Reference.builder()
                    .label("clause 8")
                    .target(new ClauseTarget("8"))
                    .build();
            for (Reference other : List.of(
                    Reference.to("the law"),
                    clause,
                    Reference.to(LegalReference.parse("GDPR Art. 28")),
                    Reference.to(LegalReference.parse("GDPR Art. 28(2)")),
                    Reference.to(LegalReference.parse("GDPR Art. 32(4)")),
                    Reference.to(LegalReference.parse("EUDPR Art. 28(4)")))) {
                Duty promised =
                        Duty.builder().from(Sound.OWED).addReferences(other).build();
                assertThat(lines(SAME_DUTIES, with(SubProcessing.builder().conditions(promised))))
                        .containsExactly(
                                "VIOLATION ART28-4-1 The agreement does not contain a duty to impose the same data"
                                        + " protection obligations on sub-processors  [/subProcessing/flowDown/duty]");
            }
        }

        @Test
        void notApplicableWithoutSubProcessors() {
            Outcome nobody = new NotApplicable(Reason.of("no-sub-processor", "The agreement allows no sub-processor"));
            DataProcessingAgreement none = Sound.but(b -> b.subProcessing(SubProcessing.none()));
            assertThat(outcome(SAME_DUTIES, none)).isEqualTo(nobody);
            assertThat(outcome(LIABLE, none)).isEqualTo(nobody);
        }
    }

    @Nested
    class Liable {
        private static DataProcessingAgreement liable(Duty duty) {
            return with(SubProcessing.builder().liability(duty));
        }

        private static DataProcessingAgreement liable(LiabilityExtent extent) {
            return with(SubProcessing.builder().liability(Sound.OWED.in("6.5")).liabilityExtent(extent));
        }

        private static final String AT = "  [clause 6.5, /subProcessing/liabilityExtent]";

        @TestFactory
        Stream<DynamicTest> standardMessages() {
            return DutyMessages.of(
                    LIABLE, "/subProcessing/liability", "full liability for sub-processors", duty -> liable(duty));
        }

        @Test
        void excluded() {
            assertThat(lines(LIABLE, liable(LiabilityExtent.EXCLUDED)))
                    .containsExactly(
                            "VIOLATION ART28-4-2 The agreement excludes full liability for sub-processors" + AT);
        }

        @Test
        void limited() {
            String line =
                    "VIOLATION ART28-4-2 The processor must be fully liable for its sub-processors; the text limits"
                            + " this: ";
            assertThat(lines(LIABLE, liable(LiabilityExtent.SELECTION_ONLY)))
                    .containsExactly(line + "selection only" + AT);
            assertThat(lines(LIABLE, liable(LiabilityExtent.CAPPED))).containsExactly(line + "capped" + AT);
        }

        @Test
        void fullWithoutMoreWordsIsEnough() {
            assertThat(outcome(LIABLE, with(SubProcessing.builder().liabilityExtent(LiabilityExtent.FULL))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aPromiseToFollowTheLaw() {
            assertThat(lines(LIABLE, with(SubProcessing.builder().conditions(BY_LAW))))
                    .containsExactly(
                            "WARNING ART28-4-2 Full liability should be stated; the text only promises to follow"
                                    + " Art. 28(4)  [clause 6.0, /subProcessing/liability]");
        }

        @Test
        void liabilityOfTheSubProcessorIsNotThatOfTheProcessor() {
            assertThat(lines(
                            LIABLE,
                            liable(Duty.must(Actor.SUB_PROCESSOR, Actor.CONTROLLER)
                                    .in("6.5"))))
                    .containsExactly("VIOLATION ART28-4-2 The text lays full liability for sub-processors on the"
                            + " sub-processor, not on the processor  [clause 6.5, /subProcessing/liability]");
        }
    }

    @Nested
    class CopyAndStepIn {
        private static final String COPY_WHAT =
                "a duty to give the controller a copy of the contract with a sub-processor";
        private static final String STEP_IN_WHAT =
                "a right of the controller towards sub-processors if the processor disappears or is insolvent";
        private static final String COPY_AT = "  [clause 6.6, /subProcessing/flowDown/copyOnRequest]";
        private static final String STEP_IN_AT = "  [clause 6.7, /subProcessing/flowDown/stepIn/right]";

        private static DataProcessingAgreement flowing(FlowDown flowDown) {
            return with(SubProcessing.builder()
                    .from(Sound.agreement().subProcessing())
                    .flowDown(flowDown));
        }

        private static DataProcessingAgreement copying(Duty duty) {
            return flowing(FlowDown.builder().copyOnRequest(duty).build());
        }

        private static DataProcessingAgreement steppingIn(Duty agreed, Duty right) {
            return flowing(FlowDown.builder()
                    .stepIn(new StepIn(agreed, right, List.of(), List.of()))
                    .build());
        }

        private static Duty but(Duty duty, Stipulation stipulation) {
            return Duty.builder().from(duty).stipulation(stipulation).build();
        }

        private static Duty part(Duty duty) {
            return Duty.builder()
                    .from(duty)
                    .stipulation(Stipulation.IN_PART)
                    .addMissing(Shortfall.of("amendments"))
                    .build();
        }

        @Test
        void copy() {
            Duty copy = Sound.OWED.in("6.6");
            Duty unlessSecret = Duty.builder()
                    .from(copy)
                    .addConditions(Condition.of(Sense.UNLESS, ConditionCode.of("business-terms")))
                    .build();
            assertThat(outcome(COPY, copying(unlessSecret))).isEqualTo(Outcome.MET);
            assertThat(lines(COPY, copying(Duty.SILENT)))
                    .containsExactly("WARNING ART28-4-3 The agreement should contain " + COPY_WHAT
                            + "  [/subProcessing/flowDown/copyOnRequest]");
            assertThat(lines(COPY, copying(but(copy, Stipulation.EXCLUDED))))
                    .containsExactly("WARNING ART28-4-3 The agreement should not exclude " + COPY_WHAT + COPY_AT);
            assertThat(lines(COPY, copying(but(copy, Stipulation.BLANK))))
                    .containsExactly("WARNING ART28-4-3 The field for " + COPY_WHAT + " should be filled in" + COPY_AT);
            assertThat(lines(
                            COPY,
                            copying(Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).in("6.6"))))
                    .containsExactly(
                            "WARNING ART28-4-3 The text should not lay on the controller " + COPY_WHAT + COPY_AT);
            assertThat(lines(
                            COPY,
                            copying(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).in("6.6"))))
                    .containsExactly(
                            "WARNING ART28-4-3 The agreement should not leave to the discretion of the processor "
                                    + COPY_WHAT + COPY_AT);
            assertThat(lines(COPY, copying(part(copy))))
                    .containsExactly("WARNING ART28-4-3 The agreement contains only in part " + COPY_WHAT
                            + "; missing: amendments" + COPY_AT);
        }

        @Test
        void stepIn() {
            Duty right = Duty.may(Actor.CONTROLLER, Actor.SUB_PROCESSOR).in("6.7");
            assertThat(outcome(STEP_IN, steppingIn(Duty.SILENT, right))).isEqualTo(Outcome.MET);
            assertThat(outcome(STEP_IN, steppingIn(Sound.OWED, Duty.SILENT))).isEqualTo(Outcome.MET);
            assertThat(lines(STEP_IN, steppingIn(Duty.SILENT, Duty.SILENT)))
                    .containsExactly("NOTE ART28-4-4 The agreement should contain " + STEP_IN_WHAT
                            + "  [/subProcessing/flowDown/stepIn/right]");
            assertThat(lines(STEP_IN, steppingIn(Duty.SILENT, but(right, Stipulation.EXCLUDED))))
                    .containsExactly("NOTE ART28-4-4 The agreement should not exclude " + STEP_IN_WHAT + STEP_IN_AT);
            assertThat(lines(STEP_IN, steppingIn(Duty.SILENT, but(right, Stipulation.BLANK))))
                    .containsExactly(
                            "NOTE ART28-4-4 The field for " + STEP_IN_WHAT + " should be filled in" + STEP_IN_AT);
            assertThat(lines(
                            STEP_IN,
                            steppingIn(
                                    Duty.SILENT,
                                    Duty.may(Actor.DATA_SUBJECT, Actor.PROCESSOR)
                                            .in("6.7"))))
                    .containsExactly("NOTE ART28-4-4 The text should give to the controller, not to the data subject, "
                            + STEP_IN_WHAT + STEP_IN_AT);
            assertThat(lines(
                            STEP_IN,
                            steppingIn(
                                    Duty.SILENT,
                                    Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).in("6.7"))))
                    .containsExactly("NOTE ART28-4-4 The agreement should not leave to the discretion of the processor "
                            + STEP_IN_WHAT + STEP_IN_AT);
            assertThat(lines(STEP_IN, steppingIn(Duty.SILENT, part(right))))
                    .containsExactly("NOTE ART28-4-4 The agreement contains only in part " + STEP_IN_WHAT
                            + "; missing: amendments" + STEP_IN_AT);
        }

        @Test
        void compulsoryInOfficialClauses() {
            for (Template template : List.of(Template.EU_SCC_2021_915, Template.DK_SCC_2019)) {
                DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                        .from(flowing(FlowDown.SILENT))
                        .edition(Edition.builder().basedOn(template).build())
                        .build();
                assertThat(List.of(COPY, STEP_IN))
                        .allSatisfy(rule -> assertThat(lines(rule, agreement))
                                .singleElement()
                                .asString()
                                .startsWith("VIOLATION "));
            }
        }

        @Test
        void whereTheyComeFrom() {
            assertThat(citations(COPY)).containsExactly("DK-SCC cl. 7", "2021/915 cl. 7.7(c)", "EDPB-O-22/2024");
            assertThat(citations(STEP_IN)).containsExactly("DK-SCC cl. 7", "2021/915 cl. 7.7(e)");
            assertThat(List.of(COPY, STEP_IN)).allSatisfy(rule -> {
                assertThat(rule.info().tier()).isEqualTo(Tier.GUIDANCE);
                assertThat(rule.info().inForceFrom()).contains(LocalDate.of(2019, 12, 11));
            });
        }

        @Test
        void notApplicableWithoutSubProcessors() {
            assertThat(List.of(COPY, STEP_IN)).allSatisfy(rule -> {
                assertThat(outcome(rule, Sound.but(b -> b.subProcessing(SubProcessing.none()))))
                        .isEqualTo(new NotApplicable(
                                Reason.of("no-sub-processor", "The agreement allows no sub-processor")));
                assertThat(outcome(rule, with(SubProcessing.builder())))
                        .isEqualTo(new NotApplicable(Reason.of(
                                "no-authorisation", "The agreement does not say whether sub-processors are allowed")));
            });
        }
    }
}
