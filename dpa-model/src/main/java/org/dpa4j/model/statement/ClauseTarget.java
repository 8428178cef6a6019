package org.dpa4j.model.statement;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A clause of the same document.
 *
 * @param clause the label of the clause
 */
public record ClauseTarget(@NotBlank String clause) implements Target {
    public ClauseTarget {
        Objects.requireNonNull(clause, "clause");
    }
}
