package org.dpa4j.model.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.internal.Checks;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.Provision;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.immutables.value.Value;

/**
 * A term that somebody owes somebody: who, to whom, must or may or must not, on which trigger, within which limits,
 * for which pay, under which conditions, with what consequence and for which scope.
 */
@Value.Immutable
public sealed interface Duty extends Provision permits ImmutableDuty {
    /** Says nothing about this. */
    Duty SILENT = new Builder().stipulation(Stipulation.SILENT).unchecked();

    /** {@return whether the text says it; by default {@link Stipulation#STIPULATED}} */
    @Override
    @Value.Default
    default Stipulation stipulation() {
        return Stipulation.STIPULATED;
    }

    /** {@return what is missing where the text says it only in part; empty if nothing is missing} */
    @Override
    List<Shortfall> missing();

    /** {@return a remark for readers; no rule looks at it; empty if there is none} */
    Optional<@NotBlank String> note();

    /**
     * {@return who acts or refrains, or with {@link Modality#MAY} who is free to act, as printed; empty if the text
     * names nobody}
     */
    Optional<Actor> obligor();

    /** {@return to whom it is owed, as printed; empty if the text names nobody} */
    Optional<Actor> beneficiary();

    /** {@return must, may or must not; by default {@link Modality#MUST}} */
    @Value.Default
    default Modality modality() {
        return Modality.MUST;
    }

    /** {@return what sets it off; empty if the text names nothing; "on request" is a trigger} */
    Optional<Trigger> trigger();

    /** {@return within which time; all apply together; empty if no time is set} */
    List<@Valid TimeLimit> limits();

    /** {@return under which conditions; empty if there is none} */
    List<@Valid Condition> conditions();

    /** {@return at whose cost; empty if the text does not say} */
    List<@Valid Remuneration> remuneration();

    /** {@return whose consent it needs; empty if none} */
    Optional<@Valid Approval> approval();

    /** {@return what follows; empty if nothing is said} */
    List<@Valid Consequence> consequences();

    /** {@return in which form; empty if the text does not say} */
    Optional<Form> form();

    /** {@return by which way; empty if the text does not say} */
    List<Channel> channels();

    /** {@return what it refers to; empty if nothing} */
    List<@Valid Reference> references();

    /** {@return what it applies to; by default {@link Scope#ALL}} */
    @Value.Default
    @Valid
    default Scope scope() {
        return Scope.ALL;
    }

    /**
     * {@return the same duty for a narrower scope (a special case), or said a second time with the same scope (a
     * contradiction); empty if it is said once}
     */
    List<@Valid Duty> variants();

    /** {@return the clauses it comes from; empty if not recorded} */
    @Override
    List<Source> sources();

    /** A duty that is stipulated, without more: nobody is named. */
    Duty STIPULATED = builder().build();

    /**
     * Somebody must act.
     *
     * @param obligor who acts
     * @param beneficiary to whom it is owed
     * @return the duty, stipulated
     */
    static Duty must(Actor obligor, Actor beneficiary) {
        return builder().obligor(obligor).beneficiary(beneficiary).build();
    }

    /**
     * Somebody is free to act.
     *
     * @param holder who has the right
     * @param against against whom
     * @return the duty, stipulated, with {@link Modality#MAY}
     */
    static Duty may(Actor holder, Actor against) {
        return builder()
                .obligor(holder)
                .beneficiary(against)
                .modality(Modality.MAY)
                .build();
    }

    /**
     * This duty with more time limits.
     *
     * @param limits the limits to add
     * @return a copy
     */
    default Duty within(TimeLimit... limits) {
        return builder().from(this).addLimits(limits).build();
    }

    /**
     * This duty set off by a trigger.
     *
     * @param trigger what sets it off; replaces the present one
     * @return a copy
     */
    default Duty on(Trigger trigger) {
        return builder().from(this).trigger(trigger).build();
    }

    /**
     * This duty with more clauses it comes from.
     *
     * @param clauses labels such as {@code 8.2(b)}
     * @return a copy
     */
    default Duty in(String... clauses) {
        return builder().from(this).addAllSources(Source.all(clauses)).build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}

        private Duty unchecked() {
            return super.build();
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if it contradicts itself
         */
        @Override
        public Duty build() {
            Duty value = super.build();
            Checks.missing(value.stipulation() == Stipulation.IN_PART, value.missing());
            if (value.stipulation() == Stipulation.SILENT && !value.equals(SILENT)) {
                throw new IllegalArgumentException("a silent duty says nothing else");
            }
            for (Duty variant : value.variants()) {
                if (!variant.variants().isEmpty()) {
                    throw new IllegalArgumentException("a variant of a duty must not have variants of its own");
                }
            }
            return value;
        }
    }
}
