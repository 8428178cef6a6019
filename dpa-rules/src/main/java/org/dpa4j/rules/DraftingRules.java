package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.AcceptanceMethod;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Formation;
import org.dpa4j.model.Remark;
import org.dpa4j.model.RemarkKind;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityLevel;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.NextCycle;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.internal.Terms;

/** Defects of the document itself. */
final class DraftingRules {
    /** The rules on the duties themselves tell what is missing; this one tells why: words for the parties were swapped. */
    static final Rule ROLES = rule("DRAFT-ROLE-1", "No duty is owed to whoever owes it, or laid on the wrong party")
            .tier(Tier.PRACTICE)
            .remedy("Put the right party into the clause; the processor owes the duties of GDPR Art. 28(3).")
            .violation(
                    "missing",
                    "The processor must owe this duty; the text lays it on the {0}, and nowhere on the processor")
            .warning("misplaced", "The processor should owe this duty alone; the text also lays it on the {0}")
            .warning("self", "A duty should be owed to somebody else; here the {0} owes it to the {0}")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                new Terms() {
                    @Override
                    protected void duty(Duty duty) {
                        roles(rule, agreement, this, duty, tally);
                    }
                }.walk(agreement);
                return tally.outcome();
            });

    static final Rule FINISHED = rule(
                    "DRAFT-TEXT-1",
                    "No placeholder, prompt or unbalanced bracket or quotation mark is left in the text")
            .tier(Tier.PRACTICE)
            .remedy("Fill in the placeholder, delete the prompt, close the bracket or the quotation mark.")
            .warning("placeholder", "No placeholder should be left in the text")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("prompt", "No prompt of a template should be left in the text")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning("brackets", "Each bracket and each quotation mark of the text should have its partner")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                remarks(rule, agreement.remarks(), tally);
                new Terms() {
                    @Override
                    protected void text(String text) {
                        String key = Leftover.of(text);
                        if (!key.isEmpty() && !isRemarked(agreement.remarks(), pointer())) {
                            tally.found(rule.finding(key, pointer(), List.of()));
                        }
                    }
                }.walk(agreement);
                return tally.outcome();
            });

    static final Rule ANNEXES_FILLED = rule("DRAFT-ANNEX-1", "Each annex holds what the text announces for it")
            .tier(Tier.PRACTICE)
            .remedy("Add to the annex what the text announces, or drop the announcement.")
            .unknown("elsewhere", "what an annex holds that stands elsewhere")
            .warning("lacking", "An annex should hold what the text announces for it; it lacks {0}")
            .warning(
                    "lacking-other",
                    "An annex should hold what the text announces for it; it lacks an item without code")
            .warning("empty", "An annex should not be left empty")
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                for (int i = 0; i < agreement.annexes().size(); i++) {
                    annex(rule, agreement.annexes().get(i), i, tally);
                }
                return tally.outcome();
            });

    /** A place to sign is enough: whether somebody signed is a fact outside the text. */
    static final Rule SIGNABLE = rule("DRAFT-SIGN-1", "Where effect hangs on signature, there is a way to sign")
            .tier(Tier.PRACTICE)
            .remedy("Add a place for signatures, or let the agreement take effect with the acceptance of the contract.")
            .notApplicable("no-signature", "The agreement does not take effect by signature")
            .warning("no-place", "Effect hangs on signature; the text should have a place to sign, or show who signed")
            .check((agreement, context, rule) -> {
                Formation formation = agreement.formation();
                if (formation.takesEffect().isEmpty()
                        || !isSignature(formation.takesEffect().get())) {
                    return rule.notApplicable("no-signature");
                }
                Statement block = formation.signatureBlock();
                if (block.isStipulated() || block.stipulation() == Stipulation.BLANK || isSigned(formation)) {
                    return Outcome.MET;
                }
                return rule.notMet(
                        "no-place",
                        "/formation/signatureBlock",
                        block.sources().isEmpty() ? formation.sources() : block.sources());
            });

    static final Rule LEVEL_FITS = rule(
                    "DRAFT-LEVEL-1", "The declared level of security fits the data and the measures")
            .tier(Tier.PRACTICE)
            .remedy("Agree measures that make up the level, and declare a high one where sensitive data are processed.")
            .notApplicable("no-level", "The agreement declares no level of security")
            .unknown("level", "what the level of security {0} means")
            .warning("no-measures", "A high level of security should show in measures; none is agreed")
            .warning("too-low", "The level of security should fit the data; it is declared not to be high, with {0}")
            .check((agreement, context, rule) -> {
                Security security = agreement.security();
                if (security.declaredLevel().isEmpty()) {
                    return rule.notApplicable("no-level");
                }
                SecurityLevel level = security.declaredLevel().get();
                if (!level.isKnown()) {
                    return rule.undetermined("level", level.code());
                }
                if (level.equals(SecurityLevel.HIGH) && !anyAgreed(security.measures())) {
                    return rule.notMet(
                            "no-measures",
                            "/security/measures",
                            security.level().sources());
                }
                String sensitive = level.equals(SecurityLevel.NOT_HIGH) ? sensitive(agreement.processing()) : "";
                return sensitive.isEmpty()
                        ? Outcome.MET
                        : rule.notMet(
                                "too-low",
                                "/security/declaredLevel",
                                security.level().sources(),
                                sensitive);
            });

    /** Duties of the processor under GDPR Art. 28(3). Help is a duty too, but stands in lists. */
    private static final Set<String> STATUTORY = Set.of(
            "/instructions/documentedOnly",
            "/instructions/compulsion/informBefore",
            "/instructions/infringementWarning",
            "/confidentiality/persons",
            "/security/commitment",
            "/subProcessing/conditions",
            "/subProcessing/flowDown/duty",
            "/breachNotification/notice",
            "/endOfServices/disposal",
            "/endOfServices/copies",
            "/audit/information");

    private static final String RIGHTS = "/assistance/rights/";
    private static final String ARTICLES = "/assistance/articles/";

    /** A duty without which another one is only weaker. */
    private static final String CONTRIBUTION = "/audit/contribution";

    private static void roles(StatedRule rule, DataProcessingAgreement agreement, Terms terms, Duty duty, Tally tally) {
        int self = -1;
        int strange = -1;
        for (int i = Duties.count(duty) - 1; i >= 0; i--) {
            Duty reading = Duties.reading(duty, i);
            if (reading.isStipulated() && reading.obligor().isPresent()) {
                self = isOwedToItself(agreement, reading) ? i : self;
                strange = isOnAnother(agreement, reading) ? i : strange;
            }
        }
        if (Math.max(self, strange) < 0) {
            return; // as nearly always, before a pointer is made
        }
        String pointer = terms.pointer();
        boolean statutory = isStatutory(pointer);
        int wrong = statutory || pointer.equals(CONTRIBUTION) ? first(self, strange) : self;
        if (wrong < 0) {
            return;
        }
        Duty reading = Duties.reading(duty, wrong);
        String key = statutory && !isOwedByTheProcessor(agreement, pointer, duty)
                ? "missing"
                : wrong == self ? "self" : "misplaced";
        tally.found(rule.finding(
                key,
                Duties.pointer(pointer, wrong) + "/obligor",
                reading.sources(),
                Roles.of(agreement, reading.obligor().orElseThrow()).code()));
    }

    private static int first(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    private static boolean isOwedToItself(DataProcessingAgreement agreement, Duty reading) {
        if (reading.beneficiary().isEmpty()) {
            return false;
        }
        Actor obligor = reading.obligor().orElseThrow();
        Actor beneficiary = reading.beneficiary().get();
        if (Roles.isParty(obligor) && Roles.isParty(beneficiary)) {
            return obligor.equals(beneficiary);
        }
        Actor role = Roles.of(agreement, obligor);
        return role.equals(Roles.of(agreement, beneficiary))
                && (role.equals(Actor.CONTROLLER)
                                ? count(agreement, Role.CONTROLLER)
                                : role.equals(Actor.PROCESSOR) ? count(agreement, Role.PROCESSOR) : 2)
                        < 2;
    }

    /** Several controllers may well owe each other something. */
    private static int count(DataProcessingAgreement agreement, Role role) {
        int count = 0;
        for (Party party : agreement.parties()) {
            count += party.has(role) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOnAnother(DataProcessingAgreement agreement, Duty reading) {
        Actor obligor = reading.obligor().orElseThrow();
        return reading.modality() == Modality.MUST
                && (Roles.isParty(obligor)
                        ? Roles.of(agreement, obligor).equals(Actor.CONTROLLER)
                        : !Roles.includeProcessor(obligor));
    }

    private static boolean isStatutory(String pointer) {
        return STATUTORY.contains(pointer) || pointer.startsWith(RIGHTS) || pointer.startsWith(ARTICLES);
    }

    /** Help that one entry of a list leaves out may stand in another. */
    private static boolean isOwedByTheProcessor(DataProcessingAgreement agreement, String pointer, Duty duty) {
        if (isOwed(agreement, duty)) {
            return true;
        }
        if (pointer.startsWith(RIGHTS)) {
            for (RightsHelp help : agreement.assistance().rights()) {
                if (isOwed(agreement, help.duty())) {
                    return true;
                }
            }
        }
        return pointer.startsWith(ARTICLES) && areOwedElsewhere(agreement, duty);
    }

    private static boolean areOwedElsewhere(DataProcessingAgreement agreement, Duty duty) {
        Set<AssistedArticle> open = new HashSet<>();
        Set<AssistedArticle> owed = new HashSet<>();
        for (ArticleHelp help : agreement.assistance().articles()) {
            if (help.duty().equals(duty)) {
                open.addAll(help.articles());
            } else if (isOwed(agreement, help.duty())) {
                owed.addAll(help.articles());
            }
        }
        return owed.containsAll(open);
    }

    private static boolean isOwed(DataProcessingAgreement agreement, Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            if (Duties.isOwedByProcessor(reading)
                    && (reading.obligor().isEmpty() || !isOnAnother(agreement, reading))) {
                return true;
            }
        }
        return false;
    }

    private static void remarks(StatedRule rule, List<Remark> remarks, Tally tally) {
        for (int i = 0; i < remarks.size(); i++) {
            String key = Leftover.of(remarks.get(i).kind());
            if (!key.isEmpty()) {
                tally.found(rule.finding(
                        key, "/remarks/" + i + "/kind", remarks.get(i).sources()));
            }
        }
    }

    /** Whether a remark has reported what stands at a place. */
    private static boolean isRemarked(List<Remark> remarks, String pointer) {
        for (Remark remark : remarks) {
            Optional<TermPath> about = remark.about();
            if (about.isPresent()
                    && !Leftover.of(remark.kind()).isEmpty()
                    && (pointer + "/").startsWith(about.get().value() + "/")) {
                return true;
            }
        }
        return false;
    }

    /** What is left of the making of a text, by the key of the message; empty if nothing is. */
    private static final class Leftover {
        static String of(RemarkKind kind) {
            return kind.equals(RemarkKind.PLACEHOLDER)
                    ? "placeholder"
                    : kind.equals(RemarkKind.PROMPT_LEFT)
                            ? "prompt"
                            : kind.equals(RemarkKind.UNBALANCED_BRACKETS) ? "brackets" : "";
        }

        /** Square brackets and braces are for whoever fills in a text; round ones are not, as in {@code 3 e)}. */
        static String of(String text) {
            int square = 0;
            int curly = 0;
            int line = 0;
            boolean placeholder = false;
            boolean unbalanced = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                square += c == '[' ? 1 : c == ']' ? -1 : 0;
                curly += c == '{' ? 1 : c == '}' ? -1 : 0;
                line = c == '_' ? line + 1 : 0;
                unbalanced |= square < 0 || curly < 0;
                placeholder |= c == ']' || c == '}' || line == 3;
            }
            return unbalanced || square != 0 || curly != 0 ? "brackets" : placeholder ? "placeholder" : "";
        }

        private Leftover() {}
    }

    private static void annex(StatedRule rule, Annex annex, int place, Tally tally) {
        String pointer = "/annexes/" + place;
        if (annex.announced().isEmpty()) {
            if (annex.state() == Stipulation.BLANK) {
                tally.found(rule.finding("empty", pointer + "/state", annex.sources()));
            }
            return;
        }
        for (int i = 0; i < annex.announced().size(); i++) {
            Item<AnnexContent> announced = annex.announced().get(i);
            if (!Annexes.lacks(annex, announced)) {
                continue;
            }
            if (Annexes.isElsewhere(annex)) {
                tally.lacks(rule.reason("elsewhere"));
            } else {
                tally.found(
                        announced.code().isPresent()
                                ? rule.finding(
                                        "lacking",
                                        pointer + "/announced/" + i,
                                        announced.sources(),
                                        announced.code().get().code())
                                : rule.finding("lacking-other", pointer + "/announced/" + i, announced.sources()));
            }
        }
    }

    private static boolean isSignature(Trigger trigger) {
        if (trigger instanceof Event event) {
            return event.event().equals(Occurrence.SIGNATURE_BY_ALL);
        }
        if (trigger instanceof NextCycle next) {
            return isSignature(next.after());
        }
        if (trigger instanceof LaterOf later) {
            return anySignature(later.of());
        }
        if (trigger instanceof EarlierOf earlier) {
            return anySignature(earlier.of());
        }
        return trigger instanceof AnyOf any && anySignature(any.of());
    }

    private static boolean anySignature(List<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            if (isSignature(trigger)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSigned(Formation formation) {
        for (Acceptance acceptance : formation.acceptances()) {
            if (acceptance.method().equals(AcceptanceMethod.SIGNATURE)
                    || acceptance.method().equals(AcceptanceMethod.E_SIGNATURE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAgreed(List<Measure> measures) {
        for (Measure measure : measures) {
            if (measure.stipulation() == Stipulation.STIPULATED || measure.stipulation() == Stipulation.IN_PART) {
                return true;
            }
        }
        return false;
    }

    /** What makes data sensitive, as codes; empty if nothing does. */
    private static String sensitive(Processing processing) {
        Set<String> found = new TreeSet<>();
        for (DataItem item : processing.dataCategories()) {
            add(found, !item.special().isEmpty(), "special-category");
            add(found, isStipulated(item.criminal()), "criminal");
            add(found, isStipulated(item.nationalId()), "national-id");
        }
        SensitiveData sensitive = processing.sensitive();
        add(found, isUnreserved(sensitive.art9()) || !sensitive.kinds().isEmpty(), "special-category");
        add(found, isUnreserved(sensitive.art10()), "criminal");
        add(found, isUnreserved(sensitive.art87()), "national-id");
        return String.join(", ", found);
    }

    private static void add(Set<String> found, boolean is, String code) {
        if (is) {
            found.add(code);
        }
    }

    private static boolean isStipulated(Stipulation stipulation) {
        return stipulation == Stipulation.STIPULATED || stipulation == Stipulation.IN_PART;
    }

    private static boolean isUnreserved(Statement statement) {
        return statement.isStipulated() && statement.conditions().isEmpty();
    }

    private DraftingRules() {}
}
