package org.dpa4j.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Stipulation;

/**
 * An option or field of a template.
 *
 * @param clause the clause of the template
 * @param state blank if it is not filled in; by default {@link Stipulation#STIPULATED}
 * @param chosen what was chosen, in a few words; empty if nothing
 */
public record TemplateOption(@NotBlank String clause, Stipulation state, Optional<@NotBlank String> chosen) {
    public TemplateOption {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(chosen, "chosen");
    }
}
