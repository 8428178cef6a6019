package org.dpa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.immutables.value.Value;

/** How long the agreement lasts. */
@Value.Immutable
public sealed interface Term permits ImmutableTerm {
    /** Says nothing about this. */
    Term SILENT = builder().build();

    /** {@return its first day; empty if not said} */
    Optional<LocalDate> effectiveOn();

    /** {@return its last day; empty if not said or without end} */
    Optional<LocalDate> endsOn();

    /** {@return how long it lasts; its limits say until when; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty duration() {
        return Duty.SILENT;
    }

    /** {@return rights to terminate; the limit is the notice; empty if none} */
    List<@Valid Duty> termination();

    /** {@return the right to suspend the processing; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty suspension() {
        return Duty.SILENT;
    }

    /** {@return that it cannot be terminated by itself; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty noTermination() {
        return Duty.SILENT;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Term}. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
