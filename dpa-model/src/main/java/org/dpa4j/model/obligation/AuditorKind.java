package org.dpa4j.model.obligation;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * Who audits. An open list; an unknown code survives. <p>Example: {@code AuditorKind.of("controller")} is {@link
 * #CONTROLLER}.
 *
 * @param code the code, lower-kebab-case
 */
public record AuditorKind(String code) implements Code {
    /** The controller itself. */
    public static final AuditorKind CONTROLLER = new AuditorKind("controller");

    /** An auditor mandated by the controller, GDPR Art. 28(3)(h). */
    public static final AuditorKind MANDATED = new AuditorKind("mandated");

    /** An independent auditor. */
    public static final AuditorKind INDEPENDENT = new AuditorKind("independent");

    /** A competitor of the processor. */
    public static final AuditorKind COMPETITOR = new AuditorKind("competitor");

    /** An auditor chosen by the processor. */
    public static final AuditorKind CHOSEN_BY_PROCESSOR = new AuditorKind("chosen-by-processor");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<AuditorKind> VOCABULARY =
            Vocabulary.of(CONTROLLER, MANDATED, INDEPENDENT, COMPETITOR, CHOSEN_BY_PROCESSOR);

    public AuditorKind {
        Checks.code("auditor kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static AuditorKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new AuditorKind(code));
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
