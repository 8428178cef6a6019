package org.dpa4j.rules.deadline;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What holds time limits: a duty or a variant of it, a consent, a choice, a measure, or a place of its own.
 *
 * @param counts whether the text says it, so that something is owed
 * @param hasLimits whether it has limits of its own
 */
record Holder(
        String pointer,
        DutyPlace place,
        boolean counts,
        boolean hasLimits,
        Modality modality,
        Optional<Actor> obligor,
        Optional<Actor> assumedObligor,
        Optional<Actor> beneficiary,
        Optional<Actor> assumedBeneficiary,
        Optional<Trigger> trigger,
        Optional<Trigger> assumedTrigger,
        List<Remuneration> remuneration,
        List<Condition> conditions,
        List<Source> sources) {

    /** A duty; one inside another at the same place is its variant, and what it leaves open is as there. */
    static Holder of(String pointer, DutyPlace place, Duty duty, @Nullable Holder around) {
        boolean variant = around != null && pointer.startsWith("/variants/", around.pointer.length());
        Holder main = around != null && variant ? around : of(pointer, place, List.of());
        return new Holder(
                pointer,
                place,
                duty.isStipulated(),
                !duty.limits().isEmpty(),
                duty.modality(),
                duty.obligor(),
                main.obligor.or(place::obligor),
                duty.beneficiary(),
                main.beneficiary.or(place::beneficiary),
                duty.trigger(),
                main.trigger.or(place::trigger),
                duty.remuneration(),
                duty.conditions(),
                duty.sources());
    }

    /** A consent, which whoever needs it has to obtain from whoever gives it. */
    static Holder of(String pointer, DutyPlace place, Approval approval, @Nullable Holder around) {
        Holder of = around == null ? of(pointer, place, List.of()) : around;
        return new Holder(
                pointer,
                place,
                of.counts,
                !approval.limits().isEmpty(),
                Modality.MUST,
                around == null ? Optional.empty() : of.obligor,
                of.assumedObligor.or(place::obligor),
                approval.by(),
                place.beneficiary(),
                around == null ? Optional.empty() : of.trigger,
                place.trigger().or(() -> of.assumedTrigger),
                List.of(),
                List.of(),
                approval.sources().isEmpty() ? of.sources : approval.sources());
    }

    /** A choice is a right of whoever decides. */
    static Holder of(String pointer, DutyPlace place, Choice<?> choice) {
        return new Holder(
                pointer,
                place,
                true,
                !choice.limits().isEmpty(),
                Modality.MAY,
                choice.holder(),
                place.obligor(),
                Optional.empty(),
                place.beneficiary(),
                Optional.empty(),
                place.trigger(),
                List.of(),
                List.of(),
                choice.sources());
    }

    /** What is free is free for whoever would pay, towards whoever acts. */
    static Holder of(String pointer, DutyPlace place, Remuneration price, @Nullable Holder around) {
        return new Holder(
                pointer,
                place,
                around == null || around.counts,
                false,
                Modality.MAY,
                price.payer(),
                Optional.empty(),
                around == null ? Optional.empty() : around.obligor,
                around == null ? Optional.empty() : around.assumedObligor,
                Optional.empty(),
                Optional.empty(),
                List.of(price),
                List.of(),
                price.sources());
    }

    /** What is no duty in the model. */
    static Holder of(String pointer, DutyPlace place, List<Source> sources) {
        return new Holder(
                pointer,
                place,
                true,
                false,
                place.modality(),
                Optional.empty(),
                place.obligor(),
                Optional.empty(),
                place.beneficiary(),
                Optional.empty(),
                place.trigger(),
                List.of(),
                List.of(),
                sources);
    }

    static Holder of(String pointer, DutyPlace place) {
        return of(pointer, place, List.of());
    }

    Holder from(Trigger start) {
        return starting(Optional.of(start), Optional.empty());
    }

    Holder assumedFrom(Trigger start) {
        return starting(Optional.empty(), Optional.of(start));
    }

    private Holder starting(Optional<Trigger> said, Optional<Trigger> assumed) {
        return new Holder(
                pointer,
                place,
                counts,
                hasLimits,
                modality,
                obligor,
                assumedObligor,
                beneficiary,
                assumedBeneficiary,
                said,
                assumed,
                remuneration,
                conditions,
                sources);
    }
}
