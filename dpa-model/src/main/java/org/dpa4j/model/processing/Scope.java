package org.dpa4j.model.processing;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Territory;
import org.immutables.value.Value;

/** What a term applies to. Every empty list means "all"; several lists must all match. */
@Value.Immutable
public sealed interface Scope permits ImmutableScope {
    /** Everything: no list narrows it. */
    Scope ALL = builder().build();

    /** {@return the purposes; empty if all purposes} */
    List<Purpose> purposes();

    /** {@return the types of data; empty if all types} */
    List<DataCategory> dataCategories();

    /** {@return the categories of data subjects; empty if all categories} */
    List<DataSubjectCategory> dataSubjects();

    /** {@return the operations; empty if all operations} */
    List<Operation> operations();

    /** {@return the territories; empty if all territories} */
    List<Territory> territories();

    /** {@return the kinds of supplier; empty if all kinds} */
    List<SupplierKind> supplierKinds();

    /** {@return the persons concerned; empty if all persons} */
    List<Actor> actors();

    /** {@return the services, by name; empty if all services} */
    List<@NotBlank String> services();

    /** {@return the data sets, by name; empty if all data sets} */
    List<@NotBlank String> dataSets();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scope}. */
    final class Builder extends ImmutableScope.Builder {
        Builder() {}
    }
}
