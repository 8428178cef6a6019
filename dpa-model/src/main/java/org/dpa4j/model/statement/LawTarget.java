package org.dpa4j.model.statement;

import java.util.Objects;
import org.dpa4j.model.law.LegalReference;

/**
 * A provision of a law.
 *
 * @param reference the provision
 */
public record LawTarget(LegalReference reference) implements Target {
    public LawTarget {
        Objects.requireNonNull(reference, "reference");
    }
}
