package org.dpa4j.rules;

import java.util.List;

/**
 * Whether the requirement is met cannot be known from what was given.
 *
 * @param missing what is missing, one phrase each, at least one
 */
public record Undetermined(List<Reason> missing) implements Outcome {
    public Undetermined {
        missing = List.copyOf(missing);
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("what is undetermined must say what is missing");
        }
    }

    /**
     * Undetermined for lack of one thing.
     *
     * @param missing what is missing
     * @return the outcome
     */
    public static Undetermined without(Reason missing) {
        return new Undetermined(List.of(missing));
    }
}
