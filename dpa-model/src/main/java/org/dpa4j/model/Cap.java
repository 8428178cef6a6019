package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Money;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** A cap on liability. A cap towards data subjects is void, GDPR Art. 82. */
@Value.Immutable
public sealed interface Cap permits ImmutableCap {
    /** {@return how it is set} */
    CapBasis basis();

    /** {@return the amount; empty if none is stated} */
    Optional<Money> amount();

    /** {@return over which past time fees count; at most, before; empty if not said} */
    Optional<@Valid TimeLimit> lookBack();

    /** {@return against whom it works; empty if the parties} */
    List<Actor> appliesTo();

    /** {@return when it holds; empty if always} */
    List<@Valid Condition> conditions();

    /** {@return when it does not hold; empty if never said} */
    List<@Valid Condition> carveOuts();

    /** {@return where it stands; empty if here} */
    Optional<@Valid Reference> in();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Cap}. */
    final class Builder extends ImmutableCap.Builder {
        Builder() {}
    }
}
