package org.dpa4j.rules.time;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;

/** Where each law says what a step does. What a law is not known to say has no entry. */
final class Citations {
    private static final Map<Instrument, Map<Explanation, Optional<LegalReference>>> BY_LAW = Map.of(
            Instrument.REG_1182_71,
            Map.ofEntries(
                    entry(Explanation.FULL_HOUR, law("1182/71 Art. 3(1)")),
                    entry(Explanation.FULL_HOUR_BACK, law("1182/71 Art. 3(1)")),
                    entry(Explanation.NOT_COUNTED, law("1182/71 Art. 3(1)")),
                    entry(Explanation.HOURS, law("1182/71 Art. 3(2)(a)")),
                    entry(Explanation.DAYS, law("1182/71 Art. 3(2)(b)")),
                    entry(Explanation.WEEKS, law("1182/71 Art. 3(2)(c)")),
                    entry(Explanation.MONTHS, law("1182/71 Art. 3(2)(c)")),
                    entry(Explanation.LAST_OF_MONTH, law("1182/71 Art. 3(2)(c)")),
                    entry(Explanation.PART_OF_MONTH, law("1182/71 Art. 3(2)(d)")),
                    entry(Explanation.OPEN_DAYS, law("1182/71 Art. 2(2)")),
                    entry(Explanation.OPEN_DAYS_BACK, law("1182/71 Art. 2(2)")),
                    entry(Explanation.OPEN_DAY, law("1182/71 Art. 3(4)")),
                    entry(Explanation.ROLL, law("1182/71 Art. 3(4)")),
                    entry(Explanation.HOURS_NOT_ROLLED, law("1182/71 Art. 3(4)")),
                    entry(Explanation.NOT_ROLLED_BACK, law("1182/71 Art. 3(4) subpara. 2")),
                    entry(Explanation.TWO_DAYS, law("1182/71 Art. 3(5)")),
                    entry(Explanation.TWO_DAYS_BACK, law("1182/71 Art. 3(5)")),
                    entry(Explanation.TWO_DAYS_TOUCHED, law("1182/71 Art. 3(5)")),
                    entry(Explanation.TWO_DAYS_FULL, law("1182/71 Art. 3(5)"))),
            instrument(Convention.SE_1930_173),
            Map.of(
                    Explanation.WEEKS, law("SE-1930-173 s. 1"),
                    Explanation.MONTHS, law("SE-1930-173 s. 1"),
                    Explanation.LAST_OF_MONTH, law("SE-1930-173 s. 1"),
                    Explanation.OPEN_DAY, law("SE-1930-173 s. 2"),
                    Explanation.ROLL, law("SE-1930-173 s. 2")),
            instrument(Convention.DK_FORL_27),
            Map.of(
                    Explanation.MONTHS, law("DK-FORL s. 27"),
                    Explanation.LAST_OF_MONTH, law("DK-FORL s. 27"),
                    Explanation.OPEN_DAY, law("DK-FORL s. 27"),
                    Explanation.ROLL, law("DK-FORL s. 27")),
            instrument(Convention.DE_BGB),
            Map.of(
                    Explanation.NOT_COUNTED, law("BGB s. 187(1)"),
                    Explanation.COUNTED, law("BGB s. 187(2)"),
                    Explanation.LAST_OF_MONTH, law("BGB s. 188(3)"),
                    Explanation.OPEN_DAY, law("BGB s. 193"),
                    Explanation.ROLL, law("BGB s. 193")));

    private Citations() {}

    /** Where the law of a convention says what a step does; empty if it is not known to, or no law is behind it. */
    static Optional<LegalReference> of(Convention convention, Explanation explanation) {
        return convention.law().isEmpty()
                ? Optional.empty()
                : BY_LAW.getOrDefault(convention.law().get().instrument(), Map.of())
                        .getOrDefault(explanation, Optional.empty());
    }

    private static Optional<LegalReference> law(String text) {
        return Optional.of(LegalReference.parse(text));
    }

    private static Instrument instrument(Convention convention) {
        return convention.law().orElseThrow().instrument();
    }
}
