package org.dpa4j.rules.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of law data: comment lines that start with {@code #}, a header, and rows as in RFC 4180. Strict: a file that is
 * not exactly so is refused with its name, its line and one sentence.
 */
final class CsvTable {
    private static final String DATA_AS_OF = "# dataAsOf: ";

    private final String file;
    private final List<String> columns;
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable LocalDate dataAsOf;
    private int at;
    private int line = 1;

    private CsvTable(String file, String text, List<String> columns) {
        this.file = file;
        this.text = text;
        this.columns = columns;
    }

    /** The table in a resource beside this class. */
    static CsvTable bundled(String file, String... columns) {
        try (InputStream in = CsvTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in dpa-rules");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The table in a text. */
    static CsvTable parse(String file, String text, String... columns) {
        CsvTable table = new CsvTable(file, text, List.of(columns));
        table.comments();
        table.header();
        while (table.at < text.length()) {
            table.row();
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /** The last day for which the table is known, from its comments. */
    LocalDate dataAsOf() {
        return Objects.requireNonNull(dataAsOf);
    }

    private void comments() {
        while (text.startsWith("#", at)) {
            int end = text.indexOf('\n', at);
            String comment = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            if (comment.startsWith(DATA_AS_OF)) {
                dataAsOf = date(line, comment.substring(DATA_AS_OF.length()));
            }
            at = end < 0 ? text.length() : end + 1;
            line++;
        }
        if (dataAsOf == null) {
            throw malformed(line, "a comment \"" + DATA_AS_OF + "\" with a date must come before the header");
        }
    }

    private void header() {
        int start = line;
        if (at == text.length() || !record().equals(columns)) {
            throw malformed(start, "the header must be " + String.join(",", columns));
        }
    }

    private void row() {
        int start = line;
        List<String> fields = record();
        if (fields.size() != columns.size()) {
            throw malformed(start, "a row must have " + columns.size() + " fields, not " + fields.size());
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            byColumn.put(columns.get(i), fields.get(i));
        }
        rows.add(new Row(start, byColumn));
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at == text.length()) {
                return fields;
            }
            char c = text.charAt(at++);
            if (c == ',') {
                continue;
            }
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            } else if (c != '\n') {
                throw malformed(line, "after a closing quote must come a comma or the end of the line");
            }
            line++;
            return fields;
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ',' || c == '\n' || (c == '\r' && text.startsWith("\r\n", at))) {
                break;
            }
            if (c == '"' || c == '\r') {
                throw malformed(line, "a quote or a carriage return may only stand in a quoted field");
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int start = line;
        StringBuilder field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (!text.startsWith("\"\"", at)) {
                    at++;
                    return field.toString();
                }
                at++;
            } else if (c == '\n') {
                line++;
            }
            field.append(c);
        }
        throw malformed(start, "a quoted field is not closed");
    }

    private LocalDate date(int where, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw malformed(where, "a date must be such as 2026-10-01, not \"" + value + "\"");
        }
    }

    private IllegalStateException malformed(int where, String sentence) {
        return new IllegalStateException(file + ":" + where + ": " + sentence);
    }

    /** A row, by the names of its columns. */
    final class Row {
        private final int start;
        private final Map<String, String> fields;

        private Row(int start, Map<String, String> fields) {
            this.start = start;
            this.fields = fields;
        }

        /** A field that must not be empty. */
        String text(String column) {
            String value = Objects.requireNonNull(fields.get(column));
            if (value.isBlank()) {
                throw malformed("the field " + column + " must not be empty");
            }
            return value;
        }

        /** A date; null if the field is empty. */
        @Nullable
        LocalDate date(String column) {
            String value = Objects.requireNonNull(fields.get(column));
            return value.isEmpty() ? null : CsvTable.this.date(start, value);
        }

        /** A date that must be there. */
        LocalDate day(String column) {
            return CsvTable.this.date(start, text(column));
        }

        /** Values that are read from a field that separates them by semicolons; none if it is empty. */
        <T> List<T> list(String column, Function<String, T> parse) {
            String value = Objects.requireNonNull(fields.get(column));
            if (value.isEmpty()) {
                return List.of();
            }
            return Arrays.stream(value.split(";", -1))
                    .map(part -> parsed(column, part, parse))
                    .toList();
        }

        /** A value that is read from a field; empty if the field is. */
        <T> Optional<T> optional(String column, Function<String, T> parse) {
            String value = Objects.requireNonNull(fields.get(column));
            return value.isEmpty() ? Optional.empty() : Optional.of(parsed(column, value, parse));
        }

        /** A value that is read from a field that must not be empty. */
        <T> T value(String column, Function<String, T> parse) {
            return parsed(column, text(column), parse);
        }

        private <T> T parsed(String column, String value, Function<String, T> parse) {
            try {
                return parse.apply(value);
            } catch (IllegalArgumentException e) {
                throw malformed("the field " + column + " cannot be \"" + value + "\": " + e.getMessage());
            }
        }

        IllegalStateException malformed(String sentence) {
            return CsvTable.this.malformed(start, sentence);
        }
    }
}
