package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.obligation.Certificate;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.RiskAssessment;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityChange;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.Regularity;
import org.dpa4j.model.time.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Security of processing, GDPR Art. 28(3)(c). */
final class SecurityRules {
    private static final String CHANGE = "/security/change";
    private static final String MEASURES_LIST = "/security/measures";
    private static final String LIST = "what is in the list of measures that the text refers to";

    private static final List<SecurityFamily> IN_LAW = List.of(SecurityFamily.values());

    /** The family of a measure that names none, where its kind says it. */
    private static final Map<MeasureKind, SecurityFamily> FAMILY = Map.ofEntries(
            Map.entry(MeasureKind.PSEUDONYMISATION, SecurityFamily.PSEUDONYMISATION_AND_ENCRYPTION),
            Map.entry(MeasureKind.ENCRYPTION, SecurityFamily.PSEUDONYMISATION_AND_ENCRYPTION),
            Map.entry(MeasureKind.ENCRYPTION_AT_REST, SecurityFamily.PSEUDONYMISATION_AND_ENCRYPTION),
            Map.entry(MeasureKind.ENCRYPTION_IN_TRANSIT, SecurityFamily.PSEUDONYMISATION_AND_ENCRYPTION),
            Map.entry(MeasureKind.E2E_ENCRYPTION, SecurityFamily.PSEUDONYMISATION_AND_ENCRYPTION),
            Map.entry(MeasureKind.ACCESS_CONTROL, SecurityFamily.CONFIDENTIALITY_INTEGRITY_AVAILABILITY_RESILIENCE),
            Map.entry(MeasureKind.AUTHENTICATION, SecurityFamily.CONFIDENTIALITY_INTEGRITY_AVAILABILITY_RESILIENCE),
            Map.entry(MeasureKind.MFA, SecurityFamily.CONFIDENTIALITY_INTEGRITY_AVAILABILITY_RESILIENCE),
            Map.entry(MeasureKind.PHYSICAL_ACCESS, SecurityFamily.CONFIDENTIALITY_INTEGRITY_AVAILABILITY_RESILIENCE),
            Map.entry(MeasureKind.NETWORK_SECURITY, SecurityFamily.CONFIDENTIALITY_INTEGRITY_AVAILABILITY_RESILIENCE),
            Map.entry(MeasureKind.REDUNDANCY, SecurityFamily.CONFIDENTIALITY_INTEGRITY_AVAILABILITY_RESILIENCE),
            Map.entry(MeasureKind.BACKUP, SecurityFamily.RESTORATION),
            Map.entry(MeasureKind.DISASTER_RECOVERY, SecurityFamily.RESTORATION),
            Map.entry(MeasureKind.PEN_TEST, SecurityFamily.TESTING),
            Map.entry(MeasureKind.VULNERABILITY_TEST, SecurityFamily.TESTING),
            Map.entry(MeasureKind.EFFECTIVENESS_REVIEW, SecurityFamily.TESTING),
            Map.entry(MeasureKind.SECURITY_AUDIT, SecurityFamily.TESTING));

    static final Rule MEASURES = rule(
                    "ART28-3-C-1", "The processor takes all measures that Art. 32 of the GDPR requires")
            .citing("GDPR Art. 28(3)(c)", "GDPR Art. 32", "EDPB-07/2020 s. 1.3.3")
            .covers(16, 32)
            .remedy("State that the processor takes all measures required under Art. 32 of the GDPR.")
            .duty("a duty to take all measures that Art. 32 requires")
            .warning(
                    Duties.SOFTENED,
                    "The processor must take all measures that Art. 32 requires; the text asks for them only as far as {0}")
            .warning("listed-only", "The processor must take all measures that Art. 32 requires, not only those listed")
            .check((agreement, context, rule) -> {
                Security security = agreement.security();
                if (security.commitment().isSilent() && listsMeasures(security)) {
                    return rule.notMet("listed-only", "/security/commitment", List.of());
                }
                Finding fault = Duties.fault(rule, "/security/commitment", security.commitment());
                if (fault == null) {
                    fault = Duties.softened(rule, "/security/commitment", security.commitment());
                }
                return fault == null ? Outcome.MET : new NotMet(List.of(fault));
            });

    static final Rule LISTED = rule("ART28-3-C-2", "The measures are listed, or stand where the text refers to")
            .citing("EDPB-07/2020 s. 1.3.3", "2021/915 Annex III", "DK-SCC Annex C")
            .from(StatedRule.EDPB_07_2020)
            .tier(Tier.GUIDANCE)
            .remedy("List the measures that are taken, or refer to a document that lists them.")
            .unknown("list", LIST)
            .warning("none", "The measures should be listed or referred to; the text does neither")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("vague", "The measures should be listed concretely; the text names them only in general words")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("lost", "The measures should stand where the text refers to; they are not there")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> {
                Security security = agreement.security();
                if (isListed(security)) {
                    return Outcome.MET;
                }
                if (mayBeListed(security)) {
                    return rule.undetermined("list");
                }
                if (!security.listedIn().isEmpty()) {
                    return rule.notMet(
                            "lost",
                            "/security/listedIn/0",
                            security.listedIn().get(0).sources());
                }
                List<Measure> vague = security.measures().stream()
                        .filter(SecurityRules::isAgreed)
                        .toList();
                return vague.isEmpty()
                        ? rule.notMet("none", MEASURES_LIST, sources(security))
                        : rule.notMet("vague", MEASURES_LIST, measureSources(vague));
            });

    static final Rule FAMILIES = rule(
                    "ART28-3-C-3", "The four families of measures are covered, or left out with a reason")
            .citing(
                    "GDPR Art. 32(1)",
                    "GDPR Art. 32(1)(a)",
                    "GDPR Art. 32(1)(b)",
                    "GDPR Art. 32(1)(c)",
                    "GDPR Art. 32(1)(d)")
            .covers(7)
            .remedy("Cover each family of GDPR Art. 32(1), or explain why it is left out.")
            .unknown("list", LIST)
            .note("missing", "The measures should cover each family of GDPR Art. 32(1), or say why not; missing: {0}")
            .warning(
                    "missing-for-special",
                    "For special categories of data the measures should cover each family of GDPR Art. 32(1), or say why not;"
                            + " missing: {0}")
            .check((agreement, context, rule) -> {
                Security security = agreement.security();
                List<String> missing = missing(security);
                if (missing.isEmpty()) {
                    return Outcome.MET;
                }
                return areElsewhere(security)
                        ? rule.undetermined("list")
                        : rule.notMet(
                                SensitiveDataRules.hasSpecial(agreement) ? "missing-for-special" : "missing",
                                "/security/families",
                                sources(security),
                                String.join(", ", missing));
            });

    static final Rule FROM_RISK = rule("ART28-3-C-4", "The level of security is derived from the risk")
            .citing("GDPR Art. 32(1)", "GDPR Art. 32(2)")
            .covers(29, 32)
            .remedy("State that the level is appropriate to the risk, and have the processor assess the risk.")
            .warning("no-risk", "The level of security should be derived from the risk; the text does not say so")
            .check((agreement, context, rule) -> {
                Security security = agreement.security();
                return security.standard().stipulation() == Stipulation.STIPULATED
                                || !security.risks().isEmpty()
                                || weighsRisk(security.commitment())
                                || isAssessed(agreement)
                                || isLevelReasoned(security)
                        ? Outcome.MET
                        : new NotMet(List.of(Duties.near(
                                rule.finding(
                                        "no-risk",
                                        "/security/standard",
                                        security.standard().sources()),
                                security.commitment().sources())));
            });

    static final Rule CERTIFIED = rule("ART28-3-C-5", "A certificate is not over, and does not stand in for measures")
            .citing("GDPR Art. 28(5)", "GDPR Art. 32(3)")
            .covers(31)
            .remedy("Record a certificate that is valid, and list the measures beside it.")
            .notApplicable("none", "The agreement names no certificate or code of conduct that is held")
            .unknown("last-day", "the last day of a certificate")
            .unknown("list", LIST)
            .warning("expired", "A certificate must be valid to support anything; the last day of this one was {0}")
            .warning("alone", "A certificate must not replace the measures; no measure is agreed beside it")
            .check((agreement, context, rule) -> {
                Security security = agreement.security();
                Tally tally = new Tally();
                boolean any = false;
                for (int i = 0; i < security.certificates().size(); i++) {
                    Certificate certificate = security.certificates().get(i);
                    if (certificate.held() == Stipulation.STIPULATED) {
                        any = true;
                        expiry(rule, context, i, certificate, tally);
                    }
                }
                if (!any) {
                    return rule.notApplicable("none");
                }
                if (!isListed(security)) {
                    if (mayBeListed(security)) {
                        tally.lacks(rule.reason("list"));
                    } else {
                        tally.found(rule.finding("alone", MEASURES_LIST, held(security.certificates())));
                    }
                }
                return tally.outcome();
            });

    static final Rule KEPT_UP = rule("ART28-3-C-6", "The measures are reviewed, and cannot be lowered without approval")
            .citing("EDPB-07/2020 s. 1.3.3")
            .from(StatedRule.EDPB_07_2020)
            .tier(Tier.GUIDANCE)
            .remedy("State that changes need approval or do not lower the level, and set an interval for reviews.")
            .violation(
                    "lowering",
                    "The level of security must not be lowered by the processor alone; the text allows that")
            .warning(
                    "none",
                    "Changes to the measures should need approval or keep the level, with regular reviews; the text has neither")
            .warning(
                    "no-rule",
                    "Changes to the measures should need approval or keep the level; the text has no such rule")
            .warning("no-review", "The measures should be reviewed at regular times; the text has no such duty")
            .warning("no-interval", "The measures should be reviewed at regular times; the text sets no interval")
            .check((agreement, context, rule) -> {
                Security security = agreement.security();
                SecurityChange change = security.change();
                if (change.noLowering().stipulation() == Stipulation.EXCLUDED && !needsApproval(agreement, change)) {
                    return rule.notMet(
                            "lowering",
                            CHANGE + "/noLowering",
                            change.noLowering().sources());
                }
                boolean ruled = change.noLowering().isStipulated() || needsApproval(agreement, change);
                if (isReviewed(security)) {
                    return ruled
                            ? Outcome.MET
                            : rule.notMet("no-rule", CHANGE + "/approval", near(security, List.of()));
                }
                List<Source> review = Duties.sources(Duties.readings(change.review()));
                if (any(change.review(), SecurityRules::isDue)) {
                    Finding interval = rule.finding("no-interval", CHANGE + "/review", review);
                    return ruled
                            ? new NotMet(List.of(interval))
                            : new NotMet(List.of(
                                    rule.finding("no-rule", CHANGE + "/approval", near(security, List.of())),
                                    interval));
                }
                return ruled
                        ? rule.notMet("no-review", CHANGE + "/review", near(security, review))
                        : rule.notMet("none", CHANGE, near(security, review));
            });

    private static boolean listsMeasures(Security security) {
        for (Measure measure : security.measures()) {
            if (measure.stipulation() == Stipulation.STIPULATED) {
                return true;
            }
        }
        for (FamilyCoverage family : security.families()) {
            if (Duties.isStipulated(family.duty())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a concrete measure is agreed here or in a place that is there. */
    private static boolean isListed(Security security) {
        for (Measure measure : security.measures()) {
            if (isAgreed(measure) && measure.kind().breadth() == Breadth.SPECIFIC) {
                return true;
            }
        }
        return refers(security, Resolution.RESOLVED);
    }

    /** Whether measures may stand in a place where nobody has looked. */
    private static boolean mayBeListed(Security security) {
        return refers(security, Resolution.UNCHECKED);
    }

    private static boolean refers(Security security, Resolution resolution) {
        for (Reference list : security.listedIn()) {
            if (list.resolution() == resolution) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgreed(Measure measure) {
        return measure.stipulation() == Stipulation.STIPULATED || measure.stipulation() == Stipulation.IN_PART;
    }

    private static List<Source> measureSources(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> measure.sources().stream())
                .distinct()
                .toList();
    }

    /** The clauses on the families, or those on the duty. */
    private static List<Source> sources(Security security) {
        List<Source> families = security.families().stream()
                .flatMap(family -> Duties.sources(Duties.readings(family.duty())).stream())
                .distinct()
                .toList();
        return families.isEmpty() ? security.commitment().sources() : families;
    }

    /** Whether the measures stand in a place that is not part of the data. */
    private static boolean areElsewhere(Security security) {
        return security.measures().isEmpty() && (refers(security, Resolution.RESOLVED) || mayBeListed(security));
    }

    private static List<String> missing(Security security) {
        List<String> missing = List.of();
        for (SecurityFamily family : IN_LAW) {
            if (!isCovered(security, family)) {
                missing = Duties.and(missing, Duties.word(family));
            }
        }
        return missing;
    }

    /** The law itself says "as appropriate", so that a family which the processor may take counts. */
    private static boolean isCovered(Security security, SecurityFamily family) {
        for (FamilyCoverage coverage : security.families()) {
            if (coverage.family() == family && (coverage.explanation().isPresent() || Duties.isOwed(coverage.duty()))) {
                return true;
            }
        }
        for (Measure measure : security.measures()) {
            if (isAgreed(measure) && family(measure) == family) {
                return true;
            }
        }
        return false;
    }

    /** The family that the text names, or that the kind of the measure belongs to. */
    private static @Nullable SecurityFamily family(Measure measure) {
        if (measure.family().isPresent()) {
            return measure.family().get();
        }
        Optional<MeasureKind> kind = measure.kind().code();
        return kind.isPresent() ? FAMILY.get(kind.get()) : null;
    }

    private static boolean isAssessed(DataProcessingAgreement agreement) {
        for (RiskAssessment assessment : agreement.security().riskAssessments()) {
            Optional<Actor> by = assessment.by().or(assessment.duty()::obligor);
            if ((by.isEmpty() || Roles.includeProcessor(agreement, by.get()))
                    && (assessment.assessedOn().isPresent() || Duties.isOwed(assessment.duty()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean weighsRisk(Duty commitment) {
        for (int i = 0; i < Duties.count(commitment); i++) {
            for (Condition condition : Duties.reading(commitment, i).conditions()) {
                if (condition.code().equals(ConditionCode.RISK)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A level that is declared says nothing of the risk unless the text says what it comes from. */
    private static boolean isLevelReasoned(Security security) {
        return security.declaredLevel().isPresent()
                && security.level().isStipulated()
                && !security.level().conditions().isEmpty();
    }

    private static void expiry(
            StatedRule rule, ReviewContext context, int number, Certificate certificate, Tally tally) {
        if (certificate.expiresOn().isEmpty()) {
            tally.lacks(rule.reason("last-day"));
        } else if (certificate.expiresOn().get().isBefore(context.asOf())) {
            tally.found(rule.finding(
                    "expired",
                    "/security/certificates/" + number + "/expiresOn",
                    certificate.sources(),
                    certificate.expiresOn().get().toString()));
        }
    }

    private static List<Source> held(List<Certificate> certificates) {
        return certificates.stream()
                .filter(certificate -> certificate.held() == Stipulation.STIPULATED)
                .flatMap(certificate -> certificate.sources().stream())
                .distinct()
                .toList();
    }

    /** Consent of the processor to its own changes is none. */
    private static boolean needsApproval(DataProcessingAgreement agreement, SecurityChange change) {
        if (change.approval().isEmpty()) {
            return false;
        }
        Optional<Actor> by = change.approval().get().by();
        return by.isEmpty()
                || by.get().equals(Actor.PARTIES_JOINTLY)
                || by.get().equals(Actor.EACH_PARTY)
                || by.get().equals(Actor.OTHER_PARTY)
                || Roles.isController(agreement, by.get());
    }

    /** A duty to review the measures, or of the processor to test them, at regular times. */
    private static boolean isReviewed(Security security) {
        if (any(security.change().review(), SecurityRules::isDueRegularly)) {
            return true;
        }
        for (FamilyCoverage family : security.families()) {
            if (family.family() == SecurityFamily.TESTING && any(family.duty(), SecurityRules::isTestDueRegularly)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(Duty duty, Predicate<Duty> reading) {
        for (int i = 0; i < Duties.count(duty); i++) {
            if (reading.test(Duties.reading(duty, i))) {
                return true;
            }
        }
        return false;
    }

    /** That measures may be reviewed is no duty. */
    private static boolean isDue(Duty reading) {
        return reading.isStipulated() && reading.modality() == Modality.MUST;
    }

    private static boolean isDueRegularly(Duty reading) {
        return isDue(reading) && isRegular(reading.limits());
    }

    private static boolean isTestDueRegularly(Duty reading) {
        return isDueRegularly(reading) && Duties.isOwedByProcessor(reading);
    }

    private static boolean isRegular(List<TimeLimit> limits) {
        for (TimeLimit limit : limits) {
            if (limit instanceof Recurring recurring
                    ? isRegular(recurring)
                    : limit instanceof Combined combined && isRegular(combined.parts())) {
                return true;
            }
        }
        return false;
    }

    /** At most once a year is a cap; when necessary is no interval. */
    private static boolean isRegular(Recurring recurring) {
        return recurring.bound() != Bound.AT_MOST
                && (recurring.per().isPresent()
                        || (recurring.regularity().isPresent()
                                && !recurring.regularity().get().equals(Regularity.WHEN_NECESSARY)));
    }

    /** The clauses of a term, or those on who selects the measures, or those on the duty. */
    private static List<Source> near(Security security, List<Source> term) {
        if (!term.isEmpty()) {
            return term;
        }
        return security.choice().isPresent()
                        && !security.choice().get().sources().isEmpty()
                ? security.choice().get().sources()
                : security.commitment().sources();
    }

    private SecurityRules() {}
}
