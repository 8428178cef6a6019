package org.dpa4j.rules.shape;

import java.util.List;
import org.dpa4j.model.statement.Source;

/**
 * A malformed value. Ordered by where it is, positions in lists as numbers, then by constraint.
 *
 * @param steps where it is: names of accessors, and positions as {@code Integer}
 * @param constraint the simple name of the constraint that it breaks
 * @param sources the clauses of the nearest term around it that names any
 */
record Fault(List<Object> steps, String constraint, List<Source> sources) implements Comparable<Fault> {
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step);
        }
        return pointer.toString();
    }

    @Override
    public int compareTo(Fault other) {
        int both = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < both; i++) {
            int order = compare(steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(steps.size(), other.steps.size());
        return order != 0 ? order : constraint.compareTo(other.constraint);
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Integer position && other instanceof Integer otherPosition) {
            return position.compareTo(otherPosition);
        }
        return one.toString().compareTo(other.toString());
    }
}
