package org.dpa4j.model.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.immutables.value.Value;

/** How somebody can be reached. */
@Value.Immutable
public sealed interface Contact permits ImmutableContact {
    /** {@return what the contact is for; empty if anything} */
    List<ContactUse> uses();

    /** {@return the name of the person or department; empty if not printed} */
    Optional<@NotBlank String> name();

    /** {@return the position; empty if not printed} */
    Optional<@NotBlank String> position();

    /** {@return the e-mail address; empty if not printed} */
    Optional<@NotBlank @Email String> email();

    /** {@return the telephone number as printed; empty if not printed} */
    Optional<@NotBlank String> telephone();

    /** {@return the postal address; empty if not printed} */
    Optional<@Valid Address> address();

    /** {@return where the contact is kept if it is not printed, such as an account; empty if it is printed here} */
    Optional<@Valid Reference> keptIn();

    /** {@return the clauses that name it; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contact}. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
