package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import org.dpa4j.model.duty.Duty;
import org.immutables.value.Value;

/** How sub-processors are audited. */
@Value.Immutable
public sealed interface Oversight permits ImmutableOversight {
    /** Says nothing about this. */
    Oversight SILENT = builder().build();

    /** {@return audits of sub-processors; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty verification() {
        return Duty.SILENT;
    }

    /** {@return a statement or report about them; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty statement() {
        return Duty.SILENT;
    }

    /** {@return its delivery to the controller; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty delivery() {
        return Duty.SILENT;
    }

    /** {@return inspections at their places; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty inspection() {
        return Duty.SILENT;
    }

    /** {@return documentation of the audits; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty documentation() {
        return Duty.SILENT;
    }

    /** {@return participation of the controller; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty controllerParticipation() {
        return Duty.SILENT;
    }

    /** {@return who stays responsible; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty responsibility() {
        return Duty.SILENT;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Oversight}. */
    final class Builder extends ImmutableOversight.Builder {
        Builder() {}
    }
}
