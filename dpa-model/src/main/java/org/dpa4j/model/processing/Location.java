package org.dpa4j.model.processing;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Source;
import org.immutables.value.Value;

/** A place where data are or are accessed from: a fact, or a place the document announces. */
@Value.Immutable
public sealed interface Location permits ImmutableLocation {
    /** {@return the country, region or group of countries; empty if none is named} */
    Optional<Territory> territory();

    /** {@return a city or address as printed; empty if none is printed} */
    Optional<@NotBlank String> locality();

    /** {@return how exactly the place is given; by default {@link Precision#UNSTATED}} */
    @Value.Default
    default Precision precision() {
        return Precision.UNSTATED;
    }

    /** {@return what happens there; empty if not said} */
    List<LocationUse> uses();

    /** {@return who runs the place, by name; empty if not said} */
    Optional<@NotBlank String> operator();

    /** {@return the clauses that name it; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Location}. */
    final class Builder extends ImmutableLocation.Builder {
        Builder() {}
    }
}
