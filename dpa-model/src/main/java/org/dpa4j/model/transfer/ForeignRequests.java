package org.dpa4j.model.transfer;

import jakarta.validation.Valid;
import org.dpa4j.model.duty.Duty;
import org.immutables.value.Value;

/** Requests of authorities of third countries, GDPR Art. 48. */
@Value.Immutable
public sealed interface ForeignRequests permits ImmutableForeignRequests {
    /** Says nothing about this. */
    ForeignRequests SILENT = builder().build();

    /** {@return telling the controller; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty inform() {
        return Duty.SILENT;
    }

    /** {@return challenging the request; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty challenge() {
        return Duty.SILENT;
    }

    /** {@return disclosing data; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty disclosure() {
        return Duty.SILENT;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ForeignRequests}. */
    final class Builder extends ImmutableForeignRequests.Builder {
        Builder() {}
    }
}
