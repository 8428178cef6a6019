package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.Objects;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;

/**
 * The time or price of one way of disposal.
 *
 * @param disposal the way
 * @param duty its time, price and conditions; by default {@link Duty#STIPULATED}
 */
public record DisposalTerm(Disposal disposal, @Valid Duty duty) {
    public DisposalTerm {
        Objects.requireNonNull(disposal, "disposal");
        Objects.requireNonNull(duty, "duty");
    }
}
