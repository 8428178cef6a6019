package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.SpecialCategory;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;

/** Special categories, criminal offences and national identification numbers, GDPR Art. 9, 10 and 87. */
final class SensitiveDataRules {
    private static final String NONE = "none";
    private static final String MISSING = Duties.MISSING;
    private static final String AUTHORISED_BY = "/processing/sensitive/authorisedBy";

    static final Rule KINDS = rule("ART9-1", "The kinds of special categories of data are named")
            .citing("GDPR Art. 28(3)", "GDPR Art. 9(1)", "EDPB-07/2020 s. 1.3", "2021/915 Annex II")
            .remedy("Name each special category that is processed, such as data concerning health.")
            .notApplicable(NONE, "The agreement says of no data that they are special categories")
            .violation(MISSING, "The special categories of data that are processed must be named, but none is")
            .check((agreement, context, rule) -> {
                if (!hasSpecial(agreement)) {
                    return rule.notApplicable(NONE);
                }
                SensitiveData sensitive = agreement.processing().sensitive();
                return !sensitive.kinds().isEmpty() || isAny(agreement, SensitiveDataRules::isSpecial)
                        ? Outcome.MET
                        : rule.notMet(
                                MISSING,
                                "/processing/sensitive/kinds",
                                sensitive.art9().sources());
            });

    static final Rule SAFEGUARDS = rule(
                    "ART9-2", "Safeguards are stated for special categories of data and for data on offences")
            .citing("GDPR Art. 32(1)", "GDPR Art. 9", "GDPR Art. 10", "2021/915 cl. 7.5", "2021/915 Annex II")
            .remedy("State what protects these data beyond the rest, such as a log of access or stricter roles.")
            .notApplicable(NONE, "The agreement says of no data that they are special categories or concern offences")
            .warning(MISSING, "Safeguards should be stated for sensitive data; there is none for: {0}")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("vague", "Safeguards should be stated for sensitive data; those for {0} are only: {1}")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> {
                boolean special = hasSpecial(agreement);
                boolean criminal = hasCriminal(agreement);
                if (!special && !criminal) {
                    return rule.notApplicable(NONE);
                }
                List<Item<MeasureKind>> safeguards =
                        agreement.processing().sensitive().safeguards();
                if (isConcrete(safeguards)) {
                    return Outcome.MET;
                }
                String data = special ? criminal ? "art9, art10" : "art9" : "art10";
                return safeguards.isEmpty()
                        ? rule.notMet(MISSING, "/processing/sensitive/safeguards", sources(agreement), data)
                        : rule.notMet(
                                "vague",
                                "/processing/sensitive/safeguards/0",
                                safeguards.get(0).sources(),
                                data,
                                Duties.word(safeguards.get(0).breadth()));
            });

    /** Which type belongs to which category says the vocabulary, {@link DataCategory#special}. */
    static final Rule FLAGS = rule("ART9-3", "Types of data that belong to a special category are flagged as such")
            .citing("GDPR Art. 9(1)")
            .remedy("Flag the type with its special category, or leave it out where there are no such data.")
            .violation("not-flagged", "The type {0} must be flagged as special category: {1}")
            .violation("denied", "The agreement must not deny special categories and list a type of data with: {0}")
            .check((agreement, context, rule) -> {
                Statement art9 = agreement.processing().sensitive().art9();
                boolean denied = art9.stipulation() == Stipulation.EXCLUDED
                        && art9.conditions().isEmpty();
                List<DataItem> types = agreement.processing().dataCategories();
                List<Finding> faults = List.of();
                for (int i = 0; i < types.size(); i++) {
                    faults = flagFault(
                            faults, types.get(i), "/processing/dataCategories/" + i + "/special", denied, rule);
                }
                return Outcome.of(faults);
            });

    static final Rule OFFENCES = rule("ART10-1", "For data on offences the official authority or the law is named")
            .citing("GDPR Art. 10")
            .remedy("Name the official authority in control, or the law that allows the processing.")
            .notApplicable(NONE, "The agreement says of no data that they concern offences")
            .warning(MISSING, "For data on offences the official authority or the law that allows it should be named")
            .check((agreement, context, rule) -> authorised(
                    rule,
                    agreement,
                    hasCriminal(agreement),
                    agreement.processing().sensitive().art10(),
                    SensitiveDataRules::isCriminal));

    static final Rule NATIONAL_NUMBER = rule("ART87-1", "For national identification numbers the national law is named")
            .citing("GDPR Art. 87")
            .remedy("Name the national provision on the use of the number.")
            .notApplicable(NONE, "The agreement says of no data that they are national identification numbers")
            .note(MISSING, "For a national identification number the national law on its use should be named")
            .check((agreement, context, rule) -> authorised(
                    rule,
                    agreement,
                    agreement.processing().sensitive().art87().isStipulated()
                            || isAny(agreement, SensitiveDataRules::isNationalNumber),
                    agreement.processing().sensitive().art87(),
                    SensitiveDataRules::isNationalNumber));

    /** By statement, flag or code. */
    static boolean hasSpecial(DataProcessingAgreement agreement) {
        return agreement.processing().sensitive().art9().isStipulated()
                || isAny(agreement, SensitiveDataRules::isSpecial);
    }

    private static boolean hasCriminal(DataProcessingAgreement agreement) {
        return agreement.processing().sensitive().art10().isStipulated()
                || isAny(agreement, SensitiveDataRules::isCriminal);
    }

    private static boolean isAny(DataProcessingAgreement agreement, Predicate<DataItem> kind) {
        for (DataItem type : agreement.processing().dataCategories()) {
            if (kind.test(type)) {
                return true;
            }
        }
        return false;
    }

    /** By its flag or by its code; a missing flag is a fault of its own. */
    private static boolean isSpecial(DataItem type) {
        return !type.special().isEmpty()
                || type.item().code().flatMap(DataCategory::special).isPresent();
    }

    private static boolean isCriminal(DataItem type) {
        return isFlagged(
                type.criminal(),
                type.item().code().filter(DataCategory::isCriminal).isPresent());
    }

    private static boolean isNationalNumber(DataItem type) {
        return isFlagged(
                type.nationalId(),
                type.item()
                        .code()
                        .filter(DataCategory.NATIONAL_ID_NUMBER::equals)
                        .isPresent());
    }

    /** The flag that the document sets; where it sets none, the code tells. */
    private static boolean isFlagged(Stipulation flag, boolean byCode) {
        return flag == Stipulation.STIPULATED
                || flag == Stipulation.IN_PART
                || (flag != Stipulation.EXCLUDED && byCode);
    }

    private static boolean isConcrete(List<Item<MeasureKind>> safeguards) {
        for (Item<MeasureKind> safeguard : safeguards) {
            if (safeguard.breadth() == Breadth.SPECIFIC || safeguard.breadth() == Breadth.POINTER) {
                return true;
            }
        }
        return false;
    }

    private static List<Source> sources(DataProcessingAgreement agreement) {
        SensitiveData sensitive = agreement.processing().sensitive();
        return sources(
                agreement, List.of(sensitive.art9(), sensitive.art10()), type -> isSpecial(type) || isCriminal(type));
    }

    /** The clauses of statements that hold and of the types they are about, each once. */
    private static List<Source> sources(
            DataProcessingAgreement agreement, List<Statement> statements, Predicate<DataItem> kind) {
        List<Source> sources = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.isStipulated()) {
                sources.addAll(statement.sources());
            }
        }
        for (DataItem type : agreement.processing().dataCategories()) {
            if (kind.test(type)) {
                sources.addAll(type.item().sources());
            }
        }
        return sources.stream().distinct().toList();
    }

    private static List<Finding> flagFault(
            List<Finding> faults, DataItem type, String pointer, boolean denied, StatedRule rule) {
        SpecialCategory category =
                type.item().code().flatMap(DataCategory::special).orElse(null);
        if (category != null && !type.special().contains(category)) {
            return Duties.and(
                    faults,
                    rule.finding(
                            "not-flagged",
                            pointer,
                            type.item().sources(),
                            type.item().code().get().code(),
                            Duties.word(category)));
        }
        return denied && !type.special().isEmpty()
                ? Duties.and(faults, rule.finding("denied", pointer, type.item().sources(), words(type.special())))
                : faults;
    }

    private static String words(List<SpecialCategory> categories) {
        return String.join(
                ", ", categories.stream().map(Duties::word).distinct().sorted().toList());
    }

    private static Outcome authorised(
            StatedRule rule,
            DataProcessingAgreement agreement,
            boolean concerned,
            Statement statement,
            Predicate<DataItem> kind) {
        if (!concerned) {
            return rule.notApplicable(NONE);
        }
        for (Reference reference : agreement.processing().sensitive().authorisedBy()) {
            if (isAuthority(reference)) {
                return Outcome.MET;
            }
        }
        return rule.notMet(MISSING, AUTHORISED_BY, sources(agreement, List.of(statement), kind));
    }

    /** The GDPR itself only asks for another law. */
    private static boolean isAuthority(Reference reference) {
        boolean gdpr = reference.target().isPresent()
                && reference.target().get() instanceof LawTarget law
                && law.reference().instrument().equals(Instrument.GDPR);
        return !gdpr && reference.resolution() != Resolution.BROKEN;
    }

    private SensitiveDataRules() {}
}
