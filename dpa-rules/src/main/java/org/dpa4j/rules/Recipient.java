package org.dpa4j.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.RoleAssignment;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.rules.internal.Chain;

/**
 * A party or sub-processor as a transfer may call it.
 *
 * @param id its identifier
 * @param name its name
 */
record Recipient(String id, Optional<String> name) {
    static Recipient of(Party party) {
        return new Recipient(party.id().value(), party.legalName());
    }

    static Recipient of(Engagement engagement) {
        return new Recipient(engagement.id().value(), engagement.name());
    }

    boolean isCalled(String importer) {
        return importer.equals(id) || (name.isPresent() && importer.equals(name.get()));
    }

    /** What the parties and the sub-processors of an agreement, at any depth, are called, each with its roles. */
    static Map<String, Set<Role>> all(DataProcessingAgreement agreement) {
        Map<String, Set<Role>> all = new HashMap<>();
        for (Party party : agreement.parties()) {
            of(party).put(all, roles(party));
        }
        Chain<Engagement> chain = Chain.of(agreement.subProcessing());
        while (chain.next()) {
            Engagement engagement = chain.value();
            of(engagement).put(all, Set.of(side(engagement.role().orElse(Role.SUB_PROCESSOR))));
        }
        return all;
    }

    private void put(Map<String, Set<Role>> all, Set<Role> roles) {
        all.computeIfAbsent(id, key -> EnumSet.noneOf(Role.class)).addAll(roles);
        if (name.isPresent()) {
            all.computeIfAbsent(name.get(), key -> EnumSet.noneOf(Role.class)).addAll(roles);
        }
    }

    /** As what a party takes part: as a controller, as a processor or as neither; empty if that is not said. */
    static Set<Role> roles(Party party) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (RoleAssignment assignment : party.roles()) {
            roles.add(side(assignment.role()));
        }
        return roles;
    }

    private static Role side(Role role) {
        return switch (role) {
            case CONTROLLER, JOINT_CONTROLLER -> Role.CONTROLLER;
            case PROCESSOR, SUB_PROCESSOR -> Role.PROCESSOR;
            case THIRD_PARTY -> Role.THIRD_PARTY;
        };
    }
}
