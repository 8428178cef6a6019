package org.dpa4j.model.duty;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What follows. An open list; an unknown code survives. <p>Example: {@code ConsequenceKind.of("not-engaged")} is
 * {@link #NOT_ENGAGED}.
 *
 * @param code the code, lower-kebab-case
 */
public record ConsequenceKind(String code) implements Code {
    /** The sub-processor is not engaged. */
    public static final ConsequenceKind NOT_ENGAGED = new ConsequenceKind("not-engaged");

    /** The parties negotiate. */
    public static final ConsequenceKind NEGOTIATE = new ConsequenceKind("negotiate");

    /** A remedy is sought. */
    public static final ConsequenceKind REMEDY = new ConsequenceKind("remedy");

    /** The controller may terminate. */
    public static final ConsequenceKind CONTROLLER_MAY_TERMINATE = new ConsequenceKind("controller-may-terminate");

    /** The processor may terminate. */
    public static final ConsequenceKind PROCESSOR_MAY_TERMINATE = new ConsequenceKind("processor-may-terminate");

    /** The part concerned ends. */
    public static final ConsequenceKind PART_ENDS = new ConsequenceKind("part-ends");

    /** The processor may proceed all the same. */
    public static final ConsequenceKind PROCEED_ANYWAY = new ConsequenceKind("proceed-anyway");

    /** The processor may release the controller at its discretion. */
    public static final ConsequenceKind RELEASE_AT_DISCRETION = new ConsequenceKind("release-at-discretion");

    /** Fees stay due. */
    public static final ConsequenceKind FEES_STAY_DUE = new ConsequenceKind("fees-stay-due");

    /** Fees are refunded. */
    public static final ConsequenceKind FEES_REFUNDED = new ConsequenceKind("fees-refunded");

    /** Costs become due. */
    public static final ConsequenceKind COSTS_DUE = new ConsequenceKind("costs-due");

    /** The act is suspended. */
    public static final ConsequenceKind SUSPEND = new ConsequenceKind("suspend");

    /** A new instruction is awaited. */
    public static final ConsequenceKind AWAIT_INSTRUCTION = new ConsequenceKind("await-instruction");

    /** The processor takes measures of its own. */
    public static final ConsequenceKind OWN_MEASURES = new ConsequenceKind("own-measures");

    /** The defect is corrected. */
    public static final ConsequenceKind CORRECT = new ConsequenceKind("correct");

    /** The act may be declined. */
    public static final ConsequenceKind MAY_DECLINE = new ConsequenceKind("may-decline");

    /** The claim is lost. */
    public static final ConsequenceKind CLAIM_LOST = new ConsequenceKind("claim-lost");

    /** Compliance is shown. */
    public static final ConsequenceKind DEMONSTRATE_COMPLIANCE = new ConsequenceKind("demonstrate-compliance");

    /** Help is given. */
    public static final ConsequenceKind ASSIST = new ConsequenceKind("assist");

    /** It is confirmed. */
    public static final ConsequenceKind CONFIRM = new ConsequenceKind("confirm");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<ConsequenceKind> VOCABULARY = Vocabulary.of(
            NOT_ENGAGED,
            NEGOTIATE,
            REMEDY,
            CONTROLLER_MAY_TERMINATE,
            PROCESSOR_MAY_TERMINATE,
            PART_ENDS,
            PROCEED_ANYWAY,
            RELEASE_AT_DISCRETION,
            FEES_STAY_DUE,
            FEES_REFUNDED,
            COSTS_DUE,
            SUSPEND,
            AWAIT_INSTRUCTION,
            OWN_MEASURES,
            CORRECT,
            MAY_DECLINE,
            CLAIM_LOST,
            DEMONSTRATE_COMPLIANCE,
            ASSIST,
            CONFIRM);

    public ConsequenceKind {
        Checks.code("consequence kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ConsequenceKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ConsequenceKind(code));
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
