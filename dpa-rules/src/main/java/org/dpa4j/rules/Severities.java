package org.dpa4j.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Severities by rule id, or by rule id, a slash and a message key; the longer key wins. */
final class Severities {
    static @Nullable Severity of(Map<String, Severity> severities, RuleId rule, String key) {
        if (severities.isEmpty()) {
            return null;
        }
        Severity exact = severities.get(rule.value() + "/" + key);
        return exact != null ? exact : severities.get(rule.value());
    }

    /** Refuses a key that names nothing among the rules. */
    static void check(Collection<String> keys, List<Rule> rules) {
        for (String key : keys) {
            if (rules.stream().noneMatch(rule -> names(key, rule.info()))) {
                throw new IllegalArgumentException(
                        "a severity must be for a rule of the profile or one of its messages, but none is " + key);
            }
        }
    }

    private static boolean names(String key, RuleInfo rule) {
        String id = rule.id().value();
        return key.equals(id)
                || (key.startsWith(id + "/")
                        && rule.messages().stream()
                                .anyMatch(message -> key.length()
                                                == id.length()
                                                        + 1
                                                        + message.key().length()
                                        && key.endsWith(message.key())));
    }

    private Severities() {}
}
