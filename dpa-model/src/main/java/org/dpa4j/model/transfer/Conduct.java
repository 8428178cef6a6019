package org.dpa4j.model.transfer;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A code of conduct, GDPR Art. 46(2)(e).
 *
 * @param code its name; empty if not named
 * @param sources the clauses that name it; empty if not recorded
 */
public record Conduct(Optional<@NotBlank String> code, List<Source> sources) implements TransferTool {
    public Conduct {
        Objects.requireNonNull(code, "code");
        sources = List.copyOf(sources);
    }
}
