package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * How the agreement is changed. An open list; an unknown code survives. <p>Example: {@code
 * AmendmentMode.of("mutual-written")} is {@link #MUTUAL_WRITTEN}.
 *
 * @param code the code, lower-kebab-case
 */
public record AmendmentMode(String code) implements Code {
    /** By agreement in writing. */
    public static final AmendmentMode MUTUAL_WRITTEN = new AmendmentMode("mutual-written");

    /** By notice and silence. */
    public static final AmendmentMode NOTICE_AND_SILENCE = new AmendmentMode("notice-and-silence");

    /** By notice of one party. */
    public static final AmendmentMode UNILATERAL_NOTICE = new AmendmentMode("unilateral-notice");

    /** By publication on a web page. */
    public static final AmendmentMode WEB_PAGE = new AmendmentMode("web-page");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<AmendmentMode> VOCABULARY =
            Vocabulary.of(MUTUAL_WRITTEN, NOTICE_AND_SILENCE, UNILATERAL_NOTICE, WEB_PAGE);

    public AmendmentMode {
        Checks.code("amendment mode", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static AmendmentMode of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new AmendmentMode(code));
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
