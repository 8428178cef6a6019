package org.dpa4j.model.party;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Source;

/**
 * A role of a party, for all or for part of the processing.
 *
 * @param role the role
 * @param onBehalfOf for whom a processor acts; {@link Actor#UPSTREAM_CONTROLLER} if the customer is itself a processor; empty if the controller of this agreement
 * @param scope for which part of the processing; by default {@link Scope#ALL}
 * @param sources the clauses that say it; empty if not recorded
 */
public record RoleAssignment(
        Role role, Optional<Actor> onBehalfOf, @Valid Scope scope, List<Source> sources) {
    public RoleAssignment {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(onBehalfOf, "onBehalfOf");
        Objects.requireNonNull(scope, "scope");
        sources = List.copyOf(sources);
    }

    /**
     * A role for all of the processing.
     *
     * @param role the role
     * @return the assignment
     */
    public static RoleAssignment of(Role role) {
        return new RoleAssignment(role, Optional.empty(), Scope.ALL, List.of());
    }
}
