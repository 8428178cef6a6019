package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.immutables.value.Value;

/** Who is liable to whom, and for what. */
@Value.Immutable
public sealed interface LiabilityTerm permits ImmutableLiabilityTerm {
    /** {@return who; empty if not said} */
    Optional<Actor> liable();

    /** {@return to whom; empty if not said} */
    Optional<Actor> to();

    /** {@return for which damage; empty if all} */
    List<DamageKind> damage();

    /** {@return under which conditions; empty if none} */
    List<@Valid Condition> conditions();

    /** {@return the term itself; by default {@link Duty#STIPULATED}} */
    @Value.Default
    @Valid
    default Duty duty() {
        return Duty.STIPULATED;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LiabilityTerm}. */
    final class Builder extends ImmutableLiabilityTerm.Builder {
        Builder() {}
    }
}
