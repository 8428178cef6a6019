package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.RecordContent;
import org.dpa4j.model.statement.Reference;
import org.immutables.value.Value;

/** The record of processing activities of the processor, GDPR Art. 30(2). */
@Value.Immutable
public sealed interface RecordOfProcessing permits ImmutableRecordOfProcessing {
    /** Says nothing about this. */
    RecordOfProcessing SILENT = builder().build();

    /** {@return the duty to keep it; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty duty() {
        return Duty.SILENT;
    }

    /** {@return what it contains; empty if not said} */
    List<RecordContent> content();

    /** {@return provisions that the text names; empty if none} */
    List<@Valid Reference> references();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordOfProcessing}. */
    final class Builder extends ImmutableRecordOfProcessing.Builder {
        Builder() {}
    }
}
