package org.dpa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.statement.Statement;

/**
 * A party that joined later.
 *
 * @param party who; empty if not recorded
 * @param role in which role; empty if not said
 * @param signedOn when it signed; empty if not known
 * @param agreedByAll that all parties agreed; {@link Statement#SILENT} if the text does not touch it
 */
public record Accession(
        Optional<PartyId> party,
        Optional<Role> role,
        Optional<LocalDate> signedOn,
        @Valid Statement agreedByAll) {
    public Accession {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(agreedByAll, "agreedByAll");
    }
}
