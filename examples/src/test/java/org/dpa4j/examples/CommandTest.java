package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dpa4j.json.DpaJson;
import org.dpa4j.json.SarifRun;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.AgreementReview;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.LapsedWaiver;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Waiver;
import org.dpa4j.rules.Wording;
import org.dpa4j.rules.report.MarkdownReport;
import org.dpa4j.rules.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a shell sees it: what goes to which stream, and the exit code. */
class CommandTest {
    private static final DataProcessingAgreement FOXIDS = Agreements.read("foxids");

    @TempDir
    private Path folder;

    @Test
    void withoutAFileTheFiveBundledAgreementsAreReviewed() {
        Shell run = run("review", "--as-of", "2026-10-01", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonTree reports = json(run);
        for (int i = 0; i < Agreements.NAMES.size(); i++) {
            assertThat(reports.get("/" + i + "/agreement/id")).isEqualTo(Agreements.NAMES.get(i));
        }
        assertThat(reports.find("/" + Agreements.NAMES.size())).isEmpty();
    }

    @Test
    void everyReportInTheArrayIsOneThatTheLibraryReads() {
        Shell run = run("review", "--as-of", "2026-10-01", "--format", "json");

        String[] lines = run.out().strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String report = lines[i].substring(i == 0 ? 1 : 0, lines[i].length() - 1);
            assertThat(DpaJson.writeReport(DpaJson.readReport(report.getBytes(UTF_8))))
                    .asString(UTF_8)
                    .isEqualTo(report);
        }
        assertThat(lines).hasSize(5);
    }

    @Test
    void theDateIsTodayUnlessAnotherIsGiven() {
        assertThat(json(run("review", "--format", "json")).get("/0/asOf")).isEqualTo("2026-09-30");
        assertThat(json(run("review", "--format", "json", "--as-of", "2020-07-16"))
                        .get("/4/asOf"))
                .isEqualTo("2020-07-16");
    }

    @Test
    void textIsTheReportOfTheLibraryBelowTheNameOfTheFile() throws IOException {
        Path file = file("foxids.json", DpaJson.write(FOXIDS));

        Shell run = run("review", file.toString(), "--as-of", "2026-10-01");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(file + "\n" + TextReport.of(report(FOXIDS, Profile.GDPR)));
    }

    @Test
    void markdownIsThatOfTheLibrary() throws IOException {
        DataProcessingAgreement membrain = Agreements.read("membrain");
        Path one = file("foxids.json", DpaJson.write(FOXIDS));
        Path other = file("membrain.json", DpaJson.write(membrain));

        Shell run = run("review", one.toString(), other.toString(), "--as-of", "2026-10-01", "--format", "markdown");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(MarkdownReport.of(report(FOXIDS, Profile.GDPR)) + "\n"
                        + MarkdownReport.of(report(membrain, Profile.GDPR)));
    }

    @Test
    void sarifNamesTheFileAndItsLines() throws IOException {
        Path file = file("foxids.json", DpaJson.writeIndented(FOXIDS));

        Shell run = run("review", file.toString(), "--as-of", "2026-10-01", "--format", "sarif");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(new String(
                                DpaJson.writeSarif(SarifRun.of(report(FOXIDS, Profile.GDPR), Profile.GDPR)
                                        .about(file.toUri(), Files.readAllBytes(file))),
                                UTF_8)
                        + "\n")
                .contains("\"uri\":\"file:/", "\"startLine\":");
    }

    /** Paths below the working folder, which is that of the module, are relative addresses. */
    @Test
    void sarifNamesFilesRelativelyAndBundledDocumentsNotAtAll() {
        JsonTree one = json(run("review", "src/main/resources/agreements/plain.json", "--format", "sarif"));
        JsonTree bundled = json(run("review", "--format", "sarif", "--profile", "gdpr-core"));

        assertThat(one.get("/runs/0/artifacts/0/location/uri")).isEqualTo("src/main/resources/agreements/plain.json");
        assertThat(one.get("/runs/0/automationDetails/id"))
                .isEqualTo("dpa4j/gdpr/src/main/resources/agreements/plain.json/2026-09-30");
        assertThat(bundled.get("/runs/4/automationDetails/id")).isEqualTo("dpa4j/gdpr-core/billogram/2026-09-30");
        assertThat(bundled.find("/runs/0/artifacts")).isEmpty();
        assertThat(bundled.find("/runs/5")).isEmpty();
    }

    @Test
    void theProfileIsTheOneThatIsNamed() {
        for (Profile profile : Profile.ALL) {
            JsonTree reports = json(run("review", "--format", "json", "--profile", profile.id()));

            assertThat(reports.get("/4/profile/id")).isEqualTo(profile.id());
        }
    }

    @Test
    void aPolicyWeighsAndIsCited() throws IOException {
        Path file = file("foxids.json", DpaJson.write(FOXIDS));
        Finding finding = report(FOXIDS, Profile.GDPR).findings().get(0);
        Severity other = finding.severity() == Severity.NOTE ? Severity.WARNING : Severity.NOTE;
        Path policy = file(
                "policy.json",
                "{\"formatVersion\":1,\"name\":\"strict\",\"severities\":[{\"rule\":\"" + finding.rule()
                        + "\",\"message\":\"" + finding.key() + "\",\"severity\":\""
                        + other.name().toLowerCase(Locale.ROOT) + "\"}]}");

        Shell run = run(
                "review", file.toString(), "--policy", policy.toString(), "--as-of", "2026-10-01", "--format", "json");

        assertThat(run.err()).isEmpty();
        ReviewReport weighed = readReport(run);
        assertThat(weighed.policy()).isEqualTo(DpaJson.readPolicy(policy));
        assertThat(weighed.findings().get(0))
                .isEqualTo(Finding.builder().from(finding).severity(other).build());
    }

    @Test
    void waiversCoverWhatTheyFit() throws IOException {
        Path file = file("foxids.json", DpaJson.write(FOXIDS));
        List<Finding> violations = report(FOXIDS, Profile.GDPR).findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .toList();
        List<Waiver> all = violations.stream()
                .map(finding -> waiver(finding, "2026-10-01", DpaJson.fingerprint(FOXIDS, finding.pointer())))
                .distinct()
                .toList();
        assertThat(all).isNotEmpty();
        Path waivers = file("waivers.json", DpaJson.writeWaivers(all));

        Shell run = run(
                "review",
                file.toString(),
                "--waivers",
                waivers.toString(),
                "--as-of",
                "2026-10-01",
                "--format",
                "json",
                "--fail-on",
                "violation");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        ReviewReport report = readReport(run);
        assertThat(report.findings())
                .filteredOn(finding -> finding.waiver().isPresent())
                .extracting(Finding::rule, Finding::pointer)
                .containsExactlyElementsOf(violations.stream()
                        .map(finding -> tuple(finding.rule(), finding.pointer()))
                        .toList());
        assertThat(report.lapsedWaivers()).isEmpty();
        assertThat(run("review", file.toString(), "--as-of", "2026-10-01", "--fail-on", "violation")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void waiversBelongToTheDocumentsThatTheyFit() throws IOException {
        DataProcessingAgreement membrain = Agreements.read("membrain");
        Path one = file("foxids.json", DpaJson.write(FOXIDS));
        Path other = file("membrain.json", DpaJson.write(membrain));
        Finding finding = report(FOXIDS, Profile.GDPR).findings().stream()
                .filter(each -> !DpaJson.fingerprint(FOXIDS, each.pointer())
                        .equals(DpaJson.fingerprint(membrain, each.pointer())))
                .findFirst()
                .orElseThrow();
        Path waivers = file(
                "waivers.json",
                DpaJson.writeWaivers(
                        List.of(waiver(finding, "2027-06-30", DpaJson.fingerprint(FOXIDS, finding.pointer())))));

        Shell run = run(
                "review",
                one.toString(),
                other.toString(),
                "--waivers",
                waivers.toString(),
                "--as-of",
                "2026-10-01",
                "--format",
                "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonTree reports = json(run);
        assertThat(reports.get("/0/counts/waived")).isEqualTo("1");
        assertThat(reports.get("/1/counts/waived")).isEqualTo("0");
        assertThat(reports.find("/1/lapsedWaivers")).isEmpty();
    }

    @Test
    void aWaiverThatIsOverOrFitsNothingIsALineAfterTheReports() throws IOException {
        Path file = file("foxids.json", DpaJson.write(FOXIDS));
        Finding finding = report(FOXIDS, Profile.GDPR).findings().get(0);
        String print = DpaJson.fingerprint(FOXIDS, finding.pointer());
        String old = "sha256:" + "0".repeat(64);
        Path waivers = file(
                "waivers.json",
                "{\n  \"formatVersion\": 1,\n  \"waivers\": [\n"
                        + document(finding, "2026-09-30", print) + ",\n"
                        + document(finding, "2027-01-01", old)
                                .replace("\"" + finding.pointer() + "\"", "\"/formation/form\"")
                        + ",\n"
                        + document(finding, "2026-10-01", old).replace("\"" + finding.pointer() + "\"", "\"\"")
                        + "\n  ]\n}\n");

        Shell run = run(
                "review",
                file.toString(),
                "--waivers",
                waivers.toString(),
                "--as-of",
                "2026-10-01",
                "--format",
                "json",
                "--fail-on",
                "note");

        assertThat(run.code()).isEqualTo(2);
        assertThat(readReport(run).lapsedWaivers())
                .extracting(LapsedWaiver::cause)
                .containsExactly(
                        LapsedWaiver.Cause.EXPIRED, LapsedWaiver.Cause.NOTHING_FOUND, LapsedWaiver.Cause.NOTHING_FOUND);
        assertThat(run.err())
                .isEqualTo(waivers + ":9:16: /waivers/0/until: expected a day that is not before 2026-10-01, found"
                        + " 2026-09-30; the waiver is over\n"
                        + waivers + ":18:22: /waivers/1/fingerprint: expected "
                        + DpaJson.fingerprint(FOXIDS, TermPath.of("/formation/form")) + ", found " + old
                        + "; the part that was waived is not as it was\n"
                        + waivers + ":26:22: /waivers/2/fingerprint: expected " + DpaJson.fingerprint(FOXIDS)
                        + ", found " + old + "; the part that was waived is not as it was\n");
    }

    @Test
    void aWaiverForOneOfManyDocumentsIsToldInEachIfItFitsNone() throws IOException {
        Finding finding = report(FOXIDS, Profile.GDPR).findings().get(0);
        String old = "sha256:" + "0".repeat(64);
        Path waivers = file(
                "waivers.json",
                DpaJson.writeWaivers(List.of(Waiver.builder()
                        .from(waiver(finding, "2027-06-30", old))
                        .pointer(TermPath.of("/id"))
                        .build())));

        Shell run = run("review", "--waivers", waivers.toString(), "--as-of", "2026-10-01", "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        for (int i = 0; i < Agreements.NAMES.size(); i++) {
            assertThat(json(run).get("/" + i + "/lapsedWaivers/0/waiver/pointer"))
                    .isEqualTo("/id");
        }
        assertThat(run.err())
                .startsWith(waivers + ":1:")
                .endsWith(": /waivers/0/fingerprint: expected one of 5 others, found " + old
                        + "; the part that was waived is not as it was\n");
    }

    @Test
    void rulesAreListedInTheOrderOfTheProfile() {
        Shell run = run("rules");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactlyElementsOf(Profile.GDPR.rules().stream()
                        .map(rule -> rule.info().id().value())
                        .toList());
        assertThat(run.out().lines().map(line -> line.replaceAll(" {2,}", "|")))
                .contains("ART28-9-1|violation|statute|The agreement exists in writing, which includes electronic form")
                .contains("ART28-3-G-2|violation-warning|statute|The controller chooses between deletion and return");
    }

    /** The annexes of Decision (EU) 2021/915 ask for the parties in full; the GDPR alone does not say so. */
    @Test
    void aReportIsPrintedInEachLanguage() throws IOException {
        Path file = file("foxids.json", DpaJson.write(FOXIDS));
        for (Locale language : Wording.LANGUAGES) {
            assertThat(run("review", file.toString(), "--as-of", "2026-10-01", "--lang", language.toLanguageTag())
                            .out())
                    .isEqualTo(
                            file + "\n" + TextReport.of(Wording.of(language).translate(report(FOXIDS, Profile.GDPR))));
        }
    }

    @Test
    void aProfileWeighsTheRulesThatAreListed() {
        assertThat(run("rules").out()).contains("CONS-PARTY-1    violation-warning  ");
        assertThat(run("rules", "--profile", "eu-clauses-2021-915").out().lines())
                .filteredOn(line -> line.startsWith("CONS-PARTY-1 "))
                .singleElement()
                .asString()
                .startsWith("CONS-PARTY-1    violation          statute");
        assertThat(run("rules", "--profile", "eu-clauses-2021-915", "CONS-PARTY-1")
                        .out())
                .contains("    violation  incomplete  ", " (compulsory in eu-scc-2021-915)\n");
    }

    @Test
    void aRuleIsExplained() {
        Shell run = run("rules", "ART28-9-1");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        ART28-9-1  The agreement exists in writing, which includes electronic form
                          Tier           statute
                          In force from  2018-05-25
                          Since          edition 2026.1
                          Remedy         Put the agreement down in writing or in electronic form.
                          Citations
                            GDPR Art. 28(9)      http://data.europa.eu/eli/reg/2016/679/oj
                            EDPB-07/2020 s. 1.2  https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-072020-concepts-controller-and-processor-gdpr_en
                          Messages
                            violation  oral  The agreement must be in writing or in electronic form, but it is oral
                          Not applicable or undetermined
                            form  the form in which the agreement exists

                        """);
    }

    @Test
    void anUnknownRuleIsALineWithTheNearestOne() {
        Shell run = run("rules", "ART28-9-1", "ART28-3-G-22", "art28-3-g-2", "ACME-7");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        the profile gdpr has no rule ART28-3-G-22; did you mean ART28-3-G-2?
                        the profile gdpr has no rule art28-3-g-2; did you mean ART28-3-G-2?
                        the profile gdpr has no rule ACME-7
                        """);
    }

    @Test
    void thePlainAgreementReviewsWithoutAViolation() throws IOException {
        Path file = file("plain.json", DpaJson.write(Agreements.read("plain")));

        assertThat(run("review", file.toString(), "--as-of", "2026-10-01", "--fail-on", "violation")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"violation, 1", "warning, 1", "note, 1"})
    void failOnGivesOneIfAFindingIsThatSevere(String severity, int code) {
        assertThat(run("review", "--as-of", "2026-10-01", "--fail-on", severity).code())
                .isEqualTo(code);
    }

    @Test
    void everyFaultOfEveryFileIsALineAndNothingIsPrinted() throws IOException {
        Path bad = file(
                "bad.json", "{\n  \"formatVersion\": 1,\n  \"idd\": 5,\n  \"term\": { \"endsOn\": \"soon\" }\n}\n");
        Path good = file("good.json", "{\"formatVersion\":1}");
        Path missing = folder.resolve("missing.json");

        Shell run = run("review", bad.toString(), good.toString(), folder.toString(), missing.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(bad + ":3:3: /idd: \"idd\" is no field of data processing agreement; did you mean \"id\"?\n"
                        + bad + ":4:23: /term/endsOn: expected a date such as 2018-05-25, found \"soon\"\n"
                        + folder + ":1:1: " + folder + " is a directory, not a file\n"
                        + missing + ":1:1: there is no file " + missing + "\n");
    }

    /** The documents and faults with which the library itself is tested. */
    @ParameterizedTest
    @CsvSource({"'', review", "policy, review --policy", "waivers, review --waivers"})
    void everyKindOfBadInputReadsLikeACompiler(String kind, String command) throws IOException {
        Path documents = ReadmeTest.root()
                .resolve("dpa-json/src/test/resources/org/dpa4j/json/bad")
                .resolve(kind);
        try (Stream<Path> files = Files.list(documents)) {
            List<Path> bad =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(bad).hasSizeGreaterThan(10);
            for (Path file : bad) {
                Shell run = run((command + " " + file).split(" ", -1));

                assertThat(run.code()).as("%s", file).isEqualTo(2);
                assertThat(run.out()).as("%s", file).isEmpty();
                assertThat(run.err().lines())
                        .containsExactlyElementsOf(
                                Files.readAllLines(Path.of(file.toString().replaceFirst("json$", "txt"))).stream()
                                        .map(fault -> file + ":" + fault.replaceFirst("^(\\d+:\\d+): : ", "$1: "))
                                        .toList());
            }
        }
    }

    @Test
    void faultsOfAllFilesAreToldAtOnce() throws IOException {
        Path agreement = file("agreement.json", "{}");
        Path policy = file("policy.json", "{\"formatVersion\":1}");
        Path waivers = folder.resolve("waivers.json");

        Shell run = run("review", agreement.toString(), "--policy", policy.toString(), "--waivers", waivers.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(agreement + ":1:1: the required field \"formatVersion\" is missing\n"
                        + policy + ":1:1: the required field \"name\" is missing\n"
                        + waivers + ":1:1: there is no file " + waivers + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--as-of 2026-1-01, '--as-of: expected a date such as 2026-10-01, found \"2026-1-01\"'",
        "--format xml, '--format: expected text, json, markdown or sarif, found \"xml\"'",
        "--fail-on nothing, '--fail-on: expected violation, warning or note, found \"nothing\"'",
        "--profile gdpr-cor, '--profile: expected gdpr-core, gdpr, eu-clauses-2021-915 or danish-clauses-2019, found \"gdpr-cor\"'",
        "--lang fr, '--lang: expected en, de, sv or da, found \"fr\"'",
        "--policy, '--policy: expected FILE, found nothing'",
        "--unknown, 'expected an option of dpa4j review, found --unknown'",
    })
    void aWrongArgumentIsOneSentenceAndAHint(String arguments, String sentence) {
        assertThat(run(("review " + arguments).split(" ", -1)))
                .isEqualTo(new Shell(2, "", lines(sentence, "See dpa4j review --help")));
    }

    @Test
    void withoutACommandTheCommandIsAskedFor() {
        assertThat(run())
                .isEqualTo(new Shell(
                        2,
                        "",
                        lines(
                                "expected a command, review, rules, deadlines, obligations or count, found none",
                                "See dpa4j --help")));
        assertThat(run("deadline", "foxids"))
                .isEqualTo(new Shell(
                        2,
                        "",
                        lines("expected a command, found \"deadline\"; did you mean deadlines?", "See dpa4j --help")));
        assertThat(run("obligations", "foxids", "billogram"))
                .isEqualTo(new Shell(
                        2,
                        "",
                        lines("expected no further argument, found \"billogram\"", "See dpa4j obligations --help")));
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static ReviewReport report(DataProcessingAgreement agreement, Profile profile) {
        return AgreementReview.of(profile)
                .asOf(LocalDate.of(2026, 10, 1))
                .fingerprint(DpaJson.fingerprint(agreement))
                .review(agreement);
    }

    /** The only report of a run. */
    private static ReviewReport readReport(Shell run) {
        String out = run.out().strip();
        return DpaJson.readReport(out.substring(1, out.length() - 1).getBytes(UTF_8));
    }

    private static Waiver waiver(Finding finding, String until, String fingerprint) {
        return Waiver.builder()
                .rule(finding.rule())
                .pointer(finding.pointer())
                .by("legal")
                .why("agreed")
                .until(LocalDate.parse(until))
                .fingerprint(fingerprint)
                .build();
    }

    /** One waiver on eight lines. */
    private static String document(Finding finding, String until, String fingerprint) {
        return "    {\n      \"rule\": \"" + finding.rule() + "\",\n      \"pointer\": \"" + finding.pointer()
                + "\",\n      \"by\": \"legal\",\n      \"why\": \"agreed\",\n      \"until\": \"" + until
                + "\",\n      \"fingerprint\": \"" + fingerprint + "\"\n    }";
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static JsonTree json(Shell run) {
        return JsonTree.read(new ByteArrayInputStream(run.out().getBytes(UTF_8)));
    }

    private static Shell run(String... arguments) {
        return Shell.run(arguments);
    }
}
