package org.dpa4j.rules;

import java.time.LocalDate;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.statement.TermPath;
import org.immutables.value.Value;

/**
 * A decision to live with a finding: who took it, why, until when, and for which state of the agreement. A finding that is
 * waived stays in the report. The waiver lapses when its time is over or the waived part of the agreement changes.
 *
 * <p>Example: {@code Waiver.builder().rule(RuleId.of("ART28-3-G-5")).pointer(TermPath.of("/endOfServices/disposal/limits"))
 * .by("legal").why("six months agreed with the client").until(LocalDate.of(2027, 6, 30)).fingerprint(part).build()}.
 */
@Value.Immutable
public sealed interface Waiver permits ImmutableWaiver {
    /** {@return the rule whose finding is waived} */
    RuleId rule();

    /** {@return where the finding points} */
    TermPath pointer();

    /** {@return who decided: a function or a team rather than a name} */
    String by();

    /** {@return why} */
    String why();

    /** {@return the last day on which it holds, inclusive} */
    LocalDate until();

    /** {@return the fingerprint of the part of the agreement that is waived, as {@link Parts} computes it} */
    String fingerprint();

    /** Refuses a waiver that does not say who and why. */
    @Value.Check
    default void check() {
        if (by().isBlank() || why().isBlank()) {
            throw new IllegalArgumentException("a waiver must say who decided and why");
        }
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Waiver}. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }

    /**
     * Computes the fingerprint of a part of an agreement, so that a change of that part shows. dpa-json does it as
     * {@code DpaJson::fingerprint}.
     */
    @FunctionalInterface
    interface Parts {
        /**
         * The fingerprint of a part.
         *
         * @param agreement the agreement
         * @param part where the part stands; it may be one that the text does not touch
         * @return the same text for equal parts, another one for others
         */
        String fingerprint(DataProcessingAgreement agreement, TermPath part);
    }
}
