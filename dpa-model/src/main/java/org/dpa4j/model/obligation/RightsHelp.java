package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.ChapterThreeRight;

/**
 * Help with requests of data subjects, GDPR Art. 28(3)(e).
 *
 * @param rights the rights it covers; empty if all of Chapter III
 * @param list whether the rights are listed completely; by default {@link ListKind#EXHAUSTIVE}
 * @param duty the duty to help; by default {@link Duty#STIPULATED}
 */
public record RightsHelp(
        List<ChapterThreeRight> rights,
        ListKind list,
        @Valid Duty duty) {
    public RightsHelp {
        rights = List.copyOf(rights);
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(duty, "duty");
    }
}
