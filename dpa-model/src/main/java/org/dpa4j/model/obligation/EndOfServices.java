package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** What happens to the data at the end of the services, GDPR Art. 28(3)(g). */
@Value.Immutable
public sealed interface EndOfServices permits ImmutableEndOfServices {
    /** Says nothing about this. */
    EndOfServices SILENT = builder().build();

    /** {@return the duty to delete or return all data; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty disposal() {
        return Duty.SILENT;
    }

    /** {@return who chooses between deletion and return; empty if not said} */
    Optional<@Valid Choice<Disposal>> choice();

    /** {@return time or price of one way of disposal; empty if none} */
    List<@Valid DisposalTerm> terms();

    /** {@return deletion of existing copies; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty copies() {
        return Duty.SILENT;
    }

    /** {@return deletion of backups; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty backups() {
        return Duty.SILENT;
    }

    /** {@return when backups have been overwritten; empty if not said} */
    Optional<@Valid TimeLimit> backupRotation();

    /**
     * {@return the time for which data are kept at least, to be fetched; {@link Duty#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Duty minimumKeeping() {
        return Duty.SILENT;
    }

    /** {@return confirmation of deletion; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty confirmation() {
        return Duty.SILENT;
    }

    /** {@return data kept after the end; empty if none} */
    List<@Valid Retention> retention();

    /** {@return deletion at sub-processors; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty subProcessors() {
        return Duty.SILENT;
    }

    /**
     * {@return that the agreement protects data until they are gone; {@link Statement#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Statement protectionContinues() {
        return Statement.SILENT;
    }

    /**
     * The end of the services as GDPR Art. 28(3)(g) asks for it, with times, which the law leaves to the parties: deletion
     * or return, as the controller chooses and may choose anew; copies are deleted too; nothing is kept.
     *
     * @param period how long after the end at most
     * @param backups when backups have been overwritten, counted from the end
     * @return the section, complete by the law and without more
     */
    static EndOfServices within(Period period, Period backups) {
        Duty duty = Duty.must(Actor.PROCESSOR, Actor.CONTROLLER);
        return builder()
                .disposal(duty.on(Event.of(Occurrence.END_OF_SERVICES)).within(TimeLimit.atMost(period)))
                .choice(Choice.<Disposal>builder()
                        .holder(Actor.CONTROLLER)
                        .addOptions(Disposal.DELETE, Disposal.RETURN)
                        .changeable(Statement.STIPULATED)
                        .build())
                .copies(duty)
                .backupRotation(TimeLimit.atMost(backups))
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EndOfServices}. */
    final class Builder extends ImmutableEndOfServices.Builder {
        Builder() {}
    }
}
