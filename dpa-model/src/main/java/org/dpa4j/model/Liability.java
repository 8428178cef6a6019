package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** Liability, GDPR Art. 82. */
@Value.Immutable
public sealed interface Liability permits ImmutableLiability {
    /** Says nothing about this. */
    Liability SILENT = builder().build();

    /** {@return who is liable for what; empty if nothing is said} */
    List<@Valid LiabilityTerm> terms();

    /** {@return indemnities; empty if none} */
    List<@Valid Duty> indemnities();

    /** {@return caps; empty if none} */
    List<@Valid Cap> caps();

    /** {@return who bears damage in the end; empty if not said} */
    List<@Valid SetOff> setOffs();

    /** {@return telling of a claim; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty claimNotice() {
        return Duty.SILENT;
    }

    /** {@return information about a claim; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty claimInformation() {
        return Duty.SILENT;
    }

    /** {@return consulting each other; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty consultation() {
        return Duty.SILENT;
    }

    /** {@return defence against a claim; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty defence() {
        return Duty.SILENT;
    }

    /**
     * {@return that rights of data subjects stay untouched; {@link Statement#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement dataSubjectsUnaffected() {
        return Statement.SILENT;
    }

    /** {@return where liability is settled; empty if here or nowhere} */
    List<@Valid Reference> statedIn();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Liability}. */
    final class Builder extends ImmutableLiability.Builder {
        Builder() {}
    }
}
