package org.dpa4j.model.processing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms of the Data Privacy Vocabulary, against a list that was made concept by concept. */
class DpvTermsTest {
    private static final String SPECIAL = "special-category-art9(1)";
    private static final String CRIMINAL = "criminal-art10";

    /**
     * A row of the list.
     *
     * @param group the list that the concept belongs to
     * @param concept the constant
     * @param term the term, empty where the vocabulary has none
     */
    private record Row(String group, String concept, String term) {}

    private static final List<Row> ROWS = rows();

    private static List<Row> rows() {
        try (InputStream in = AgreementId.class.getResourceAsStream("dpv-mapping.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .skip(2) // where it comes from, and the names of the columns
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String code(Row row) {
        return row.concept().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of(DataCategory.VOCABULARY, Set.of("personal-data", SPECIAL, CRIMINAL)),
                Arguments.of(DataSubjectCategory.VOCABULARY, Set.of("data-subject-kind")),
                Arguments.of(Purpose.VOCABULARY, Set.of("purpose")),
                Arguments.of(Operation.VOCABULARY, Set.of("operation-art4(2)", "operation-other")),
                Arguments.of(MeasureKind.VOCABULARY, Set.of("measure-art32")));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyTermIsThatOfTheList(Vocabulary<?> vocabulary, Set<String> groups) {
        Map<String, String> listed = new TreeMap<>();
        for (Row row : ROWS) {
            if (groups.contains(row.group())) {
                listed.put(code(row), row.term());
            }
        }
        Map<String, String> stated = new TreeMap<>();
        vocabulary.all().forEach(code -> {
            stated.put(code.code(), code.dpvTerm().orElse(""));
            listed.putIfAbsent(code.code(), ""); // a constant of our own claims no term
        });

        assertThat(stated).hasSizeGreaterThan(20);
        assertThat(listed).containsAllEntriesOf(stated);
    }

    @Test
    void theSpecialCategoriesAreThoseOfTheList() {
        assertThat(codes(category -> category.special().isPresent())).isEqualTo(concepts(SPECIAL));
    }

    @Test
    void criminalDataAreThoseOfTheList() {
        assertThat(codes(DataCategory::isCriminal)).isEqualTo(concepts(CRIMINAL));
    }

    private static Set<String> codes(Predicate<DataCategory> predicate) {
        return DataCategory.VOCABULARY.all().stream()
                .filter(predicate)
                .map(Code::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> concepts(String group) {
        return ROWS.stream()
                .filter(row -> row.group().equals(group))
                .map(DpvTermsTest::code)
                .filter(DataCategory.VOCABULARY::has)
                .collect(Collectors.toSet());
    }
}
