package org.dpa4j.model.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.statement.Reference;

/**
 * An assessment of the impact of a transfer.
 *
 * @param madeOn when it was made; a fact; empty if not known
 * @param result its result in a few words; empty if not known
 * @param document where it stands; empty if not said
 */
public record Assessment(
        Optional<LocalDate> madeOn, Optional<@NotBlank String> result, Optional<@Valid Reference> document) {
    public Assessment {
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(document, "document");
    }
}
