package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpa4j.model.Cap;
import org.dpa4j.model.CapBasis;
import org.dpa4j.model.Communication;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Liability;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRulesTest {
    private static final Event CHANGE = Event.of(Occurrence.CONTACT_CHANGE, Moment.PLANNED);
    private static final Duty DUTY = Sound.OWED.in("14.1");
    private static final String AT = "/communication/contactChange";
    private static final TimeLimit BLANK =
            new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    private static final String ALTERNATIVE = "WARNING DRAFT-TIME-2 A duty should have one time limit; the text offers"
            + " several and does not say which counts  [";

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(Stream.of(TimeRules.COMPLETE, TimeRules.ONE_LIMIT, TimeRules.ONE_SPEED)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
    }

    @Test
    void aNumberWithoutUnit() {
        TimeLimit thirty =
                new NumberOnly(30, Bound.AT_LEAST, Direction.BEFORE, Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(complete(DUTY.on(CHANGE).within(thirty)))
                .containsExactly("WARNING DRAFT-TIME-1 A time limit should have a unit; the number 30 stands alone  ["
                        + AT + "/limits/0/amount]");
    }

    @Test
    void aBlank() {
        assertThat(complete(DUTY.within(BLANK)))
                .containsExactly("WARNING DRAFT-TIME-1 A time limit should be filled in; this field is blank  [" + AT
                        + "/limits/0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-scc-2021-915", "dk-scc-2019", "si-scc", "lt-scc"})
    void aBlankInAnOfficialTemplate(String template) {
        assertThat(DutyMessages.lines(
                        TimeRules.COMPLETE,
                        DataProcessingAgreement.builder()
                                .from(with(DUTY.within(BLANK)))
                                .edition(Edition.builder()
                                        .basedOn(Template.of(template))
                                        .build())
                                .build()))
                .containsExactly("VIOLATION DRAFT-TIME-1 A time limit should be filled in; this field is blank  [" + AT
                        + "/limits/0]");
    }

    @Test
    void aPeriodWithoutStart() {
        String finding = "WARNING DRAFT-TIME-1 A time limit should say from when it runs; that of 30 days does not  [";
        TimeLimit days = TimeLimit.atMost(Period.ofDays(30));

        assertThat(complete(DUTY.within(days))).containsExactly(finding + AT + "/limits/0/from]");
        assertThat(complete(DUTY.on(CHANGE).within(days))).isEmpty();
        assertThat(complete(DUTY.within(TimeLimit.atMost(Period.ofDays(30)).from(CHANGE))))
                .isEmpty();
        assertThat(complete(Duty.builder()
                        .from(DUTY.on(CHANGE))
                        .addVariants(DUTY.within(days))
                        .build()))
                .containsExactly(finding + AT + "/variants/0/limits/0/from]");
    }

    @Test
    void thePastMonthsOfACapNeedAStart() {
        TimeLimit year = new Measured(
                Bound.AT_MOST,
                Period.parse("P12M"),
                Direction.BEFORE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());

        assertThat(DutyMessages.lines(
                        TimeRules.COMPLETE,
                        Sound.but(builder -> builder.liability(Liability.builder()
                                .addCaps(Cap.builder()
                                        .basis(CapBasis.of("fees"))
                                        .lookBack(year)
                                        .build())
                                .build()))))
                .containsExactly(
                        "WARNING DRAFT-TIME-1 A time limit should say from when it runs; that of 12 months does not"
                                + "  [/liability/caps/0/lookBack/from]");
    }

    @ParameterizedTest
    @CsvSource({"P10BD, true", "P10WD, true", "P10D, false", "P2W, false", "PT48H, false"})
    void bankAndWorkingDaysNeedACalendar(String period, boolean found) {
        Measured days = TimeLimit.atMost(Period.parse(period));
        Measured ofSweden = new Measured(
                days.bound(),
                days.period(),
                days.direction(),
                Optional.empty(),
                Optional.of(new CalendarId("SE")),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());

        assertThat(complete(DUTY.on(CHANGE).within(days)))
                .isEqualTo(
                        found
                                ? List.of("WARNING DRAFT-TIME-1 Bank and working days differ from place to place; "
                                        + "for " + DutyMessages.word(period) + " no calendar is named  [" + AT
                                        + "/limits/0/calendar]")
                                : List.of());
        assertThat(complete(DUTY.on(CHANGE).within(ofSweden))).isEmpty();
    }

    @Test
    void limitsInsideOthersCount() {
        TimeLimit bare = TimeLimit.atMost(Period.ofDays(3));

        assertThat(complete(DUTY.within(combined(Combination.EARLIEST, BLANK, bare))))
                .containsExactly(
                        "WARNING DRAFT-TIME-1 A time limit should be filled in; this field is blank  [" + AT
                                + "/limits/0/parts/0]",
                        "WARNING DRAFT-TIME-1 A time limit should say from when it runs; that of 3 days does not  ["
                                + AT + "/limits/0/parts/1/from]");
        assertThat(complete(DUTY.within(new Extended(
                        bare, Period.ofDays(2), Optional.empty(), Optional.of(CHANGE), Bindingness.FIRM, List.of()))))
                .isEmpty();
    }

    @Test
    void aSpeedNeedsNoStart() {
        assertThat(complete(DUTY.within(TimeLimit.prompt(Promptness.IMMEDIATELY), TimeLimit.until(CHANGE))))
                .isEmpty();
    }

    @Test
    void alternativeLimits() {
        TimeLimit either = combined(
                Combination.ALTERNATIVE,
                TimeLimit.prompt(Promptness.BEFOREHAND),
                TimeLimit.atLeastBefore(Period.ofDays(14)));

        assertThat(oneLimit(DUTY.on(CHANGE).within(either))).containsExactly(ALTERNATIVE + AT + "/limits/0/how]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EARLIEST", "LATEST", "FALLBACK"})
    void limitsOfWhichItIsSaidWhichCounts(Combination how) {
        assertThat(oneLimit(DUTY.within(
                        combined(how, TimeLimit.prompt(Promptness.BEFOREHAND), TimeLimit.atMost(Period.ofDays(14))))))
                .isEmpty();
    }

    @Test
    void limitsThatApplyTogether() {
        assertThat(oneLimit(DUTY.within(
                        TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY),
                        TimeLimit.atMost(Period.ofHours(72)).with(Bindingness.WHERE_FEASIBLE))))
                .isEmpty();
    }

    /** Keep at least 45, delete within 90 days. */
    @ParameterizedTest
    @CsvSource({"P45D, P90D, false", "P90D, P90D, false", "P91D, P90D, true", "P1M, P30D, false", "P1M, P27D, true"})
    void aMinimumBesideAMaximum(String least, String most, boolean found) {
        TimeLimit atLeast = TimeLimit.atLeast(Period.parse(least));
        TimeLimit atMost = TimeLimit.atMost(Period.parse(most));
        List<String> expected = found
                ? List.of("WARNING DRAFT-TIME-2 A duty should have one time limit; at least " + DutyMessages.word(least)
                        + " and at most " + DutyMessages.word(most) + " exclude each other  [clause 14.1, " + AT
                        + "/limits/1]")
                : List.of();

        assertThat(oneLimit(DUTY.on(CHANGE).within(atLeast, atMost))).isEqualTo(expected);
        assertThat(oneLimit(DUTY.on(CHANGE).within(atMost, atLeast))).isEqualTo(expected);
    }

    @Test
    void aMinimumBeforeAndAMaximumAfterDoNotMeet() {
        assertThat(oneLimit(
                        DUTY.within(TimeLimit.atLeastBefore(Period.ofDays(30)), TimeLimit.atMost(Period.ofDays(10)))))
                .isEmpty();
        assertThat(oneLimit(DUTY.within(
                        TimeLimit.atLeast(Period.ofDays(30)),
                        TimeLimit.atMost(Period.ofDays(10)).from(CHANGE))))
                .isEmpty();
    }

    /** Those are DRAFT-DUP-1. */
    @Test
    void alternativeLimitsOfAMeasureAreNotTold() {
        TimeLimit either = combined(
                Combination.ALTERNATIVE,
                TimeLimit.atMost(Period.ofDays(1)),
                TimeLimit.prompt(Promptness.A_FEW_MINUTES));

        assertThat(DutyMessages.lines(
                        TimeRules.ONE_LIMIT,
                        Sound.but(builder -> builder.security(Security.builder()
                                .addMeasures(Measure.builder()
                                        .kind(Item.of(MeasureKind.AUTHENTICATION))
                                        .addLimits(either)
                                        .build())
                                .build()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "immediately, without-undue-delay, true",
        "without-undue-delay, without-undue-delay, false",
        "promptly, without-undue-delay, false",
        "immediately, unheard-of, false",
        "upon, without-undue-delay, false"
    })
    void aSuspicionThatIsToldFasterThanABreach(String suspicion, String breach, boolean found) {
        assertThat(oneSpeed(
                        DUTY.within(TimeLimit.prompt(Promptness.of(breach))),
                        DUTY.within(TimeLimit.prompt(Promptness.of(suspicion)))))
                .isEqualTo(found ? List.of(suspicion(0)) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"23, 24, true", "24, 24, false", "25, 24, false"})
    void hoursForASuspicion(int suspicion, int breach, boolean found) {
        assertThat(oneSpeed(
                        DUTY.within(TimeLimit.atMost(Period.ofHours(breach))),
                        DUTY.within(TimeLimit.atMost(Period.ofHours(suspicion)))))
                .isEqualTo(found ? List.of(suspicion(0)) : List.of());
    }

    @Test
    void aSpeedAndANumberDoNotCompare() {
        TimeLimit atOnce = TimeLimit.prompt(Promptness.IMMEDIATELY);
        TimeLimit day = TimeLimit.atMost(Period.ofHours(24));

        assertThat(oneSpeed(DUTY.within(day), DUTY.within(atOnce))).isEmpty();
        assertThat(oneSpeed(DUTY.within(atOnce), DUTY.within(day))).isEmpty();
        assertThat(oneSpeed(DUTY, DUTY.within(atOnce))).isEmpty();
        assertThat(oneSpeed(DUTY.within(atOnce), Duty.SILENT)).isEmpty();
    }

    @Test
    void theStricterLimitOfTheSuspicionIsPointedAt() {
        assertThat(oneSpeed(
                        DUTY.within(TimeLimit.prompt(Promptness.PROMPTLY)),
                        DUTY.within(BLANK, TimeLimit.prompt(Promptness.IMMEDIATELY))))
                .containsExactly(suspicion(1));
    }

    @Test
    void aSecondSpeedForTheSameBreaches() {
        Duty fast = DUTY.within(TimeLimit.prompt(Promptness.IMMEDIATELY)).in("14.2");
        Duty.Builder slow = Duty.builder().from(DUTY.within(TimeLimit.prompt(Promptness.PROMPTLY)));
        Duty narrow = Duty.builder()
                .from(fast)
                .scope(Scope.builder().addPurposes(Purpose.PAYROLL).build())
                .build();

        assertThat(oneSpeed(slow.addVariants(DUTY, narrow, fast).build(), Duty.SILENT))
                .containsExactly("WARNING DRAFT-TIME-3 Notice of a breach should have one speed; the text has two"
                        + "  [clause 14.1, 14.2, /breachNotification/notice/variants/2]");
    }

    @Test
    void ofSeveralLimitsOfTheNoticeTheFasterCounts() {
        TimeLimit day = TimeLimit.atMost(Period.ofHours(24));
        TimeLimit twoDays = TimeLimit.atMost(Period.ofHours(48));
        TimeLimit promptly = TimeLimit.prompt(Promptness.PROMPTLY);
        TimeLimit atOnce = TimeLimit.prompt(Promptness.IMMEDIATELY);
        Duty suspicion = DUTY.within(TimeLimit.atMost(Period.ofHours(30)));

        for (TimeLimit[] both : new TimeLimit[][] {{day, twoDays}, {twoDays, day}, {day, promptly}, {promptly, day}}) {
            assertThat(oneSpeed(DUTY.within(both), suspicion)).isEmpty();
            assertThat(oneSpeed(DUTY.within(both), DUTY.within(TimeLimit.atMost(Period.ofHours(23)))))
                    .containsExactly(suspicion(0));
        }
        for (TimeLimit[] both : new TimeLimit[][] {{promptly, atOnce}, {atOnce, promptly}, {atOnce, day}}) {
            assertThat(oneSpeed(DUTY.within(both), DUTY.within(atOnce))).isEmpty();
        }
        assertThat(oneSpeed(DUTY.within(twoDays, promptly), suspicion)).containsExactly(suspicion(0));
    }

    @Test
    void aReadingThatCitesNoClauseIsThatOfItsLimits() {
        Duty fast = Sound.OWED.within(TimeLimit.prompt(Promptness.IMMEDIATELY).in("14.3"));
        Duty slow = Duty.builder()
                .from(DUTY.within(TimeLimit.prompt(Promptness.PROMPTLY)))
                .addVariants(fast)
                .build();

        assertThat(oneSpeed(slow, Duty.SILENT))
                .containsExactly("WARNING DRAFT-TIME-3 Notice of a breach should have one speed; the text has two"
                        + "  [clause 14.3, /breachNotification/notice/variants/0]");
    }

    private static String suspicion(int limit) {
        return "WARNING DRAFT-TIME-3 A breach should be notified as fast as the suspicion of one; the suspicion is faster"
                + "  [clause 14.1, /breachNotification/suspicion/limits/" + limit + "]";
    }

    private static TimeLimit combined(Combination how, TimeLimit... parts) {
        return new Combined(how, List.of(parts), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static List<String> complete(Duty duty) {
        return DutyMessages.lines(TimeRules.COMPLETE, with(duty));
    }

    private static List<String> oneLimit(Duty duty) {
        return DutyMessages.lines(TimeRules.ONE_LIMIT, with(duty));
    }

    private static List<String> oneSpeed(Duty notice, Duty suspicion) {
        return DutyMessages.lines(
                TimeRules.ONE_SPEED,
                Sound.but(builder -> builder.breachNotification(BreachNotification.builder()
                        .notice(notice)
                        .suspicion(suspicion)
                        .build())));
    }

    private static DataProcessingAgreement with(Duty duty) {
        return Sound.but(builder -> builder.communication(
                Communication.builder().contactChange(duty).build()));
    }
}
