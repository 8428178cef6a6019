package org.dpa4j.model.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a list in an agreement, as coded and as printed.
 *
 * <p>Example: {@code Item.of(DataCategory.EMAIL, "work e-mail")} is the type {@code email}, printed "work e-mail".
 *
 * @param <C> the type of code
 * @param code the entry as a code; empty if no code fits
 * @param label the entry as printed, in a few words; empty if the code says the same
 * @param breadth how much the entry says
 * @param condition under which condition it is meant; empty if there is none
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Item<C>(
        Optional<C> code,
        Optional<@NotBlank String> label,
        Breadth breadth,
        Optional<@Valid Condition> condition,
        List<Source> sources) {

    public Item {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(breadth, "breadth");
        Objects.requireNonNull(condition, "condition");
        sources = List.copyOf(sources);
        if (code.isEmpty() && label.isEmpty()) {
            throw new IllegalArgumentException("an item needs a code or a label");
        }
    }

    /**
     * An entry by its code.
     *
     * @param code the code
     * @param <C> the type of code
     * @return the item
     */
    public static <C> Item<C> of(C code) {
        return new Item<>(Optional.of(code), Optional.empty(), Breadth.SPECIFIC, Optional.empty(), List.of());
    }

    /**
     * An entry by its code and as printed.
     *
     * @param code the code
     * @param label as printed
     * @param <C> the type of code
     * @return the item
     */
    public static <C> Item<C> of(C code, String label) {
        return new Item<>(Optional.of(code), Optional.of(label), Breadth.SPECIFIC, Optional.empty(), List.of());
    }

    /**
     * An entry as printed, for which no code fits.
     *
     * @param label as printed
     * @param <C> the type of code
     * @return the item
     */
    public static <C> Item<C> labelled(String label) {
        return new Item<>(Optional.empty(), Optional.of(label), Breadth.SPECIFIC, Optional.empty(), List.of());
    }

    /**
     * This entry with another breadth.
     *
     * @param breadth how much the entry says
     * @return a copy
     */
    public Item<C> with(Breadth breadth) {
        return new Item<>(code, label, breadth, condition, sources);
    }

    /**
     * This entry with more clauses it comes from.
     *
     * @param clauses labels such as {@code A.3}
     * @return a copy
     */
    public Item<C> in(String... clauses) {
        return new Item<>(code, label, breadth, condition, Source.append(sources, clauses));
    }
}
