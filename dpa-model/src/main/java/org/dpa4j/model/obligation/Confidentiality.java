package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** Confidentiality, GDPR Art. 28(3)(b). */
@Value.Immutable
public sealed interface Confidentiality permits ImmutableConfidentiality {
    /** Says nothing about this. */
    Confidentiality SILENT = builder().build();

    /**
     * {@return the duty to bind the persons authorised to process; {@link Duty#SILENT} if the text does not touch
     * it}
     */
    @Value.Default
    @Valid
    default Duty persons() {
        return Duty.SILENT;
    }

    /** {@return what binds them; empty if not said} */
    List<PersonBasis> bases();

    /** {@return who is bound; empty if not said} */
    List<Coverage> coverage();

    /** {@return training of these persons; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty training() {
        return Duty.SILENT;
    }

    /** {@return supervising them; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty supervision() {
        return Duty.SILENT;
    }

    /** {@return that only those get access who need it; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement needToKnow() {
        return Statement.SILENT;
    }

    /** {@return the review of who has access; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty accessReview() {
        return Duty.SILENT;
    }

    /** {@return the withdrawal of access; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty accessRevocation() {
        return Duty.SILENT;
    }

    /**
     * {@return showing the controller that the persons are bound; {@link Duty#SILENT} if the text does not touch
     * it}
     */
    @Value.Default
    @Valid
    default Duty demonstration() {
        return Duty.SILENT;
    }

    /** {@return secrecy of the controller about the processor; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty controllerSecrecy() {
        return Duty.SILENT;
    }

    /** {@return secrecy of both parties; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty mutual() {
        return Duty.SILENT;
    }

    /** {@return secrecy that a statute imposes; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty statutory() {
        return Duty.SILENT;
    }

    /** {@return when secrecy does not hold; empty if never said} */
    List<@Valid Condition> exceptions();

    /** {@return how long secrecy lasts; empty if not said} */
    Optional<@Valid TimeLimit> survival();

    /**
     * Confidentiality as GDPR Art. 28(3)(b) asks for it: every authorised person is committed to it.
     *
     * @return the section, complete by the law and without more
     */
    static Confidentiality asInLaw() {
        return builder()
                .persons(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER))
                .addBases(PersonBasis.COMMITMENT)
                .addCoverage(Coverage.ALL_AUTHORISED)
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Confidentiality}. */
    final class Builder extends ImmutableConfidentiality.Builder {
        Builder() {}
    }
}
