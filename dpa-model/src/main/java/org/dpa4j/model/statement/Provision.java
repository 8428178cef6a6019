package org.dpa4j.model.statement;

import java.util.List;

/** What a {@link Statement} and a duty have in common: whether the text says it, what is missing, and where it says it. */
public interface Provision {
    /** {@return whether the text says it} */
    Stipulation stipulation();

    /** {@return what is missing where the text says it only in part; empty if nothing is} */
    List<Shortfall> missing();

    /** {@return the clauses that say it; empty if not recorded} */
    List<Source> sources();

    /** {@return whether the text says it, at least in part} */
    default boolean isStipulated() {
        return stipulation() == Stipulation.STIPULATED || stipulation() == Stipulation.IN_PART;
    }

    /** {@return whether the text does not touch it} */
    default boolean isSilent() {
        return stipulation() == Stipulation.SILENT;
    }

    /**
     * Whether something is missing.
     *
     * @param shortfall what could be missing
     * @return whether it is listed as missing
     */
    default boolean lacks(Shortfall shortfall) {
        return missing().contains(shortfall);
    }
}
