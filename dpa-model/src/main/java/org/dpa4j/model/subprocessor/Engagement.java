package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.ReportKind;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Identity;
import org.dpa4j.model.party.LegalEntityId;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataSubjectCategory;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** One sub-processor in use, nested under the one that engages it; a fact. */
@Value.Immutable
public sealed interface Engagement permits ImmutableEngagement {
    /** {@return the identifier within this agreement} */
    EngagementId id();

    /** {@return the name; empty if not printed} */
    Optional<@NotBlank String> name();

    /** {@return how it is identified; by default {@link Identity#NAMED}} */
    @Value.Default
    default Identity identity() {
        return Identity.NAMED;
    }

    /** {@return its role as printed; empty if sub-processor} */
    Optional<Role> role();

    /** {@return what it does, as a code; empty if not said} */
    Optional<SupplierKind> kind();

    /** {@return what it does, as printed; empty if not said} */
    Optional<@NotBlank String> task();

    /** {@return where it is established; empty if not said} */
    Optional<Territory> seat();

    /** {@return where its parent company is established; empty if not known} */
    Optional<Territory> parentIn();

    /** {@return its registration number; empty if not printed} */
    Optional<@Valid LegalEntityId> registration();

    /** {@return its address; empty if not printed} */
    Optional<@Valid Address> address();

    /** {@return its contacts; empty if none is given} */
    List<@Valid Contact> contacts();

    /** {@return for which purposes; empty if not said} */
    List<Purpose> purposes();

    /** {@return which types of data; empty if not said} */
    List<DataCategory> dataCategories();

    /** {@return about whom; empty if not said} */
    List<DataSubjectCategory> dataSubjects();

    /** {@return where it processes, or from where it has access; empty if not said} */
    List<@Valid Location> locations();

    /** {@return evidence of its safeguards; empty if none is given} */
    List<@Valid Item<ReportKind>> evidence();

    /** {@return within which time it notifies a breach; empty if not said} */
    List<@Valid TimeLimit> breachLimits();

    /** {@return the contract with it; empty if not said} */
    Optional<@Valid Reference> contract();

    /** {@return when it was authorised; empty if not known} */
    Optional<LocalDate> authorisedOn();

    /** {@return its first day; empty if not known} */
    Optional<LocalDate> startedOn();

    /** {@return its last day; empty if not known or still in use} */
    Optional<LocalDate> endedOn();

    /** {@return the processors that it engages in turn; empty if none is known} */
    List<@Valid Engagement> engagements();

    /** {@return the clauses that name it; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Engagement}. */
    final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
