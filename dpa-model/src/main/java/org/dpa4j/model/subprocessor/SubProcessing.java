package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** Sub-processing, GDPR Art. 28(2), 28(3)(d) and 28(4). */
@Value.Immutable
public sealed interface SubProcessing permits ImmutableSubProcessing {
    /** Says nothing about this. */
    SubProcessing SILENT = builder().build();

    /** {@return the authorisations; empty if no rule is stated} */
    List<@Valid Authorisation> authorisations();

    /** {@return conditions of any engagement; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty conditions() {
        return Duty.SILENT;
    }

    /** {@return notice of changes; by default {@link ChangeNotice#SILENT}} */
    @Value.Default
    @Valid
    default ChangeNotice changeNotice() {
        return ChangeNotice.SILENT;
    }

    /** {@return replacement in an emergency; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty emergency() {
        return Duty.SILENT;
    }

    /** {@return objection to changes; by default {@link Objection#SILENT}} */
    @Value.Default
    @Valid
    default Objection objection() {
        return Objection.SILENT;
    }

    /** {@return duties of the sub-processors; by default {@link FlowDown#SILENT}} */
    @Value.Default
    @Valid
    default FlowDown flowDown() {
        return FlowDown.SILENT;
    }

    /** {@return liability for sub-processors; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty liability() {
        return Duty.SILENT;
    }

    /** {@return how far; empty if not said} */
    Optional<LiabilityExtent> liabilityExtent();

    /** {@return the list of sub-processors; by default {@link SubProcessorList#SILENT}} */
    @Value.Default
    @Valid
    default SubProcessorList list() {
        return SubProcessorList.SILENT;
    }

    /** {@return the sub-processors in use; a fact; empty if none is known} */
    List<@Valid Engagement> engagements();

    /** {@return suppliers that are declared not to be sub-processors; empty if none} */
    List<@Valid Exclusion> exclusions();

    /**
     * {@return that sub-processors are in use, where the text says so without naming them here; {@link Statement#SILENT} if
     * the text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement inUse() {
        return Statement.SILENT;
    }

    /**
     * {@return that companies of the group need no authorisation; {@link Statement#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Statement groupCompaniesExempt() {
        return Statement.SILENT;
    }

    /**
     * No sub-processor is allowed, GDPR Art. 28(2).
     *
     * @return the section
     */
    static SubProcessing none() {
        return builder()
                .addAuthorisations(Authorisation.of(AuthorisationKind.NONE))
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubProcessing}. */
    final class Builder extends ImmutableSubProcessing.Builder {
        Builder() {}
    }
}
