package org.dpa4j.rules;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.obligation.DataState;
import org.dpa4j.model.obligation.OwnPurpose;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;

/** What rules ask about a use of data by the processor for itself. */
final class OwnUse {
    /**
     * What every supplier has to do with data about its customers, such as sending invoices. That it weighs less is a policy of
     * ours; no provision lists it.
     */
    private static final List<Purpose> COMMON = List.of(
            Purpose.CUSTOMER_MANAGEMENT,
            Purpose.ACCOUNT_MANAGEMENT,
            Purpose.CONTRACT_PERFORMANCE,
            Purpose.PAYMENT,
            Purpose.LEGAL_COMPLIANCE);

    /** Whether the text grants it for data that are not anonymised or aggregated; making them so is ART28-3-A-8. */
    static boolean isGranted(OwnPurpose use) {
        boolean raw = use.states().isEmpty();
        for (DataState state : use.states()) {
            raw |= state != DataState.ANONYMISED && state != DataState.AGGREGATED;
        }
        return raw && isAllowed(use);
    }

    /** Whether the text grants it for data that are made aggregated or anonymous, which is itself processing. */
    static boolean isReworked(OwnPurpose use) {
        return (use.states().contains(DataState.AGGREGATED) || use.states().contains(DataState.ANONYMISED))
                && isAllowed(use);
    }

    private static boolean isAllowed(OwnPurpose use) {
        for (Duty variant : use.duty().variants()) {
            if (grants(variant)) {
                return true;
            }
        }
        return grants(use.duty());
    }

    private static boolean grants(Duty reading) {
        return reading.modality() != Modality.MUST_NOT && reading.stipulation() != Stipulation.EXCLUDED;
    }

    static boolean isInstructed(OwnPurpose use) {
        return use.instructed().isStipulated();
    }

    static boolean isCommon(OwnPurpose use) {
        Optional<Purpose> purpose = use.purpose().code();
        return purpose.isPresent() && COMMON.contains(purpose.get());
    }

    static boolean isDeclaredController(OwnPurpose use) {
        Optional<Role> role = use.declaredRole();
        return role.isPresent() && (role.get() == Role.CONTROLLER || role.get() == Role.JOINT_CONTROLLER);
    }

    /** The purpose as a code, or how broad it is if it has none. */
    static String word(OwnPurpose use) {
        return use.purpose()
                .code()
                .map(Purpose::code)
                .orElseGet(() -> Duties.word(use.purpose().breadth()));
    }

    static List<Source> sources(OwnPurpose use) {
        return use.sources().isEmpty() ? use.purpose().sources() : use.sources();
    }

    private OwnUse() {}
}
