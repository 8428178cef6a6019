package org.dpa4j.model.transfer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.LocationUse;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.immutables.value.Value;

/** Where data may be or be accessed from: allowed and excluded territories. */
@Value.Immutable
public sealed interface LocationRule permits ImmutableLocationRule {
    /** {@return where; empty if not limited} */
    List<Territory> allowed();

    /** {@return where the allowed places are listed; empty if here} */
    Optional<@Valid Reference> allowedIn();

    /** {@return where not; empty if none is excluded} */
    List<Territory> excluded();

    /** {@return which uses the rule covers; empty if all} */
    List<LocationUse> uses();

    /** {@return whether the rule binds; by default {@link Modality#MUST}} */
    @Value.Default
    default Modality modality() {
        return Modality.MUST;
    }

    /** {@return whose consent another place needs; empty if nobody's} */
    Optional<@Valid Approval> approval();

    /** {@return who selects the place; empty if not said} */
    Optional<@Valid Choice<Territory>> choice();

    /** {@return when another place is allowed; empty if never said} */
    List<@Valid Condition> exceptions();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocationRule}. */
    final class Builder extends ImmutableLocationRule.Builder {
        Builder() {}
    }
}
