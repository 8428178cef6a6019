package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Threshold;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreachRulesTest {
    private static final Prompt AT_ONCE = TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY);
    private static final TimeLimit HOURS = TimeLimit.atMost(Period.ofHours(24));
    private static final Event AWARE = Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE);
    private static final Event CONFIRMED = Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.CONFIRMED);
    private static final Event UNKNOWN = Event.of(Occurrence.of("ticket-closed"));

    private static final Outcome NO_NOTICE = new NotApplicable(
            Reason.of("no-notice", "The agreement contains no duty of the processor to notify breaches"));

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(Stream.of(BreachRules.NOTIFIED, BreachRules.FROM_AWARENESS, BreachRules.EVERY_BREACH)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
    }

    @TestFactory
    Stream<DynamicTest> everyStandardMessage() {
        return DutyMessages.of(
                BreachRules.NOTIFIED,
                "/breachNotification/notice",
                "a duty to notify the controller of personal data breaches",
                BreachRulesTest::notice,
                AT_ONCE);
    }

    @Test
    void noTime() {
        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, notice(Sound.OWED.in("9.1"))))
                .containsExactly("WARNING ART33-2-1 Breaches must be notified without undue delay; the agreement"
                        + " sets no time"
                        + "  [clause 9.1, /breachNotification/notice/limits]");
    }

    @Test
    void aBlankForTheTime() {
        TimeLimit blank = new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());

        DataProcessingAgreement open = notice(Sound.OWED.within(blank).in("9.1"));
        String line = " ART33-2-1 Breaches must be notified without undue delay; the field for the time is not filled"
                + " in  [clause 9.1, /breachNotification/notice/limits]";

        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, open)).containsExactly("WARNING" + line);
        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, Template.DK_SCC_2019, open))
                .containsExactly("VIOLATION" + line);
        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, Template.EU_SCC_2021_915, open))
                .containsExactly("WARNING" + line);
    }

    @Test
    void aBlankForHoursBesideWithoutUndueDelay() {
        TimeLimit blank = new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, notice(Sound.OWED.within(blank, AT_ONCE))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"promptly", "as-soon-as-possible", "reasonable-time", "beforehand", "unheard-of"})
    void aSlowerStandard(String standard) {
        assertThat(DutyMessages.lines(
                        BreachRules.NOTIFIED,
                        notice(Sound.OWED
                                .within(HOURS, TimeLimit.prompt(Promptness.of(standard)))
                                .in("9.1"))))
                .containsExactly("WARNING ART33-2-1 Breaches must be notified without undue delay; the agreement"
                        + " only says "
                        + DutyMessages.word(standard) + "  [clause 9.1, /breachNotification/notice/limits]");
    }

    @Test
    void aPromiseThatIsNotFirm() {
        assertThat(DutyMessages.lines(
                        BreachRules.NOTIFIED,
                        notice(Sound.OWED
                                .within(AT_ONCE.with(Bindingness.WHERE_FEASIBLE))
                                .in("9.1"))))
                .containsExactly("WARNING ART33-2-1 Breaches must be notified without undue delay; the agreement"
                        + " only says"
                        + " without undue delay, not firmly  [clause 9.1, /breachNotification/notice/limits]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"immediately", "without-delay", "without-undue-delay", "upon", "a-few-minutes"})
    void aStandardThatIsFastEnough(String standard) {
        assertThat(DutyMessages.lines(
                        BreachRules.NOTIFIED, notice(Sound.OWED.within(TimeLimit.prompt(Promptness.of(standard))))))
                .isEmpty();
    }

    @Test
    void aNumberOnly() {
        assertThat(DutyMessages.lines(
                        BreachRules.NOTIFIED, notice(Sound.OWED.within(HOURS).in("9.1"))))
                .containsExactly(
                        "WARNING ART33-2-1 Breaches must be notified without undue delay; the agreement only sets a"
                                + " latest time  [clause 9.1, /breachNotification/notice/limits]");
    }

    @Test
    void aTimeThatStandsElsewhere() {
        TimeLimit elsewhere = new Elsewhere(Reference.to("Annex 2"), Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(DutyMessages.outcome(BreachRules.NOTIFIED, notice(Sound.OWED.within(elsewhere))))
                .isEqualTo(Undetermined.without(
                        Reason.of("time-elsewhere", "the time for notice of a breach, which stands elsewhere")));
    }

    @Test
    void aTimeThatALawSets() {
        TimeLimit byLaw =
                new SetByLaw(Optional.of(LegalReference.gdpr("33(2)")), Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, notice(Sound.OWED.within(byLaw))))
                .isEmpty();
    }

    @Test
    void combinedTimes() {
        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, notice(Sound.OWED.within(both(Combination.EARLIEST)))))
                .isEmpty();
        assertThat(DutyMessages.findings(
                        BreachRules.NOTIFIED, notice(Sound.OWED.within(both(Combination.ALTERNATIVE)))))
                .extracting(Finding::key)
                .containsExactly("number-only");
        assertThat(DutyMessages.lines(
                        BreachRules.NOTIFIED,
                        notice(Sound.OWED.within(combined(Combination.LATEST, AT_ONCE, AT_ONCE)))))
                .isEmpty();
        assertThat(DutyMessages.findings(
                        BreachRules.NOTIFIED, notice(Sound.OWED.within(combined(Combination.EARLIEST, HOURS, HOURS)))))
                .hasSize(1);
    }

    @Test
    void aSecondReadingWithoutATimeTakesNothingBack() {
        Duty twice = Duty.builder()
                .from(Sound.OWED.within(AT_ONCE))
                .addVariants(Sound.OWED)
                .build();

        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, notice(twice))).isEmpty();
    }

    @Test
    void aSecondReadingThatIsSlower() {
        Duty twice = Duty.builder()
                .from(Sound.OWED.within(AT_ONCE))
                .addVariants(Sound.OWED.within(HOURS).in("9.4"))
                .build();

        assertThat(DutyMessages.lines(BreachRules.NOTIFIED, notice(twice)))
                .containsExactly(
                        "WARNING ART33-2-1 Breaches must be notified without undue delay; the agreement only sets a"
                                + " latest time  [clause 9.4, /breachNotification/notice/variants/0/limits]");
    }

    static Stream<Trigger> late() {
        return Stream.of(
                CONFIRMED,
                Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.COMPLETED),
                Event.of(Occurrence.REQUEST_OF_CONTROLLER),
                new LaterOf(List.of(AWARE, CONFIRMED)),
                new LaterOf(List.of(CONFIRMED, UNKNOWN)),
                new EarlierOf(List.of(CONFIRMED, CONFIRMED)),
                new AnyOf(List.of(CONFIRMED, CONFIRMED)),
                new EndOf(TermPath.of("/audit/report")));
    }

    @ParameterizedTest
    @MethodSource("late")
    void aLateStart(Trigger trigger) {
        assertThat(DutyMessages.findings(
                        BreachRules.FROM_AWARENESS,
                        notice(Sound.OWED.on(trigger).within(AT_ONCE).in("9.1"))))
                .extracting(Finding::key, finding -> finding.pointer().value())
                .containsExactly(tuple("late-start", "/breachNotification/notice/trigger"));
    }

    @Test
    void aStartWithConfirmation() {
        assertThat(DutyMessages.lines(
                        BreachRules.FROM_AWARENESS,
                        notice(Sound.OWED.on(CONFIRMED).in("9.1"))))
                .containsExactly("VIOLATION ART33-2-4 The time for notice must start with awareness of the"
                        + " breach; the"
                        + " agreement starts it with confirmation of the personal data breach  [clause 9.1,"
                        + " /breachNotification/notice/trigger]");
    }

    @Test
    void aLimitWithALateStartOfItsOwn() {
        assertThat(DutyMessages.lines(
                        BreachRules.FROM_AWARENESS,
                        notice(Sound.OWED
                                .on(AWARE)
                                .within(AT_ONCE.from(CONFIRMED))
                                .in("9.1"))))
                .containsExactly("VIOLATION ART33-2-4 The time for notice must start with awareness of the"
                        + " breach; the"
                        + " agreement starts it with confirmation of the personal data breach  [clause 9.1,"
                        + " /breachNotification/notice/limits/0/from]");
    }

    static Stream<Trigger> inTime() {
        return Stream.of(
                AWARE,
                Event.of(Occurrence.PERSONAL_DATA_BREACH),
                Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.SUSPECTED),
                Event.of(Occurrence.SECURITY_DEVIATION, Moment.DISCOVERED),
                new AnyOf(List.of(CONFIRMED, AWARE)),
                new EarlierOf(List.of(UNKNOWN, AWARE)));
    }

    @ParameterizedTest
    @MethodSource("inTime")
    void aStartInTime(Trigger trigger) {
        assertThat(DutyMessages.lines(BreachRules.FROM_AWARENESS, notice(Sound.OWED.on(trigger))))
                .isEmpty();
    }

    @Test
    void noTriggerPostponesNothing() {
        assertThat(DutyMessages.lines(BreachRules.FROM_AWARENESS, notice(Sound.OWED)))
                .isEmpty();
    }

    @Test
    void theFirstClockDecides() {
        assertThat(DutyMessages.lines(
                        BreachRules.FROM_AWARENESS,
                        notice(Sound.OWED.on(AWARE).within(AT_ONCE, AT_ONCE.from(CONFIRMED)))))
                .isEmpty();
    }

    @Test
    void anUnknownStart() {
        assertThat(DutyMessages.outcome(BreachRules.FROM_AWARENESS, notice(Sound.OWED.on(UNKNOWN))))
                .isEqualTo(Undetermined.without(
                        Reason.of("start", "whether the time for notice starts with awareness of the breach")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "material", "risk", "high-risk", "fault-of-processor", "unheard-of"})
    void aThreshold(String threshold) {
        assertThat(DutyMessages.lines(
                        BreachRules.EVERY_BREACH,
                        breach(b -> b.thresholds(List.of(Threshold.ALL, Threshold.of(threshold))))))
                .containsExactly("VIOLATION ART33-2-5 Every breach must be notified; the agreement limits the"
                        + " notice to"
                        + " breaches: " + DutyMessages.word(threshold)
                        + "  [clause 9.1, /breachNotification/thresholds/1]");
    }

    @Test
    void noThresholdIsNamed() {
        assertThat(DutyMessages.lines(
                        BreachRules.EVERY_BREACH,
                        breach(b -> b.thresholds(List.of()).subProcessorBreaches(Statement.SILENT))))
                .isEmpty();
    }

    @Test
    void aConditionOfRisk() {
        Condition unlikely = Condition.of(Sense.UNLESS, ConditionCode.of("risk-unlikely"));
        Duty notice = Duty.builder()
                .from(Sound.OWED)
                .addConditions(Condition.of(Sense.TO_THE_EXTENT, ConditionCode.POSSIBLE), unlikely)
                .addSources(Source.of("9.1"))
                .build();

        assertThat(DutyMessages.lines(BreachRules.EVERY_BREACH, notice(notice)))
                .containsExactly(
                        "VIOLATION ART33-2-5 Every breach must be notified; the agreement makes the notice depend on:"
                                + " unless a risk is unlikely  [clause 9.1, /breachNotification/notice/conditions/1]");
    }

    @Test
    void aConditionOfFaultInASecondReading() {
        Condition fault = Condition.builder()
                .sense(Sense.IF)
                .code(ConditionCode.FAULT_OF_PROCESSOR)
                .addSources(Source.of("9.5"))
                .build();
        Duty notice = Duty.builder()
                .from(Sound.OWED)
                .addVariants(
                        Duty.builder().from(Sound.OWED).addConditions(fault).build())
                .build();

        assertThat(DutyMessages.lines(BreachRules.EVERY_BREACH, notice(notice)))
                .containsExactly(
                        "VIOLATION ART33-2-5 Every breach must be notified; the agreement makes the notice depend on:"
                                + " fault of the processor  [clause 9.5,"
                                + " /breachNotification/notice/variants/0/conditions/0]");
    }

    @Test
    void breachesAtSubProcessorsAreExcluded() {
        Statement excluded = Statement.builder()
                .stipulation(Stipulation.EXCLUDED)
                .addSources(Source.of("9.6"))
                .build();

        assertThat(DutyMessages.lines(BreachRules.EVERY_BREACH, breach(b -> b.subProcessorBreaches(excluded))))
                .containsExactly("VIOLATION ART33-2-5 Every breach must be notified; the agreement excludes"
                        + " breaches at"
                        + " sub-processors  [clause 9.6, /breachNotification/subProcessorBreaches]");
    }

    @Test
    void breachesAtSomeSubProcessors() {
        Statement part = Statement.builder()
                .stipulation(Stipulation.IN_PART)
                .addMissing(Shortfall.of("group-companies"))
                .addSources(Source.of("9.6"))
                .build();

        assertThat(DutyMessages.lines(BreachRules.EVERY_BREACH, breach(b -> b.subProcessorBreaches(part))))
                .containsExactly(
                        "WARNING ART33-2-5 Every breach must be notified; breaches at sub-processors are covered only"
                                + " in part  [clause 9.6, /breachNotification/subProcessorBreaches]");
    }

    @Test
    void withoutNoticeNothingElseApplies() {
        DataProcessingAgreement silent = Sound.but(b -> b.breachNotification(BreachNotification.SILENT));

        assertThat(DutyMessages.outcome(BreachRules.FROM_AWARENESS, silent)).isEqualTo(NO_NOTICE);
        assertThat(DutyMessages.outcome(BreachRules.EVERY_BREACH, silent)).isEqualTo(NO_NOTICE);
        assertThat(DutyMessages.outcome(
                        BreachRules.FROM_AWARENESS, notice(Duty.must(Actor.CONTROLLER, Actor.CONTROLLER))))
                .isEqualTo(NO_NOTICE);
    }

    private static TimeLimit both(Combination how) {
        return combined(how, AT_ONCE, HOURS);
    }

    private static TimeLimit combined(Combination how, TimeLimit... parts) {
        return new Combined(how, List.of(parts), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static DataProcessingAgreement notice(Duty notice) {
        return breach(b -> b.notice(notice));
    }

    private static DataProcessingAgreement breach(UnaryOperator<BreachNotification.Builder> change) {
        BreachNotification.Builder breach =
                BreachNotification.builder().from(Sound.agreement().breachNotification());
        return Sound.but(
                agreement -> agreement.breachNotification(change.apply(breach).build()));
    }
}
