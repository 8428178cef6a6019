package org.dpa4j.model.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.BreachInformation;
import org.dpa4j.model.statement.Source;

/**
 * A piece of information that a notice contains, GDPR Art. 33(3).
 *
 * @param item the piece of information
 * @param actor whose measures or contact point, where the text says; empty if not said
 * @param sources the clauses it comes from; empty if not recorded
 */
public record BreachContent(BreachInformation item, Optional<Actor> actor, List<Source> sources) {
    public BreachContent {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(actor, "actor");
        sources = List.copyOf(sources);
    }
}
