package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.immutables.value.Value;

/**
 * Who owes what to whom, set off by what, within which time, from which clause.
 *
 * <p>{@link #obligor()}, {@link #beneficiary()} and {@link #trigger()} are what the text says. Where it says nothing, what
 * the law names for such a duty or what the section is about stands in {@link #assumedObligor()}, {@link
 * #assumedBeneficiary()} and {@link #assumedTrigger()}, never beside what the text says. {@link #actor()}, {@link
 * #counterpart()} and {@link #runsFrom()} give the one that there is.
 *
 * <p>Example: "the processor gives notice of a breach within 48 hours, if possible" is {@code breach-notice}: action {@code
 * notify-breach}, obligor processor, assumed beneficiary controller, kind {@link TimeKind#MAX}, limit {@code PT48H} where
 * feasible, assumed trigger the personal data breach, basis GDPR Art. 33(2).
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the builder copies nothing
public sealed interface Obligation permits ImmutableObligation {
    /** {@return its name, unique among the obligations of an agreement and the law} */
    ObligationId id();

    /**
     * {@return the JSON Pointer of the limit, else of the duty, the consent, the price, the date or the trigger that it comes
     * from; empty for an obligation of the law, and for one of the caller's own}
     */
    Optional<String> pointer();

    /** {@return the clauses it comes from, those of the limit first; empty if not recorded, and for the law} */
    List<Source> sources();

    /** {@return who acts or refrains, or is free to act, as the text says; empty if it names nobody} */
    Optional<Actor> obligor();

    /**
     * {@return the one whom the law names where the text names nobody, else the processor for what is owed to the controller; empty
     * if the text names somebody, and where neither is certain}
     */
    Optional<Actor> assumedObligor();

    /** {@return to whom it is owed, as the text says; empty if it names nobody} */
    Optional<Actor> beneficiary();

    /** {@return the one whom the law names where the text names nobody; empty if the text does, or the law does not} */
    Optional<Actor> assumedBeneficiary();

    /** {@return what is to be done: lower-kebab-case, such as {@code notify-breach}, {@code object}, {@code delete-or-return}} */
    String action();

    /** {@return must, may or must not; by default {@link Modality#MUST}} */
    @Value.Default
    default Modality modality() {
        return Modality.MUST;
    }

    /** {@return what starts it, as the text says: the trigger of the limit itself, else of the duty; empty if it says nothing} */
    Optional<Trigger> trigger();

    /**
     * {@return what starts it where the text does not say: the trigger of the duty of which it is a variant, else the event that
     * the section is about; empty if the text says it, and where that is not certain}
     */
    Optional<Trigger> assumedTrigger();

    /**
     * {@return what must have come about besides, where the limit counts back from something else: notice thirty days before the end
     * of the agreement, but only after an objection; empty if nothing}
     */
    Optional<Trigger> onlyAfter();

    /** {@return the one time limit; empty if no time is stated} */
    Optional<TimeLimit> limit();

    /** {@return what the time element does} */
    TimeKind kind();

    /** {@return at whose cost; empty if the text does not say} */
    List<Remuneration> remuneration();

    /** {@return under which conditions, as the text or the law says; empty if under none} */
    List<Condition> conditions();

    /** {@return the provisions it rests on; empty if no law asks for it} */
    List<LegalReference> basis();

    /** {@return the first day on which a clock of the law is law; empty for an obligation of the agreement} */
    Optional<LocalDate> from();

    /** {@return the last day on which a clock of the law is law, inclusive; empty if it still is, and for the agreement} */
    Optional<LocalDate> until();

    /** {@return whether it is a clock of the law, not of the agreement} */
    default boolean isOfLaw() {
        return from().isPresent();
    }

    /** {@return who acts: {@link #obligor()}, else {@link #assumedObligor()}; empty if neither is known} */
    default Optional<Actor> actor() {
        return obligor().or(this::assumedObligor);
    }

    /** {@return to whom it is owed: {@link #beneficiary()}, else {@link #assumedBeneficiary()}; empty if neither is known} */
    default Optional<Actor> counterpart() {
        return beneficiary().or(this::assumedBeneficiary);
    }

    /** {@return what starts it: {@link #trigger()}, else {@link #assumedTrigger()}; empty if neither is known} */
    default Optional<Trigger> runsFrom() {
        return trigger().or(this::assumedTrigger);
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Obligation}. */
    final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
