package org.dpa4j.model.transfer;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * A certification, GDPR Art. 46(2)(f).
 *
 * @param scheme its scheme; empty if not named
 * @param sources the clauses that name it; empty if not recorded
 */
public record Certification(Optional<@NotBlank String> scheme, List<Source> sources) implements TransferTool {
    public Certification {
        Objects.requireNonNull(scheme, "scheme");
        sources = List.copyOf(sources);
    }
}
