package org.dpa4j.model.subprocessor;

/** The kind of authorisation, GDPR Art. 28(2). */
public enum AuthorisationKind {
    /** No sub-processor is allowed. */
    NONE,
    /** Each one needs its own authorisation. */
    SPECIFIC,
    /** All are authorised, with notice of changes and a right to object. */
    GENERAL
}
