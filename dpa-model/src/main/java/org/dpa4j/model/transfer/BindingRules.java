package org.dpa4j.model.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.statement.Source;

/**
 * Binding corporate rules, GDPR Art. 46(2)(b) and 47.
 *
 * @param role for controllers or for processors
 * @param approvedOn when they were approved; a fact; empty if not known
 * @param sources the clauses that name it; empty if not recorded
 */
public record BindingRules(Role role, Optional<LocalDate> approvedOn, List<Source> sources) implements TransferTool {
    public BindingRules {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(approvedOn, "approvedOn");
        sources = List.copyOf(sources);
    }
}
