package org.dpa4j.model.duty;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A kind of report or certificate on security or data protection. An open list; an unknown code survives.
 * <p>Example: {@code ReportKind.of("isae-3000")} is {@link #ISAE_3000}.
 *
 * @param code the code, lower-kebab-case
 */
public record ReportKind(String code) implements Code {
    /** A report under ISAE 3000. */
    public static final ReportKind ISAE_3000 = new ReportKind("isae-3000");

    /** A report under ISAE 3402. */
    public static final ReportKind ISAE_3402 = new ReportKind("isae-3402");

    /** A certificate under ISO/IEC 27001. */
    public static final ReportKind ISO_27001 = new ReportKind("iso-27001");

    /** A certificate under ISO 9001. */
    public static final ReportKind ISO_9001 = new ReportKind("iso-9001");

    /** A SOC 2 report. */
    public static final ReportKind SOC_2 = new ReportKind("soc-2");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<ReportKind> VOCABULARY =
            Vocabulary.of(ISAE_3000, ISAE_3402, ISO_27001, ISO_9001, SOC_2);

    public ReportKind {
        Checks.code("report kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ReportKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ReportKind(code));
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
