package org.dpa4j.model.law;

/** The role in which somebody takes part in the processing, GDPR Art. 4(7), (8) and (10), 26, 28(4). */
public enum Role {
    /** Determines purposes and means, GDPR Art. 4(7). */
    CONTROLLER,
    /** Determines purposes and means together with others, GDPR Art. 26. */
    JOINT_CONTROLLER,
    /** Processes on behalf of a controller, GDPR Art. 4(8). */
    PROCESSOR,
    /** Another processor engaged by the processor, GDPR Art. 28(4). */
    SUB_PROCESSOR,
    /** Neither of these, GDPR Art. 4(10). */
    THIRD_PARTY
}
