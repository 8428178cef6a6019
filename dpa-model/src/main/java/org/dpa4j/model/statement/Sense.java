package org.dpa4j.model.statement;

/** How a condition bears on the term that carries it. */
public enum Sense {
    /** The term holds if the condition is met. */
    IF,
    /** The term does not hold if the condition is met. */
    UNLESS,
    /** The term holds as far as the condition is met. */
    TO_THE_EXTENT,
    /** The condition is weighed. */
    HAVING_REGARD_TO
}
