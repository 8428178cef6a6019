package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.TermPath;
import org.immutables.value.Value;

/** Which document wins in a conflict. */
@Value.Immutable
public sealed interface PrecedenceRule permits ImmutablePrecedenceRule {
    /** {@return the documents, the first one wins; empty if none is named} */
    List<DocumentKind> order();

    /** {@return how the conflict is solved} */
    Principle principle();

    /** {@return for which data or processing; by default {@link Scope#ALL}} */
    @Value.Default
    @Valid
    default Scope scope() {
        return Scope.ALL;
    }

    /** {@return for which terms; empty if all} */
    List<TermPath> covers();

    /** {@return that additions are allowed; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement additions() {
        return Statement.SILENT;
    }

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrecedenceRule}. */
    final class Builder extends ImmutablePrecedenceRule.Builder {
        Builder() {}
    }
}
