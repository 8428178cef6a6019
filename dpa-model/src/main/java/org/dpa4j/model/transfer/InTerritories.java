package org.dpa4j.model.transfer;

import java.util.List;
import org.dpa4j.model.law.Territory;

/**
 * One of these territories.
 *
 * @param territories the territories, at least one
 */
public record InTerritories(List<Territory> territories) implements Destination {
    public InTerritories {
        territories = List.copyOf(territories);
        if (territories.isEmpty()) {
            throw new IllegalArgumentException("a destination in territories needs at least one territory");
        }
    }
}
