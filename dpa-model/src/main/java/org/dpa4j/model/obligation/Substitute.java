package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.ReportKind;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** A report or certificate in place of an audit or before it. */
@Value.Immutable
public sealed interface Substitute permits ImmutableSubstitute {
    /** {@return which reports; empty if any} */
    List<ReportKind> reports();

    /** {@return what it does to the audit} */
    SubstituteEffect effect();

    /** {@return how old it may be; at most, before; empty if not said} */
    Optional<@Valid TimeLimit> age();

    /** {@return under which conditions; empty if none} */
    List<@Valid Condition> conditions();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Substitute}. */
    final class Builder extends ImmutableSubstitute.Builder {
        Builder() {}
    }
}
