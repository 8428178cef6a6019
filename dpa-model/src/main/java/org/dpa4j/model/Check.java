package org.dpa4j.model;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.immutables.value.Value;

/** A check of the guarantees of a processor or sub-processor, GDPR Art. 28(1); a fact. */
@Value.Immutable
public sealed interface Check permits ImmutableCheck {
    /** {@return who was checked; empty if not recorded} */
    Optional<Actor> of();

    /** {@return the identifier of the engagement that was checked; empty if none} */
    Optional<@NotBlank String> engagement();

    /** {@return when; empty if not known} */
    Optional<LocalDate> checkedOn();

    /** {@return when the next one is due; empty if not known} */
    Optional<LocalDate> dueOn();

    /** {@return the result in a few words; empty if not known} */
    Optional<@NotBlank String> result();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Check}. */
    final class Builder extends ImmutableCheck.Builder {
        Builder() {}
    }
}
