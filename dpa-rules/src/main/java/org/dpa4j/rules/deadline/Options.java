package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.calendar.LegalCalendar;
import org.dpa4j.rules.time.Convention;
import org.dpa4j.rules.time.Place;

/** What a caller may choose. */
record Options(
        Place place,
        Optional<Place> statutory,
        Calendars calendars,
        Map<ObligationId, Convention> conventions,
        Map<ObligationId, Place> places,
        Set<ObligationId> waived,
        Optional<LocalDate> asOf,
        Cycles cycles) {
    Options {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(calendars, "calendars");
    }

    static Options of(Place place, Cycles cycles) {
        return new Options(
                place, Optional.empty(), Calendars.bundled(), Map.of(), Map.of(), Set.of(), Optional.empty(), cycles);
    }

    Options calendars(Calendars other) {
        return new Options(place, statutory, other, conventions, places, waived, asOf, cycles);
    }

    Options counting(ObligationId obligation, Convention convention) {
        return new Options(
                place, statutory, calendars, plus(conventions, obligation, convention), places, waived, asOf, cycles);
    }

    Options at(ObligationId obligation, Place other) {
        return new Options(
                place, statutory, calendars, conventions, plus(places, obligation, other), waived, asOf, cycles);
    }

    Options statutory(Place other) {
        return new Options(place, Optional.of(other), calendars, conventions, places, waived, asOf, cycles);
    }

    Options asOf(LocalDate day) {
        return new Options(place, statutory, calendars, conventions, places, waived, Optional.of(day), cycles);
    }

    Options cycles(Cycles other) {
        return new Options(place, statutory, calendars, conventions, places, waived, asOf, other);
    }

    Options waiving(ObligationId obligation) {
        Set<ObligationId> more = new HashSet<>(waived);
        more.add(obligation);
        return new Options(place, statutory, calendars, conventions, places, Set.copyOf(more), asOf, cycles);
    }

    Optional<Convention> convention(Obligation obligation) {
        return conventions.isEmpty() ? Optional.empty() : Optional.ofNullable(conventions.get(obligation.id()));
    }

    Place placeOf(Node node) {
        Place own = places.get(node.obligation.id());
        return own != null ? own : node.isStatutory() ? statutory.orElseGet(this::published) : place;
    }

    boolean isWaived(Obligation obligation) {
        return waived.contains(obligation.id());
    }

    boolean isLaw(Obligation obligation, LocalDate day) {
        LocalDate on = asOf.orElse(day);
        return (obligation.from().isEmpty() || !on.isBefore(obligation.from().get()))
                && (obligation.until().isEmpty()
                        || !on.isAfter(obligation.until().get()));
    }

    /** The place with the list published for the state that its calendar is named after; without a calendar if there is none, or if several states or a user's own have named it. */
    private Place published() {
        if (place.calendar().isEmpty()) {
            return place;
        }
        String id = place.calendar().get().id().value();
        if (id.startsWith("EU-OJ-") && id.indexOf('+') < 0) {
            return place;
        }
        boolean state = id.length() > 2
                && id.charAt(2) == '-'
                && Calendars.bundled().ids().contains(CalendarId.of(id));
        Optional<LegalCalendar> list =
                state ? calendars.find(CalendarId.of("EU-OJ-" + id.substring(0, 2))) : Optional.empty();
        return new Place(place.zone(), list);
    }

    private static <V> Map<ObligationId, V> plus(Map<ObligationId, V> map, ObligationId key, V value) {
        Map<ObligationId, V> more = new HashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }
}
