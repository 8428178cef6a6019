package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.integer;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.LawForms.LEGAL_REFERENCE;
import static org.dpa4j.json.form.PolicyForms.POLICY;
import static org.dpa4j.json.form.PolicyForms.RULE_ID;
import static org.dpa4j.json.form.PolicyForms.SEVERITY;
import static org.dpa4j.json.form.PolicyForms.WAIVER;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.TERM_PATH;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.LapsedWaiver;
import org.dpa4j.rules.Met;
import org.dpa4j.rules.NotApplicable;
import org.dpa4j.rules.NotMet;
import org.dpa4j.rules.Outcome;
import org.dpa4j.rules.Reason;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleOutcome;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Undetermined;
import org.dpa4j.rules.Waiver;

/**
 * The wire form of reports. Records in between stand where the wire groups what the report keeps flat.
 */
public final class ReportForms {
    private static final Codec<Locale> LANGUAGE =
            text("language", "a language tag such as de", ReportForms::language, Locale::toLanguageTag);

    private static final Codec<Reason> REASON = record("reason", "A reason or a fact that is missing.", r -> {
        var key = r.required("key", text(), Reason::key, "the key of the reason within the rule");
        var arguments = r.list("arguments", text(), Reason::arguments, "the arguments of the text");
        var message = r.required("message", text(), Reason::text, "the text");
        return v -> new Reason(v.get(key), v.get(arguments), v.get(message));
    });

    private static final ObjectCodec<Decision> DECISION =
            record("decision", "The decision to live with a finding.", r -> {
                var by = r.required("by", text(), Decision::by, "who decided");
                var why = r.required("why", text(), Decision::why, "why");
                var until = r.required("until", date(), Decision::until, "the last day on which it holds");
                var fingerprint = r.required(
                        "fingerprint", text(), Decision::fingerprint, "the fingerprint of the part that is waived");
                return v -> new Decision(v.get(by), v.get(why), v.get(until), v.get(fingerprint));
            });

    private static final Codec<Said> SAID = record("finding", "One thing that a rule found.", r -> {
        var severity = r.required("severity", SEVERITY, Said::severity, "how much it weighs");
        var pointer = r.required("pointer", TERM_PATH, Said::pointer, "where in the agreement");
        var clauses = r.list("clauses", SOURCE, Said::clauses, "the clauses concerned");
        var key = r.required("key", text(), Said::key, "the key of the message within the rule");
        var arguments = r.list("arguments", text(), Said::arguments, "the arguments of the message");
        var message = r.required("message", text(), Said::message, "the message");
        var remedy = r.required("remedy", text(), Said::remedy, "what to do");
        var citations = r.list("citations", LEGAL_REFERENCE, Said::citations, "the provisions that ask for it");
        var waived = r.optional("waived", DECISION, Said::waived, "the decision to live with it");
        return v -> new Said(
                v.get(severity),
                v.get(pointer),
                v.get(clauses),
                v.get(key),
                v.get(arguments),
                v.get(message),
                v.get(remedy),
                v.get(citations),
                v.get(waived));
    });

    static final ObjectCodec<RuleOutcome> RULE_OUTCOME = record("outcome", "The outcome of one rule.", r -> {
        var rule = r.required("rule", RULE_ID, RuleOutcome::rule, "the rule");
        var title = r.required("title", text(), RuleOutcome::title, "what must hold");
        var outcome =
                r.required("outcome", enumeration("outcome", Kind.class), ReportForms::kind, "what the rule says");
        var reason = r.optional("reason", REASON, ReportForms::reason, "why it is not applicable");
        var missing = r.list("missing", REASON, ReportForms::missing, "what is missing to determine it");
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

    private static final ObjectCodec<Rules> RULES = record("profile", "The rules that were looked at.", r -> {
        var id = r.required("id", text(), Rules::id, "the name of the profile");
        var edition = r.required("edition", text(), Rules::edition, "the edition of the rules");
        return v -> new Rules(v.get(id), v.get(edition));
    });

    /** Counts follow from the outcomes; they stand in the document for those who read no further. */
    private static final ObjectCodec<Counts> COUNTS = record("counts", "How many rules and findings there are.", r -> {
        var met = r.required("met", integer(), Counts::met, "rules that are met");
        var notMet = r.required("notMet", integer(), Counts::notMet, "rules that are not met");
        var notApplicable = r.required("notApplicable", integer(), Counts::notApplicable, "rules that do not apply");
        var undetermined =
                r.required("undetermined", integer(), Counts::undetermined, "rules that could not be judged");
        var violations = r.required("violations", integer(), Counts::violations, "open findings that are violations");
        var warnings = r.required("warnings", integer(), Counts::warnings, "open findings that are warnings");
        var notes = r.required("notes", integer(), Counts::notes, "open findings that are notes");
        var waived = r.required("waived", integer(), Counts::waived, "findings that are waived");
        return v -> new Counts(
                v.get(met),
                v.get(notMet),
                v.get(notApplicable),
                v.get(undetermined),
                v.get(violations),
                v.get(warnings),
                v.get(notes),
                v.get(waived));
    });

    private static final ObjectCodec<LapsedWaiver> LAPSED = record("lapsed waiver", "A waiver without effect.", r -> {
        var waiver = r.required("waiver", WAIVER, LapsedWaiver::waiver, "the waiver");
        var cause = r.required(
                "cause", enumeration("cause", LapsedWaiver.Cause.class), LapsedWaiver::cause, "why it has no effect");
        return v -> new LapsedWaiver(v.get(waiver), v.get(cause));
    });

    public static final ObjectCodec<ReviewReport> REPORT = record("report", "What a review found.", r -> {
        var agreement = r.required("agreement", REVIEWED, Reviewed::of, "the agreement reviewed");
        var asOf = r.required("asOf", date(), ReviewReport::asOf, "the date whose law was applied");
        var language =
                r.defaulted("language", LANGUAGE, Locale.ENGLISH, ReviewReport::language, "the language of the texts");
        var profile = r.required("profile", RULES, Rules::of, "the rules that were looked at");
        var lawData = r.required(
                "lawDataAsOf", date(), ReviewReport::lawDataAsOf, "the last day for which the law data is known");
        var policy =
                r.required("policy", POLICY, ReviewReport::policy, "the numbers and severities of those who reviewed");
        var counts = r.required("counts", COUNTS, Counts::of, "how many outcomes and findings there are");
        var outcomes = r.list("outcomes", RULE_OUTCOME, ReviewReport::outcomes, "one outcome for each rule");
        var lapsed = r.list("lapsedWaivers", LAPSED, ReviewReport::lapsedWaivers, "waivers that waived nothing");
        return v -> {
            ReviewReport report = ReviewReport.builder()
                    .agreement(v.get(agreement).id())
                    .title(v.get(agreement).title())
                    .fingerprint(v.get(agreement).fingerprint())
                    .asOf(v.get(asOf))
                    .language(v.get(language))
                    .profile(v.get(profile).id())
                    .edition(v.get(profile).edition())
                    .lawDataAsOf(v.get(lawData))
                    .policy(v.get(policy))
                    .addAllOutcomes(v.get(outcomes))
                    .addAllLapsedWaivers(v.get(lapsed))
                    .build();
            if (!Counts.of(report).equals(v.get(counts))) {
                throw new IllegalArgumentException("the counts must be those of the outcomes");
            }
            return report;
        };
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
            return new Rules(report.profile(), report.edition());
        }
    }

    private record Counts(
            int met,
            int notMet,
            int notApplicable,
            int undetermined,
            int violations,
            int warnings,
            int notes,
            int waived) {
        static Counts of(ReviewReport report) {
            return new Counts(
                    report.count(Met.class),
                    report.count(NotMet.class),
                    report.count(NotApplicable.class),
                    report.count(Undetermined.class),
                    report.count(Severity.VIOLATION),
                    report.count(Severity.WARNING),
                    report.count(Severity.NOTE),
                    report.findings().size() - report.openFindings().size());
        }
    }

    /** A waiver without rule and place, which the finding around it names. */
    private record Decision(String by, String why, LocalDate until, String fingerprint) {
        static Decision of(Waiver waiver) {
            return new Decision(waiver.by(), waiver.why(), waiver.until(), waiver.fingerprint());
        }

        Waiver waiver(RuleId rule, TermPath pointer) {
            return Waiver.builder()
                    .rule(rule)
                    .pointer(pointer)
                    .by(by)
                    .why(why)
                    .until(until)
                    .fingerprint(fingerprint)
                    .build();
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
            List<LegalReference> citations,
            Optional<Decision> waived) {}

    private static Locale language(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }

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

    private static Optional<Reason> reason(RuleOutcome entry) {
        return entry.outcome() instanceof NotApplicable notApplicable
                ? Optional.of(notApplicable.reason())
                : Optional.empty();
    }

    private static List<Reason> missing(RuleOutcome entry) {
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
                        finding.citations(),
                        finding.waiver().map(Decision::of)))
                .toList();
    }

    private static Outcome outcome(
            RuleId rule, Kind kind, Optional<Reason> reason, List<Reason> missing, List<Said> findings) {
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
                .waiver(said.waived().map(decision -> decision.waiver(rule, said.pointer())))
                .build();
    }

    private ReportForms() {}
}
