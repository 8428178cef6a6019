package org.dpa4j.model.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.immutables.value.Value;

/** A party to the agreement, GDPR Art. 28(3): the processor is bound with regard to the controller. */
@Value.Immutable
public sealed interface Party permits ImmutableParty {
    /** {@return the identifier within this agreement} */
    PartyId id();

    /** {@return how the party is identified; by default {@link Identity#NAMED}} */
    @Value.Default
    default Identity identity() {
        return Identity.NAMED;
    }

    /** {@return the name of the legal person; empty if the text does not name it} */
    Optional<@NotBlank String> legalName();

    /** {@return what the agreement calls the party, such as {@code Customer}; empty if nothing of its own} */
    Optional<@NotBlank String> designation();

    /** {@return the roles; empty if none is assigned} */
    List<@Valid RoleAssignment> roles();

    /** {@return the registration number; empty if not printed} */
    Optional<@Valid LegalEntityId> registration();

    /** {@return the address; empty if not printed} */
    Optional<@Valid Address> address();

    /** {@return where the party is established; empty if not said} */
    Optional<Territory> establishedIn();

    /** {@return where its parent company is established; a fact; empty if not known} */
    Optional<Territory> parentIn();

    /** {@return the contacts; empty if none is given} */
    List<@Valid Contact> contacts();

    /**
     * {@return whether a data protection officer is designated, GDPR Art. 37; {@link Statement#SILENT} if the text
     * does not touch it}
     */
    @Value.Default
    @Valid
    default Statement dpoDesignated() {
        return Statement.SILENT;
    }

    /** {@return the contact of the officer; empty if not given} */
    Optional<@Valid Contact> dpo();

    /** {@return the representative in the Union, GDPR Art. 27; empty if not given} */
    Optional<@Valid Contact> representative();

    /**
     * {@return that a representative in the Union is needed, GDPR Art. 27, since the party is outside and Art. 3(2) applies to
     * it; {@link Statement#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement representativeRequired() {
        return Statement.SILENT;
    }

    /** {@return companies of its group; empty if none is mentioned} */
    List<@Valid Affiliation> affiliates();

    /** {@return the clauses that name the party; empty if not recorded} */
    List<Source> sources();

    /**
     * Whether the party has a role, for all or for part of the processing.
     *
     * @param role the role
     * @return whether one of the assignments names it
     */
    default boolean has(Role role) {
        for (RoleAssignment assignment : roles()) {
            if (assignment.role() == role) {
                return true;
            }
        }
        return false;
    }

    /**
     * A party by its name, with a role for all of the processing.
     *
     * @param id the identifier within the agreement
     * @param legalName the name of the legal person
     * @param role the role
     * @param address the postal address
     * @param email an e-mail address for anything
     * @return the party
     */
    static Party of(String id, String legalName, Role role, Address address, String email) {
        return builder()
                .id(PartyId.of(id))
                .legalName(legalName)
                .addRoles(RoleAssignment.of(role))
                .address(address)
                .establishedIn(address.country())
                .addContacts(Contact.builder().email(email).build())
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Party}. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
