package org.dpa4j.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a check has found and which facts it lacks. Holds nothing until there is something; what was found counts first. */
final class Tally {
    private List<Finding> findings = List.of();
    private Set<Reason> missing = Set.of();

    void found(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        findings.add(finding);
    }

    /** A finding of which the first place is enough: later ones with the same message are dropped. */
    void foundFirst(Finding finding) {
        for (Finding other : findings) {
            if (other.key().equals(finding.key())) {
                return;
            }
        }
        found(finding);
    }

    /** A fact that is not known; each is told once, in an order that does not depend on the agreement. */
    void lacks(Reason fact) {
        if (missing.isEmpty()) {
            missing = new TreeSet<>(Comparator.comparing(Reason::text));
        }
        missing.add(fact);
    }

    boolean isEmpty() {
        return findings.isEmpty() && missing.isEmpty();
    }

    Outcome outcome() {
        if (!findings.isEmpty()) {
            return new NotMet(findings);
        }
        return missing.isEmpty() ? Outcome.MET : new Undetermined(List.copyOf(missing));
    }
}
