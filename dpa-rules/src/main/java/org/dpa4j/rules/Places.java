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
import org.dpa4j.model.transfer.Transfer;
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
    private final Tally tally = new Tally();
    private boolean anyPlace;

    private Places(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule, String key) {
        this.agreement = agreement;
        this.context = context;
        this.rule = rule;
        this.key = key;
    }

    /** A finding with this key for each place outside the EEA without a transfer; else what is not known, if anything. */
    static Outcome covered(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule, String key) {
        Places places = new Places(agreement, context, rule, key);
        places.parties();
        places.locations("/processing", -1, agreement.processing().locations(), null);
        places.engagements(
                "/subProcessing/engagements", agreement.subProcessing().engagements());
        places.whatIsNotNamed();
        return places.tally.outcome();
    }

    private void parties() {
        for (Party party : agreement.parties()) {
            seat(
                    Reasons.PARTY_ACCESS,
                    party.establishedIn().or(() -> party.address().flatMap(Address::country)),
                    agreement.processing().locations(),
                    Recipient.of(party));
        }
    }

    private void engagements(String base, List<Engagement> engagements) {
        for (int i = 0; i < engagements.size(); i++) {
            Engagement engagement = engagements.get(i);
            if (engagement.endedOn().isPresent() && engagement.endedOn().get().isBefore(context.asOf())) {
                continue;
            }
            if (engagement.locations().isEmpty()) {
                tally.lacks(Reasons.PLACES_OF_SUB_PROCESSORS.with());
            }
            Recipient recipient = Recipient.of(engagement);
            locations(base, i, engagement.locations(), recipient);
            seat(
                    Reasons.SUB_PROCESSOR_ACCESS,
                    engagement.seat().or(() -> engagement.address().flatMap(Address::country)),
                    engagement.locations(),
                    recipient);
            if (!engagement.engagements().isEmpty()) {
                engagements(base + "/" + i + "/engagements", engagement.engagements());
            }
        }
    }

    private void locations(String base, int holder, List<Location> locations, @Nullable Recipient recipient) {
        for (int i = 0; i < locations.size(); i++) {
            Location location = locations.get(i);
            if (location.territory().isPresent()) {
                anyPlace = true;
                Territory place = location.territory().get();
                if (isOutside(place) && !isCovered(place, recipient)) {
                    String pointer = base + (holder < 0 ? "" : "/" + holder) + "/locations/" + i;
                    tally.found(rule.finding(key, pointer, location.sources(), place.code()));
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
        return isCovered(agreement.transfers().transfers(), place, recipient);
    }

    private boolean isCovered(List<Transfer> transfers, Territory place, @Nullable Recipient recipient) {
        for (Transfer transfer : transfers) {
            if (covers(transfer, place, recipient) || isCovered(transfer.onward(), place, recipient)) {
                return true;
            }
        }
        return false;
    }

    /** A transfer to somebody else who is known covers nothing; of an unknown importer the destination decides. */
    private boolean covers(Transfer transfer, Territory place, @Nullable Recipient recipient) {
        boolean there = transfer.destination().isPresent()
                && contains(transfer.destination().get(), place);
        if (recipient == null || transfer.importer().isEmpty()) {
            return there;
        }
        String importer = transfer.importer().get();
        if (recipient.isCalled(importer)) {
            return there || transfer.destination().isEmpty();
        }
        return there && !Recipient.isKnown(agreement, importer);
    }

    private static boolean contains(Territory destination, Territory place) {
        return destination.equals(Territory.THIRD)
                || destination.equals(Territory.WORLD)
                || destination.equals(place)
                || destination.equals(place.country())
                || destination.country().equals(place);
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

    private static boolean isAllowed(SubProcessing sub) {
        for (Authorisation authorisation : sub.authorisations()) {
            if (authorisation.kind().isEmpty() || authorisation.kind().get() != AuthorisationKind.NONE) {
                return true;
            }
        }
        return !sub.list().kept().isSilent();
    }
}
