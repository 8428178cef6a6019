package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.statement.Statement;

/**
 * What the agreement says of changes to the measures.
 *
 * @param noLowering that the level may not be lowered; {@link Statement#SILENT} if the text does not touch it
 * @param approval whose consent a change needs; empty if nobody's
 * @param review the duty to review the measures; {@link Duty#SILENT} if the text does not touch it
 */
public record SecurityChange(
        @Valid Statement noLowering,
        Optional<@Valid Approval> approval,
        @Valid Duty review) {
    /** Says nothing about this. */
    public static final SecurityChange SILENT = new SecurityChange(Statement.SILENT, Optional.empty(), Duty.SILENT);

    public SecurityChange {
        Objects.requireNonNull(noLowering, "noLowering");
        Objects.requireNonNull(approval, "approval");
        Objects.requireNonNull(review, "review");
    }
}
