package org.dpa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.Trigger;
import org.immutables.value.Value;

/** How the agreement came about, GDPR Art. 28(3) and (9). */
@Value.Immutable
public sealed interface Formation permits ImmutableFormation {
    /** Says nothing about this. */
    Formation SILENT = builder().build();

    /** {@return its form; empty if not known} */
    Optional<Form> form();

    /** {@return keeping the agreement; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty keeping() {
        return Duty.SILENT;
    }

    /** {@return who accepted, and how; empty if none is recorded} */
    List<Acceptance> acceptances();

    /** {@return what makes it take effect; empty if not said} */
    Optional<Trigger> takesEffect();

    /**
     * {@return that there is a place for signatures; blank if it is empty; {@link Statement#SILENT} if the text
     * does not touch it}
     */
    @Value.Default
    @Valid
    default Statement signatureBlock() {
        return Statement.SILENT;
    }

    /** {@return parties that joined later; empty if none} */
    List<@Valid Accession> accessions();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /**
     * An agreement in electronic form that controller and processor signed on one day.
     *
     * @param date the day
     * @return the section
     */
    static Formation signedOn(LocalDate date) {
        return builder()
                .form(Form.ELECTRONIC)
                .addAcceptances(signature(Actor.CONTROLLER, date), signature(Actor.PROCESSOR, date))
                .build();
    }

    private static Acceptance signature(Actor party, LocalDate date) {
        return Acceptance.builder()
                .party(party)
                .method(AcceptanceMethod.E_SIGNATURE)
                .acceptedOn(date)
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Formation}. */
    final class Builder extends ImmutableFormation.Builder {
        Builder() {}
    }
}
