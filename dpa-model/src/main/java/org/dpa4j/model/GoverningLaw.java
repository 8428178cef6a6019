package org.dpa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** Governing law and forum. */
@Value.Immutable
public sealed interface GoverningLaw permits ImmutableGoverningLaw {
    /** Says nothing about this. */
    GoverningLaw SILENT = builder().build();

    /** {@return whose law; empty if not said} */
    Optional<Territory> law();

    /** {@return the court; empty if not said} */
    Optional<@NotBlank String> forum();

    /** {@return that the main contract decides it; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement asMainContract() {
        return Statement.SILENT;
    }

    /** {@return provisions that the text names; empty if none} */
    List<@Valid Reference> references();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GoverningLaw}. */
    final class Builder extends ImmutableGoverningLaw.Builder {
        Builder() {}
    }
}
