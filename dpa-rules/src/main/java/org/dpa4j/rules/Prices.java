package org.dpa4j.rules;

import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;

/** What the processor is paid for things that the law asks of it. */
final class Prices {
    private static final Set<Basis> RECKONED = Set.of(Basis.HOURLY, Basis.FIXED, Basis.REMAINING_FEES);

    /**
     * Whether somebody else pays the processor. Where the text names no payer, it is not the processor; where each party pays,
     * each bears its own costs.
     */
    static boolean isPaid(DataProcessingAgreement agreement, Remuneration price) {
        Basis basis = price.basis().orElse(Basis.BY_AGREEMENT);
        return !basis.equals(Basis.NONE)
                && !basis.equals(Basis.OWN_COST)
                && !basis.equals(Basis.REFUND)
                && (price.payer().isEmpty()
                        || !(Roles.includeProcessor(price.payer().get())
                                || Roles.isProcessor(agreement, price.payer().get())));
    }

    /** Whether no case is free: no condition narrows the price, and no number of times is free. */
    static boolean isAlways(Remuneration price) {
        if (price.free().isPresent()) {
            return false;
        }
        for (Condition condition : price.conditions()) {
            if (condition.sense() != Sense.HAVING_REGARD_TO) {
                return false;
            }
        }
        return true;
    }

    static boolean isInAdvance(Remuneration price) {
        return price.inAdvance() == Stipulation.STIPULATED || price.inAdvance() == Stipulation.IN_PART;
    }

    /** Whether the text leaves open how much it is: it has neither an amount nor a way to reckon one. */
    static boolean isOpen(Remuneration price) {
        return price.amount().isEmpty()
                && price.basis().filter(RECKONED::contains).isEmpty();
    }

    /** Whether only another place says what is paid, if anything is. */
    static boolean isElsewhere(Remuneration price) {
        return price.basis()
                .map(Basis.IN_OTHER_DOCUMENT::equals)
                .orElse(price.in().isPresent());
    }

    /** Whether the place that says what is paid is at hand, so that its price has been recorded where it belongs. */
    static boolean isAtHand(Remuneration price) {
        return price.in().isPresent() && price.in().get().resolution() == Resolution.RESOLVED;
    }

    /** Whether a price of the general list is one of a term, or of a part of it. */
    static boolean covers(Remuneration price, String term) {
        for (TermPath path : price.covers()) {
            if (isWithin(path.value(), term) || isWithin(term, path.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(String path, String outer) {
        return path.startsWith(outer) && (path.length() == outer.length() || path.charAt(outer.length()) == '/');
    }

    private Prices() {}
}
