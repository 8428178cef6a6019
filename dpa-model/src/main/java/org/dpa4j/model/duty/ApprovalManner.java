package org.dpa4j.model.duty;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * In which manner consent is given. An open list; an unknown code survives. <p>Example: {@code
 * ApprovalManner.of("each-case")} is {@link #EACH_CASE}.
 *
 * @param code the code, lower-kebab-case
 */
public record ApprovalManner(String code) implements Code {
    /** Case by case. */
    public static final ApprovalManner EACH_CASE = new ApprovalManner("each-case");

    /** With the conclusion of the agreement. */
    public static final ApprovalManner ON_CONCLUSION = new ApprovalManner("on-conclusion");

    /** In advance for all cases. */
    public static final ApprovalManner BLANKET = new ApprovalManner("blanket");

    /** By selecting an option of the service. */
    public static final ApprovalManner BY_SELECTION = new ApprovalManner("by-selection");

    /** By conduct. */
    public static final ApprovalManner BY_CONDUCT = new ApprovalManner("by-conduct");

    /** By silence. */
    public static final ApprovalManner BY_SILENCE = new ApprovalManner("by-silence");

    /** By a joint decision. */
    public static final ApprovalManner JOINT_DECISION = new ApprovalManner("joint-decision");

    /** By mutual agreement. */
    public static final ApprovalManner MUTUAL_AGREEMENT = new ApprovalManner("mutual-agreement");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<ApprovalManner> VOCABULARY = Vocabulary.of(
            EACH_CASE, ON_CONCLUSION, BLANKET, BY_SELECTION, BY_CONDUCT, BY_SILENCE, JOINT_DECISION, MUTUAL_AGREEMENT);

    public ApprovalManner {
        Checks.code("approval manner", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ApprovalManner of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ApprovalManner(code));
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
