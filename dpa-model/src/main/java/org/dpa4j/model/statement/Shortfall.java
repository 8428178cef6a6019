package org.dpa4j.model.statement;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What is missing where a term is stipulated only in part. An open list; an unknown code survives. <p>Example:
 * {@code Shortfall.of("choice-of-controller")} is {@link #CHOICE_OF_CONTROLLER}.
 *
 * @param code the code, lower-kebab-case
 */
public record Shortfall(String code) implements Code {
    /** The choice of the controller. */
    public static final Shortfall CHOICE_OF_CONTROLLER = new Shortfall("choice-of-controller");

    /** The option of return. */
    public static final Shortfall RETURN_OPTION = new Shortfall("return-option");

    /** Existing copies. */
    public static final Shortfall COPIES = new Shortfall("copies");

    /** The speed "without undue delay". */
    public static final Shortfall WITHOUT_UNDUE_DELAY = new Shortfall("without-undue-delay");

    /** The speed "immediately". */
    public static final Shortfall IMMEDIATELY = new Shortfall("immediately");

    /** Information beforehand. */
    public static final Shortfall PRIOR_INFORMATION = new Shortfall("prior-information");

    /** Replacements. */
    public static final Shortfall REPLACEMENTS = new Shortfall("replacements");

    /** Additions. */
    public static final Shortfall ADDITIONS = new Shortfall("additions");

    /** Some of the rights of Chapter III. */
    public static final Shortfall SOME_RIGHTS = new Shortfall("some-rights");

    /** Inspections. */
    public static final Shortfall INSPECTIONS = new Shortfall("inspections");

    /** An auditor mandated by the controller. */
    public static final Shortfall MANDATED_AUDITOR = new Shortfall("mandated-auditor");

    /** The time after the end. */
    public static final Shortfall AFTER_TERMINATION = new Shortfall("after-termination");

    /** An obligation: the text says "may" where the law says must. */
    public static final Shortfall OBLIGATION = new Shortfall("obligation");

    /** The word "only". */
    public static final Shortfall EXCLUSIVITY = new Shortfall("exclusivity");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Shortfall> VOCABULARY = Vocabulary.of(
            CHOICE_OF_CONTROLLER,
            RETURN_OPTION,
            COPIES,
            WITHOUT_UNDUE_DELAY,
            IMMEDIATELY,
            PRIOR_INFORMATION,
            REPLACEMENTS,
            ADDITIONS,
            SOME_RIGHTS,
            INSPECTIONS,
            MANDATED_AUDITOR,
            AFTER_TERMINATION,
            OBLIGATION,
            EXCLUSIVITY);

    public Shortfall {
        Checks.code("shortfall", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Shortfall of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Shortfall(code));
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
