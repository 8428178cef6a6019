package org.dpa4j.model.processing;

/** How exactly a location is given. */
public enum Precision {
    /** An address. */
    ADDRESS,
    /** A city. */
    CITY,
    /** A country. */
    COUNTRY,
    /** A region of several countries or of a provider. */
    REGION,
    /** Anywhere. */
    WORLD,
    /** The place nearest to the request. */
    NEAREST_TO_USER,
    /** The text says that none applies. */
    NOT_APPLICABLE,
    /** The text does not say. */
    UNSTATED
}
