package org.dpa4j.model.transfer;

import java.util.List;
import org.dpa4j.model.statement.Source;

/**
 * An instrument between public bodies, GDPR Art. 46(2)(a) and (3)(b).
 *
 * @param sources the clauses that name it; empty if not recorded
 */
public record PublicBodies(List<Source> sources) implements TransferTool {
    public PublicBodies {
        sources = List.copyOf(sources);
    }
}
