package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** One technical or organisational measure, GDPR Art. 32. */
@Value.Immutable
public sealed interface Measure permits ImmutableMeasure {
    /** {@return what is done} */
    @Valid
    Item<MeasureKind> kind();

    /** {@return the family it belongs to; empty if not said} */
    Optional<SecurityFamily> family();

    /**
     * {@return whether it is done; excluded if the text says that it is not; by default {@link
     * Stipulation#STIPULATED}}
     */
    @Value.Default
    default Stipulation stipulation() {
        return Stipulation.STIPULATED;
    }

    /** {@return who may switch it on; empty if it is always on} */
    Optional<Actor> atChoiceOf();

    /** {@return times that belong to it, such as how long a key lives; empty if none} */
    List<@Valid TimeLimit> limits();

    /** {@return suppliers named here, such as hosts; empty if none} */
    List<@NotBlank String> suppliers();

    /** {@return what it applies to; by default {@link Scope#ALL}} */
    @Value.Default
    @Valid
    default Scope scope() {
        return Scope.ALL;
    }

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
