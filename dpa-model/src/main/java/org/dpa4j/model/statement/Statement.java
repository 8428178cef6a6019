package org.dpa4j.model.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.internal.Checks;
import org.immutables.value.Value;

/**
 * The part of a term that says only <em>that</em>: whether the text says a thing, what is missing, under which
 * conditions, and where.
 */
@Value.Immutable
public sealed interface Statement extends Provision permits ImmutableStatement {
    /** Says nothing about this. */
    Statement SILENT = new Builder().stipulation(Stipulation.SILENT).unchecked();

    /** {@return whether the text says it; by default {@link Stipulation#STIPULATED}} */
    @Override
    @Value.Default
    default Stipulation stipulation() {
        return Stipulation.STIPULATED;
    }

    /** {@return what is missing where the text says it only in part; empty if nothing is missing} */
    @Override
    List<Shortfall> missing();

    /** {@return under which conditions; empty if there is none} */
    List<@Valid Condition> conditions();

    /** {@return a remark for readers; no rule looks at it; empty if there is none} */
    Optional<@NotBlank String> note();

    /** {@return the clauses that say it; empty if not recorded} */
    @Override
    List<Source> sources();

    /** A statement that is made, without more: {@code stipulation} is {@link Stipulation#STIPULATED} and nothing else is said. */
    Statement STIPULATED = builder().build();

    /**
     * A statement made in the clauses with these labels.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return the statement, stipulated
     */
    static Statement in(String... clauses) {
        return builder().addAllSources(Source.all(clauses)).build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statement}. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}

        private Statement unchecked() {
            return super.build();
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if it contradicts itself
         */
        @Override
        public Statement build() {
            Statement value = super.build();
            Checks.missing(value.stipulation() == Stipulation.IN_PART, value.missing());
            if (value.stipulation() == Stipulation.SILENT && !value.equals(SILENT)) {
                throw new IllegalArgumentException("a silent statement says nothing else");
            }
            return value;
        }
    }
}
