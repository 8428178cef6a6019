package org.dpa4j.model.transfer;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A recipient by name.
 *
 * @param name the name
 */
public record NamedRecipient(@NotBlank String name) implements Destination {
    public NamedRecipient {
        Objects.requireNonNull(name, "name");
    }
}
