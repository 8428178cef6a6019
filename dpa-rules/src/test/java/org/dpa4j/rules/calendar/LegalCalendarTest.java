package org.dpa4j.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dpa4j.model.time.CalendarId;
import org.junit.jupiter.api.Test;

class LegalCalendarTest {
    private static final LegalCalendar SWEDEN = find("EU-OJ-SE");
    private static final LegalCalendar BANK = find("SE-BANK");
    private static final LegalCalendar WEEKEND = LegalCalendar.weekend();
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2050, 12, 31);

    @Test
    void tenBankDaysAcrossMidsummer() {
        // 18 | 22 23 24 25 26 | 29 30 1 2
        LocalDate day = LocalDate.of(2026, 6, 17);
        assertThat(BANK.plusOpenDays(day, 10)).isEqualTo("2026-07-02");
        assertThat(BANK.minusOpenDays(LocalDate.of(2026, 7, 3), 10)).isEqualTo("2026-06-18");
        assertThat(BANK.openDays(day, LocalDate.of(2026, 7, 2))).isEqualTo(10);
        assertThat(BANK.openOnOrAfter(LocalDate.of(2026, 6, 19))).isEqualTo("2026-06-22");
        assertThat(BANK.openOnOrBefore(LocalDate.of(2026, 6, 21))).isEqualTo("2026-06-18");
        assertThat(BANK.openOnOrAfter(day)).isEqualTo(day);
        assertThat(BANK.openOnOrBefore(day)).isEqualTo(day);
    }

    @Test
    void tenBankDaysAcrossChristmas() {
        // 18 | 21 22 23 | 28 29 30 | 4 5 7: not 24, 25, 31, 1, 6
        assertThat(BANK.plusOpenDays(LocalDate.of(2026, 12, 17), 10)).isEqualTo("2027-01-07");
    }

    @Test
    void anEmptyIntervalHasNoOpenDayWhereverItLies() {
        assertThat(SWEDEN.openDays(FIRST, FIRST)).isZero();
        assertThat(SWEDEN.openDays(LocalDate.MAX, LocalDate.MAX)).isZero();
    }

    /** What decides is covered: 30 December 2050 is a Friday, 3 January 2000 a Monday. */
    @Test
    void theDaysAtTheEdgesAreAnswered() {
        assertThat(SWEDEN.isOpen(FIRST)).isFalse();
        assertThat(SWEDEN.isOpen(LAST)).isFalse();
        assertThat(SWEDEN.plusOpenDays(LocalDate.of(1999, 12, 31), 1)).isEqualTo("2000-01-03");
        assertThat(SWEDEN.minusOpenDays(LocalDate.of(2051, 1, 1), 1)).isEqualTo("2050-12-30");
        assertThat(SWEDEN.openOnOrBefore(LAST)).isEqualTo("2050-12-30");
        assertThat(SWEDEN.openOnOrAfter(FIRST)).isEqualTo("2000-01-03");
        assertThat(SWEDEN.openDays(LAST, LocalDate.of(2051, 1, 1))).isZero();
        assertThat(SWEDEN.openDays(FIRST, LocalDate.of(2000, 1, 4))).isEqualTo(1);
    }

    @Test
    void whatLiesBeyondTheLastDayIsRefused() {
        LocalDate beyond = LocalDate.of(2051, 1, 1);
        refused(() -> SWEDEN.isOpen(beyond), "whether 2051-01-01 is open");
        refused(() -> SWEDEN.openOnOrAfter(LAST), "the first open day on or after 2050-12-31");
        refused(() -> SWEDEN.openOnOrAfter(beyond), "the first open day on or after 2051-01-01");
        refused(() -> SWEDEN.openOnOrBefore(beyond), "the last open day on or before 2051-01-01");
        refused(
                () -> SWEDEN.plusOpenDays(LocalDate.of(2050, 12, 29), 2),
                "the day that lies 2 open days after 2050-12-29");
        refused(() -> SWEDEN.plusOpenDays(LAST, 1), "the day that lies 1 open day after 2050-12-31");
        refused(() -> SWEDEN.plusOpenDays(beyond, 1), "the day that lies 1 open day after 2051-01-01");
        refused(() -> SWEDEN.plusOpenDays(LocalDate.MAX, 1), "the day that lies 1 open day after +999999999-12-31");
        refused(
                () -> SWEDEN.minusOpenDays(LocalDate.of(2051, 1, 2), 1),
                "the day that lies 1 open day before 2051-01-02");
        refused(
                () -> SWEDEN.openDays(LAST, LocalDate.of(2051, 1, 2)),
                "how many days from 2050-12-31 to 2051-01-01 are open");
    }

    @Test
    void whatLiesBeforeTheFirstDayIsRefused() {
        LocalDate before = LocalDate.of(1999, 12, 31);
        refused(() -> SWEDEN.isOpen(before), "whether 1999-12-31 is open");
        refused(() -> SWEDEN.openOnOrBefore(FIRST), "the last open day on or before 2000-01-01");
        refused(() -> SWEDEN.openOnOrAfter(before), "the first open day on or after 1999-12-31");
        refused(() -> SWEDEN.minusOpenDays(FIRST, 1), "the day that lies 1 open day before 2000-01-01");
        refused(
                () -> SWEDEN.minusOpenDays(LocalDate.of(2000, 1, 4), 2),
                "the day that lies 2 open days before 2000-01-04");
        refused(() -> SWEDEN.minusOpenDays(LocalDate.MIN, 3), "the day that lies 3 open days before -999999999-01-01");
        refused(
                () -> SWEDEN.plusOpenDays(LocalDate.of(1999, 12, 30), 1),
                "the day that lies 1 open day after 1999-12-30");
        refused(() -> SWEDEN.openDays(before, FIRST), "how many days from 1999-12-31 to 1999-12-31 are open");
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        for (LegalCalendar calendar : new LegalCalendar[] {SWEDEN, WEEKEND}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.plusOpenDays(FIRST, 0))
                    .withMessage("the number of open days must be at least 1, not 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.minusOpenDays(FIRST, -2))
                    .withMessage("the number of open days must be at least 1, not -2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.openDays(LAST, FIRST))
                    .withMessage("the end of an interval must not come before its start: 2000-01-01 before 2050-12-31");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.isChecked(LAST, FIRST))
                    .withMessage("the end of an interval must not come before its start: 2000-01-01 before 2050-12-31");
        }
    }

    @Test
    void aYearIsCheckedOrNot() {
        assertThat(SWEDEN.isChecked(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(SWEDEN.isChecked(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)))
                .isFalse();
        assertThat(SWEDEN.isChecked(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)))
                .isFalse();
        assertThat(SWEDEN.isChecked(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 1)))
                .isFalse();
        assertThat(SWEDEN.isChecked(LocalDate.MAX, LocalDate.MAX)).isFalse();
        assertThat(SWEDEN.isChecked(LocalDate.MIN, LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(WEEKEND.isChecked(LocalDate.MIN, LocalDate.MAX)).isTrue();
    }

    @Test
    void weekendsHaveNoLimitOfYears() {
        assertThat(WEEKEND.id()).hasToString("WEEKEND");
        assertThat(WEEKEND.title()).isEqualTo("Saturdays and Sundays");
        assertThat(WEEKEND.edition()).isEqualTo("1");
        assertThat(WEEKEND.sources()).isEmpty();
        assertThat(WEEKEND.first()).isEqualTo(LocalDate.MIN);
        assertThat(WEEKEND.last()).isEqualTo(LocalDate.MAX);
        // 5 July 1687, the Principia: a Saturday; 1 January 3000: a Wednesday
        assertThat(WEEKEND.isOpen(LocalDate.of(1687, 7, 5))).isFalse();
        assertThat(WEEKEND.plusOpenDays(LocalDate.of(1687, 7, 5), 6)).isEqualTo("1687-07-14");
        assertThat(WEEKEND.plusOpenDays(LocalDate.of(3000, 1, 1), 3)).isEqualTo("3000-01-06");
        assertThat(WEEKEND.minusOpenDays(LocalDate.of(3000, 1, 1), 3)).isEqualTo("2999-12-27");
        assertThat(WEEKEND.openDays(LocalDate.of(3000, 1, 1), LocalDate.of(3001, 1, 1)))
                .isEqualTo(261);
    }

    /** The first date there is is a Monday, the last a Friday: 400 years are 20 871 weeks. */
    @Test
    void atTheEndOfAllDatesEvenWeekendsRefuse() {
        assertThat(WEEKEND.minusOpenDays(LocalDate.MIN.plusDays(1), 1)).isEqualTo(LocalDate.MIN);
        assertThat(WEEKEND.plusOpenDays(LocalDate.MAX.minusDays(1), 1)).isEqualTo(LocalDate.MAX);
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> WEEKEND.plusOpenDays(LocalDate.MAX, 1))
                .withMessage("the calendar WEEKEND covers -999999999-01-01 to +999999999-12-31 and cannot tell"
                        + " the day that lies 1 open day after +999999999-12-31");
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> WEEKEND.minusOpenDays(LocalDate.MIN, 1))
                .withMessage("the calendar WEEKEND covers -999999999-01-01 to +999999999-12-31 and cannot tell"
                        + " the day that lies 1 open day before -999999999-01-01");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> WEEKEND.openDays(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void aUnionIsClosedWhereEitherIs() {
        LegalCalendar union = BANK.and(find("DK-BANK"));

        assertThat(union.id()).hasToString("SE-BANK+DK-BANK");
        assertThat(union.title())
                .isEqualTo("Days that are no bank days in Sweden; Days that are no bank days in Denmark");
        assertThat(union.edition()).isEqualTo("2026-11-22+2026-11-22");
        assertThat(union).hasToString("SE-BANK+DK-BANK (2026-11-22+2026-11-22)");
        assertThat(union.sources()).startsWith(BANK.sources().get(0)).doesNotHaveDuplicates();
        assertThat(union.sources())
                .containsAll(BANK.sources())
                .containsAll(find("DK-BANK").sources());
        // 15 May: Danish banks only; 19 June: Swedish banks only; 6 January: Sweden; 5 June: Denmark
        assertThat(union.plusOpenDays(LocalDate.of(2026, 5, 13), 1)).isEqualTo("2026-05-18");
        assertThat(union.isOpen(LocalDate.of(2026, 6, 19))).isFalse();
        assertThat(union.isOpen(LocalDate.of(2026, 6, 5))).isFalse();
        assertThat(union.isOpen(LocalDate.of(2026, 6, 8))).isTrue();
        assertThat(union.isChecked(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(union.isChecked(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isFalse();
    }

    /** Ten bank days from 17 June 2026 end on 2 July; closed on 29 and 30 June too, on Monday 6 July. */
    @Test
    void aCompanyClosesBesideItsBank() {
        Set<LocalDate> closed = Set.of(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 6, 30));
        LegalCalendar company =
                Own.of("ACME", "2026-01-01", "2026-12-31", closed::contains).and(BANK);

        assertThat(company.id()).hasToString("ACME+SE-BANK");
        assertThat(company.plusOpenDays(LocalDate.of(2026, 6, 17), 10)).isEqualTo("2026-07-06");
        assertThat(BANK.plusOpenDays(LocalDate.of(2026, 6, 17), 10)).isEqualTo("2026-07-02");
    }

    @Test
    void aUnionCoversWhatBothCover() {
        LegalCalendar union = Own.fridayAndSaturday().and(SWEDEN).and(WEEKEND);

        assertThat(union.id()).hasToString("FRI-SAT+EU-OJ-SE+WEEKEND");
        assertThat(union.edition()).isEqualTo("7+2026-11-22+1");
        assertThat(union.first()).isEqualTo("2015-01-01");
        assertThat(union.last()).isEqualTo("2035-12-31");
        // Thursday 18 June 2026, then Friday to Sunday
        assertThat(union.plusOpenDays(LocalDate.of(2026, 6, 18), 1)).isEqualTo("2026-06-22");
        assertThat(WEEKEND.and(SWEDEN).first()).isEqualTo(FIRST);
    }

    @Test
    void aCalendarAndItselfIsThatCalendar() {
        assertThat(SWEDEN.and(SWEDEN)).isSameAs(SWEDEN);
        assertThat(WEEKEND.and(WEEKEND)).isSameAs(WEEKEND);
    }

    @Test
    void calendarsWithoutACommonDayHaveNoUnion() {
        LegalCalendar past = Own.of("PAST", "1999-01-01", "1999-12-31", Days::isWeekend);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> past.and(SWEDEN))
                .withMessage("the calendars PAST and EU-OJ-SE must have a day in common");
    }

    @Test
    void aCalendarOfOnesOwn() {
        LegalCalendar own = Own.fridayAndSaturday();

        assertThat(own).hasToString("FRI-SAT (7)");
        assertThat(own.title()).isEqualTo("Days of FRI-SAT");
        assertThat(own.sources()).isEmpty();
        assertThat(own.isChecked(LocalDate.of(2015, 1, 1), LocalDate.of(2035, 12, 31)))
                .isTrue();
        assertThat(LegalCalendar.of(Own.checkedOnlyIn2020())
                        .isChecked(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1)))
                .isTrue();
        assertThat(LegalCalendar.of(Own.checkedOnlyIn2020())
                        .isChecked(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)))
                .isFalse();
        assertThat(own.isChecked(LocalDate.of(2015, 1, 1), LocalDate.of(2036, 1, 1)))
                .isFalse();
        // Thursday 18 June 2026; Sunday is a working day
        assertThat(own.plusOpenDays(LocalDate.of(2026, 6, 18), 1)).isEqualTo("2026-06-21");
        assertThat(own.minusOpenDays(LocalDate.of(2026, 6, 21), 1)).isEqualTo("2026-06-18");
        assertThat(own.openDays(LocalDate.of(2026, 6, 18), LocalDate.of(2026, 6, 25)))
                .isEqualTo(5);
    }

    @Test
    void aCalendarThatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Own.of("A+B", "2020-01-01", "2020-12-31", Days::isWeekend))
                .withMessage("the id of a calendar must not hold a plus sign, which joins two: A+B");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Own.of("A", "2020-12-31", "2020-12-30", Days::isWeekend))
                .withMessage("the calendar A must cover days of the years 1 to 9999, not 2020-12-31 to 2020-12-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Own.of("A", "0000-12-31", "2020-12-30", Days::isWeekend))
                .withMessage("the calendar A must cover days of the years 1 to 9999, not 0000-12-31 to 2020-12-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Own.of("A", "2020-12-31", "+10000-01-01", Days::isWeekend))
                .withMessage("the calendar A must cover days of the years 1 to 9999, not 2020-12-31 to +10000-01-01");
        for (CalendarSource source : new CalendarSource[] {Own.named(" ", "7"), Own.named("Days", "")}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LegalCalendar.of(source))
                    .withMessage("the calendar A must have a title and an edition");
        }
        assertThat(Own.of("A", "0001-01-01", "0001-01-01", Days::isWeekend).isOpen(LocalDate.of(1, 1, 1)))
                .isTrue();
        assertThat(Own.of("A", "9999-12-31", "9999-12-31", Days::isWeekend).isOpen(LocalDate.of(9999, 12, 31)))
                .isTrue();
    }

    private static void refused(ThrowingCallable question, String told) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(question)
                .isExactlyInstanceOf(CalendarRangeException.class)
                .withMessage("the calendar EU-OJ-SE covers 2000-01-01 to 2050-12-31 and cannot tell " + told);
    }

    private static LegalCalendar find(String id) {
        return Calendars.bundled().find(CalendarId.of(id)).orElseThrow();
    }
}
