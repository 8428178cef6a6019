package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dpa4j.rules.DutyMessages.findings;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.ObjectionRules.EFFECT;
import static org.dpa4j.rules.ObjectionRules.GROUNDS;
import static org.dpa4j.rules.ObjectionRules.OBJECTION;
import static org.dpa4j.rules.ObjectionRules.SILENCE;
import static org.dpa4j.rules.ObjectionRules.WINDOW;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Ground;
import org.dpa4j.model.subprocessor.GroundsKind;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObjectionRulesTest {
    private static final Duty RIGHT =
            Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).in("6.3");
    private static final Outcome NO_OBJECTION = new NotApplicable(
            Reason.of("no-objection", "The agreement contains no right to object to changes of sub-processors"));

    @Test
    void soundAgreementMeetsEveryRuleOnObjections() {
        assertThat(List.of(OBJECTION, WINDOW, EFFECT, GROUNDS))
                .allSatisfy(rule -> assertThat(outcome(rule, Sound.agreement())).isEqualTo(Outcome.MET));
    }

    @Test
    void rulesCiteTheLaw() {
        assertThat(citations(OBJECTION)).containsExactly("GDPR Art. 28(2)");
        assertThat(citations(WINDOW)).containsExactly("GDPR Art. 28(2)", "2021/915 cl. 7.7(a)");
        assertThat(citations(EFFECT)).containsExactly("GDPR Art. 28(2)", "EDPB-07/2020 s. 1.6");
        assertThat(citations(GROUNDS)).containsExactly("GDPR Art. 28(2)");
        assertThat(GROUNDS.info().tier()).isEqualTo(Tier.GUIDANCE);
        assertThat(citations(SILENCE)).containsExactly("GDPR Art. 28(2)", "EDPB-07/2020 s. 1.6");
    }

    @Test
    void withoutAnyRuleOnSubProcessorsNothingApplies() {
        assertThat(List.of(OBJECTION, WINDOW, EFFECT, GROUNDS, SILENCE)).allSatisfy(rule -> {
            assertThat(outcome(rule, Sound.but(b -> b.subProcessing(SubProcessing.none()))))
                    .isEqualTo(
                            new NotApplicable(Reason.of("no-sub-processor", "The agreement allows no sub-processor")));
            assertThat(outcome(rule, Sound.but(b -> b.subProcessing(SubProcessing.SILENT))))
                    .isEqualTo(new NotApplicable(Reason.of(
                            "no-authorisation", "The agreement does not say whether sub-processors are allowed")));
        });
    }

    @Test
    void withoutARightToObjectThereIsNothingToJudge() {
        Duty forbidden = Duty.builder().from(RIGHT).modality(Modality.MUST_NOT).build();
        assertThat(List.of(WINDOW, EFFECT, GROUNDS)).allSatisfy(rule -> {
            assertThat(outcome(rule, with(b -> b.objection(Objection.SILENT)))).isEqualTo(NO_OBJECTION);
            assertThat(outcome(rule, objecting(b -> b.right(forbidden)))).isEqualTo(NO_OBJECTION);
        });
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    private static DataProcessingAgreement with(Consumer<SubProcessing.Builder> change) {
        return Sound.but(b -> {
            SubProcessing.Builder sub =
                    SubProcessing.builder().from(Sound.agreement().subProcessing());
            change.accept(sub);
            b.subProcessing(sub.build());
        });
    }

    private static DataProcessingAgreement objecting(Consumer<Objection.Builder> change) {
        Objection.Builder objection = Objection.builder().right(RIGHT);
        change.accept(objection);
        return with(b -> b.objection(objection.build()));
    }

    private static Outcome unknown(String key, String text, String... arguments) {
        return Undetermined.without(new Reason(key, List.of(arguments), text));
    }

    @Nested
    class RightToObject {
        private static final String WHAT = "a right to object to changes of sub-processors";
        private static final String AT = "  [clause 6.3, /subProcessing/objection/right]";

        private static List<String> found(Duty right) {
            return lines(OBJECTION, objecting(b -> b.right(right)));
        }

        @Test
        void missing() {
            assertThat(found(Duty.SILENT))
                    .containsExactly("VIOLATION ART28-2-4 The agreement does not contain " + WHAT
                            + "  [/subProcessing/objection/right]");
        }

        @Test
        void excludedOrForbidden() {
            String line = "VIOLATION ART28-2-4 The agreement excludes " + WHAT + AT;
            assertThat(found(Duty.builder()
                            .from(RIGHT)
                            .stipulation(Stipulation.EXCLUDED)
                            .build()))
                    .containsExactly(line);
            assertThat(found(Duty.builder()
                            .from(RIGHT)
                            .modality(Modality.MUST_NOT)
                            .build()))
                    .containsExactly(line);
        }

        @Test
        void blank() {
            assertThat(found(Duty.builder()
                            .from(RIGHT)
                            .stipulation(Stipulation.BLANK)
                            .build()))
                    .containsExactly("VIOLATION ART28-2-4 The field for " + WHAT + " is not filled in" + AT);
        }

        @Test
        void otherObligor() {
            assertThat(found(Duty.may(Actor.DATA_SUBJECT, Actor.PROCESSOR).in("6.3")))
                    .containsExactly("VIOLATION ART28-2-4 The text gives " + WHAT
                            + " to the data subject, not to the controller" + AT);
        }

        @Test
        void optional() {
            assertThat(found(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).in("6.3")))
                    .containsExactly("WARNING ART28-2-4 The agreement leaves " + WHAT
                            + " to the discretion of the processor" + AT);
        }

        @Test
        void inPart() {
            assertThat(found(Duty.builder()
                            .from(RIGHT)
                            .stipulation(Stipulation.IN_PART)
                            .addMissing(Shortfall.ADDITIONS)
                            .build()))
                    .containsExactly("WARNING ART28-2-4 The agreement contains " + WHAT
                            + " only in part; missing: additions" + AT);
        }

        @Test
        void notApplicableToSpecificAuthorisation() {
            assertThat(outcome(
                            OBJECTION,
                            with(b -> b.authorisations(List.of(Authorisation.of(AuthorisationKind.SPECIFIC)))
                                    .objection(Objection.SILENT))))
                    .isEqualTo(new NotApplicable(
                            Reason.of("only-specific", "Each sub-processor needs an authorisation of its own")));
        }
    }

    /** Notice comes 30 days ahead. */
    @Nested
    class Window {
        private static DataProcessingAgreement within(TimeLimit... limits) {
            return objecting(b -> b.right(RIGHT.within(limits)));
        }

        private static DataProcessingAgreement within(TimeLimit lead, TimeLimit window) {
            return with(b -> b.changeNotice(ChangeNotice.builder()
                            .duty(Sound.OWED.within(lead).in("6.2"))
                            .build())
                    .objection(Objection.builder().right(RIGHT.within(window)).build()));
        }

        private static String longer(String lead, String window) {
            return "VIOLATION ART28-2-6 An objection must come first; notice is given " + lead
                    + " ahead, but the window for objections is: " + window
                    + "  [clause 6.3, /subProcessing/objection/right/limits/0]";
        }

        @Test
        void d11_noticeShorterThanTheWindow() {
            assertThat(lines(WINDOW, within(TimeLimit.atMost(Period.ofDays(31)))))
                    .containsExactly(longer("30 days", "31 days"));
            assertThat(lines(WINDOW, within(TimeLimit.atLeast(Period.ofDays(31)))))
                    .containsExactly(longer("30 days", "31 days"));
            assertThat(lines(
                            WINDOW,
                            within(TimeLimit.atLeastBefore(Period.ofDays(10)), TimeLimit.atMost(Period.ofDays(30)))))
                    .containsExactly(longer("10 days", "30 days"));
        }

        @Test
        void asLongAsTheNoticeIsFine() {
            assertThat(List.of(29, 30))
                    .allSatisfy(days -> assertThat(outcome(WINDOW, within(TimeLimit.atMost(Period.ofDays(days)))))
                            .isEqualTo(Outcome.MET));
            Period tenBankDays = Period.of(10, Unit.BANK_DAY);
            assertThat(outcome(WINDOW, within(TimeLimit.atLeastBefore(tenBankDays), TimeLimit.atMost(tenBankDays))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void unitsThatOnlyACalendarCompares() {
            assertThat(outcome(WINDOW, within(TimeLimit.atMost(Period.ofMonths(1)))))
                    .isEqualTo(unknown(
                            "calendar",
                            "whether a window of 1 month ends within a period of notice of 30 days",
                            "P30D",
                            "P1M"));
            assertThat(lines(WINDOW, within(TimeLimit.atMost(Period.ofMonths(2)))))
                    .containsExactly(longer("30 days", "2 months"));
        }

        /** A month of notice has 28 days at least and 31 at most. */
        @Test
        void aWindowThatEndsWithTheShortestMonthAlwaysEndsFirst() {
            TimeLimit month = TimeLimit.atLeastBefore(Period.ofMonths(1));
            assertThat(outcome(WINDOW, within(month, TimeLimit.atMost(Period.ofDays(28)))))
                    .isEqualTo(Outcome.MET);
            for (int days : List.of(29, 31)) {
                assertThat(outcome(WINDOW, within(month, TimeLimit.atMost(Period.ofDays(days)))))
                        .isEqualTo(unknown(
                                "calendar",
                                "whether a window of " + days + " days ends within a period of notice of 1 month",
                                "P1M",
                                "P" + days + "D"));
            }
            assertThat(lines(WINDOW, within(month, TimeLimit.atMost(Period.ofDays(32)))))
                    .containsExactly(longer("1 month", "32 days"));
        }

        @Test
        void ofWindowsOfOneLengthTheFirstIsShown() {
            TimeLimit weeks = TimeLimit.atMost(Period.of(5, Unit.WEEK));
            assertThat(findings(WINDOW, within(TimeLimit.atMost(Period.ofDays(35)), new TimeLimit[] {weeks})))
                    .extracting(Finding::arguments, finding -> finding.pointer().value())
                    .containsExactly(tuple(List.of("P30D", "P35D"), "/subProcessing/objection/right/limits/0"));
        }

        @Test
        void theShortestLimitEndsTheWindow() {
            assertThat(outcome(WINDOW, within(TimeLimit.atMost(Period.ofDays(60)), new TimeLimit[] {
                        TimeLimit.atMost(Period.ofDays(10))
                    })))
                    .isEqualTo(Outcome.MET);
        }

        private static DataProcessingAgreement within(TimeLimit first, TimeLimit[] more) {
            return objecting(b -> b.right(RIGHT.within(first).within(more)));
        }

        @Test
        void beforeTheStartIsInTime() {
            assertThat(outcome(
                            WINDOW,
                            within(TimeLimit.prompt(Promptness.IMMEDIATELY), TimeLimit.prompt(Promptness.BEFOREHAND))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void noWindow() {
            assertThat(outcome(WINDOW, objecting(b -> {})))
                    .isEqualTo(
                            new NotApplicable(Reason.of("no-window", "The agreement sets no window for objections")));
        }

        @Test
        void aWindowWithoutAUnitIsNotKnown() {
            NumberOnly ten =
                    new NumberOnly(10, Bound.AT_MOST, Direction.AFTER, Optional.empty(), Bindingness.FIRM, List.of());
            assertThat(outcome(WINDOW, objecting(b -> b.right(RIGHT.within(ten)))))
                    .isEqualTo(unknown("window", "when the window for objections ends"));
        }

        @Test
        void withoutAPeriodOfNoticeTheStartIsNotKnown() {
            assertThat(outcome(
                            WINDOW,
                            within(TimeLimit.prompt(Promptness.BEFOREHAND), TimeLimit.atMost(Period.ofDays(10)))))
                    .isEqualTo(
                            unknown("start", "the earliest start of a sub-processor, for lack of a period of notice"));
        }

        @Test
        void aNoticeForAnotherCaseDoesNotCount() {
            Scope elsewhere = Scope.builder().addTerritories(Territory.THIRD).build();
            Scope here = Scope.builder().addTerritories(Territory.EEA).build();
            Duty notice = Duty.builder()
                    .from(Sound.OWED.within(TimeLimit.atLeastBefore(Period.ofDays(5))))
                    .scope(elsewhere)
                    .addVariants(Duty.builder()
                            .from(Sound.OWED.within(TimeLimit.atLeastBefore(Period.ofDays(30))))
                            .scope(here)
                            .build())
                    .build();
            Duty right = Duty.builder()
                    .from(RIGHT.within(TimeLimit.atMost(Period.ofDays(10))))
                    .scope(here)
                    .build();
            assertThat(outcome(
                            WINDOW,
                            with(b -> b.changeNotice(
                                            ChangeNotice.builder().duty(notice).build())
                                    .objection(Objection.builder().right(right).build()))))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class Effect {
        private static final String NOT_KEPT =
                "WARNING ART28-2-8 An objection should keep the sub-processor away or open an exit; the text ";
        private static final String AT = "  [clause 6.3, /subProcessing/objection/effects";

        private static DataProcessingAgreement leadingTo(ConsequenceKind... kinds) {
            return objecting(b -> {
                for (ConsequenceKind kind : kinds) {
                    b.addEffects(Consequence.of(kind));
                }
            });
        }

        @Test
        void whatKeepsTheSubProcessorAway() {
            assertThat(List.of(
                            ConsequenceKind.NOT_ENGAGED,
                            ConsequenceKind.SUSPEND,
                            ConsequenceKind.CONTROLLER_MAY_TERMINATE,
                            ConsequenceKind.PART_ENDS))
                    .allSatisfy(kind -> assertThat(outcome(EFFECT, leadingTo(ConsequenceKind.NEGOTIATE, kind)))
                            .isEqualTo(Outcome.MET));
        }

        @Test
        void none() {
            assertThat(lines(EFFECT, leadingTo())).containsExactly(NOT_KEPT + "names no effect" + AT + "]");
        }

        @Test
        void d9_noEffectButTheProcessorProceeds() {
            String line = "VIOLATION ART28-2-8 An objection must have an effect, but the processor may proceed all the"
                    + " same";
            assertThat(lines(
                            EFFECT,
                            leadingTo(
                                    ConsequenceKind.PROCESSOR_MAY_TERMINATE,
                                    ConsequenceKind.PROCEED_ANYWAY,
                                    ConsequenceKind.RELEASE_AT_DISCRETION)))
                    .containsExactly(line + AT + "/1]");
            Consequence own = new Consequence(
                    ConsequenceKind.PROCEED_ANYWAY,
                    Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).in("6.4"));
            assertThat(lines(EFFECT, objecting(b -> b.addEffects(own))))
                    .containsExactly(line + "  [clause 6.4, /subProcessing/objection/effects/0]");
            assertThat(lines(EFFECT, leadingTo(ConsequenceKind.NEGOTIATE)))
                    .containsExactly(NOT_KEPT + "only has: negotiation" + AT + "]");
        }

        @Test
        void weak() {
            assertThat(lines(
                            EFFECT,
                            leadingTo(
                                    ConsequenceKind.RELEASE_AT_DISCRETION,
                                    ConsequenceKind.NEGOTIATE,
                                    ConsequenceKind.RELEASE_AT_DISCRETION)))
                    .containsExactly(NOT_KEPT + "only has: negotiation, release at discretion" + AT + "]");
            Consequence discretion =
                    new Consequence(ConsequenceKind.NOT_ENGAGED, Duty.may(Actor.PROCESSOR, Actor.CONTROLLER));
            assertThat(lines(EFFECT, objecting(b -> b.addEffects(discretion))))
                    .containsExactly(NOT_KEPT + "only has: no engagement" + AT + "]");
        }

        @Test
        void aProhibitionToProceedIsAnEffect() {
            Duty mustNot = Duty.builder()
                    .obligor(Actor.PROCESSOR)
                    .modality(Modality.MUST_NOT)
                    .build();
            assertThat(outcome(
                            EFFECT,
                            objecting(b -> b.addEffects(new Consequence(ConsequenceKind.PROCEED_ANYWAY, mustNot)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void d10_anExitWithFeesStillDue() {
            String line = "WARNING ART28-2-8 An objection should have no price; the text has: ";
            assertThat(lines(
                            EFFECT, leadingTo(ConsequenceKind.CONTROLLER_MAY_TERMINATE, ConsequenceKind.FEES_STAY_DUE)))
                    .containsExactly(line + "fees stay due" + AT + "/1]");
            assertThat(lines(EFFECT, leadingTo(ConsequenceKind.COSTS_DUE, ConsequenceKind.NOT_ENGAGED)))
                    .containsExactly(line + "costs due" + AT + "/0]");
        }

        @Test
        void anUnknownEffectIsNotKnown() {
            ConsequenceKind own = ConsequenceKind.of("referred-to-board");
            assertThat(outcome(EFFECT, leadingTo(own, ConsequenceKind.NEGOTIATE)))
                    .isEqualTo(unknown(
                            "effect",
                            "what follows from an objection, which the text calls referred-to-board",
                            "referred-to-board"));
            assertThat(outcome(EFFECT, leadingTo(own, ConsequenceKind.NOT_ENGAGED)))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class Grounds {
        private static final String REASONS =
                "NOTE ART28-2-9 The law asks for no grounds for an objection; the text asks for: ";
        private static final String KIND = "  [clause 6.3, /subProcessing/objection/groundsKind]";

        private static DataProcessingAgreement closed(Ground... grounds) {
            return objecting(b -> b.groundsKind(GroundsKind.CLOSED_LIST).addGrounds(grounds));
        }

        @Test
        void noneAsked() {
            assertThat(outcome(GROUNDS, objecting(b -> b.groundsKind(GroundsKind.ANY))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(GROUNDS, objecting(b -> {}))).isEqualTo(Outcome.MET);
        }

        @Test
        void reasonsAreNoted() {
            assertThat(lines(GROUNDS, objecting(b -> b.groundsKind(GroundsKind.REASONED))))
                    .containsExactly(REASONS + "reasons" + KIND);
            assertThat(lines(GROUNDS, closed(Ground.SECURITY, Ground.DATA_PROTECTION)))
                    .containsExactly(REASONS + "data protection, security" + KIND);
        }

        @Test
        void d8_onlyNarrowGrounds() {
            assertThat(lines(GROUNDS, closed(Ground.UNLAWFUL_PROCESSING, Ground.SECURITY, Ground.SECURITY)))
                    .containsExactly(
                            "WARNING ART28-2-9 The grounds for an objection should not be narrow; the text only"
                                    + " accepts: security, unlawful processing  [clause 6.3,"
                                    + " /subProcessing/objection/grounds]");
        }

        @Test
        void onlyIfABreachIsProven() {
            Duty proven = Duty.builder()
                    .from(RIGHT)
                    .addConditions(
                            Condition.of(Sense.IF, ConditionCode.CONSENT),
                            Condition.of(Sense.IF, ConditionCode.BREACH_FOUND))
                    .build();
            assertThat(lines(GROUNDS, objecting(b -> b.right(proven))))
                    .containsExactly("WARNING ART28-2-9 The grounds for an objection should not be narrow; the text"
                            + " makes it depend on: breach found  [clause 6.3,"
                            + " /subProcessing/objection/right/conditions/1]");
            Duty weighed = Duty.builder()
                    .from(RIGHT)
                    .addConditions(Condition.of(Sense.HAVING_REGARD_TO, ConditionCode.HIGH_RISK))
                    .build();
            assertThat(outcome(GROUNDS, objecting(b -> b.right(weighed)))).isEqualTo(Outcome.MET);
        }

        @Test
        void whatTheTextDoesNotTell() {
            assertThat(outcome(GROUNDS, closed()))
                    .isEqualTo(unknown("grounds", "the grounds on which alone an objection can rest"));
            assertThat(outcome(GROUNDS, closed(Ground.SECURITY, Ground.of("good-cause"))))
                    .isEqualTo(unknown(
                            "ground",
                            "how wide the ground for an objection is that the text calls good-cause",
                            "good-cause"));
            assertThat(outcome(GROUNDS, objecting(b -> b.addGrounds(Ground.SECURITY))))
                    .isEqualTo(unknown("closed", "whether only the listed grounds count"));
        }
    }

    @Nested
    class SilenceMeans {
        private static final Scope EEA =
                Scope.builder().addTerritories(Territory.EEA).build();
        private static final Scope THIRD =
                Scope.builder().addTerritories(Territory.THIRD).build();
        private static final String LINE =
                "VIOLATION ART28-2-10 A specific authorisation must be given; the text lets silence count as consent";

        private static Authorisation authorisation(AuthorisationKind kind, Scope scope, Approval approval) {
            return new Authorisation(Optional.of(kind), scope, Optional.of(approval), Source.all("6.1"));
        }

        private static Approval silent(Silence silence) {
            return Approval.builder().silence(silence).build();
        }

        private static DataProcessingAgreement authorised(
                Optional<Silence> objection, Authorisation... authorisations) {
            return with(b -> b.authorisations(List.of(authorisations))
                    .objection(
                            Objection.builder().right(RIGHT).silence(objection).build()));
        }

        @Test
        void d14_silenceIsConsentUnderSpecificAuthorisation() {
            String at = "  [clause 6.1, /subProcessing/authorisations/0/approval/";
            assertThat(lines(
                            SILENCE,
                            authorised(
                                    Optional.empty(),
                                    authorisation(AuthorisationKind.SPECIFIC, Scope.ALL, silent(Silence.APPROVAL)))))
                    .containsExactly(LINE + at + "silence]");
            Approval bySilence = Approval.builder()
                    .addManners(ApprovalManner.EACH_CASE, ApprovalManner.BY_SILENCE)
                    .build();
            assertThat(lines(
                            SILENCE,
                            authorised(
                                    Optional.empty(), authorisation(AuthorisationKind.SPECIFIC, Scope.ALL, bySilence))))
                    .containsExactly(LINE + at + "manners/1]");
            Approval first = Approval.builder()
                    .addManners(ApprovalManner.BY_SILENCE, ApprovalManner.EACH_CASE)
                    .build();
            assertThat(lines(
                            SILENCE,
                            authorised(Optional.empty(), authorisation(AuthorisationKind.SPECIFIC, Scope.ALL, first))))
                    .containsExactly(LINE + at + "manners/0]");
        }

        @Test
        void silenceAfterANoticeUndoesASpecificAuthorisationOfTheSameScope() {
            String line = LINE + "  [clause 6.3, /subProcessing/objection/silence]";
            Authorisation specific = Authorisation.of(AuthorisationKind.SPECIFIC);
            Authorisation general = Authorisation.of(AuthorisationKind.GENERAL);
            assertThat(lines(SILENCE, authorised(Optional.of(Silence.APPROVAL), specific)))
                    .containsExactly(line);
            assertThat(lines(SILENCE, authorised(Optional.of(Silence.APPROVAL), specific, general)))
                    .containsExactly(line);
            assertThat(lines(SILENCE, authorised(Optional.of(Silence.APPROVAL), general, specific)))
                    .containsExactly(line);
        }

        @Test
        void theObjectionOfAHybridGoesWithItsGeneralPart() {
            Approval given = Approval.builder().build();
            assertThat(outcome(
                            SILENCE,
                            authorised(
                                    Optional.of(Silence.APPROVAL),
                                    authorisation(AuthorisationKind.GENERAL, EEA, given),
                                    authorisation(AuthorisationKind.SPECIFIC, THIRD, given))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void anObjectionForAnotherCaseIsNoMatter() {
            assertThat(outcome(
                            SILENCE,
                            with(b -> b.authorisations(List.of(authorisation(
                                            AuthorisationKind.SPECIFIC,
                                            THIRD,
                                            Approval.builder().build())))
                                    .objection(Objection.builder()
                                            .right(Duty.builder()
                                                    .from(RIGHT)
                                                    .scope(EEA)
                                                    .build())
                                            .silence(Silence.APPROVAL)
                                            .build()))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void refusalAndSilenceOfTheTextAreFine() {
            assertThat(List.of(Silence.REFUSAL, Silence.NO_EFFECT))
                    .allSatisfy(silence -> assertThat(outcome(
                                    SILENCE,
                                    authorised(
                                            Optional.of(silence),
                                            authorisation(AuthorisationKind.SPECIFIC, Scope.ALL, silent(silence)))))
                            .isEqualTo(Outcome.MET));
            assertThat(outcome(SILENCE, authorised(Optional.empty(), Authorisation.of(AuthorisationKind.SPECIFIC))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aGeneralAuthorisationMayTakeSilenceAsConsent() {
            Authorisation general = Authorisation.of(AuthorisationKind.GENERAL);
            assertThat(outcome(SILENCE, authorised(Optional.of(Silence.APPROVAL), general)))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(SILENCE, authorised(Optional.empty(), general)))
                    .isEqualTo(new NotApplicable(Reason.of(
                            "no-meaning",
                            "The agreement needs no specific authorisation and gives silence no meaning")));
        }
    }
}
