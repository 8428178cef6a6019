package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.duty.Channel;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.Operation;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** Instructions of the controller, GDPR Art. 28(3)(a) and last subparagraph, 29. */
@Value.Immutable
public sealed interface Instructions permits ImmutableInstructions {
    /** Says nothing about this. */
    Instructions SILENT = builder().build();

    /**
     * {@return the duty to process only on documented instructions; {@link Duty#SILENT} if the text does not touch
     * it}
     */
    @Value.Default
    @Valid
    default Duty documentedOnly() {
        return Duty.SILENT;
    }

    /**
     * {@return that the rule covers transfers to third countries; {@link Statement#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Statement coversTransfers() {
        return Statement.SILENT;
    }

    /** {@return where the first instructions stand; empty if not said} */
    List<@Valid Reference> initial();

    /** {@return the operations instructed from the start; empty if none is named} */
    List<@Valid Item<Operation>> initialOperations();

    /** {@return the closed list of what may be instructed; empty if not limited} */
    List<@Valid Item<InstructionSubject>> permittedSubjects();

    /** {@return documenting and keeping instructions; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty documentation() {
        return Duty.SILENT;
    }

    /**
     * {@return later instructions: form, approval, time, price, and what happens without agreement; {@link
     * Duty#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Duty further() {
        return Duty.SILENT;
    }

    /** {@return who may instruct; empty if not said} */
    List<Actor> givenBy();

    /** {@return by which way; empty if not said} */
    List<Channel> channels();

    /** {@return processing that a law demands; by default {@link LegalCompulsion#SILENT}} */
    @Value.Default
    @Valid
    default LegalCompulsion compulsion() {
        return LegalCompulsion.SILENT;
    }

    /**
     * {@return the duty to warn of an instruction that infringes the law; {@link Duty#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Duty infringementWarning() {
        return Duty.SILENT;
    }

    /** {@return when the processor may decline a lawful instruction; empty if never said} */
    List<@Valid Condition> refusal();

    /**
     * {@return that persons under its authority act only on instructions, GDPR Art. 29 and 32(4); {@link
     * Statement#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement staffBound() {
        return Statement.SILENT;
    }

    /**
     * Instructions as GDPR Art. 28(3)(a) asks for them: processing only on documented instructions, transfers included;
     * information before processing that Union or Member State law demands, unless that law forbids it on important grounds
     * of public interest; immediate warning of an unlawful instruction.
     *
     * @return the section, complete by the law and without more
     */
    static Instructions asInLaw() {
        Duty duty = Duty.must(Actor.PROCESSOR, Actor.CONTROLLER);
        return builder()
                .documentedOnly(duty)
                .coversTransfers(Statement.STIPULATED)
                .compulsion(LegalCompulsion.builder()
                        .exception(Statement.STIPULATED)
                        .addLaws(Territory.EU)
                        .informBefore(Duty.builder()
                                .from(duty)
                                .addConditions(Condition.of(Sense.UNLESS, ConditionCode.PUBLIC_INTEREST_BAR))
                                .build())
                        .build())
                .infringementWarning(duty.within(TimeLimit.prompt(Promptness.IMMEDIATELY)))
                .staffBound(Statement.STIPULATED)
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Instructions}. */
    final class Builder extends ImmutableInstructions.Builder {
        Builder() {}
    }
}
