package org.dpa4j.model.subprocessor;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * How close the duties of a sub-processor must be to those of the processor, GDPR Art. 28(4). An open list; an
 * unknown code survives. <p>Example: {@code Sameness.of("same")} is {@link #SAME}.
 *
 * @param code the code, lower-kebab-case
 */
public record Sameness(String code) implements Code {
    /** The same. */
    public static final Sameness SAME = new Sameness("same");

    /** The same in substance. */
    public static final Sameness SAME_IN_SUBSTANCE = new Sameness("same-in-substance");

    /** Corresponding. */
    public static final Sameness CORRESPONDING = new Sameness("corresponding");

    /** Equivalent. */
    public static final Sameness EQUIVALENT = new Sameness("equivalent");

    /** Similar. */
    public static final Sameness SIMILAR = new Sameness("similar");

    /** Reasonable. */
    public static final Sameness REASONABLE = new Sameness("reasonable");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Sameness> VOCABULARY =
            Vocabulary.of(SAME, SAME_IN_SUBSTANCE, CORRESPONDING, EQUIVALENT, SIMILAR, REASONABLE);

    public Sameness {
        Checks.code("sameness", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Sameness of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Sameness(code));
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
