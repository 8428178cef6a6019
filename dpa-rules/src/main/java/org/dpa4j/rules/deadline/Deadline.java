package org.dpa4j.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.rules.time.Step;
import org.immutables.value.Value;

/**
 * One date that an agreement and what happened give, or why there is none: which obligation, set off by which facts, by when under
 * each reading, and how it stands.
 *
 * <p>Where lawyers read a clock in different ways there are up to three dates: {@link #safe()} is the strictest and drives alarms,
 * {@link #legal()} decides whether an act is late, {@link #outer()} is a minority view to be shown and never relied on. Where
 * there is only one reading, safe and legal are equal and outer is empty.
 *
 * <p>Example: {@code deadline.lastDay()} is {@code Optional[2026-07-02]}.
 */
@Value.Immutable
public sealed interface Deadline permits ImmutableDeadline {
    /**
     * {@return the id of the obligation with the suffix of the part, such as {@code objection} or {@code change-notice/earliest-use}; for a
     * matter of its own with {@code #} and its code; for the second and further times with {@code *2} and so on. Stable for the
     * same facts in the same order}
     */
    String id();

    /** {@return who owes what to whom, and which clause says so} */
    Obligation obligation();

    /** {@return its own date, or one that follows from it; by default {@link Part#MAIN}} */
    @Value.Default
    default Part part() {
        return Part.MAIN;
    }

    /** {@return what the date does; a limit on the past ("not older than") is a {@link TimeKind#MIN}} */
    TimeKind kind();

    /** {@return how firmly it is promised; by default {@link Bindingness#FIRM}} */
    @Value.Default
    default Bindingness bindingness() {
        return Bindingness.FIRM;
    }

    /** {@return the zone of its place, in which its days begin and end} */
    ZoneId zone();

    /** {@return the facts that set it off, in time order; empty for a date that stands in the agreement} */
    List<Fact> facts();

    /**
     * {@return whether it rests on what is planned or computed where what will have happened counts, such as the last day for a
     * notice that has not been sent; good for planning only}
     */
    @Value.Default
    default boolean planned() {
        return false;
    }

    /**
     * {@return the instant by which what it rests on was to happen: once that is past without a record of it, the date says nothing
     * any more; empty where it rests on what is recorded, and where no such instant is known}
     */
    Optional<Instant> assumed();

    /**
     * {@return the strictest reading; equal to {@link #legal()} where there is one reading. It stands alone where the one that
     * decides cannot be computed and cannot be stricter; empty if there is no date at all}
     */
    Optional<Reading> safe();

    /** {@return the reading that decides; empty if it cannot be computed} */
    Optional<Reading> legal();

    /** {@return a reading of a minority, or the most lenient one; empty if there is none} */
    Optional<Reading> outer();

    /** {@return why there is no legal reading; empty if there is one} */
    Optional<Uncomputable> uncomputable();

    /** {@return the fact that meets it; empty if none does} */
    Optional<Fact> metBy();

    /** {@return whether the caller waived it; by default not} */
    @Value.Default
    default boolean waived() {
        return false;
    }

    /** {@return the last day in time under the legal reading; empty for hours and if there is no date} */
    default Optional<LocalDate> lastDay() {
        return legal().flatMap(Reading::lastDay);
    }

    /** {@return the first permitted day under the legal reading; empty unless it is a minimum or a frequency} */
    default Optional<LocalDate> earliestDay() {
        return isMinimum() ? legal().map(Reading::earliestDay) : Optional.empty();
    }

    /** {@return whether the legal reading rests on a year that was not checked against an official list} */
    default boolean provisional() {
        return legal().isPresent() && legal().get().provisional();
    }

    /** {@return the steps of the legal reading, else of the safe one; empty if there is no date} */
    default List<Step> steps() {
        return legal().or(this::safe).map(Reading::steps).orElse(List.of());
    }

    /** {@return whether the time must pass before something is done, rather than after} */
    default boolean isMinimum() {
        return kind() == TimeKind.MIN || (kind() == TimeKind.FREQUENCY && part() == Part.MAIN && !isRepeatedDuty());
    }

    private boolean isRepeatedDuty() {
        return obligation().limit().isPresent()
                && obligation().limit().get() instanceof Recurring recurring
                && recurring.bound() != Bound.AT_MOST;
    }

    /**
     * How it stands at an instant.
     *
     * @param now the instant; what happens later does not count
     * @return the state
     */
    default DeadlineState state(Instant now) {
        if (waived()) {
            return DeadlineState.WAIVED;
        }
        if (planned()) {
            if (happened(now) || safe().isEmpty()) {
                return happened(now) ? DeadlineState.DONE : DeadlineState.UNDATED;
            }
            return isStale(now) ? DeadlineState.STALE : DeadlineState.PLANNED;
        }
        if (isStale(now) && safe().isPresent() && !happened(now)) {
            return DeadlineState.STALE;
        }
        if (legal().isEmpty()) {
            return withoutLegal(now);
        }
        Reading legal = legal().get();
        if (happened(now) && legal.isUnclear(metBy().get().when())) {
            return DeadlineState.DONE;
        }
        if (isMinimum()) {
            if (happened(now)) {
                return legal.afterwards(metBy().get().when()) ? DeadlineState.MET : DeadlineState.OUT_OF_TIME;
            }
            return now.isBefore(legal.bound().toInstant()) ? DeadlineState.NOT_YET : DeadlineState.OPEN;
        }
        if (happened(now)) {
            return legal.inTime(metBy().get().when()) ? DeadlineState.MET : DeadlineState.OUT_OF_TIME;
        }
        if (legal.inTime(now)) {
            return DeadlineState.OPEN;
        }
        if (kind() == TimeKind.DATE && obligation().actor().isEmpty()) {
            return DeadlineState.MET;
        }
        return kind() == TimeKind.WINDOW
                        || kind() == TimeKind.DURING
                        || obligation().modality() != Modality.MUST
                ? DeadlineState.LAPSED
                : DeadlineState.OVERDUE;
    }

    private boolean isStale(Instant now) {
        return assumed().isPresent() && now.isAfter(assumed().get());
    }

    /** What is in time by the strictest reading is in time. */
    private DeadlineState withoutLegal(Instant now) {
        if (happened(now)) {
            return safe().isPresent() && safe().get().inTime(metBy().get().when())
                    ? DeadlineState.MET
                    : DeadlineState.DONE;
        }
        return safe().isPresent() && safe().get().inTime(now) ? DeadlineState.OPEN : DeadlineState.UNDATED;
    }

    private boolean happened(Instant now) {
        return metBy().isPresent()
                && !Whens.instant(metBy().get().when(), zone()).isAfter(now);
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deadline}. */
    final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
