package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
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
                "clause-uses.csv",
                "clocks.csv",
                "adequacy.csv",
                "authorities.csv",
                "instruments.csv",
                "provisions.csv"
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
                "clause-uses.csv",
                "clocks.csv",
                "adequacy.csv",
                "authorities.csv",
                "instruments.csv",
                "provisions.csv"
            })
    void aRowSaysWhereItComesFromAndHowSureItIs(String file) {
        List<CsvTable.Row> rows = rows(file);

        assertThat(rows).isNotEmpty();
        for (CsvTable.Row row : rows) {
            assertThat(row.text("source")).isNotBlank();
            assertThat(row.text("confidence")).isIn("H", "M", "L");
            if (text(file).contains("# evidence: ")) {
                assertThat(row.text("evidence")).matches("(PRIMARY|SECONDARY|KNOWLEDGE).*");
            }
            if (text(file).contains("# citation: ")) {
                assertThat(LegalReference.parse(row.text("citation")).toString())
                        .isEqualTo(row.text("citation"));
            }
        }
    }

    /** By the files alone, whatever the code that reads them makes of it. */
    @ParameterizedTest
    @CsvSource({
        "eea.csv,              code",
        "adequacy.csv,         territory",
        "adequacy.csv,         decision",
        "authorities.csv,      id",
        "clocks.csv,           id",
        "transfer-clauses.csv, set"
    })
    void spansOfOneKeyDoNotOverlap(String file, String key) {
        String from = file.equals("transfer-clauses.csv") ? "usable_from" : "from";
        String last = file.equals("transfer-clauses.csv") ? "usable_last_day" : "last_day";
        Map<String, LocalDate> free = new HashMap<>();
        for (CsvTable.Row row : rows(file)) {
            LocalDate first = Objects.requireNonNullElse(row.date(from), LocalDate.MIN);
            LocalDate end = Objects.requireNonNullElse(row.date(last), LocalDate.MAX.minusDays(1));

            assertThat(first).as(row.text(key)).isBeforeOrEqualTo(end);
            assertThat(first).as(row.text(key)).isAfterOrEqualTo(free.getOrDefault(row.text(key), LocalDate.MIN));
            free.put(row.text(key), end.plusDays(1));
        }
    }

    @Test
    void theSpansOfADecisionLeaveNoGapAndSayTheSameOfIt() {
        Map<String, CsvTable.Row> before = new HashMap<>();
        for (CsvTable.Row row : rows("adequacy.csv")) {
            CsvTable.Row earlier = before.put(row.text("decision"), row);
            if (earlier != null) {
                assertThat(row.day("from")).isEqualTo(earlier.day("last_day").plusDays(1));
                assertThat(row.text("territory")).isEqualTo(earlier.text("territory"));
                assertThat(row.text("name")).isEqualTo(earlier.text("name"));
                assertThat(row.text("citation")).isEqualTo(earlier.text("citation"));
                assertThat(earlier.optional("invalidated_by", value -> value)).isEmpty();
            }
        }
    }

    @Test
    void anAnnouncedEndIsNotBeforeTheSpanDuringWhichItWasAnnounced() {
        for (CsvTable.Row row : rows("adequacy.csv")) {
            LocalDate known = row.date("known_last_day");
            if (known != null) {
                assertThat(known).isAfterOrEqualTo(row.day("last_day"));
            }
        }
    }

    @Test
    void everySetOfClausesHasAUseAndEveryWebsiteIsAHost() {
        assertThat(rows("transfer-clauses.csv"))
                .extracting(row -> row.text("set"))
                .containsExactlyInAnyOrderElementsOf(rows("clause-uses.csv").stream()
                        .map(row -> row.text("set"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (CsvTable.Row row : rows("authorities.csv")) {
            row.optional("website", value -> value)
                    .ifPresent(host -> assertThat(host).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"));
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
                "eea | SE,Sweden,UNION,1996-01-01,,,s,K,H     | the span must begin after the last day of the one before it",
                "eea | ZW,Zed,UNION,,1996-01-01,,s,K,H        | the span must begin after the last day of the one before it",
                "third | SE,Sweden,,s,H                       | the code SE is listed twice",
                "aliases | UK,XX,,s,H                         | the field stands_for must name a territory of the other"
                        + " files",
                "aliases | SE,ZW,,s,H                         | the code SE is listed twice",
                "clauses | scc-x,2021/1,n,,,,,c,s,K,H         | the field usable_from must not be empty",
                "clauses | scc-x,2021/1,n,2021-01-02,2021-01-01,,,c,s,K,H | usable_last_day must not be before"
                        + " usable_from",
                "clauses | scc-x,2021/1,n,2021-01-02,,2022-01-01,,c,s,K,H | legacy_last_day must be after"
                        + " usable_last_day",
                "clauses | scc-x,2021/1,n,2021-01-02,2022-01-01,2022-01-01,,c,s,K,H | legacy_last_day must be after"
                        + " usable_last_day",
                "clauses | scc-0,2021/1,n,2021-01-02,,,,c,s,K,H | scc-0 is listed twice",
                "uses | scc-9,,CONTROLLER,PROCESSOR,no,yes,no,,,GDPR,s,K,H | the field set must name a set of the other file",
                "uses | scc-0,,CONTROLLER,PROCESSOR,no,yes,no,,,GDPR,s,K,H | scc-0 is listed twice for the same module",
                "uses | scc-0,THREE,CONTROLLER,PROCESSOR,no,yes,no,,,GDPR,s,K,H | the field module cannot be \"THREE\": No enum"
                        + " constant org.dpa4j.model.law.SccModule.THREE",
                "uses | scc-0,PROCESSOR_TO_CONTROLLER,CONTROLLER,PROCESSOR,maybe,yes,no,,,GDPR,s,K,H | the field transfer cannot"
                        + " be \"maybe\": it must be yes or no",
                "adequacy | 2020/2,JP,n,WHOLE_TERRITORY,,,,,,,,GDPR,s,K,H | the field from must not be empty",
                "adequacy | 2020/2,JP,n,WHOLE_TERRITORY,2020-01-02,2020-01-01,,,,,,GDPR,s,K,H | last_day must not be before"
                        + " from",
                "adequacy | 2020/2,AR,n,WHOLE_TERRITORY,2020-06-30,,,,,,,GDPR,s,K,H | the span must begin after the last day"
                        + " of the one before it",
                "adequacy | 2020/1,AR,n,WHOLE_TERRITORY,2020-06-30,,,,,,,GDPR,s,K,H | the span must begin after the last day"
                        + " of the one before it",
                "adequacy | 2020/2,JP,n,SOME,2020-01-01,,,,,,,GDPR,s,K,H | the field scope cannot be \"SOME\": No enum"
                        + " constant org.dpa4j.rules.law.AdequacyScope.SOME",
                "adequacy | 2020/2,JP,n,WHOLE_TERRITORY,2020-01-01,,,a b,,,,GDPR,s,K,H | the field amended_by cannot be"
                        + " \"a b\": an instrument must be 1 to 60 letters, digits, dots, slashes or hyphens, such as"
                        + " \"GDPR\"",
                "adequacy | 2020/2,JP,n,WHOLE_TERRITORY,2020-01-01,,,,,,,GDPR,s,K,X | the field confidence cannot be \"X\":"
                        + " it must be H, M or L",
                "authorities | SE-0,SE,,n,e,s,NATIONAL,,,,,s,K,H | the id SE-0 is listed twice",
                "authorities | SE-1,SE,,n,e,s,NATIONAL,2020-01-02,2020-01-01,,,s,K,H | last_day must not be before from",
                "authorities | SE-1,SE,NO;,n,e,s,NATIONAL,,,,,s,K,H | the field also cannot be \"\": a territory must be an"
                        + " ISO 3166 code, such as \"SE\" or \"US-CA\", or a group such as \"EEA\""
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
                        "adequacy",
                        "decision,territory,name,scope,from,last_day,known_last_day,amended_by,challenged_by,invalidated_by,note,citation,source,evidence,confidence",
                        "2020/1,AR,n,WHOLE_TERRITORY,2020-01-01,2020-06-30,,,,,,GDPR,s,K,H",
                        more.apply("adequacy")),
                table(
                        "clauses",
                        "set,instrument,name,usable_from,usable_last_day,legacy_last_day,note,citation,source,evidence,confidence",
                        "scc-0,2020/0,n,2021-01-01,,,,c,s,K,H",
                        more.apply("clauses")),
                table(
                        "uses",
                        "set,module,from,to,transfer,art28,assessment,annexes,note,citation,source,evidence,confidence",
                        "scc-0,,CONTROLLER,PROCESSOR,no,yes,no,,,GDPR,s,K,H",
                        more.apply("uses")),
                table(
                        "authorities",
                        "id,territory,also,name,english_name,short_name,level,from,last_day,website,note,source,evidence,confidence",
                        "SE-0,SE,,n,e,s,NATIONAL,,,,,s,K,H",
                        more.apply("authorities")));

        int line = malformed.equals("eea") ? 5 : malformed.equals("third") || malformed.equals("aliases") ? 3 : 4;
        assertThatThrownBy(() -> LawData.of(tables))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(malformed + ".csv:" + line + ": " + sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void refusesFilesThatAreKnownUpToDifferentDays(int index) {
        List<CsvTable> tables = new ArrayList<>(LawData.Tables.bundled().all());
        tables.set(index, CsvTable.parse("older.csv", "# dataAsOf: 2026-09-30\na\n", "a"));
        LawData.Tables mixed = new LawData.Tables(
                tables.get(0),
                tables.get(1),
                tables.get(2),
                tables.get(3),
                tables.get(4),
                tables.get(5),
                tables.get(6));

        assertThatThrownBy(() -> LawData.of(mixed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("all law data must be known up to the same day");
    }

    @Test
    void everySpanOfADecisionKnowsHowItEnds() {
        LawData.Tables bundled = LawData.Tables.bundled();
        CsvTable adequacy = table(
                "adequacy",
                "decision,territory,name,scope,from,last_day,known_last_day,amended_by,challenged_by,invalidated_by,note,citation,source,evidence,confidence",
                "2020/1,AR,n,WHOLE_TERRITORY,2020-01-01,2020-06-30,,,,,,GDPR,s,K,H",
                "2020/1,AR,n,WHOLE_TERRITORY,2020-07-01,2020-12-31,,,C-1/20,C-2/20,,GDPR,s,K,H");
        LawData data = LawData.of(new LawData.Tables(
                bundled.eea(),
                bundled.third(),
                bundled.aliases(),
                adequacy,
                bundled.clauses(),
                bundled.uses(),
                bundled.authorities()));

        AdequacyDecision early = data.asOf(LocalDate.of(2020, 2, 1))
                .adequacy(Territory.of("AR"))
                .decision()
                .orElseThrow();
        assertThat(early.invalidatedBy()).contains(Instrument.of("C-2/20"));
        assertThat(early.challengedBy()).isEmpty();
        assertThat(early.lastDay()).contains(LocalDate.of(2020, 12, 31));
    }

    private static CsvTable table(String name, String header, String... rows) {
        String text = TOP + header + "\n"
                + Stream.of(rows)
                        .filter(row -> !row.isEmpty())
                        .map(row -> row + "\n")
                        .collect(Collectors.joining());
        return CsvTable.parse(name + ".csv", text, header.split(","));
    }

    private static List<CsvTable.Row> rows(String file) {
        String header = text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElseThrow();
        return CsvTable.parse(file, text(file), header.split(",")).rows();
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(LawData.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
