package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.rules.time.Counting.Suspension;
import org.junit.jupiter.api.Test;

/** The steps of a count, sentence by sentence. */
class StepsTest {

    // 5 April 2026 is Easter Sunday, Monday a holiday
    @Test
    void aMonthByTheRegulationMovesOverEaster() {
        assertThat(steps("EU_1182_71", "EU-OJ-SE", "2026-03-05", "P1M", Direction.AFTER))
                .containsExactly(
                        "The event is on 2026-03-05.",
                        "The day of the event is not counted. [1182/71 Art. 3(1)]",
                        "P1M after 2026-03-05 end on the day of the same number, 2026-04-05. [1182/71 Art. 3(2)(c)]",
                        "2026-04-05 is not an open day of EU-OJ-SE, so that the period ends on the next one, 2026-04-07. "
                                + "[1182/71 Art. 3(4)]",
                        "What is done before 2026-04-08T00:00+02:00 is in time.");
    }

    @Test
    void midsummerEveIsOpenInThePublishedListAndClosedInTheSwedishLaw() {
        assertThat(steps("EU_1182_71", "EU-OJ-SE", "2026-05-19", "P1M", Direction.AFTER))
                .contains("2026-06-19 is an open day of EU-OJ-SE. [1182/71 Art. 3(4)]");
        assertThat(steps("SE_1930_173", "SE-LAG1930", "2026-05-19", "P1M", Direction.AFTER))
                .contains(
                        "P1M after 2026-05-19 end on the day of the same number, 2026-06-19. [SE-1930-173 s. 1]",
                        "2026-06-19 is not an open day of SE-LAG1930, so that the period ends on the next one, 2026-06-22. "
                                + "[SE-1930-173 s. 2]");
    }

    // Friday 17 April 2026 and three days: Monday only, so Tuesday
    @Test
    void threeDaysOverAWeekendGetASecondWorkingDay() {
        assertThat(steps("EU_1182_71", "EU-OJ-SE", "2026-04-17", "P3D", Direction.AFTER))
                .containsExactly(
                        "The event is on 2026-04-17.",
                        "The day of the event is not counted. [1182/71 Art. 3(1)]",
                        "P3D after 2026-04-17 end on 2026-04-20. [1182/71 Art. 3(2)(b)]",
                        "2026-04-20 is an open day of EU-OJ-SE. [1182/71 Art. 3(4)]",
                        "The period must contain two working days of EU-OJ-SE, so that it ends on 2026-04-21. "
                                + "[1182/71 Art. 3(5)]",
                        "What is done before 2026-04-22T00:00+02:00 is in time.");
    }

    @Test
    void hoursByTheRegulationBeginWithTheNextFullHourAndEndOnEasterSunday() {
        assertThat(steps("EU_1182_71", "EU-OJ-SE", "2026-04-02T15:00+02:00", "PT72H", Direction.AFTER))
                .containsExactly(
                        "The event is at 2026-04-02T15:00+02:00 in Europe/Stockholm.",
                        "The hour of the event is not counted, so that the count begins at 2026-04-02T16:00+02:00. "
                                + "[1182/71 Art. 3(1)]",
                        "PT72H of elapsed time after 2026-04-02T16:00+02:00 end at 2026-04-05T16:00+02:00. "
                                + "[1182/71 Art. 3(2)(a)]",
                        "A period in hours may end on any day, also on a holiday or at a weekend. [1182/71 Art. 3(4)]",
                        "What is done before 2026-04-05T16:00+02:00 is in time.");
    }

    @Test
    void plainHoursElapse() {
        assertThat(steps("PLAIN", "NONE", "2026-03-28T12:00", "PT24H", Direction.AFTER))
                .containsExactly(
                        "The event is at 2026-03-28T12:00+01:00 in Europe/Stockholm.",
                        "PT24H of elapsed time after 2026-03-28T12:00+01:00 end at 2026-03-29T13:00+02:00.",
                        "What is done at 2026-03-29T13:00+02:00 is still in time, what is done later is not.");
    }

    @Test
    void hoursByTheClockOnTheWall() {
        assertThat(steps("PLAIN/WALL_CLOCK", "NONE", "2026-03-28T12:00", "PT24H", Direction.AFTER))
                .contains("PT24H after 2026-03-28T12:00+01:00 by the clock on the wall end at 2026-03-29T12:00+02:00.");
    }

    @Test
    void minutesElapseUnderAnyConvention() {
        // only agreements have minutes, so that no text asks for them
        Count count = Counting.count(
                Convention.parse("EU_1182_71/WALL_CLOCK"),
                Place.of("Europe/Stockholm", "NONE"),
                When.parse("2026-03-29T01:50+01:00"),
                Period.parse("PT15M"),
                Direction.AFTER);
        assertThat(((Counted) count).steps().stream().map(Step::toString))
                .containsExactly(
                        "The event is at 2026-03-29T01:50+01:00 in Europe/Stockholm.",
                        "PT15M of elapsed time after 2026-03-29T01:50+01:00 end at 2026-03-29T03:05+02:00.",
                        "What is done at 2026-03-29T03:05+02:00 is still in time, what is done later is not.");
    }

    // Thursday 2 April 2026 before Good Friday: Tuesday 7 and Wednesday 8 are the first two whole working days
    @Test
    void theMinorityReadingsLengthenHours() {
        assertThat(steps("EU_1182_71/HOURS_2WD_FULL", "EU-OJ-SE", "2026-04-02T15:00+02:00", "PT72H", Direction.AFTER))
                .contains("On this reading two whole working days must lie in the period, so that it ends at "
                        + "2026-04-09T00:00+02:00. [1182/71 Art. 3(5)]");
        assertThat(steps(
                        "EU_1182_71/HOURS_2WD_TOUCHED", "EU-OJ-SE", "2026-04-02T15:00+02:00", "PT72H", Direction.AFTER))
                .contains(
                        "On this reading two working days must lie in the period at least in part, so that it ends at "
                                + "2026-04-08T00:00+02:00. [1182/71 Art. 3(5)]");
    }

    @Test
    void hoursCountedBack() {
        assertThat(steps("EU_1182_71", "NONE", "2026-04-15T09:30+02:00", "PT24H", Direction.BEFORE))
                .containsExactly(
                        "The event is at 2026-04-15T09:30+02:00 in Europe/Stockholm.",
                        "The hour of the event is not counted, so that the count goes back from 2026-04-15T09:00+02:00. "
                                + "[1182/71 Art. 3(1)]",
                        "PT24H of elapsed time before 2026-04-15T09:00+02:00 begin at 2026-04-14T09:00+02:00.",
                        "What is done before 2026-04-14T09:00+02:00 is in time.");
    }

    @Test
    void aMonthWithoutTheDayTakesItsLast() {
        assertThat(steps("DE_BGB", "DE-PUBLIC", "2025-01-31", "P1M", Direction.AFTER))
                .containsExactly(
                        "The event is on 2025-01-31.",
                        "The day of the event is not counted. [BGB s. 187(1)]",
                        "P1M after 2025-01-31 end on 2025-02-28, the last day of the month, which has no day of the same "
                                + "number. [BGB s. 188(3)]",
                        "2025-02-28 is an open day of DE-PUBLIC. [BGB s. 193]",
                        "What is done before 2025-03-01T00:00+01:00 is in time.");
    }

    @Test
    void aMonthAndAHalf() {
        assertThat(steps("EU_1182_71", "EU-OJ-SE", "2026-01-31", "P1M15D", Direction.AFTER))
                .contains(
                        "P1M after 2026-01-31 end on 2026-02-28, the last day of the month, which has no day of the same "
                                + "number. [1182/71 Art. 3(2)(c)]",
                        "P15D more end on 2026-03-15. [1182/71 Art. 3(2)(d)]",
                        "2026-03-15 is not an open day of EU-OJ-SE, so that the period ends on the next one, 2026-03-16. "
                                + "[1182/71 Art. 3(4)]");
    }

    @Test
    void aPeriodFromTheBeginningOfADay() {
        assertThat(steps("DE_BGB/INCLUDE_TRIGGER_DAY", "DE-PUBLIC", "2026-02-03", "P2W", Direction.AFTER))
                .containsExactly(
                        "The event is on 2026-02-03.",
                        "P2W after 2026-02-03 end on the same day of the week, 2026-02-17.",
                        "The day of the event is counted, so that the period ends a day earlier, on 2026-02-16. "
                                + "[BGB s. 187(2)]",
                        "2026-02-16 is an open day of DE-PUBLIC. [BGB s. 193]",
                        "What is done before 2026-02-17T00:00+01:00 is in time.");
    }

    // Midsummer Eve, Friday 19 June 2026, is no Swedish bank day
    @Test
    void tenBankDaysAcrossMidsummer() {
        assertThat(steps("BANK_DAYS", "SE-BANK", "2026-06-17", "P10BD", Direction.AFTER))
                .startsWith(
                        "The event is on 2026-06-17.",
                        "The day of the event is not counted.",
                        "Counting the open days of SE-BANK only, P10BD after 2026-06-17 end on 2026-07-02.",
                        "What is done before 2026-07-03T00:00+02:00 is in time.");
    }

    @Test
    void bankDaysFromTheBeginningOfADay() {
        // Wednesday 17 June 2026 counts
        assertThat(steps("BANK_DAYS/INCLUDE_TRIGGER_DAY", "TARGET", "2026-06-17", "P2BD", Direction.AFTER))
                .startsWith(
                        "The event is on 2026-06-17.",
                        "The day of the event is counted if it is open.",
                        "Counting the open days of TARGET only, P2BD after 2026-06-17 end on 2026-06-18.");
    }

    @Test
    void aNoticeThatArrivesLateCountsAsReceivedOnTheNextOpenDay() {
        // Friday 5 June 2026, after hours; 8 June is a Monday
        assertThat(steps("BANK_DAYS/CUTOFF=15:00", "TARGET", "2026-06-05T15:00+02:00", "P1BD", Direction.AFTER))
                .startsWith(
                        "The event is at 2026-06-05T15:00+02:00 in Europe/Stockholm.",
                        "What arrives then counts as received on the next open day of TARGET, 2026-06-08.",
                        "The day of the event is not counted.",
                        "Counting the open days of TARGET only, P1BD after 2026-06-08 end on 2026-06-09.");
    }

    @Test
    void thirtyClearDaysBeforeAnEvent() {
        assertThat(steps("PLAIN/PRECEDING", "EU-OJ-SE", "2026-07-01", "P30D", Direction.BEFORE))
                .containsExactly(
                        "The event is on 2026-07-01.",
                        "The day of the event is not counted.",
                        "P30D before 2026-07-01 begin on 2026-06-01.",
                        "The period must lie in full between the act and the event, so that the last day for the act is "
                                + "2026-05-31.",
                        "2026-05-31 is not an open day of EU-OJ-SE, so that the last day for the act is the one before, "
                                + "2026-05-29.",
                        "What is done before 2026-05-30T00:00+02:00 is in time.");
    }

    @Test
    void aNoticeDayThatIsOpenStays() {
        assertThat(steps("PLAIN/PRECEDING", "EU-OJ-SE", "2026-07-02", "P30D", Direction.BEFORE))
                .contains("2026-06-01 is an open day of EU-OJ-SE.");
    }

    @Test
    void fourWeeksBeforeAnEventInSwedishStyle() {
        assertThat(steps("SE_1930_173", "SE-LAG1930", "2026-10-26", "P4W", Direction.BEFORE))
                .containsExactly(
                        "The event is on 2026-10-26.",
                        "The day of the event is not counted.",
                        "P4W before 2026-10-26 begin on 2026-09-28.",
                        "The day of the act is a day of the period, so that the last day for the act is 2026-09-28.",
                        "A period counted back does not move when it ends on a holiday or at a weekend.",
                        "What is done before 2026-09-29T00:00+02:00 is in time.");
    }

    // the two working days before Tuesday 7 April 2026, after Easter, are Thursday 2 and Wednesday 1 April
    @Test
    void twoDaysBeforeAnEventContainTwoWorkingDays() {
        assertThat(steps("EU_1182_71", "DE-PUBLIC", "2026-04-07", "P2D", Direction.BEFORE))
                .containsExactly(
                        "The event is on 2026-04-07.",
                        "The day of the event is not counted.",
                        "P2D before 2026-04-07 begin on 2026-04-05.",
                        "The period must contain two working days of DE-PUBLIC, so that it begins on 2026-04-01. "
                                + "[1182/71 Art. 3(5)]",
                        "The period must lie in full between the act and the event, so that the last day for the act is "
                                + "2026-03-31.",
                        "A period counted back does not move when it ends on a holiday or at a weekend. "
                                + "[1182/71 Art. 3(4) subpara. 2]",
                        "What is done before 2026-04-01T00:00+02:00 is in time.");
    }

    @Test
    void aMonthBeforeTheEndOfALongMonth() {
        assertThat(steps("PLAIN", "NONE", "2026-03-31", "P1M", Direction.BEFORE))
                .contains(
                        "P1M before 2026-03-31 begin on 2026-02-28, the last day of the month, which has no day of the same "
                                + "number.");
        assertThat(steps("PLAIN", "NONE", "2026-03-31", "P1M15D", Direction.BEFORE))
                .contains("P1M15D before 2026-03-31 begin on 2026-02-13.");
    }

    @Test
    void bankDaysBeforeAnEvent() {
        // Easter 2026: 15 April back: 14, 13, 10, 9, 8
        assertThat(steps("BANK_DAYS/BACK_INCLUSIVE", "TARGET", "2026-04-15", "P5BD", Direction.BEFORE))
                .contains(
                        "Counting the open days of TARGET only, P5BD before 2026-04-15 begin on 2026-04-08.",
                        "The day of the act is a day of the period, so that the last day for the act is 2026-04-08.");
    }

    @Test
    void aPeriodThatStoodStill() {
        Counted counted = (Counted) Counting.count(
                Convention.EU_1182_71,
                Place.of("Europe/Stockholm", "EU-OJ-SE"),
                When.parse("2026-01-15"),
                Period.parse("P8W"),
                Direction.AFTER,
                List.of(new Suspension(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 11))));

        // 15 January + 56 days = 12 March; + 10 days = Sunday 22 March; Monday 23 March
        assertThat(counted.steps().stream().map(Step::toString))
                .containsSequence(
                        "P8W after 2026-01-15 end on the same day of the week, 2026-03-12. [1182/71 Art. 3(2)(c)]",
                        "The period stood still for P10D, so that its end moves to 2026-03-22; no law says how, this is the "
                                + "convention of this library.",
                        "2026-03-22 is not an open day of EU-OJ-SE, so that the period ends on the next one, 2026-03-23. "
                                + "[1182/71 Art. 3(4)]");
        assertThat(counted.suspensionRuleIsLibraryConvention()).isTrue();
        assertThat(counted.nominalDay()).contains(LocalDate.of(2026, 3, 22));
    }

    @Test
    void frequencies() {
        assertThat(steps("FREQ/CALENDAR_YEAR", "NONE", "2025-12-20", "P1Y", Direction.AFTER))
                .containsExactly(
                        "The event is on 2025-12-20.",
                        "By calendar years, P1Y after 2025-12-20 the next may begin on 2026-01-01.");
        assertThat(steps("FREQ/ROLLING_DAY_AFTER", "NONE", "2024-02-29", "P12M", Direction.AFTER))
                .contains("P12M after 2024-02-29 must have passed in full, so that the next may begin on 2025-03-01.");
        assertThat(steps("FREQ/ROLLING_ANNIVERSARY", "NONE", "2024-02-29", "P12M", Direction.AFTER))
                .contains("P12M after 2024-02-29 the next may begin, on 2025-02-28.");
        assertThat(steps("FREQ/CONTRACT_YEAR=2024-02-29", "NONE", "2027-06-01", "P1Y", Direction.AFTER))
                .contains(
                        "By years of the contract, counted from 2024-02-29, P1Y after 2027-06-01 the next may begin on "
                                + "2028-02-29.");
    }

    @Test
    void aStepIsData() {
        Step roll = counted("EU_1182_71", "EU-OJ-SE", "2026-03-05", "P1M", Direction.AFTER)
                .steps()
                .get(3);

        assertThat(roll.key()).isEqualTo("roll");
        assertThat(roll.arguments()).containsExactly("2026-04-05", "EU-OJ-SE", "2026-04-07");
        assertThat(roll.citation()).contains(LegalReference.parse("1182/71 Art. 3(4)"));
        assertThat(roll)
                .isEqualTo(new Step(
                        "roll",
                        List.of("2026-04-05", "EU-OJ-SE", "2026-04-07"),
                        "2026-04-05 is not an open day of EU-OJ-SE, so that the period ends on the next one, 2026-04-07.",
                        Optional.of(LegalReference.parse("1182/71 Art. 3(4)"))))
                .hasSameHashCodeAs(new Step("roll", roll.arguments(), roll.text(), roll.citation()))
                .isNotEqualTo(new Step("add", roll.arguments(), roll.text(), roll.citation()))
                .isNotEqualTo(new Step("roll", List.of(), roll.text(), roll.citation()))
                .isNotEqualTo(new Step("roll", roll.arguments(), "Moved.", roll.citation()))
                .isNotEqualTo(new Step("roll", roll.arguments(), roll.text(), Optional.empty()));
    }

    @Test
    void aConventionOfOnesOwnKeepsTheCitationsOfItsLaw() {
        Convention own = Convention.EU_1182_71.variant("HOUSE", Convention.HourStart.EXACT);

        Counted counted = (Counted) Counting.count(
                own,
                Place.of("Europe/Stockholm", "NONE"),
                When.parse("2026-04-02T15:00+02:00"),
                Period.ofHours(72),
                Direction.AFTER);

        assertThat(counted.steps().stream().map(Step::key))
                .containsExactly("trigger", "elapsed-time", "no-roll", "bound");
        assertThat(counted.steps().get(1).citation()).contains(LegalReference.parse("1182/71 Art. 3(2)(a)"));
    }

    @Test
    void theCalendarIsNamedIfItWasAsked() {
        Counted asked = counted("EU_1182_71", "EU-OJ-SE", "2026-03-05", "P1M", Direction.AFTER);
        assertThat(asked.calendar()).contains(CalendarId.of("EU-OJ-SE"));
        assertThat(asked.calendarEdition()).isPresent();

        Counted notAsked = counted("PLAIN", "EU-OJ-SE", "2026-03-05", "P1M", Direction.AFTER);
        assertThat(notAsked.calendar()).isEmpty();
        assertThat(notAsked.calendarEdition()).isEmpty();
        assertThat(notAsked.provisional()).isFalse();
        assertThat(notAsked.suspensionRuleIsLibraryConvention()).isFalse();
    }

    @Test
    void theEditionOfTheTimeZonesIsKept() {
        // editions are named after the year, with a letter
        assertThat(counted("PLAIN", "NONE", "2026-03-05", "P1M", Direction.AFTER)
                        .tzdb())
                .matches("20[0-9]{2}[a-z]");
    }

    private static List<String> steps(
            String convention, String calendar, String trigger, String period, Direction direction) {
        return counted(convention, calendar, trigger, period, direction).steps().stream()
                .map(Step::toString)
                .toList();
    }

    private static Counted counted(
            String convention, String calendar, String trigger, String period, Direction direction) {
        return (Counted) new CountRequest(convention, "Europe/Stockholm", calendar, trigger, period, direction).count();
    }
}
