package org.dpa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** The contract under which the services are provided. */
@Value.Immutable
public sealed interface MainContract permits ImmutableMainContract {
    /** Says nothing about this. */
    MainContract SILENT = builder().build();

    /** {@return its title; empty if not said} */
    Optional<@NotBlank String> title();

    /** {@return how the text refers to it; empty if it does not} */
    Optional<@Valid Reference> reference();

    /** {@return the services, by name; empty if none is named} */
    List<@NotBlank String> services();

    /** {@return its first day; a fact; empty if not known} */
    Optional<LocalDate> startsOn();

    /** {@return its last day; a fact; empty if not known} */
    Optional<LocalDate> endsOn();

    /** {@return the law that governs it; empty if not known} */
    Optional<Territory> law();

    /** {@return that it grants a licence to use data; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement dataLicence() {
        return Statement.SILENT;
    }

    /** {@return for which purposes; empty if none is named} */
    List<@Valid Item<Purpose>> licensedPurposes();

    /** {@return what the text leaves to it; empty if nothing} */
    List<@Valid Reference> governs();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MainContract}. */
    final class Builder extends ImmutableMainContract.Builder {
        Builder() {}
    }
}
