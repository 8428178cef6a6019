package org.dpa4j.model.transfer;

import java.util.List;
import org.dpa4j.model.statement.Source;

/**
 * Expressly nothing.
 *
 * @param sources the clauses that name it; empty if not recorded
 */
public record NoTool(List<Source> sources) implements TransferTool {
    public NoTool {
        sources = List.copyOf(sources);
    }
}
