package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.party.Contact;
import org.immutables.value.Value;

/** Notice of intended changes, GDPR Art. 28(2). */
@Value.Immutable
public sealed interface ChangeNotice permits ImmutableChangeNotice {
    /** Says nothing about this. */
    ChangeNotice SILENT = builder().build();

    /** {@return the duty to tell the controller; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty duty() {
        return Duty.SILENT;
    }

    /** {@return which changes it covers; empty if not said} */
    List<Change> covers();

    /** {@return whom to tell; empty if not said} */
    Optional<@Valid Contact> addressee();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeNotice}. */
    final class Builder extends ImmutableChangeNotice.Builder {
        Builder() {}
    }
}
