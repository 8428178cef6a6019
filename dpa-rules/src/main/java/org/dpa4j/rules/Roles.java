package org.dpa4j.rules;

import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.party.Party;

/** Actors by their roles. */
final class Roles {
    /** A party that is named by its identifier goes by its role: an identifier may be a name. */
    static Actor of(DataProcessingAgreement agreement, Actor actor) {
        if (!actor.code().startsWith("party:")) {
            return actor;
        }
        for (Party party : agreement.parties()) {
            if (actor.equals(Actor.party(party.id().value()))) {
                return party.has(Role.PROCESSOR)
                        ? Actor.PROCESSOR
                        : Duties.isController(agreement, actor) ? Actor.CONTROLLER : Actor.OTHER_PARTY;
            }
        }
        return Actor.OTHER_PARTY;
    }

    private Roles() {}
}
