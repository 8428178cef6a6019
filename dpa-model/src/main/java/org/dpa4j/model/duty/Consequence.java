package org.dpa4j.model.duty;

import jakarta.validation.Valid;
import java.util.Objects;

/**
 * What follows, and who must or may do it.
 *
 * @param kind what follows
 * @param duty who must or may, in which time, at whose cost; {@link Duty#SILENT} if the text does not touch it
 */
public record Consequence(ConsequenceKind kind, @Valid Duty duty) {
    public Consequence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(duty, "duty");
    }

    /**
     * A consequence without more.
     *
     * @param kind what follows
     * @return the consequence
     */
    public static Consequence of(ConsequenceKind kind) {
        return new Consequence(kind, Duty.SILENT);
    }
}
