package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** The duties that a sub-processor has to take on, GDPR Art. 28(4). */
@Value.Immutable
public sealed interface FlowDown permits ImmutableFlowDown {
    /** Says nothing about this. */
    FlowDown SILENT = builder().build();

    /** {@return the duty to impose them by contract; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty duty() {
        return Duty.SILENT;
    }

    /** {@return how close they must be; empty if not said} */
    Optional<Sameness> sameness();

    /** {@return sufficient guarantees of the sub-processor; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty guarantees() {
        return Duty.SILENT;
    }

    /** {@return making the sub-processor comply; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty enforcement() {
        return Duty.SILENT;
    }

    /**
     * {@return that the rules reach the next level of the chain; {@link Statement#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Statement furtherDown() {
        return Statement.SILENT;
    }

    /** {@return a copy of the contract on request; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty copyOnRequest() {
        return Duty.SILENT;
    }

    /** {@return the right of the controller to step in; by default {@link StepIn#SILENT}} */
    @Value.Default
    @Valid
    default StepIn stepIn() {
        return StepIn.SILENT;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FlowDown}. */
    final class Builder extends ImmutableFlowDown.Builder {
        Builder() {}
    }
}
