package org.dpa4j.rules.law;

import java.util.Objects;
import java.util.Optional;

/**
 * The answer to whether a territory, or a decision, gives adequacy on a date.
 *
 * <p>Example: of the United States on 2022-06-01 it is {@link AdequacyState#ENDED} with the Privacy Shield.
 *
 * @param state where the law stands
 * @param decision the decision that is in force, else the one that comes next or came last; after the law data, the one
 *     on its last day; empty if there is none
 */
public record AdequacyStatus(AdequacyState state, Optional<AdequacyDecision> decision) {
    static final AdequacyStatus NONE = new AdequacyStatus(AdequacyState.NONE, Optional.empty());
    static final AdequacyStatus REVIEW = new AdequacyStatus(AdequacyState.REVIEW, Optional.empty());
    static final AdequacyStatus NOT_KNOWN = new AdequacyStatus(AdequacyState.NOT_KNOWN, Optional.empty());

    public AdequacyStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(decision, "decision");
    }

    static AdequacyStatus of(AdequacyState state, AdequacyDecision decision) {
        return new AdequacyStatus(state, Optional.of(decision));
    }

    /** {@return whether a decision is in force; whether the transfer is within its scope is another question} */
    public boolean isInForce() {
        return state == AdequacyState.IN_FORCE;
    }

    /** The answer after the law data: the same decision, of which nothing is known any more. */
    AdequacyStatus afterTheData() {
        return decision.isPresent() ? new AdequacyStatus(AdequacyState.NOT_KNOWN, decision) : NOT_KNOWN;
    }
}
