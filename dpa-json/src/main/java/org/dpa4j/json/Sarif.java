package org.dpa4j.json;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.json.form.PolicyForms;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.LapsedWaiver;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.Reason;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.Rule;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleInfo;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Undetermined;
import org.dpa4j.rules.Waiver;
import org.dpa4j.rules.Wording;
import org.dpa4j.rules.law.Provisions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one run of a SARIF 2.1.0 log: rules as descriptors, findings and other outcomes as results. */
final class Sarif {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator out;
    private final ReviewReport report;
    private final SarifRun run;
    private final Wording wording;
    private final Map<RuleId, Integer> indexes = new HashMap<>();
    private final Map<TermPath, Position> positions;

    private Sarif(SarifRun run, JsonGenerator out) {
        this.run = run;
        this.out = out;
        this.report = run.report();
        this.wording = wording(report.language());
        this.positions = positions(run);
        report.outcomes().forEach(entry -> indexes.put(entry.rule(), indexes.size()));
    }

    /** A whole log. */
    static byte[] write(List<SarifRun> runs) {
        return Documents.written(FACTORY, ObjectWriteContext.empty(), out -> {
            out.writeStartObject();
            out.writeStringProperty("$schema", SCHEMA);
            out.writeStringProperty("version", "2.1.0");
            out.writeArrayPropertyStart("runs");
            runs.forEach(run -> new Sarif(run, out).write());
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    /** Own rules speak their own language; for the rest, an unknown language is English. */
    private static Wording wording(Locale language) {
        return Wording.of(Wording.LANGUAGES.contains(language) ? language : Locale.ENGLISH);
    }

    private static Map<TermPath, Position> positions(SarifRun run) {
        if (run.document().length == 0) {
            return Map.of();
        }
        List<TermPath> pointers = Stream.concat(
                        Stream.of(TermPath.of("")),
                        run.report().findings().stream().map(Finding::pointer))
                .toList();
        return new Parts(run.document(), pointers).positions(pointers);
    }

    private void write() {
        out.writeStartObject();
        tool();
        if (!report.lapsedWaivers().isEmpty()) {
            invocation();
        }
        out.writeStringProperty("language", report.language().toLanguageTag());
        out.writeStringProperty("columnKind", "unicodeCodePoints");
        run.artifact().ifPresent(this::artifact);
        out.writeArrayPropertyStart("results");
        report.outcomes().forEach(this::results);
        out.writeEndArray();
        automation();
        properties();
        out.writeEndObject();
    }

    private void tool() {
        out.writeObjectPropertyStart("tool");
        out.writeObjectPropertyStart("driver");
        out.writeStringProperty("name", "dpa4j");
        out.writeStringProperty("version", report.edition());
        out.writeArrayPropertyStart("rules");
        report.outcomes().forEach(this::descriptor);
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void descriptor(RuleOutcome entry) {
        out.writeStartObject();
        out.writeStringProperty("id", entry.rule().value());
        text("shortDescription", entry.title());
        Optional<RuleInfo> info = run.profile().find(entry.rule()).map(Rule::info);
        info.ifPresent(rule -> {
            text("help", wording.remedy(rule.id()).orElse(rule.remedy()));
            rule.citations().stream()
                    .flatMap(citation -> Provisions.bundled().link(citation).stream())
                    .findFirst()
                    .ifPresent(link -> out.writeStringProperty("helpUri", link.toASCIIString()));
            out.writeObjectPropertyStart("defaultConfiguration");
            out.writeStringProperty("level", level(rule));
            out.writeEndObject();
            out.writeObjectPropertyStart("properties");
            out.writeStringProperty("tier", rule.tier().name().toLowerCase(Locale.ROOT));
            citations(rule.citations());
            out.writeStringProperty("since", rule.since());
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    /** That of the most severe message, as the profile weighs it. */
    private String level(RuleInfo rule) {
        Map<String, Severity> severities = run.profile().severities();
        return rule.messages().stream()
                .map(message -> severities.getOrDefault(
                        rule.id() + "/" + message.key(),
                        severities.getOrDefault(rule.id().value(), message.severity())))
                .min(Severity::compareTo)
                .map(Sarif::level)
                .orElse("warning");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private void invocation() {
        out.writeArrayPropertyStart("invocations");
        out.writeStartObject();
        out.writeBooleanProperty("executionSuccessful", true);
        out.writeArrayPropertyStart("toolConfigurationNotifications");
        report.lapsedWaivers().forEach(this::lapsed);
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void lapsed(LapsedWaiver lapsed) {
        Waiver waiver = lapsed.waiver();
        String cause = lapsed.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.writeStartObject();
        out.writeObjectPropertyStart("descriptor");
        out.writeStringProperty("id", "waiver-" + cause);
        out.writeEndObject();
        out.writeStringProperty("level", "warning");
        text("message", wording.label("lapsed-waivers") + ": " + wording.label(cause));
        out.writeObjectPropertyStart("associatedRule");
        rule(waiver.rule(), "id", "index");
        out.writeEndObject();
        out.writeObjectPropertyStart("properties");
        out.writeStringProperty("pointer", waiver.pointer().value());
        decision(waiver);
        out.writeEndObject();
        out.writeEndObject();
    }

    /** The file and, where its content is known, what identifies it. */
    private void artifact(URI file) {
        out.writeArrayPropertyStart("artifacts");
        out.writeStartObject();
        out.writeObjectPropertyStart("location");
        out.writeStringProperty("uri", file.toASCIIString());
        out.writeEndObject();
        out.writeStringProperty("mimeType", "application/json");
        if (run.document().length > 0) {
            out.writeObjectPropertyStart("hashes");
            String hash = DpaJson.fingerprint(run.document());
            out.writeStringProperty("sha-256", hash.substring(hash.indexOf(':') + 1));
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndArray();
    }

    private void results(RuleOutcome entry) {
        if (entry.outcome() instanceof NotMet notMet) {
            notMet.findings().forEach(this::result);
        } else if (entry.outcome() instanceof NotApplicable notApplicable) {
            result(entry.rule(), "notApplicable", notApplicable.reason().text(), List.of(notApplicable.reason()));
        } else if (entry.outcome() instanceof Undetermined undetermined) {
            List<Reason> missing = undetermined.missing();
            String text = missing.stream().map(Reason::text).collect(Collectors.joining("; "));
            result(entry.rule(), "open", wording.label("not-known") + ": " + text, missing);
        } else {
            result(entry.rule(), "pass", entry.title(), List.of());
        }
    }

    private void result(Finding finding) {
        out.writeStartObject();
        rule(finding.rule(), "ruleId", "ruleIndex");
        out.writeStringProperty("kind", "fail");
        out.writeStringProperty("level", level(finding.severity()));
        text("message", finding.text());
        locations(finding.pointer());
        out.writeObjectPropertyStart("partialFingerprints");
        out.writeStringProperty("finding/v1", finding.rule() + "/" + finding.key() + finding.pointer());
        out.writeEndObject();
        out.writeArrayPropertyStart("suppressions");
        finding.waiver().ifPresent(this::suppression);
        out.writeEndArray();
        out.writeObjectPropertyStart("properties");
        out.writeStringProperty("key", finding.key());
        texts("arguments", finding.arguments());
        texts("clauses", finding.sources().stream().map(Object::toString).toList());
        out.writeStringProperty("remedy", finding.remedy());
        citations(finding.citations());
        out.writeEndObject();
        out.writeEndObject();
    }

    /** A rule without findings. */
    private void result(RuleId rule, String kind, String text, List<Reason> reasons) {
        out.writeStartObject();
        rule(rule, "ruleId", "ruleIndex");
        out.writeStringProperty("kind", kind);
        out.writeStringProperty("level", "none");
        text("message", text);
        locations(TermPath.of(""));
        out.writeArrayPropertyStart("suppressions");
        out.writeEndArray();
        if (!reasons.isEmpty()) {
            out.writeObjectPropertyStart("properties");
            texts("reasons", reasons.stream().map(Reason::key).toList());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void rule(RuleId rule, String id, String index) {
        out.writeStringProperty(id, rule.value());
        Integer position = indexes.get(rule);
        if (position != null) {
            out.writeNumberProperty(index, position);
        }
    }

    private void locations(TermPath pointer) {
        boolean whole = pointer.value().isEmpty();
        out.writeArrayPropertyStart("locations");
        if (!whole || run.artifact().isPresent()) {
            out.writeStartObject();
            run.artifact().ifPresent(file -> physical(file, pointer));
            if (!whole) {
                out.writeArrayPropertyStart("logicalLocations");
                out.writeStartObject();
                out.writeStringProperty("fullyQualifiedName", pointer.value());
                out.writeEndObject();
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void physical(URI file, TermPath pointer) {
        out.writeObjectPropertyStart("physicalLocation");
        out.writeObjectPropertyStart("artifactLocation");
        out.writeStringProperty("uri", file.toASCIIString());
        out.writeNumberProperty("index", 0);
        out.writeEndObject();
        Position position = positions.get(pointer);
        if (position != null) {
            out.writeObjectPropertyStart("region");
            out.writeNumberProperty("startLine", position.line());
            out.writeNumberProperty("startColumn", position.column());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void suppression(Waiver waiver) {
        out.writeStartObject();
        out.writeStringProperty("kind", "external");
        out.writeStringProperty("status", "accepted");
        out.writeStringProperty("justification", waiver.why());
        out.writeObjectPropertyStart("properties");
        decision(waiver);
        out.writeEndObject();
        out.writeEndObject();
    }

    private void decision(Waiver waiver) {
        out.writeStringProperty("by", waiver.by());
        out.writeStringProperty("until", waiver.until().toString());
        out.writeStringProperty("fingerprint", waiver.fingerprint());
    }

    /** What the runs of one document under one profile have in common comes before the last slash. */
    private void automation() {
        String subject = run.artifact()
                .map(URI::toASCIIString)
                .or(() -> report.agreement().map(id -> id.value()))
                .orElse("agreement");
        out.writeObjectPropertyStart("automationDetails");
        out.writeStringProperty("id", "dpa4j/" + report.profile() + "/" + subject + "/" + report.asOf());
        out.writeEndObject();
    }

    private void properties() {
        out.writeObjectPropertyStart("properties");
        report.agreement().ifPresent(id -> out.writeStringProperty("agreement", id.value()));
        report.fingerprint().ifPresent(fingerprint -> out.writeStringProperty("fingerprint", fingerprint));
        out.writeStringProperty("asOf", report.asOf().toString());
        out.writeStringProperty("profile", report.profile());
        out.writeStringProperty("edition", report.edition());
        out.writeStringProperty("lawDataAsOf", report.lawDataAsOf().toString());
        out.writeName("policy");
        PolicyForms.POLICY.write(report.policy(), new JacksonSink(out));
        out.writeEndObject();
    }

    private void text(String name, String text) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }

    private void citations(List<LegalReference> citations) {
        texts("citations", citations.stream().map(LegalReference::toString).toList());
    }

    private void texts(String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(out::writeString);
        out.writeEndArray();
    }
}
