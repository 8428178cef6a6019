package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.integer;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.StatementForms.TERM_PATH;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.json.codec.Slot;
import org.dpa4j.rules.PolicyNumber;
import org.dpa4j.rules.ReviewPolicy;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Waiver;

/** The wire form of what those who review decide: policies and waivers. */
public final class PolicyForms {
    static final Codec<Severity> SEVERITY = enumeration("severity", Severity.class);

    static final Codec<RuleId> RULE_ID =
            text("rule id", "the id of a rule such as ART28-3-G-2", RuleId::of, RuleId::value);

    private static final Codec<Map<PolicyNumber, Integer>> NUMBERS =
            record("policy numbers", "Numbers that deviate from the standard.", r -> {
                Map<PolicyNumber, Slot<Optional<Integer>>> slots = new EnumMap<>(PolicyNumber.class);
                for (PolicyNumber number : PolicyNumber.values()) {
                    slots.put(
                            number,
                            r.optional(
                                    key(number),
                                    integer(number.least(), number.greatest()),
                                    (Map<PolicyNumber, Integer> numbers) -> Optional.ofNullable(numbers.get(number)),
                                    "in " + number.unit().toString().toLowerCase(Locale.ROOT) + ", by default "
                                            + number.standard()));
                }
                return v -> {
                    Map<PolicyNumber, Integer> numbers = new EnumMap<>(PolicyNumber.class);
                    slots.forEach((number, slot) -> v.get(slot).ifPresent(value -> numbers.put(number, value)));
                    return numbers;
                };
            });

    private static final Codec<Weight> WEIGHT = record("severity of a rule", "How severe findings are.", r -> {
        var rule = r.required("rule", RULE_ID, Weight::rule, "the rule");
        var message = r.optional("message", text(), Weight::message, "the key of one of its messages; else all");
        var severity = r.required("severity", SEVERITY, Weight::severity, "the severity");
        return v -> new Weight(v.get(rule), v.get(message), v.get(severity));
    });

    public static final ObjectCodec<ReviewPolicy> POLICY =
            record("policy", "What the law leaves to those who review.", r -> {
                var name = r.required("name", text(), ReviewPolicy::name, "the name with which reports cite it");
                var numbers = r.defaulted(
                        "numbers", NUMBERS, Map.of(), ReviewPolicy::numbers, "numbers that deviate from the standard");
                var severities = r.list(
                        "severities", WEIGHT, PolicyForms::weights, "severities that deviate from those of the rules");
                return v -> ReviewPolicy.builder()
                        .name(v.get(name))
                        .putAllNumbers(v.get(numbers))
                        .putAllSeverities(severities(v.get(severities)))
                        .build();
            });

    static final ObjectCodec<Waiver> WAIVER = record("waiver", "A decision to live with a finding.", r -> {
        var rule = r.required("rule", RULE_ID, Waiver::rule, "the rule whose finding is waived");
        var pointer = r.required("pointer", TERM_PATH, Waiver::pointer, "where the finding points");
        var by = r.required("by", text(), Waiver::by, "who decided");
        var why = r.required("why", text(), Waiver::why, "why");
        var until = r.required("until", date(), Waiver::until, "the last day on which it holds");
        var fingerprint = r.required("fingerprint", text(), Waiver::fingerprint, "the fingerprint of the part");
        return v -> Waiver.builder()
                .rule(v.get(rule))
                .pointer(v.get(pointer))
                .by(v.get(by))
                .why(v.get(why))
                .until(v.get(until))
                .fingerprint(v.get(fingerprint))
                .build();
    });

    /** The name of a number on the wire. */
    private static String key(PolicyNumber number) {
        String[] words = number.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }

    private static List<Weight> weights(ReviewPolicy policy) {
        List<Weight> weights = new ArrayList<>();
        new TreeMap<>(policy.severities()).forEach((key, severity) -> {
            int slash = key.indexOf('/');
            weights.add(
                    slash < 0
                            ? new Weight(RuleId.of(key), Optional.empty(), severity)
                            : new Weight(
                                    RuleId.of(key.substring(0, slash)),
                                    Optional.of(key.substring(slash + 1)),
                                    severity));
        });
        return weights;
    }

    private static Map<String, Severity> severities(List<Weight> weights) {
        Map<String, Severity> severities = new TreeMap<>();
        for (Weight weight : weights) {
            String key = weight.rule().value()
                    + weight.message().map(message -> "/" + message).orElse("");
            if (severities.put(key, weight.severity()) != null) {
                throw new IllegalArgumentException("a rule or message has one severity, but two are given for " + key);
            }
        }
        return severities;
    }

    private record Weight(RuleId rule, Optional<String> message, Severity severity) {}

    private PolicyForms() {}
}
