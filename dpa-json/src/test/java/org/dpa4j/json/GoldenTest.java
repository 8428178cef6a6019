package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dpa4j.json.codec.Presence;
import org.dpa4j.json.codec.Shape;
import org.dpa4j.json.form.AgreementForms;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.LapsedWaiver;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.Outcome;
import org.dpa4j.rules.PolicyNumber;
import org.dpa4j.rules.Reason;
import org.dpa4j.rules.ReviewPolicy;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Undetermined;
import org.dpa4j.rules.Waiver;
import org.junit.jupiter.api.Test;

/** The wire form, pinned: a change of one of these files is a change of the format. */
class GoldenTest {
    @Test
    void theFullDocumentIsReadAndWrittenAsItStands() throws IOException {
        String full = resource("full.json");

        assertThat(DpaJson.writeIndented(DpaJson.read(full))).isEqualTo(full);
    }

    @Test
    void theFullDocumentHasEveryFieldOfEveryTypeAndEveryVariant() throws IOException {
        Set<String> declared = new TreeSet<>();
        declare(AgreementForms.AGREEMENT.shape(), declared, new LinkedHashSet<>());
        Set<String> present = new TreeSet<>();
        walk(
                AgreementForms.AGREEMENT.shape(),
                Objects.requireNonNull(PlainJson.parse(resource("full.json").getBytes(UTF_8))),
                present);

        assertThat(present).containsAll(declared);
        assertThat(declared).hasSizeGreaterThan(700);
    }

    @Test
    void theMinimalDocumentIsAnAgreementThatSaysNothing() throws IOException {
        String minimal = resource("minimal.json");

        assertThat(DpaJson.read(minimal))
                .isEqualTo(DataProcessingAgreement.builder().build());
        assertThat(DpaJson.writeString(DataProcessingAgreement.builder().build()))
                .isEqualTo(minimal);
    }

    @Test
    void aReportWithEveryOutcomeIsWrittenAndReadBack() throws IOException {
        Finding waived = Finding.builder()
                .from(finding())
                .waiver(waiver("ART28-3-G-2", "/endOfServices/choice/holder"))
                .build();
        ReviewReport report = ReviewReport.builder()
                .agreement(AgreementId.of("payroll-2026"))
                .title("Payroll")
                .fingerprint("sha256:abc")
                .asOf(LocalDate.of(2026, 10, 1))
                .language(Locale.GERMAN)
                .profile("gdpr")
                .edition("2026.1")
                .lawDataAsOf(LocalDate.of(2026, 10, 1))
                .policy(ReviewPolicy.builder()
                        .name("strict")
                        .putNumbers(PolicyNumber.BREACH_NOTICE, 24)
                        .putSeverities("ART28-3-G-4", Severity.VIOLATION)
                        .putSeverities("ART28-3-G-4/law-unnamed", Severity.NOTE)
                        .build())
                .addOutcomes(
                        outcome("ART28-9-1", Outcome.MET),
                        outcome("ART28-3-G-2", new NotMet(List.of(finding(), waived))),
                        outcome(
                                "ART28-2-3",
                                new NotApplicable(Reason.of("specific", "Sub-processors are authorised one by one"))),
                        outcome(
                                "ART28-2-2",
                                Undetermined.without(
                                        new Reason("started", List.of("3"), "the day on which 3 of them started"))))
                .addLapsedWaivers(
                        new LapsedWaiver(waiver("ART28-3-G-5", "/endOfServices"), LapsedWaiver.Cause.NOTHING_FOUND))
                .build();

        assertThat(DpaJson.writeReportIndented(report)).isEqualTo(resource("report.json"));
        assertThat(DpaJson.readReport(DpaJson.writeReport(report))).isEqualTo(report);
    }

    @Test
    void anOutcomeThatContradictsItselfIsAFault() throws IOException {
        String report = resource("report.json").replace("\"outcome\": \"met\"", "\"outcome\": \"not-met\"");

        assertThatThrownBy(() -> DpaJson.readReport(report.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        DpaJsonException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(new Fault(
                                        "/outcomes/0",
                                        43,
                                        5,
                                        "this is not a valid outcome: an outcome has findings exactly if it is not-met, a reason"
                                                + " exactly if it is not-applicable, and something missing exactly if it is"
                                                + " undetermined")));
    }

    @Test
    void countsThatAreNotThoseOfTheOutcomesAreAFault() throws IOException {
        String report = resource("report.json").replace("\"violations\": 1", "\"violations\": 0");

        assertThatThrownBy(() -> DpaJson.readReport(report.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        DpaJsonException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(new Fault(
                                        "",
                                        1,
                                        1,
                                        "this is not a valid report: the counts must be those of the outcomes")));
    }

    private static Waiver waiver(String rule, String pointer) {
        return Waiver.builder()
                .rule(RuleId.of(rule))
                .pointer(TermPath.of(pointer))
                .by("legal")
                .why("agreed with the client")
                .until(LocalDate.of(2027, 6, 30))
                .fingerprint("sha256:def")
                .build();
    }

    private static RuleOutcome outcome(String rule, Outcome outcome) {
        return new RuleOutcome(RuleId.of(rule), "What must hold", outcome);
    }

    private static Finding finding() {
        return Finding.builder()
                .rule(RuleId.of("ART28-3-G-2"))
                .severity(Severity.VIOLATION)
                .pointer(TermPath.of("/endOfServices/choice/holder"))
                .addSources(Source.of("3.8"))
                .key("other-holder")
                .addArguments("processor")
                .text("The agreement leaves the choice to the processor")
                .remedy("Let the controller choose.")
                .addCitations(LegalReference.gdpr("28(3)(g)"))
                .build();
    }

    /** Every field of every object type as "type.key", and every variant as "sum=id". */
    private static void declare(Shape shape, Set<String> declared, Set<String> done) {
        if (!done.add(shape.name() + shape.getClass())) {
            return;
        }
        if (shape instanceof Shape.Structure structure) {
            for (Shape.Member member : structure.members()) {
                declared.add(structure.name() + "." + member.key());
                declare(member.codec().shape(), declared, done);
            }
        } else if (shape instanceof Shape.Sum sum) {
            for (Shape.Alternative alternative : sum.alternatives()) {
                declared.add(sum.name() + "=" + alternative.id());
                declare(alternative.codec().shape(), declared, done);
            }
        }
    }

    private static void walk(Shape shape, Object value, Set<String> present) {
        if (shape instanceof Shape.Structure structure) {
            Map<?, ?> object = (Map<?, ?>) value;
            for (Shape.Member member : structure.members()) {
                Object part = object.get(member.key());
                if (part != null) {
                    present.add(structure.name() + "." + member.key());
                    List<?> parts = member.presence() == Presence.LIST ? (List<?>) part : List.of(part);
                    parts.forEach(each -> walk(member.codec().shape(), each, present));
                }
            }
        } else if (shape instanceof Shape.Sum sum) {
            Object id = Objects.requireNonNull(((Map<?, ?>) value).get("type"));
            present.add(sum.name() + "=" + id);
            for (Shape.Alternative alternative : sum.alternatives()) {
                if (alternative.id().equals(id)) {
                    walk(alternative.codec().shape(), value, present);
                }
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden/" + name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
