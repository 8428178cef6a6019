package org.dpa4j.model.transfer;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Source;

/**
 * Clauses authorised by an authority, GDPR Art. 46(3)(a).
 *
 * @param authorisation the authorisation; empty if not named
 * @param sources the clauses that name it; empty if not recorded
 */
public record AdHoc(Optional<@NotBlank String> authorisation, List<Source> sources) implements TransferTool {
    public AdHoc {
        Objects.requireNonNull(authorisation, "authorisation");
        sources = List.copyOf(sources);
    }
}
