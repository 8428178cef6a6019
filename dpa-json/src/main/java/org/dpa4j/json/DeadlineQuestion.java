package org.dpa4j.json;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.rules.deadline.Fact;

/**
 * What deadlines answer, so that a document that holds them can be read by itself. Immutable.
 *
 * @param agreement whose obligations they are; empty for an agreement without an identifier
 * @param zone where the acts are done
 * @param calendar whose holidays count where the text does not say; empty for none
 * @param lawCalendar the published list for the clocks of the law; empty for none
 * @param events the facts that were asked about, in the order of the caller
 * @param unusedEvents those of them without which every deadline would be the same
 */
public record DeadlineQuestion(
        Optional<AgreementId> agreement,
        ZoneId zone,
        Optional<CalendarId> calendar,
        Optional<CalendarId> lawCalendar,
        List<Fact> events,
        List<Fact> unusedEvents) {
    /** Copies the lists. */
    public DeadlineQuestion {
        events = List.copyOf(events);
        unusedEvents = List.copyOf(unusedEvents);
    }
}
