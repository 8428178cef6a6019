package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.LawForms.LEGAL_REFERENCE;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.TERM_PATH;

import java.util.List;
import java.util.Optional;
import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.Outcome;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Undetermined;

/** The wire form of the types of {@code org.dpa4j.rules}. Records in between stand where the wire groups what the report keeps flat. */
public final class ReportForms {
    static final Codec<Severity> SEVERITY = enumeration("severity", Severity.class);

    static final Codec<RuleId> RULE_ID =
            text("rule id", "the id of a rule such as ART28-3-G-2", RuleId::of, RuleId::value);

    private static final Codec<Said> SAID = record("finding", "One thing that a rule found.", r -> {
        var severity = r.required("severity", SEVERITY, Said::severity, "how much it weighs");
        var pointer = r.required("pointer", TERM_PATH, Said::pointer, "where in the agreement");
        var clauses = r.list("clauses", SOURCE, Said::clauses, "the clauses concerned");
        var key = r.required("key", text(), Said::key, "the key of the message within the rule");
        var arguments = r.list("arguments", text(), Said::arguments, "the arguments of the message");
        var message = r.required("message", text(), Said::message, "the message in English");
        var remedy = r.required("remedy", text(), Said::remedy, "what to do");
        var citations = r.list("citations", LEGAL_REFERENCE, Said::citations, "the provisions that ask for it");
        return v -> new Said(
                v.get(severity),
                v.get(pointer),
                v.get(clauses),
                v.get(key),
                v.get(arguments),
                v.get(message),
                v.get(remedy),
                v.get(citations));
    });

    static final ObjectCodec<RuleOutcome> RULE_OUTCOME = record("outcome", "The outcome of one rule.", r -> {
        var rule = r.required("rule", RULE_ID, RuleOutcome::rule, "the rule");
        var title = r.required("title", text(), RuleOutcome::title, "what must hold");
        var outcome =
                r.required("outcome", enumeration("outcome", Kind.class), ReportForms::kind, "what the rule says");
        var reason = r.optional("reason", text(), ReportForms::reason, "why it is not applicable");
        var missing = r.list("missing", text(), ReportForms::missing, "what is missing to determine it");
        var findings = r.list("findings", SAID, ReportForms::findings, "what was found");
        return v -> new RuleOutcome(
                v.get(rule),
                v.get(title),
                outcome(v.get(rule), v.get(outcome), v.get(reason), v.get(missing), v.get(findings)));
    });

    private static final ObjectCodec<Reviewed> REVIEWED = record("agreement", "The agreement reviewed.", r -> {
        var id = r.optional(
                "id",
                LawForms.identifier("agreement id", AgreementId::of, AgreementId::value),
                Reviewed::id,
                "its identifier");
        var title = r.optional("title", text(), Reviewed::title, "its title");
        var fingerprint = r.optional("fingerprint", text(), Reviewed::fingerprint, "the fingerprint of the document");
        return v -> new Reviewed(v.get(id), v.get(title), v.get(fingerprint));
    });

    private static final ObjectCodec<Rules> RULES = record("rule set", "The rules that were looked at.", r -> {
        var id = r.required("id", text(), Rules::id, "the name of the rule set");
        var edition = r.required("edition", text(), Rules::edition, "its edition");
        return v -> new Rules(v.get(id), v.get(edition));
    });

    public static final ObjectCodec<ReviewReport> REPORT = record("report", "What a review found.", r -> {
        var agreement = r.required("agreement", REVIEWED, Reviewed::of, "the agreement reviewed");
        var asOf = r.required("asOf", date(), ReviewReport::asOf, "the date whose law was applied");
        var ruleSet = r.required("ruleSet", RULES, Rules::of, "the rules that were looked at");
        var lawData = r.required(
                "lawDataAsOf", date(), ReviewReport::lawDataAsOf, "the last day for which the law data is known");
        var policy = r.required("policy", text(), ReviewReport::policy, "the name of the policy");
        var outcomes = r.list("outcomes", RULE_OUTCOME, ReviewReport::outcomes, "one outcome for each rule");
        return v -> ReviewReport.builder()
                .agreement(v.get(agreement).id())
                .title(v.get(agreement).title())
                .fingerprint(v.get(agreement).fingerprint())
                .asOf(v.get(asOf))
                .ruleSet(v.get(ruleSet).id())
                .edition(v.get(ruleSet).edition())
                .lawDataAsOf(v.get(lawData))
                .policy(v.get(policy))
                .addAllOutcomes(v.get(outcomes))
                .build();
    });

    private enum Kind {
        MET,
        NOT_MET,
        NOT_APPLICABLE,
        UNDETERMINED
    }

    private record Reviewed(Optional<AgreementId> id, Optional<String> title, Optional<String> fingerprint) {
        static Reviewed of(ReviewReport report) {
            return new Reviewed(report.agreement(), report.title(), report.fingerprint());
        }
    }

    private record Rules(String id, String edition) {
        static Rules of(ReviewReport report) {
            return new Rules(report.ruleSet(), report.edition());
        }
    }

    /** A finding without its rule, which the outcome around it names. */
    private record Said(
            Severity severity,
            TermPath pointer,
            List<Source> clauses,
            String key,
            List<String> arguments,
            String message,
            String remedy,
            List<LegalReference> citations) {}

    private static Kind kind(RuleOutcome entry) {
        Outcome outcome = entry.outcome();
        if (outcome instanceof NotMet) {
            return Kind.NOT_MET;
        }
        if (outcome instanceof NotApplicable) {
            return Kind.NOT_APPLICABLE;
        }
        return outcome instanceof Undetermined ? Kind.UNDETERMINED : Kind.MET;
    }

    private static Optional<String> reason(RuleOutcome entry) {
        return entry.outcome() instanceof NotApplicable notApplicable
                ? Optional.of(notApplicable.reason())
                : Optional.empty();
    }

    private static List<String> missing(RuleOutcome entry) {
        return entry.outcome() instanceof Undetermined undetermined ? undetermined.missing() : List.of();
    }

    private static List<Said> findings(RuleOutcome entry) {
        if (!(entry.outcome() instanceof NotMet notMet)) {
            return List.of();
        }
        return notMet.findings().stream()
                .map(finding -> new Said(
                        finding.severity(),
                        finding.pointer(),
                        finding.sources(),
                        finding.key(),
                        finding.arguments(),
                        finding.text(),
                        finding.remedy(),
                        finding.citations()))
                .toList();
    }

    private static Outcome outcome(
            RuleId rule, Kind kind, Optional<String> reason, List<String> missing, List<Said> findings) {
        boolean fits = reason.isPresent() == (kind == Kind.NOT_APPLICABLE)
                && missing.isEmpty() == (kind != Kind.UNDETERMINED)
                && findings.isEmpty() == (kind != Kind.NOT_MET);
        if (!fits) {
            throw new IllegalArgumentException(
                    "an outcome has findings exactly if it is not-met, a reason exactly if it"
                            + " is not-applicable, and something missing exactly if it is undetermined");
        }
        return switch (kind) {
            case MET -> Outcome.MET;
            case NOT_APPLICABLE -> new NotApplicable(reason.orElseThrow());
            case UNDETERMINED -> new Undetermined(missing);
            case NOT_MET ->
                new NotMet(findings.stream().map(said -> finding(rule, said)).toList());
        };
    }

    private static Finding finding(RuleId rule, Said said) {
        return Finding.builder()
                .rule(rule)
                .severity(said.severity())
                .pointer(said.pointer())
                .addAllSources(said.clauses())
                .key(said.key())
                .addAllArguments(said.arguments())
                .text(said.message())
                .remedy(said.remedy())
                .addAllCitations(said.citations())
                .build();
    }

    private ReportForms() {}
}
