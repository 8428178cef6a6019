package org.dpa4j.model.transfer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Derogation;
import org.dpa4j.model.statement.Source;

/**
 * A derogation, GDPR Art. 49.
 *
 * @param ground which one; empty if not named
 * @param sources the clauses that name it; empty if not recorded
 */
public record UnderDerogation(Optional<Derogation> ground, List<Source> sources) implements TransferTool {
    public UnderDerogation {
        Objects.requireNonNull(ground, "ground");
        sources = List.copyOf(sources);
    }
}
