package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import org.dpa4j.model.duty.Duty;
import org.immutables.value.Value;

/** Requests of data subjects, authorities and others that reach the processor, and disclosure to them. */
@Value.Immutable
public sealed interface Disclosure permits ImmutableDisclosure {
    /** Says nothing about this. */
    Disclosure SILENT = builder().build();

    /** {@return passing requests on to the controller; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty forwarding() {
        return Duty.SILENT;
    }

    /** {@return referring the requester to the controller; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty referral() {
        return Duty.SILENT;
    }

    /** {@return answering requests oneself; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty answering() {
        return Duty.SILENT;
    }

    /** {@return the prohibition to disclose; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty ban() {
        return Duty.SILENT;
    }

    /** {@return disclosure that a law demands; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty compelled() {
        return Duty.SILENT;
    }

    /** {@return inquiries of authorities; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty inquiries() {
        return Duty.SILENT;
    }

    /** {@return acting in the name of the controller; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty representation() {
        return Duty.SILENT;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disclosure}. */
    final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
