package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.SecurityRisk;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** Security of processing, GDPR Art. 28(3)(c) and 32. */
@Value.Immutable
public sealed interface Security permits ImmutableSecurity {
    /** Says nothing about this. */
    Security SILENT = builder().build();

    /**
     * {@return the duty to take the measures that GDPR Art. 32 requires; {@link Duty#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Duty commitment() {
        return Duty.SILENT;
    }

    /** {@return that the level is appropriate to the risk; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement standard() {
        return Statement.SILENT;
    }

    /** {@return the four families of GDPR Art. 32(1); empty if none is mentioned} */
    List<@Valid FamilyCoverage> families();

    /** {@return the measures; empty if none is listed} */
    List<@Valid Measure> measures();

    /** {@return assessments of the risk; empty if none is mentioned} */
    List<@Valid RiskAssessment> riskAssessments();

    /** {@return the risks of GDPR Art. 32(2) that are named; empty if none is named} */
    List<SecurityRisk> risks();

    /** {@return that a level of security is declared; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement level() {
        return Statement.SILENT;
    }

    /** {@return the declared level; empty if none} */
    Optional<SecurityLevel> declaredLevel();

    /** {@return who selects the measures; empty if not said} */
    Optional<@Valid Choice<MeasureKind>> choice();

    /** {@return where the measures are listed; empty if nowhere else} */
    List<@Valid Reference> listedIn();

    /** {@return how the controller accepts the measures; empty if the text does not say} */
    Optional<@Valid Approval> acceptance();

    /**
     * {@return measures beyond the agreed ones, and their price; {@link Duty#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Duty additional() {
        return Duty.SILENT;
    }

    /** {@return changes to the measures; by default {@link SecurityChange#SILENT}} */
    @Value.Default
    @Valid
    default SecurityChange change() {
        return SecurityChange.SILENT;
    }

    /** {@return certificates and codes of conduct; empty if none is mentioned} */
    List<@Valid Certificate> certificates();

    /**
     * Security as GDPR Art. 28(3)(c) and 32 ask for it: all measures required, appropriate to the risk. Which measures
     * these are is for the parties to list.
     *
     * @return the section, complete by the law and without more
     */
    static Security asInLaw() {
        return builder()
                .commitment(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER))
                .standard(Statement.STIPULATED)
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Security}. */
    final class Builder extends ImmutableSecurity.Builder {
        Builder() {}
    }
}
