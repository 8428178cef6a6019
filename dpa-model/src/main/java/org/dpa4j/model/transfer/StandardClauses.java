package org.dpa4j.model.transfer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;

/**
 * Standard data protection clauses, GDPR Art. 46(2)(c) and (d).
 *
 * @param set which set; empty if the text does not name the version
 * @param module which module of Decision (EU) 2021/914; empty if not said
 * @param annexes whether its annexes are filled in; by default {@link AnnexState#NOT_SAID}
 * @param docking whether further parties may accede; {@link Statement#SILENT} if the text does not touch it
 * @param sources the clauses that name it; empty if not recorded
 */
public record StandardClauses(
        Optional<ClauseSet> set,
        Optional<SccModule> module,
        AnnexState annexes,
        @Valid Statement docking,
        List<Source> sources)
        implements TransferTool {
    public StandardClauses {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(annexes, "annexes");
        Objects.requireNonNull(docking, "docking");
        sources = List.copyOf(sources);
    }
}
