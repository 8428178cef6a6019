package org.dpa4j.model.transfer;

import java.util.List;
import org.dpa4j.model.statement.Source;

/** What a transfer is based on, GDPR Chapter V. */
public sealed interface TransferTool
        permits Adequacy,
                StandardClauses,
                BindingRules,
                Conduct,
                Certification,
                AdHoc,
                PublicBodies,
                UnderDerogation,
                UnnamedSafeguards,
                NoTool {
    /** {@return the clauses that name it; empty if not recorded} */
    List<Source> sources();
}
