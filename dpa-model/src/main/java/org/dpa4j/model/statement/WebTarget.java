package org.dpa4j.model.statement;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * A page on the web.
 *
 * @param address the address; empty if the text names a page without its address
 */
public record WebTarget(Optional<@NotBlank String> address) implements Target {
    public WebTarget {
        Objects.requireNonNull(address, "address");
    }
}
