package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Silence;
import org.immutables.value.Value;

/** The objection to a change, GDPR Art. 28(2). */
@Value.Immutable
public sealed interface Objection permits ImmutableObjection {
    /** Says nothing about this. */
    Objection SILENT = builder().build();

    /** {@return the right to object; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty right() {
        return Duty.SILENT;
    }

    /** {@return whether grounds are needed; empty if not said} */
    Optional<GroundsKind> groundsKind();

    /** {@return the grounds; empty if none is listed} */
    List<Ground> grounds();

    /** {@return what an objection leads to; empty if not said} */
    List<@Valid Consequence> effects();

    /** {@return what silence means; empty if not said} */
    Optional<Silence> silence();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Objection}. */
    final class Builder extends ImmutableObjection.Builder {
        Builder() {}
    }
}
