package org.dpa4j.model.duty;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.Cycle;
import org.immutables.value.Value;

/** Who pays what for a duty, and when. */
@Value.Immutable
public sealed interface Remuneration permits ImmutableRemuneration {
    /** {@return who pays; empty if the text does not say} */
    Optional<Actor> payer();

    /** {@return how the price is set; empty if the text says only that something is paid} */
    Optional<Basis> basis();

    /** {@return the amount or rate; empty if none is stated} */
    Optional<Money> amount();

    /** {@return how many times are free, 1 or more; empty if none is free} */
    Optional<Integer> free();

    /** {@return in which cycle they are free; empty if no cycle is given} */
    Optional<Cycle> freePer();

    /** {@return when the price is due; empty if always} */
    List<@Valid Condition> conditions();

    /** {@return the terms it prices; only on the general list of the agreement; empty if the term that holds it} */
    List<TermPath> covers();

    /** {@return whether it is due in advance; by default {@link Stipulation#SILENT}} */
    @Value.Default
    default Stipulation inAdvance() {
        return Stipulation.SILENT;
    }

    /** {@return where the price stands; empty if here} */
    Optional<@Valid Reference> in();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Remuneration}. */
    final class Builder extends ImmutableRemuneration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if it contradicts itself
         */
        @Override
        public Remuneration build() {
            Remuneration value = super.build();
            if (value.free().orElse(1) < 1) {
                throw new IllegalArgumentException(
                        "free must be at least 1, but is " + value.free().get());
            }
            return value;
        }
    }
}
