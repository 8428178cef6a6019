package org.dpa4j.model.statement;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What a reference expects, or finds, at its target. An open list; an unknown code survives. <p>Example: {@code
 * TargetKind.of("measures")} is {@link #MEASURES}.
 *
 * @param code the code, lower-kebab-case
 */
public record TargetKind(String code) implements Code {
    /** Security measures. */
    public static final TargetKind MEASURES = new TargetKind("measures");

    /** The list of sub-processors. */
    public static final TargetKind SUB_PROCESSOR_LIST = new TargetKind("sub-processor-list");

    /** Instructions. */
    public static final TargetKind INSTRUCTIONS = new TargetKind("instructions");

    /** The duty to notify a breach. */
    public static final TargetKind BREACH_DUTY = new TargetKind("breach-duty");

    /** A duty to assist. */
    public static final TargetKind ASSISTANCE_DUTY = new TargetKind("assistance-duty");

    /** Deletion or return. */
    public static final TargetKind DELETION = new TargetKind("deletion");

    /** The procedure of audits. */
    public static final TargetKind AUDIT_PROCEDURE = new TargetKind("audit-procedure");

    /** The instruction to transfer. */
    public static final TargetKind TRANSFER_INSTRUCTION = new TargetKind("transfer-instruction");

    /** The description of the processing. */
    public static final TargetKind PROCESSING_DESCRIPTION = new TargetKind("processing-description");

    /** The locations of the processing. */
    public static final TargetKind PROCESSING_LOCATIONS = new TargetKind("processing-locations");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<TargetKind> VOCABULARY = Vocabulary.of(
            MEASURES,
            SUB_PROCESSOR_LIST,
            INSTRUCTIONS,
            BREACH_DUTY,
            ASSISTANCE_DUTY,
            DELETION,
            AUDIT_PROCEDURE,
            TRANSFER_INSTRUCTION,
            PROCESSING_DESCRIPTION,
            PROCESSING_LOCATIONS);

    public TargetKind {
        Checks.code("target kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static TargetKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new TargetKind(code));
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
