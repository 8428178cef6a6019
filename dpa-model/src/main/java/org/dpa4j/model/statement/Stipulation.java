package org.dpa4j.model.statement;

/**
 * Whether an agreement says a thing. A template field left empty, an explicit no and silence are different facts
 * and lead to different findings.
 */
public enum Stipulation {
    /** The text says it. */
    STIPULATED,
    /** The text says it, but less than the law asks; what is missing is listed beside it. */
    IN_PART,
    /** The text says the opposite. */
    EXCLUDED,
    /** The text does not touch it. */
    SILENT,
    /** A field of the text that should say it is not filled in. */
    BLANK
}
