package org.dpa4j.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Source;
import org.immutables.value.Value;

/** The acceptance of the agreement by a party, GDPR Art. 28(3): the contract is binding. */
@Value.Immutable
public sealed interface Acceptance permits ImmutableAcceptance {
    /** {@return who accepted} */
    Actor party();

    /** {@return how} */
    AcceptanceMethod method();

    /** {@return the day; empty if not known} */
    Optional<LocalDate> acceptedOn();

    /** {@return the instant; empty if not known} */
    Optional<Instant> acceptedAt();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Acceptance}. */
    final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}
    }
}
