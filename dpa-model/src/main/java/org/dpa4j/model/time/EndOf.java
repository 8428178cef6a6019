package org.dpa4j.model.time;

import java.util.Objects;
import org.dpa4j.model.statement.TermPath;

/**
 * The end of another time limit of the same agreement.
 *
 * @param term the term whose limit has to end
 */
public record EndOf(TermPath term) implements Trigger {
    public EndOf {
        Objects.requireNonNull(term, "term");
    }
}
