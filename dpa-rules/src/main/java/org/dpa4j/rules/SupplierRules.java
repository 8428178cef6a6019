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
        } else if (isEngaged(sub.engagements(), exclusion.kind()) || isAuthorised(sub, exclusion.kind())) {
            tally.found(rule.finding("listed", pointer, exclusion.sources(), kind));
        } else if (sees.stipulation() != Stipulation.EXCLUDED) {
            tally.lacks(rule.reason("access"));
        }
    }

    private static boolean isEngaged(List<Engagement> engagements, SupplierKind kind) {
        for (Engagement engagement : engagements) {
            if ((engagement.kind().isPresent() && engagement.kind().get().equals(kind))
                    || isEngaged(engagement.engagements(), kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuthorised(SubProcessing sub, SupplierKind kind) {
        for (Authorisation authorisation : sub.authorisations()) {
            boolean refused =
                    authorisation.kind().isPresent() && authorisation.kind().get() == AuthorisationKind.NONE;
            if (!refused && authorisation.scope().supplierKinds().contains(kind)) {
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
                    String pointer = "/security/measures/" + i + "/suppliers/" + j;
                    supplier(measure.suppliers().get(j), pointer, measure.sources());
                }
            }
            List<Certificate> certificates = agreement.security().certificates();
            for (int i = 0; i < certificates.size(); i++) {
                supplier(
                        certificates.get(i).holder(),
                        "/security/certificates/",
                        i,
                        "/holder",
                        certificates.get(i).sources());
            }
            List<Location> locations = agreement.processing().locations();
            for (int i = 0; i < locations.size(); i++) {
                supplier(
                        locations.get(i).operator(),
                        "/processing/locations/",
                        i,
                        "/operator",
                        locations.get(i).sources());
            }
            List<TransferRule> rules = agreement.transfers().rules();
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).when() instanceof NamedRecipient recipient) {
                    supplier(
                            recipient.name(),
                            "/transfers/rules/" + i + "/when/name",
                            rules.get(i).sources());
                }
            }
            transfers("/transfers/transfers/", agreement.transfers().transfers());
        }

        private void transfers(String base, List<Transfer> transfers) {
            for (int i = 0; i < transfers.size(); i++) {
                Transfer transfer = transfers.get(i);
                supplier(transfer.importer(), base, i, "/importer", transfer.sources());
                if (!transfer.onward().isEmpty()) {
                    transfers(base + i + "/onward/", transfer.onward());
                }
            }
        }

        private void supplier(Optional<String> name, String before, int place, String after, List<Source> sources) {
            if (name.isPresent()) {
                supplier(name.get(), before + place + after, sources);
            }
        }

        private void supplier(String name, String pointer, List<Source> sources) {
            String plain = plain(name);
            if (isParty(plain)) {
                return;
            }
            any = true;
            if (listed.isEmpty()) {
                listed = new HashSet<>();
                list(agreement.subProcessing().engagements());
            }
            if (listed.contains(plain)) {
                return;
            }
            if (told.isEmpty()) {
                told = new HashSet<>();
            }
            if (isElsewhere(agreement.subProcessing())) {
                tally.lacks(rule.reason("list"));
            } else if (told.add(plain)) {
                tally.found(rule.finding("not-listed", pointer, sources));
            }
        }

        private boolean isParty(String plain) {
            for (Party party : agreement.parties()) {
                if (plain.equals(plain(party.id().value()))
                        || (party.legalName().isPresent()
                                && plain.equals(plain(party.legalName().get())))) {
                    return true;
                }
            }
            return false;
        }

        private void list(List<Engagement> engagements) {
            for (Engagement engagement : engagements) {
                listed.add(plain(engagement.id().value()));
                engagement.name().ifPresent(name -> listed.add(plain(name)));
                list(engagement.engagements());
            }
        }

        /** Letters and digits of the words that are no legal form. */
        private static String plain(String name) {
            StringBuilder plain = new StringBuilder();
            for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
                String letters = word.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                if (!LEGAL_FORMS.contains(letters)) {
                    plain.append(letters);
                }
            }
            return plain.isEmpty() ? name : plain.toString();
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
