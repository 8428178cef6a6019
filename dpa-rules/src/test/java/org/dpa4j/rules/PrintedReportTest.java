package org.dpa4j.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Formation;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.report.MarkdownReport;
import org.dpa4j.rules.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report with every kind of outcome, a waived finding and a waiver without effect, as people read it. */
class PrintedReportTest {
    private static final List<String> RULES =
            List.of("ART28-9-1", "ART28-3-CH-1", "ART28-3-G-1", "ART28-3-G-2", "ART45-1", "CONS-HIER-1");

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void asText(Locale language) throws IOException {
        assertThat(TextReport.of(report(language))).isEqualTo(golden("report-" + language + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void asMarkdown(Locale language) throws IOException {
        assertThat(MarkdownReport.of(report(language))).isEqualTo(golden("report-" + language + ".md"));
    }

    @Test
    void noLineOfTextIsWiderThanATerminal() {
        assertThat(TextReport.of(report(Locale.GERMAN)).lines()).allMatch(line -> line.length() <= 100);
    }

    /** A title that is markup, and one that ends its line. */
    @Test
    void whatTheDocumentBringsIsNoMarkup() {
        ReviewReport report = ReviewReport.builder()
                .from(report(Locale.ENGLISH))
                .title("# <b>Bold</b>\n[link](x) `code` *it* | 1. a-b")
                .build();

        assertThat(MarkdownReport.of(report).lines().findFirst())
                .contains("# \\# \\<b\\>Bold\\</b\\> \\[link\\](x) \\`code\\` \\*it\\* \\| 1. a-b");
    }

    private static ReviewReport report(Locale language) {
        DataProcessingAgreement agreement = Sound.but(
                b -> b.edition(Edition.builder().title("Payroll [2026]").build())
                        .formation(Formation.SILENT)
                        .endOfServices(EndOfServices.SILENT)
                        .precedence(List.of()));
        Profile profile = new Profile(
                "some",
                "2026.1",
                RULES.stream()
                        .map(id -> Profile.GDPR.find(RuleId.of(id)).orElseThrow())
                        .toList(),
                Map.of());
        ReviewPolicy policy = ReviewPolicy.builder()
                .name("strict")
                .putNumbers(PolicyNumber.BREACH_NOTICE, 24)
                .putSeverities("CONS-HIER-1", Severity.NOTE)
                .build();
        Waiver waiver = Waiver.builder()
                .rule(RuleId.of("CONS-HIER-1"))
                .pointer(TermPath.of("/precedence"))
                .by("legal")
                .why("no other contract")
                .until(LocalDate.of(2026, 12, 31))
                .fingerprint("same")
                .build();
        Waiver idle = Waiver.builder().from(waiver).rule(RuleId.of("ART28-9-1")).build();
        return Wording.of(language)
                .translate(AgreementReview.of(profile)
                        .policy(policy)
                        .waivers(List.of(waiver, idle), (any, part) -> "same")
                        .asOf(LocalDate.of(2026, 10, 1))
                        .fingerprint("sha256:" + "0".repeat(64))
                        .review(agreement));
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PrintedReportTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
