package org.dpa4j.model.obligation;

/** Whether a list is complete. */
public enum ListKind {
    /** Complete. */
    EXHAUSTIVE,
    /** Examples only. */
    EXAMPLES
}
