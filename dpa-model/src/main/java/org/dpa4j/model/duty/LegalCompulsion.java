package org.dpa4j.model.duty;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** Processing or a transfer that a law demands against or without instructions, GDPR Art. 28(3)(a). */
@Value.Immutable
public sealed interface LegalCompulsion permits ImmutableLegalCompulsion {
    /** Says nothing about this. */
    LegalCompulsion SILENT = builder().build();

    /** {@return the exception itself; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement exception() {
        return Statement.SILENT;
    }

    /** {@return whose laws; {@code EU} stands for Union and Member State law; empty if with an exception: any law} */
    List<Territory> laws();

    /** {@return what goes beyond the exception of the GDPR, such as orders of any authority; empty if nothing} */
    List<@Valid Condition> widerThanLaw();

    /**
     * {@return the duty to inform the controller before the processing; {@link Duty#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Duty informBefore() {
        return Duty.SILENT;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalCompulsion}. */
    final class Builder extends ImmutableLegalCompulsion.Builder {
        Builder() {}
    }
}
