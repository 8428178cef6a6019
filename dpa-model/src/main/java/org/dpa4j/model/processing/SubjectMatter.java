package org.dpa4j.model.processing;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * The subject-matter of the processing, GDPR Art. 28(3). An open list; an unknown code survives. <p>Example: {@code
 * SubjectMatter.of("service-provision")} is {@link #SERVICE_PROVISION}.
 *
 * @param code the code, lower-kebab-case
 */
public record SubjectMatter(String code) implements Code {
    /** Providing the service of the main contract. */
    public static final SubjectMatter SERVICE_PROVISION = new SubjectMatter("service-provision");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<SubjectMatter> VOCABULARY = Vocabulary.of(SERVICE_PROVISION);

    public SubjectMatter {
        Checks.code("subject matter", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static SubjectMatter of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new SubjectMatter(code));
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
