package org.dpa4j.model.statement;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.immutables.value.Value;

/** A condition of a term: how it bears on the term, on what it turns, and who judges. */
@Value.Immutable
public sealed interface Condition permits ImmutableCondition {
    /** {@return how the condition bears on the term} */
    Sense sense();

    /** {@return on what the condition turns} */
    ConditionCode code();

    /** {@return who decides whether it is met; empty if the text does not say} */
    Optional<Actor> judgedBy();

    /** {@return a few words of explanation; empty if the code says enough} */
    Optional<@NotBlank String> text();

    /** {@return the clauses that say it; empty if not recorded} */
    List<Source> sources();

    /**
     * A condition without more.
     *
     * @param sense how it bears on the term
     * @param code on what it turns
     * @return the condition
     */
    static Condition of(Sense sense, ConditionCode code) {
        return builder().sense(sense).code(code).build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Condition}. */
    final class Builder extends ImmutableCondition.Builder {
        Builder() {}
    }
}
