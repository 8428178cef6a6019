package org.dpa4j.rules.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dpa4j.model.time.CalendarId;

/**
 * A calendar as a text: comments that say what it is and on what it rests, then a line for each holiday, in order of date.
 *
 * <pre>
 * # title: Bank days in Sweden
 * # law: ...
 * # coverage: 2000-01-01..2050-12-31
 * # edition: 2026-11-22
 * # source 1: ...
 * # source 2: ...
 * # checked: 2026 by source 2
 * date,holiday,source
 * 2000-01-01,New Year's Day,1
 * </pre>
 *
 * <p>Saturdays and Sundays are closed without being listed. The comments come in this order; a source or more, a checked year
 * or none. Strict: a text that is not exactly so is refused with its file, its line and one sentence.
 */
final class CalendarFile {
    private static final String HEADER = "date,holiday,source";

    private final String file;
    private final String text;
    private final List<String> sources = new ArrayList<>();
    private final BitSet checked = new BitSet();
    private int at;
    private int line;
    private String current = "";

    private CalendarFile(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The calendar in the resource that is named after it. */
    static LegalCalendar bundled(CalendarId id) {
        String file = id.value().concat(".csv");
        try (InputStream in = CalendarFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in dpa-rules");
            }
            return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The calendar in a text. */
    static LegalCalendar parse(CalendarId id, String text) {
        return new CalendarFile(id + ".csv", text).calendar(id);
    }

    private LegalCalendar calendar(CalendarId id) {
        next();
        String title = comment("# title: ");
        String law = comment("# law: ");
        String coverage = comment("# coverage: ");
        if (coverage.length() != 22 || !coverage.startsWith("..", 10)) {
            throw malformed(line - 1, "a coverage must be such as 2000-01-01..2050-12-31, not \"" + coverage + "\"");
        }
        LocalDate first = date(line - 1, coverage.substring(0, 10));
        LocalDate last = date(line - 1, coverage.substring(12));
        if (last.isBefore(first)) {
            throw malformed(line - 1, "the first day of a coverage must not come after the last: " + coverage);
        }
        String edition = comment("# edition: ");
        sources(law);
        checked(first, last);
        if (!current.equals(HEADER)) {
            throw malformed(line, "the header must be " + HEADER);
        }
        int start = TableCalendar.month(first);
        int[] open = new int[TableCalendar.month(last) - start + 1];
        for (int month = 0; month < open.length; month++) {
            open[month] = LegalCalendar.weekend().openDaysOf(start + month);
        }
        LocalDate previous = LocalDate.MIN;
        while (at < text.length()) {
            next();
            LocalDate holiday = holiday();
            if (holiday.isBefore(first) || holiday.isAfter(last) || !holiday.isAfter(previous)) {
                throw malformed(line, "holidays must be covered and in order, each once, unlike " + holiday);
            }
            open[TableCalendar.month(holiday) - start] &= ~TableCalendar.bit(holiday);
            previous = holiday;
        }
        return new TableCalendar(id, title, edition, List.copyOf(sources), first, last, checked, open);
    }

    private void sources(String law) {
        sources.add(law);
        do {
            sources.add(
                    comment("# source ".concat(Integer.toString(sources.size())).concat(": ")));
        } while (current.startsWith("# source "));
    }

    private void checked(LocalDate first, LocalDate last) {
        while (current.startsWith("# checked: ")) {
            String value = comment("# checked: ");
            if (value.length() < 16 || !value.startsWith(" by source ", 4)) {
                throw malformed(line - 1, "a checked year must be such as 2026 by source 2, not \"" + value + "\"");
            }
            source(line - 1, value.substring(15));
            int year = number(line - 1, value.substring(0, 4));
            if (year < first.getYear() || year > last.getYear()) {
                throw malformed(line - 1, "a checked year must be covered, unlike " + year);
            }
            checked.set(year);
        }
    }

    private LocalDate holiday() {
        int name = current.indexOf(',') + 1;
        int source = current.lastIndexOf(',') + 1;
        if (name != 11 || source < 13 || source == current.length() || current.indexOf(',', name) != source - 1) {
            throw malformed(line, "a line must be a date, a name and the number of a source, not \"" + current + "\"");
        }
        source(line, current.substring(source));
        return date(line, current.substring(0, 10));
    }

    /** The value of the comment on this line, which must start so; then moves to the next line. */
    private String comment(String start) {
        if (!current.startsWith(start) || current.length() == start.length()) {
            throw malformed(line, "the comment \"" + start + "\" with a value must come here");
        }
        String value = current.substring(start.length());
        next();
        return value;
    }

    private void next() {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw malformed(line + 1, "the file must go on, and its last line must end");
        }
        current = text.substring(at, end);
        at = end + 1;
        line++;
    }

    private void source(int where, String value) {
        int number = number(where, value);
        if (number < 1 || number >= sources.size()) {
            throw malformed(where, "there must be a source " + value);
        }
    }

    /** Up to four digits, so that no number is too large. */
    private int number(int where, String value) {
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9' || i == 4) {
                throw malformed(where, "a number must be of up to four digits, not \"" + value + "\"");
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private LocalDate date(int where, String value) {
        if (value.charAt(4) == '-' && value.charAt(7) == '-') {
            try {
                return LocalDate.of(
                        number(where, value.substring(0, 4)),
                        number(where, value.substring(5, 7)),
                        number(where, value.substring(8)));
            } catch (DateTimeException e) {
                // told below
            }
        }
        throw malformed(where, "a date must be such as 2026-10-01, not \"" + value + "\"");
    }

    private IllegalStateException malformed(int where, String sentence) {
        return new IllegalStateException(file + ":" + where + ": " + sentence);
    }
}
