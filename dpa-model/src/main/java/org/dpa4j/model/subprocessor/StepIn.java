package org.dpa4j.model.subprocessor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.time.Trigger;

/**
 * The right of the controller to step in with the sub-processor.
 *
 * @param agreed the duty to agree it with the sub-processor; {@link Duty#SILENT} if the text does not touch it
 * @param right the right; {@link Duty#SILENT} if the text does not touch it
 * @param events when; empty if not said
 * @param powers what the controller may demand; empty if not said
 */
public record StepIn(@Valid Duty agreed, @Valid Duty right, List<Trigger> events, List<Disposal> powers) {
    /** Says nothing about this. */
    public static final StepIn SILENT = new StepIn(Duty.SILENT, Duty.SILENT, List.of(), List.of());

    public StepIn {
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(right, "right");
        events = List.copyOf(events);
        powers = List.copyOf(powers);
    }
}
