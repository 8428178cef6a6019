package org.dpa4j.model.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataSubjectCategory;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.immutables.value.Value;

/** One real flow of data to a third country; a fact. */
@Value.Immutable
public sealed interface Transfer permits ImmutableTransfer {
    /** {@return the identifier within this agreement} */
    TransferId id();

    /** {@return who sends; empty if not said} */
    Optional<Actor> exporter();

    /** {@return the identifier of the party or engagement that receives, or its name; empty if not said} */
    Optional<@NotBlank String> importer();

    /** {@return where data go; empty if not said} */
    Optional<Territory> destination();

    /** {@return the tools, in order of fallback; empty if none is named} */
    List<@Valid TransferTool> tools();

    /** {@return how often; empty if not said} */
    Optional<Frequency> frequency();

    /** {@return the documented instruction of the controller, GDPR Art. 28(3)(a); empty if none is named} */
    Optional<@Valid Reference> instruction();

    /** {@return for which purposes; empty if not said} */
    List<Purpose> purposes();

    /** {@return which types of data; empty if not said} */
    List<DataCategory> dataCategories();

    /** {@return about whom; empty if not said} */
    List<DataSubjectCategory> dataSubjects();

    /** {@return the assessment of its impact; empty if none is known} */
    Optional<@Valid Assessment> assessment();

    /** {@return supplementary measures; empty if none} */
    List<@Valid Item<MeasureKind>> supplementaryMeasures();

    /** {@return onward transfers, GDPR Art. 44; empty if none is known} */
    List<@Valid Transfer> onward();

    /** {@return the clauses that name it; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transfer}. */
    final class Builder extends ImmutableTransfer.Builder {
        Builder() {}
    }
}
