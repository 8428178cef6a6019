package org.dpa4j.model.duty;

/** The form of an act. */
public enum Form {
    /** Orally. */
    ORAL,
    /** In writing; GDPR Art. 28(9) counts electronic form as writing. */
    WRITTEN,
    /** In electronic form. */
    ELECTRONIC,
    /** In writing or in electronic form. */
    WRITTEN_OR_ELECTRONIC,
    /** Signed. */
    SIGNED
}
