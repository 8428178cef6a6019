package org.dpa4j.model.subprocessor;

/** How far the processor is liable for sub-processors, GDPR Art. 28(4). */
public enum LiabilityExtent {
    /** Fully. */
    FULL,
    /** Only for their selection. */
    SELECTION_ONLY,
    /** Up to an amount. */
    CAPPED,
    /** Not at all. */
    EXCLUDED
}
