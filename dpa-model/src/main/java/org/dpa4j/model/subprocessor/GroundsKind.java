package org.dpa4j.model.subprocessor;

/** Whether an objection needs grounds. */
public enum GroundsKind {
    /** None is needed. */
    ANY,
    /** It must give reasons. */
    REASONED,
    /** Only listed grounds count. */
    CLOSED_LIST
}
