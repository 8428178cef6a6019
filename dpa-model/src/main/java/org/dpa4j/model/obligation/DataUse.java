package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.statement.Item;
import org.immutables.value.Value;

/** What the processor may do with the data, and how long data stay during the term. */
@Value.Immutable
public sealed interface DataUse permits ImmutableDataUse {
    /** Says nothing about this. */
    DataUse SILENT = builder().build();

    /**
     * {@return the duty to use data only for the agreed purposes; {@link Duty#SILENT} if the text does not touch
     * it}
     */
    @Value.Default
    @Valid
    default Duty purposeLimitation() {
        return Duty.SILENT;
    }

    /** {@return use for purposes of the processor; empty if none is mentioned} */
    List<@Valid OwnPurpose> ownPurposes();

    /** {@return access to data; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty access() {
        return Duty.SILENT;
    }

    /** {@return the making of copies; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty copies() {
        return Duty.SILENT;
    }

    /** {@return storage during the term; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty storage() {
        return Duty.SILENT;
    }

    /** {@return erasure during the term; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty erasureDuringTerm() {
        return Duty.SILENT;
    }

    /** {@return use of data in tests; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty testData() {
        return Duty.SILENT;
    }

    /** {@return what happens to test data afterwards; empty if not said} */
    Optional<@Valid Choice<Disposal>> testDataChoice();

    /**
     * {@return whether the controller may put in sensitive data; {@link Duty#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Duty sensitiveData() {
        return Duty.SILENT;
    }

    /** {@return data that cannot be erased while access lasts; empty if none} */
    List<@Valid Item<DataCategory>> coreData();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataUse}. */
    final class Builder extends ImmutableDataUse.Builder {
        Builder() {}
    }
}
