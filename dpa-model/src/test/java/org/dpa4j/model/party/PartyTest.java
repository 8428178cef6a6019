package org.dpa4j.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.Scope;
import org.junit.jupiter.api.Test;

class PartyTest {
    @Test
    void aPartyHasTheRolesThatAreAssigned() {
        Party party = Party.builder()
                .id(PartyId.of("p"))
                .addRoles(RoleAssignment.of(Role.PROCESSOR))
                .addRoles(new RoleAssignment(
                        Role.CONTROLLER,
                        Optional.of(Actor.UPSTREAM_CONTROLLER),
                        Scope.builder().addPurposes(Purpose.ANALYTICS).build(),
                        List.of()))
                .build();

        assertThat(party.has(Role.PROCESSOR)).isTrue();
        assertThat(party.has(Role.CONTROLLER))
                .as("for a part of the processing")
                .isTrue();
        assertThat(party.has(Role.SUB_PROCESSOR)).isFalse();
        assertThat(party.identity()).isEqualTo(Identity.NAMED);
    }

    @Test
    void aPartyMayHaveNoRole() {
        assertThat(Role.values()).noneMatch(Party.builder().id(PartyId.of("p")).build()::has);
    }

    @Test
    void aRoleIsForAllOfTheProcessingUnlessItSaysOtherwise() {
        assertThat(RoleAssignment.of(Role.CONTROLLER))
                .isEqualTo(new RoleAssignment(Role.CONTROLLER, Optional.empty(), Scope.ALL, List.of()));
    }
}
