package org.dpa4j.model.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.immutables.value.Value;

/**
 * What the text points at, as printed and as found: a clause, a law, another document or an address. A reference
 * that leads nowhere is a fact worth keeping.
 */
@Value.Immutable
public sealed interface Reference permits ImmutableReference {
    /** {@return the reference as printed, such as {@code Clause 6.3}} */
    @NotBlank
    String label();

    /** {@return what it points at; empty if it points at nothing that can be named} */
    Optional<@Valid Target> target();

    /** {@return why the text mentions it; by default {@link ReferenceRole#RULE}} */
    @Value.Default
    default ReferenceRole role() {
        return ReferenceRole.RULE;
    }

    /** {@return whether the target is there; by default {@link Resolution#UNCHECKED}} */
    @Value.Default
    default Resolution resolution() {
        return Resolution.UNCHECKED;
    }

    /** {@return what the text expects there; empty if the text expects nothing in particular} */
    Optional<TargetKind> expected();

    /** {@return what is there; empty if nothing is there, or nobody looked} */
    Optional<TargetKind> found();

    /**
     * {@return the label that seems to be meant; never taken as agreed; empty if the printed one is right or
     * nothing better is known}
     */
    Optional<@NotBlank String> meant();

    /** {@return the clauses that contain the reference; empty if not recorded} */
    List<Source> sources();

    /**
     * A reference with this label.
     *
     * @param label the reference as printed
     * @return the reference, unchecked and without a target
     */
    static Reference to(String label) {
        return builder().label(label).build();
    }

    /**
     * A reference to a provision of a law, labelled as the law prints it.
     *
     * @param law the provision
     * @return the reference
     */
    static Reference to(LegalReference law) {
        return builder().label(law.toString()).target(new LawTarget(law)).build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reference}. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
