package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.immutables.value.Value;

/** Notice of a personal data breach to the controller, GDPR Art. 33(2) and 28(3)(f). */
@Value.Immutable
public sealed interface BreachNotification permits ImmutableBreachNotification {
    /** Says nothing about this. */
    BreachNotification SILENT = builder().build();

    /** {@return the duty to notify the controller; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty notice() {
        return Duty.SILENT;
    }

    /** {@return notice of suspected breaches and of deviations; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty suspicion() {
        return Duty.SILENT;
    }

    /** {@return a second, fuller report; {@link Duty#SILENT} if the text does not touch it} */
    @Value.Default
    @Valid
    default Duty report() {
        return Duty.SILENT;
    }

    /** {@return from which gravity on; empty if none is set} */
    List<Threshold> thresholds();

    /**
     * {@return that breaches at sub-processors are covered; {@link Statement#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement subProcessorBreaches() {
        return Statement.SILENT;
    }

    /** {@return what the notice contains; empty if not said} */
    List<BreachContent> content();

    /**
     * {@return that it contains what the controller has to report; {@link Statement#SILENT} if the text does not
     * touch it}
     */
    @Value.Default
    @Valid
    default Statement contentByLaw() {
        return Statement.SILENT;
    }

    /**
     * {@return that information may follow in phases, GDPR Art. 33(4); {@link Statement#SILENT} if the text does
     * not touch it}
     */
    @Value.Default
    @Valid
    default Statement phased() {
        return Statement.SILENT;
    }

    /**
     * {@return that breaches are recorded, GDPR Art. 33(5); {@link Statement#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement register() {
        return Statement.SILENT;
    }

    /** {@return whom to notify or to ask; empty if not said} */
    Optional<@Valid Contact> contact();

    /**
     * Notice of breaches as GDPR Art. 33(2) asks for it, with a number of hours, which the law leaves to the parties:
     * without undue delay after becoming aware and at most within the period, also for breaches at sub-processors.
     *
     * <p>Example: {@code BreachNotification.within(Period.ofHours(24))}.
     *
     * @param period how long after becoming aware at most
     * @return the section, complete by the law and without more
     */
    static BreachNotification within(Period period) {
        return builder()
                .notice(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER)
                        .on(Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE))
                        .within(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY), TimeLimit.atMost(period)))
                .addThresholds(Threshold.ALL)
                .subProcessorBreaches(Statement.STIPULATED)
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BreachNotification}. */
    final class Builder extends ImmutableBreachNotification.Builder {
        Builder() {}
    }
}
