package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A defect of drafting. An open list; an unknown code survives. <p>Example: {@code
 * RemarkKind.of("broken-reference")} is {@link #BROKEN_REFERENCE}.
 *
 * @param code the code, lower-kebab-case
 */
public record RemarkKind(String code) implements Code {
    /** A reference that leads nowhere. */
    public static final RemarkKind BROKEN_REFERENCE = new RemarkKind("broken-reference");

    /** References shifted by one. */
    public static final RemarkKind SHIFTED_REFERENCES = new RemarkKind("shifted-references");

    /** Roles swapped. */
    public static final RemarkKind ROLES_SWAPPED = new RemarkKind("roles-swapped");

    /** An instruction of the template left in. */
    public static final RemarkKind PROMPT_LEFT = new RemarkKind("prompt-left");

    /** A placeholder left in. */
    public static final RemarkKind PLACEHOLDER = new RemarkKind("placeholder");

    /** A bracket without its partner. */
    public static final RemarkKind UNBALANCED_BRACKETS = new RemarkKind("unbalanced-brackets");

    /** A contradiction. */
    public static final RemarkKind CONTRADICTION = new RemarkKind("contradiction");

    /** A repetition. */
    public static final RemarkKind REPETITION = new RemarkKind("repetition");

    /** A missing date. */
    public static final RemarkKind MISSING_DATE = new RemarkKind("missing-date");

    /** A missing word. */
    public static final RemarkKind MISSING_WORD = new RemarkKind("missing-word");

    /** A wrong heading. */
    public static final RemarkKind WRONG_HEADING = new RemarkKind("wrong-heading");

    /** A broken sentence. */
    public static final RemarkKind BROKEN_SENTENCE = new RemarkKind("broken-sentence");

    /** A wrong word. */
    public static final RemarkKind WRONG_WORD = new RemarkKind("wrong-word");

    /** A term used and never defined. */
    public static final RemarkKind UNDEFINED_TERM = new RemarkKind("undefined-term");

    /** Terms that depend on each other in a circle. */
    public static final RemarkKind CIRCULARITY = new RemarkKind("circularity");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<RemarkKind> VOCABULARY = Vocabulary.of(
            BROKEN_REFERENCE,
            SHIFTED_REFERENCES,
            ROLES_SWAPPED,
            PROMPT_LEFT,
            PLACEHOLDER,
            UNBALANCED_BRACKETS,
            CONTRADICTION,
            REPETITION,
            MISSING_DATE,
            MISSING_WORD,
            WRONG_HEADING,
            BROKEN_SENTENCE,
            WRONG_WORD,
            UNDEFINED_TERM,
            CIRCULARITY);

    public RemarkKind {
        Checks.code("remark kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static RemarkKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new RemarkKind(code));
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
