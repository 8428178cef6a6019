package org.dpa4j.model.obligation;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * From which gravity a breach is notified. GDPR Art. 33(2) knows no threshold. An open list; an unknown code
 * survives. <p>Example: {@code Threshold.of("all")} is {@link #ALL}.
 *
 * @param code the code, lower-kebab-case
 */
public record Threshold(String code) implements Code {
    /** Every breach. */
    public static final Threshold ALL = new Threshold("all");

    /** Only confirmed breaches. */
    public static final Threshold CONFIRMED = new Threshold("confirmed");

    /** Only material breaches. */
    public static final Threshold MATERIAL = new Threshold("material");

    /** Only breaches with a risk. */
    public static final Threshold RISK = new Threshold("risk");

    /** Only breaches with a high risk. */
    public static final Threshold HIGH_RISK = new Threshold("high-risk");

    /** Only breaches by fault of the processor. */
    public static final Threshold FAULT_OF_PROCESSOR = new Threshold("fault-of-processor");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Threshold> VOCABULARY =
            Vocabulary.of(ALL, CONFIRMED, MATERIAL, RISK, HIGH_RISK, FAULT_OF_PROCESSOR);

    public Threshold {
        Checks.code("threshold", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Threshold of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Threshold(code));
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
