package org.dpa4j.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.immutables.value.Value;

/** A defect of the text itself, noted by whoever transcribed it. */
@Value.Immutable
public sealed interface Remark permits ImmutableRemark {
    /** {@return which defect} */
    RemarkKind kind();

    /** {@return the term it concerns; empty if none in particular} */
    Optional<TermPath> about();

    /** {@return a few words of explanation; empty if the kind says enough} */
    Optional<@NotBlank String> text();

    /** {@return what seems to be meant; never taken as agreed; empty if not clear} */
    Optional<@NotBlank String> meant();

    /** {@return the clauses that have it; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Remark}. */
    final class Builder extends ImmutableRemark.Builder {
        Builder() {}
    }
}
