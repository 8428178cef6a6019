package org.dpa4j.model.processing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** The description of the processing, GDPR Art. 28(3) opening words. */
@Value.Immutable
public sealed interface Processing permits ImmutableProcessing {
    /** Says nothing about this. */
    Processing SILENT = builder().build();

    /** {@return the subject-matter; empty if the text does not state it} */
    Optional<@Valid Item<SubjectMatter>> subjectMatter();

    /** {@return how long the processing lasts; empty if the text does not state it} */
    Optional<@Valid TimeLimit> duration();

    /** {@return the nature of the processing; empty if none is stated} */
    List<@Valid Item<Operation>> operations();

    /** {@return the purposes; empty if none is stated} */
    List<@Valid PurposeItem> purposes();

    /** {@return the types of personal data; empty if none is stated} */
    List<@Valid DataItem> dataCategories();

    /** {@return the categories of data subjects; empty if none is stated} */
    List<@Valid Item<DataSubjectCategory>> dataSubjects();

    /**
     * {@return special categories, criminal offences and national numbers; by default {@link SensitiveData#SILENT}}
     */
    @Value.Default
    @Valid
    default SensitiveData sensitive() {
        return SensitiveData.SILENT;
    }

    /** {@return where data are processed, and from where they are accessed; empty if none is named} */
    List<@Valid Location> locations();

    /**
     * {@return the statement that processing stays within certain territories; {@link Statement#SILENT} if the text
     * does not touch it}
     */
    @Value.Default
    @Valid
    default Statement onlyWithin() {
        return Statement.SILENT;
    }

    /** {@return those territories; empty if none is named} */
    List<Territory> onlyWithinTerritories();

    /** {@return where else the description stands; empty if nowhere} */
    List<@Valid Reference> describedIn();

    /** {@return the first day of real processing; a fact; empty if not known} */
    Optional<LocalDate> startedOn();

    /** {@return the last day of real processing; a fact; empty if not known or still going on} */
    Optional<LocalDate> endedOn();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Processing}. */
    final class Builder extends ImmutableProcessing.Builder {
        Builder() {}
    }
}
