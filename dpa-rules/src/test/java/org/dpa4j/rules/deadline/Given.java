package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.time.Place;
import org.jspecify.annotations.Nullable;

/** Obligations and places for tests. */
final class Given {
    static final Place STOCKHOLM = Place.of("Europe/Stockholm", "SE-BANK");
    static final Place NO_CALENDAR = Place.of("Europe/Stockholm", "NONE");
    static final Event AWARE =
            new Event(Occurrence.PERSONAL_DATA_BREACH, Optional.of(Moment.AWARE), Optional.of(Actor.PROCESSOR));
    static final Event NOTICE = Event.of(Occurrence.CHANGE_NOTICE);
    static final Event PLANNED_USE = Event.of(Occurrence.ENGAGEMENT, Moment.PLANNED);
    static final Event ENDED = Event.of(Occurrence.END_OF_SERVICES);

    /** Something the processor owes the controller, at a place of the model without a meaning of its own. */
    static Obligation duty(String id, @Nullable Trigger trigger, @Nullable TimeLimit limit) {
        return duty(id, "/" + id, trigger, limit);
    }

    static Obligation duty(String id, String pointer, @Nullable Trigger trigger, @Nullable TimeLimit limit) {
        return builder(id, pointer, trigger, limit, Modality.MUST)
                .obligor(Actor.PROCESSOR)
                .beneficiary(Actor.CONTROLLER)
                .build();
    }

    /** A right of the controller. */
    static Obligation right(String id, String pointer, Trigger trigger, TimeLimit limit) {
        return builder(id, pointer, trigger, limit, Modality.MAY)
                .obligor(Actor.CONTROLLER)
                .beneficiary(Actor.PROCESSOR)
                .build();
    }

    static Obligation ban(String id, Trigger trigger, TimeLimit limit) {
        return builder(id, "/" + id, trigger, limit, Modality.MUST_NOT).build();
    }

    /** What the law sets for the controller. */
    static Obligation clock(String id, String provision, Trigger trigger, TimeLimit limit) {
        return clock(id, provision, trigger, limit, LocalDate.of(2018, 5, 25));
    }

    static Obligation clock(String id, String provision, Trigger trigger, TimeLimit limit, LocalDate from) {
        return builder(id, null, trigger, limit, Modality.MUST)
                .obligor(Actor.CONTROLLER)
                .addBasis(LegalReference.gdpr(provision))
                .from(from)
                .build();
    }

    private static Obligation.Builder builder(
            String id,
            @Nullable String pointer,
            @Nullable Trigger trigger,
            @Nullable TimeLimit limit,
            Modality modality) {
        Obligation.Builder builder = Obligation.builder();
        builder.id(ObligationId.of(id))
                .pointer(Optional.ofNullable(pointer))
                .action("act")
                .modality(modality)
                .trigger(Optional.ofNullable(trigger))
                .limit(Optional.ofNullable(limit))
                .kind(limit == null ? TimeKind.NONE : TimeKind.of(limit, modality));
        return builder;
    }

    static Deadlines engine(Obligation... obligations) {
        return Deadlines.of(List.of(obligations), STOCKHOLM);
    }

    static Measured atMost(String period) {
        return TimeLimit.atMost(Period.parse(period));
    }

    static Measured atLeast(String period) {
        return TimeLimit.atLeast(Period.parse(period));
    }

    static Measured before(String period) {
        return TimeLimit.atLeastBefore(Period.parse(period));
    }

    static Combined combined(Combination how, TimeLimit... parts) {
        return new Combined(how, List.of(parts), Optional.empty(), Bindingness.FIRM, List.of());
    }

    static Extended extended(TimeLimit base, String by) {
        return new Extended(base, Period.parse(by), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    }

    static Recurring recurring(Bound bound, int times, Cycle cycle) {
        return new Recurring(
                bound,
                Optional.of(times),
                Optional.of(cycle),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    /** The legal reading as it prints, or the obstacle. */
    static String date(Deadline deadline) {
        return deadline.legal()
                .map(Reading::toString)
                .orElseGet(
                        () -> deadline.uncomputable().orElseThrow().obstacle().toString());
    }

    private Given() {}
}
