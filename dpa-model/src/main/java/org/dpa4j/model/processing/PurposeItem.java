package org.dpa4j.model.processing;

import jakarta.validation.Valid;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Item;
import org.immutables.value.Value;

/** A purpose of the processing and who determined it. */
@Value.Immutable
public sealed interface PurposeItem permits ImmutablePurposeItem {
    /** {@return the purpose} */
    @Valid
    Item<Purpose> item();

    /**
     * {@return who determined it; a processor that does is a controller, GDPR Art. 28(10); empty if the text does
     * not say}
     */
    Optional<Actor> determinedBy();

    /** {@return what it applies to; by default {@link Scope#ALL}} */
    @Value.Default
    @Valid
    default Scope scope() {
        return Scope.ALL;
    }

    /**
     * A purpose that the controller determined.
     *
     * @param purpose the purpose
     * @return the item
     */
    static PurposeItem of(Purpose purpose) {
        return builder().item(Item.of(purpose)).determinedBy(Actor.CONTROLLER).build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PurposeItem}. */
    final class Builder extends ImmutablePurposeItem.Builder {
        Builder() {}
    }
}
