package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.LegalBasis;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataSubjectCategory;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** Use of data by the processor for itself, or as a controller of its own, GDPR Art. 28(10). */
@Value.Immutable
public sealed interface OwnPurpose permits ImmutableOwnPurpose {
    /** {@return the purpose} */
    @Valid
    Item<Purpose> purpose();

    /** {@return in which states the data are used; empty if as personal data, for all the text says} */
    List<DataState> states();

    /** {@return which types of data; empty if all} */
    List<DataCategory> dataCategories();

    /** {@return about whom; empty if all} */
    List<DataSubjectCategory> dataSubjects();

    /** {@return the role that the agreement declares for this use; empty if none is declared} */
    Optional<Role> declaredRole();

    /** {@return the legal basis that it names; empty if none is named} */
    Optional<LegalBasis> legalBasis();

    /** {@return whether the controller instructs it; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement instructed() {
        return Statement.SILENT;
    }

    /** {@return the permission or duty itself; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty duty() {
        return Duty.SILENT;
    }

    /** {@return the clauses that name it; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OwnPurpose}. */
    final class Builder extends ImmutableOwnPurpose.Builder {
        Builder() {}
    }
}
