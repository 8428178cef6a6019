package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Source;

/**
 * An authorisation to use sub-processors, GDPR Art. 28(2). A hybrid has two with different scopes; two with the
 * same scope contradict each other.
 *
 * @param kind the kind; empty if use is allowed, but the text does not name the kind
 * @param scope for which sub-processors or processing; by default {@link Scope#ALL}
 * @param approval how consent is given; empty if not said
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Authorisation(
        Optional<AuthorisationKind> kind,
        @Valid Scope scope,
        Optional<@Valid Approval> approval,
        List<Source> sources) {
    public Authorisation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(approval, "approval");
        sources = List.copyOf(sources);
    }

    /**
     * An authorisation for all sub-processors.
     *
     * @param kind the kind
     * @return the authorisation
     */
    public static Authorisation of(AuthorisationKind kind) {
        return new Authorisation(Optional.of(kind), Scope.ALL, Optional.empty(), List.of());
    }
}
