package org.dpa4j.model.obligation;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What the plan of an audit names. An open list; an unknown code survives. <p>Example: {@code
 * PlanContent.of("scope")} is {@link #SCOPE}.
 *
 * @param code the code, lower-kebab-case
 */
public record PlanContent(String code) implements Code {
    /** The scope. */
    public static final PlanContent SCOPE = new PlanContent("scope");

    /** The duration. */
    public static final PlanContent DURATION = new PlanContent("duration");

    /** The start. */
    public static final PlanContent START = new PlanContent("start");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<PlanContent> VOCABULARY = Vocabulary.of(SCOPE, DURATION, START);

    public PlanContent {
        Checks.code("plan content", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static PlanContent of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new PlanContent(code));
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
