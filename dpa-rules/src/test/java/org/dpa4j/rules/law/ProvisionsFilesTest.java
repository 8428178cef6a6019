package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dpa4j.model.law.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionsFilesTest {
    private static final String TOP = "# dataAsOf: 2026-10-01\n";
    private static final String INSTRUMENTS =
            "token,kind,title,celex,link,no_link,adopted,in_force_from,applies_from,last_day,ended_by";
    private static final String PROVISIONS = "instrument,part,inside";
    private static final String GOOD = "A,REGULATION,Title,,https://a.example/,,2000-01-01,,,,";

    @Test
    void readsTheCompactForm() {
        Provisions provisions = Provisions.of(
                instruments(GOOD),
                provisions("A,recital 9-11,", "A,Art. 1,1-3 2(b-c) 3(z) 3/2", "A,cl. 7.1,(a) /2 12"));

        assertThat(LegalReference.parse("A recital 8")).satisfies(one -> absent(provisions, one));
        for (String listed : new String[] {
            "A recital 9",
            "A recital 10",
            "A recital 11",
            "A recital 9-11",
            "A Art. 1",
            "A Art. 1(1)",
            "A Art. 1(3)",
            "A Art. 1(2)(b)",
            "A Art. 1(2)(c)",
            "A Art. 1(3)(z)",
            "A Art. 1(3) subpara. 1",
            "A Art. 1(3) subpara. 2",
            "A cl. 7.1(a)",
            "A cl. 7.1 subpara. 2",
            "A cl. 7.1(12)"
        }) {
            assertThat(provisions.contains(LegalReference.parse(listed)))
                    .as(listed)
                    .isTrue();
        }
        for (String other : new String[] {
            "A recital 12", "A Art. 1(4)", "A Art. 1(2)(a)", "A Art. 1(2)(d)", "A cl. 7.1(b)", "A cl. 7.1(1)", "A cl. 7"
        }) {
            absent(provisions, LegalReference.parse(other));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,REGULATION,Title,,https://a.example/,,,,,,        | A is listed twice",
                "a b,REGULATION,Title,,https://b.example/,,,,,,      | the field token cannot be \"a b\": an instrument must be 1"
                        + " to 60 letters, digits, dots, slashes or hyphens, such as \"GDPR\"",
                "B,LAW,Title,,https://b.example/,,,,,,               | the field kind cannot be \"LAW\": No enum constant"
                        + " org.dpa4j.rules.law.InstrumentKind.LAW",
                "B,REGULATION,,,https://b.example/,,,,,,             | the field title must not be empty",
                "B,REGULATION,Title,,,,,,,,                          | exactly one of link and no_link must be given",
                "B,REGULATION,Title,,https://b.example/,why,,,,,     | exactly one of link and no_link must be given",
                "B,REGULATION,Title,,b.example,,,,,,                 | the field link must be a whole address",
                "B,REGULATION,Title,,https://b example/,,,,,,        | the field link cannot be \"https://b example/\": a"
                        + " link is an address such as https://eur-lex.europa.eu/",
                "B,REGULATION,Title,,,why,2000,,,,                   | a date must be such as 2026-10-01, not \"2000\"",
                "B,REGULATION,Title,,,why,2000-01-02,2000-01-01,,,   | no day of an instrument can be before its adoption",
                "B,REGULATION,Title,,,why,2000-01-02,,2000-01-01,,   | no day of an instrument can be before its adoption",
                "B,REGULATION,Title,,,why,2000-01-02,,,2000-01-01,   | no day of an instrument can be before its adoption",
                "B,REGULATION,Title,,,why,2000-01-02,,,,A            | an instrument that was ended must have a last day",
                "B,REGULATION,Title,,,why,,,,2000-01-01,C            | the field ended_by cannot be C, which is not listed",
                "B,REGULATION,Title,,,why,,,,2000-01-01,A Art. 2     | the field ended_by cannot be A Art. 2, which is not"
                        + " listed",
                "B,REGULATION,Title,,,why,,,,2000-01-01,A Article 1  | the field ended_by cannot be \"A Article 1\": a legal"
                        + " reference must read like \"GDPR Art. 28(3)(g)\", \"GDPR Art. 44-50\" or \"2021/915 cl. 7.7(a)\""
            })
    void refusesAMalformedInstrumentByFileAndLine(String row, String sentence) {
        assertThatThrownBy(() -> Provisions.of(instruments(GOOD, row), provisions("A,Art. 1,")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("instruments.csv:4: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B,Art. 1,            | B has no row in the table of instruments",
                ",Art. 2,             | the field instrument must not be empty",
                "A,,                  | the field part must not be empty",
                "A,Article 2,         | the field part cannot be \"Article 2\": a legal reference must read like \"GDPR Art."
                        + " 28(3)(g)\", \"GDPR Art. 44-50\" or \"2021/915 cl. 7.7(a)\"",
                "A,Art. 2(1),         | the field part must name a whole part; what it has goes into the field inside",
                "A,Art. 2(a),         | the field part must name a whole part; what it has goes into the field inside",
                "A,Art. 2 subpara. 2, | the field part must name a whole part; what it has goes into the field inside",
                "A,Art. 1,            | A Art. 1 is listed twice",
                "A,Art. 1-2,          | A Art. 1 is listed twice",
                "A,Art. 3-2,          | the run \"3-2\" must go upwards",
                "A,Art. 3-3,          | the run \"3-3\" must go upwards",
                "A,Annex I-III,       | \"I-III\" is neither a run such as 1-10, nor points such as 3(a-h), nor subparagraphs such"
                        + " as 3/2",
                "A,Art. 2-3,1-2       | a run of parts cannot say what is inside them",
                "A,Art. 2,1-2 2       | A Art. 2(2) is listed twice",
                "A,Art. 2,1-2 1(a) 1(a-b) | A Art. 2(1)(a) is listed twice",
                "A,Art. 2,1-2 3(a)    | paragraph 3 must come before what is inside it",
                "A,Art. 2,3(a) 1-3    | paragraph 3 must come before what is inside it",
                "A,Art. 2,1-2 3/2     | paragraph 3 must come before what is inside it",
                "A,Art. 2,2-1         | the run \"2-1\" must go upwards",
                "A,Art. 2,(c-a)       | the points \"(c-a)\" must run upwards",
                "A,Art. 2,1-2  2(a)   | \"\" is neither a run such as 1-10, nor points such as 3(a-h), nor subparagraphs such as"
                        + " 3/2",
                "A,Art. 2,0           | \"0\" is neither a run such as 1-10, nor points such as 3(a-h), nor subparagraphs such as"
                        + " 3/2",
                "A,Art. 2,1-3;4       | \"1-3;4\" is neither a run such as 1-10, nor points such as 3(a-h), nor subparagraphs"
                        + " such as 3/2",
                "A,Art. 2,1-3 3/1     | \"3/1\" is neither a run such as 1-10, nor points such as 3(a-h), nor subparagraphs such"
                        + " as 3/2",
                "A,Art. 2,1-99999     | \"1-99999\" is neither a run such as 1-10, nor points such as 3(a-h), nor subparagraphs"
                        + " such as 3/2",
                "A,Art. 2,1-3 3(A-B)  | \"3(A-B)\" is neither a run such as 1-10, nor points such as 3(a-h), nor subparagraphs"
                        + " such as 3/2"
            })
    void refusesAMalformedProvisionByFileAndLine(String row, String sentence) {
        assertThatThrownBy(() -> Provisions.of(instruments(GOOD), provisions("A,Art. 1,", row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("provisions.csv:4: " + sentence);
    }

    @Test
    void refusesFilesThatAreKnownUpToDifferentDays() {
        CsvTable older =
                CsvTable.parse("provisions.csv", "# dataAsOf: 2026-09-30\n" + PROVISIONS + "\n", PROVISIONS.split(","));

        assertThatThrownBy(() -> Provisions.of(instruments(GOOD), older))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("all law data must be known up to the same day");
    }

    private static void absent(Provisions provisions, LegalReference reference) {
        assertThat(provisions.contains(reference)).as(reference.toString()).isFalse();
    }

    private static CsvTable instruments(String... rows) {
        return table("instruments.csv", INSTRUMENTS, rows);
    }

    private static CsvTable provisions(String... rows) {
        return table("provisions.csv", PROVISIONS, rows);
    }

    private static CsvTable table(String file, String header, String... rows) {
        return CsvTable.parse(file, TOP + header + "\n" + String.join("\n", rows) + "\n", header.split(","));
    }
}
