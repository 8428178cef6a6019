package org.dpa4j.rules;

import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.party.Party;

/** Actors by their roles, whether the text names the role or a party by its identifier. */
final class Roles {
    private static final String PARTY = "party:";

    /** A party that is named by its identifier goes by its role: an identifier may be a name. */
    static Actor of(DataProcessingAgreement agreement, Actor actor) {
        if (!isParty(actor)) {
            return actor;
        }
        return isProcessor(agreement, actor)
                ? Actor.PROCESSOR
                : isController(agreement, actor) ? Actor.CONTROLLER : Actor.OTHER_PARTY;
    }

    /** Whether an actor is a party that is named by its identifier. */
    static boolean isParty(Actor actor) {
        return actor.code().startsWith(PARTY);
    }

    /** Whether an actor is this party, named by its identifier. */
    static boolean isParty(Actor actor, Party party) {
        String id = party.id().value();
        return actor.code().length() == PARTY.length() + id.length()
                && isParty(actor)
                && actor.code().endsWith(id);
    }

    /** Whether an actor is a controller. */
    static boolean isController(DataProcessingAgreement agreement, Actor actor) {
        if (actor.equals(Actor.CONTROLLER)
                || actor.equals(Actor.JOINT_CONTROLLER)
                || actor.equals(Actor.UPSTREAM_CONTROLLER)) {
            return true;
        }
        for (Party party : agreement.parties()) {
            if (isParty(actor, party) && isController(party)) {
                return true;
            }
        }
        return false;
    }

    static boolean isController(Party party) {
        return party.has(Role.CONTROLLER) || party.has(Role.JOINT_CONTROLLER);
    }

    /** Whether an actor is the processor itself. */
    static boolean isProcessor(DataProcessingAgreement agreement, Actor actor) {
        if (actor.equals(Actor.PROCESSOR)) {
            return true;
        }
        for (Party party : agreement.parties()) {
            if (isParty(actor, party) && party.has(Role.PROCESSOR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an actor named by its role takes in the processor, alone or with others. */
    static boolean includeProcessor(Actor actor) {
        return actor.equals(Actor.PROCESSOR)
                || actor.equals(Actor.SUB_PROCESSOR)
                || actor.equals(Actor.EACH_PARTY)
                || actor.equals(Actor.EITHER_PARTY)
                || actor.equals(Actor.PARTIES_JOINTLY)
                || actor.equals(Actor.OTHER_PARTY);
    }

    /** The same of a party as well: one that is no controller. */
    static boolean includeProcessor(DataProcessingAgreement agreement, Actor actor) {
        return includeProcessor(actor) || (isParty(actor) && !isController(agreement, actor));
    }

    private Roles() {}
}
