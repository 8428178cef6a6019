package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** Data that are kept after the end, GDPR Art. 28(3)(g). */
@Value.Immutable
public sealed interface Retention permits ImmutableRetention {
    /** {@return why} */
    RetentionGround ground();

    /** {@return whose laws; {@code EU} stands for Union and Member State law; empty if not said} */
    List<Territory> laws();

    /** {@return the laws by name; empty if none is named} */
    List<@Valid Reference> references();

    /** {@return how long; empty if not said} */
    Optional<@Valid TimeLimit> period();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Retention}. */
    final class Builder extends ImmutableRetention.Builder {
        Builder() {}
    }
}
