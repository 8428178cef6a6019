package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.RecordOfProcessing;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.Transfers;
import org.immutables.value.Value;

/**
 * A data processing agreement under GDPR Art. 28, complete: what the text says, defects included, with the facts
 * that are known about it.
 */
@Value.Immutable
@ValidAgreement
public sealed interface DataProcessingAgreement permits ImmutableDataProcessingAgreement {
    /** {@return the identifier; empty if none is given} */
    Optional<AgreementId> id();

    /** {@return which edition of which document; by default {@link Edition#UNKNOWN}} */
    @Value.Default
    @Valid
    default Edition edition() {
        return Edition.UNKNOWN;
    }

    /** {@return how it came about; by default {@link Formation#SILENT}} */
    @Value.Default
    @Valid
    default Formation formation() {
        return Formation.SILENT;
    }

    /** {@return the contract under which the services are provided; by default {@link MainContract#SILENT}} */
    @Value.Default
    @Valid
    default MainContract mainContract() {
        return MainContract.SILENT;
    }

    /** {@return the parties; empty if none is named} */
    List<@Valid Party> parties();

    /** {@return the definitions that bear on the law; empty if none} */
    List<@Valid Definition> definitions();

    /** {@return the description of the processing; by default {@link Processing#SILENT}} */
    @Value.Default
    @Valid
    default Processing processing() {
        return Processing.SILENT;
    }

    /** {@return the instructions, GDPR Art. 28(3)(a); by default {@link Instructions#SILENT}} */
    @Value.Default
    @Valid
    default Instructions instructions() {
        return Instructions.SILENT;
    }

    /** {@return the use of the data; by default {@link DataUse#SILENT}} */
    @Value.Default
    @Valid
    default DataUse dataUse() {
        return DataUse.SILENT;
    }

    /** {@return confidentiality, GDPR Art. 28(3)(b); by default {@link Confidentiality#SILENT}} */
    @Value.Default
    @Valid
    default Confidentiality confidentiality() {
        return Confidentiality.SILENT;
    }

    /** {@return security, GDPR Art. 28(3)(c); by default {@link Security#SILENT}} */
    @Value.Default
    @Valid
    default Security security() {
        return Security.SILENT;
    }

    /** {@return sub-processing, GDPR Art. 28(2) and (4); by default {@link SubProcessing#SILENT}} */
    @Value.Default
    @Valid
    default SubProcessing subProcessing() {
        return SubProcessing.SILENT;
    }

    /** {@return transfers to third countries, GDPR Art. 44 to 49; by default {@link Transfers#SILENT}} */
    @Value.Default
    @Valid
    default Transfers transfers() {
        return Transfers.SILENT;
    }

    /** {@return assistance, GDPR Art. 28(3)(e) and (f); by default {@link Assistance#SILENT}} */
    @Value.Default
    @Valid
    default Assistance assistance() {
        return Assistance.SILENT;
    }

    /** {@return requests of others and disclosure; by default {@link Disclosure#SILENT}} */
    @Value.Default
    @Valid
    default Disclosure disclosure() {
        return Disclosure.SILENT;
    }

    /** {@return personal data breaches, GDPR Art. 33(2); by default {@link BreachNotification#SILENT}} */
    @Value.Default
    @Valid
    default BreachNotification breachNotification() {
        return BreachNotification.SILENT;
    }

    /** {@return the end of the services, GDPR Art. 28(3)(g); by default {@link EndOfServices#SILENT}} */
    @Value.Default
    @Valid
    default EndOfServices endOfServices() {
        return EndOfServices.SILENT;
    }

    /** {@return information and audits, GDPR Art. 28(3)(h); by default {@link Audit#SILENT}} */
    @Value.Default
    @Valid
    default Audit audit() {
        return Audit.SILENT;
    }

    /** {@return duties and rights of the controller; by default {@link ControllerDuties#SILENT}} */
    @Value.Default
    @Valid
    default ControllerDuties controllerDuties() {
        return ControllerDuties.SILENT;
    }

    /** {@return the record of the processor, GDPR Art. 30(2); by default {@link RecordOfProcessing#SILENT}} */
    @Value.Default
    @Valid
    default RecordOfProcessing records() {
        return RecordOfProcessing.SILENT;
    }

    /** {@return communication; by default {@link Communication#SILENT}} */
    @Value.Default
    @Valid
    default Communication communication() {
        return Communication.SILENT;
    }

    /** {@return liability, GDPR Art. 82; by default {@link Liability#SILENT}} */
    @Value.Default
    @Valid
    default Liability liability() {
        return Liability.SILENT;
    }

    /** {@return prices that cover several sections; empty if none} */
    List<@Valid Remuneration> remuneration();

    /** {@return how long it lasts; by default {@link Term#SILENT}} */
    @Value.Default
    @Valid
    default Term term() {
        return Term.SILENT;
    }

    /** {@return how it is changed; by default {@link Amendment#SILENT}} */
    @Value.Default
    @Valid
    default Amendment amendment() {
        return Amendment.SILENT;
    }

    /** {@return which document wins; empty if not said} */
    List<@Valid PrecedenceRule> precedence();

    /** {@return governing law and forum; by default {@link GoverningLaw#SILENT}} */
    @Value.Default
    @Valid
    default GoverningLaw governingLaw() {
        return GoverningLaw.SILENT;
    }

    /** {@return the annexes; empty if none} */
    List<@Valid Annex> annexes();

    /** {@return references of the text that belong to no term; empty if none} */
    List<@Valid Reference> references();

    /** {@return defects of the text; empty if none is noted} */
    List<@Valid Remark> remarks();

    /** {@return guarantees and their checks; by default {@link Accountability#SILENT}} */
    @Value.Default
    @Valid
    default Accountability accountability() {
        return Accountability.SILENT;
    }

    /** {@return data of the user's own; by default {@link Extensions#NONE}} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataProcessingAgreement}. */
    final class Builder extends ImmutableDataProcessingAgreement.Builder {
        Builder() {}
    }
}
