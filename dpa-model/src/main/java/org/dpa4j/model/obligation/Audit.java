package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.ReportKind;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** Information and audits, GDPR Art. 28(3)(h). */
@Value.Immutable
public sealed interface Audit permits ImmutableAudit {
    /** Says nothing about this. */
    Audit SILENT = builder().build();

    /**
     * {@return the duty to make available all information that shows compliance; {@link Duty#SILENT} if the text
     * does not touch it}
     */
    @Value.Default
    @Valid
    default Duty information() {
        return Duty.SILENT;
    }

    /**
     * {@return the right to audit, or the duty to allow audits; {@link Duty#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Duty verification() {
        return Duty.SILENT;
    }

    /** {@return the duty to contribute to audits; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty contribution() {
        return Duty.SILENT;
    }

    /** {@return that audits include inspections; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement inspections() {
        return Statement.SILENT;
    }

    /** {@return who may audit; empty if not said} */
    List<@Valid Auditor> auditors();

    /** {@return how often; empty if not said} */
    Optional<@Valid TimeLimit> frequency();

    /** {@return when more often; empty if never said} */
    List<@Valid Condition> frequencyExceptions();

    /** {@return notice of an audit; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty notice() {
        return Duty.SILENT;
    }

    /** {@return what the plan of an audit names; empty if no plan is asked for} */
    List<@Valid Item<PlanContent>> plan();

    /** {@return reasons for an extra audit; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty extraReasons() {
        return Duty.SILENT;
    }

    /** {@return reports and certificates in place of audits; empty if none} */
    List<@Valid Substitute> substitutes();

    /** {@return a regular report of the processor; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty report() {
        return Duty.SILENT;
    }

    /** {@return which report; empty if not said} */
    List<@Valid Item<ReportKind>> reportKinds();

    /** {@return delivery of the report; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty reportDelivery() {
        return Duty.SILENT;
    }

    /** {@return how an audit is conducted; empty if not said} */
    List<@Valid Condition> conduct();

    /** {@return what an audit does not reach; empty if nothing} */
    List<@Valid Item<ExcludedMatter>> excluded();

    /** {@return what follows from findings; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty findings() {
        return Duty.SILENT;
    }

    /** {@return deletion of what the auditor obtained; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty auditDataDeletion() {
        return Duty.SILENT;
    }

    /**
     * {@return that results may be given to a supervisory authority; {@link Statement#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Statement authorityDisclosure() {
        return Statement.SILENT;
    }

    /** {@return access of a supervisory authority; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty authorityAccess() {
        return Duty.SILENT;
    }

    /** {@return audits of sub-processors; by default {@link Oversight#SILENT}} */
    @Value.Default
    @Valid
    default Oversight subProcessors() {
        return Oversight.SILENT;
    }

    /** {@return where the procedure stands; empty if nowhere else} */
    List<@Valid Reference> procedureIn();

    /**
     * Information and audits as GDPR Art. 28(3)(h) asks for them: all information, audits and inspections by the
     * controller or an auditor it mandates, to which the processor contributes.
     *
     * @return the section, complete by the law and without more
     */
    static Audit asInLaw() {
        Duty duty = Duty.must(Actor.PROCESSOR, Actor.CONTROLLER);
        return builder()
                .information(duty)
                .verification(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR))
                .contribution(duty)
                .inspections(Statement.STIPULATED)
                .addAuditors(
                        Auditor.builder().kind(AuditorKind.CONTROLLER).build(),
                        Auditor.builder().kind(AuditorKind.MANDATED).build())
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Audit}. */
    final class Builder extends ImmutableAudit.Builder {
        Builder() {}
    }
}
