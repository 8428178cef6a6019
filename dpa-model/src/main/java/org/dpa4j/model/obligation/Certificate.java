package org.dpa4j.model.obligation;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.immutables.value.Value;

/** A certificate or code of conduct, GDPR Art. 28(5). */
@Value.Immutable
public sealed interface Certificate permits ImmutableCertificate {
    /** {@return the scheme, such as {@code ISO/IEC 27001}} */
    @NotBlank
    String scheme();

    /** {@return who holds it; empty if the processor} */
    Optional<@NotBlank String> holder();

    /** {@return whether it is held; in part if it is planned; by default {@link Stipulation#STIPULATED}} */
    @Value.Default
    default Stipulation held() {
        return Stipulation.STIPULATED;
    }

    /** {@return its last day; empty if not known} */
    Optional<LocalDate> expiresOn();

    /** {@return the clauses it comes from; empty if not recorded} */
    List<Source> sources();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Certificate}. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
