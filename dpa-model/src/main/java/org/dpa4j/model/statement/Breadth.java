package org.dpa4j.model.statement;

/** How much an entry of a list says. */
public enum Breadth {
    /** It names one thing. */
    SPECIFIC,
    /** It names a thing so general that it says little, such as providing the service. */
    GENERIC,
    /** It takes in anything. */
    CATCH_ALL,
    /** It only points elsewhere. */
    POINTER,
    /** It repeats the heading. */
    CIRCULAR
}
