package org.dpa4j.model.law;

/** The modules of the standard contractual clauses in the annex to Decision (EU) 2021/914, in order. */
public enum SccModule {
    /** Module one. */
    CONTROLLER_TO_CONTROLLER,
    /** Module two; also meets GDPR Art. 28(3) and (4). */
    CONTROLLER_TO_PROCESSOR,
    /** Module three; also meets GDPR Art. 28(3) and (4). */
    PROCESSOR_TO_PROCESSOR,
    /** Module four. */
    PROCESSOR_TO_CONTROLLER
}
