package org.dpa4j.model.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** A company of the group of a party, and what the agreement says of it. */
@Value.Immutable
public sealed interface Affiliation permits ImmutableAffiliation {
    /** {@return the name; empty if the group companies as a class} */
    Optional<@NotBlank String> name();

    /** {@return whether it is itself a party; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement isParty() {
        return Statement.SILENT;
    }

    /** {@return whether it acts for itself; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement actsForItself() {
        return Statement.SILENT;
    }

    /**
     * {@return whether it can claim only through the party; {@link Statement#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement claimsThroughParty() {
        return Statement.SILENT;
    }

    /** {@return the clauses that say it; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Affiliation}. */
    final class Builder extends ImmutableAffiliation.Builder {
        Builder() {}
    }
}
