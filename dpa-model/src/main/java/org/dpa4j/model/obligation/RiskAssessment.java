package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Reference;

/**
 * An assessment of the risk, GDPR Art. 32(1) and (2).
 *
 * @param by who assesses; empty if not said
 * @param duty the duty to assess; by default {@link Duty#STIPULATED}
 * @param document where the result stands; empty if not said
 * @param assessedOn when it was made; a fact; empty if not known
 */
public record RiskAssessment(
        Optional<Actor> by, @Valid Duty duty, Optional<@Valid Reference> document, Optional<LocalDate> assessedOn) {
    public RiskAssessment {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(assessedOn, "assessedOn");
    }
}
