package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.law.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawDataFilesTest {
    private static final String TOP = "# dataAsOf: 2026-10-01\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eea.csv",
                "third-countries.csv",
                "territory-aliases.csv",
                "transfer-clauses.csv",
                "us-frameworks.csv"
            })
    void aFileSaysWhatItIsWhereItComesFromAndWhatEachColumnMeans(String file) {
        String text = text(file);
        List<String> comments =
                text.lines().takeWhile(line -> line.startsWith("#")).toList();
        List<String> columns = List.of(
                text.lines().skip(comments.size()).findFirst().orElseThrow().split(","));

        assertThat(comments.get(0)).startsWith("# Title: ");
        assertThat(comments).contains("# dataAsOf: 2026-10-01");
        assertThat(comments).anyMatch(line -> line.startsWith("# Sources: "));
        for (String column : columns) {
            assertThat(comments).as(column).anyMatch(line -> line.matches("# " + column + ": .+"));
        }
        assertThat(columns).contains("note", "source", "confidence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eea.csv",
                "third-countries.csv",
                "territory-aliases.csv",
                "transfer-clauses.csv",
                "us-frameworks.csv"
            })
    void aRowSaysWhereItComesFromAndHowSureItIs(String file) {
        String text = text(file);
        String header =
                text.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
        List<String> columns = List.of(header.split(","));
        List<CsvTable.Row> rows =
                CsvTable.parse(file, text, columns.toArray(String[]::new)).rows();

        assertThat(rows).isNotEmpty();
        for (CsvTable.Row row : rows) {
            assertThat(row.text("source")).isNotBlank();
            assertThat(row.text("confidence")).isIn("H", "M", "L");
            if (columns.contains("evidence")) {
                assertThat(row.text("evidence")).matches("(PRIMARY|SECONDARY|KNOWLEDGE).*");
            }
            if (columns.contains("citation")) {
                assertThat(LegalReference.parse(row.text("citation")).toString())
                        .isEqualTo(row.text("citation"));
            }
        }
    }

    @Test
    void readsQuotedFieldsAsInRfc4180() {
        CsvTable table = CsvTable.parse("x.csv", TOP + "a,b\r\n\"1,\n\"\"2\"\"\",3\r\n,\"\"\nlast,row", "a", "b");

        assertThat(table.dataAsOf()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0).text("a")).isEqualTo("1,\n\"2\"");
        assertThat(table.rows().get(0).text("b")).isEqualTo("3");
        assertThat(table.rows().get(1).date("b")).isNull();
        assertThat(table.rows().get(2).text("b")).isEqualTo("row");
        assertThat(table.rows().get(2).malformed("it is late")).hasMessage("x.csv:6: it is late");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b                       | x.csv:1: a comment \"# dataAsOf: \" with a date must come before the header",
                "# dataAsOf: 2026-13-01;   | x.csv:1: a date must be such as 2026-10-01, not \"2026-13-01\"",
                "TOP                       | x.csv:2: the header must be a,b",
                "TOPa,c;1,2                | x.csv:2: the header must be a,b",
                "TOPa,b;1,2;1              | x.csv:4: a row must have 2 fields, not 1",
                "TOPa,b;1,2;;              | x.csv:4: a row must have 2 fields, not 1",
                "TOPa,b;1,2,3              | x.csv:3: a row must have 2 fields, not 3",
                "TOPa,b;1,2\"3\"           | x.csv:3: a quote or a carriage return may only stand in a quoted field",
                "TOPa,b;1,\"2\"3           | x.csv:3: after a closing quote must come a comma or the end of the line",
                "TOPa,b;1,2;1,\"2;3        | x.csv:4: a quoted field is not closed"
            })
    void refusesAMalformedFileByFileAndLine(String text, String message) {
        String file = text.replace("TOP", TOP).replace(';', '\n');

        assertThatThrownBy(() -> CsvTable.parse("x.csv", file, "a", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eea | Se,Sweden,UNION,1995-01-01,,,s,K,H     | the field code cannot be \"Se\": a territory must be an ISO"
                        + " 3166 code, such as \"SE\" or \"US-CA\", or a group such as \"EEA\"",
                "eea | EU,Union,UNION,1995-01-01,,,s,K,H      | the field code must be the code of a country",
                "eea | ,Sweden,UNION,1995-01-01,,,s,K,H       | the field code must not be empty",
                "eea | SE,Sweden,INSIDE,1995-01-01,,,s,K,H    | the field zone cannot be \"INSIDE\": No enum constant"
                        + " org.dpa4j.rules.law.Zone.INSIDE",
                "eea | SE,Sweden,UNION,1995,,,s,K,H           | a date must be such as 2026-10-01, not \"1995\"",
                "eea | SE,Sweden,UNION,1995-01-02,1995-01-01,,s,K,H | last_day must not be before from",
                "eea | ZW,Old,UNION,1995-01-01,,,s,K,H        | the span must begin after the last day of the one before it",
                "third | SE,Sweden,,s,H                       | the code SE is listed twice",
                "aliases | UK,XX,,s,H                         | the field stands_for must name a territory of the other"
                        + " files",
                "aliases | SE,ZW,,s,H                         | the code SE is listed twice",
                "clauses | scc-x,2021/1,n,,,,,c,s,K,H         | the field usable_from must not be empty",
                "clauses | scc-x,2021/1,n,2021-01-02,2021-01-01,,,c,s,K,H | usable_last_day must not be before"
                        + " usable_from",
                "clauses | scc-x,2021/1,n,2021-01-02,,2022-01-01,,c,s,K,H | legacy_last_day must be after"
                        + " usable_last_day",
                "clauses | scc-0,2021/1,n,2021-01-02,,,,c,s,K,H | scc-0 is listed twice",
                "frameworks | 2020/0,n,2021-01-02,,,,c,s,K,H  | 2020/0 is listed twice"
            })
    void refusesAMalformedRowByFileAndLine(String malformed, String row, String sentence) {
        UnaryOperator<String> more = table -> table.equals(malformed) ? row : "";
        LawData.Tables tables = new LawData.Tables(
                table(
                        "eea",
                        "code,name,zone,from,last_day,note,source,evidence,confidence",
                        "ZW,Zed,EEA,,1995-01-01,,s,K,H",
                        "SE,Sweden,UNION,1995-01-01,,,s,K,H",
                        more.apply("eea")),
                table("third", "code,name,note,source,confidence", more.apply("third")),
                table("aliases", "code,stands_for,note,source,confidence", more.apply("aliases")),
                table(
                        "clauses",
                        "set,instrument,name,usable_from,usable_last_day,legacy_last_day,note,citation,source,evidence,confidence",
                        "scc-0,2020/0,n,2021-01-01,,,,c,s,K,H",
                        more.apply("clauses")),
                table(
                        "frameworks",
                        "instrument,name,usable_from,usable_last_day,ended_by,note,citation,source,evidence,confidence",
                        more.apply("frameworks")));

        int line = malformed.equals("eea") ? 5 : malformed.equals("clauses") ? 4 : 3;
        assertThatThrownBy(() -> LawData.of(tables))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(malformed + ".csv:" + line + ": " + sentence);
    }

    @Test
    void refusesFilesThatAreKnownUpToDifferentDays() {
        LawData.Tables bundled = LawData.Tables.bundled();
        CsvTable older = CsvTable.parse(
                "third-countries.csv",
                "# dataAsOf: 2026-09-30\ncode,name,note,source,confidence\n",
                "code",
                "name",
                "note",
                "source",
                "confidence");
        LawData.Tables mixed =
                new LawData.Tables(bundled.eea(), older, bundled.aliases(), bundled.clauses(), bundled.frameworks());

        assertThatThrownBy(() -> LawData.of(mixed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("all law data must be known up to the same day");
    }

    private static CsvTable table(String name, String header, String... rows) {
        String text = TOP + header + "\n"
                + Stream.of(rows)
                        .filter(row -> !row.isEmpty())
                        .map(row -> row + "\n")
                        .collect(Collectors.joining());
        return CsvTable.parse(name + ".csv", text, header.split(","));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(LawData.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
