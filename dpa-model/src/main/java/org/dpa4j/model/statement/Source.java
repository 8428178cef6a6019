package org.dpa4j.model.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.internal.Checks;

/**
 * The clause that a term comes from. Printed as {@code 8.2(b)}, or {@code terms#3} for a clause of another document.
 *
 * @param document the label of the other document, without {@code #}; empty for the agreement itself
 * @param clause the label of the clause as printed, such as {@code 8.2(b)} or {@code App. 1}
 */
public record Source(Optional<String> document, String clause) {
    public Source {
        Checks.notBlank("clause", clause);
        if (document.isPresent()) {
            Checks.notBlank("document", document.get());
            if (document.get().indexOf('#') >= 0) {
                throw new IllegalArgumentException("the label of a document must not contain #");
            }
        } else if (clause.indexOf('#') >= 0) {
            throw new IllegalArgumentException("the label of a clause of the agreement itself must not contain #");
        }
    }

    /**
     * A clause of the agreement itself.
     *
     * @param clause its label
     * @return the source
     */
    public static Source of(String clause) {
        return new Source(Optional.empty(), clause);
    }

    /**
     * Clauses of the agreement itself.
     *
     * @param clauses their labels
     * @return the sources, in order
     */
    public static List<Source> all(String... clauses) {
        return Arrays.stream(clauses).map(Source::of).toList();
    }

    /**
     * Some sources and more clauses of the agreement itself.
     *
     * @param sources the sources
     * @param clauses the labels of more clauses
     * @return both, in order
     */
    public static List<Source> append(List<Source> sources, String... clauses) {
        List<Source> both = new ArrayList<>(sources);
        both.addAll(all(clauses));
        return List.copyOf(both);
    }

    /**
     * Reads what {@link #toString()} prints.
     *
     * @param text such as {@code 8.2(b)} or {@code terms#3}
     * @return the source
     * @throws IllegalArgumentException if a label is blank
     */
    public static Source parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? of(text) : new Source(Optional.of(text.substring(0, hash)), text.substring(hash + 1));
    }

    @Override
    public String toString() {
        return document.map(label -> label + "#" + clause).orElse(clause);
    }
}
