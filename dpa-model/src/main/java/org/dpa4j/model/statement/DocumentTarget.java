package org.dpa4j.model.statement;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * Another document.
 *
 * @param document its name
 * @param clause the clause of it; empty if the document as a whole
 */
public record DocumentTarget(@NotBlank String document, Optional<@NotBlank String> clause) implements Target {
    public DocumentTarget {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(clause, "clause");
    }
}
