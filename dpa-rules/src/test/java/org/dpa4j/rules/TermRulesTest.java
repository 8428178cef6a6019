package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.DefinedTerm;
import org.dpa4j.model.Definition;
import org.dpa4j.model.DocumentKind;
import org.dpa4j.model.Edition;
import org.dpa4j.model.GoverningLaw;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.PrecedenceRule;
import org.dpa4j.model.Principle;
import org.dpa4j.model.Template;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.ReferenceRole;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.AnyOther;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.rules.law.LawData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {
    private static final Duty RIGHT =
            Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).in("14.2");

    @Nested
    class Lasts {
        private static final Rule RULE = TermRules.LASTS;
        private static final String EARLY =
                "VIOLATION CONS-TERM-1 The agreement must last until the data is gone, but it ends before that"
                        + "  [clause 14.1, /term/duration]";
        private static final Outcome UNKNOWN =
                Undetermined.without(Reason.of("term", "whether the agreement lasts until the data is gone"));

        @ParameterizedTest
        @ValueSource(strings = {"end-of-processing", "deletion", "return"})
        void untilTheDataIsGone(String event) {
            assertThat(DutyMessages.lines(RULE, until(event(event)))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"end-of-services", "end-of-agreement", "end-of-main-contract", "cancellation"})
        void untilSomethingBefore(String event) {
            assertThat(DutyMessages.lines(RULE, until(event(event)))).containsExactly(EARLY);
        }

        @Test
        void ofTwoEventsTheLaterOneMayBeThatOfTheData() {
            Trigger before = event("end-of-services");
            Trigger gone = event("deletion");

            assertThat(DutyMessages.lines(RULE, until(new LaterOf(List.of(before, gone)))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, until(new EarlierOf(List.of(gone, before)))))
                    .containsExactly(EARLY);
            assertThat(DutyMessages.lines(RULE, until(new AnyOf(List.of(gone, event("return"))))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, until(new AnyOf(List.of(gone, before)))))
                    .containsExactly(EARLY);
            assertThat(DutyMessages.lines(RULE, until(new OnDate(LocalDate.of(2030, 1, 1)))))
                    .containsExactly(EARLY);
        }

        @Test
        void withoutEnd() {
            assertThat(DutyMessages.lines(
                            RULE,
                            lasting(new Lasting(Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of()))))
                    .isEmpty();
        }

        @Test
        void aNumberOfMonths() {
            TimeLimit year = TimeLimit.atMost(Period.ofMonths(12));
            TimeLimit gone = TimeLimit.until(event("deletion"));

            assertThat(DutyMessages.lines(RULE, lasting(year))).containsExactly(EARLY);
            assertThat(DutyMessages.lines(
                            RULE,
                            lasting(new Extended(
                                    year,
                                    Period.ofMonths(12),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Bindingness.FIRM,
                                    List.of()))))
                    .containsExactly(EARLY);
            assertThat(DutyMessages.lines(RULE, lasting(year, gone))).isEmpty();
            assertThat(DutyMessages.lines(RULE, lasting(combined(Combination.LATEST, year, gone))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, lasting(combined(Combination.EARLIEST, gone, year))))
                    .containsExactly(EARLY);
            assertThat(DutyMessages.lines(RULE, lasting(combined(Combination.EARLIEST, gone, gone))))
                    .isEmpty();
            assertThat(DutyMessages.outcome(RULE, lasting(combined(Combination.ALTERNATIVE, gone, year))))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void theReadingThatEndsFirstCounts() {
            Duty gone = duration(TimeLimit.until(event("deletion")));
            Duty services = duration(TimeLimit.until(event("end-of-services")));

            assertThat(DutyMessages.lines(RULE, term(b -> b.duration(with(gone, services)))))
                    .containsExactly(EARLY);
            assertThat(DutyMessages.lines(RULE, term(b -> b.duration(with(gone, Duty.STIPULATED)))))
                    .isEmpty();
        }

        @Test
        void notKnown() {
            assertThat(DutyMessages.outcome(RULE, term(b -> b.duration(Duty.SILENT))))
                    .isEqualTo(UNKNOWN);
            assertThat(DutyMessages.outcome(RULE, term(b -> b.duration(Duty.STIPULATED))))
                    .isEqualTo(UNKNOWN);
            assertThat(DutyMessages.outcome(RULE, until(event("own-event")))).isEqualTo(UNKNOWN);
            assertThat(DutyMessages.outcome(
                            RULE, until(new LaterOf(List.of(event("own-event"), event("cancellation"))))))
                    .isEqualTo(UNKNOWN);
            assertThat(DutyMessages.outcome(RULE, lasting(TimeLimit.prompt(Promptness.IMMEDIATELY))))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void protectionThatContinuesHealsAnEarlyEnd() {
            assertThat(DutyMessages.lines(
                            RULE,
                            Sound.but(b -> b.term(Term.builder()
                                            .endsOn(LocalDate.of(2026, 12, 31))
                                            .duration(duration(TimeLimit.until(event("end-of-services"))))
                                            .build())
                                    .mainContract(MainContract.builder()
                                            .endsOn(LocalDate.of(2027, 6, 30))
                                            .build())
                                    .endOfServices(EndOfServices.builder()
                                            .from(Sound.agreement().endOfServices())
                                            .protectionContinues(Statement.in("10.5"))
                                            .build()))))
                    .isEmpty();
        }

        @Test
        void d53_endsBeforeTheDataIsDeleted() {
            String line =
                    "VIOLATION CONS-TERM-1 The agreement must last until the data is gone, but it ends on 2026-12-31"
                            + "  [clause 14.1, /term/endsOn]";

            assertThat(DutyMessages.lines(RULE, ending(Optional.empty()))).containsExactly(line);
            assertThat(DutyMessages.lines(RULE, ending(Optional.of(LocalDate.of(2026, 12, 31)))))
                    .containsExactly(line);
        }

        @Test
        void d53_endsBeforeTheMainContract() {
            assertThat(DutyMessages.lines(RULE, ending(Optional.of(LocalDate.of(2027, 1, 1)))))
                    .containsExactly(
                            "VIOLATION CONS-TERM-1 The agreement must last as long as the services, but it ends"
                                    + " on 2026-12-31 and the main contract on 2027-01-01  [clause M.1, /mainContract/endsOn]");
        }

        @Test
        void aLastDayThatTheDataOutliveIsNone() {
            assertThat(DutyMessages.lines(RULE, term(b -> b.endsOn(LocalDate.of(2026, 12, 31)))))
                    .isEmpty();
        }

        @Test
        void citesTheLaw() {
            assertThat(DutyMessages.findings(RULE, until(event("cancellation"))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.citations())
                                .containsExactly(
                                        LegalReference.parse("GDPR Art. 28(3)"), LegalReference.parse("DK-SCC cl. 14"));
                        assertThat(finding.remedy())
                                .isEqualTo("State that the agreement lasts until all data is deleted or returned.");
                    });
        }

        private static DataProcessingAgreement ending(Optional<LocalDate> services) {
            return Sound.but(b -> b.term(Term.builder()
                            .endsOn(LocalDate.of(2026, 12, 31))
                            .duration(Duty.STIPULATED.in("14.1"))
                            .build())
                    .endOfServices(disposal())
                    .mainContract(MainContract.builder()
                            .endsOn(services)
                            .addSources(Source.of("M.1"))
                            .build()));
        }

        private static DataProcessingAgreement until(Trigger trigger) {
            return lasting(TimeLimit.until(trigger));
        }

        private static DataProcessingAgreement lasting(TimeLimit... limits) {
            return term(b -> b.duration(duration(limits)));
        }

        private static Duty duration(TimeLimit... limits) {
            return Duty.STIPULATED.within(limits).in("14.1");
        }
    }

    @Nested
    class SuspensionAndTermination {
        private static final Rule RULE = TermRules.SUSPENSION_AND_TERMINATION;
        private static final String NOTE =
                "NOTE CONS-TERM-2 The controller should have the right to suspend and to terminate for breach; missing: ";

        @Test
        void both() {
            assertThat(DutyMessages.lines(RULE, Sound.agreement())).isEmpty();
        }

        @Test
        void oneIsMissing() {
            assertThat(DutyMessages.lines(RULE, rights(Duty.SILENT, RIGHT)))
                    .containsExactly(NOTE + "suspension  [clause 14.1, /term/suspension]");
            assertThat(DutyMessages.lines(RULE, rights(RIGHT)))
                    .containsExactly(NOTE + "termination  [clause 14.2, /term/termination]");
            assertThat(DutyMessages.lines(RULE, rights(Duty.SILENT)))
                    .containsExactly(NOTE + "suspension, termination  [clause 14.1, /term/suspension]");
        }

        @Test
        void isCompulsoryInTheClausesOfTheCommission() {
            assertThat(DutyMessages.lines(RULE, based(Template.EU_SCC_2021_915, rights(Duty.SILENT, RIGHT))))
                    .containsExactly(NOTE.replace("NOTE", "VIOLATION") + "suspension  [clause 14.1, /term/suspension]");
            assertThat(DutyMessages.lines(RULE, based(Template.DK_SCC_2019, rights(Duty.SILENT, RIGHT))))
                    .containsExactly(NOTE + "suspension  [clause 14.1, /term/suspension]");
        }

        @ParameterizedTest
        @CsvSource({
            "controller, MAY, true",
            "joint-controller, MAY, true",
            "either-party, MAY, true",
            "each-party, MAY, true",
            "party:bakery, MAY, true",
            "party:payroll, MAY, false",
            "processor, MAY, false",
            "processor, MUST, true",
            "supervisory-authority, MAY, false",
            "controller, MUST_NOT, false"
        })
        void whoHoldsTheRight(String holder, Modality modality, boolean held) {
            Duty right = Duty.builder()
                    .obligor(Actor.of(holder))
                    .modality(modality)
                    .addSources(Source.of("14.2"))
                    .build();

            assertThat(DutyMessages.lines(RULE, rights(right, RIGHT)))
                    .isEqualTo(held ? List.of() : List.of(NOTE + "suspension  [clause 14.2, /term/suspension]"));
            assertThat(DutyMessages.lines(RULE, rights(RIGHT, right)))
                    .isEqualTo(held ? List.of() : List.of(NOTE + "termination  [clause 14.2, /term/termination]"));
        }

        @Test
        void aRightOfNobodyInParticularIsOneOfTheController() {
            Duty right = Duty.builder().modality(Modality.MAY).build();

            assertThat(DutyMessages.lines(RULE, rights(right, right))).isEmpty();
        }

        @Test
        void whatIsDeniedIsNoRight() {
            Duty denied = Duty.builder()
                    .stipulation(Stipulation.EXCLUDED)
                    .addSources(Source.of("14.2"))
                    .build();

            assertThat(DutyMessages.lines(RULE, rights(denied, RIGHT)))
                    .containsExactly(NOTE + "suspension  [clause 14.2, /term/suspension]");
        }

        @Test
        void anyReadingGrantsIt() {
            Duty ofProcessor = Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).in("14.2");

            assertThat(DutyMessages.lines(RULE, rights(with(ofProcessor, RIGHT), with(ofProcessor, RIGHT))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, rights(RIGHT, ofProcessor, RIGHT)))
                    .isEmpty();
        }

        @Test
        void aRightToTerminateInSingleCasesIsNotEnough() {
            String line = NOTE + "termination  [clause 14.2, /term/termination]";

            assertThat(DutyMessages.lines(RULE, rights(RIGHT, RIGHT.on(event("objection")))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(RULE, rights(RIGHT, onlyIf(Sense.IF, ConditionCode.LEGITIMATE_OBJECTION))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(RULE, rights(RIGHT, onlyIf(Sense.IF, ConditionCode.BREACH_FOUND))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, rights(RIGHT, onlyIf(Sense.IF, ConditionCode.FAULT_OF_PROCESSOR))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, rights(RIGHT, onlyIf(Sense.UNLESS, ConditionCode.LEGAL_DUTY))))
                    .isEmpty();
        }

        /** It may be just the word for a breach of the agreement. */
        @Test
        void whatIsNotKnownIsNoSingleCase() {
            assertThat(DutyMessages.lines(RULE, rights(RIGHT, RIGHT.on(event("breach-of-agreement")))))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE, rights(RIGHT, onlyIf(Sense.IF, ConditionCode.of("breach-of-agreement")))))
                    .isEmpty();
        }

        @Test
        void appliesSinceTheClausesOfTheCommission() {
            assertThat(RULE.info().inForceFrom()).contains(LocalDate.of(2021, 6, 27));
            assertThat(RULE.info().covers()).containsExactly(37, 38);
        }

        private static Duty onlyIf(Sense sense, ConditionCode code) {
            return Duty.builder()
                    .from(RIGHT)
                    .addConditions(Condition.of(sense, code))
                    .build();
        }

        private static DataProcessingAgreement rights(Duty suspension, Duty... termination) {
            return term(b -> b.suspension(suspension).termination(Arrays.asList(termination)));
        }
    }

    @Nested
    class PeriodsFit {
        private static final Rule RULE = TermRules.PERIODS_FIT;

        @Test
        void anOpenTermFitsAnything() {
            Outcome open = new NotApplicable(Reason.of("open", "The agreement has no fixed length"));

            assertThat(DutyMessages.outcome(RULE, Sound.agreement())).isEqualTo(open);
            assertThat(DutyMessages.outcome(
                            RULE, term(b -> b.effectiveOn(Optional.empty()).endsOn(LocalDate.of(2026, 12, 31)))))
                    .isEqualTo(open);
            assertThat(DutyMessages.outcome(
                            RULE, lasting(Duty.STIPULATED.within(TimeLimit.atLeast(Period.ofMonths(12))))))
                    .isEqualTo(open);
        }

        /** From 4 May, the first day, 30 days end on 2 June; notice of change and deletion have 30 days in the sound agreement. */
        @ParameterizedTest
        @CsvSource({"2026-06-03, false", "2026-06-02, false", "2026-06-01, true"})
        void theLongestPeriodAgainstTheDaysOfTheTerm(LocalDate end, boolean tooLong) {
            assertThat(DutyMessages.lines(RULE, term(b -> b.endsOn(end))))
                    .isEqualTo(
                            tooLong
                                    ? List.of(
                                            "WARNING CONS-TERM-3 Periods should fit into the term of the agreement, but"
                                                    + " these are longer: notice of changes, deletion"
                                                    + "  [clause 6.2, /subProcessing/changeNotice/duty/limits/0]")
                                    : List.of());
        }

        @Test
        void d52_periodsLongerThanTheContract() {
            assertThat(DutyMessages.lines(
                            RULE,
                            DataProcessingAgreement.builder()
                                    .from(monthly())
                                    .subProcessing(SubProcessing.builder()
                                            .changeNotice(ChangeNotice.builder()
                                                    .duty(notice(60))
                                                    .build())
                                            .objection(Objection.builder()
                                                    .right(with(
                                                            RIGHT.within(TimeLimit.atMost(Period.ofDays(10))),
                                                            RIGHT.within(TimeLimit.atMost(Period.ofDays(60)))))
                                                    .build())
                                            .build())
                                    .endOfServices(EndOfServices.builder()
                                            .disposal(notice(60))
                                            .build())
                                    .audit(Audit.builder().notice(notice(60)).build())
                                    .build()))
                    .containsExactly(
                            "WARNING CONS-TERM-3 Periods should fit into the term of the agreement, but these are"
                                    + " longer: audit notice, notice of changes, deletion, objection"
                                    + "  [clause N, /subProcessing/changeNotice/duty/limits/0]");
        }

        @Test
        void aReadingOfItsOwn() {
            Duty objection =
                    with(RIGHT, RIGHT.within(TimeLimit.atMost(Period.ofDays(10)), TimeLimit.atMost(Period.ofDays(40))));

            assertThat(DutyMessages.lines(
                            RULE,
                            DataProcessingAgreement.builder()
                                    .from(monthly())
                                    .subProcessing(SubProcessing.builder()
                                            .objection(Objection.builder()
                                                    .right(objection)
                                                    .build())
                                            .build())
                                    .build()))
                    .containsExactly(
                            "WARNING CONS-TERM-3 Periods should fit into the term of the agreement, but these are"
                                    + " longer: objection  [clause 14.2, /subProcessing/objection/right/variants/0/limits/1]");
        }

        @Test
        void noticeOfTermination() {
            assertThat(DutyMessages.lines(
                            RULE, term(b -> b.duration(duration(1)).termination(List.of(RIGHT, notice(60))))))
                    .containsExactly(
                            "WARNING CONS-TERM-3 Periods should fit into the term of the agreement, but these are"
                                    + " longer: termination notice  [clause N, /term/termination/1/limits/0]");
        }

        /** A month has 28 to 31 days: 31 may fit, 32 never do. Two months have at least 56. */
        @ParameterizedTest
        @CsvSource({"P31D, false", "P32D, true", "P4W, false", "P1M, false", "P2M, true", "P31WD, false", "P32BD, true"
        })
        void onlyWhatIsLongerByAnyCount(String period, boolean tooLong) {
            Duty notice = Duty.STIPULATED.within(TimeLimit.atMost(Period.parse(period)));

            assertThat(DutyMessages.lines(RULE, auditNotice(notice))).hasSize(tooLong ? 1 : 0);
        }

        @ParameterizedTest
        @CsvSource({"EARLIEST, false", "LATEST, true", "ALTERNATIVE, true", "FALLBACK, true"})
        void severalLimitsInOne(Combination how, boolean tooLong) {
            TimeLimit prompt = TimeLimit.prompt(Promptness.IMMEDIATELY);
            TimeLimit week = TimeLimit.atMost(Period.ofDays(7));
            TimeLimit year = TimeLimit.atMost(Period.ofDays(365));

            assertThat(DutyMessages.lines(RULE, auditNotice(Duty.STIPULATED.within(combined(how, prompt, week, year)))))
                    .hasSize(tooLong ? 1 : 0);
            assertThat(DutyMessages.lines(RULE, auditNotice(Duty.STIPULATED.within(combined(how, year, week, prompt)))))
                    .hasSize(tooLong ? 1 : 0);
        }

        @Test
        void theEarliestOfSeveralIsAsLongAsTheShortest() {
            TimeLimit prompt = TimeLimit.prompt(Promptness.IMMEDIATELY);
            TimeLimit year = TimeLimit.atMost(Period.ofDays(365));
            Duty notice = Duty.STIPULATED.within(combined(Combination.EARLIEST, year, prompt, year));

            assertThat(DutyMessages.lines(RULE, auditNotice(notice))).hasSize(1);
        }

        @Test
        void anExtension() {
            TimeLimit base = TimeLimit.atMost(Period.ofDays(20));

            assertThat(DutyMessages.lines(RULE, auditNotice(Duty.STIPULATED.within(extended(base, 11)))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, auditNotice(Duty.STIPULATED.within(extended(base, 12)))))
                    .hasSize(1);
            assertThat(DutyMessages.lines(
                            RULE,
                            auditNotice(
                                    Duty.STIPULATED.within(extended(TimeLimit.prompt(Promptness.IMMEDIATELY), 90)))))
                    .isEmpty();
        }

        @Test
        void aTermThatEndsBeforeItStartsHasNoRoomForAnything() {
            assertThat(DutyMessages.lines(RULE, term(b -> b.endsOn(LocalDate.of(2020, 1, 1)))))
                    .hasSize(1);
            assertThat(DutyMessages.lines(
                            RULE, term(b -> b.effectiveOn(LocalDate.MIN).endsOn(LocalDate.MAX))))
                    .isEmpty();
        }

        @Test
        void isPracticeAndCitesNothing() {
            assertThat(RULE.info().citations()).isEmpty();
            assertThat(RULE.info().tier()).isEqualTo(Tier.PRACTICE);
        }

        private static TimeLimit extended(TimeLimit base, int days) {
            return new Extended(
                    base, Period.ofDays(days), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
        }

        private static DataProcessingAgreement auditNotice(Duty notice) {
            return DataProcessingAgreement.builder()
                    .from(monthly())
                    .audit(Audit.builder().notice(notice).build())
                    .build();
        }

        private static Duty notice(int days) {
            return Duty.STIPULATED.within(
                    TimeLimit.atLeastBefore(Period.ofDays(days)).in("N"));
        }

        private static Duty duration(int months) {
            return Duty.STIPULATED.within(TimeLimit.atMost(Period.ofMonths(months)));
        }

        private static DataProcessingAgreement lasting(Duty duration) {
            return term(b -> b.duration(duration));
        }

        /** An agreement for a month, without any period. */
        private static DataProcessingAgreement monthly() {
            return DataProcessingAgreement.builder()
                    .term(Term.builder().duration(duration(1)).build())
                    .build();
        }
    }

    @Nested
    class Prevails {
        private static final Rule RULE = TermRules.PREVAILS;
        private static final String SILENT =
                "WARNING CONS-HIER-1 The agreement should prevail over other contracts, but no rule of precedence says so  [";
        private static final String LICENCE =
                "VIOLATION CONS-HIER-1 Data must be used on instructions only, but the main"
                        + " contract grants a licence to use it  [clause M.7, /mainContract/dataLicence]";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "agreement main-contract",
                    "agreement other-agreements",
                    "statute agreement order-form",
                    "transfer-clauses annex agreement prior-agreements main-contract",
                    "agreement"
                })
        void itPrevails(String order) {
            assertThat(DutyMessages.lines(RULE, ordered(rule(order).build()))).isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            ordered(rule(order)
                                    .principle(Principle.NO_RESTRICTION)
                                    .build())))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"agreement prior-agreements", "statute agreement", "main-contract order-form", "statute"})
        void nothingSaysSo(String order) {
            assertThat(DutyMessages.lines(RULE, ordered(rule(order).build())))
                    .containsExactly(SILENT + "clause 14.4, /precedence]");
        }

        @Test
        void noRuleAtAll() {
            assertThat(DutyMessages.lines(RULE, ordered())).containsExactly(SILENT + "/precedence]");
        }

        @Test
        void onlyForSomeTermsOrData() {
            assertThat(DutyMessages.lines(
                            RULE,
                            ordered(
                                    rule("agreement main-contract")
                                            .addCovers(TermPath.of("/security"))
                                            .build(),
                                    rule("agreement main-contract")
                                            .scope(Scope.builder()
                                                    .addDataCategories(DataCategory.SALARY)
                                                    .build())
                                            .build())))
                    .containsExactly(SILENT + "clause 14.4, /precedence]");
        }

        @ParameterizedTest
        @CsvSource({"STRICTEST_WINS, true", "LATER_WINS, false"})
        void otherPrinciples(Principle principle, boolean met) {
            assertThat(DutyMessages.lines(
                            RULE,
                            ordered(rule("main-contract agreement")
                                    .principle(principle)
                                    .build())))
                    .isEqualTo(met ? List.of() : List.of(SILENT + "clause 14.4, /precedence]"));
        }

        @ParameterizedTest
        @CsvSource({
            "main-contract agreement, main-contract",
            "statute order-form main-contract agreement, order-form",
            "other-agreements agreement prior-agreements, other-agreements",
            "prior-agreements agreement, prior-agreements",
            "main-contract, main-contract"
        })
        void anotherDocumentPrevails(String order, String first) {
            assertThat(DutyMessages.lines(
                            RULE,
                            ordered(
                                    rule("agreement main-contract").build(),
                                    rule(order).build())))
                    .containsExactly(
                            "WARNING CONS-HIER-1 The agreement should prevail in data protection, but another document does: "
                                    + DutyMessages.word(first) + "  [clause 14.4, /precedence/1]");
        }

        @ParameterizedTest
        @CsvSource({
            "/liability/caps, true",
            "/liability, true",
            "/remuneration, true",
            "/governingLaw, true",
            "/confidentiality/mutual, false",
            "/liabilityOfAnother, false"
        })
        void anotherDocumentMayDecideOnBusiness(String term, boolean met) {
            assertThat(DutyMessages.lines(
                            RULE,
                            ordered(
                                    rule("agreement main-contract").build(),
                                    rule("main-contract agreement")
                                            .addCovers(TermPath.of("/governingLaw"), TermPath.of(term))
                                            .build())))
                    .hasSize(met ? 0 : 1);
        }

        @Test
        void areCompulsoryInTheClausesOfTheCommission() {
            assertThat(DutyMessages.lines(RULE, based(Template.EU_SCC_2021_915, ordered())))
                    .containsExactly(SILENT.replace("WARNING", "VIOLATION") + "/precedence]");
            assertThat(DutyMessages.findings(
                            RULE,
                            based(
                                    Template.EU_SCC_2021_915,
                                    ordered(rule("main-contract agreement").build()))))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.VIOLATION);
            assertThat(DutyMessages.lines(RULE, based(Template.DK_SCC_2019, ordered())))
                    .containsExactly(SILENT + "/precedence]");
        }

        @Test
        void d21_theMainContractLicensesTheDataAndPrevails() {
            assertThat(DutyMessages.lines(
                            RULE,
                            licensed(
                                    List.of(Purpose.MARKETING),
                                    rule("main-contract agreement").build())))
                    .containsExactly(LICENCE);
        }

        @Test
        void aLicenceAndNoPrecedence() {
            assertThat(DutyMessages.lines(RULE, licensed(List.of(Purpose.PAYROLL, Purpose.MARKETING))))
                    .containsExactly(LICENCE);
            assertThat(DutyMessages.lines(RULE, licensed(List.of()))).containsExactly(LICENCE);
        }

        @Test
        void aLicenceForThePurposesOfTheControllerIsNone() {
            assertThat(DutyMessages.lines(RULE, licensed(List.of(Purpose.PAYROLL))))
                    .containsExactly(SILENT + "/precedence]");
        }

        @Test
        void aLicenceWithoutCodeIsOne() {
            assertThat(DutyMessages.lines(
                            RULE,
                            Sound.but(b -> b.precedence(List.of())
                                    .mainContract(MainContract.builder()
                                            .dataLicence(Statement.in("M.7"))
                                            .addLicensedPurposes(Item.labelled("anything"))
                                            .build()))))
                    .containsExactly(LICENCE);
        }

        @ParameterizedTest
        @CsvSource({"/dataUse, licence", "/dataUse/access, licence", "/security, other-first"})
        void aLicenceThatTheExceptionLetsStand(String term, String key) {
            assertThat(DutyMessages.findings(
                            RULE,
                            licensed(
                                    List.of(Purpose.MARKETING),
                                    rule("agreement main-contract").build(),
                                    rule("main-contract agreement")
                                            .addCovers(TermPath.of(term))
                                            .build())))
                    .extracting(Finding::key)
                    .containsExactly(key);
        }

        @Test
        void aContradictionLetsALicenceStand() {
            assertThat(DutyMessages.lines(
                            RULE,
                            licensed(
                                    List.of(Purpose.MARKETING),
                                    rule("agreement main-contract").build(),
                                    rule("main-contract agreement").build())))
                    .containsExactly(LICENCE);
        }

        @Test
        void aLicenceAboveWhichTheAgreementStands() {
            assertThat(DutyMessages.lines(
                            RULE,
                            licensed(
                                    List.of(Purpose.MARKETING),
                                    rule("agreement main-contract").build())))
                    .isEmpty();
        }

        private static PrecedenceRule.Builder rule(String order) {
            return PrecedenceRule.builder()
                    .order(Arrays.stream(order.split(" ")).map(DocumentKind::of).toList())
                    .principle(Principle.FIRST_WINS)
                    .addSources(Source.of("14.4"));
        }

        private static DataProcessingAgreement ordered(PrecedenceRule... rules) {
            return Sound.but(b -> b.precedence(Arrays.asList(rules)));
        }

        private static DataProcessingAgreement licensed(List<Purpose> purposes, PrecedenceRule... rules) {
            return Sound.but(b -> b.precedence(Arrays.asList(rules))
                    .mainContract(MainContract.builder()
                            .dataLicence(Statement.in("M.7"))
                            .licensedPurposes(purposes.stream().map(Item::of).toList())
                            .build()));
        }
    }

    @Nested
    class LawOfMemberState {
        private static final Rule RULE = TermRules.LAW_OF_MEMBER_STATE;

        @ParameterizedTest
        @ValueSource(strings = {"SE", "IE", "NO", "EU"})
        void ofAMemberState(String law) {
            assertThat(DutyMessages.lines(RULE, governed(law))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"US-DE", "CH", "GB", "IN"})
        void ofAThirdCountry(String law) {
            String line =
                    "WARNING CONS-LAW-1 The law of a Member State should govern the agreement, but it is that of ";

            assertThat(DutyMessages.lines(RULE, without(governed(law))))
                    .containsExactly(line + law + "  [clause 14.5, /governingLaw/law]");
        }

        /** Its withdrawal agreement had it treated as a Member State; what came then was only about flows of data. */
        @ParameterizedTest
        @CsvSource({
            "2020-01-31, true",
            "2020-12-31, true",
            "2021-01-01, false",
            "2021-03-01, false",
            "2026-10-01, false"
        })
        void ofTheUnitedKingdomByDate(LocalDate asOf, boolean met) {
            Outcome outcome = RULE.check(
                    without(governed("GB")), new ReviewContext(LawData.bundled().asOf(asOf), ReviewPolicy.STANDARD));

            assertThat(outcome.equals(Outcome.MET)).isEqualTo(met);
        }

        @ParameterizedTest
        @CsvSource({
            "CONTROLLER_TO_CONTROLLER, true",
            "CONTROLLER_TO_PROCESSOR, true",
            "PROCESSOR_TO_PROCESSOR, true",
            "PROCESSOR_TO_CONTROLLER, false"
        })
        void besideClausesThatDemandIt(SccModule module, boolean demanded) {
            String line = demanded
                    ? "VIOLATION CONS-LAW-1 Clauses of Decision 2021/914 must be governed by the law of a Member"
                            + " State; the agreement that uses them is governed by that of IN  [clause 14.5,"
                            + " /governingLaw/law]"
                    : "WARNING CONS-LAW-1 The law of a Member State should govern the agreement, but it is that of IN"
                            + "  [clause 14.5, /governingLaw/law]";
            StandardClauses clauses = clauses(ClauseSet.SCC_2021_914, Optional.of(module));

            assertThat(DutyMessages.lines(RULE, with(transfer("a").addTools(clauses))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(
                            RULE,
                            with(transfer("a")
                                    .addOnward(transfer("b").addTools(clauses).build()))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(RULE, with(allowed().addTools(clauses))))
                    .containsExactly(line);
        }

        @Test
        void besideOtherClauses() {
            StandardClauses open = clauses(ClauseSet.SCC_2021_914, Optional.empty());
            StandardClauses old = clauses(ClauseSet.SCC_2010_87, Optional.of(SccModule.CONTROLLER_TO_PROCESSOR));
            StandardClauses clauses = clauses(ClauseSet.SCC_2021_914, Optional.of(SccModule.CONTROLLER_TO_PROCESSOR));

            assertThat(severity(with(transfer("a").addTools(open, old)))).isEqualTo(Severity.WARNING);
            assertThat(severity(with(allowed().modality(Modality.MUST_NOT).addTools(clauses))))
                    .isEqualTo(Severity.WARNING);
        }

        @Test
        void thatOfTheMainContract() {
            assertThat(DutyMessages.lines(RULE, main(Statement.in("14.5"), Optional.of(Territory.of("SE")))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, without(main(Statement.SILENT, Optional.of(Territory.of("US"))))))
                    .containsExactly(
                            "WARNING CONS-LAW-1 The law of a Member State should govern the agreement, but it is"
                                    + " that of US  [clause 14.5, /mainContract/law]");
        }

        @Test
        void notKnown() {
            assertThat(DutyMessages.outcome(RULE, main(Statement.in("14.5"), Optional.empty())))
                    .isEqualTo(Undetermined.without(
                            Reason.of("main-contract", "which law governs the main contract, and so the agreement")));
            assertThat(DutyMessages.outcome(RULE, main(Statement.SILENT, Optional.empty())))
                    .isEqualTo(Undetermined.without(Reason.of("law", "which law governs the agreement")));
            assertThat(DutyMessages.outcome(RULE, governed("SJ")))
                    .isEqualTo(Undetermined.without(new Reason(
                            "third-country",
                            List.of("SJ", "2026-10-01"),
                            "whether SJ is a third country on 2026-10-01")));
        }

        private static Severity severity(DataProcessingAgreement agreement) {
            return DutyMessages.findings(RULE, agreement).get(0).severity();
        }

        private static StandardClauses clauses(ClauseSet set, Optional<SccModule> module) {
            return new StandardClauses(Optional.of(set), module, AnnexState.COMPLETE, Statement.SILENT, List.of());
        }

        private static Transfer.Builder transfer(String id) {
            return Transfer.builder().id(TransferId.of(id));
        }

        private static TransferRule.Builder allowed() {
            return TransferRule.builder().when(new AnyOther());
        }

        private static DataProcessingAgreement with(Transfer.Builder transfer) {
            return DataProcessingAgreement.builder()
                    .from(governed("IN"))
                    .transfers(
                            Transfers.builder().addTransfers(transfer.build()).build())
                    .build();
        }

        private static DataProcessingAgreement with(TransferRule.Builder rule) {
            return DataProcessingAgreement.builder()
                    .from(governed("IN"))
                    .transfers(Transfers.builder().addRules(rule.build()).build())
                    .build();
        }

        private static DataProcessingAgreement without(DataProcessingAgreement agreement) {
            return DataProcessingAgreement.builder()
                    .from(agreement)
                    .transfers(Transfers.SILENT)
                    .build();
        }

        private static DataProcessingAgreement governed(String law) {
            return Sound.but(b -> b.governingLaw(GoverningLaw.builder()
                            .law(Territory.of(law))
                            .addSources(Source.of("14.5"))
                            .build())
                    .mainContract(MainContract.builder().law(Territory.of("SE")).build()));
        }

        private static DataProcessingAgreement main(Statement asMainContract, Optional<Territory> law) {
            return Sound.but(b -> b.governingLaw(GoverningLaw.builder()
                            .asMainContract(asMainContract)
                            .addSources(Source.of("14.5"))
                            .build())
                    .mainContract(MainContract.builder().law(law).build()));
        }
    }

    @Nested
    class References {
        private static final Rule RULE = TermRules.REFERENCES;
        private static final String NOTE =
                "NOTE CONS-REF-1 Directive 95/46/EC is repealed; a reference to it is read as one to the GDPR  [clause 1.2, ";
        private static final Reference DIRECTIVE = reference("95/46/EC", ReferenceRole.RULE);
        private static final Reference GDPR = reference("GDPR", ReferenceRole.RULE);

        @Test
        void none() {
            assertThat(DutyMessages.lines(RULE, Sound.but(b -> b.addReferences(GDPR))))
                    .isEmpty();
        }

        @Test
        void d45_aReferenceToTheDirective() {
            assertThat(DutyMessages.lines(RULE, Sound.but(b -> b.addReferences(GDPR, DIRECTIVE, DIRECTIVE))))
                    .containsExactly(NOTE + "/references/1/target/reference]");
        }

        @Test
        void d45_aDefinitionBesideTheGdpr() {
            assertThat(DutyMessages.lines(RULE, defined(List.of(GDPR), List.of(GDPR, DIRECTIVE))))
                    .containsExactly(NOTE + "/definitions/1/references/1/target/reference]");
        }

        @Test
        void d45_aDefinitionThatRestsOnIt() {
            assertThat(DutyMessages.lines(
                            RULE,
                            defined(
                                    List.of(GDPR, DIRECTIVE),
                                    List.of(DIRECTIVE, reference("SE-PUL", ReferenceRole.RULE)))))
                    .containsExactly(
                            "WARNING CONS-REF-1 Directive 95/46/EC is repealed, but a definition rests on it and"
                                    + " not on the GDPR  [clause 1.2, /definitions/1/references/0/target/reference]");
        }

        @Test
        void d45_aToolThatRestsOnIt() {
            Adequacy adequacy = new Adequacy(Optional.of(DIRECTIVE), Optional.empty(), Optional.empty(), List.of());

            assertThat(DutyMessages.lines(
                            RULE,
                            Sound.but(b -> b.addReferences(DIRECTIVE)
                                    .transfers(Transfers.builder()
                                            .addTransfers(Transfer.builder()
                                                    .id(TransferId.of("a"))
                                                    .addTools(adequacy)
                                                    .build())
                                            .build()))))
                    .containsExactly(
                            "WARNING CONS-REF-1 Directive 95/46/EC is repealed, but a tool for transfers rests on it"
                                    + "  [clause 1.2, /transfers/transfers/0/tools/0/decision/target/reference]");
        }

        @Test
        void deepInADuty() {
            Duty duty = Duty.builder().from(Sound.OWED).addReferences(DIRECTIVE).build();

            assertThat(DutyMessages.lines(
                            RULE,
                            Sound.but(b -> b.audit(Audit.builder().notice(duty).build()))))
                    .containsExactly(NOTE + "/audit/notice/references/0/target/reference]");
        }

        /** The title of the GDPR names the directive that it repeals. */
        @ParameterizedTest
        @ValueSource(strings = {"TITLE", "HISTORY"})
        void mustNotBeReported_theDirectiveInTheTitleOfTheGdpr(ReferenceRole role) {
            Reference named = reference("95/46/EC", role);

            assertThat(DutyMessages.lines(
                            RULE, Sound.but(b -> b.addReferences(named).addDefinitions(definition(List.of(named))))))
                    .isEmpty();
        }

        @Test
        void isLawFromTheDayOfTheRepeal() {
            assertThat(RULE.info().inForceFrom()).contains(LocalDate.of(2018, 5, 25));
            assertThat(RULE.info().citations()).containsExactly(LegalReference.parse("GDPR Art. 94(2)"));
        }

        private static Reference reference(String law, ReferenceRole role) {
            return Reference.builder()
                    .from(Reference.to(LegalReference.parse(law)))
                    .role(role)
                    .addSources(Source.of("1.2"))
                    .build();
        }

        @SafeVarargs
        private static DataProcessingAgreement defined(List<Reference>... definitions) {
            return Sound.but(b -> {
                for (List<Reference> references : definitions) {
                    b.addDefinitions(definition(references));
                }
            });
        }

        private static Definition definition(List<Reference> references) {
            return Definition.builder()
                    .term(DefinedTerm.APPLICABLE_LAW)
                    .references(references)
                    .build();
        }
    }

    private static Trigger event(String code) {
        return Event.of(Occurrence.of(code));
    }

    private static TimeLimit combined(Combination how, TimeLimit... parts) {
        return new Combined(how, Arrays.asList(parts), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static Duty with(Duty duty, Duty variant) {
        return Duty.builder().from(duty).addVariants(variant).build();
    }

    /** The sound agreement with a term of its own, changed, and nothing else that outlasts the services. */
    private static DataProcessingAgreement term(Consumer<Term.Builder> change) {
        Term.Builder term = Term.builder()
                .effectiveOn(Sound.START)
                .duration(Duty.STIPULATED
                        .within(TimeLimit.until(event("end-of-processing")))
                        .in("14.1"))
                .suspension(RIGHT)
                .addTermination(RIGHT);
        change.accept(term);
        return Sound.but(agreement -> agreement.term(term.build()).endOfServices(disposal()));
    }

    private static EndOfServices disposal() {
        return EndOfServices.builder()
                .from(Sound.agreement().endOfServices())
                .protectionContinues(Statement.SILENT)
                .build();
    }

    private static DataProcessingAgreement based(Template template, DataProcessingAgreement agreement) {
        return DataProcessingAgreement.builder()
                .from(agreement)
                .edition(Edition.builder().basedOn(template).build())
                .build();
    }
}
