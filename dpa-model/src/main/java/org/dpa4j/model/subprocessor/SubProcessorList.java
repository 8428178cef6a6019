package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.Trigger;
import org.immutables.value.Value;

/** The list of authorised sub-processors. */
@Value.Immutable
public sealed interface SubProcessorList permits ImmutableSubProcessorList {
    /** Says nothing about this. */
    SubProcessorList SILENT = builder().build();

    /**
     * {@return that a list is kept; blank if the annex for it is empty; {@link Statement#SILENT} if the text does
     * not touch it}
     */
    @Value.Default
    @Valid
    default Statement kept() {
        return Statement.SILENT;
    }

    /** {@return where it stands; empty if not said} */
    Optional<@Valid Reference> at();

    /** {@return its date; empty if not dated} */
    Optional<LocalDate> datedOn();

    /** {@return that no sub-processor is used; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement declaredNone() {
        return Statement.SILENT;
    }

    /** {@return what it names; empty if not said} */
    List<@Valid Item<ListContent>> contents();

    /** {@return handing the list over; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty provision() {
        return Duty.SILENT;
    }

    /** {@return telling of updates; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty updateNotice() {
        return Duty.SILENT;
    }

    /** {@return from when the listed ones are approved; empty if not said} */
    Optional<Trigger> approvedFrom();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubProcessorList}. */
    final class Builder extends ImmutableSubProcessorList.Builder {
        Builder() {}
    }
}
