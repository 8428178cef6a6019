package org.dpa4j.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.Template;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.rules.law.Provisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents that are generated from the rules. With {@code -Ddpa4j.documents=write} it writes them. */
class DocumentsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String HINT = "Generated from the rules; write it anew with `mvn -pl dpa-rules -am test"
            + " -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddpa4j.documents=write`.\n\n";

    /** The points of the GDPR that concern an agreement, one a line of the table. */
    private static final List<String> POINTS = List.of(
            "28(1)",
            "28(2)",
            "28(3)",
            "28(3)(a)",
            "28(3)(b)",
            "28(3)(c)",
            "28(3)(d)",
            "28(3)(e)",
            "28(3)(f)",
            "28(3)(g)",
            "28(3)(h)",
            "28(3) subpara. 2",
            "28(4)",
            "28(9)",
            "28(10)",
            "29",
            "30(2)",
            "30(2)(a)",
            "30(2)(b)",
            "30(2)(c)",
            "30(2)(d)",
            "32(1)",
            "32(1)(a)",
            "32(1)(b)",
            "32(1)(c)",
            "32(1)(d)",
            "32(2)",
            "32(3)",
            "32(4)",
            "33(2)",
            "44",
            "45",
            "46",
            "47",
            "48",
            "49",
            "82");

    private static final List<Template> CLAUSES =
            List.of(Template.EU_SCC_2021_915, Template.DK_SCC_2019, Template.SI_SCC, Template.LT_SCC);

    enum Document {
        RULES("rules.md"),
        COVERAGE_GDPR("coverage-gdpr.md"),
        COVERAGE_DERECHA("coverage-derecha.md");

        private final String file;

        Document(String file) {
            this.file = file;
        }

        String text() {
            return switch (this) {
                case RULES -> rules();
                case COVERAGE_GDPR -> gdpr();
                case COVERAGE_DERECHA -> derecha();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentIsUpToDate(Document document) throws IOException {
        Path file = DOCS.resolve(document.file);
        if ("write".equals(System.getProperty("dpa4j.documents"))) {
            Files.writeString(file, document.text());
        }
        assertThat(Files.readString(file)).isEqualTo(document.text());
    }

    @Test
    void everyPointOfTheTableIsAProvision() {
        assertThat(POINTS).allMatch(point -> Provisions.bundled().contains(LegalReference.parse("GDPR Art. " + point)));
    }

    private static String rules() {
        StringBuilder text = new StringBuilder("# Rules\n\n" + HINT
                + "A rule with several severities has several messages; in brackets those that become a violation in an\n"
                + "agreement based on official clauses that make the matter compulsory (EU: Decision (EU) 2021/915, DK: the\n"
                + "Danish standard clauses, SI and LT: the Slovenian and the Lithuanian clauses).\n\n| rule | what must hold | cites | tier | severity | since |\n"
                + "|---|---|---|---|---|---|\n");
        for (Rule rule : Catalogue.RULES) {
            RuleInfo info = rule.info();
            text.append("| ")
                    .append(info.id())
                    .append(" | ")
                    .append(info.title())
                    .append(" | ")
                    .append(info.citations().stream()
                            .map(LegalReference::toString)
                            .collect(Collectors.joining("; ")))
                    .append(" | ")
                    .append(word(info.tier()))
                    .append(" | ")
                    .append(severities(info))
                    .append(" | ")
                    .append(info.since())
                    .append(" |\n");
        }
        text.append("\n## Numbers of a policy\n\nThe law has no such numbers. The standard ones are ours.\n\n")
                .append("| number | standard | range | why |\n|---|---|---|---|\n");
        for (PolicyNumber number : PolicyNumber.values()) {
            text.append("| ")
                    .append(number)
                    .append(" | ")
                    .append(number.standard())
                    .append(' ')
                    .append(number.unit().toString().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(number.least())
                    .append(" to ")
                    .append(number.greatest())
                    .append(" | ")
                    .append(number.why())
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String severities(RuleInfo info) {
        String severities = info.messages().stream()
                .map(Message::severity)
                .distinct()
                .sorted()
                .map(DocumentsTest::word)
                .collect(Collectors.joining(", "));
        String clauses = info.messages().stream()
                .flatMap(message -> message.compulsoryIn().stream())
                .distinct()
                .sorted(Comparator.comparingInt(CLAUSES::indexOf))
                .map(DocumentsTest::clauses)
                .collect(Collectors.joining(", "));
        return severities + (clauses.isEmpty() ? "" : " (" + clauses + ")");
    }

    private static String clauses(Template template) {
        return switch (template.code()) {
            case "eu-scc-2021-915" -> "EU";
            case "dk-scc-2019" -> "DK";
            case "si-scc" -> "SI";
            case "lt-scc" -> "LT";
            default -> throw new IllegalArgumentException(template.code());
        };
    }

    private static String gdpr() {
        StringBuilder text = new StringBuilder("# Points of the GDPR and the rules that check them\n\n" + HINT
                + "A rule stands at every point that it cites; one that cites a paragraph stands at the paragraph.\n\n"
                + "| GDPR | rules |\n|---|---|\n");
        for (String point : POINTS) {
            LegalReference reference = LegalReference.parse("GDPR Art. " + point);
            text.append("| Art. ")
                    .append(point)
                    .append(" | ")
                    .append(ids(info -> info.citations().stream().anyMatch(citation -> covers(citation, reference))))
                    .append(point.equals("47") ? " (as a tool: ART44-2)" : "")
                    .append(" |\n");
        }
        return text.toString();
    }

    /** An article in the table stands for all of it. */
    private static boolean covers(LegalReference citation, LegalReference point) {
        if (!citation.instrument().equals(Instrument.GDPR)) {
            return false;
        }
        String cited = citation.toString();
        String wanted = point.toString();
        boolean whole = point.paragraph().isEmpty();
        return cited.equals(wanted) || (whole && cited.startsWith(wanted + "(")) || inRange(cited, point);
    }

    private static boolean inRange(String cited, LegalReference point) {
        java.util.regex.Matcher range =
                java.util.regex.Pattern.compile("GDPR Art\\. ([0-9]+)-([0-9]+)").matcher(cited);
        if (!range.matches() || point.paragraph().isPresent()) {
            return false;
        }
        int article = Integer.parseInt(point.number().orElseThrow());
        return article >= Integer.parseInt(range.group(1)) && article <= Integer.parseInt(range.group(2));
    }

    private static String derecha() {
        StringBuilder text =
                new StringBuilder("# Requirements of the DERECHA data set and the rules that cover them\n\n"
                        + HINT
                        + "The numbers are those of the data set (doi 10.1109/TSE.2023.3288901), contents in our words. What the\n"
                        + "law demands of the controller anyway (R39 to R46) need not stand in an agreement: leaving it out is never\n"
                        + "more than a note. ART28-3-CH-7 asks for some obligations and rights of the controller, GDPR Art. 28(3); none of\n"
                        + "R39 to R46 in particular is asked for. R35 and R46 say who answers for damage, R37 and R38 who may suspend and end: no\n"
                        + "content that GDPR Art. 28(3) demands.\n\n"
                        + "| R | content | basis | class | rules | severity |\n|---|---|---|---|---|---|\n");
        for (List<String> row : requirements()) {
            int number = Integer.parseInt(row.get(0));
            text.append("| R")
                    .append(number)
                    .append(" | ")
                    .append(String.join(" | ", row.subList(1, 4)))
                    .append(" | ")
                    .append(ids(info -> info.covers().contains(number)))
                    .append(number >= 39 && number <= 46 ? " (group)" : "")
                    .append(" | ")
                    .append(demand(number))
                    .append(" |\n");
        }
        return text.toString();
    }

    /** How severe its absence is, or that nothing asks for it. */
    private static String demand(int number) {
        if (number >= 39 && number <= 46) {
            return "note at most";
        }
        return switch (number) {
            case 9 -> "not asked for";
            case 35 -> "not asked for; a limit is a violation";
            default ->
                Catalogue.RULES.stream()
                        .map(Rule::info)
                        .filter(info -> info.covers().contains(number))
                        .flatMap(info -> info.messages().stream())
                        .map(Message::severity)
                        .min(Severity::compareTo)
                        .map(DocumentsTest::word)
                        .orElse("-");
        };
    }

    private static String ids(java.util.function.Predicate<RuleInfo> matching) {
        String ids = Catalogue.RULES.stream()
                .map(Rule::info)
                .filter(matching)
                .map(info -> info.id().value())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "-" : ids;
    }

    /** Rows without quotes inside of quotes, which the file does not have. */
    private static List<List<String>> requirements() {
        try (InputStream in = Objects.requireNonNull(DocumentsTest.class.getResourceAsStream("derecha.csv"))) {
            return Stream.of(new String(in.readAllBytes(), UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#") && !line.startsWith("number"))
                    .map(DocumentsTest::fields)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || (line.charAt(i) == ',' && !quoted)) {
                fields.add(line.substring(start, i).replace("\"", ""));
                start = i + 1;
            } else if (line.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return fields;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
