package org.dpa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.immutables.value.Value;

/** An annex: what the agreement announces for it and what is there. */
@Value.Immutable
public sealed interface Annex permits ImmutableAnnex {
    /** {@return its label} */
    @NotBlank
    String label();

    /** {@return its title; empty if it has none} */
    Optional<@NotBlank String> title();

    /** {@return whether it is there; blank if it is empty; by default {@link Stipulation#STIPULATED}} */
    @Value.Default
    default Stipulation state() {
        return Stipulation.STIPULATED;
    }

    /** {@return what the agreement announces for it; empty if nothing in particular} */
    List<@Valid Item<AnnexContent>> announced();

    /** {@return what it holds; empty if nothing or not recorded} */
    List<@Valid Item<AnnexContent>> present();

    /** {@return where it stands if elsewhere; empty if with the agreement} */
    Optional<@Valid Reference> at();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Annex}. */
    final class Builder extends ImmutableAnnex.Builder {
        Builder() {}
    }
}
