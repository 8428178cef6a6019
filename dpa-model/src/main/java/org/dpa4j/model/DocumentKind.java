package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A kind of document in an order of precedence. An open list; an unknown code survives. <p>Example: {@code
 * DocumentKind.of("statute")} is {@link #STATUTE}.
 *
 * @param code the code, lower-kebab-case
 */
public record DocumentKind(String code) implements Code {
    /** The law. */
    public static final DocumentKind STATUTE = new DocumentKind("statute");

    /** Standard clauses for transfers. */
    public static final DocumentKind TRANSFER_CLAUSES = new DocumentKind("transfer-clauses");

    /** This agreement. */
    public static final DocumentKind AGREEMENT = new DocumentKind("agreement");

    /** Its annexes. */
    public static final DocumentKind ANNEX = new DocumentKind("annex");

    /** The main contract. */
    public static final DocumentKind MAIN_CONTRACT = new DocumentKind("main-contract");

    /** Earlier agreements. */
    public static final DocumentKind PRIOR_AGREEMENTS = new DocumentKind("prior-agreements");

    /** Other agreements. */
    public static final DocumentKind OTHER_AGREEMENTS = new DocumentKind("other-agreements");

    /** The order. */
    public static final DocumentKind ORDER_FORM = new DocumentKind("order-form");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<DocumentKind> VOCABULARY = Vocabulary.of(
            STATUTE, TRANSFER_CLAUSES, AGREEMENT, ANNEX, MAIN_CONTRACT, PRIOR_AGREEMENTS, OTHER_AGREEMENTS, ORDER_FORM);

    public DocumentKind {
        Checks.code("document kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static DocumentKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new DocumentKind(code));
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
