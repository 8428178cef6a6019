package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.immutables.value.Value;

/** Who may audit, and under which conditions. */
@Value.Immutable
public sealed interface Auditor permits ImmutableAuditor {
    /** {@return who} */
    AuditorKind kind();

    /** {@return whether such an auditor is allowed; by default {@link Stipulation#STIPULATED}} */
    @Value.Default
    default Stipulation allowed() {
        return Stipulation.STIPULATED;
    }

    /** {@return whose consent is needed; consent of the processor is a veto; empty if nobody's} */
    Optional<@Valid Approval> approval();

    /** {@return who selects the auditor; empty if not said} */
    Optional<@Valid Choice<AuditorKind>> choice();

    /** {@return secrecy of the auditor; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty confidentiality() {
        return Duty.SILENT;
    }

    /** {@return under which conditions; empty if none} */
    List<@Valid Condition> conditions();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Auditor}. */
    final class Builder extends ImmutableAuditor.Builder {
        Builder() {}
    }
}
