package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;

/**
 * A kind of supplier that the agreement declares not to be a sub-processor.
 *
 * @param kind the kind
 * @param seesPersonalData whether such suppliers see personal data; {@link Statement#SILENT} if the text does not touch it
 * @param safeguards the safeguards for them; {@link Duty#SILENT} if the text does not touch it
 * @param sources the clauses it comes from; empty if not recorded
 */
public record Exclusion(
        SupplierKind kind,
        @Valid Statement seesPersonalData,
        @Valid Duty safeguards,
        List<Source> sources) {
    public Exclusion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(seesPersonalData, "seesPersonalData");
        Objects.requireNonNull(safeguards, "safeguards");
        sources = List.copyOf(sources);
    }
}
