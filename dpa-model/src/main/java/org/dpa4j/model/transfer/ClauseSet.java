package org.dpa4j.model.transfer;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A set of standard clauses. The sets for GDPR Art. 28 stand here too: a rule refuses them as a tool for transfers.
 * An open list; an unknown code survives. <p>Example: {@code ClauseSet.of("scc-2021-914")} is {@link
 * #SCC_2021_914}.
 *
 * @param code the code, lower-kebab-case
 */
public record ClauseSet(String code) implements Code {
    /** Decision (EU) 2021/914. */
    public static final ClauseSet SCC_2021_914 = new ClauseSet("scc-2021-914");

    /** Decision 2010/87/EU, repealed. */
    public static final ClauseSet SCC_2010_87 = new ClauseSet("scc-2010-87");

    /** Decision 2001/497/EC, repealed. */
    public static final ClauseSet SCC_2001_497 = new ClauseSet("scc-2001-497");

    /** Decision 2004/915/EC, repealed. */
    public static final ClauseSet SCC_2004_915 = new ClauseSet("scc-2004-915");

    /** Decision (EU) 2021/915, for Art. 28 only. */
    public static final ClauseSet SCC_2021_915 = new ClauseSet("scc-2021-915");

    /** The clauses of the Danish authority, for Art. 28 only. */
    public static final ClauseSet DK_2019 = new ClauseSet("dk-2019");

    /** Clauses of an authority under GDPR Art. 46(2)(d). */
    public static final ClauseSet AUTHORITY_46_2_D = new ClauseSet("authority-46-2-d");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<ClauseSet> VOCABULARY = Vocabulary.of(
            SCC_2021_914, SCC_2010_87, SCC_2001_497, SCC_2004_915, SCC_2021_915, DK_2019, AUTHORITY_46_2_D);

    public ClauseSet {
        Checks.code("clause set", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ClauseSet of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ClauseSet(code));
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
