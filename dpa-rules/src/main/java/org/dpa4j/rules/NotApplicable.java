package org.dpa4j.rules;

import java.util.Objects;

/**
 * The requirement does not concern this agreement.
 *
 * @param reason why, in one sentence
 */
public record NotApplicable(Reason reason) implements Outcome {
    public NotApplicable {
        Objects.requireNonNull(reason, "reason");
    }
}
