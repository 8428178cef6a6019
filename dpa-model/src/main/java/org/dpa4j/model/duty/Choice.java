package org.dpa4j.model.duty;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/**
 * Who decides among which options, and what happens without a decision.
 *
 * @param <T> what is chosen
 */
@Value.Immutable
public sealed interface Choice<T> permits ImmutableChoice {
    /** {@return who decides; empty if the text does not say} */
    Optional<Actor> holder();

    /** {@return the options; empty if none is named} */
    List<T> options();

    /** {@return the option chosen in the agreement; empty if none is chosen yet} */
    Optional<T> chosen();

    /** {@return what happens without a choice; empty if the text does not say} */
    Optional<T> fallback();

    /** {@return whether the choice may be changed later; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement changeable() {
        return Statement.SILENT;
    }

    /** {@return within which time it is made; empty if no time is set} */
    List<@Valid TimeLimit> limits();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /**
     * A builder.
     *
     * @param <T> what is chosen
     * @return a new, empty builder
     */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link Choice}.
     *
     * @param <T> what is chosen
     */
    final class Builder<T> extends ImmutableChoice.Builder<T> {
        Builder() {}
    }
}
