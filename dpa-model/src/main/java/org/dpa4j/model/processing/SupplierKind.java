package org.dpa4j.model.processing;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What a supplier does. An open list; an unknown code survives. <p>Example: {@code SupplierKind.of("hosting")} is
 * {@link #HOSTING}.
 *
 * @param code the code, lower-kebab-case
 */
public record SupplierKind(String code) implements Code {
    /** Hosting. */
    public static final SupplierKind HOSTING = new SupplierKind("hosting");

    /** Sending of electronic mail. */
    public static final SupplierKind EMAIL = new SupplierKind("email");

    /** Sending of text messages. */
    public static final SupplierKind SMS = new SupplierKind("sms");

    /** Printing and posting of letters. */
    public static final SupplierKind LETTERS = new SupplierKind("letters");

    /** Support. */
    public static final SupplierKind SUPPORT = new SupplierKind("support");

    /** Billing. */
    public static final SupplierKind BILLING = new SupplierKind("billing");

    /** Network. */
    public static final SupplierKind NETWORK = new SupplierKind("network");

    /** Telecommunication. */
    public static final SupplierKind TELECOMMUNICATION = new SupplierKind("telecommunication");

    /** Maintenance. */
    public static final SupplierKind MAINTENANCE = new SupplierKind("maintenance");

    /** Cleaning. */
    public static final SupplierKind CLEANING = new SupplierKind("cleaning");

    /** Auditing. */
    public static final SupplierKind AUDITING = new SupplierKind("auditing");

    /** Disposal of data media. */
    public static final SupplierKind MEDIA_DISPOSAL = new SupplierKind("media-disposal");

    /** A company of the group. */
    public static final SupplierKind GROUP_COMPANY = new SupplierKind("group-company");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<SupplierKind> VOCABULARY = Vocabulary.of(
            HOSTING,
            EMAIL,
            SMS,
            LETTERS,
            SUPPORT,
            BILLING,
            NETWORK,
            TELECOMMUNICATION,
            MAINTENANCE,
            CLEANING,
            AUDITING,
            MEDIA_DISPOSAL,
            GROUP_COMPANY);

    public SupplierKind {
        Checks.code("supplier kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static SupplierKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new SupplierKind(code));
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
