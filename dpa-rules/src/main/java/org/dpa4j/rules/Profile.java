package org.dpa4j.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.Template;

/**
 * Which rules a review looks at, and how severe their findings are: rules in the order of a report, with coordinates by which
 * a report can name them. A tighter rule is a new edition.
 *
 * <p>Example: {@code Profile.GDPR_CORE.and(ourRules).severity("ART28-3-CH-4", Severity.VIOLATION).named("acme")}.
 *
 * @param id the name of the profile, such as {@code gdpr}
 * @param edition the edition of the rules, such as {@code 2026.1}
 * @param rules the rules, each id once
 * @param severities severities that deviate from those of the rules, by rule id, or by rule id, a slash and a message key; the
 *     longer key wins
 */
public record Profile(String id, String edition, List<Rule> rules, Map<String, Severity> severities) {
    /** What the GDPR and the provisions around it demand of an agreement, with guidance and good practice. */
    public static final Profile GDPR = new Profile("gdpr", "2026.1", Catalogue.RULES, Map.of());

    /** What the GDPR itself demands, and no more. */
    public static final Profile GDPR_CORE = new Profile(
            "gdpr-core",
            GDPR.edition(),
            GDPR.rules().stream()
                    .filter(rule -> rule.info().tier() == Tier.STATUTE)
                    .toList(),
            Map.of());

    /** As {@link #GDPR}; what the standard clauses of Decision (EU) 2021/915 make compulsory is demanded of every agreement. */
    public static final Profile EU_CLAUSES = GDPR.demanding(Template.EU_SCC_2021_915, "eu-clauses-2021-915");

    /** As {@link #GDPR}; what the Danish standard clauses make compulsory is demanded of every agreement. */
    public static final Profile DANISH_CLAUSES = GDPR.demanding(Template.DK_SCC_2019, "danish-clauses-2019");

    /** The profiles of this library. */
    public static final List<Profile> ALL = List.of(GDPR_CORE, GDPR, EU_CLAUSES, DANISH_CLAUSES);

    public Profile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        rules = List.copyOf(rules);
        severities = Map.copyOf(severities);
        long ids = rules.stream().map(rule -> rule.info().id()).distinct().count();
        if (ids != rules.size()) {
            throw new IllegalArgumentException("a profile has each rule once");
        }
        Severities.check(severities.keySet(), rules);
    }

    /**
     * The profile of this library with an id.
     *
     * @param id such as {@code gdpr-core}
     * @return the profile; empty if this library has none with the id
     */
    public static Optional<Profile> find(String id) {
        return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /**
     * This profile under another name.
     *
     * @param name the name
     * @return a copy
     */
    public Profile named(String name) {
        return new Profile(name, edition, rules, severities);
    }

    /**
     * This profile with rules of the user's own, after the others.
     *
     * @param more the rules
     * @return a copy
     * @throws IllegalArgumentException if a rule with the same id is there already
     */
    public Profile and(Rule... more) {
        List<Rule> both = new ArrayList<>(rules);
        both.addAll(List.of(more));
        return new Profile(id, edition, both, severities);
    }

    /**
     * This profile and another one: the rules of both, each once, and of two severities for the same the more severe one.
     *
     * @param other the other profile
     * @return a copy, with the name and edition of this one
     */
    public Profile and(Profile other) {
        List<Rule> both = new ArrayList<>(rules);
        for (Rule rule : other.rules) {
            if (find(rule.info().id()).isEmpty()) {
                both.add(rule);
            }
        }
        Map<String, Severity> merged = new HashMap<>(severities);
        other.severities.forEach((key, severity) -> merged.merge(key, severity, (a, b) -> a.isAtLeast(b) ? a : b));
        return new Profile(id, edition, both, merged);
    }

    /**
     * This profile without some rules. Severities for them are dropped.
     *
     * @param ids the rules
     * @return a copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public Profile without(RuleId... ids) {
        List<RuleId> dropped = List.of(ids);
        for (RuleId dropping : dropped) {
            if (find(dropping).isEmpty()) {
                throw new IllegalArgumentException("the profile " + id + " has no rule " + dropping);
            }
        }
        List<Rule> rest = rules.stream()
                .filter(rule -> !dropped.contains(rule.info().id()))
                .toList();
        Map<String, Severity> kept = new HashMap<>(severities);
        kept.keySet().removeIf(key -> dropped.contains(RuleId.of(key.split("/", 2)[0])));
        return new Profile(id, edition, rest, kept);
    }

    /**
     * This profile with another severity for a rule or one of its messages.
     *
     * @param key a rule id, or a rule id, a slash and a message key
     * @param severity the severity
     * @return a copy
     * @throws IllegalArgumentException if the profile has no such rule or message
     */
    public Profile severity(String key, Severity severity) {
        Map<String, Severity> more = new HashMap<>(severities);
        more.put(key, severity);
        return new Profile(id, edition, rules, more);
    }

    /**
     * A rule of this profile.
     *
     * @param rule its id
     * @return the rule; empty if the profile does not have it
     */
    public Optional<Rule> find(RuleId rule) {
        return rules.stream().filter(one -> one.info().id().equals(rule)).findFirst();
    }

    /** Every message on a matter that the clauses make compulsory is a violation. */
    private Profile demanding(Template clauses, String name) {
        Map<String, Severity> demanded = new HashMap<>();
        for (Rule rule : rules) {
            for (Message message : rule.info().messages()) {
                if (message.compulsoryIn().contains(clauses)) {
                    demanded.put(rule.info().id() + "/" + message.key(), Severity.VIOLATION);
                }
            }
        }
        return new Profile(name, edition, rules, demanded);
    }
}
