package org.dpa4j.model.transfer;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** Transfers to third countries, GDPR Art. 28(3)(a) and 44 to 49. */
@Value.Immutable
public sealed interface Transfers permits ImmutableTransfers {
    /** Says nothing about this. */
    Transfers SILENT = builder().build();

    /**
     * {@return that transfers happen; excluded is the statement that none does; {@link Statement#SILENT} if the
     * text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement thirdCountries() {
        return Statement.SILENT;
    }

    /** {@return the permission or prohibition to transfer; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty permission() {
        return Duty.SILENT;
    }

    /** {@return which tool for which destination; empty if not said} */
    List<@Valid TransferRule> rules();

    /** {@return the real transfers; empty if none is known} */
    List<@Valid Transfer> transfers();

    /** {@return where data may be; empty if not said} */
    List<@Valid LocationRule> locationRules();

    /** {@return transfers that a law demands; by default {@link LegalCompulsion#SILENT}} */
    @Value.Default
    @Valid
    default LegalCompulsion compulsion() {
        return LegalCompulsion.SILENT;
    }

    /**
     * {@return the mandate to conclude clauses for the controller; {@link Duty#SILENT} if the text does not touch
     * it}
     */
    @Value.Default
    @Valid
    default Duty mandate() {
        return Duty.SILENT;
    }

    /**
     * {@return that this agreement is itself no tool for transfers; {@link Statement#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Statement notATool() {
        return Statement.SILENT;
    }

    /** {@return requests of foreign authorities; by default {@link ForeignRequests#SILENT}} */
    @Value.Default
    @Valid
    default ForeignRequests foreignRequests() {
        return ForeignRequests.SILENT;
    }

    /** {@return that the controller knows of transfers; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement awareness() {
        return Statement.SILENT;
    }

    /** {@return where the instructions to transfer stand; empty if nowhere} */
    List<@Valid Reference> instructionsIn();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transfers}. */
    final class Builder extends ImmutableTransfers.Builder {
        Builder() {}
    }
}
