package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.ChapterThreeRight;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.statement.Source;
import org.jspecify.annotations.Nullable;

/** Help for the controller, GDPR Art. 28(3)(e) and (f). */
final class AssistanceRules {
    /** The rights that a person exercises by a request; Art. 13, 14 and 19 bind the controller without one. */
    private static final List<ChapterThreeRight> ON_REQUEST = List.of(
            ChapterThreeRight.ACCESS,
            ChapterThreeRight.RECTIFICATION,
            ChapterThreeRight.ERASURE,
            ChapterThreeRight.RESTRICTION,
            ChapterThreeRight.PORTABILITY,
            ChapterThreeRight.OBJECTION,
            ChapterThreeRight.AUTOMATED_DECISIONS);

    static final Rule REQUESTS = rule("ART28-3-E-1", "The processor helps with requests of data subjects")
            .citing("GDPR Art. 28(3)(e)")
            .covers(17)
            .remedy("State that the processor helps the controller with requests for all rights of Chapter III.")
            .duty("a duty to help with requests of data subjects")
            .warning(
                    "closed-list",
                    "The processor helps with requests for every right of Chapter III; the list leaves out {0}")
            .check((agreement, context, rule) ->
                    helpWithRequests(rule, agreement.assistance().rights()));

    static final Rule SECURITY = help(1, AssistedArticle.SECURITY_32, "the security of processing", "GDPR Art. 32", 18);
    static final Rule BREACH_NOTICE = help(
            2, AssistedArticle.AUTHORITY_33, "notice of a breach to the supervisory authority", "GDPR Art. 33", 20);
    static final Rule BREACH_COMMUNICATION =
            help(3, AssistedArticle.DATA_SUBJECTS_34, "communication of a breach to data subjects", "GDPR Art. 34", 21);
    static final Rule IMPACT_ASSESSMENT =
            help(4, AssistedArticle.IMPACT_ASSESSMENT_35, "data protection impact assessments", "GDPR Art. 35", 9, 22);
    static final Rule PRIOR_CONSULTATION =
            help(5, AssistedArticle.PRIOR_CONSULTATION_36, "prior consultation", "GDPR Art. 36", 19);

    /** A clause "Articles 32 to 36" is one entry with all five. */
    private static Rule help(int number, AssistedArticle article, String what, String provision, int... requirements) {
        return rule("ART28-3-F-" + number, "The processor helps with " + what)
                .citing("GDPR Art. 28(3)(f)", provision)
                .covers(requirements)
                .remedy("State that the processor helps the controller with " + what + ".")
                .duty("a duty to help with " + what)
                .check((agreement, context, rule) ->
                        helpWith(rule, agreement.assistance().articles(), article));
    }

    /** One sound entry will do; else the first that is owed but weak; else the first at all. */
    private static Outcome helpWith(StatedRule rule, List<ArticleHelp> entries, AssistedArticle article) {
        Finding worst = null;
        for (int i = 0; i < entries.size(); i++) {
            ArticleHelp entry = entries.get(i);
            if (entry.articles().contains(article)) {
                Finding fault = fault(rule, "/assistance/articles/", i, entry.duty());
                if (fault == null) {
                    return Outcome.MET;
                }
                worst = milder(worst, fault);
            }
        }
        return worst == null
                ? rule.notMet(Duties.MISSING, "/assistance/articles", clauses(entries))
                : new NotMet(List.of(worst));
    }

    /** Sound entries count together; if they leave rights out, a weak entry tells more than what is left out. */
    private static Outcome helpWithRequests(StatedRule rule, List<RightsHelp> entries) {
        Finding worst = null;
        List<ChapterThreeRight> leftOut = null;
        for (int i = 0; i < entries.size(); i++) {
            RightsHelp entry = entries.get(i);
            Finding fault = fault(rule, "/assistance/rights/", i, entry.duty());
            if (fault != null) {
                worst = milder(worst, fault);
            } else if (entry.rights().isEmpty() || entry.list() == ListKind.EXAMPLES) {
                return Outcome.MET;
            } else {
                leftOut = leftOut == null ? new ArrayList<>(ON_REQUEST) : leftOut;
                leftOut.removeAll(entry.rights());
            }
        }
        if (leftOut != null && leftOut.isEmpty()) {
            return Outcome.MET;
        }
        if (worst != null && (leftOut == null || worst.severity() == Severity.WARNING)) {
            return new NotMet(List.of(worst));
        }
        return leftOut == null
                ? rule.notMet(Duties.MISSING, "/assistance/rights", List.of())
                : rule.notMet(
                        "closed-list",
                        "/assistance/rights",
                        Duties.sources(entries.stream().map(RightsHelp::duty).toList()),
                        leftOut.stream().map(Duties::word).collect(Collectors.joining(", ")));
    }

    private static List<Source> clauses(List<ArticleHelp> entries) {
        return Duties.sources(entries.stream().map(ArticleHelp::duty).toList());
    }

    private static @Nullable Finding fault(StatedRule rule, String list, int entry, Duty duty) {
        return Duties.isPlain(duty) ? null : Duties.fault(rule, list + entry + "/duty", duty);
    }

    private static @Nullable Finding milder(@Nullable Finding one, Finding other) {
        return one == null || (one.severity() == Severity.VIOLATION && other.severity() == Severity.WARNING)
                ? other
                : one;
    }

    private AssistanceRules() {}
}
