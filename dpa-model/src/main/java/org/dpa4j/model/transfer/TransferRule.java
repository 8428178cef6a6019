package org.dpa4j.model.transfer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Source;
import org.immutables.value.Value;

/** Which tool applies to which destination. Of an ordered list, the first that fits decides. */
@Value.Immutable
public sealed interface TransferRule permits ImmutableTransferRule {
    /** {@return the destination} */
    @Valid
    Destination when();

    /** {@return whether transfers there are allowed, due or forbidden; by default {@link Modality#MAY}} */
    @Value.Default
    default Modality modality() {
        return Modality.MAY;
    }

    /** {@return whose consent is needed; empty if nobody's} */
    Optional<@Valid Approval> approval();

    /** {@return the tools, in order of fallback; empty if none is named} */
    List<@Valid TransferTool> tools();

    /** {@return under which conditions; empty if none} */
    List<@Valid Condition> conditions();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TransferRule}. */
    final class Builder extends ImmutableTransferRule.Builder {
        Builder() {}
    }
}
