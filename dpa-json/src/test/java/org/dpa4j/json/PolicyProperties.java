package org.dpa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.PolicyNumber;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.ReviewPolicy;
import org.dpa4j.rules.Rule;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleInfo;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Waiver;

/** What holds for every policy and for all waivers. */
class PolicyProperties {
    private static final List<RuleInfo> RULES =
            Profile.GDPR.rules().stream().map(Rule::info).toList();

    /** Every rule id, and every message behind the id of its rule. */
    private static List<String> severityKeys() {
        List<String> keys = new ArrayList<>();
        for (RuleInfo rule : RULES) {
            keys.add(rule.id().value());
            rule.messages().forEach(message -> keys.add(rule.id() + "/" + message.key()));
        }
        return keys;
    }

    private static Arbitrary<String> mention() {
        return Arbitraries.strings().ofMaxLength(20).excludeChars(surrogates()).filter(text -> !text.isBlank());
    }

    private static char[] surrogates() {
        char[] all = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return all;
    }

    @Provide
    Arbitrary<ReviewPolicy> policies() {
        Arbitrary<Map<PolicyNumber, Integer>> numbers = Arbitraries.of(PolicyNumber.class)
                .flatMap(number -> Arbitraries.integers()
                        .between(number.least(), number.greatest())
                        .map(value -> Map.entry(number, value)))
                .list()
                .ofMaxSize(PolicyNumber.values().length)
                .map(entries -> {
                    Map<PolicyNumber, Integer> map = new EnumMap<>(PolicyNumber.class);
                    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
                    return map;
                });
        Arbitrary<Map<String, Severity>> severities = Arbitraries.maps(
                        Arbitraries.of(severityKeys()), Arbitraries.of(Severity.class))
                .ofMaxSize(20);
        return Combinators.combine(mention(), numbers, severities)
                .as((name, n, s) -> ReviewPolicy.builder()
                        .name(name)
                        .putAllNumbers(n)
                        .putAllSeverities(s)
                        .build());
    }

    @Provide
    Arbitrary<List<Waiver>> waivers() {
        Arbitrary<RuleId> rules = Arbitraries.of(RULES).map(RuleInfo::id);
        Arbitrary<TermPath> pointers = Arbitraries.strings()
                .withChars("aZ09é€/")
                .ofMaxLength(12)
                .map(path -> TermPath.of(path.isEmpty() ? "" : "/" + path + "~0~1"));
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-30_000, 60_000).map(LocalDate::ofEpochDay);
        Arbitrary<String> prints =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(digits -> "sha256:" + digits);
        return Combinators.combine(rules, pointers, mention(), mention(), days, prints)
                .as((rule, pointer, by, why, until, print) -> Waiver.builder()
                        .rule(rule)
                        .pointer(pointer)
                        .by(by)
                        .why(why)
                        .until(until)
                        .fingerprint(print)
                        .build())
                .list()
                .ofMaxSize(8)
                .uniqueElements(waiver -> waiver.rule() + " " + waiver.pointer());
    }

    @Property(tries = 300)
    void policiesAreReadBackEqual(@ForAll("policies") ReviewPolicy policy) {
        byte[] json = DpaJson.writePolicy(policy);

        assertThat(DpaJson.readPolicy(json)).isEqualTo(policy);
        assertThat(DpaJson.writePolicy(DpaJson.readPolicy(json))).isEqualTo(json);
    }

    @Property(tries = 300)
    void waiversAreReadBackEqualAndStandWhereTheirPointersSay(@ForAll("waivers") List<Waiver> waivers) {
        byte[] json = DpaJson.writeWaivers(waivers);

        assertThat(DpaJson.readWaivers(json)).isEqualTo(waivers);
        for (int i = 0; i < waivers.size(); i++) {
            TermPath print = TermPath.of("/waivers/" + i + "/fingerprint");
            assertThat(DpaJson.locate(json, print).line()).isEqualTo(1);
            assertThat(new Parts(json, List.of(print)).bytes(print))
                    .asString()
                    .isEqualTo('"' + waivers.get(i).fingerprint() + '"');
        }
    }
}
