package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.Message;
import org.dpa4j.rules.Outcome;
import org.dpa4j.rules.PolicyNumber;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.ReviewContext;
import org.dpa4j.rules.ReviewPolicy;
import org.dpa4j.rules.Rule;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleInfo;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Tier;
import org.dpa4j.rules.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies and waivers as documents of their own. */
class PolicyDocumentsTest {
    private static final Map<PolicyNumber, Integer> STRICTER = new EnumMap<>(Map.ofEntries(
            Map.entry(PolicyNumber.SUB_PROCESSOR_NOTICE, 30),
            Map.entry(PolicyNumber.EMERGENCY_NOTICE, 1),
            Map.entry(PolicyNumber.REQUEST_FORWARDING, 5),
            Map.entry(PolicyNumber.REQUEST_FORWARDING_LIMIT, 14),
            Map.entry(PolicyNumber.BREACH_NOTICE, 24),
            Map.entry(PolicyNumber.BREACH_NOTICE_LIMIT, 48),
            Map.entry(PolicyNumber.DELETION, 30),
            Map.entry(PolicyNumber.EXPORT_WINDOW, 30),
            Map.entry(PolicyNumber.AUDIT_NOTICE, 7),
            Map.entry(PolicyNumber.ASSESSMENT_AGE, 12),
            Map.entry(PolicyNumber.LISTING_AGE, 6),
            Map.entry(PolicyNumber.CHECK_AGE, 12)));

    private static final ReviewPolicy POLICY = ReviewPolicy.builder()
            .name("strict")
            .putAllNumbers(STRICTER)
            .putSeverities("ART28-3-G-2", Severity.VIOLATION)
            .putSeverities("ART28-3-G-2/one-way", Severity.NOTE)
            .putSeverities("ART28-3-G-4/law-unnamed", Severity.WARNING)
            .build();

    private static final List<Waiver> WAIVERS = List.of(
            Waiver.builder()
                    .rule(RuleId.of("ART28-3-G-2"))
                    .pointer(TermPath.of("/endOfServices/choice/holder"))
                    .by("legal")
                    .why("agreed with the client")
                    .until(LocalDate.of(2027, 6, 30))
                    .fingerprint("sha256:" + "0123456789abcdef".repeat(4))
                    .build(),
            Waiver.builder()
                    .rule(RuleId.of("ART28-3-G-4"))
                    .pointer(TermPath.of(""))
                    .by("head of procurement")
                    .why("Æ \"Ø\" å €")
                    .until(LocalDate.of(2026, 10, 1))
                    .fingerprint("sha256:" + "f".repeat(64))
                    .build());

    private static final Rule OWN = new Rule() {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder()
                    .id(RuleId.of("ACME-1"))
                    .title("The agreement has a title")
                    .tier(Tier.PRACTICE)
                    .remedy("Give it one.")
                    .addMessages(new Message("untitled", Severity.NOTE, "The agreement has no title"))
                    .build();
        }

        @Override
        public Outcome check(DataProcessingAgreement agreement, ReviewContext context) {
            return Outcome.MET;
        }
    };

    @Test
    void aPolicyWithEveryNumberIsReadAndWrittenAsItStands() throws IOException, URISyntaxException {
        String golden = new String(resource("golden/policy.json"), UTF_8);

        assertThat(STRICTER).containsOnlyKeys(PolicyNumber.values());
        assertThat(DpaJson.readPolicy(golden)).isEqualTo(POLICY);
        assertThat(DpaJson.readPolicy(golden.getBytes(UTF_8))).isEqualTo(POLICY);
        assertThat(DpaJson.readPolicy(file("golden/policy.json"))).isEqualTo(POLICY);
        assertThat(DpaJson.writePolicy(POLICY)).asString(UTF_8).isEqualTo(compact(golden));
    }

    @Test
    void waiversAreReadAndWrittenAsTheyStand() throws IOException, URISyntaxException {
        String golden = new String(resource("golden/waivers.json"), UTF_8);

        assertThat(DpaJson.readWaivers(golden)).isEqualTo(WAIVERS);
        assertThat(DpaJson.readWaivers(golden.getBytes(UTF_8))).isEqualTo(WAIVERS);
        assertThat(DpaJson.readWaivers(file("golden/waivers.json"))).isEqualTo(WAIVERS);
        assertThat(DpaJson.writeWaivers(WAIVERS)).asString(UTF_8).isEqualTo(compact(golden));
    }

    @Test
    void whatDeviatesInNothingIsShort() {
        assertThat(DpaJson.writePolicy(ReviewPolicy.STANDARD))
                .asString(UTF_8)
                .isEqualTo("{\"formatVersion\":1,\"name\":\"standard\"}");
        assertThat(DpaJson.readPolicy("{\"formatVersion\":1,\"name\":\"standard\"}"))
                .isEqualTo(ReviewPolicy.STANDARD);
        assertThat(DpaJson.writeWaivers(List.of())).asString(UTF_8).isEqualTo("{\"formatVersion\":1}");
        assertThat(DpaJson.readWaivers("{\"formatVersion\":1}")).isEmpty();
    }

    @Test
    void rulesOfOnesOwnAreKnownToAReaderThatIsToldOfThem() {
        String policy = "{\"formatVersion\":1,\"name\":\"own\",\"severities\":["
                + "{\"rule\":\"ACME-1\",\"message\":\"untitled\",\"severity\":\"violation\"}]}";
        String waivers = new String(
                DpaJson.writeWaivers(List.of(Waiver.builder()
                        .from(WAIVERS.get(0))
                        .rule(RuleId.of("ACME-1"))
                        .build())),
                UTF_8);
        DpaJson.PolicyReader own = DpaJson.withRules(Profile.GDPR.and(OWN));

        assertThat(own.readPolicy(policy).severities())
                .containsExactly(Map.entry("ACME-1/untitled", Severity.VIOLATION));
        assertThat(own.readPolicy(policy.getBytes(UTF_8))).isEqualTo(own.readPolicy(policy));
        assertThat(own.readWaivers(waivers)).extracting(Waiver::rule).containsExactly(RuleId.of("ACME-1"));
        assertThat(own.readWaivers(waivers.getBytes(UTF_8))).isEqualTo(own.readWaivers(waivers));
        assertThat(faults(() -> DpaJson.readPolicy(policy)))
                .isEqualTo(
                        "1:55: /severities/0/rule: expected the id of a rule of the profile gdpr, found \"ACME-1\"\n");
        assertThat(faults(() -> DpaJson.readWaivers(waivers)))
                .isEqualTo("1:39: /waivers/0/rule: expected the id of a rule of the profile gdpr, found \"ACME-1\"\n");
        assertThat(faults(() -> own.readPolicy(policy.replace("untitled", "no-title"))))
                .isEqualTo(
                        "1:47: /severities/0: this is not a valid severity of a rule: expected the key of a message of"
                                + " ACME-1, one of \"untitled\", found \"no-title\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blank-name",
                "duplicate-number",
                "duplicate-severity",
                "many-faults",
                "missing-name",
                "newer-format-version",
                "number-of-another-kind",
                "number-out-of-range",
                "unknown-key",
                "unknown-message",
                "unknown-number",
                "unknown-rule",
                "unknown-severity"
            })
    void everyFaultOfAPolicyIsReportedWithItsPlace(String name) throws IOException {
        assertBad("bad/policy/" + name, DpaJson::readPolicy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bare-list",
                "blank-who-and-why",
                "duplicate-waiver",
                "explicit-null",
                "malformed-date",
                "malformed-fingerprint",
                "malformed-pointer",
                "missing-fields",
                "missing-format-version",
                "not-a-list",
                "not-json",
                "unknown-key",
                "unknown-rule"
            })
    void everyFaultOfWaiversIsReportedWithItsPlace(String name) throws IOException {
        assertBad("bad/waivers/" + name, DpaJson::readWaivers);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = Path.of("no", "such.json");

        assertThat(faults(() -> DpaJson.readPolicy(missing))).isEqualTo("0:0: : there is no file " + missing + "\n");
        assertThat(faults(() -> DpaJson.withRules(Profile.GDPR).readPolicy(missing)))
                .isEqualTo("0:0: : there is no file " + missing + "\n");
        assertThat(faults(() -> DpaJson.readWaivers(missing))).isEqualTo("0:0: : there is no file " + missing + "\n");
        assertThat(faults(() -> DpaJson.withRules(Profile.GDPR).readWaivers(missing)))
                .isEqualTo("0:0: : there is no file " + missing + "\n");
    }

    private static void assertBad(String name, Consumer<byte[]> read) throws IOException {
        byte[] document = resource(name + ".json");

        assertThat(faults(() -> read.accept(document))).isEqualTo(new String(resource(name + ".txt"), UTF_8));
    }

    private static String faults(Runnable read) {
        DpaJsonException refused = catchThrowableOfType(DpaJsonException.class, read::run);
        assertThat(refused).as("the document is read without a fault").isNotNull();
        return refused.faults().stream()
                .map(fault ->
                        fault.line() + ":" + fault.column() + ": " + fault.pointer() + ": " + fault.sentence() + "\n")
                .collect(Collectors.joining());
    }

    /** The golden files have no blanks inside texts that follow a colon or end a line. */
    private static String compact(String indented) {
        return indented.replaceAll("\n *", "").replace("\": ", "\":");
    }

    private static Path file(String name) throws URISyntaxException {
        URL url = Objects.requireNonNull(PolicyDocumentsTest.class.getResource(name), name);
        return Path.of(url.toURI());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PolicyDocumentsTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
