package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** How the agreement is changed. */
@Value.Immutable
public sealed interface Amendment permits ImmutableAmendment {
    /** Says nothing about this. */
    Amendment SILENT = builder().build();

    /** {@return how; empty if not said} */
    List<AmendmentMode> modes();

    /** {@return the change itself, with its approval; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty change() {
        return Duty.SILENT;
    }

    /** {@return what follows from a change of law; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty lawChange() {
        return Duty.SILENT;
    }

    /** {@return the duty to negotiate; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty renegotiation() {
        return Duty.SILENT;
    }

    /** {@return that a change may lower the protection; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement mayLowerProtection() {
        return Statement.SILENT;
    }

    /** {@return what a change costs; empty if not said} */
    List<@Valid Remuneration> remuneration();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Amendment}. */
    final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
