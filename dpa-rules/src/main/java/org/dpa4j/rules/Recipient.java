package org.dpa4j.rules;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.subprocessor.Engagement;

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

    /** Whether a party or a sub-processor of the agreement, at any depth, is called so. */
    static boolean isKnown(DataProcessingAgreement agreement, String importer) {
        for (Party party : agreement.parties()) {
            if (of(party).isCalled(importer)) {
                return true;
            }
        }
        return isKnown(agreement.subProcessing().engagements(), importer);
    }

    private static boolean isKnown(List<Engagement> engagements, String importer) {
        for (Engagement engagement : engagements) {
            if (of(engagement).isCalled(importer) || isKnown(engagement.engagements(), importer)) {
                return true;
            }
        }
        return false;
    }
}
