package org.dpa4j.rules;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the law leaves to those who review: numbers, and how severe a finding is for them.
 *
 * <p>Example: {@code ReviewPolicy.builder().name("strict").putNumbers(PolicyNumber.BREACH_NOTICE, 24)
 * .putSeverities("ART28-3-G-4/law-unnamed", VIOLATION).build()}.
 */
@Value.Immutable
public sealed interface ReviewPolicy permits ImmutableReviewPolicy {
    /** The policy without any deviation: numbers are the standard ones, severities those of the rules. */
    ReviewPolicy STANDARD = builder().name("standard").build();

    /** {@return the name with which reports cite the policy} */
    String name();

    /** {@return numbers that deviate from the standard, within their range} */
    Map<PolicyNumber, Integer> numbers();

    /** {@return severities by rule id, or by rule id, a slash and a message key; the longer key wins} */
    Map<String, Severity> severities();

    /**
     * A number, as this policy has it.
     *
     * @param number which one
     * @return its value, in the unit of the number
     */
    default int number(PolicyNumber number) {
        Integer value = numbers().get(number);
        return value == null ? number.standard() : value;
    }

    /**
     * The severity that this policy gives a finding.
     *
     * @param rule the rule
     * @param key the key of the message
     * @return the severity; empty if the policy leaves it to the rule
     */
    default Optional<Severity> severity(RuleId rule, String key) {
        return Optional.ofNullable(Severities.of(severities(), rule, key));
    }

    /** Refuses a number outside its range. */
    @Value.Check
    default void check() {
        numbers().forEach((number, value) -> {
            if (value < number.least() || value > number.greatest()) {
                throw new IllegalArgumentException("the number " + number + " must be from " + number.least() + " to "
                        + number.greatest() + ", not " + value);
            }
        });
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewPolicy}. */
    final class Builder extends ImmutableReviewPolicy.Builder {
        Builder() {}
    }
}
