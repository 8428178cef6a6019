package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Channel;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.immutables.value.Value;

/** How the parties talk to each other. */
@Value.Immutable
public sealed interface Communication permits ImmutableCommunication {
    /** Says nothing about this. */
    Communication SILENT = builder().build();

    /** {@return in which form; empty if not said} */
    Optional<Form> form();

    /** {@return in which languages; empty if not said} */
    List<LanguageTag> languages();

    /** {@return by which ways; empty if not said} */
    List<Channel> channels();

    /** {@return notices under this agreement; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty notices() {
        return Duty.SILENT;
    }

    /** {@return notices in general; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty generalNotices() {
        return Duty.SILENT;
    }

    /** {@return naming a contact; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty contactPoint() {
        return Duty.SILENT;
    }

    /** {@return telling of new contact data; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty contactChange() {
        return Duty.SILENT;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Communication}. */
    final class Builder extends ImmutableCommunication.Builder {
        Builder() {}
    }
}
