package org.dpa4j.rules.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dpa4j.model.time.CalendarId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundled calendars against lists that others published. {@code public-holidays-oj-2025.csv} is the list for Regulation
 * 1182/71 (OJ C/2024/7517) as a third party transcribed it; the lists in this class name their sources.
 */
class PublishedListsTest {
    private static final Map<String, List<LocalDate>> OJ_2025 = oj2025();

    static Stream<String> states() {
        return OJ_2025.keySet().stream();
    }

    @Test
    void theListOf2025HasAllMemberStatesAndTwoInstitutions() {
        assertThat(OJ_2025.keySet())
                .containsExactly(
                        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EC", "EE", "EP", "ES", "FI", "FR", "GR", "HR", "HU",
                        "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
        assertThat(OJ_2025.values().stream().mapToInt(List::size).sum()).isEqualTo(382);
    }

    /** Date by date, those on a weekend too. */
    @ParameterizedTest
    @MethodSource("states")
    void aFileListsTheDaysPublishedFor2025AndNoOther(String state) throws IOException {
        assertThat(text("EU-OJ-" + state + ".csv")
                        .lines()
                        .filter(line -> line.startsWith("2025-"))
                        .map(line -> LocalDate.parse(line.substring(0, 10))))
                .containsExactlyElementsOf(Objects.requireNonNull(OJ_2025.get(state)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void aCalendarIsClosedOnTheDaysPublishedFor2025AndOnWeekends(String state) {
        LegalCalendar calendar = calendar("EU-OJ-" + state);

        assertThat(Days.holidays(calendar, 2025))
                .containsExactlyElementsOf(Objects.requireNonNull(OJ_2025.get(state)).stream()
                        .filter(day -> !Days.isWeekend(day))
                        .toList());
        assertThat(calendar.isChecked(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isTrue();
    }

    /** The lists of 2026 (OJ C/2025/6771) were compared for four states, so the others are provisional. */
    @ParameterizedTest
    @MethodSource("states")
    void only2025And2026WereCompared(String state) {
        LegalCalendar calendar = calendar("EU-OJ-" + state);

        assertThat(IntStream.rangeClosed(2000, 2050)
                        .filter(year -> calendar.isChecked(LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 1)))
                        .boxed())
                .containsExactlyElementsOf(
                        List.of("DE", "DK", "FR", "SE").contains(state) ? List.of(2025, 2026) : List.of(2025));
    }

    /**
     * Days on Monday to Friday. Written by hand from lag (1989:253), the Danish, German and French lists of holidays and
     * Easter Sunday on 5 April 2026, 16 April 2028 and 31 March 2024.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SE-PUBLIC | 2026 | 01-01 01-06 04-03 04-06 05-01 05-14 12-25
            EU-OJ-SE  | 2026 | 01-01 01-06 04-03 04-06 05-01 05-14 12-25
            SE-PUBLIC | 2028 | 01-06 04-14 04-17 05-01 05-25 06-06 12-25 12-26
            SE-BANK   | 2026 | 01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31
            SE-LAG1930| 2026 | 01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31
            DK-PUBLIC | 2026 | 01-01 04-02 04-03 04-06 05-14 05-25 12-25
            EU-OJ-DK  | 2026 | 01-01 04-02 04-03 04-06 05-14 05-25 12-25
            DK-PUBLIC | 2024 | 01-01 03-28 03-29 04-01 05-09 05-20 12-25 12-26
            DK-STAT   | 2026 | 01-01 04-02 04-03 04-06 05-14 05-25 06-05 12-24 12-25 12-31
            DE-PUBLIC | 2026 | 01-01 04-03 04-06 05-01 05-14 05-25 12-25
            EU-OJ-DE  | 2026 | 01-01 04-03 04-06 05-01 05-14 05-25 12-25
            DE-PUBLIC | 2024 | 01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26
            FR-PUBLIC | 2026 | 01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25
            EU-OJ-FR  | 2026 | 01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25
            FR-PUBLIC | 2024 | 01-01 04-01 05-01 05-08 05-09 05-20 08-15 11-01 11-11 12-25
            EEA-NO    | 2026 | 01-01 04-02 04-03 04-06 05-01 05-14 05-25 12-25
            EEA-IS    | 2026 | 01-01 04-02 04-03 04-06 04-23 05-01 05-14 05-25 06-17 08-03 12-25
            """)
    void holidaysOnMondayToFriday(String id, int year, String days) {
        assertThat(Days.holidays(calendar(id), year)).containsExactlyElementsOf(days(year, days));
    }

    /**
     * The European Convention on the Calculation of Time-Limits, Art. 5: notification of Liechtenstein (Austria, BGBl. III Nr.
     * 58/2021): 1, 2, 6 January, 2 February, Shrove Tuesday, 19 March, Good Friday, Easter Monday, 1 May, Ascension, Whit
     * Monday, Corpus Christi, 15 August, 8 September, 1 November, 8, 24, 25, 26, 31 December.
     */
    @Test
    void liechtensteinAsNotified() {
        // 2 January, 19 March and 8 December 2027: Saturday, Friday, Wednesday; Easter is on 28 March
        assertThat(Days.holidays(calendar("EEA-LI"), 2027))
                .containsExactlyElementsOf(days(
                        2027,
                        "01-01 01-06 02-02 02-09 03-19 03-26 03-29 05-06 05-17 05-27 09-08 11-01 12-08 12-24 12-31"));
    }

    /** nationalbanken.dk, banklukkedage, read on 2026-11-22. It lists no Sundays. */
    @ParameterizedTest
    @CsvSource({
        "2026, 01-01 04-02 04-03 04-06 05-14 05-15 05-25 06-05 12-24 12-25 12-26 12-31",
        "2027, 01-01 03-25 03-26 03-29 05-06 05-07 05-17 06-05 12-24 12-31"
    })
    void danishBankClosingDaysAsNationalbankenListsThem(int year, String days) {
        LegalCalendar bank = calendar("DK-BANK");

        assertThat(Days.holidays(bank, year))
                .containsExactlyElementsOf(days(year, days).stream()
                        .filter(day -> !Days.isWeekend(day))
                        .toList());
        assertThat(bank.isChecked(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isTrue();
        assertThat(bank.isChecked(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
                .isFalse();
    }

    /**
     * European Central Bank, press releases of 15 July 1999 (for 2000), 25 May 2000 (for 2001: 31 December too) and 14
     * December 2000 (from 2002 until further notice): 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December.
     * Easter Sundays as in the tables of the churches.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27", "2006-04-16",
                "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31",
                "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
                "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
                "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2050-04-10"
            })
    void targetIsClosedOnSixDays(LocalDate easter) {
        int year = easter.getYear();
        List<LocalDate> closed = new ArrayList<>(days(year, "01-01 05-01 12-25 12-26"));
        closed.add(easter.minusDays(2));
        closed.add(easter.plusDays(1));
        if (year == 2001) {
            closed.add(LocalDate.of(2001, 12, 31));
        }
        LegalCalendar target = calendar("TARGET");

        assertThat(Days.holidays(target, year))
                .containsExactlyElementsOf(closed.stream()
                        .filter(day -> !Days.isWeekend(day))
                        .sorted()
                        .toList());
        assertThat(target.isChecked(easter, easter)).isEqualTo(year <= 2026);
    }

    /** time-spec 1.6, 1.7, 4 and 11: what changed, and where Jollyday is wrong. */
    @ParameterizedTest
    @CsvSource({
        // Whit Monday until 2004, 6 June since 2005 (a Friday in 2003)
        "SE-PUBLIC, 2003-06-06, true",
        "SE-PUBLIC, 2003-06-09, false",
        "SE-PUBLIC, 2004-05-31, false",
        "SE-PUBLIC, 2005-05-16, true",
        "SE-PUBLIC, 2005-06-06, false",
        // the eves are no public holidays
        "SE-PUBLIC, 2025-06-20, true",
        "EU-OJ-SE, 2025-12-24, true",
        "EU-OJ-SE, 2026-12-31, true",
        "SE-LAG1930, 2025-06-20, false",
        "SE-BANK, 2025-06-20, false",
        "SE-BANK, 2003-06-09, false",
        // RÅ 2004 not 40: the eve of Epiphany is an ordinary day
        "SE-LAG1930, 2004-01-05, true",
        "TARGET, 2026-06-19, true",
        "TARGET, 2026-01-06, true",
        "TARGET, 2026-12-24, true",
        "TARGET, 2026-12-31, true",
        // Great Prayer Day until 2023: 5 May 2023, 26 April 2024
        "DK-PUBLIC, 2023-05-05, false",
        "DK-PUBLIC, 2024-04-26, true",
        "DK-PUBLIC, 2026-05-15, true",
        "DK-STAT, 2026-05-15, true",
        "DK-STAT, 2026-06-05, false",
        // 500 years of the Reformation
        "DE-PUBLIC, 2017-10-31, false",
        "DE-PUBLIC, 2018-10-31, true",
        "DE-HH, 2018-10-31, false",
        "DE-BY, 2018-10-31, true",
        "DE-BE, 2025-05-08, false",
        "DE-BB, 2025-05-08, true",
        "FR-PUBLIC, 2004-05-31, false",
        "FR-PUBLIC, 2005-05-16, true",
        "FR-PUBLIC, 2006-06-05, true",
        "FR-PUBLIC, 2007-05-28, true",
        "FR-PUBLIC, 2008-05-12, false",
        "FR-PUBLIC, 2026-04-03, true",
        // rules of other states beside the lists
        "EU-OJ-PL, 2010-01-06, true",
        "EU-OJ-PL, 2011-01-06, false",
        "EU-OJ-PL, 2025-12-24, true",
        "EU-OJ-PL, 2026-12-24, false",
        "EU-OJ-LV, 2024-05-06, false",
        "EU-OJ-LV, 2007-11-19, false",
        "EU-OJ-LV, 2006-12-24, false",
        "EU-OJ-LT, 2009-12-24, true",
        "EU-OJ-LT, 2010-12-24, false",
        "EU-OJ-NL, 2026-04-03, false",
        "EU-OJ-NL, 2024-05-10, true",
        "EU-OJ-BG, 2026-05-25, true",
        "EU-OJ-IT, 2025-06-02, true",
        "EU-OJ-IT, 2026-06-02, false",
        "EU-OJ-EC, 2026-11-02, false",
        "EU-OJ-EP, 2025-01-03, false",
        "EU-OJ-EP, 2024-01-03, true",
    })
    void aDayIsOpen(String id, LocalDate day, boolean open) {
        assertThat(calendar(id).isOpen(day)).isEqualTo(open);
    }

    /** The Länder in 2026, days on Monday to Friday beside the seven that all have; each act of its Land. */
    @Test
    void daysOfTheLaender() {
        Map<String, String> more = Map.ofEntries(
                entry("BW", "01-06 06-04"), // 1 November is a Sunday
                entry("BY", "01-06 06-04"),
                entry("BE", ""), // 8 March is a Sunday
                entry("BB", ""), // 31 October is a Saturday
                entry("HB", ""),
                entry("HH", ""),
                entry("HE", "06-04"),
                entry("MV", ""),
                entry("NI", ""),
                entry("NW", "06-04"),
                entry("RP", "06-04"),
                entry("SL", "06-04"), // 15 August is a Saturday
                entry("SN", "11-18"),
                entry("ST", "01-06"),
                entry("SH", ""),
                entry("TH", "")); // 20 September is a Sunday
        more.forEach((land, days) -> assertThat(Days.holidays(calendar("DE-" + land), 2026))
                .as(land)
                .containsExactlyElementsOf(Stream.concat(
                                days(2026, "01-01 04-03 04-06 05-01 05-14 05-25 12-25").stream(),
                                days(2026, days).stream())
                        .sorted()
                        .toList()));
    }

    /** The same in 2023: 8 March a Wednesday, 15 August and 31 October Tuesdays, 1 November and 20 September Wednesdays. */
    @ParameterizedTest
    @CsvSource({
        "DE-BE, 03-08",
        "DE-MV, 03-08 10-31",
        "DE-BB, 10-31",
        "DE-TH, 09-20 10-31",
        "DE-SN, 10-31 11-22",
        "DE-SL, 06-08 08-15 11-01",
        "DE-NW, 06-08 11-01",
        "DE-BY, 01-06 06-08 11-01",
        "DE-HE, 06-08",
        "DE-SH, 10-31"
    })
    void daysOfSomeLaenderIn2023(String id, String days) {
        // Easter Sunday is on 9 April; 1 January is a Sunday
        assertThat(Days.holidays(calendar(id), 2023))
                .containsExactlyElementsOf(Stream.concat(
                                days(2023, "04-07 04-10 05-01 05-18 05-29 10-03 12-25 12-26").stream(),
                                days(2023, days).stream())
                        .sorted()
                        .toList());
    }

    private static LegalCalendar calendar(String id) {
        return Calendars.bundled().find(CalendarId.of(id)).orElseThrow();
    }

    private static List<LocalDate> days(int year, String days) {
        return Arrays.stream(days.split(" ", -1))
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }

    private static Map<String, List<LocalDate>> oj2025() {
        Map<String, List<LocalDate>> days = new TreeMap<>();
        try {
            text("public-holidays-oj-2025.csv").lines().skip(1).forEach(line -> {
                assertThat(line).endsWith(",\"OJ C/2024/7517, via a third-party transcription\"");
                days.computeIfAbsent(line.substring(0, 2), state -> new ArrayList<>())
                        .add(LocalDate.parse(line.substring(3, 13)));
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return days;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = PublishedListsTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
