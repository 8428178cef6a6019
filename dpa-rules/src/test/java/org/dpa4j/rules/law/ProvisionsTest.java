package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionsTest {
    private static final Provisions PROVISIONS = Provisions.bundled();

    @ParameterizedTest
    @CsvSource({
        "GDPR Art., 99", // Art. 99 entry into force
        "GDPR recital, 173",
        "95/46/EC Art., 34",
        "95/46/EC recital, 72",
        "EUDPR Art., 101",
        "1182/71 Art., 6",
        "2021/914 Art., 4",
        "2021/915 Art., 4",
        "2021/914 cl., 18",
        "2021/915 cl., 10",
        "2021/915 cl. 7., 8" // 7.1 instructions to 7.8 transfers
    })
    void countsThePartsOfAnInstrument(String start, int count) {
        String separator = start.endsWith(". 7.") ? "" : " ";
        assertThat(numbers(start + separator)).isEqualTo(upTo(count));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3", "2, 4", "3, 3", "4, 26", "5, 2", "6, 4", "7, 4", "8, 3", "9, 4", "10, 0", "11, 2", "12, 8", "13, 4",
        "14, 5", "15, 4", "16, 0", "17, 3", "18, 3", "19, 0", "20, 4", "21, 6", "22, 4", "23, 2", "24, 3", "25, 3",
        "26, 3", "27, 5", "28, 10", "29, 0", "30, 5", "31, 0", "32, 4", "33, 5", "34, 4", "35, 11", "36, 5", "37, 7",
        "38, 6", "39, 2", "40, 11", "41, 6", "42, 8", "43, 9", "44, 0", "45, 9", "46, 5", "47, 3", "48, 0", "49, 6",
        "50, 0", "58, 6", "60, 12", "70, 4", "77, 2", "82, 6", "83, 9", "84, 2", "87, 0", "94, 2", "99, 2"
    })
    void countsTheParagraphsOfAnArticleOfTheGdpr(int article, int paragraphs) {
        List<Integer> found = IntStream.rangeClosed(0, 100)
                .filter(i -> contains("GDPR Art. " + article + "(" + i + ")"))
                .boxed()
                .toList();

        assertThat(found).isEqualTo(upTo(paragraphs));
    }

    @ParameterizedTest
    @CsvSource({
        "GDPR Art. 5(1), abcdef",
        "GDPR Art. 6(1), abcdef",
        "GDPR Art. 9(2), abcdefghij",
        "GDPR Art. 28(3), abcdefgh",
        "GDPR Art. 28(2), ''",
        "GDPR Art. 30(2), abcd",
        "GDPR Art. 32(1), abcd",
        "GDPR Art. 33(3), abcd",
        "GDPR Art. 35(7), abcd",
        "GDPR Art. 40(2), abcdefghijk",
        "GDPR Art. 46(2), abcdef",
        "GDPR Art. 46(3), ab",
        "GDPR Art. 47(2), abcdefghijklmn",
        "GDPR Art. 49(1), abcdefg",
        "GDPR Art. 50, abcd",
        "GDPR Art. 57(1), abcdefghijklmnopqrstuv",
        "GDPR Art. 58(1), abcdef",
        "GDPR Art. 58(2), abcdefghij",
        "GDPR Art. 58(3), abcdefghij",
        "GDPR Art. 70(1), abcdefghijklmnopqrstuvwxy",
        "GDPR Art. 83(2), abcdefghijk",
        "GDPR Art. 83(4), abc",
        "GDPR Art. 83(5), abcde",
        "EUDPR Art. 29(3), abcdefgh",
        "1182/71 Art. 3(2), abcd",
        "2021/915 cl. 1, abcdef", // (f): no tool for transfers
        "2021/915 cl. 7.6, abcde",
        "2021/915 cl. 7.7, abcde",
        "2021/915 cl. 7.8, ab",
        "2021/915 cl. 8, abcd",
        "2021/915 cl. 10, abcd",
        "2021/914 cl. 14, abcdef",
        "2021/914 cl. 15.1, abcde",
        "2021/914 cl. 16, abcde"
    })
    void listsThePointsOfAProvision(String provision, String points) {
        StringBuilder found = new StringBuilder();
        for (char point = 'a'; point <= 'z'; point++) {
            if (contains(provision + "(" + point + ")")) {
                found.append(point);
            }
        }

        assertThat(found).hasToString(points);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GDPR",
                "GDPR Art. 4(16)(b)",
                "GDPR Art. 28(3) subpara. 1",
                "GDPR Art. 28(3) subpara. 2",
                "GDPR Art. 49(1) subpara. 2",
                "GDPR Art. 44-46",
                "GDPR Art. 44-50",
                "GDPR recital 26",
                "95/46/EC Art. 25(6)",
                "1182/71 Art. 3(4)",
                "EUDPR Art. 29(7)",
                "EUDPR Art. 2-29",
                "2021/915 cl. 9.2(b)",
                "2021/915 cl. 7.1-7.3",
                "2021/915 Annex IV",
                "2021/914 recital 7",
                "2021/914 Art. 4(4)",
                "2021/914 cl. 8.9(c)",
                "2021/914 Annex I.C",
                "DK-SCC cl. 2-15",
                "DK-SCC Annex C.6",
                "DK-SCC Annex D",
                "EDPB-07/2020 s. I.4",
                "EDPB-07/2020 s. 1.3.8",
                "EDPB-07/2020 para. 103",
                "EDPB-O-22/2024 para. 88",
                "EU-UK-TCA Art. 782",
                "C-311/18"
            })
    void knowsWhatIsThere(String provision) {
        assertThat(contains(provision)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GDPR Art. 0",
                "GDPR Art. 100",
                "GDPR Art. 28(0)",
                "GDPR Art. 28(11)",
                "GDPR Art. 28(3)(i)",
                "GDPR Art. 28(3)(G)",
                "GDPR Art. 28(g)",
                "GDPR Art. 28(2)(a)",
                "GDPR Art. 28(3) subpara. 3",
                "GDPR Art. 28(2) subpara. 1",
                "GDPR Art. 28(3)(a) subpara. 2",
                "GDPR Art. 98-100",
                "GDPR Art. 46-44",
                "GDPR Art. 44-44",
                "GDPR recital 174",
                "GDPR cl. 28",
                "GDPR Annex I",
                "95/46/EC Art. 35",
                "1182/71 Art. 4(4)",
                "2021/915 cl. 11",
                "2021/915 cl. 7.9",
                "2021/915 cl. 10(e)",
                "2021/915 Annex V",
                "2021/914 cl. 19",
                "2021/914 Annex IV",
                "DK-SCC cl. 1", // the table of contents
                "DK-SCC cl. 16",
                "DK-SCC Annex C.9",
                "EDPB-07/2020 s. 1.3.9",
                "EDPB-07/2020 s. 1.7",
                "EDPB-07/2020 para. 112", // not confirmed: requirements catalogue, section 9
                "EDPB-O-22/2024 para. 26",
                "C-311/18 para. 134", // of judgments no paragraph is listed
                "C-311/19",
                "GDPR-2"
            })
    void doesNotKnowWhatIsNotThere(String provision) {
        assertThat(contains(provision)).isFalse();
        assertThat(PROVISIONS.link(LegalReference.parse(provision))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GDPR Art. 28(3)(h), http://data.europa.eu/eli/reg/2016/679/oj",
        "2021/915 cl. 7.7(a), http://data.europa.eu/eli/dec_impl/2021/915/oj",
        "2021/914 Annex I.A, http://data.europa.eu/eli/dec_impl/2021/914/oj",
        "GDPR Art. 44-46, http://data.europa.eu/eli/reg/2016/679/oj",
        "2010/87/EU, https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32010D0087",
        "C-311/18, https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311",
        "DK-SCC cl. 8,",
        "EDPB-O-14/2019,"
    })
    void leadsToTheText(String provision, String link) {
        assertThat(PROVISIONS.link(LegalReference.parse(provision)))
                .isEqualTo(Optional.ofNullable(link).map(URI::create));
    }

    @ParameterizedTest
    @CsvSource({
        "GDPR, REGULATION, 2016-04-27, 2016-05-24, 2018-05-25, ,",
        "95/46/EC, DIRECTIVE, 1995-10-24, , 1998-10-24, 2018-05-24, GDPR Art. 94(1)",
        "1182/71, REGULATION, 1971-06-03, 1971-07-01, 1971-07-01, ,",
        "2021/914, DECISION, 2021-06-04, 2021-06-27, 2021-06-27, ,",
        "2021/915, DECISION, 2021-06-04, 2021-06-27, 2021-06-27, ,",
        "2001/497/EC, DECISION, 2001-06-15, , 2001-09-03, 2021-09-26, 2021/914 Art. 4(2)",
        "2010/87/EU, DECISION, 2010-02-05, , 2010-05-15, 2021-09-26, 2021/914 Art. 4(3)",
        "2000/520/EC, DECISION, 2000-07-26, , 2000-07-26, 2015-10-05, C-362/14",
        "2016/1250, DECISION, 2016-07-12, , 2016-07-12, 2020-07-15, C-311/18",
        "2023/1795, DECISION, 2023-07-10, , 2023-07-10, ,",
        "2021/1772, DECISION, 2021-06-28, , 2021-06-28, 2031-12-27,",
        "EDPB-07/2020, GUIDANCE, 2020-09-02, , 2021-07-07, ,",
        "EDPB-O-22/2024, GUIDANCE, 2024-10-07, , 2024-10-07, ,",
        "C-311/18, CASE, 2020-07-16, , , ,",
        "C-703/25-P, CASE, , , , ,",
        "EU-UK-TCA, TREATY, 2020-12-30, 2021-05-01, 2021-01-01, ,",
        "SE-PUL, NATIONAL_ACT, 1998-04-29, 1998-10-24, 1998-10-24, 2018-05-24,",
        "DK-SCC, CLAUSES, 2019-12-10, , 2019-12-11, ,"
    })
    void knowsFromWhenToWhenAnInstrumentWasLaw(
            String token,
            InstrumentKind kind,
            LocalDate adopted,
            LocalDate inForceFrom,
            LocalDate appliesFrom,
            LocalDate lastDay,
            String endedBy) {
        InstrumentFacts facts = PROVISIONS.instrument(Instrument.of(token)).orElseThrow();

        assertThat(facts.kind()).isEqualTo(kind);
        assertThat(facts.adopted().orElse(null)).isEqualTo(adopted);
        assertThat(facts.firstCitable().orElse(null)).isEqualTo(adopted);
        assertThat(facts.inForceFrom().orElse(null)).isEqualTo(inForceFrom);
        assertThat(facts.appliesFrom().orElse(null)).isEqualTo(appliesFrom);
        assertThat(facts.lastDay().orElse(null)).isEqualTo(lastDay);
        assertThat(facts.endedBy().map(LegalReference::toString).orElse(null)).isEqualTo(endedBy);
    }

    @Test
    void knowsEveryInstrumentThatTheModelNames() throws IllegalAccessException {
        List<Instrument> named = new ArrayList<>();
        for (var field : Instrument.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Instrument.class) {
                named.add((Instrument) field.get(null));
            }
        }

        assertThat(named)
                .contains(Instrument.GDPR)
                .allMatch(one -> PROVISIONS.instrument(one).isPresent());
        assertThat(PROVISIONS.instrument(Instrument.of("2016/678"))).isEmpty();
    }

    @Test
    void listsEveryInstrumentOnce() {
        assertThat(PROVISIONS.instruments())
                .startsWith(PROVISIONS.instrument(Instrument.GDPR).orElseThrow())
                .doesNotHaveDuplicates()
                .hasSize(68);
    }

    /** A number of EUR-Lex and an identifier of the Union both hold the year and the number of an act: they must agree. */
    @Test
    void theLinkOfAnActOfTheUnionIsMadeOfItsNumber() {
        Pattern celex = Pattern.compile("3([0-9]{4})([RLD])([0-9]{4})");
        Map<String, String> types = Map.of("R", "reg", "L", "dir", "D", "dec_impl");
        int identified = 0;
        int byNumber = 0;
        for (InstrumentFacts facts : PROVISIONS.instruments()) {
            String link = facts.link().map(URI::toString).orElse("");
            Matcher number = celex.matcher(facts.celex().orElse(""));
            if (link.startsWith("http://data.europa.eu/eli/C/")) {
                assertThat(facts.instrument()).hasToString("C-703/25-P"); // the notice of the appeal, OJ C/2025/6610
            } else if (link.startsWith("http://data.europa.eu/")) {
                identified++;
                assertThat(number.matches()).isTrue();
                assertThat(link)
                        .isEqualTo("http://data.europa.eu/eli/" + types.get(number.group(2)) + "/" + number.group(1)
                                + "/" + Integer.parseInt(number.group(3)) + "/oj");
            } else if (facts.celex().isPresent()) {
                byNumber++;
                assertThat(link)
                        .isEqualTo("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:"
                                + facts.celex().get());
            }
        }
        assertThat(identified).isGreaterThan(15);
        assertThat(byNumber).isGreaterThan(15);
    }

    /** The token of an act of the Union and of a case holds its year and number too. */
    @Test
    void theNumberOfAnInstrumentIsMadeOfItsToken() {
        Pattern act = Pattern.compile("(?<year>(19|20)[0-9]{2})/(?<number>[0-9]+)(/E[CU])?");
        Pattern courtCase = Pattern.compile("(?<court>[CT])-(?<number>[0-9]+)/(?<year>[0-9]{2})(-P)?");
        int matched = 0;
        for (InstrumentFacts facts : PROVISIONS.instruments()) {
            Matcher a = act.matcher(facts.instrument().token());
            Matcher c = courtCase.matcher(facts.instrument().token());
            if (a.matches()) {
                matched++;
                assertThat(facts.celex().orElseThrow())
                        .matches("3%s[RLD]%04d".formatted(a.group("year"), Integer.parseInt(a.group("number"))));
            } else if (c.matches()) {
                matched++;
                assertThat(facts.celex().orElseThrow())
                        .matches("620%s%s[JN]%04d"
                                .formatted(c.group("year"), c.group("court"), Integer.parseInt(c.group("number"))));
            }
        }
        assertThat(matched).isGreaterThan(40);
    }

    @Test
    void isKnownUpToTheSameDayAsTheOtherLawData() {
        assertThat(PROVISIONS.dataAsOf())
                .isEqualTo("2026-10-01")
                .isEqualTo(LawData.bundled().dataAsOf());
    }

    @Test
    void everyCitationAndInstrumentOfTheOtherLawDataResolves() throws IOException, URISyntaxException {
        Set<String> columns =
                Set.of("citation", "instrument", "decision", "amended_by", "challenged_by", "invalidated_by");
        int looked = 0;
        for (Path file : files()) {
            CsvTable table = table(file);
            List<String> named = header(file).filter(columns::contains).toList();
            for (CsvTable.Row row : table.rows()) {
                for (String column : named) {
                    Optional<String> value = row.optional(column, text -> text);
                    if (value.isPresent()) {
                        looked++;
                        assertThat(value.get().split(";", -1))
                                .as("%s %s", file.getFileName(), column)
                                .allMatch(ProvisionsTest::contains);
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(15);
    }

    @Test
    void theDaysOfClauseSetsAreThoseOfTheLawData() throws IOException, URISyntaxException {
        Path file = files().stream()
                .filter(path -> path.endsWith("transfer-clauses.csv"))
                .findFirst()
                .orElseThrow();
        List<CsvTable.Row> rows = table(file).rows();

        assertThat(rows).isNotEmpty();
        for (CsvTable.Row row : rows) {
            InstrumentFacts facts = PROVISIONS
                    .instrument(row.value("instrument", Instrument::of))
                    .orElseThrow();
            assertThat(facts.appliesFrom().orElse(null)).isEqualTo(row.date("usable_from"));
            assertThat(facts.lastDay().orElse(null)).isEqualTo(row.date("usable_last_day"));
        }
    }

    private static boolean contains(String provision) {
        return PROVISIONS.contains(LegalReference.parse(provision));
    }

    private static List<Integer> numbers(String start) {
        return IntStream.rangeClosed(0, 1000)
                .filter(i -> contains(start + i))
                .boxed()
                .toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(Provisions.class.getResource("provisions.csv"))
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")
                            && !file.endsWith("provisions.csv")
                            && !file.endsWith("instruments.csv"))
                    .sorted()
                    .toList();
        }
    }

    private static CsvTable table(Path file) throws IOException {
        return CsvTable.parse(
                file.toString(), Files.readString(file), header(file).toArray(String[]::new));
    }

    private static Stream<String> header(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .limit(1)
                .flatMap(line -> Arrays.stream(line.split(",", -1)));
    }
}
