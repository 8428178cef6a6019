package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.obligation.Certificate;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.DocumentTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.WebTarget;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.Exclusion;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.NamedRecipient;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.rules.internal.Chain;

/** Suppliers that the text names, against the list of sub-processors. */
final class SupplierRules {
    static final Rule EXCLUDED = rule(
                    "DRAFT-SUB-1", "What is said not to be sub-processing is not listed and sees no personal data")
            .tier(Tier.PRACTICE)
            .remedy("Treat every supplier that can see personal data as a sub-processor, and the others as none.")
            .notApplicable("no-exclusion", "The agreement excludes no kind of supplier from sub-processing")
            .unknown("access", "whether suppliers that are excluded from sub-processing see personal data")
            .violation("sees", "Who sees personal data is a sub-processor; the agreement excludes {0}, which do")
            .warning("listed", "A supplier is a sub-processor or is none; the agreement both excludes and admits {0}")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                if (sub.exclusions().isEmpty()) {
                    return rule.notApplicable("no-exclusion");
                }
                Tally tally = new Tally();
                for (int i = 0; i < sub.exclusions().size(); i++) {
                    excluded(rule, sub, i, tally);
                }
                return tally.outcome();
            });

    /** A company is the same whatever the case of its name and its legal form. */
    static final Rule LISTED = rule("DRAFT-SUB-2", "Each supplier that the text names is in the list of sub-processors")
            .tier(Tier.PRACTICE)
            .remedy("Put the supplier into the list of sub-processors, or say that it sees no personal data.")
            .notApplicable("no-supplier", "The agreement names no supplier outside the list of sub-processors")
            .unknown("list", "whether a supplier that the text names is in the list of sub-processors kept elsewhere")
            .warning("not-listed", "A supplier that the text names should be in the list of sub-processors; one is not")
            .check((agreement, context, rule) -> {
                Named named = new Named(rule, agreement);
                named.look();
                return named.outcome();
            });

    private static void excluded(StatedRule rule, SubProcessing sub, int place, Tally tally) {
        Exclusion exclusion = sub.exclusions().get(place);
        Statement sees = exclusion.seesPersonalData();
        String pointer = "/subProcessing/exclusions/" + place;
        String kind = exclusion.kind().code();
        if (sees.isStipulated()) {
            List<Source> clauses = sees.sources().isEmpty() ? exclusion.sources() : sees.sources();
            tally.found(rule.finding("sees", pointer + "/seesPersonalData", clauses, kind));
        } else if (isEngaged(sub, exclusion.kind()) || isAuthorised(sub, exclusion.kind())) {
            tally.found(rule.finding("listed", pointer, exclusion.sources(), kind));
        } else if (sees.stipulation() != Stipulation.EXCLUDED) {
            tally.lacks(rule.reason("access"));
        }
    }

    private static boolean isEngaged(SubProcessing sub, SupplierKind kind) {
        Chain<Engagement> chain = Chain.of(sub);
        while (chain.next()) {
            if (chain.value().kind().isPresent() && chain.value().kind().get().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuthorised(SubProcessing sub, SupplierKind kind) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (Authorisations.kind(authorisation) != AuthorisationKind.NONE
                    && authorisation.scope().supplierKinds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the places that name suppliers. */
    private static final class Named {
        private static final Set<String> LEGAL_FORMS = Set.of(
                "ab",
                "ag",
                "aps",
                "as",
                "bv",
                "co",
                "corp",
                "corporation",
                "gmbh",
                "inc",
                "incorporated",
                "kg",
                "limited",
                "llc",
                "llp",
                "ltd",
                "nv",
                "oy",
                "oyj",
                "plc",
                "sa",
                "sarl",
                "sas",
                "se",
                "spa",
                "srl");

        private final StatedRule rule;
        private final DataProcessingAgreement agreement;
        private final Tally tally = new Tally();
        private Set<String> parties = Set.of();
        private Set<String> listed = Set.of();
        private Set<String> told = Set.of();
        private boolean any;

        Named(StatedRule rule, DataProcessingAgreement agreement) {
            this.rule = rule;
            this.agreement = agreement;
        }

        void look() {
            List<Measure> measures = agreement.security().measures();
            for (int i = 0; i < measures.size(); i++) {
                Measure measure = measures.get(i);
                for (int j = 0; j < measure.suppliers().size(); j++) {
                    if (isToldOf(measure.suppliers().get(j))) {
                        found("/security/measures/" + i + "/suppliers/" + j, measure.sources());
                    }
                }
            }
            List<Certificate> certificates = agreement.security().certificates();
            for (int i = 0; i < certificates.size(); i++) {
                if (isToldOf(certificates.get(i).holder())) {
                    found(
                            "/security/certificates/" + i + "/holder",
                            certificates.get(i).sources());
                }
            }
            List<Location> locations = agreement.processing().locations();
            for (int i = 0; i < locations.size(); i++) {
                if (isToldOf(locations.get(i).operator())) {
                    found(
                            "/processing/locations/" + i + "/operator",
                            locations.get(i).sources());
                }
            }
            List<TransferRule> rules = agreement.transfers().rules();
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).when() instanceof NamedRecipient recipient && isToldOf(recipient.name())) {
                    found("/transfers/rules/" + i + "/when/name", rules.get(i).sources());
                }
            }
            Chain<Transfer> chain = Chain.of(agreement.transfers());
            while (chain.next()) {
                if (isToldOf(chain.value().importer())) {
                    found(chain.pointer() + "/importer", chain.value().sources());
                }
            }
        }

        private void found(String pointer, List<Source> sources) {
            tally.found(rule.finding("not-listed", pointer, sources));
        }

        private boolean isToldOf(Optional<String> name) {
            return name.isPresent() && isToldOf(name.get());
        }

        /** Whether a supplier is to be reported: it is in no list, and has not been reported yet. */
        private boolean isToldOf(String name) {
            String plain = plain(name);
            if (parties().contains(plain)) {
                return false;
            }
            any = true;
            if (listed().contains(plain)) {
                return false;
            }
            if (isElsewhere(agreement.subProcessing())) {
                tally.lacks(rule.reason("list"));
                return false;
            }
            told = told.isEmpty() ? new HashSet<>() : told;
            return told.add(plain);
        }

        private Set<String> parties() {
            if (parties.isEmpty()) {
                parties = new HashSet<>();
                for (Party party : agreement.parties()) {
                    parties.add(plain(party.id().value()));
                    party.legalName().ifPresent(name -> parties.add(plain(name)));
                }
            }
            return parties;
        }

        private Set<String> listed() {
            if (listed.isEmpty()) {
                listed = new HashSet<>();
                Chain<Engagement> chain = Chain.of(agreement.subProcessing());
                while (chain.next()) {
                    listed.add(plain(chain.value().id().value()));
                    chain.value().name().ifPresent(name -> listed.add(plain(name)));
                }
            }
            return listed;
        }

        /** Letters and digits of the words that are no legal form. */
        private static String plain(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            StringBuilder plain = new StringBuilder(lower.length());
            int word = 0;
            for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
                int letter = lower.codePointAt(i);
                if (Character.isLetterOrDigit(letter)) {
                    plain.appendCodePoint(letter);
                } else if (letter == ' ') {
                    word = end(plain, word);
                }
            }
            end(plain, word);
            return plain.isEmpty() ? name : plain.toString();
        }

        /** Ends a word, without it if it is a legal form. */
        private static int end(StringBuilder plain, int word) {
            if (LEGAL_FORMS.contains(plain.substring(word))) {
                plain.setLength(word);
            }
            return plain.length();
        }

        Outcome outcome() {
            return any ? tally.outcome() : rule.notApplicable("no-supplier");
        }
    }

    /** Whether the list stands outside the text, and nobody has read it. */
    private static boolean isElsewhere(SubProcessing sub) {
        if (!sub.engagements().isEmpty() || sub.list().at().isEmpty()) {
            return false;
        }
        Reference at = sub.list().at().get();
        boolean outside = at.target().isPresent()
                && (at.target().get() instanceof WebTarget || at.target().get() instanceof DocumentTarget);
        return outside && at.resolution() != Resolution.BROKEN && at.resolution() != Resolution.WRONG_TARGET;
    }

    private SupplierRules() {}
}
