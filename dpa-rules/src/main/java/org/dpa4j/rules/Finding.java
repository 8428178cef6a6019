package org.dpa4j.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.immutables.value.Value;

/**
 * One thing that a rule found: plain data with two addresses, where in the agreement and where in the law. It carries no
 * personal data: arguments are codes, numbers and labels of clauses, never names or addresses.
 */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {
    /** {@return the rule that found it} */
    RuleId rule();

    /** {@return how much it weighs} */
    Severity severity();

    /** {@return where in the agreement; the term may be one that the text does not touch} */
    TermPath pointer();

    /** {@return the clauses concerned, for a term that the text does not touch those around it; empty if there are none} */
    List<Source> sources();

    /** {@return the key of the message within the rule} */
    String key();

    /** {@return the arguments of the message, in order; empty if it has none} */
    List<String> arguments();

    /** {@return the message in English, with its arguments} */
    String text();

    /** {@return one sentence on what to do} */
    String remedy();

    /** {@return the provisions that ask for it; empty for a rule of the user's own without any} */
    List<LegalReference> citations();

    /** {@return the decision to live with it; empty if it is open} */
    Optional<Waiver> waiver();

    /**
     * One line for a reader.
     *
     * @return such as {@code VIOLATION ART28-3-H-1 The agreement excludes …  [clause 3.8, /audit/information]}
     */
    default String line() {
        String clauses = sources().stream().map(Source::toString).collect(Collectors.joining(", "));
        return severity() + " " + rule() + " " + text() + "  [" + (clauses.isEmpty() ? "" : "clause " + clauses + ", ")
                + pointer() + "]";
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
