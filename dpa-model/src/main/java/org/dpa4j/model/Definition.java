package org.dpa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.Operation;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.immutables.value.Value;

/** A definition, as far as it bears on the law. */
@Value.Immutable
public sealed interface Definition permits ImmutableDefinition {
    /** {@return the term} */
    DefinedTerm term();

    /** {@return how much it takes in; empty if nothing special} */
    Optional<Breadth> breadth();

    /** {@return how it compares to the law, GDPR Art. 4; by default {@link Comparison#AS_IN_LAW}} */
    @Value.Default
    default Comparison comparedToLaw() {
        return Comparison.AS_IN_LAW;
    }

    /** {@return the laws it cites; empty if none} */
    List<@Valid Reference> references();

    /** {@return the territories it names; empty if none} */
    List<Territory> territories();

    /** {@return the operations it names; empty if none} */
    List<@Valid Item<Operation>> operations();

    /** {@return examples it gives by name; empty if none} */
    List<@NotBlank String> examples();

    /** {@return from which day the cited law is said to apply; empty if not said} */
    Optional<LocalDate> appliesFrom();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Definition}. */
    final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
