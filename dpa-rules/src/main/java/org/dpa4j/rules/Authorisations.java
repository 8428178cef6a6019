package org.dpa4j.rules;

import java.util.Optional;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.jspecify.annotations.Nullable;

/** What rules ask about the authorisation of sub-processors. */
final class Authorisations {
    /** The kind as named, or as the manner of approval shows it: in each case is specific. */
    static @Nullable AuthorisationKind kind(Authorisation authorisation) {
        Optional<Approval> approval = authorisation.approval();
        return authorisation.kind().isEmpty()
                        && approval.isPresent()
                        && approval.get().manners().contains(ApprovalManner.EACH_CASE)
                ? AuthorisationKind.SPECIFIC
                : authorisation.kind().orElse(null);
    }

    /** Whether the agreement allows no sub-processor at all. */
    static boolean isForbidden(SubProcessing sub) {
        boolean forbidden = false;
        for (Authorisation authorisation : sub.authorisations()) {
            if (kind(authorisation) != AuthorisationKind.NONE) {
                return false;
            }
            forbidden |= Duties.isGeneral(authorisation.scope());
        }
        return forbidden;
    }

    /** Whether there is a general authorisation. Notice and objection together show one, whatever the text calls it. */
    static boolean isGeneral(SubProcessing sub) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (allowsInGeneral(authorisation)) {
                return true;
            }
        }
        return mayObject(sub);
    }

    /** Leave that asks for no consent in each case, named or not. */
    static boolean allowsInGeneral(Authorisation authorisation) {
        AuthorisationKind kind = kind(authorisation);
        return kind == null || kind == AuthorisationKind.GENERAL;
    }

    static boolean isSpecific(SubProcessing sub) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (kind(authorisation) == AuthorisationKind.SPECIFIC) {
                return true;
            }
        }
        return false;
    }

    static boolean mayObject(SubProcessing sub) {
        return Duties.isStipulated(sub.changeNotice().duty())
                && Duties.isStipulated(sub.objection().right());
    }

    /** Why rules on the choice of sub-processors do not apply; null if they do. */
    static @Nullable Outcome inapplicable(SubProcessing sub) {
        if (isForbidden(sub)) {
            return Reasons.NO_SUB_PROCESSOR.notApplicable();
        }
        return isGeneral(sub) || isSpecific(sub) ? null : Reasons.NO_AUTHORISATION.notApplicable();
    }

    /** The same, for rules that a general authorisation brings with it. */
    static @Nullable Outcome notGeneral(SubProcessing sub) {
        Outcome inapplicable = inapplicable(sub);
        return inapplicable != null || isGeneral(sub) ? inapplicable : Reasons.ONLY_SPECIFIC.notApplicable();
    }

    /** The same, for rules on sub-processors who are there, whether they are allowed or not. */
    static @Nullable Outcome nobody(SubProcessing sub) {
        return sub.engagements().isEmpty() ? inapplicable(sub) : null;
    }

    /** The pointer of the approval that an authorisation asks for, by its place. */
    static String approval(int authorisation) {
        return "/subProcessing/authorisations/" + authorisation + "/approval";
    }

    private Authorisations() {}
}
