package org.dpa4j.model.party;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * The number under which a legal person is registered.
 *
 * @param scheme the register or kind of number, such as {@code SE-ORGNR} or {@code LEI}
 * @param value the number as printed
 */
public record LegalEntityId(
        @NotBlank String scheme, @NotBlank String value) {
    public LegalEntityId {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
    }
}
