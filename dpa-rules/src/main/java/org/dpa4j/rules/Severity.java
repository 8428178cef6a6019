package org.dpa4j.rules;

/** How much a finding weighs, and what its reader should do. Most severe first. */
public enum Severity {
    /**
     * A content element that the law demands is missing, or a term contradicts the law. Do not rely on the agreement
     * until it is mended.
     */
    VIOLATION,

    /**
     * A term is weak, ambiguous, or falls short of guidance. Have somebody decide whether it can stay, and record why.
     */
    WARNING,

    /** Good practice, or a thing to document outside the agreement. Read it; nothing has to be done. */
    NOTE;

    /**
     * Whether this severity weighs as much as another one, or more.
     *
     * @param other the severity to compare with
     * @return whether it does; {@code WARNING.isAtLeast(NOTE)} is true
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
