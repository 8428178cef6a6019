package org.dpa4j.model.transfer;

import java.util.List;
import org.dpa4j.model.statement.Source;

/**
 * "Appropriate safeguards", without saying which.
 *
 * @param sources the clauses that name it; empty if not recorded
 */
public record UnnamedSafeguards(List<Source> sources) implements TransferTool {
    public UnnamedSafeguards {
        sources = List.copyOf(sources);
    }
}
