package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.immutables.value.Value;

/** Guarantees of the processor and their checks, GDPR Art. 28(1), 24(1) and 5(2). */
@Value.Immutable
public sealed interface Accountability permits ImmutableAccountability {
    /** Says nothing about this. */
    Accountability SILENT = builder().build();

    /** {@return the promise of sufficient guarantees; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty guarantees() {
        return Duty.SILENT;
    }

    /** {@return the checks made; empty if none is known} */
    List<@Valid Check> checks();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Accountability}. */
    final class Builder extends ImmutableAccountability.Builder {
        Builder() {}
    }
}
