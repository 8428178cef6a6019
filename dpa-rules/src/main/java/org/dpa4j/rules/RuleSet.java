package org.dpa4j.rules;

import java.util.List;
import java.util.Objects;

/**
 * Rules in the order of a report, with coordinates by which a report can name them. A tighter rule is a new edition.
 *
 * @param id the name of the set, such as {@code gdpr}
 * @param edition the edition, such as {@code 2026.1}
 * @param rules the rules, each id once
 */
public record RuleSet(String id, String edition, List<Rule> rules) {
    /** What GDPR Art. 28 and the provisions around it demand of an agreement. */
    public static final RuleSet GDPR = new RuleSet("gdpr", "2026.1", Catalogue.RULES);

    public RuleSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        rules = List.copyOf(rules);
        long ids = rules.stream().map(rule -> rule.info().id()).distinct().count();
        if (ids != rules.size()) {
            throw new IllegalArgumentException("a rule set has each rule once");
        }
    }
}
