package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.immutables.value.Value;

/** Duties and rights of the controller that have no section of their own, GDPR Art. 28(3) opening words. */
@Value.Immutable
public sealed interface ControllerDuties permits ImmutableControllerDuties {
    /** Says nothing about this. */
    ControllerDuties SILENT = builder().build();

    /** {@return complying with data protection law; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty compliance() {
        return Duty.SILENT;
    }

    /** {@return deciding on purposes and means; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty decidesPurposes() {
        return Duty.SILENT;
    }

    /** {@return having a legal basis; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty legalBasis() {
        return Duty.SILENT;
    }

    /** {@return giving lawful instructions only; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty lawfulInstructions() {
        return Duty.SILENT;
    }

    /** {@return limiting the data that are put in; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty dataLimits() {
        return Duty.SILENT;
    }

    /** {@return telling of a change in the data; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty changeOfData() {
        return Duty.SILENT;
    }

    /** {@return telling of a change in its duties; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty changeOfDuties() {
        return Duty.SILENT;
    }

    /** {@return telling of deviations; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty deviationList() {
        return Duty.SILENT;
    }

    /** {@return telling of laws that apply; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty lawInformation() {
        return Duty.SILENT;
    }

    /** {@return answering for acts of third parties; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty thirdPartyActs() {
        return Duty.SILENT;
    }

    /** {@return informing users; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty userInformation() {
        return Duty.SILENT;
    }

    /** {@return handling objections of users; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty userObjections() {
        return Duty.SILENT;
    }

    /** {@return acting for other controllers; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty jointControllers() {
        return Duty.SILENT;
    }

    /** {@return keeping contact data up to date; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty contactUpkeep() {
        return Duty.SILENT;
    }

    /** {@return selecting a region; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty regionSelection() {
        return Duty.SILENT;
    }

    /**
     * {@return telling the processor what it needs to assess risks; {@link Duty#SILENT} if the text does not touch
     * it}
     */
    @Value.Default
    @Valid
    default Duty riskInformation() {
        return Duty.SILENT;
    }

    /** {@return duties of the controller under the GDPR that the text restates; empty if none} */
    List<@Valid Duty> statutory();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControllerDuties}. */
    final class Builder extends ImmutableControllerDuties.Builder {
        Builder() {}
    }
}
