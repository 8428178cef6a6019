package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What an annex holds or should hold. An open list; an unknown code survives. <p>Example: {@code
 * AnnexContent.of("description")} is {@link #DESCRIPTION}.
 *
 * @param code the code, lower-kebab-case
 */
public record AnnexContent(String code) implements Code {
    /** The description of the processing. */
    public static final AnnexContent DESCRIPTION = new AnnexContent("description");

    /** The sub-processors. */
    public static final AnnexContent SUB_PROCESSORS = new AnnexContent("sub-processors");

    /** The instructions. */
    public static final AnnexContent INSTRUCTIONS = new AnnexContent("instructions");

    /** The measures. */
    public static final AnnexContent MEASURES = new AnnexContent("measures");

    /** The procedure of audits. */
    public static final AnnexContent AUDIT_PROCEDURE = new AnnexContent("audit-procedure");

    /** The transfers. */
    public static final AnnexContent TRANSFERS = new AnnexContent("transfers");

    /** Storage and erasure. */
    public static final AnnexContent STORAGE = new AnnexContent("storage");

    /** The measures of assistance. */
    public static final AnnexContent ASSISTANCE_MEASURES = new AnnexContent("assistance-measures");

    /** Other terms. */
    public static final AnnexContent OTHER_TERMS = new AnnexContent("other-terms");

    /** The locations of the processing. */
    public static final AnnexContent PROCESSING_LOCATIONS = new AnnexContent("processing-locations");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<AnnexContent> VOCABULARY = Vocabulary.of(
            DESCRIPTION,
            SUB_PROCESSORS,
            INSTRUCTIONS,
            MEASURES,
            AUDIT_PROCEDURE,
            TRANSFERS,
            STORAGE,
            ASSISTANCE_MEASURES,
            OTHER_TERMS,
            PROCESSING_LOCATIONS);

    public AnnexContent {
        Checks.code("annex content", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static AnnexContent of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new AnnexContent(code));
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
