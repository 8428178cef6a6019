package org.dpa4j.model.duty;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** Who consents, in which form and manner, within which time, and what silence means. */
@Value.Immutable
public sealed interface Approval permits ImmutableApproval {
    /** {@return who consents; empty if the text does not say} */
    Optional<Actor> by();

    /** {@return in which form; empty if the text does not say} */
    Optional<Form> form();

    /** {@return in which manner; empty if the text does not say} */
    List<ApprovalManner> manners();

    /** {@return whether it has to be given beforehand; by default {@link Stipulation#SILENT}} */
    @Value.Default
    default Stipulation prior() {
        return Stipulation.SILENT;
    }

    /** {@return within which time; empty if no time is set} */
    List<@Valid TimeLimit> limits();

    /** {@return what silence means; empty if the text does not say} */
    Optional<Silence> silence();

    /** {@return whether consent may be withdrawn; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement revocable() {
        return Statement.SILENT;
    }

    /** {@return what it applies to; by default {@link Scope#ALL}} */
    @Value.Default
    @Valid
    default Scope scope() {
        return Scope.ALL;
    }

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Approval}. */
    final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
