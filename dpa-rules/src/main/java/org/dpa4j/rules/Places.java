package org.dpa4j.rules;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.LocationUse;
import org.dpa4j.model.processing.Precision;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.rules.internal.Chain;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The places of an agreement against its transfers.
 *
 * <p>A place counts if the agreement locates processing or access there. A seat does not: it tells where somebody can be
 * sued, not where data go. A seat outside the EEA only raises the question from where its holder has access, unless a
 * location or a transfer answers it. "Third countries" as a place is outside by its own words; the world, the place nearest
 * to the user and a place without a country may be inside as well as outside, so they are not known.
 */
final class Places {
    private final DataProcessingAgreement agreement;
    private final ReviewContext context;
    private final StatedRule rule;
    private final String key;
    private final boolean transfersCount;
    private final Tally tally;
    private @Nullable Flows flows;
    private boolean anyPlace;

    private Places(
            DataProcessingAgreement agreement,
            ReviewContext context,
            StatedRule rule,
            String key,
            boolean transfersCount,
            Tally tally) {
        this.agreement = agreement;
        this.context = context;
        this.rule = rule;
        this.key = key;
        this.transfersCount = transfersCount;
        this.tally = tally;
    }

    /** A finding with this key for each place outside the EEA without a transfer; else what is not known, if anything. */
    static Outcome covered(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule, String key) {
        Tally tally = new Tally();
        Places places = new Places(agreement, context, rule, key, true, tally);
        places.seats();
        places.look();
        return tally.outcome();
    }

    /** A finding with this key for each place outside the EEA; seats do not matter. */
    static void within(
            DataProcessingAgreement agreement, ReviewContext context, StatedRule rule, String key, Tally tally) {
        new Places(agreement, context, rule, key, false, tally).look();
    }

    private void look() {
        locations(null, agreement.processing().locations(), null);
        Chain<Engagement> chain = Chain.inUse(agreement.subProcessing(), context.asOf());
        while (chain.next()) {
            Engagement engagement = chain.value();
            if (engagement.locations().isEmpty()) {
                tally.lacks(Reasons.PLACES_OF_SUB_PROCESSORS.with());
            }
            locations(chain, engagement.locations(), Recipient.of(engagement));
        }
        whatIsNotNamed();
    }

    private void seats() {
        for (Party party : agreement.parties()) {
            seat(
                    Reasons.PARTY_ACCESS,
                    party.establishedIn().or(() -> party.address().flatMap(Address::country)),
                    agreement.processing().locations(),
                    Recipient.of(party));
        }
        Chain<Engagement> chain = Chain.inUse(agreement.subProcessing(), context.asOf());
        while (chain.next()) {
            Engagement engagement = chain.value();
            seat(Reasons.SUB_PROCESSOR_ACCESS, seat(engagement), engagement.locations(), Recipient.of(engagement));
        }
    }

    /** Where a sub-processor is established, as far as the text tells. */
    static Optional<Territory> seat(Engagement engagement) {
        return engagement.seat().or(() -> engagement.address().flatMap(Address::country));
    }

    private void locations(
            @Nullable Chain<Engagement> holder, List<Location> locations, @Nullable Recipient recipient) {
        for (int i = 0; i < locations.size(); i++) {
            Location location = locations.get(i);
            if (location.territory().isPresent()) {
                anyPlace = true;
                Territory place = location.territory().get();
                if (isOutside(place) && !isCovered(place, recipient)) {
                    String base = holder == null ? "/processing" : holder.pointer();
                    tally.found(rule.finding(key, base + "/locations/" + i, location.sources(), place.code()));
                }
            } else if (location.precision() == Precision.NEAREST_TO_USER) {
                tally.lacks(Reasons.NEAREST_PLACES.with());
            } else if (location.precision() != Precision.NOT_APPLICABLE) {
                tally.lacks(Reasons.COUNTRY.with());
            }
        }
    }

    private void seat(Reasons access, Optional<Territory> seat, List<Location> locations, Recipient recipient) {
        if (seat.isPresent() && isOutside(seat.get()) && !isCovered(seat.get(), recipient) && !nameAccess(locations)) {
            tally.lacks(access.with(seat.get().code()));
        }
    }

    private void whatIsNotNamed() {
        if (!anyPlace) {
            tally.lacks(Reasons.PLACES.with());
        }
        SubProcessing sub = agreement.subProcessing();
        if (sub.engagements().isEmpty() && !sub.list().declaredNone().isStipulated() && isAllowed(sub)) {
            tally.lacks(Reasons.SUB_PROCESSORS.with());
        }
    }

    private boolean isOutside(Territory place) {
        Zone zone = context.law().zone(place);
        if (zone == Zone.REVIEW || zone == Zone.NOT_KNOWN) {
            tally.lacks(Reasons.THIRD_COUNTRY.with(place.code(), context.asOf().toString()));
        }
        return zone == Zone.THIRD;
    }

    private boolean isCovered(Territory place, @Nullable Recipient recipient) {
        if (!transfersCount) {
            return false;
        }
        if (flows == null) {
            flows = new Flows(agreement);
        }
        return flows.cover(place, recipient);
    }

    private static boolean nameAccess(List<Location> locations) {
        for (Location location : locations) {
            if (location.uses().contains(LocationUse.REMOTE_ACCESS)
                    || location.uses().contains(LocationUse.SUPPORT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether sub-processors may be in use as far as the text tells. */
    static boolean isAllowed(SubProcessing sub) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (Authorisations.kind(authorisation) != AuthorisationKind.NONE) {
                return true;
            }
        }
        return !sub.list().kept().isSilent();
    }
}
