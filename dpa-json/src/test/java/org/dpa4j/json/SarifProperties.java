package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.LapsedWaiver;
import org.dpa4j.rules.Message;
import org.dpa4j.rules.Met;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.Outcome;
import org.dpa4j.rules.PolicyNumber;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.Reason;
import org.dpa4j.rules.ReviewContext;
import org.dpa4j.rules.ReviewPolicy;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.Rule;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleInfo;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Tier;
import org.dpa4j.rules.Undetermined;
import org.dpa4j.rules.Waiver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs in SARIF 2.1.0, against a golden file, against the published schema, and loaded by another library. */
class SarifProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The schema that its publisher gives, as the jar of the other library carries it. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), InputFormat.JSON);

    private static final RuleId RETENTION = RuleId.of("ACME-RETENTION");
    private static final RuleId TITLE = RuleId.of("ACME-TITLE");
    private static final RuleId TRANSFERS = RuleId.of("ACME-TRANSFERS");
    private static final RuleId AUDITS = RuleId.of("ACME-AUDITS");

    private static final Profile PROFILE = new Profile(
            "acme",
            "7",
            List.of(
                    rule(RuleInfo.builder()
                            .id(RETENTION)
                            .title("Data is kept for as long as needed")
                            .addCitations(LegalReference.gdpr("28(3)(g)"), LegalReference.parse("2021/915 cl. 10"))
                            .tier(Tier.STATUTE)
                            .remedy("Shorten the time.")
                            .addMessages(
                                    new Message("long", Severity.WARNING, "Data is kept for {0} days"),
                                    new Message("for-ever", Severity.VIOLATION, "Data is kept for ever"))
                            .build()),
                    rule(RuleInfo.builder()
                            .id(TITLE)
                            .title("The agreement has a title")
                            .tier(Tier.PRACTICE)
                            .remedy("Give it a title.")
                            .addMessages(new Message("none", Severity.WARNING, "There is no title"))
                            .since("6")
                            .build()),
                    rule(RuleInfo.builder()
                            .id(TRANSFERS)
                            .title("Transfers have a tool")
                            .tier(Tier.GUIDANCE)
                            .remedy("Agree on one.")
                            .build())),
            Map.of("ACME-TITLE/none", Severity.NOTE));

    private static final Waiver WAIVER = Waiver.builder()
            .rule(RETENTION)
            .pointer(TermPath.of("/endOfServices/disposal"))
            .by("legal")
            .why("agreed until the move is done")
            .until(LocalDate.of(2027, 6, 30))
            .fingerprint("sha256:abc")
            .build();

    private static final ReviewReport REPORT = ReviewReport.builder()
            .agreement(AgreementId.of("payroll-2026"))
            .title("Payroll for Ada Example")
            .fingerprint("sha256:def")
            .asOf(LocalDate.of(2026, 10, 1))
            .profile("acme")
            .edition("7")
            .lawDataAsOf(LocalDate.of(2026, 11, 22))
            .policy(ReviewPolicy.builder()
                    .name("strict")
                    .putNumbers(PolicyNumber.DELETION, 30)
                    .build())
            .addOutcomes(
                    new RuleOutcome(
                            RETENTION,
                            "Data is kept for as long as needed",
                            new NotMet(List.of(
                                    finding(Severity.VIOLATION, "/endOfServices/retention/2")
                                            .build(),
                                    finding(Severity.WARNING, "/endOfServices/disposal")
                                            .waiver(WAIVER)
                                            .build(),
                                    finding(Severity.NOTE, "").build()))),
                    new RuleOutcome(TITLE, "The agreement has a title", Outcome.MET),
                    new RuleOutcome(
                            TRANSFERS,
                            "Transfers have a tool",
                            new NotApplicable(Reason.of("none", "Nothing leaves the EEA"))),
                    new RuleOutcome(
                            AUDITS,
                            "Audits happen",
                            new Undetermined(List.of(
                                    Reason.of("last", "the day of the last audit"),
                                    Reason.of("next", "the day of the next one")))))
            .addLapsedWaivers(new LapsedWaiver(
                    Waiver.builder()
                            .from(WAIVER)
                            .rule(RuleId.of("ACME-GONE"))
                            .pointer(TermPath.of(""))
                            .build(),
                    LapsedWaiver.Cause.CHANGED))
            .build();

    private static final byte[] DOCUMENT = """
            {
              "formatVersion": 1,
              "endOfServices": {
                "disposal": { "sources": [ "8" ] }
              }
            }
            """.getBytes(UTF_8);

    private static Finding.Builder finding(Severity severity, String pointer) {
        return Finding.builder()
                .rule(RETENTION)
                .severity(severity)
                .pointer(TermPath.of(pointer))
                .addSources(Source.of("8.1"), Source.of("8.2"))
                .key("long")
                .addArguments("400")
                .text("Data is kept for 400 days")
                .remedy("Shorten the time.")
                .addCitations(LegalReference.gdpr("28(3)(g)"));
    }

    private static Rule rule(RuleInfo info) {
        return new Rule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public Outcome check(DataProcessingAgreement agreement, ReviewContext context) {
                return Outcome.MET;
            }
        };
    }

    @Example
    void aReportWithEveryOutcomeIsWrittenAsItStands() throws IOException {
        SarifRun run = SarifRun.of(REPORT, PROFILE).about(URI.create("agreements/payroll%20%C3%A4.json"), DOCUMENT);

        byte[] log = DpaJson.writeSarif(run);

        assertThat(log)
                .asString(UTF_8)
                .isEqualTo(golden().replaceAll("\n *", "").replace("\": ", "\":"));
        assertThat(DpaJson.writeSarif(run)).isEqualTo(log);
        assertThat(faults(log)).isEmpty();
    }

    @Example
    void withoutAFileThereAreNoLinesButPlaces() {
        byte[] log = DpaJson.writeSarif(SarifRun.of(REPORT, PROFILE));

        assertThat(faults(log)).isEmpty();
        assertThat(new String(log, UTF_8))
                .doesNotContain("artifact", "physicalLocation")
                .contains(
                        "\"locations\":[{\"logicalLocations\":[{\"fullyQualifiedName\":\"/endOfServices/disposal\"}]}]")
                .contains("\"automationDetails\":{\"id\":\"dpa4j/acme/payroll-2026/2026-10-01\"}");
    }

    @Example
    void aFileWithoutItsContentHasNoLines() {
        byte[] log = DpaJson.writeSarif(SarifRun.of(REPORT, PROFILE).about(URI.create("payroll.json")));

        assertThat(faults(log)).isEmpty();
        assertThat(new String(log, UTF_8))
                .doesNotContain("region", "hashes")
                .contains("\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"payroll.json\",\"index\":0}}");
    }

    @Example
    void reportsAreRunsInTheirOrder() {
        ReviewReport french = ReviewReport.builder()
                .from(REPORT)
                .agreement(AgreementId.of("second"))
                .language(Locale.FRENCH)
                .build();

        byte[] log = DpaJson.writeSarif(List.of(SarifRun.of(REPORT, PROFILE), SarifRun.of(french, PROFILE)));

        assertThat(faults(log)).isEmpty();
        assertThat(loaded(log).getRuns())
                .extracting(run -> run.getAutomationDetails().getId())
                .containsExactly("dpa4j/acme/payroll-2026/2026-10-01", "dpa4j/acme/second/2026-10-01");
        assertThat(loaded(log).getRuns()).extracting("language").containsExactly("en", "fr");
        assertThat(DpaJson.writeSarif())
                .asString(UTF_8)
                .isEqualTo("{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                        + "sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[]}");
    }

    @Example
    void whatNoLogCanHoldIsRefused() {
        ReviewReport half = ReviewReport.builder()
                .from(REPORT)
                .outcomes(List.of(new RuleOutcome(TITLE, "half \ud83d", Outcome.MET)))
                .build();

        assertThatThrownBy(() -> DpaJson.writeSarif(SarifRun.of(half, PROFILE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the text at /runs/0/tool/driver/rules/0/shortDescription/text cannot be written: it holds half"
                                + " a surrogate pair");
        assertThatThrownBy(() -> DpaJson.writeSarif(
                        SarifRun.of(REPORT, PROFILE).about(URI.create("a.json"), "{".getBytes(UTF_8))))
                .isInstanceOf(DpaJsonException.class)
                .hasMessage("the document is not JSON");
    }

    /** The schema is alive: it refuses a level and a field that SARIF does not have. */
    @Example
    void theSchemaRefusesWhatIsNotSarif() {
        String log = new String(DpaJson.writeSarif(SarifRun.of(REPORT, PROFILE)), UTF_8);

        assertThat(faults(
                        log.replace("\"level\":\"note\"", "\"level\":\"fatal\"").getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(faults(log.replace("\"columnKind\"", "\"kindOfColumn\"").getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(faults(log.replace("\"executionSuccessful\":true,", "").getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<DataProcessingAgreement> agreements() {
        return ModelArbitraries.agreements();
    }

    /** What another library loads is what the report says. */
    @Property(tries = 40)
    void everyReviewIsALogThatOthersLoad(@ForAll("agreements") DataProcessingAgreement agreement) {
        ReviewReport report =
                AgreementReview.gdpr().asOf(LocalDate.of(2026, 10, 1)).review(agreement);
        byte[] log = DpaJson.writeSarif(SarifRun.of(report, Profile.GDPR)
                .about(URI.create("a.json"), DpaJson.writeIndented(agreement).getBytes(UTF_8)));

        assertThat(faults(log)).isEmpty();
        SarifSchema210 loaded = loaded(log);
        JsonNode rules = MAPPER.readTree(log).at("/runs/0/tool/driver/rules");
        List<Result> results = loaded.getRuns().get(0).getResults();
        assertThat(loaded.getRuns().get(0).getTool().getDriver().getRules())
                .extracting(ReportingDescriptor::getId)
                .containsExactlyInAnyOrderElementsOf(report.outcomes().stream()
                        .map(entry -> entry.rule().value())
                        .toList());
        assertThat(results)
                .allSatisfy(result -> assertThat(
                                rules.get(result.getRuleIndex()).get("id").stringValue())
                        .isEqualTo(result.getRuleId()));
        assertThat(texts(results, Result.Kind.FAIL))
                .containsExactlyElementsOf(
                        report.findings().stream().map(Finding::text).toList());
        assertThat(texts(results, Result.Kind.PASS)).hasSize(report.count(Met.class));
        assertThat(texts(results, Result.Kind.NOT_APPLICABLE)).hasSize(report.count(NotApplicable.class));
        assertThat(texts(results, Result.Kind.OPEN)).hasSize(report.count(Undetermined.class));
        assertThat(results)
                .allSatisfy(result -> assertThat(result.getLocations()
                                .get(0)
                                .getPhysicalLocation()
                                .getRegion()
                                .getStartLine())
                        .isPositive());
    }

    private static List<String> texts(List<Result> results, Result.Kind kind) {
        return results.stream()
                .filter(result -> result.getKind() == kind)
                .map(result -> result.getMessage().getText())
                .toList();
    }

    private static SarifSchema210 loaded(byte[] log) {
        try {
            return new ObjectMapper().readValue(log, SarifSchema210.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> faults(byte[] log) {
        return SCHEMA.validate(
                new String(log, UTF_8),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String golden() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SarifProperties.class.getResourceAsStream("golden/sarif.json"), "golden")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
