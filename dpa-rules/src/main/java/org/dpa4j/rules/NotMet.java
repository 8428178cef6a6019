package org.dpa4j.rules;

import java.util.List;

/**
 * The requirement is not met, or only weakly.
 *
 * @param findings what was found, at least one
 */
public record NotMet(List<Finding> findings) implements Outcome {
    public NotMet {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("what is not met needs at least one finding");
        }
    }
}
