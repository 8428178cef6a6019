package org.dpa4j.model.code;

import java.util.Optional;

/**
 * A word of an open vocabulary, lower-kebab-case. Two codes of one type are equal if their words are.
 *
 * <p>Example: {@code Threshold.of("high-risk").isKnown()} is true; {@code Threshold.of("group-wide").isKnown()} is false,
 * and the word survives a round trip.
 */
public interface Code {
    /** {@return the word, lower-kebab-case} */
    String code();

    /** {@return whether this version knows the word} */
    boolean isKnown();

    /** {@return the term of the Data Privacy Vocabulary (DPV 2.3) for it; empty if there is none or none is known} */
    default Optional<String> dpvTerm() {
        return Optional.empty();
    }
}
