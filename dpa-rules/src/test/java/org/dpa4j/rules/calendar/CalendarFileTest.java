package org.dpa4j.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.dpa4j.model.time.CalendarId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    private static final String SOUND = """
            # title: Days of X
            # law: Act of X
            # coverage: 2020-02-10..2021-03-20
            # edition: 3
            # source 1: List A
            # source 2: List B
            # checked: 2020 by source 2
            date,holiday,source
            2020-04-10,Good Friday,1
            2020-04-13,Easter Monday,2
            """;

    @Test
    void aSoundFile() {
        LegalCalendar calendar = CalendarFile.parse(CalendarId.of("X"), SOUND);

        assertThat(calendar).hasToString("X (3)");
        assertThat(calendar.title()).isEqualTo("Days of X");
        assertThat(calendar.sources()).containsExactly("Act of X", "List A", "List B");
        assertThat(calendar.first()).isEqualTo("2020-02-10");
        assertThat(calendar.last()).isEqualTo("2021-03-20");
        assertThat(Days.closed(calendar, calendar.first(), calendar.last()).stream()
                        .filter(day -> !Days.isWeekend(day)))
                .containsExactly(LocalDate.of(2020, 4, 10), LocalDate.of(2020, 4, 13));
        assertThat(calendar.isChecked(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 1)))
                .isTrue();
        assertThat(calendar.isChecked(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 1)))
                .isFalse();
    }

    @Test
    void noYearNeedsToBeCheckedAndNoHolidayListed() {
        LegalCalendar calendar = CalendarFile.parse(
                CalendarId.of("X"),
                SOUND.substring(0, SOUND.indexOf("2020-04-10")).replace("# checked: 2020 by source 2\n", ""));

        assertThat(calendar.isChecked(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 1)))
                .isFalse();
        assertThat(calendar.isOpen(LocalDate.of(2020, 4, 10))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '# title: Days of X'                   | # name: X                  | 1: the comment "# title: " with a value must come here
            '# title: Days of X'                   | '# title: '                | 1: the comment "# title: " with a value must come here
            '# law: Act of X'                      | # edition: 3               | 2: the comment "# law: " with a value must come here
            2020-02-10..2021-03-20               | 2020-02-10 - 2021-03-20    | 3: a coverage must be such as 2000-01-01..2050-12-31, not "2020-02-10 - 2021-03-20"
            2020-02-10..2021-03-20               | 2020-02-10..2021-03-2      | 3: a coverage must be such as 2000-01-01..2050-12-31, not "2020-02-10..2021-03-2"
            2020-02-10..2021-03-20               | 2020-02-30..2021-03-20     | 3: a date must be such as 2026-10-01, not "2020-02-30"
            2020-02-10..2021-03-20               | 2021-02-10..2020-03-20     | 3: the first day of a coverage must not come after the last: 2021-02-10..2020-03-20
            '# edition: 3'                         | # edition 3                | 4: the comment "# edition: " with a value must come here
            '# source 1: List A'                   | # source 3: List A         | 5: the comment "# source 1: " with a value must come here
            '# source 2: List B'                   | # source 3: List B         | 6: the comment "# source 2: " with a value must come here
            2020 by source 2                     | 2020                       | 7: a checked year must be such as 2026 by source 2, not "2020"
            2020 by source 2                     | 2019 by source 2           | 7: a checked year must be covered, unlike 2019
            2020 by source 2                     | 2022 by source 2           | 7: a checked year must be covered, unlike 2022
            2020 by source 2                     | 2020 in source 2           | 7: a checked year must be such as 2026 by source 2, not "2020 in source 2"
            2020 by source 2                     | 2020 by source 3           | 7: there must be a source 3
            2020 by source 2                     | 2020 by source 0           | 7: there must be a source 0
            2020 by source 2                     | 2O20 by source 2           | 7: a number must be of up to four digits, not "2O20"
            2020 by source 2                     | 2020 by source 00002       | 7: a number must be of up to four digits, not "00002"
            date,holiday,source                  | date,holiday               | 8: the header must be date,holiday,source
            '# checked: 2020 by source 2'          | # dates                    | 7: the header must be date,holiday,source
            2020-04-10,Good Friday,1             | 2020-04-10,Good Friday     | 9: a line must be a date, a name and the number of a source, not "2020-04-10,Good Friday"
            2020-04-10,Good Friday,1             | 2020-04-10,,1              | 9: a line must be a date, a name and the number of a source, not "2020-04-10,,1"
            2020-04-10,Good Friday,1             | 2020-04-10,Good,Friday,1   | 9: a line must be a date, a name and the number of a source, not "2020-04-10,Good,Friday,1"
            2020-04-10,Good Friday,1             | 2020-4-10,Good Friday,1    | 9: a line must be a date, a name and the number of a source, not "2020-4-10,Good Friday,1"
            2020-04-10,Good Friday,1             | 2020-04-10,Good Friday,    | 9: a line must be a date, a name and the number of a source, not "2020-04-10,Good Friday,"
            2020-04-10,Good Friday,1             | 2020-04-10,Good Friday,9   | 9: there must be a source 9
            2020-04-10,Good Friday,1             | 2020-04-31,Good Friday,1   | 9: a date must be such as 2026-10-01, not "2020-04-31"
            2020-04-10,Good Friday,1             | 2020/04/10,Good Friday,1   | 9: a date must be such as 2026-10-01, not "2020/04/10"
            2020-04-10,Good Friday,1             | 2020-04/10,Good Friday,1   | 9: a date must be such as 2026-10-01, not "2020-04/10"
            2020-04-10,Good Friday,1             | 2020-02-09,Good Friday,1   | 9: holidays must be covered and in order, each once, unlike 2020-02-09
            2020-04-13,Easter Monday,2           | 2020-04-10,Easter Monday,2 | 10: holidays must be covered and in order, each once, unlike 2020-04-10
            2020-04-13,Easter Monday,2           | 2020-04-09,Easter Monday,2 | 10: holidays must be covered and in order, each once, unlike 2020-04-09
            2020-04-13,Easter Monday,2           | 2021-03-21,Easter Monday,2 | 10: holidays must be covered and in order, each once, unlike 2021-03-21
            """)
    void aMalformedLineIsNamed(String sound, String malformed, String told) {
        assertThat(SOUND).contains(sound);
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFile.parse(CalendarId.of("X"), SOUND.replace(sound, malformed)))
                .withMessage("X.csv:" + told);
    }

    @Test
    void aFileThatStopsShortIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFile.parse(CalendarId.of("X"), SOUND.stripTrailing()))
                .withMessage("X.csv:10: the file must go on, and its last line must end");
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFile.parse(CalendarId.of("X"), "# title: Days of X\n"))
                .withMessage("X.csv:2: the file must go on, and its last line must end");
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFile.parse(CalendarId.of("X"), ""))
                .withMessage("X.csv:1: the file must go on, and its last line must end");
    }

    @Test
    void aResourceThatIsNotThereIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFile.bundled(CalendarId.of("SE-POST")))
                .withMessage("SE-POST.csv is not in dpa-rules");
    }
}
