package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.immutables.value.Value;

/** What a rule is, apart from its check. */
@Value.Immutable
public sealed interface RuleInfo permits ImmutableRuleInfo {
    /** {@return the identifier} */
    RuleId id();

    /** {@return what must hold, in the present tense, at most 100 characters, without a final period} */
    String title();

    /** {@return the provisions that ask for it, the one that carries the rule first; empty for a rule of the user's own} */
    List<LegalReference> citations();

    /** {@return by which authority it is asked for} */
    Tier tier();

    /** {@return the first day on which it is law, inclusive; empty if it is not limited} */
    Optional<LocalDate> inForceFrom();

    /** {@return the last day on which it is law, inclusive; empty if it is not limited} */
    Optional<LocalDate> inForceUntil();

    /** {@return the numbers of the requirements of the DERECHA data set that it covers; empty if it covers none} */
    List<Integer> covers();

    /** {@return one sentence on what to do} */
    String remedy();

    /** {@return every message that it can give, each key once} */
    List<Message> messages();

    /** {@return the reasons for which it does not apply or is undetermined: keys and templates such as those of messages} */
    Map<String, String> reasons();

    /** {@return the edition of the rule set that had it first} */
    @Value.Default
    default String since() {
        return "2026.1";
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleInfo}. */
    final class Builder extends ImmutableRuleInfo.Builder {
        Builder() {}
    }
}
