package org.dpa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** Which edition of a document the agreement is. */
@Value.Immutable
public sealed interface Edition permits ImmutableEdition {
    /** Says nothing about this. */
    Edition UNKNOWN = builder().build();

    /** {@return the title; empty if it has none} */
    Optional<@NotBlank String> title();

    /** {@return the language of the text; empty if not recorded} */
    Optional<LanguageTag> language();

    /** {@return the date of the version; empty if not dated} */
    Optional<LocalDate> versionOn();

    /** {@return the version as printed; empty if none is printed} */
    Optional<@NotBlank String> versionLabel();

    /** {@return the template; empty if not recorded} */
    Optional<Template> basedOn();

    /** {@return that the text of the template was altered; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement altered() {
        return Statement.SILENT;
    }

    /** {@return options and fields of the template; empty if none} */
    List<@Valid TemplateOption> options();

    /** {@return that the text is a translation; {@link Statement#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Statement translated() {
        return Statement.SILENT;
    }

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Edition}. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
