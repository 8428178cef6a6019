package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.SecurityFamily;

/**
 * What the agreement says of one family of measures, GDPR Art. 32(1)(a) to (d).
 *
 * @param family the family
 * @param duty the duty; excluded if the family is left out; by default {@link Duty#STIPULATED}
 * @param explanation why it is left out; empty if no reason is given
 */
public record FamilyCoverage(SecurityFamily family, @Valid Duty duty, Optional<@NotBlank String> explanation) {
    public FamilyCoverage {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(explanation, "explanation");
    }
}
