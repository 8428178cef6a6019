package org.dpa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Source;

/**
 * Who bears which damage in the end, GDPR Art. 82(5).
 *
 * @param borneBy who; empty if not said
 * @param damage which damage; empty if all
 * @param conditions when; empty if always
 * @param sources the clauses it comes from; empty if not recorded
 */
public record SetOff(
        Optional<Actor> borneBy, List<DamageKind> damage, List<@Valid Condition> conditions, List<Source> sources) {
    public SetOff {
        Objects.requireNonNull(borneBy, "borneBy");
        damage = List.copyOf(damage);
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
    }
}
