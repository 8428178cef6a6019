package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.dpa4j.model.Template;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.Coverage;

/** Confidentiality of the persons who process, GDPR Art. 28(3)(b). */
final class ConfidentialityRules {
    static final Rule BOUND = rule("ART28-3-B-1", "Every person authorised to process is bound to confidentiality")
            .citing("GDPR Art. 28(3)(b)")
            .covers(15)
            .remedy(
                    "State that all persons authorised to process are committed to confidentiality, or bound by a statute.")
            .duty("a duty to bind the persons authorised to process to confidentiality")
            .warning(
                    Duties.SOFTENED,
                    "Every authorised person must be bound to confidentiality; the text asks for it only as far as {0}")
            .warning(
                    "no-basis",
                    "A commitment or a statutory duty must bind the authorised persons; the text names neither")
            .check((agreement, context, rule) -> {
                Confidentiality confidentiality = agreement.confidentiality();
                Finding fault = Duties.fault(rule, "/confidentiality/persons", confidentiality.persons());
                if (fault == null) {
                    fault = Duties.softened(rule, "/confidentiality/persons", confidentiality.persons());
                }
                if (fault != null) {
                    return new NotMet(List.of(fault));
                }
                return confidentiality.bases().isEmpty()
                        ? rule.notMet(
                                "no-basis",
                                "/confidentiality/bases",
                                confidentiality.persons().sources())
                        : Outcome.MET;
            });

    static final Rule EVERYBODY = rule(
                    "ART28-3-B-2", "Confidentiality binds all authorised persons, not only employees")
            .citing("GDPR Art. 28(3)(b)")
            .remedy("Extend confidentiality to all persons authorised to process, whatever their contract.")
            .notApplicable("nobody", "The agreement binds no persons to confidentiality")
            .warning("narrow", "All authorised persons must be bound to confidentiality; the text names only: {0}")
            .check((agreement, context, rule) -> {
                Confidentiality confidentiality = agreement.confidentiality();
                if (!Duties.isStipulated(confidentiality.persons())) {
                    return rule.notApplicable("nobody");
                }
                List<Coverage> coverage = confidentiality.coverage();
                return coverage.isEmpty() || coverage.contains(Coverage.ALL_AUTHORISED)
                        ? Outcome.MET
                        : rule.notMet(
                                "narrow",
                                "/confidentiality/coverage",
                                confidentiality.persons().sources(),
                                coverage.stream().map(Coverage::code).collect(Collectors.joining(", ")));
            });

    static final Rule NEED_TO_KNOW = rule("ART28-3-B-3", "Access to the data is limited to persons who need it")
            .citing("GDPR Art. 32", "2021/915 cl. 7.4(b)", "DK-SCC cl. 5")
            .tier(Tier.GUIDANCE)
            .remedy("State that only persons who need the data for their work get access.")
            .note(Duties.MISSING, "Access should be limited to persons who need the data; the text does not limit it")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .note(Duties.EXCLUDED, "Access should be limited to persons who need the data; the text denies that")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .note(Duties.BLANK, "The field that limits access to persons who need the data is not filled in")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .note(Duties.IN_PART, "Access is limited to persons who need the data only in part; missing: {0}")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> Duties.stated(
                    rule,
                    "/confidentiality/needToKnow",
                    agreement.confidentiality().needToKnow(),
                    agreement.confidentiality().persons().sources()));

    private ConfidentialityRules() {}
}
