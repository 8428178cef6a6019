package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.integer;
import static org.dpa4j.json.codec.Codecs.known;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.StatementForms.TERM_PATH;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.json.codec.Slot;
import org.dpa4j.rules.Message;
import org.dpa4j.rules.PolicyNumber;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.ReviewPolicy;
import org.dpa4j.rules.Rule;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleInfo;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Waiver;

/**
 * The wire form of what those who review decide: policies and waivers. In a report they stand as they were; in a document of
 * their own every rule and message must be there, and nothing is said twice.
 */
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

    private static final Codec<String> MENTION = textThat("a text that is not blank", text -> !text.isBlank());

    private static final Codec<String> MESSAGE_KEY = textThat(
            "the key of a message such as one-option",
            Pattern.compile("[a-z0-9-]{1,80}").asMatchPredicate());

    private static final Codec<String> FINGERPRINT = textThat(
            "sha256: and 64 hexadecimal digits in lower case",
            Pattern.compile("sha256:[0-9a-f]{64}").asMatchPredicate());

    /** A policy in a report. */
    public static final ObjectCodec<ReviewPolicy> POLICY =
            policy(text(), severity(RULE_ID, text(), Function.identity()));

    static final ObjectCodec<Waiver> WAIVER = waiver(RULE_ID, text(), text());

    /** A policy as a document of its own. */
    public static ObjectCodec<ReviewPolicy> policy(Profile profile) {
        return policy(MENTION, severity(ruleOf(profile), MESSAGE_KEY, weight -> checked(weight, profile)));
    }

    /** Waivers as a document of their own. */
    public static ObjectCodec<List<Waiver>> waivers(Profile profile) {
        Codec<Waiver> waiver = waiver(ruleOf(profile), MENTION, FINGERPRINT);
        return record("waivers", "Decisions to live with findings.", r -> {
            var waivers = r.distinct(
                    "waivers",
                    waiver,
                    Function.<List<Waiver>>identity(),
                    one -> Map.entry(one.rule(), one.pointer()),
                    "waiver for the same rule and pointer",
                    "the decisions");
            return v -> v.get(waivers);
        });
    }

    private static ObjectCodec<ReviewPolicy> policy(Codec<String> mention, Codec<Weight> severity) {
        return record("policy", "What the law leaves to those who review.", r -> {
            var name = r.required("name", mention, ReviewPolicy::name, "the name with which reports cite it");
            var numbers = r.defaulted(
                    "numbers", NUMBERS, Map.of(), ReviewPolicy::numbers, "numbers that deviate from the standard");
            var severities = r.distinct(
                    "severities",
                    severity,
                    PolicyForms::weights,
                    Weight::key,
                    "severity for the same rule or message",
                    "severities that deviate from those of the rules");
            return v -> ReviewPolicy.builder()
                    .name(v.get(name))
                    .putAllNumbers(v.get(numbers))
                    .putAllSeverities(
                            v.get(severities).stream().collect(Collectors.toMap(Weight::key, Weight::severity)))
                    .build();
        });
    }

    private static Codec<Weight> severity(
            Codec<RuleId> ruleId, Codec<String> messageKey, Function<Weight, Weight> check) {
        return record("severity of a rule", "How severe findings are.", r -> {
            var rule = r.required("rule", ruleId, Weight::rule, "the rule");
            var message =
                    r.optional("message", messageKey, Weight::message, "the key of one of its messages; else all");
            var severity = r.required("severity", SEVERITY, Weight::severity, "the severity");
            return v -> check.apply(new Weight(v.get(rule), v.get(message), v.get(severity)));
        });
    }

    private static ObjectCodec<Waiver> waiver(Codec<RuleId> ruleId, Codec<String> mention, Codec<String> print) {
        return record("waiver", "A decision to live with a finding.", r -> {
            var rule = r.required("rule", ruleId, Waiver::rule, "the rule whose finding is waived");
            var pointer = r.required("pointer", TERM_PATH, Waiver::pointer, "where the finding points");
            var by = r.required("by", mention, Waiver::by, "who decided");
            var why = r.required("why", mention, Waiver::why, "why");
            var until = r.required("until", date(), Waiver::until, "the last day on which it holds");
            var fingerprint = r.required("fingerprint", print, Waiver::fingerprint, "the fingerprint of the part");
            return v -> Waiver.builder()
                    .rule(v.get(rule))
                    .pointer(v.get(pointer))
                    .by(v.get(by))
                    .why(v.get(why))
                    .until(v.get(until))
                    .fingerprint(v.get(fingerprint))
                    .build();
        });
    }

    private static Codec<RuleId> ruleOf(Profile profile) {
        Map<String, RuleId> known = new LinkedHashMap<>();
        for (Rule rule : profile.rules()) {
            known.put(rule.info().id().value(), rule.info().id());
        }
        return known("rule of a profile", "the id of a rule of the profile " + profile.id(), known, RuleId::value);
    }

    private static Codec<String> textThat(String expected, Predicate<String> holds) {
        Function<String, String> checked = text -> {
            if (!holds.test(text)) {
                throw new IllegalArgumentException();
            }
            return text;
        };
        return text(expected, expected, checked, Function.identity());
    }

    private static Weight checked(Weight weight, Profile profile) {
        RuleInfo rule = profile.find(weight.rule()).orElseThrow().info();
        List<String> keys = rule.messages().stream().map(Message::key).toList();
        if (weight.message().isPresent() && !keys.contains(weight.message().get())) {
            throw new IllegalArgumentException(
                    "expected the key of a message of " + rule.id() + ", one of \"" + String.join("\", \"", keys)
                            + "\", found \"" + weight.message().get() + '"');
        }
        return weight;
    }

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
            String[] parts = key.split("/", 2);
            Optional<String> message = parts.length == 1 ? Optional.empty() : Optional.of(parts[1]);
            weights.add(new Weight(RuleId.of(parts[0]), message, severity));
        });
        return weights;
    }

    private record Weight(RuleId rule, Optional<String> message, Severity severity) {
        String key() {
            return rule + message.map(key -> "/" + key).orElse("");
        }
    }

    private PolicyForms() {}
}
