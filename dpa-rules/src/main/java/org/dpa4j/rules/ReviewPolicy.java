package org.dpa4j.rules;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the law leaves to those who review: here, how severe a finding is for them.
 *
 * <p>Example: {@code ReviewPolicy.builder().name("strict").putSeverities("ART28-3-G-4/law-unnamed", VIOLATION).build()}.
 */
@Value.Immutable
public sealed interface ReviewPolicy permits ImmutableReviewPolicy {
    /** The policy without any deviation: severities are those of the rules. */
    ReviewPolicy STANDARD = builder().name("standard").build();

    /** {@return the name with which reports cite the policy} */
    String name();

    /** {@return severities by rule id, or by rule id, a slash and a message key; the longer key wins} */
    Map<String, Severity> severities();

    /**
     * The severity that this policy gives a finding.
     *
     * @param rule the rule
     * @param key the key of the message
     * @return the severity; empty if the policy leaves it to the rule
     */
    default Optional<Severity> severity(RuleId rule, String key) {
        Severity exact = severities().get(rule.value() + "/" + key);
        return Optional.ofNullable(exact != null ? exact : severities().get(rule.value()));
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
