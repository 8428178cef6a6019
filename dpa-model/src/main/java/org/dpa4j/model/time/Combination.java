package org.dpa4j.model.time;

/** How several limits of one duty go together. */
public enum Combination {
    /** The one that ends first. */
    EARLIEST,
    /** The one that ends last. */
    LATEST,
    /** The next where the one before gives nothing. */
    FALLBACK,
    /** The text does not say which one counts. */
    ALTERNATIVE
}
