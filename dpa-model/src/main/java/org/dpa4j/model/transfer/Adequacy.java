package org.dpa4j.model.transfer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;

/**
 * An adequacy decision, GDPR Art. 45.
 *
 * @param decision the decision; empty if not named
 * @param scopeConfirmedOn when it was last confirmed that the recipient is within its scope; a fact; empty if not known
 * @param outOfScopeOn when it was last found that the recipient is not within its scope; a fact; empty if it was not found
 * @param sources the clauses that name it; empty if not recorded
 */
public record Adequacy(
        Optional<@Valid Reference> decision,
        Optional<LocalDate> scopeConfirmedOn,
        Optional<LocalDate> outOfScopeOn,
        List<Source> sources)
        implements TransferTool {
    public Adequacy {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(scopeConfirmedOn, "scopeConfirmedOn");
        Objects.requireNonNull(outOfScopeOn, "outOfScopeOn");
        sources = List.copyOf(sources);
    }
}
